"""Places, and which of them a way may lead through."""

from __future__ import annotations

from tipgraph.routes import Leg, Place, Report, routes_of


def test_a_state_stood_in_its_years() -> None:
    union = Place("SCG", valid_from=2003, valid_until=2006)

    assert [union.stood_in(year) for year in (2002, 2003, 2006, 2007)] == [False, True, True, False]
    assert Place("BLR").stood_in(1900)


def test_the_years_are_those_of_legs_and_of_reports() -> None:
    routes = routes_of([Leg(2010, "A", "B")], reports=[Report("x", "A", 2008, 100)])

    assert routes.years() == [2008, 2010]


def test_a_network_without_some_legs_has_no_place_that_none_touches() -> None:
    routes = routes_of([Leg(2010, "A", "B"), Leg(2010, "C", "D")])

    left = routes.with_legs(edge for edge in routes.edges() if edge[0] == "A")

    assert set(left.legs) == {"A", "B"}
    assert left.legs.nodes["A"] == routes.legs.nodes["A"]
    assert routes.legs.number_of_edges() == 2
