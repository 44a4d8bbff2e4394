"""Funding, services, training and campaigns in the sentences of the tables, in the section where they stand."""

from __future__ import annotations

import pytest

from tests.extract.work_tables import rows, written
from tipgraph.extract import campaigns, funding, services, training
from tipgraph.lexicon import load_lexicon
from tipgraph.model import Document
from tipgraph.reading import Reading, read

_ASSESSED = "The government does not fully meet the minimum standards for the elimination of trafficking."


def reading(heading: str, text: str) -> Reading:
    """The reading of a sentence below a heading."""
    whole = f"{_ASSESSED}\n\n{heading}\n\n{text}"
    return read(Document("a", "KEN", 2015, whole), load_lexicon())


@pytest.mark.parametrize(("text", "expected"), rows("funding"))
def test_funding(text: str, expected: list[str]) -> None:
    assert [written(fact) for fact in funding.extract(reading("Protection", text))] == expected


@pytest.mark.parametrize(("text", "expected"), rows("services"))
def test_services(text: str, expected: list[str]) -> None:
    assert [written(fact) for fact in services.extract(reading("Protection", text))] == expected


@pytest.mark.parametrize(("text", "expected"), rows("training"))
def test_training(text: str, expected: list[str]) -> None:
    assert [written(fact) for fact in training.extract(reading("Prosecution", text))] == expected


@pytest.mark.parametrize(("text", "expected"), rows("campaigns"))
def test_campaigns(text: str, expected: list[str]) -> None:
    assert [written(fact) for fact in campaigns.extract(reading("Prevention", text))] == expected


FAMILIES = {
    "funding": ("Protection", funding.extract),
    "services": ("Protection", services.extract),
    "training": ("Prosecution", training.extract),
    "campaigns": ("Prevention", campaigns.extract),
}


@pytest.mark.parametrize("table", FAMILIES)
def test_what_is_read_wrong_is_marked_so_no_longer_than_it_is(table: str) -> None:
    heading, extract = FAMILIES[table]
    right = [
        text
        for text, expected in rows(table, read_wrong=True)
        if [written(fact) for fact in extract(reading(heading, text))] == expected
    ]

    assert right == []
