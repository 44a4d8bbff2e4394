"""Counts of a time before that the text gives no year, and how a reader can tell them. All sentences are made up."""

from __future__ import annotations

import pytest

from tests.extract.test_counts import counts

# fmt: off
#: A sentence, and of each of its counts the value, the period and what it is about.
ROWS = [
    ("In 2009 courts convicted seven traffickers and four in the previous year.",
     [(7, "2009", ""), (4, "", "the previous year")]),
    ("Police opened 31 cases, compared with 24 in the preceding year.",
     [(31, "", ""), (24, "", "the preceding year")]),
    ("It helped 26 victims in 2011, compared with 14 child victims during the previous reporting period.",
     [(26, "2011", ""), (14, "", "child victims during the previous reporting period")]),
    ("Officials opened 51 cases; this compared with 22 investigations, prosecution of eight defendants, and conviction "
     "of six traffickers during the previous reporting period.",
     [(51, "", ""), *[(n, "", "the previous reporting period") for n in (22, 8, 6)]]),
    ("In the previous year, courts convicted nine traffickers.", [(9, "", "the previous year")]),
    ("Police arrested 18 suspects; during the previous reporting period, they arrested 21.",
     [(18, "", ""), (21, "", "the previous reporting period")]),
    # a comparison without a number of its own says nothing of the time of the number before
    ("Police identified 18 victims, fewer than the previous year.", [(18, "", "")]),
    ("Courts convicted eight traffickers, the same number as in the previous reporting period.", [(8, "", "")]),
    ("Police arrested 18 suspects, compared with 21 in 2008.", [(18, "", ""), (21, "2008", "")]),
    # a whole clause of its own may follow
    ("Police arrested 18 suspects. The courts had been closed in the previous year.", [(18, "", "")]),
]
# fmt: on


@pytest.mark.parametrize(("text", "expected"), ROWS)
def test_a_number_of_a_time_before_says_so(text: str, expected: list[tuple[int, str, str]]) -> None:
    assert [(count.value, count.period, count.about) for count in counts(text)] == expected
