"""``tipgraph evaluate``: how well the rules read, against labelled documents."""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING

from tipgraph.cli.console import say, show, show_json, show_table, watched
from tipgraph.cli.options import GRAPH, Commands, add_command
from tipgraph.errors import UsageError

if TYPE_CHECKING:
    from tipgraph.evaluate.evaluation import Evaluation
    from tipgraph.evaluate.rules import RuleQuality
    from tipgraph.evaluate.scores import Score

_DRAWS = 1000

_EXPLANATION = """\
GOLD holds labelled documents, one JSON object a line. Without --corpus, what a graph states is scored; with it, the
texts are read anew. A label marked "optional" counts neither way. For scoring alone "did not report any" counts as 0,
"did not report whether" as nothing, and what is denied as absent.

when a label and a statement are taken for one:
  country_legs         both ends of a step of a flow (origin, transit, destination), both countries; a name that fits
                       two countries fits either
  region_legs          the same where an end is a named region
  unspec_legs          the same where an end is "abroad"
  internal             the document has trafficking inside its country
  roles                the role
  tier, movement       the value, or that there is none: accuracy over documents
  movement_stated      the movement, where one is stated
  victims              leg and group, over the country legs and internal trafficking that both sides have
  exploitation         leg and form, over the same
  modality             asserted or possible: accuracy over the country legs that both sides have
  modality_possible    the value "possible" over the same
  control              the means of control and asserted or possible, each once a document
  sectors              the sector and asserted or possible, each once a document
  sector_exploitation  the form of exploitation: accuracy over the sectors that both sides have
  locations            the name is alike (token-set ratio of 85 or more) and the role is equal, one to one
  location_countries   the country: accuracy over the locations that both sides have
  statistics           measure and value
  count_statuses       measure, status and value (no zero for "did not report any"), where statuses are labelled
  count_qualifiers     the qualifier: accuracy over counts of equal measure and value
  count_periods        the period: accuracy over the same
  count_agencies       the agency's name is alike: accuracy over the same, where either side has one
  organizations        the names are alike, one to one
  body_acts            the body's name is alike; what it did, and whether it was done, are equal, one to one
  cooperation          the kind is equal and a partner is the same, one to one
  cooperation_parties  the partner, over the cooperation that both sides have
  instruments          the kind is equal and the names are alike, one to one
  instrument_years, instrument_statuses, instrument_articles
                       the value: accuracy over the instruments that both sides have, where a label has one
  agreement_parties    the other countries of a document's agreements
  penalties            the least and greatest number of years, one to one
  penalty_laws         the law's name is alike: accuracy over penalties of equal years
  penalty_articles, penalty_fines
                       the article; the fines and their currency: accuracy over the same, where either side has one
  funding              amount and currency, one to one
  funding_parties      giver and recipient are alike: accuracy over equal amounts, where either side has one
  services             the kind, how it stands and how many, one to one
  service_operators    a body that runs it is the same: accuracy over the services that both sides have
  training             who was trained is alike, and how many equal, one to one
  campaigns            an organizer is the same (or there is none), one to one
  tier_reasons         the kind; of compliance the standing, of years in a row their number, of a ground the polarity
                       and alike words, one to one
  findings             topic and polarity, each once a document
  recommendations      the texts are alike (ratio of 90 or more), one to one
  recommendation_areas the area: accuracy over the advice that both sides have

The intervals are a bootstrap's over documents. --rules: a fact is right where nothing in it is wrong that labels can
tell; "lower end" is that of the 95% Wilson interval, and fewer than 10 facts are too few to say.

examples:
  tipgraph evaluate gold.jsonl --corpus corpus.jsonl
  tipgraph evaluate gold.jsonl --graph output --json > scores.json
  tipgraph evaluate gold.jsonl --corpus corpus.jsonl --half first --errors errors.txt
  tipgraph evaluate gold.jsonl --corpus corpus.jsonl --half second --rules
"""


def add_to(commands: Commands) -> None:
    """Describe the command."""
    command = add_command(
        commands,
        "evaluate",
        "score the rules against labelled documents",
        "Compare facts with labels: precision, recall and F1 of each kind, every error, every rule.",
        _EXPLANATION,
        run,
    )
    command.add_argument("gold", metavar="GOLD", type=Path, help="labelled documents, JSON Lines")
    source = command.add_mutually_exclusive_group()
    source.add_argument("--corpus", metavar="CORPUS", type=Path, help="the texts of the documents, to be read anew")
    source.add_argument("--graph", metavar="G", type=Path, default=GRAPH, help="a graph of them (default: output)")
    command.add_argument(
        "--half", choices=("first", "second", "all"), default="all", help="of GOLD, by its order (default: %(default)s)"
    )
    command.add_argument("--json", action="store_true", help="print JSON instead of tables")
    command.add_argument("--errors", metavar="FILE", type=Path, help="write every error there (.jsonl: as JSON Lines)")
    command.add_argument("--rules", action="store_true", help="tell of each rule how often it is right")
    command.add_argument(
        "--bootstrap", metavar="N", type=int, default=_DRAWS, help="draws for the intervals (default: %(default)s)"
    )


def run(options: argparse.Namespace) -> int:
    """Evaluate, and print the scores."""
    # Here and not above: only who asks needs to load the rules.
    from tipgraph import evaluate as scoring
    from tipgraph.evaluate.errors import write_errors

    if options.bootstrap < 0:
        raise UsageError("--bootstrap", f"{options.bootstrap} draws", "0 or more")
    whole = scoring.read_gold(options.gold)
    golds = scoring.read_gold(options.gold, options.half)
    if options.corpus:
        statements = scoring.read_statements([options.corpus], [gold.id for gold in golds], watched)
    else:
        statements = scoring.queried_statements(options.graph)
    found = scoring.evaluate(golds, statements, options.corpus or options.graph, options.bootstrap)
    rules = found.rules(whole) if options.rules else None
    if options.errors:
        write_errors(found.errors(), options.errors)
    if options.json:
        show_json(_plain(found, rules, options))
    else:
        _tell(found, rules, options)
    if found.missing:
        say(f"{len(found.missing)} labelled documents are missing and count as empty: {', '.join(found.missing)}")
    return 0


def _tell(found: Evaluation, rules: list[RuleQuality] | None, options: argparse.Namespace) -> None:
    show(f"{options.gold.name}, {_half(options.half)}: {len(found.golds)} documents\n")
    columns = ("kind", "precision", "recall", "F1", "accuracy", "95%", "right", "wrong", "missed")
    show_table(columns, (_row(one) for one in found.scores))
    if rules is not None:
        show(f"\nrules, on {options.gold.name}, {_half(options.half)}\n")
        show_table(
            ("rule", "right", "wrong", "precision", "lower end"),
            (
                (one.rule, one.right, one.wrong, _figure(one.precision), _figure(one.lower_end, "too few to say"))
                for one in rules
            ),
        )


def _row(one: Score) -> Sequence[object]:
    rates = one.rates
    if one.kind.chosen:
        shares: tuple[str, ...] = ("", "", "", _figure(rates.accuracy))
    else:
        shares = (_figure(rates.precision), _figure(rates.recall), _figure(rates.f1), "")
    interval = f"{one.interval.low:.3f}-{one.interval.high:.3f}" if one.interval else ""
    return (one.kind.name, *shares, interval, one.right, one.wrong, "" if one.kind.chosen else one.missed)


def _plain(found: Evaluation, rules: list[RuleQuality] | None, options: argparse.Namespace) -> dict[str, object]:
    """An evaluation as JSON can say it."""
    scores = {
        one.kind.name: {
            **{name: value for name, value in asdict(one.rates).items() if (name == "accuracy") == one.kind.chosen},
            "macro": one.macro,
            "right": one.right,
            "wrong": one.wrong,
            "missed": one.missed,
            "intervals": {name: [interval.low, interval.high] for name, interval in one.intervals.items()},
        }
        for one in found.scores
    }
    plain: dict[str, object] = {
        "gold": options.gold.name,
        "half": options.half,
        "documents": len(found.golds),
        "missing": list(found.missing),
        "scores": scores,
    }
    if rules is not None:
        plain["rules"] = [{**asdict(one), "precision": one.precision, "wilson_lower": one.lower_end} for one in rules]
    return plain


def _half(half: str) -> str:
    return "whole" if half == "all" else f"{half} half"


def _figure(value: float | None, otherwise: str = "-") -> str:
    return otherwise if value is None else f"{value:.3f}"
