"""Who links others, by the word of a claim and by place."""

from __future__ import annotations

from tipgraph.routes import Leg, Place, Report, routes_of
from tipgraph.routes.brokerage import brokerage, brokerage_by_year, stated_transit

EAST, WEST, SOUTH = "East", "West", "South"
PLACES = {
    code: Place(code, kind="country", region=region)
    for code, region in {"E1": EAST, "E2": EAST, "E3": EAST, "W1": WEST, "W2": WEST, "S1": SOUTH}.items()
}


def test_one_claim_states_transit_and_two_do_not() -> None:
    one = routes_of(
        [
            Leg(2001, "A", "T", "1", stage="inward"),
            Leg(2001, "T", "B", "1", stage="onward"),
            Leg(2001, "T", "C", "1", stage="onward"),
        ]
    )
    two = routes_of([Leg(2001, "A", "T", "1", stage="inward"), Leg(2001, "T", "B", "2", stage="onward")])

    assert stated_transit(one) == ({"T": {("A", "B"), ("A", "C")}}, {"T": {"1"}})
    assert stated_transit(two) == ({}, {})
    assert [(row.place, row.stated_pairs, row.claims, row.open_pairs) for row in brokerage(one)] == [("T", 2, 1, 2)]


def test_a_region_is_no_transit() -> None:
    routes = routes_of(
        [Leg(2001, "A", "region:x", "1", stage="inward"), Leg(2001, "region:x", "B", "1", stage="onward")]
    )

    assert brokerage(routes) == []


def test_the_parts_that_a_place_plays() -> None:
    # Into E1: E2, W1; out of it: E3, W2, S1.
    legs = [Leg(2001, a, "E1") for a in ("E2", "W1")] + [Leg(2001, "E1", b) for b in ("E3", "W2", "S1")]
    (row,) = (row for row in brokerage(routes_of(legs, PLACES)) if row.place == "E1")

    assert row.open_pairs == 6
    assert (row.within, row.gateway_in, row.gateway_out, row.between_others, row.liaison) == (1, 1, 2, 1, 1)


def test_a_leg_beside_closes_a_pair() -> None:
    legs = [Leg(2001, "E2", "E1"), Leg(2001, "E1", "E3"), Leg(2001, "E2", "E3")]

    assert brokerage(routes_of(legs, PLACES)) == []


def test_by_year_with_coverage() -> None:
    legs = [Leg(2001, "E2", "E1"), Leg(2001, "E1", "E3"), Leg(2002, "E2", "E1")]
    rows = brokerage_by_year(routes_of(legs, PLACES, [Report("x", "E1", 2001, 5)]))

    assert [(row.year, row.place, row.has_report, row.documents) for row in rows] == [(2001, "E1", True, 1)]
