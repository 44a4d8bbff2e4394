"""Numbers that may count something: how they are qualified, and which count nothing."""

from __future__ import annotations

import pytest

from tests.grammar.test_numbers import items
from tipgraph.grammar.quantities import quantities


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Police arrested 12 men and three women.", [(12, None, "exact"), (3, None, "exact")]),
        ("Between 4,000 and 6,000 women leave.", [(4000, 6000, "about")]),
        ("It freed 500 to 3,000 children.", [(500, 3000, "about")]),
        ("It freed two or three boys.", [(2, 3, "about")]),
        ("Cases rose from 13 to 28.", [(13, None, "exact"), (28, None, "exact")]),
        ("It freed more than 160 women.", [(160, None, "more than")]),
        ("It freed over 2000 women.", [(2000, None, "more than")]),
        ("It freed at least nine women.", [(9, None, "at least")]),
        ("It freed 10 or more women.", [(10, None, "at least")]),
        ("It freed about 40 women.", [(40, None, "about")]),
        ("It freed nearly two dozen women.", [(24, None, "about")]),
        ("It freed as many as 25 women.", [(25, None, "up to")]),
        ("It freed no more than 10 women.", [(10, None, "up to")]),
        ("It freed fewer than 10 women.", [(10, None, "up to")]),
        ("A total of 35 men were freed.", [(35, None, "exact")]),
        ("It freed only one woman.", [(1, None, "exact")]),
        ("It convicted seven last year.", [(7, None, "exact")]),
        ("It freed 25 of the 30 girls under 18.", [(25, None, "exact"), (30, None, "exact")]),
    ],
)
def test_quantities(text: str, expected: list[tuple[int, int | None, str]]) -> None:
    assert [(q.value, q.value_max, q.qualifier) for q in quantities(items(text))] == expected


@pytest.mark.parametrize(
    "text",
    [
        "The law of 2004 was amended in 2009.",
        "It runs from 2005 to 2008.",
        "The 18th case was heard on 12 May 2009.",
        "Sentences were five, seven, and 10 years.",
        "He got three to eight years.",
        "It met for three full months.",
        "About 30 percent were girls.",
        "One-third of them were girls.",
        "It spent $2.5 million and 1.9 million euros.",
        "It spent 300,000 Swiss francs.",
        "Articles 124, 125 and 126 of the code apply.",
        "Law No. 9 of 2008 applies.",
        "A 16-year-old girl escaped.",
        "Boys aged 12 to 17 are taken.",
        "Children between the ages of 9 and 14 are taken.",
        "Persons under 18 are children.",
        "No one was hurt.",
        "It has a B9 permit and a 24-hour hotline.",
        "It was placed on Tier 2.",
    ],
)
def test_numbers_that_count_nothing(text: str) -> None:
    assert [q.value for q in quantities(items(text))] == []


def test_articles_count_as_one_where_asked() -> None:
    found = items("Police arrested a man and an officer.")

    assert list(quantities(found)) == []
    assert [q.value for q in quantities(found, articles=True)] == [1, 1]


def test_a_quantity_spans_its_qualifier() -> None:
    found = items("Police freed more than 160 women.")
    [quantity] = quantities(found)

    assert [item.text for item in found[quantity.first : quantity.stop]] == ["more than", "160"]
    assert found[quantity.at].text == "160"
