# ruff: noqa: E501 (a row is a sentence and what it states)
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
            _of("Sections 3 and 4", None, 14, offence="slavery", article="Section 3"),
            _of("Sections 3 and 4", None, 7, offence="debt bondage", article="Section 4"),
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
        "The 1953 Labor Act sets a fine not exceeding 20 million South Korean won ($17,000) or five years in prison for forced "
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
        "Brothel keepers can be fined as little as 600 rupees ($6) under the 1909 Brothels Ordinance.",
        [_of("1909 Brothels Ordinance", fine=(600, None), currency="LKR")],
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

OF_ALL_YEARS: list[Row] = [
    (
        "SLB",
        "Article 41 of the penal code prescribes penalties of up to 12 or 18 years' imprisonment.",
        [_of("Article 41 of the penal code", None, 18, article="Article 41")],
    ),
    ("LKA", "The Labor Act sets the minimum age of employment in mines at 16 years.", []),
    # What applies in a case; what a law brings; terms of which only their weight is told.
    (
        "UGA",
        "Section 9 of the Penal Act bans pimping. The basic term is up to four years in prison; three to nine years apply if the victim is a girl.",
        [
            _of("Section 9 of the Penal Act", None, 4, article="Section 9"),
            _of("Section 9 of the Penal Act", 3, 9, article="Section 9"),
        ],
    ),
    (
        "UGA",
        "Article 8 covers the keeping of brothels, a crime that brings no more than five years.",
        [_of("Article 8", None, 5, offence="keeping of brothels", article="Article 8")],
    ),
    ("UGA", "The 2009 law bans slavery. Penalties of less than one year imprisonment are not stringent.", []),
    ("UGA", "The law bans slavery. Victims may apply to stay for three years.", []),
    # A bare section is one of the dated law that was named before it, unless it was named sooner.
    (
        "BWA",
        "The 2010 Trafficking Act bans slavery. Section 7 prescribes penalties of five to 10 years' imprisonment.",
        [_of("2010 Trafficking Act", 5, 10, article="Section 7")],
    ),
    (
        "BWA",
        "Section 7 bans slavery. The 2010 Employment Act licenses agencies. Section 7 prescribes five to 10 years' imprisonment.",
        [_of("Section 7", 5, 10, article="Section 7")],
    ),
    (
        "BWA",
        "The penal code bans slavery. Section 7 prescribes penalties of five to 10 years' imprisonment.",
        [_of("Section 7", 5, 10, article="Section 7")],
    ),
    (
        "GHA",
        "The 2005 Human Trafficking Act prescribes a minimum penalty of five years' imprisonment for all forms of "
        "trafficking.",
        [_of("2005 Human Trafficking Act", 5, None, offence="all forms of trafficking")],
    ),
    (
        "POL",
        "Article 253 of the penal code punishes trafficking in persons with three to 15 years in prison.",
        [_of("Article 253 of the penal code", 3, 15, offence="trafficking in persons", article="Article 253")],
    ),
    (
        "NGA",
        "Under Section 13 of the 2015 act, trafficking is punishable by no less than two years' imprisonment and a fine "
        "of 250,000 naira.",
        [
            _of(
                "Section 13 of the 2015 act",
                2,
                None,
                offence="trafficking",
                article="Section 13",
                fine=(250_000, 250_000),
                currency="NGN",
            )
        ],
    ),
    (
        "ESP",
        "Article 177 of the criminal code carries a maximum of eight years in prison.",
        [_of("Article 177 of the criminal code", None, 8, article="Article 177")],
    ),
    (
        "ISR",
        "The 2006 anti-trafficking law provides for up to 16 years' imprisonment for trafficking of an adult and up to "
        "20 years' imprisonment for trafficking of a minor.",
        [
            _of("2006 anti-trafficking law", None, 16, offence="trafficking of an adult"),
            _of("2006 anti-trafficking law", None, 20, offence="trafficking of a minor"),
        ],
    ),
    (
        "MUS",
        "Prescribed penalties under the 2009 act range from 15 years to life in prison.",
        [_of("2009 act", 15, None)],
    ),
    (
        "FRA",
        "Article 225-4 of the penal code sets penalties of up to seven years' imprisonment and a fine of 150,000 euros "
        "($172,000).",
        [
            _of(
                "Article 225-4 of the penal code",
                None,
                7,
                article="Article 225-4",
                fine=(150_000, 150_000),
                currency="EUR",
            )
        ],
    ),
    (
        "BLZ",
        "The 2013 trafficking act prescribes eight years' imprisonment for the trafficking of adults, and 12 years for "
        "the trafficking of children.",
        [
            _of("2013 trafficking act", 8, 8, offence="trafficking of adults"),
            _of("2013 trafficking act", 12, 12, offence="trafficking of children"),
        ],
    ),
    (
        "VNM",
        "Trafficking is punishable under Article 119 of the penal code by two to 20 years in prison.",
        [_of("Article 119 of the penal code", 2, 20, article="Article 119", offence="Trafficking")],
    ),
    (
        "BHR",
        "Law No. 1 of 2008 prescribes three to 15 years' imprisonment plus a fine of between 2,000 and 10,000 dinars "
        "($5,300 to $26,500).",
        [_of("Law No. 1 of 2008", 3, 15, fine=(2_000, 10_000), currency="BHD")],
    ),
    (
        "JOR",
        "The 2009 law sets a minimum of six months in prison or a fine of 1,000 to 5,000 dinars.",
        [_of("2009 law", 0.5, None, fine=(1_000, 5_000), currency="JOD")],
    ),
    (
        "HRV",
        "Article 175 of the criminal code punishes slavery with one to 10 years; if the victim is a child, the term is "
        "at least five years.",
        [
            _of("Article 175 of the criminal code", 1, 10, offence="slavery", article="Article 175"),
            _of("Article 175 of the criminal code", 5, None, article="Article 175"),
        ],
    ),
    (
        "BRB",
        "The 2011 law imposes a fine of up to 200,000 dollars, or up to 15 years' imprisonment, or both.",
        [_of("2011 law", None, 15, fine=(None, 200_000), currency="USD")],
    ),
    (
        "CMR",
        "The 2005 anti-trafficking law prescribes 15 to 20 years in prison, doubled if the victim is a child.",
        [_of("2005 anti-trafficking law", 15, 20)],
    ),
    (
        "IND",
        "Section 370 of the penal code prescribes imprisonment of seven to 10 years for trafficking an adult and 10 years "
        "to life for trafficking a minor.",
        [
            _of("Section 370 of the penal code", 7, 10, offence="trafficking an adult", article="Section 370"),
            _of("Section 370 of the penal code", 10, None, offence="trafficking a minor", article="Section 370"),
        ],
    ),
    (
        "ROU",
        "Law 678 of 2001 calls for prison terms of three to 12 years, and five to 15 years where the victim is a minor.",
        [
            _of("Law 678 of 2001", 3, 12),
            _of("Law 678 of 2001", 5, 15, offence="victim is a minor"),
        ],
    ),
    (
        "ZAF",
        "The Prevention Act of 2013 allows for life imprisonment, a fine of up to 100 million rand ($7 million), or both.",
        [_of("Prevention Act of 2013", fine=(None, 100_000_000), currency="ZAR")],
    ),
    (
        "GUY",
        "Employers who withhold passports can be fined up to 50,000 Guyanese dollars under the 1996 Labor Act.",
        [_of("1996 Labor Act", fine=(None, 50_000), currency="GYD")],
    ),
    (
        "MDA",
        "Article 165 of the criminal code provides penalties ranging from seven years to life imprisonment.",
        [_of("Article 165 of the criminal code", 7, None, article="Article 165")],
    ),
    (
        "ALB",
        "The law on the employment of foreigners of 1995 punishes employers with fines of 10,000 to 50,000 lek.",
        [
            _of(
                "law on the employment of foreigners of 1995",
                offence="employers",
                fine=(10_000, 50_000),
                currency="ALL",
            )
        ],
    ),
    (
        "KEN",
        "The Counter-Trafficking Act of 2010 prescribes no less than 30 years' imprisonment or a fine of not less than "
        "30 million shillings ($290,000).",
        [_of("Counter-Trafficking Act of 2010", 30, None, fine=(30_000_000, None), currency="KES")],
    ),
    (
        "NZL",
        "Section 98D of the Crimes Act carries a maximum penalty of 20 years' imprisonment, a fine of 500,000 New Zealand "
        "dollars, or both.",
        [
            _of(
                "Section 98D of the Crimes Act",
                None,
                20,
                article="Section 98D",
                fine=(500_000, 500_000),
                currency="NZD",
            )
        ],
    ),
    (
        "ARE",
        "Federal Law 51 of 2006 prescribes penalties ranging from one year in prison to life.",
        [_of("Federal Law 51 of 2006", 1, None)],
    ),
    (
        "SAU",
        "The 2009 Anti-Trafficking Law prescribed punishments of up to 15 years' imprisonment, a fine of up to one "
        "million riyals ($266,670), or both.",
        [_of("2009 Anti-Trafficking Law", None, 15, fine=(None, 1_000_000), currency="SAR")],
    ),
    (
        "PAK",
        "The 2018 act prescribes up to seven years' imprisonment, a fine of up to one million rupees, or both for "
        "offenses involving an adult male victim.",
        [
            _of(
                "2018 act",
                None,
                7,
                offence="offenses involving an adult male victim",
                fine=(None, 1_000_000),
                currency="PKR",
            )
        ],
    ),
    ("USA", "A court sentenced the pimp to seven years' imprisonment and a fine of $10,000 under the 2000 act.", []),
    ("CHE", "Under the 2002 penal code, a judge gave the owner 30 months and ordered him to pay 20,000 francs.", []),
    ("MEX", "The 2012 law obliges the government to pay victims $1,000.", []),
    (
        "KAZ",
        "In 2006 two traffickers received five and nine years in prison under Article 128 of the criminal code.",
        [],
    ),
    (
        "KWT",
        "Brokers who sell visas face as many as four years in prison under the 2008 Employment Law.",
        [_of("2008 Employment Law", None, 4)],
    ),
    (
        "KWT",
        "Anyone who recruits without a license can be jailed for up to two years and fined 20,000 dinars under the 2008 Employment Law.",
        [_of("2008 Employment Law", None, 2, fine=(20_000, 20_000), currency="KWD")],
    ),
    ("KWT", "Under the 2008 Employment Law, a court jailed a broker for two years and fined him 20,000 dinars.", []),
    (
        "LAO",
        "Article 92 of the Penal Law sets five to 15 years in jail, and those who procure women can get three years under Article 123.",
        [
            _of("Article 92 of the Penal Law", 5, 15, article="Article 92"),
            _of("Article 123", 3, 3, article="Article 123"),
        ],
    ),
    ("LAO", "A man who procured women got three years under Article 123.", []),
    ("LAO", "Inmates can appeal and get three years off under Article 123.", []),
    ("LAO", "Robbers threatened victims with up to 20 years under Article 123.", []),
    (
        "USA",
        "Section 18 of the act sets a fine for agents and imposes no less than 20 years and 500,000 dollars on traffickers.",
        [_of("Section 18 of the act", 20, None, article="Section 18", fine=(500_000, None), currency="USD")],
    ),
    (
        "GHA",
        "The 2005 act threatens traffickers with up to 20 years in prison.",
        [_of("2005 act", None, 20)],
    ),
    ("GHA", "The 2005 act gives victims a visa for up to three years.", []),
]


@pytest.mark.parametrize(("country", "text", "expected"), TERMS + FINES + NONE + OF_ALL_YEARS)
def test_a_sentence_gives_its_penalties(country: str, text: str, expected: list[Facts]) -> None:
    assert _stated(country, text) == expected
