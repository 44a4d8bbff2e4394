"""Each text and the bodies that it names: name, kind, country."""

from pathlib import Path

import pytest

from tipgraph.extract.organizations import extract
from tipgraph.lexicon import load_lexicon
from tipgraph.model import Document
from tipgraph.reading import read

SEED = Path(__file__).parents[2] / "seeds" / "000_76768671c2d6a0f2.txt"


def _bodies(text: str, country: str = "GHA") -> list[tuple[str, str, str]]:
    document = Document(id="d", country=country, year=2010, text=text)
    found = []
    for body in extract(read(document, load_lexicon())):
        words = document.quote(body.evidence)
        assert words == body.name or " ".join(words.split()) == body.name
        found.append((body.name, body.kind, body.of_country))
    return found


NAMED = [
    (
        "The Ministry of Gender and Child Welfare opened two homes.",
        [("Ministry of Gender and Child Welfare", "government", "GHA")],
    ),
    (
        "The Ministry of Women, Youth, and Sports printed posters.",
        [("Ministry of Women, Youth, and Sports", "government", "GHA")],
    ),
    ("The Interior Ministry wrote the draft.", [("Interior Ministry", "government", "GHA")]),
    (
        "The Ministry of Justice and the National Police met.",
        [("Ministry of Justice", "government", "GHA"), ("National Police", "law-enforcement", "GHA")],
    ),
    ("The Ghana Harbour Service raided a boat.", [("Ghana Harbour Service", "government", "GHA")]),
    ("The Kenyan Ministry of Labor sent a note.", [("Ministry of Labor", "government", "KEN")]),
    ("The Royal Thai Police sent two men.", [("Royal Thai Police", "law-enforcement", "THA")]),
    (
        "The Anti-Slavery Squad of the Public Order Directorate arrested him.",
        [("Anti-Slavery Squad", "law-enforcement", "GHA"), ("Public Order Directorate", "government", "GHA")],
    ),
    (
        "The National Council against Slavery drew up a list.",
        [("National Council against Slavery", "committee", "GHA")],
    ),
    (
        "The Mothers' League and the Harbor Light Foundation run homes.",
        [("Mothers' League", "ngo", "GHA"), ("Harbor Light Foundation", "ngo", "GHA")],
    ),
    ("The NGO Casa Verde cared for nine girls.", [("Casa Verde", "ngo", "GHA")]),
    ("Casa Verde, an NGO, cared for nine girls.", [("Casa Verde", "ngo", "GHA")]),
    (
        "Nine girls came to Casa Verde and the Harbor Light Foundation.",
        [("Casa Verde", "ngo", "GHA"), ("Harbor Light Foundation", "ngo", "GHA")],
    ),
    ("A bill was sent to Parliament.", [("Parliament", "government", "GHA")]),
    ("The Office of the Attorney General prepared the case.", [("Office of the Attorney General", "judiciary", "GHA")]),
    ("The Supreme Court threw the case out.", [("Supreme Court", "judiciary", "GHA")]),
    (
        "The Ministry of Community Care and Social Services paid.",
        [("Ministry of Community Care and Social Services", "government", "GHA")],
    ),
    (
        "The Ministry of Home Affairs' Department of Children's Services paid.",
        [("Ministry of Home Affairs", "government", "GHA"), ("Department of Children's Services", "government", "GHA")],
    ),
    ("A local organization, Casa Verde, paid.", [("Casa Verde", "ngo", "GHA")]),
    ("The Public Order Act and the Labor Policy Project are new.", []),
    ("A local nongovernmental organization (NGO), Vatra, met.", [("Vatra", "ngo", "GHA")]),
    ("The NGO Vatra met. Nine girls came to Vatra.", [("Vatra", "ngo", "GHA")]),
    ("The NGO Casa Luna met. Nine girls came to Casa Luna.", [("Casa Luna", "ngo", "GHA")]),
    (
        "The Secretariat Against Violence, Exploitation, and Smuggling (SAVES) met; SAVES paid.",
        [("Secretariat Against Violence, Exploitation, and Smuggling", "government", "GHA")],
    ),
    ("The Ghana Police Staff College met.", [("Ghana Police Staff College", "law-enforcement", "GHA")]),
]

KNOWN = [
    ("IOM paid for the tickets.", [("IOM", "international", "")]),
    (
        "The International Organization for Migration (IOM) paid; IOM also paid for food.",
        [("International Organization for Migration", "international", "")],
    ),
    ("Boko Haram abducted girls.", [("Boko Haram", "armed-group", "")]),
    ("Children fight for armed groups such as the Red Falcon Brigades.", [("Red Falcon Brigades", "armed-group", "")]),
    ("Training came from Save the Children.", [("Save the Children", "ngo", "")]),
]

GENERIC = [
    ("Police arrested three men.", [("Police", "law-enforcement", "GHA")]),
    ("Togolese police handed him over.", [("police", "law-enforcement", "TGO")]),
    (
        "The police of Togo and Ghanaian police met.",
        [("police", "law-enforcement", "TGO"), ("police", "law-enforcement", "GHA")],
    ),
    ("Ghanaian courts convicted nobody.", [("courts", "judiciary", "GHA")]),
    ("The army let the trucks pass.", [("army", "military", "GHA")]),
    ("Children serve in the security forces.", [("security forces", "military", "GHA")]),
    ("The labor inspectorate visited mines.", [("labor inspectorate", "government", "GHA")]),
    ("State passport offices hand out leaflets.", [("State passport offices", "government", "GHA")]),
    ("The interagency committee met twice.", [("interagency committee", "committee", "GHA")]),
    ("The government formed an anti-trafficking task force.", [("anti-trafficking task force", "committee", "GHA")]),
    ("A national working group on child labor met.", [("national working group on child labor", "committee", "GHA")]),
]

ABBREVIATED = [
    (
        "The Agency for the Rescue of Slaves (ARS) has ten men. ARS freed two girls. The men of the ARS were tired.",
        [("Agency for the Rescue of Slaves", "government", "GHA")],
    ),
    ("The MOI wrote. The Ministry of Interior (MOI) wrote again.", [("Ministry of Interior", "government", "GHA")]),
    (
        "The National Rapporteur spoke. The National Rapporteur on Slavery wrote a book.",
        [("National Rapporteur on Slavery", "government", "GHA")],
    ),
]

BESIDE = [
    ("Gangs, along with the Lobos, a regional cartel, force boys to sell drugs.", [("Lobos", "other", "GHA")]),
    ("Women are brought by networks such as Red Orchid.", [("Red Orchid", "other", "GHA")]),
    ("The Wolves, a motorcycle gang, run brothels.", [("Wolves", "other", "GHA")]),
    (
        "Two NGOs, Hope Now and the Free Girls Movement, cared for 12 girls.",
        [("Hope Now", "ngo", "GHA"), ("Free Girls Movement", "ngo", "GHA")],
    ),
    ("The Tatmadaw (the armed forces) uses boys.", [("Tatmadaw", "military", "")]),
]

OFFICES = [
    ("The prosecutor's office in Tamale opened a case.", [("prosecutor's office", "judiciary", "GHA")]),
    ("The Attorney General's office opened a case.", [("Attorney General's office", "judiciary", "GHA")]),
    ("Border liaison offices passed on tips.", [("Border liaison offices", "government", "GHA")]),
    ("Asylum commissions referred 20 victims.", [("Asylum commissions", "government", "GHA")]),
    (
        "The Central Body for the Fight against Slavery met.",
        [("Central Body for the Fight against Slavery", "committee", "GHA")],
    ),
    ("Magistrates, Carabinieri, and inspectors came.", [("Carabinieri", "law-enforcement", "GHA")]),
]

NONE = [
    "Networks including Chatbook are used by recruiters.",
    "Recruiters use social networks such as Chatbook.",
    "Gangs in cities such as San Pedro recruit boys.",
    "The government, the authorities and local officials did little.",
    "Some police officers took bribes.",
    "Police officers and immigration officials were trained.",
    "Two police were arrested, and several corrupt police lost their posts.",
    "Victims found police protection and police escorts wanting.",
    "NGOs, an NGO and international organizations gave help.",
    "The lack of a national task force hindered the work.",
    "There is no anti-trafficking unit.",
    "The government did not establish an interagency committee.",
    "The government plans to create an anti-trafficking council.",
    "Armed groups and pro-government militias recruit children.",
    "Employment agencies and travel agencies recruit girls.",
    "Military personnel and military conflict are everywhere.",
    "Children work in domestic service and food services.",
    "The committee met; the agency did not.",
    "Women from Togo and Benin work in the Gulf States.",
    "In January and on Monday the Minister of Justice spoke.",
    "The National Action Plan and the Trafficking Act are new.",
    "RECOMMENDATIONS:\nTrain police and the courts.",
]


@pytest.mark.parametrize(("text", "expected"), NAMED + KNOWN + GENERIC + ABBREVIATED + BESIDE + OFFICES)
def test_bodies_of_a_text(text: str, expected: list[tuple[str, str, str]]) -> None:
    assert _bodies(text) == expected


@pytest.mark.parametrize("text", NONE)
def test_texts_without_a_body(text: str) -> None:
    assert _bodies(text) == []


def test_each_known_body_has_its_kind_twice_alike() -> None:
    """The scheme by which the extractor tells the kind and tip:organizationKind say the same."""
    source = (Path(__file__).parents[2] / "ontology" / "vocabulary" / "organizations.ttl").read_text(encoding="utf-8")
    for line in source.splitlines():
        if "v:known-bodies ," in line:
            scheme = line.split("v:known-bodies , v:known-")[1].split()[0]
            kind = source[source.index(line) :].split("tip:organizationKind organization-kinds:")[1].split()[0]
            assert scheme == kind, line


def test_the_founding_narrative() -> None:
    """All that the founding document must give, and nothing of its disclaimer."""
    found = _bodies(SEED.read_text(encoding="utf-8"), "BLR")

    assert set(found) >= {
        ("Interior Ministry", "government", "BLR"),
        ("Ministry of Labor and Social Welfare", "government", "BLR"),
        ("state passport offices", "government", "BLR"),
        ("police", "law-enforcement", "BLR"),
        ("police", "law-enforcement", "DEU"),
    }
    assert not {name for name, _, _ in found} & {"UNHCR", "United Nations", "NGOs", "Government of Belarus"}
