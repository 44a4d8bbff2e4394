"""Each text and what bodies of several countries did together: kind and parties."""

from pathlib import Path

import pytest

from tipgraph.extract.cooperation import extract
from tipgraph.lexicon import load_lexicon
from tipgraph.model import Document
from tipgraph.reading import read

SEED = Path(__file__).parents[2] / "seeds" / "000_76768671c2d6a0f2.txt"
Row = tuple[str, tuple[str, ...]]


def _acts(text: str, country: str = "GHA") -> list[Row]:
    document = Document(id="d", country=country, year=2010, text=text)
    found = []
    for act in extract(read(document, load_lexicon())):
        assert document.quote(act.evidence).strip() == document.quote(act.evidence)
        found.append((act.kind, act.parties))
    return found


SOME: list[tuple[str, list[Row]]] = [
    (
        "Ghanaian police participated with Togolese police in a criminal investigation.",
        [("joint investigation", ("GHA", "TGO"))],
    ),
    ("The police of Togo and Ghanaian police jointly investigated a ring.", [("joint investigation", ("GHA", "TGO"))]),
    ("Officials conducted joint investigations with Mali and Benin.", [("joint investigation", ("GHA", "MLI", "BEN"))]),
    (
        "Officers helped the Kenyan National Police in an investigation of a recruiter.",
        [("joint investigation", ("GHA", "KEN"))],
    ),
    ("Ghana extradited two suspects to Italy.", [("extradition", ("GHA", "ITA"))]),
    ("Spain extradited a trafficker to Ghana.", [("extradition", ("ESP", "GHA"))]),
    (
        "The government extradited one suspect to Spain and is considering a request from Mali.",
        [("extradition", ("GHA", "ESP")), ("extradition", ("GHA", "MLI"))],
    ),
    ("IOM trained 40 judges.", [("training", ("GHA", "IOM"))]),
    ("The unit trained 60 prosecutors with help from the United States.", [("training", ("GHA", "USA"))]),
    ("Judges received training from UNICEF.", [("training", ("GHA", "UNICEF"))]),
    ("The government exchanged information with Togo.", [("information exchange", ("GHA", "TGO"))]),
    ("IOM helped 12 victims to return from Libya.", [("repatriation", ("GHA", "IOM"))]),
    ("The government cooperated with Togo.", [("other", ("GHA", "TGO"))]),
    (
        "Officials from Benin and Togo freed six girls in joint operations.",
        [("joint investigation", ("GHA", "BEN", "TGO"))],
    ),
    ("A joint team with Mali searched two houses.", [("joint investigation", ("GHA", "MLI"))]),
    ("Togolese and Ghanaian prosecutors shared evidence.", [("information exchange", ("GHA", "TGO"))]),
    ("Ghana handed a recruiter over to Mali.", [("extradition", ("GHA", "MLI"))]),
    ("Ghana requested the extradition of one trafficker from Mali.", [("extradition", ("MLI", "GHA"))]),
    ("France and IOM funded training for 20 judges.", [("training", ("GHA", "IOM", "FRA"))]),
    ("Inspectors were trained with German funding.", [("training", ("GHA", "DEU"))]),
    ("With IOM's help, the government brought 12 boys home.", [("repatriation", ("GHA", "IOM"))]),
    ("Police worked with Mali to return nine girls.", [("repatriation", ("GHA", "MLI"))]),
]

NONE = [
    "The police did not conduct joint investigations with Togo.",
    "No suspects were extradited to Togo.",
    "Ghana has an extradition treaty with Togo.",
    "The law allows the extradition of citizens to Togo.",
    "The government trained soldiers before they left for Liberia.",
    "The government worked with NGOs.",
    "The government repatriated 20 women from Togo.",
    "The government should cooperate with Togo.",
    "Police and prosecutors carried out joint raids.",
    "The police of Togo asked for help in two investigations.",
    "Ghana has agreements on police cooperation with Togo.",
]


@pytest.mark.parametrize(("text", "expected"), SOME)
def test_acts_of_cooperation(text: str, expected: list[Row]) -> None:
    assert _acts(text) == expected


@pytest.mark.parametrize("text", NONE)
def test_texts_without_cooperation(text: str) -> None:
    assert _acts(text) == []


def test_the_founding_narrative() -> None:
    assert _acts(SEED.read_text(encoding="utf-8"), "BLR") == [("joint investigation", ("BLR", "DEU"))]
