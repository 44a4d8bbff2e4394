"""Numbers as texts write them, in digits and words."""

from __future__ import annotations

import pytest

from tipgraph.grammar.numbers import number_at
from tipgraph.lexicon import load_lexicon
from tipgraph.model import Document
from tipgraph.reading import Item, read


def items(text: str) -> list[Item]:
    reading = read(Document("a", "BLR", 2010, text), load_lexicon())
    return [item for sentence in reading.sentences for item in sentence.items]


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("12 cases", 12),
        ("4,000 girls", 4000),
        ("1.3 million workers", 1_300_000),
        ("twenty-one men", 21),
        ("Thirty men", 30),
        ("two hundred and five women", 205),
        ("a dozen cases", 12),
        ("two dozen cases", 24),
        ("three thousand boys", 3000),
        ("2.5 years", 2.5),
        ("both men", 2),
        ("a case", None),
        ("18th century", None),
        ("dozens of cases", None),
    ],
)
def test_the_number_that_a_text_begins_with(text: str, value: float | None) -> None:
    number = number_at(items(text + " were counted in all."), 0)

    assert (number.value if number else None) == value
