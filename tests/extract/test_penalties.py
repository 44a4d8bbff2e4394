"""Each text and the terms that its laws prescribe: instrument, offence, minimum, maximum."""

import pytest

from tipgraph.extract.penalties import extract
from tipgraph.lexicon import load_lexicon
from tipgraph.model import Document
from tipgraph.reading import read

Row = tuple[str, str, float | None, float | None]


def _penalties(text: str) -> list[Row]:
    document = Document(id="d", country="GHA", year=2010, text=text)
    found = []
    for one in extract(read(document, load_lexicon())):
        assert "year" in document.quote(one.evidence) or "month" in document.quote(one.evidence)
        found.append((one.instrument, one.offence, one.minimum_years, one.maximum_years))
    return found


SOME: list[tuple[str, list[Row]]] = [
    (
        "The Slavery Act of 1999 prohibits the sale of girls and prescribes imprisonment of four to 12 years.",
        [("Slavery Act of 1999", "sale of girls", 4, 12)],
    ),
    (
        "Article 9 of the penal code prescribes six months' to five years' imprisonment.",
        [("Article 9 of the penal code", "", 0.5, 5)],
    ),
    (
        "The 2009 trafficking law sets penalties of between 5 and 10 years in prison.",
        [("2009 trafficking law", "", 5, 10)],
    ),
    ("The 2009 trafficking law prescribes 3-8 years' imprisonment.", [("2009 trafficking law", "", 3, 8)]),
    (
        "The 2009 trafficking law provides for up to 15 years' imprisonment for forcing a child to beg.",
        [("2009 trafficking law", "forcing a child to beg", None, 15)],
    ),
    ("Law No. 3 sets a minimum of two years' imprisonment for pimping.", [("Law No. 3", "pimping", 2, None)]),
    ("Law No. 3 carries penalties of a minimum of two years and a maximum of nine years.", [("Law No. 3", "", 2, 9)]),
    (
        "Law No. 3 prescribes five to ten years, and up to 20 years if the victim dies.",
        [("Law No. 3", "", 5, 10), ("Law No. 3", "victim dies", None, 20)],
    ),
    (
        "The 2009 trafficking law is new. These penalties range from two to six years.",
        [("2009 trafficking law", "", 2, 6)],
    ),
    ("Law No. 3 prescribes 20 years to life imprisonment.", [("Law No. 3", "", 20, None)]),
]

NONE = [
    "Under the 2009 trafficking law courts sentenced two men to five years in prison.",
    "The men convicted under Law No. 3 received sentences of two to four years.",
    "Law No. 3 protects children under 18 years of age.",
    "Law No. 3 was passed three years ago.",
    "Penalties of two to four years are too low.",
    "The average sentence under Law No. 3 was 27 months.",
]


@pytest.mark.parametrize(("text", "expected"), SOME)
def test_prescribed_terms(text: str, expected: list[Row]) -> None:
    assert _penalties(text) == expected


@pytest.mark.parametrize("text", NONE)
def test_texts_that_prescribe_nothing(text: str) -> None:
    assert _penalties(text) == []
