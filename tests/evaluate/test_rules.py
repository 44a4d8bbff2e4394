"""How often a rule is right: which facts are judged, and how."""

from __future__ import annotations

from typing import Any

import pytest

from tipgraph.evaluate.entries import Label
from tipgraph.evaluate.gold import Gold
from tipgraph.evaluate.pairs import Pair
from tipgraph.evaluate.rules import RuleQuality, merged, rule_qualities
from tipgraph.model import Count, Fact, Flow, Instrument, Organization, Role, Span, Tier

BASE: dict[str, Any] = {"evidence": Span(0, 0), "rule": "r"}
SOURCE = Role(role="source", **BASE)


def flow(destination: str, victim: str = "women", modality: str = "asserted", origin: str = "BLR") -> Flow:
    return Flow(
        origin=(origin,),
        destination=tuple(destination.split()),
        victims=(victim,),
        exploitation=("sex",),
        modality=modality,
        **BASE,
    )


def count(value: int | None, status: str = "reported") -> Count:
    return Count(measure="arrests", place="BLR", value=value, status=status, **BASE)


@pytest.mark.parametrize(
    ("labels", "optional", "stated", "right", "wrong"),
    [
        ([flow("RUS POL")], [], flow("RUS"), 1, 0),
        ([flow("RUS")], [], flow("RUS POL"), 0, 1),
        ([flow("RUS")], [], flow("RUS", "men"), 0, 1),
        ([flow("RUS")], [], flow("RUS", modality="possible"), 0, 1),
        ([flow("RUS")], [flow("RUS", "men")], flow("RUS", "men"), 1, 0),
        ([flow("RUS")], [flow("POL")], flow("POL"), 0, 0),
        ([flow("RUS")], [], flow("RUS", origin="RUS"), 0, 0),  # inside another country: the labels leave it out
        ([flow("RUS")], [], SOURCE, 0, 0),  # no role is labelled in this set
        ([SOURCE], [], SOURCE, 1, 0),
        ([Tier(tier="2", **BASE)], [], Tier(tier="2", movement="upgraded", **BASE), 0, 1),
        ([count(3)], [], count(3), 1, 0),
        ([count(3)], [count(4)], count(4), 0, 0),
        ([count(3)], [], count(None, "not-reported"), 0, 0),
        (
            [Organization(name="police", kind="", **BASE)],
            [],
            Organization(name="courts", kind="judiciary", **BASE),
            0,
            1,
        ),
        (
            [Instrument(kind="law", name="2001 law on trafficking", **BASE)],
            [Instrument(kind="law", name="penal code", **BASE)],
            Instrument(kind="law", name="penal code", **BASE),
            0,
            0,
        ),
    ],
)
def test_a_fact_is_right_wrong_or_not_judged(
    labels: list[Fact], optional: list[Fact], stated: Fact, right: int, wrong: int
) -> None:
    entries = (*map(Label, labels), *(Label(fact, optional=True) for fact in optional))
    gold = Gold("d", "BLR", 2003, entries, frozenset())

    assert rule_qualities([Pair(gold, [stated])], [gold]) == [RuleQuality("r", right, wrong)]


def test_few_facts_say_nothing() -> None:
    assert RuleQuality("r", 9, 0).lower_end is None
    assert RuleQuality("r", 0, 0).precision is None
    assert RuleQuality("r", 10, 0).lower_end == pytest.approx(0.722, abs=0.001)


def test_several_sets_are_added_up() -> None:
    first, second = [RuleQuality("a", 1, 2), RuleQuality("b", 1, 0)], [RuleQuality("b", 3, 4)]

    assert merged([first, second]) == [RuleQuality("a", 1, 2), RuleQuality("b", 4, 4)]
