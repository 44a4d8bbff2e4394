"""Each kind of score: what counts as right, wrong and missed, and what counts neither way."""

from __future__ import annotations

from typing import Any

import pytest

from tipgraph.evaluate.gold import Gold, Label
from tipgraph.evaluate.kinds import KINDS
from tipgraph.evaluate.pairs import Pair
from tipgraph.evaluate.tallies import Tally
from tipgraph.model import (
    Cooperation,
    Count,
    Fact,
    Flow,
    Instrument,
    Organization,
    Penalty,
    Recommendation,
    Role,
    Span,
    Tier,
)

BASE: dict[str, Any] = {"evidence": Span(0, 0), "rule": "rule"}
KEYS = frozenset({"penalties", "cooperation", "recommendations"})


def flow(way: str, victims: str = "women", exploitation: str = "sex", modality: str = "asserted") -> Flow:
    """A flow by its way: "BLR RUS > POL > DEU"; "." for nothing."""
    stages = [tuple(code for code in stage.split() if code != ".") for stage in way.split(">")]
    return Flow(
        origin=stages[0],
        transit=stages[1] if len(stages) == 3 else (),
        destination=stages[-1],
        victims=tuple(victims.split()),
        exploitation=tuple(exploitation.split()),
        modality=modality,
        **BASE,
    )


def count(measure: str, value: int | None, **others: Any) -> Count:
    return Count(measure=measure, value=value, place="BLR", **others, **BASE)


def tally(kind: str, labels: list[Fact], stated: list[Fact], optional: list[Fact] | None = None) -> Tally:
    """The counts of one kind, for a document on Belarus."""
    entries = (*map(Label, labels), *(Label(fact, optional=True) for fact in optional or []))
    compare = next(one.compare for one in KINDS if one.name == kind)
    return compare(Pair(Gold("d", "BLR", 2003, entries, KEYS), stated))


@pytest.mark.parametrize(
    ("kind", "labels", "stated", "right_wrong_missed"),
    [
        ("country_legs", [flow("BLR > RUS POL")], [flow("BLR > RUS")], (1, 0, 1)),
        ("country_legs", [flow("BLR > RUS")], [flow("RUS > BLR")], (0, 1, 1)),
        ("country_legs", [flow("BLR > POL > DEU")], [flow("BLR > POL"), flow("BLR > DEU")], (1, 1, 1)),
        ("country_legs", [flow("COD|COG > BLR")], [flow("COG > BLR")], (1, 0, 0)),
        ("country_legs", [flow("COD|COG > BLR")], [flow("COG > BLR"), flow("COD > BLR")], (1, 1, 0)),
        ("country_legs", [flow("BLR > RUS")], [flow("BLR > RUS", modality="denied")], (0, 0, 1)),
        ("country_legs", [flow("BLR > RUS")], [flow("BLR > RUS"), flow("BLR > region:africa")], (1, 0, 0)),
        ("region_legs", [flow("BLR > region:africa")], [flow("BLR > region:africa region:asia")], (1, 1, 0)),
        ("unspec_legs", [flow("BLR > region:unspecified")], [flow("BLR > RUS")], (0, 0, 1)),
        ("internal", [flow("BLR > BLR")], [flow("BLR > BLR"), flow("BLR > BLR", "men")], (1, 0, 0)),
        ("internal", [flow("BLR > BLR")], [flow("RUS > RUS")], (0, 0, 1)),
        ("internal", [], [flow("BLR > RUS > RUS BLR")], (0, 0, 0)),
        ("roles", [Role(role="source", **BASE)], [Role(role="transit", **BASE)], (0, 1, 1)),
        ("roles", [], [Role(role="transit", modality="denied", **BASE)], (0, 0, 0)),
        ("tier", [Tier(tier="2", **BASE)], [Tier(tier="2", movement="upgraded", **BASE)], (1, 0, 0)),
        ("tier", [Tier(tier="2", **BASE)], [Tier(tier="3", changed="2003-09-10", **BASE)], (0, 1, 0)),
        ("tier", [], [], (1, 0, 0)),
        ("movement", [], [Tier(tier="2", movement="upgraded", **BASE)], (0, 1, 0)),
        ("movement_stated", [], [Tier(tier="2", **BASE)], (0, 0, 0)),
        ("victims", [flow("BLR > RUS", "women girls")], [flow("BLR > RUS", "women men")], (1, 1, 1)),
        ("victims", [flow("BLR > RUS")], [flow("BLR > POL", "men")], (0, 0, 0)),
        ("victims", [flow("BLR > BLR")], [flow("BLR > BLR", "men")], (0, 1, 1)),
        ("exploitation", [flow("BLR > RUS"), flow("BLR > RUS", "men", "labor")], [flow("BLR > RUS")], (1, 0, 1)),
        ("modality", [flow("BLR > RUS")], [flow("BLR > RUS", modality="possible")], (0, 1, 0)),
        (
            "modality",
            [flow("BLR > RUS"), flow("BLR > RUS", modality="possible")],
            [flow("BLR > RUS", modality="possible"), flow("BLR > RUS", "men")],
            (1, 0, 0),
        ),
        (
            "modality_possible",
            [flow("BLR > RUS POL", modality="possible")],
            [flow("BLR > RUS", modality="possible"), flow("BLR > POL")],
            (1, 0, 1),
        ),
        ("statistics", [count("arrests", 3)], [count("arrests", 3), count("convictions", 3)], (1, 1, 0)),
        ("statistics", [count("arrests", 0)], [count("arrests", None, status="none-reported")], (1, 0, 0)),
        ("statistics", [], [count("arrests", None, status="not-reported")], (0, 0, 0)),
        ("count_statuses", [count("arrests", 0)], [count("arrests", None, status="none-reported")], (0, 1, 1)),
        (
            "count_statuses",
            [count("arrests", None, status="not-reported")],
            [count("arrests", None, status="not-reported")],
            (1, 0, 0),
        ),
        ("count_statuses", [count("arrests", 3, status="")], [count("arrests", 4)], (0, 0, 0)),
        (
            "count_qualifiers",
            [count("arrests", 3, qualifier="at least"), count("convictions", 3)],
            [count("arrests", 3), count("convictions", 4)],
            (0, 1, 0),
        ),
        (
            "count_periods",
            [count("arrests", 3, period="2002")],
            [count("arrests", 3), count("arrests", 3, period="2002")],
            (1, 0, 0),
        ),
        (
            "organizations",
            [Organization(name="the Ministry of Interior", kind="", **BASE)],
            [
                Organization(name="Ministry of Interior", kind="government", **BASE),
                Organization(name="police", kind="law-enforcement", **BASE),
            ],
            (1, 1, 0),
        ),
        (
            "instruments",
            [Instrument(kind="law", name="anti-trafficking law", **BASE)],
            [Instrument(kind="plan", name="anti-trafficking law", **BASE)],
            (0, 1, 1),
        ),
        (
            "agreement_parties",
            [Instrument(kind="agreement", name="pact", parties=("BLR", "RUS"), **BASE)],
            [Instrument(kind="agreement", name="treaty", parties=("RUS", "POL"), **BASE)],
            (1, 1, 0),
        ),
        (
            "penalties",
            [Penalty(instrument="law", minimum_years=3, maximum_years=8, **BASE)],
            [Penalty(instrument="", minimum_years=3, maximum_years=8, **BASE)],
            (1, 0, 0),
        ),
        (
            "penalty_laws",
            [Penalty(instrument="2001 law on trafficking", minimum_years=3, **BASE)],
            [Penalty(instrument="constitution", minimum_years=3, **BASE)],
            (0, 1, 0),
        ),
        (
            "cooperation",
            [Cooperation(kind="training", parties=("BLR", "POL", "IOM"), **BASE)],
            [Cooperation(kind="training", parties=("IOM",), **BASE)],
            (1, 0, 0),
        ),
        (
            "cooperation",
            [Cooperation(kind="training", parties=("BLR", "POL"), **BASE)],
            [Cooperation(kind="extradition", parties=("BLR", "POL"), **BASE)],
            (0, 1, 1),
        ),
        (
            "cooperation_parties",
            [Cooperation(kind="training", parties=("BLR", "POL", "IOM"), **BASE)],
            [Cooperation(kind="training", parties=("BLR", "IOM", "DEU"), **BASE)],
            (1, 1, 1),
        ),
        (
            "recommendations",
            [Recommendation(text="Prosecute and convict traffickers.", **BASE)],
            [
                Recommendation(text="prosecute and convict traffickers", **BASE),
                Recommendation(text="Train judges.", **BASE),
            ],
            (1, 1, 0),
        ),
    ],
)
def test_what_is_right_wrong_and_missed(
    kind: str, labels: list[Fact], stated: list[Fact], right_wrong_missed: tuple[int, int, int]
) -> None:
    found = tally(kind, labels, stated)

    assert (found.right, found.wrong, found.missed) == right_wrong_missed


@pytest.mark.parametrize(
    ("kind", "fact"),
    [
        ("country_legs", flow("BLR > RUS")),
        ("region_legs", flow("BLR > region:africa")),
        ("internal", flow("BLR > BLR")),
        ("statistics", count("arrests", 3)),
        ("count_statuses", count("arrests", 3)),
        ("instruments", Instrument(kind="law", name="penal code", **BASE)),
        ("agreement_parties", Instrument(kind="agreement", name="pact", parties=("POL",), **BASE)),
    ],
)
def test_an_optional_label_counts_neither_way(kind: str, fact: Fact) -> None:
    required = [count("raids", 1)]  # a document that labels something

    assert tally(kind, [*required], [*required], [fact]) == tally(kind, [*required], [*required, fact], [fact])
    assert tally(kind, [*required], [*required, fact]).wrong == 1


def test_every_error_is_told_with_its_fact() -> None:
    found = tally("country_legs", [flow("BLR > RUS")], [flow("BLR > POL")])

    assert [(slip.sign, slip.what) for slip in found.slips] == [("false", "BLR > POL"), ("missed", "BLR > RUS")]
    assert found.slips[0].fact == flow("BLR > POL")


def test_kinds_that_a_document_is_not_labelled_with_are_not_counted() -> None:
    pair = Pair(Gold("d", "BLR", 2003, (), frozenset()), [Penalty(instrument="law", minimum_years=3, **BASE)])

    assert not any(one.compare(pair) for one in KINDS if one.name in ("penalties", "penalty_laws", "count_statuses"))
