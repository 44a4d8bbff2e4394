"""Flows by class: who x what happens to them x how it is told, and near misses of the same shapes."""

from __future__ import annotations

from collections import defaultdict

from tests.extract import flow_grid, flow_tables
from tipgraph.model import UNSPECIFIED

#: Forms of which some row is read wrong today. It only shrinks.
KNOWN_WRONG: frozenset[str] = frozenset()


def test_each_form_gives_its_ways_and_no_others() -> None:
    wrong = defaultdict(list)
    for case in flow_grid.cases():
        found = flow_grid.ways_of(flow_tables.answer(case.country, case.text, case.area).movements)
        found -= case.also | {way for way in found if UNSPECIFIED in way and way not in case.ways and case.ways}
        if found != case.ways:
            wrong[case.cell].append((case.text, sorted(case.ways - found), sorted(found - case.ways)))

    assert {cell: texts for cell, texts in wrong.items() if cell not in KNOWN_WRONG} == {}
    assert KNOWN_WRONG <= set(wrong), "these are read right by now"
