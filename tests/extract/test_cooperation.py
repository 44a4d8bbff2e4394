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
        [("joint investigation", ("GHA", "KEN", "Kenyan National Police"))],
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

INVESTIGATIONS: list[tuple[str, list[Row]]] = [
    (
        "Together with Ivorian gendarmes, the police closed a brothel in Bouake.",
        [("joint investigation", ("GHA", "CIV"))],
    ),
    ("In concert with Beninese police, officers dismantled a ring.", [("joint investigation", ("GHA", "BEN"))]),
    ("Working alongside Kenyan detectives, officers raided two bars.", [("joint investigation", ("GHA", "KEN"))]),
    ("Police and their Ivorian colleagues searched buses.", [("joint investigation", ("GHA", "CIV"))]),
    ("Authorities in Senegal and Ghana carried out a joint raid.", [("joint investigation", ("GHA", "SEN"))]),
    ("Belgium and Ghana jointly prosecuted a broker.", [("joint investigation", ("GHA", "BEL"))]),
    ("Togolese and Ghanaian police patrolled the border together.", [("joint investigation", ("GHA", "TGO"))]),
    (
        "The police took part in Operation Sunrise, coordinated by INTERPOL.",
        [("joint investigation", ("GHA", "INTERPOL"))],
    ),
    ("Twelve men were arrested in a joint operation with Burkina Faso.", [("joint investigation", ("GHA", "BFA"))]),
    ("Officers arrested nine men in cooperation with Malian police.", [("joint investigation", ("GHA", "MLI"))]),
    ("With assistance from Spanish police, officers arrested a pimp.", [("joint investigation", ("GHA", "ESP"))]),
]

EXTRADITIONS: list[tuple[str, list[Row]]] = [
    (
        "Kenya extradited a recruiter in May; a similar request to Egypt went unanswered.",
        [("extradition", ("KEN", "GHA")), ("extradition", ("EGY", "GHA"))],
    ),
    (
        "Chad extradited a man to Ghana, whereas a Ghanaian request to Malta for the surrender of one more is pending.",
        [("extradition", ("TCD", "GHA")), ("extradition", ("MLT", "GHA"))],
    ),
    ("Ghana received two extradition requests from Spain.", [("extradition", ("GHA", "ESP"))]),
    ("South Africa surrendered two fugitives at Ghana's request.", [("extradition", ("ZAF", "GHA"))]),
    ("A man wanted in Ghana was arrested in Togo and extradited.", [("extradition", ("TGO", "GHA"))]),
    ("A British court ordered the extradition of a couple to Ghana.", [("extradition", ("GBR", "GHA"))]),
    ("Two traffickers are held in Portugal, pending extradition to Ghana.", [("extradition", ("PRT", "GHA"))]),
    ("Italy sought the extradition of two suspects.", [("extradition", ("GHA", "ITA"))]),
    ("Spain granted Ghana's request to extradite a trafficker.", [("extradition", ("ESP", "GHA"))]),
]

EXCHANGES: list[tuple[str, list[Row]]] = [
    (
        "Officers swapped intelligence with their Nigerian and Togolese colleagues.",
        [("information exchange", ("GHA", "NGA", "TGO"))],
    ),
    ("The unit traded tips on brokers with police in Niger.", [("information exchange", ("GHA", "NER"))]),
    ("The government provided evidence to the Netherlands.", [("information exchange", ("GHA", "NLD"))]),
    ("Acting on a tip from Italian police, officers arrested three men.", [("information exchange", ("GHA", "ITA"))]),
    (
        "The ministry renewed its agreement with Nigeria on the exchange of data, and an accord with Mali lapsed.",
        [("information exchange", ("GHA", "NGA"))],
    ),
]

RETURNS: list[tuple[str, list[Row]]] = [
    ("In concert with IOM, the police escorted nine victims home.", [("repatriation", ("GHA", "IOM"))]),
    ("Togolese authorities repatriated 18 Ghanaians.", [("repatriation", ("GHA", "TGO"))]),
    ("Five chose voluntary return, which IOM arranged with Nigeria.", [("repatriation", ("GHA", "IOM", "NGA"))]),
    (
        "With the support of IOM and the cooperation of Gabon, 35 fishermen returned.",
        [("repatriation", ("GHA", "IOM", "GAB"))],
    ),
    ("The return of 16 women was arranged by the consulate and IOM.", [("repatriation", ("GHA", "IOM"))]),
]

LESSONS: list[tuple[str, list[Row]]] = [
    ("Ghanaian police trained 30 Liberian officers.", [("training", ("GHA", "LBR"))]),
    ("The academy trained officers from Liberia and Gambia.", [("training", ("GHA", "LBR", "GMB"))]),
    ("Ghana hosted Liberian police officers for training.", [("training", ("GHA", "LBR"))]),
    (
        "Judges took a course given by the American Bar Association.",
        [("training", ("GHA", "American Bar Association"))],
    ),
    ("The army held joint training with Ivorian border guards.", [("training", ("GHA", "CIV"))]),
    ("UNODC hosted an exercise for 60 magistrates.", [("training", ("GHA", "UNODC"))]),
]

OTHERS: list[tuple[str, list[Row]]] = [
    ("The government sent a liaison officer to Italy.", [("other", ("GHA", "ITA"))]),
    ("The government answered a mutual legal assistance request from France.", [("other", ("GHA", "FRA"))]),
    ("The ministry extended its cooperation with Norway.", [("other", ("GHA", "NOR"))]),
    ("The ministry ran a campaign in cooperation with Norway.", [("other", ("GHA", "NOR"))]),
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
    "Ghana cannot extradite its own nationals.",
    "Togo cannot extradite its own nationals.",
    "Ghana declined to extradite a man to France.",
    "Togolese officials reported that Ghanaian traffickers moved girls to Libya.",
    "IOM assisted 40 victims, including 12 from Togo.",
    "The government did not respond to Spain's requests for assistance.",
    "Lebanon refused to extradite a trafficker to Ghana.",
    "Ghana's request for the extradition of a trafficker was rejected by Lebanon.",
    "There were no extraditions to Lebanon.",
    "Boys were turned over to South African police for deportation.",
    "Police turned over 12 victims to the Togolese embassy.",
    "The government agreed to exchange information with Togo.",
    "The Ministry of Interior and the Ministry of Justice exchanged information.",
    "IOM provided information to 30 women.",
    "The government coordinated with the Ministry of Gender to return victims.",
    "The ministry, with money from Norway, brought out a plan for children.",
    "The government deported 40 Nigerian women.",
    "IOM provided vocational training to 30 women.",
    "IOM gave courses to 27 victims.",
    "The government trained police on Nigerian trafficking networks.",
    "The government trained diplomats posted to Kuwait.",
    "Police cooperated with NGOs in four investigations.",
    "Police arrested three Togolese men in cooperation with the Ministry of Justice.",
    "There were no requests for mutual legal assistance.",
    "Cubans working in Ghana may have been forced to work by the Cuban government.",
]


@pytest.mark.parametrize(
    ("text", "expected"), SOME + INVESTIGATIONS + EXTRADITIONS + EXCHANGES + RETURNS + LESSONS + OTHERS
)
def test_acts_of_cooperation(text: str, expected: list[Row]) -> None:
    assert _acts(text) == expected


@pytest.mark.parametrize("text", NONE)
def test_texts_without_cooperation(text: str) -> None:
    assert _acts(text) == []


def test_the_founding_narrative() -> None:
    assert _acts(SEED.read_text(encoding="utf-8"), "BLR") == [("joint investigation", ("BLR", "DEU"))]
