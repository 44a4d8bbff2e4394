"""Each text and the instruments that it names: kind, name, parties, year, status."""

from pathlib import Path

import pytest

from tipgraph.extract.instruments import extract
from tipgraph.lexicon import load_lexicon
from tipgraph.model import Document, Instrument
from tipgraph.reading import read

SEED = Path(__file__).parents[2] / "seeds" / "000_76768671c2d6a0f2.txt"


def _instruments(text: str, country: str = "GHA") -> list[Instrument]:
    document = Document(id="d", country=country, year=2010, text=text)
    found = list(extract(read(document, load_lexicon())))
    assert all(0 <= one.evidence.start < one.evidence.end <= len(text) for one in found)
    return found


LAWS = [
    ("Two men were convicted under the antislavery law.", "antislavery law", None, "in force"),
    ("Police arrested six men (Article 244).", "Article 244", None, "not stated"),
    ("Courts convicted six men under Articles 40, 41, or 42.", "Articles 40, 41, or 42", None, "in force"),
    (
        "The 2003 Law on Smuggling and Trafficking (Law 12-03) prohibits forced labor.",
        "2003 Law on Smuggling and Trafficking",
        2003,
        "in force",
    ),
    (
        "The government did not amend its anti-trafficking law to criminalize all forms of trafficking.",
        "anti-trafficking law",
        None,
        "not stated",
    ),
    (
        "Courts gave no terms under the anti-trafficking law for labor traffickers.",
        "anti-trafficking law",
        None,
        "in force",
    ),
    (
        "Recommendations for Ghana:\n\nAmend the anti-trafficking law to cover men in line with its treaties.",
        "anti-trafficking law",
        None,
        "not stated",
    ),
    (
        "Recommendations for Ghana:\n\nConvict traffickers under Articles 6 and 7 of the penal code.",
        "Articles 6 and 7 of the penal code",
        None,
        "in force",
    ),
    (
        "The 2005 anti-trafficking law prohibits all forms of trafficking.",
        "2005 anti-trafficking law",
        2005,
        "in force",
    ),
    ("The Harbor Labor Act of 1987 forbids debt bondage.", "Harbor Labor Act of 1987", 1987, "in force"),
    (
        "Law No. 12 of 2009 on the Sale of Persons was amended.",
        "Law No. 12 of 2009 on the Sale of Persons",
        2009,
        "adopted",
    ),
    ("Article 201 of the penal code bans procuring.", "Article 201 of the penal code", None, "in force"),
    (
        "Prosecutors used sections 4 and 5 of the Children's Act.",
        "sections 4 and 5 of the Children's Act",
        None,
        "in force",
    ),
    ("The criminal code has a chapter on slavery.", "criminal code", None, "not stated"),
    ("The assembly did not pass the draft trafficking law.", "draft trafficking law", None, "draft"),
    ("A draft bill on forced labor was sent to the cabinet in 2004.", "draft bill on forced labor", 2004, "draft"),
    ("In 2012, the assembly passed a law criminalizing child labor.", "law criminalizing child labor", 2012, "adopted"),
    ("It was granted a waiver under the TVPA.", "TVPA", None, "in force"),
    ("A bill to outlaw child marriage was sent to the cabinet.", "bill to outlaw child marriage", None, "draft"),
    ("The Slavery Act (Act 560) is in force.", "Slavery Act", None, "in force"),
]

PLANS = [
    (
        "Ghana should train judges; and adopt its national plan against trafficking.",
        "national plan against trafficking",
        None,
        "planned",
        None,
    ),
    ("The 2017-2020 plan had not been renewed.", "2017-2020 plan", 2017, "not stated", 4),
    (
        "It oversees a 2012-2019 public policy against exploitation.",
        "2012-2019 public policy against exploitation",
        2012,
        "in force",
        8,
    ),
    ("The ministry wrote a six-year plan against slavery.", "six-year plan against slavery", None, "not stated", 6),
    ("The cabinet adopted a national action plan.", "national action plan", None, "adopted", None),
    (
        "The government drafted a 2014-2018 national action plan against slavery.",
        "2014-2018 national action plan against slavery",
        2014,
        "draft",
        5,
    ),
    ("The national action plan has yet to be completed.", "national action plan", None, "draft", None),
    (
        "The lack of a formally adopted National Action Plan slowed the work.",
        "National Action Plan",
        None,
        "draft",
        None,
    ),
    ("It has a new plan to prevent human trafficking.", "plan to prevent human trafficking", None, "not stated", None),
    ("It drafted a plan against trafficking.", "plan against trafficking", None, "draft", None),
    ("It adopted a plan for addressing trafficking.", "plan for addressing trafficking", None, "adopted", None),
    ("It has a plan for anti-trafficking efforts.", "plan for anti-trafficking efforts", None, "not stated", None),
    (
        "A three-year strategy to combat trafficking was adopted in 2006.",
        "three-year strategy to combat trafficking",
        2006,
        "adopted",
        3,
    ),
    (
        "It runs a state program against trafficking, which outlines a 4-year strategy.",
        "state program against trafficking",
        None,
        "in force",
        4,
    ),
    ("The anti-trafficking strategy expired.", "anti-trafficking strategy", None, "expired", None),
]

PROCEDURES = [
    (
        "Officials used standard operating procedures for victim identification.",
        "standard operating procedures for victim identification",
    ),
    (
        "It published standard operating procedures (SOPs) for the care of victims.",
        "standard operating procedures for the care of victims",
    ),
    ("The government failed to adopt its draft national referral mechanism.", "draft national referral mechanism"),
    ("It wrote a manual on interviewing victims.", "manual on interviewing victims"),
    ("Victims stay under the C4 procedure.", "C4 procedure"),
]

TREATIES = [
    ("Ghana has signed, but has not ratified, the 2000 UN TIP Protocol.", "2000 UN TIP Protocol", 2000, "signed"),
    ("Ghana ratified the UN TIP Protocol.", "UN TIP Protocol", None, "ratified"),
    ("Ghana acceded to the 2000 UN TIP Protocol in 2011.", "2000 UN TIP Protocol", 2000, "acceded"),
    ("Ghana is not a party to the 2000 UN TIP Protocol.", "2000 UN TIP Protocol", 2000, "not stated"),
    ("Ghana ratified ILO Convention 182.", "ILO Convention 182", None, "ratified"),
]

AGREEMENTS = [
    (
        "Ghana has police agreements with Togo, Benin, and Mali.",
        [("police agreements", "TGO"), ("police agreements", "BEN"), ("police agreements", "MLI")],
    ),
    (
        "Ghana signed memoranda of understanding on labor with Qatar and the UAE.",
        [("memoranda of understanding on labor", "QAT"), ("memoranda of understanding on labor", "ARE")],
    ),
    ("Ghana signed an agreement with Togo and Benin.", [("agreement with Togo and Benin", "TGO BEN")]),
    (
        "Under a 2004 memorandum of understanding with Nigeria, they talk.",
        [("2004 memorandum of understanding with Nigeria", "NGA")],
    ),
    ("Ghana has an extradition treaty with China but none with Togo.", [("extradition treaty with China", "CHN")]),
    ("Ghana handed a man over to Togo under an extradition treaty.", [("extradition treaty", "TGO")]),
    (
        "Ghana and Togo signed a bilateral agreement on labor migration.",
        [("bilateral agreement on labor migration", "TGO")],
    ),
    (
        "Under agreements that it signed with Togo in 2012 and with Mali in 2013, Ghana returns girls.",
        [("agreements", "TGO"), ("agreements", "MLI")],
    ),
    (
        "Ghana has extradition treaties with 12 countries, including Spain and Italy.",
        [("extradition treaties", "ESP"), ("extradition treaties", "ITA")],
    ),
    (
        "It signed memoranda with Qatar (2011) and Oman (2013), as well as with Mali.",
        [("memoranda", "QAT"), ("memoranda", "OMN"), ("memoranda", "MLI")],
    ),
    (
        "The border treaty between Ghana and Togo provides for patrols.",
        [("border treaty between Ghana and Togo", "TGO")],
    ),
    (
        "It has agreements with the police of Togo, the prosecutors of Benin, and Mali's border guard.",
        [("agreements", "TGO"), ("agreements", "BEN"), ("agreements", "MLI")],
    ),
    (
        "Togo and Benin have extradition treaties with Ghana.",
        [("extradition treaties", "TGO"), ("extradition treaties", "BEN")],
    ),
    (
        "Ghana has a labor agreement with Qatar, and another with Oman.",
        [("labor agreement with Qatar, and another with Oman", "QAT OMN")],
    ),
]

NONE = [
    "It approved a plan for an anti-trafficking unit.",
    "An accord with Mali was not under negotiation.",
    "Accords with Mali and Togo were under negotiation.",
    "The government was considering an agreement with Oman.",
    "The government did not negotiate an agreement with Oman.",
    "Togo was negotiating an agreement with Oman.",
    "The five-year plan was popular.",
    "Existing laws and regulations are weak, and labor laws do not cover maids.",
    "International law and domestic law differ.",
    "It has a written plan that, if implemented, would constitute significant efforts.",
    "Officials lacked standard operating procedures to find victims.",
    "The government lacked a national action plan.",
    "The government has no national action plan.",
    "The government did not develop a plan to protect adults.",
    "There is no agreement with Togo on extradition.",
    "Ghana did not sign an agreement with Togo.",
    "Ghana began negotiations with Togo on an agreement.",
    "Law enforcement was weak; anti-trafficking law enforcement was weaker.",
    "Officials have no formal procedures to identify victims.",
    "The law is not enforced, and the plan is late.",
    "The government did not enact legislation to punish traffickers.",
    "RECOMMENDATIONS:\nAdopt a national action plan.",
    "They signed employment agreements in their own language.",
    "The ministry taught a training program for teachers.",
    "The National Policy Committee met.",
]


@pytest.mark.parametrize(("text", "name", "year", "status"), LAWS)
def test_laws(text: str, name: str, year: int | None, status: str) -> None:
    assert [(one.kind, one.name, one.year, one.status) for one in _instruments(text)] == [("law", name, year, status)]


@pytest.mark.parametrize(("text", "name", "year", "status", "span"), PLANS)
def test_plans(text: str, name: str, year: int | None, status: str, span: int | None) -> None:
    found = [(one.kind, one.name, one.year, one.status, one.span_years) for one in _instruments(text)]

    assert found == [("plan", name, year, status, span)]


@pytest.mark.parametrize(("text", "name"), PROCEDURES)
def test_procedures(text: str, name: str) -> None:
    assert [(one.kind, one.name) for one in _instruments(text)] == [("procedure", name)]


@pytest.mark.parametrize(("text", "name", "year", "status"), TREATIES)
def test_treaties(text: str, name: str, year: int | None, status: str) -> None:
    assert [(one.kind, one.name, one.year, one.status) for one in _instruments(text)] == [
        ("treaty", name, year, status)
    ]


@pytest.mark.parametrize(("text", "expected"), AGREEMENTS)
def test_agreements(text: str, expected: list[tuple[str, str]]) -> None:
    found = [(one.kind, one.name, one.parties) for one in _instruments(text)]

    assert sorted(found) == sorted(("agreement", name, ("GHA", *partners.split())) for name, partners in expected)


@pytest.mark.parametrize("text", NONE)
def test_texts_without_an_instrument(text: str) -> None:
    assert _instruments(text) == []


def test_an_instrument_is_given_once_by_its_fullest_name() -> None:
    text = (
        "The 2008 Law on Slavery and Trafficking forbids it. Judges use the anti-trafficking law. "
        "The penal code is older; Article 7 of the penal code covers theft."
    )

    assert [one.name for one in _instruments(text)] == [
        "2008 Law on Slavery and Trafficking",
        "Article 7 of the penal code",
    ]


def test_the_founding_narrative() -> None:
    found = _instruments(SEED.read_text(encoding="utf-8"), "BLR")

    agreements = {one.parties for one in found if one.kind == "agreement" and one.name == "law enforcement agreements"}
    partners = ["TUR", "ISR", "BGR", "ROU", "DEU", "RUS", "POL", "LTU", "EST", "MDA", "VNM", "CHN"]
    assert agreements == {("BLR", partner) for partner in partners}
    assert [(one.kind, one.name, one.span_years) for one in found if one.kind != "agreement"] == [
        ("plan", "state program to combat trafficking in persons and prostitution", 5),
        ("law", "criminal code", None),
    ]
