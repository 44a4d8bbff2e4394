"""Sentences of every construction, and the flows that each must give; also where the answer is none.

The rows stand in ``flows/*.txt``. One marked ``!`` is read wrong today; the mark goes when the rules learn it.
"""

from __future__ import annotations

import sys
from collections import Counter
from typing import Any

import pytest

from tests.extract import flow_tables

#: How many rows may be read wrong. It only falls, but where rows come in that were written without a look at the rules.
KNOWN_WRONG = 99


ROWS = list(flow_tables.rows())


@pytest.mark.parametrize("row", ROWS, ids=str)
def test_a_sentence_gives_its_flows_and_no_others(row: Any) -> None:
    faults = flow_tables.answer(row.country, row.text, row.area).faults(row)

    if row.known_wrong:
        assert faults, "this row is read right now; python tests/extract/flow_tables.py takes its mark away"
        pytest.xfail("; ".join(faults))
    assert faults == []


def test_there_are_enough_rows_and_few_that_are_read_wrong(capsys: pytest.CaptureFixture[str]) -> None:
    wrong = Counter(row.file for row in ROWS if row.known_wrong)
    with capsys.disabled():
        sys.stdout.write(f"\n{len(ROWS)} rows of flows, {wrong.total()} known to be read wrong {dict(wrong)}\n")

    assert len(ROWS) >= 300
    assert wrong.total() <= KNOWN_WRONG


def test_no_sentence_stands_twice() -> None:
    assert [key for key, number in Counter((row.country, row.text) for row in ROWS).items() if number > 1] == []


def test_a_row_that_expects_something_else_is_found_wrong() -> None:
    row = next(row for row in ROWS if row.required and not row.known_wrong)
    other = next(other for other in ROWS if other.required and other.required.isdisjoint(row.required))

    assert flow_tables.answer(row.country, row.text, row.area).faults(other) != []


def test_each_of_two_clauses_with_that_has_people_of_its_own() -> None:
    """It is no row of the tables, because the mutations cannot turn its clauses round."""
    text = (
        "There is evidence that men are trafficked to Spain for forced labor, and that girls are made to beg in France."
    )

    found = {str(movement) for movement in flow_tables.answer("ROU", text).movements}

    assert found == {"ROU > ESP | men | labor | asserted", "ROU > FRA | girls | begging | asserted"}
