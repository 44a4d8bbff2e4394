"""Losses, and what rests on one sentence."""

from __future__ import annotations

import pytest

from tipgraph.errors import UsageError
from tipgraph.routes import Leg, routes_of
from tipgraph.routes.whatif import cut_off, effects, single_sentences, without

#: A to B by T alone; A to C direct and by T; D to T.
LEGS = (
    Leg(2001, "A", "T", "1", "d1", sentences="0", quote="from A to T"),
    Leg(2001, "A", "T", "2", "d2", sentences="0"),
    Leg(2001, "T", "B", "3", "d1", sentences="9", quote="from T to B and C"),
    Leg(2001, "T", "C", "3", "d1", sentences="9", quote="from T to B and C"),
    Leg(2001, "A", "C", "4", "d1", sentences="20"),
)


def test_without_a_place_the_others_lose_ways() -> None:
    routes = routes_of(LEGS)
    found = {one.figure: (one.before, one.after) for one in effects(routes, ["T"])}

    assert found["legs"] == (4, 1)
    assert found["claims"] == (4, 1)
    assert found["ways among the others"] == (2, 1)
    assert cut_off(routes, ["T"]) == [("A", "B")]


def test_without_a_leg_all_its_claims_go() -> None:
    routes = routes_of(LEGS)

    assert without(routes, legs=[("A", "T")]).legs.number_of_edges() == 3
    assert cut_off(routes, legs=[("A", "T")]) == [("A", "B"), ("A", "T")]
    assert [one.change for one in effects(routes, legs=[("A", "T")]) if one.figure == "legs"] == [-1]


def test_what_rests_on_one_sentence() -> None:
    rows = single_sentences(routes_of(LEGS))

    assert [(row.start, row.end, row.claim, row.legs, row.ways) for row in rows] == [
        ("T", "B", "3", 2, 2),
        ("T", "C", "3", 2, 1),
        ("A", "C", "4", 1, 0),
    ]
    assert rows[0].quote == "from T to B and C"


def test_what_is_not_there_cannot_be_gone() -> None:
    with pytest.raises(UsageError, match="no leg begins or ends there"):
        effects(routes_of(LEGS), ["XXX"])
    with pytest.raises(UsageError, match="there is no such leg"):
        effects(routes_of(LEGS), legs=[("B", "A")])
