"""Whose count each number is: the text, and of each count its value and the body, by its fullest name."""

from __future__ import annotations

import pytest

from tipgraph.extract.counts import extract
from tipgraph.lexicon import load_lexicon
from tipgraph.model import Document
from tipgraph.reading import read

COUNTS = [
    ("Police investigated 12 cases.", [(12, "Police")]),
    ("Police arrested 14 men in 2009, compared with nine in 2008.", [(14, "Police"), (9, "Police")]),
    ("The Supreme Court handed down four convictions.", [(4, "Supreme Court")]),
    ("The Ministry of Labor (MOL) identified 14 victims. MOL referred 12 victims to shelters.",
     [(14, "Ministry of Labor"), (12, "Ministry of Labor")]),
    ("The Ministry of Labor has nine inspectors; it identified 14 victims.", [(14, "Ministry of Labor")]),
    ("The Ministry of Justice reported 40 convictions.", [(40, "Ministry of Justice")]),
    ("The Ministry of Justice reported that prosecutors convicted nine traffickers.", [(9, "Ministry of Justice")]),
    ("Fourteen victims were identified by the Ministry of Labor.", [(14, "Ministry of Labor")]),
    ("IOM and the Ministry of Labor assisted 40 victims.", [(40, "IOM; Ministry of Labor")]),
    ("Police did not identify any victims.", [(0, "Police")]),
    ("The Ministry of Labor did not report how many victims it identified.", [(None, "Ministry of Labor")]),
    ("The government identified 14 victims.", [(14, "")]),
    ("Fourteen victims were identified near the Ministry of Labor.", [(14, "")]),
    ("The Ministry of Labor trained officers who identified 14 victims.", [(14, "")]),
    ("The Ministry of Labor met; the government identified 14 victims.", [(14, "")]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), COUNTS)
def test_whose_count(text: str, expected: list[tuple[int | None, str]]) -> None:
    document = Document(id="d", country="GHA", year=2010, text=text)

    assert [(count.value, count.agency) for count in extract(read(document, load_lexicon()))] == expected


def test_a_part_is_of_the_same_whole_whoever_counted() -> None:
    text = "Police arrested 14 men, three of whom were convicted."
    whole, part = extract(read(Document(id="d", country="GHA", year=2010, text=text), load_lexicon()))

    assert part.part_of == whole
    assert (whole.agency, part.agency) == ("Police", "")
