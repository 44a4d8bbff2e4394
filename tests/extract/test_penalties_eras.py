"""Penalties in the manner of the reports of all years: terms and fines, the law and its article, and for what."""

import pytest

from tipgraph.extract.penalties import extract
from tipgraph.lexicon import load_lexicon
from tipgraph.model import Document
from tipgraph.reading import read

Facts = tuple[str, str, float | None, float | None, str, float | None, float | None, str]
Row = tuple[str, str, list[Facts]]


def _of(
    instrument: str,
    low: float | None = None,
    high: float | None = None,
    *,
    offence: str = "",
    article: str = "",
    fine: tuple[float | None, float | None] = (None, None),
    currency: str = "",
) -> Facts:
    return instrument, offence, low, high, article, *fine, currency


def _stated(country: str, text: str) -> list[Facts]:
    document = Document(id="d", country=country, year=2010, text=text)
    facts = list(extract(read(document, load_lexicon())))
    assert all(document.quote(one.evidence) for one in facts)
    return [
        (
            one.instrument,
            one.offence,
            one.minimum_years,
            one.maximum_years,
            one.article,
            one.minimum_fine,
            one.maximum_fine,
            one.currency,
        )
        for one in facts
    ]


TERMS: list[Row] = [
    (
        "AZE",
        "The 2005 Law on the Fight against Trafficking in Persons and Article 144 of the criminal code criminalized "
        "sex trafficking and labor trafficking and prescribed penalties of five to 10 years' imprisonment.",
        [
            _of(
                "Article 144 of the criminal code",
                5,
                10,
                offence="sex trafficking and labor trafficking",
                article="Article 144",
            )
        ],
    ),
    (
        "LBR",
        "The 2005 Act to Ban Trafficking carries a minimum sentence of one year for the trafficking of adults and six "
        "years for the trafficking of children.",
        [
            _of("2005 Act to Ban Trafficking", 1, None, offence="trafficking of adults"),
            _of("2005 Act to Ban Trafficking", 6, None, offence="trafficking of children"),
        ],
    ),
    (
        "UGA",
        "Sections 3 and 4 prohibit slavery and debt bondage with maximum penalties of 14 and seven years, "
        "respectively.",
        [
            _of("Sections 3 and 4", None, 14, offence="slavery", article="Sections 3 and 4"),
            _of("Sections 3 and 4", None, 7, offence="debt bondage", article="Sections 3 and 4"),
        ],
    ),
    (
        "TZA",
        "Article 10 punishes pimping and Article 11 punishes debt bondage; the penalties, of two to five years and up "
        "to nine years respectively, are too low.",
        [
            _of("Article 10", 2, 5, offence="pimping", article="Article 10"),
            _of("Article 11", None, 9, offence="debt bondage", article="Article 11"),
        ],
    ),
    (
        "SEN",
        "The 2005 trafficking law prescribes five to 10 years and the 1999 begging law three years' imprisonment for "
        "forcing children to beg.",
        [
            _of("2005 trafficking law", 5, 10),
            _of("1999 begging law", 3, 3, offence="forcing children to beg"),
        ],
    ),
]

FINES: list[Row] = [
    (
        "BGD",
        "Section 5 of the Prevention Act of 2012 prescribes five years to life imprisonment and a fine of not less "
        "than 50,000 taka ($600).",
        [
            _of(
                "Section 5 of the Prevention Act of 2012",
                5,
                None,
                article="Section 5",
                fine=(50_000, None),
                currency="BDT",
            )
        ],
    ),
    (
        "MYS",
        "Offenders under the 2007 Anti-Trafficking Act face up to 20 years in prison and a fine of up to RM 500,000.",
        [_of("2007 Anti-Trafficking Act", None, 20, fine=(None, 500_000), currency="MYR")],
    ),
    (
        "MAR",
        "Under Law 19-12, recruiters who place girls without a permit may be fined 25,000 to 30,000 dirhams.",
        [_of("Law 19-12", fine=(25_000, 30_000), currency="MAD")],
    ),
    (
        "SGP",
        "The penalties for sex trafficking under the 2014 Prevention of Human Trafficking Act are a maximum of 10 years "
        "in prison, a fine of up to 100,000 Singapore dollars, and caning.",
        [_of("2014 Prevention of Human Trafficking Act", None, 10, fine=(None, 100_000), currency="SGD")],
    ),
    (
        "COL",
        "Law 985 prescribes 13 to 23 years' imprisonment and fines of 800 to 1,500 times the minimum wage.",
        [_of("Law 985", 13, 23)],
    ),
    (
        "KOR",
        "The 1953 Labor Act sets a fine not exceeding 20 million won ($17,000) or five years in prison for forced "
        "labor.",
        [_of("1953 Labor Act", 5, 5, offence="forced labor", fine=(None, 20_000_000), currency="KRW")],
    ),
    (
        "BRN",
        "The 2004 Trafficking Order provides for a fine of up to $1 million, imprisonment of four to 30 years, and "
        "whipping.",
        [_of("2004 Trafficking Order", 4, 30, fine=(None, 1_000_000), currency="USD")],
    ),
    (
        "ARM",
        "Article 132 of the criminal code carries a fine between 300 and 500 minimum salaries or up to three years in "
        "prison.",
        [_of("Article 132 of the criminal code", None, 3, article="Article 132")],
    ),
    (
        "LKA",
        "Brothel keepers can be fined as little as 600 rupees ($6) under the 1889 Brothels Ordinance.",
        [_of("1889 Brothels Ordinance", fine=(600, None), currency="LKR")],
    ),
]

NONE: list[Row] = [
    (
        "ISL",
        "Article 227 of the criminal code punishes trafficking with up to eight years in prison, a penalty "
        "commensurate with that for rape, which carries one to 16 years.",
        [_of("Article 227 of the criminal code", None, 8, offence="trafficking", article="Article 227")],
    ),
    (
        "TCD",
        "These penalties are lighter than those for rape, which is punishable by 10 to 20 years' imprisonment under "
        "Article 275 of the penal code.",
        [],
    ),
    ("GRC", "The court fined the owner 5,000 euros under the 2004 Labor Act.", []),
    ("BHR", "Victims were fined 500 dinars under the 1970 Immigration Act for overstaying their visas.", []),
    ("PAN", "The 2011 trafficking law provides 2 million balboas for a fund for victims.", []),
    ("IRL", "Employers paid fines of 3,000 euros each under the 2003 Permits Act.", []),
]


@pytest.mark.parametrize(("country", "text", "expected"), TERMS + FINES + NONE)
def test_a_sentence_gives_its_penalties(country: str, text: str, expected: list[Facts]) -> None:
    assert _stated(country, text) == expected
