"""From year to year, worked by hand."""

from __future__ import annotations

from tipgraph.routes import Leg, Report, routes_of
from tipgraph.routes.change import changed_legs, changes, similarities

#: 2001: A and B have reports; 2002: A and C have.
REPORTS = [
    Report("a1", "A", 2001, 9),
    Report("b1", "B", 2001, 9),
    Report("a2", "A", 2002, 9),
    Report("c2", "C", 2002, 9),
]
LEGS = [
    Leg(2001, "A", "X", "1", "a1", "A"),
    Leg(2001, "A", "Y", "2", "a1", "A"),
    Leg(2001, "B", "X", "3", "b1", "B"),
    Leg(2002, "A", "X", "4", "a2", "A"),
    Leg(2002, "A", "Z", "5", "a2", "A"),
    Leg(2002, "C", "X", "6", "c2", "C"),
    Leg(2002, "A", "A", "7", "a2", "A"),
]


def test_what_nobody_could_report_is_neither_new_nor_gone() -> None:
    (row,) = changes(routes_of(LEGS, reports=REPORTS))

    assert (row.before, row.year, row.documents_before, row.documents) == (2001, 2002, 2, 2)
    assert (row.kept, row.new, row.gone, row.first_report, row.no_report) == (1, 1, 1, 1, 1)
    assert (row.jaccard, row.jaccard_comparable) == (1 / 5, 1 / 3)


def test_the_legs_lead_back_to_their_claims() -> None:
    rows = changed_legs(routes_of(LEGS, reports=REPORTS))

    assert [(row.change, row.start, row.end, row.claims) for row in rows] == [
        ("new", "A", "Z", ("5",)),
        ("first_report", "C", "X", ("6",)),
        ("gone", "A", "Y", ("2",)),
        ("no_report", "B", "X", ("3",)),
    ]


def test_an_edge_list_can_only_tell_new_and_gone() -> None:
    (row,) = changes(routes_of(LEGS))

    assert (row.kept, row.new, row.gone, row.first_report, row.no_report) == (1, 2, 2, 0, 0)
    assert row.jaccard == row.jaccard_comparable == 1 / 5


def test_any_two_years() -> None:
    rows = similarities(routes_of([*LEGS, Leg(2005, "A", "X")]))

    assert [(row.year, row.other, row.both, row.jaccard) for row in rows] == [
        (2001, 2002, 1, 1 / 5),
        (2001, 2005, 1, 1 / 3),
        (2002, 2005, 1, 1 / 3),
    ]
