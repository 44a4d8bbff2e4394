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
        assert document.quote(one.evidence)
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

LIMITS: list[tuple[str, list[Row]]] = [
    ("Law No. 3 prescribes imprisonment of not less than four and not more than 13 years.", [("Law No. 3", "", 4, 13)]),
    (
        "Law No. 3 prescribes imprisonment of not less than six years, which may extend to 16 years.",
        [("Law No. 3", "", 6, 16)],
    ),
    (
        "Law No. 3 prescribes a minimum of three years' imprisonment and a maximum of nine years' imprisonment.",
        [("Law No. 3", "", 3, 9)],
    ),
    ("The maximum penalty for slavery under Law No. 3 is 14 years' imprisonment.", [("Law No. 3", "", None, 14)]),
    ("The minimum sentence under Law No. 3 is seven years.", [("Law No. 3", "", 7, None)]),
    ("Offenses under Law No. 3 are punishable by up to 12 years' imprisonment.", [("Law No. 3", "", None, 12)]),
    ("Law No. 3 carries a 10-year minimum sentence.", [("Law No. 3", "", 10, None)]),
    ("Law No. 3 prescribes imprisonment for eight years or more.", [("Law No. 3", "", 8, None)]),
    (
        "Law No. 3 prescribes penalties ranging from six years' imprisonment to life imprisonment.",
        [("Law No. 3", "", 6, None)],
    ),
    ("Law No. 3 prescribes two years and six months' imprisonment for pimping.", [("Law No. 3", "pimping", 2.5, 2.5)]),
    ("Law No. 3 prescribes 8 (eight) to 12 (twelve) years' imprisonment.", [("Law No. 3", "", 8, 12)]),
    ("Law No. 3 prescribes a three- to seven-year prison sentence.", [("Law No. 3", "", 3, 7)]),
    (
        "Law No. 3 provides a maximum sentence of 25 years for selling girls and 18 years for selling women.",
        [("Law No. 3", "selling girls", None, 25), ("Law No. 3", "selling women", None, 18)],
    ),
]

VERBS: list[tuple[str, list[Row]]] = [
    (
        "Section 20 set out two to four years for fraud, or four to nine years where threats were used.",
        [("Section 20", "fraud", 2, 4), ("Section 20", "threats were used", 4, 9)],
    ),
    (
        "The 2010 Slavery Act bans trade in people; whoever buys an adult faces six to nine years in jail, while the "
        "minimum is 11 years if the victim is a child.",
        [("2010 Slavery Act", "", 6, 9), ("2010 Slavery Act", "victim is a child", 11, None)],
    ),
    (
        "Article 12 punishes theft with two to seven years; Article 15, on brothels, allows for no more than three.",
        [("Article 12", "theft", 2, 7), ("Article 15", "", None, 3)],
    ),
    ("Traffickers may be imprisoned for five to eight years under Law No. 3.", [("Law No. 3", "", 5, 8)]),
    ("Under Law No. 3, traffickers can be sentenced to up to 14 years in prison.", [("Law No. 3", "", None, 14)]),
    ("The 2010 Slavery Act imposed penalties of three to six years.", [("2010 Slavery Act", "", 3, 6)]),
    ("The penalty for persons convicted under Law No. 3 is five to 10 years.", [("Law No. 3", "", 5, 10)]),
    ("Persons convicted under Law No. 3 face between 18 months and four years.", [("Law No. 3", "", 1.5, 4)]),
]

SEVERAL: list[tuple[str, list[Row]]] = [
    (
        "Law 31 prescribed penalties of four to nine years' imprisonment, a fine between two million and 30 million "
        "cedis ($800 to $12,000), or both, for crimes against adults and nine to 18 years' imprisonment for those "
        "against children.",
        [("Law 31", "crimes against adults", 4, 9), ("Law 31", "those against children", 9, 18)],
    ),
    (
        "Article 3 prescribes 10 to 15 years' imprisonment for pimping and Article 4 prescribes three to five years.",
        [("Article 3", "pimping", 10, 15), ("Article 4", "", 3, 5)],
    ),
    (
        "Penal Code Article 370 prohibits the sale of children, prescribing from five to 10 years' imprisonment.",
        [("Penal Code Article 370", "sale of children", 5, 10)],
    ),
    (
        "Law No. 3 prescribes three to 12 years for pimping, or seven to 15 years in aggravated cases.",
        [("Law No. 3", "pimping", 3, 12), ("Law No. 3", "", 7, 15)],
    ),
    (
        "The sentences ranged from two to six years; Law No. 3 allows for up to 20 years.",
        [("Law No. 3", "", None, 20)],
    ),
]

CHANGES: list[tuple[str, list[Row]]] = [
    (
        "Article 7 of the penal code prohibits slavery; the maximum sentence rose in 2005 from eight to 12 years.",
        [("Article 7 of the penal code", "", None, 12)],
    ),
    (
        "Law No. 3 sets a maximum of 10 years in prison, or 15 years if the victim is a child.",
        [("Law No. 3", "", None, 10), ("Law No. 3", "victim is a child", None, 15)],
    ),
    (
        "Section 9 of the penal code bans procuring. Whoever recruits without a license can be imprisoned for up to "
        "two years and fined 20,000 dollars under the Labor Act of 1985.",
        [("Labor Act of 1985", "", None, 2)],
    ),
    (
        "Law No. 3 lays down five to 10 years' imprisonment plus a fine of five to 20 million francs.",
        [("Law No. 3", "", 5, 10)],
    ),
    (
        "Law No. 3 punishes pimping with one to five years, rising to a maximum of eight where the victim is a child.",
        [("Law No. 3", "pimping", 1, 5), ("Law No. 3", "victim is a child", None, 8)],
    ),
    (
        "Law No. 3 prescribes one to three years, which increases to six years if the victim is a minor.",
        [("Law No. 3", "", 1, 3), ("Law No. 3", "victim is a minor", None, 6)],
    ),
    (
        "Law No. 3 prescribes at least two years, rising to four years if the victim is a minor.",
        [("Law No. 3", "", 2, None), ("Law No. 3", "victim is a minor", 4, None)],
    ),
    (
        "Parliament amended Law No. 3 and raised the maximum penalty from seven to 12 years' imprisonment.",
        [("Law No. 3", "", None, 12)],
    ),
    (
        "Parliament amended Law No. 3, increasing penalties from one to three years to four to nine years.",
        [("Law No. 3", "", 4, 9)],
    ),
    (
        "Law No. 3 prescribes four to eight years, increased by two years if the victim is a child.",
        [("Law No. 3", "", 4, 8)],
    ),
]

NONE = [
    "The court convicted him under Article 7 of the penal code and sentenced him to six years in prison.",
    "In practice, officials used the labor law to issue fines and jail sentences of one to three months.",
    "Under the 2009 trafficking law courts sentenced two men to five years in prison.",
    "The men convicted under Law No. 3 received sentences of two to four years.",
    "Law No. 3 protects children under 18 years of age.",
    "Law No. 3 was passed three years ago.",
    "Penalties of two to four years are too low.",
    "The average sentence under Law No. 3 was 27 months.",
    "Under Law No. 3 the court sentenced him to imprisonment of three years.",
    "Under Law No. 3 two men received penalties of two to four years.",
    "Courts applying Law No. 3 imposed three to six years' imprisonment.",
    "Law No. 3 provides for a residence permit of two years.",
    "Law No. 3 allows victims to stay for two years.",
    "Law No. 3 prescribes penalties under the three-year action plan.",
    "Law No. 3 prescribes life imprisonment.",
    "The court upheld a six-year sentence under Law No. 3.",
    "Prosecutors sought a sentence of ten years under Law No. 3.",
    "He spent three years in jail before a trial under Law No. 3.",
    "Section 9 of the penal code bans procuring. A judge convicted a man in May and gave him four years.",
    "Article 9 of the penal code, which parliament amended, had provided for no more than four years.",
    "The court could have given him 10 years under Law No. 3.",
]


@pytest.mark.parametrize(("text", "expected"), SOME + LIMITS + VERBS + SEVERAL + CHANGES)
def test_prescribed_terms(text: str, expected: list[Row]) -> None:
    assert _penalties(text) == expected


@pytest.mark.parametrize("text", NONE)
def test_texts_that_prescribe_nothing(text: str) -> None:
    assert _penalties(text) == []
