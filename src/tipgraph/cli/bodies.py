"""``tipgraph bodies``: the bodies of a graph, and which of them may be one."""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING

from tipgraph.cli.console import say, show_csv, show_json, show_table
from tipgraph.cli.options import Commands, add_command, add_graph

if TYPE_CHECKING:
    from tipgraph.roster import Doubt, NamedBody

_COLUMNS = ("country", "body", "kind", "also", "documents", "years", "organization")
#: How many names of a body a table for people shows.
_SHOWN = 4
_EXAMPLES = """\
The names of one body become one entity where they differ in spelling, in the order of words, or by the country's own
adjective, and where the vocabulary says so. What else may be one body a person decides: --doubtful lists the pairs, and
the merges that may be wrong, in the format of the file that build obeys. Write "same" or "different" into its column
decision; name is then taken for same_as, or parted from it.

examples:
  tipgraph bodies                                         the bodies of output/
  tipgraph bodies --doubtful                              what a person should look at
  tipgraph bodies --doubtful --format csv > bodies.csv    to be filled in
  tipgraph build corpus.jsonl -o output --bodies bodies.csv
"""


def add_to(commands: Commands) -> None:
    """Describe the command."""
    command = add_command(
        commands,
        "bodies",
        "list the bodies of a graph, and which may be one",
        "List the bodies of a graph with their names, documents and years; or the pairs that may be one body.",
        _EXAMPLES,
        run,
    )
    add_graph(command)
    command.add_argument("--doubtful", action="store_true", help="list what a person should decide")
    command.add_argument("--country", metavar="C", help="of this country alone, by code or name")
    command.add_argument(
        "--bodies",
        metavar="FILE",
        type=Path,
        action="append",
        help="decisions that are made; their pairs are not listed (default: bodies.csv beside the graph)",
    )
    command.add_argument("--format", choices=("table", "csv", "json"), default="table", help="default: %(default)s")


def run(options: argparse.Namespace) -> int:
    """List, and say what there is to decide."""
    from tipgraph.identity import country_given
    from tipgraph.roster import bodies  # here and not above: only who asks needs to load the stores
    from tipgraph.roster.doubts import ROW

    country = None if options.country is None else country_given(options.country, "--country")
    roster = bodies(options.graph, options.bodies)
    listed = [body for body in roster.bodies if country in (None, body.country)]
    doubts = [doubt for doubt in roster.doubts if country in (None, doubt.country)]
    if options.format == "json":
        show_json([asdict(one) for one in (doubts if options.doubtful else listed)])
    elif options.doubtful:
        _show(options.format, ROW, [doubt.row() for doubt in doubts])
    else:
        _show(options.format, _COLUMNS, [_row(body, options.format) for body in listed])
    say(f"{len(listed):,} bodies, {_undecided(doubts)}")
    return 0


def _show(form: str, columns: Sequence[str], rows: Sequence[Sequence[str]]) -> None:
    if form == "csv":
        show_csv(columns, rows)
    else:
        show_table(columns, rows)


def _undecided(doubts: Sequence[Doubt]) -> str:
    merged = sum(doubt.merged for doubt in doubts)
    return f"{len(doubts) - merged:,} pairs that may be one, {merged:,} merges that may be wrong"


def _row(body: NamedBody, form: str) -> tuple[str, ...]:
    others = sorted(name for name in {*body.names, *body.aliases} if name.casefold() != body.label.casefold())
    shown = others if form == "csv" or len(others) <= _SHOWN else [*others[:_SHOWN], "..."]
    documents = "; ".join(body.documents) if form == "csv" else str(len(body.documents))
    years = " ".join(map(str, body.years)) if form == "csv" else _span(body.years)
    iri = body.iri if form == "csv" else "/".join(body.iri.split("/")[-2:])
    return body.country, body.label, " ".join(body.kinds), "; ".join(shown), documents, years, iri


def _span(years: Sequence[int]) -> str:
    """The first and the last of some years.

    >>> _span((2003, 2004, 2010)), _span((2003,))
    ('2003-2010', '2003')
    """
    return str(years[0]) if len(years) == 1 else f"{years[0]}-{years[-1]}"
