"""From A to B: stated ways, chained ones, and where none may lead."""

from __future__ import annotations

import random
from itertools import permutations

import pytest

from tipgraph.errors import UsageError
from tipgraph.routes import Leg, Routes, routes_of, to_igraph
from tipgraph.routes.aggregate import aggregate
from tipgraph.routes.paths import ways_between

#: One claim from A by T to B; a leg of A to S in 2001, of S to B in 2003; and ways that must not be.
LEGS = (
    Leg(2001, "A", "T", "1", "d1", stage="inward", quote="from A by T"),
    Leg(2001, "T", "B", "1", "d1", stage="onward"),
    Leg(2001, "A", "S", "2", "d1"),
    Leg(2003, "S", "B", "3", "d3"),
    Leg(2001, "A", "region:x", "4", "d1"),
    Leg(2001, "region:x", "B", "5", "d1"),
    Leg(2001, "A", "COD|COG", "4", "d1"),
    Leg(2001, "COD|COG", "B", "5", "d1"),
    Leg(2001, "A", "region:unspecified", "4", "d1"),
    Leg(2001, "region:unspecified", "B", "5", "d1"),
)


def test_a_way_inside_one_claim_is_stated() -> None:
    (way,) = ways_between(routes_of(LEGS), "A", "B")

    assert (way.places, way.stated, way.claims, way.years) == (("A", "T", "B"), True, ("1",), (2001, 2001))
    assert [(step.start, step.end, step.documents) for step in way.steps] == [("A", "T", ("d1",)), ("T", "B", ("d1",))]
    assert [step.quotes for step in way.steps] == [("from A by T",), ()]


def test_a_way_of_several_claims_is_inferred_and_asked_for() -> None:
    ways = ways_between(routes_of(LEGS), "A", "B", chained=True)

    assert [(way.places, way.stated) for way in ways] == [(("A", "T", "B"), True), (("A", "S", "B"), False)]
    assert [step.claims for step in ways[1].steps] == [("2",), ("3",)]
    assert ways[1].claims == ()


def test_two_legs_through_one_place_in_two_claims_are_no_stated_way() -> None:
    routes = routes_of([Leg(2001, "A", "T", "1", stage="inward"), Leg(2001, "T", "B", "2", stage="onward")])

    assert ways_between(routes, "A", "B") == []
    assert [way.stated for way in ways_between(routes, "A", "B", chained=True)] == [False]


@pytest.mark.parametrize(("window", "found"), [(1, {"T"}), (2, {"T"}), (3, {"T", "S"}), (None, {"T", "S"})])
def test_a_window_of_years_holds_all_legs(window: int | None, found: set[str]) -> None:
    ways = ways_between(routes_of(LEGS), "A", "B", chained=True, window=window)

    assert {way.places[1] for way in ways} == found


def test_the_evidence_is_that_of_the_way() -> None:
    routes = routes_of(
        [
            Leg(2001, "A", "T", "1", "d1", stage="inward"),
            Leg(2001, "T", "B", "1", "d1", stage="onward"),
            Leg(2005, "A", "T", "9", "d9"),
            Leg(2005, "T", "C", "8", "d8"),
        ]
    )
    (stated,), (chained,) = (ways_between(routes, "A", end, chained=True, window=1) for end in "BC")

    assert [step.claims for step in stated.steps] == [("1",), ("1",)]
    assert ([step.claims for step in chained.steps], chained.years) == ([("9",), ("8",)], (2005, 2005))
    assert chained.steps[0].weight == 2


@pytest.mark.parametrize("legs", [None, 2, 5])
def test_nothing_leads_through_a_region_or_an_uncertain_place(legs: int | None) -> None:
    ways = ways_between(routes_of(LEGS), "A", "B", chained=True, legs=legs)

    assert {way.places[1] for way in ways} == {"T", "S"}


def test_they_may_be_ends() -> None:
    (way,) = ways_between(routes_of(LEGS), "A", "region:x")

    assert way.places == ("A", "region:x")


def test_a_way_over_an_inferred_leg_is_not_stated() -> None:
    (way,) = ways_between(routes_of([Leg(2001, "A", "B", inferred="member of region:x")]), "A", "B")

    assert (way.stated, way.steps[0].inferred) == (False, "member of region:x")


def net_of(seed: int) -> Routes:
    draw = random.Random(seed)
    codes = [f"N{i}" for i in range(8)]
    return routes_of(
        Leg(2001 + draw.randrange(3), a, b, f"{a}{b}{i}", f"d{draw.randrange(9)}")
        for a, b in permutations(codes, 2)
        if draw.random() < 0.35
        for i in range(draw.randint(1, 4))
    )


@pytest.mark.parametrize("seed", range(5))
def test_all_simple_ways_are_igraphs(seed: int) -> None:
    pytest.importorskip("igraph", reason="igraph comes with the extra test")
    routes = net_of(seed)
    graph = to_igraph(aggregate(routes))
    names = graph.vs["name"]

    ours = {way.places for way in ways_between(routes, "N0", "N7", chained=True, legs=4, most=9999)}
    theirs = graph.get_all_simple_paths("N0", "N7", maxlen=4)

    assert ours == {tuple(names[i] for i in path) for path in theirs}


@pytest.mark.parametrize("seed", range(5))
def test_the_cheapest_ways_cost_what_igraphs_cost(seed: int) -> None:
    pytest.importorskip("igraph", reason="igraph comes with the extra test")
    routes = net_of(seed)
    graph = to_igraph(aggregate(routes))
    cost = [1 / weight for weight in graph.es["weight"]]

    ours = [way.cost for way in ways_between(routes, "N0", "N7", chained=True, most=8)]
    theirs = graph.get_k_shortest_paths("N0", "N7", k=8, weights=cost, output="epath")

    # Stated ways stand first in ours, whatever they cost.
    assert sorted(ours) == pytest.approx(sorted(sum(cost[edge] for edge in path) for path in theirs))


@pytest.mark.parametrize(
    ("origin", "options", "fault"),
    [
        ("XXX", {}, "no leg begins or ends there"),
        ("B", {}, "is the origin and the destination"),
        ("A", {"most": 0}, "at least 1"),
        ("A", {"window": 0}, "at least 1"),
    ],
)
def test_a_question_that_makes_no_sense_is_a_fault(origin: str, options: dict[str, int], fault: str) -> None:
    with pytest.raises(UsageError, match=fault):
        ways_between(routes_of(LEGS), origin, "B", **options)  # type: ignore[arg-type]
