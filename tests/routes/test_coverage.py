"""What was read, so that silence can be told from nothing to say."""

from __future__ import annotations

from tipgraph.routes import Leg, Report, routes_of
from tipgraph.routes.coverage import Coverage, coverage_by_country, coverage_by_year

REPORTS = (Report("a1", "A", 2001, 100), Report("b1", "B", 2001, 50), Report("a3", "A", 2003, 200))
ROUTES = routes_of([Leg(2001, "A", "B"), Leg(2001, "A", "C"), Leg(2001, "A", "A")], reports=REPORTS)


def test_each_year_has_a_row_also_without_a_report() -> None:
    rows = coverage_by_year(ROUTES)

    assert [(row.year, row.documents, row.words, row.legs, row.places, row.countries) for row in rows] == [
        (2001, 2, 150, 2, 3, ("A", "B")),
        (2002, 0, 0, 0, 0, ()),
        (2003, 1, 200, 0, 0, ("A",)),
    ]


def test_a_country_with_legs_and_no_report_says_so() -> None:
    rows = coverage_by_country(ROUTES)

    assert [(row.place, row.years, row.no_report) for row in rows] == [
        ("A", (2001, 2003), ()),
        ("B", (2001,), (2003,)),
        ("C", (), (2001, 2003)),
    ]


def test_an_edge_list_knows_nothing_of_reports() -> None:
    routes = routes_of([Leg(2001, "A", "B")])
    coverage = Coverage(routes)

    assert (coverage.known, coverage.documents(), coverage.has_report("A")) == (False, None, None)
    assert coverage_by_year(routes)[0].documents is None
    assert coverage_by_country(routes) == []
    assert "unknown" in coverage.said()


def test_the_coverage_in_a_sentence() -> None:
    assert Coverage(ROUTES).said() == (
        "coverage: 3 reports on 2 countries in 2 years (2001-2003), 3 of 4 country-years; the others have no report"
    )
    assert Coverage(routes_of([], reports=[])).said() == "coverage: no report fits"
