"""Each text and the acts of bodies that it states: name, act, object; those not done have "not" before the act."""

from __future__ import annotations

import pytest

from tipgraph.extract.body_acts import extract
from tipgraph.extract.organizations import extract as organizations
from tipgraph.lexicon import load_lexicon
from tipgraph.model import Document
from tipgraph.reading import read


def acts(text: str, country: str = "GHA") -> list[str]:
    """The acts of a text; whatever it says, each is of a body that the document's organizations have."""
    document = Document(id="d", country=country, year=2010, text=text)
    reading = read(document, load_lexicon())
    bodies = {(body.name, body.of_country) for body in organizations(reading)}
    found = []
    for act in extract(reading):
        assert (act.name, act.of_country) in bodies
        assert act.object in " ".join(text.split())
        assert act.rule.startswith("body-acts.")
        denied = "not " if act.status == "not-done" else ""
        found.append(f"{act.name}: {denied}{act.act}" + (f" {act.object}" if act.object else ""))
    return found


ACTIVE = [
    ("Police arrested nine men in Tema.", ["police: arrested nine men"]),
    ("The courts convicted only three.", ["courts: convicted three"]),
    ("NGOs called for the arrest of five men by the National Police.", []),
    ("The National Task Force met. The task force of Togo arrested five men.", []),
    ("Victims were assisted by IOM, UNICEF, and Caritas in Accra.",
     ["IOM: assisted Victims", "UNICEF: assisted Victims", "Caritas: assisted Victims"]),
    ("The John D. Smith Foundation opened a shelter.", ["John D. Smith Foundation: operated shelter"]),
    ("The National Police arrested 12 drug traffickers and traffickers of women.",
     ["National Police: arrested 12 drug traffickers and traffickers of women"]),
    ("The Ministry of Interior investigated 12 cases and prosecuted four suspects.",
     ["Ministry of Interior: investigated 12 cases", "Ministry of Interior: prosecuted four suspects"]),
    ("Police investigated, prosecuted, and convicted 11 traffickers.",
     [f"police: {act} 11 traffickers" for act in ("investigated", "prosecuted", "convicted")]),
    ("The Ministry of Labor has inspected 40 farms.", ["Ministry of Labor: inspected 40 farms"]),
    ("The Ministry of Labor continued to operate a shelter in Accra.", ["Ministry of Labor: operated shelter"]),
    ("The Supreme Court upheld the ruling.", []),
    ("In 2009, the Ministry of Labor, together with IOM, trained 40 judges and prosecutors.",
     ["Ministry of Labor: trained 40 judges and prosecutors", "IOM: trained 40 judges and prosecutors"]),
    ("IOM, UNICEF, and the Ministry of Labor trained 20 teachers.",
     ["IOM: trained 20 teachers", "UNICEF: trained 20 teachers", "Ministry of Labor: trained 20 teachers"]),
    ("With money from Finland, the Ministry of Labor opened two shelters.",
     ["Ministry of Labor: operated two shelters"]),
    ("The Ministry of Labor, which had no budget, identified 14 victims.",
     ["Ministry of Labor: identified 14 victims"]),
    ("Officials of the Ministry of Labor visited 14 brothels.", ["Ministry of Labor: inspected 14 brothels"]),
    ("Ministry of Labor inspectors visited 14 farms.", ["Ministry of Labor: inspected 14 farms"]),
    ("The Ministry of Labor's Child Unit rescued 14 boys.", ["Child Unit: rescued 14 boys"]),
    ("Police in Accra and Kumasi rescued 14 boys from boats.", ["police: rescued 14 boys"]),
    ("Togolese police arrested two men.", ["police: arrested two men"]),
    ("The police reported identifying 12 victims.", ["police: identified 12 victims"]),
    ("The Ministry of Interior reported that police arrested 12 men.", ["police: arrested 12 men"]),
    ("Parliament passed a law against trafficking in 2005.", ["Parliament: adopted law"]),
    ("Al-Shabaab recruited children and forced girls to marry.",
     ["Al-Shabaab: trafficked children", "Al-Shabaab: trafficked girls"]),
]  # fmt: skip

BY_OBJECT = [
    ("IOM provided training to 40 officers.", ["IOM: trained 40 officers"]),
    ("IOM provided vocational training to 40 women.", ["IOM: assisted 40 women"]),
    ("IOM provided shelter to 40 women.", ["IOM: sheltered 40 women"]),
    ("IOM provided medical care and legal aid to 40 women.", ["IOM: assisted 40 women"]),
    ("IOM provided $40,000 for a shelter.", ["IOM: funded shelter"]),
    ("The Ministry of Labor spent 900,000 dollars on two shelters.", ["Ministry of Labor: funded two shelters"]),
    ("The Ministry of Labor launched an awareness campaign.",
     ["Ministry of Labor: raised-awareness awareness campaign"]),
    ("The Ministry of Labor distributed 4,000 leaflets.", ["Ministry of Labor: raised-awareness 4,000 leaflets"]),
    ("The Ministry of Labor distributed food.", []),
    ("The Ministry of Labor conducted 12 inspections.", ["Ministry of Labor: inspected 12 inspections"]),
    ("The Ministry of Labor conducted a study.", []),
    ("Police opened 12 investigations.", ["police: investigated 12 investigations"]),
    ("Police opened 90 cases of trafficking women for sale and 20 cases of abduction.",
     ["Police: investigated 90 cases of trafficking women", "Police: investigated 20 cases of abduction"]),
    ("Police opened a station in Tema.", []),
    ("The Supreme Court handed down four convictions.", ["Supreme Court: convicted four convictions"]),
    ("Police made 14 arrests.", ["police: arrested 14 arrests"]),
    ("Police took five men into custody.", ["police: arrested five men"]),
    ("IOM took in 12 girls.", ["IOM: sheltered 12 girls"]),
    ("IOM returned 12 girls to their countries.", ["IOM: repatriated 12 girls"]),
    ("Police returned 97 of them to their countries.", ["Police: repatriated 97 of them"]),
    ("Police returned 97 girls to Mali.", ["Police: repatriated 97 girls"]),
    ("Police returned the passports.", []),
    ("The Ministry of Labor drafted a national action plan.", ["Ministry of Labor: drafted national action plan"]),
    ("The Ministry of Labor prepared lunch.", []),
    ("The Ministry of Labor charged fees.", []),
    ("Police charged nine men with trafficking.", ["police: prosecuted nine men"]),
    ("Police helped the Togolese police in a raid.", []),
    ("The Interagency Committee led to better work.", []),
    ("The Ministry of Interior leads the Interagency Committee.", ["Ministry of Interior: led Interagency Committee"]),
    ("IOM recruited 12 officers.", []),
]  # fmt: skip

UNDERGONE = [
    ("Forty judges were trained by the Ministry of Justice.", ["Ministry of Justice: trained Forty judges"]),
    ("The training was funded by IOM and UNICEF.", ["IOM: funded training", "UNICEF: funded training"]),
    ("Victims stayed in two shelters run by the Ministry of Labor.", ["Ministry of Labor: operated two shelters"]),
    ("Victims stayed in a shelter run in Accra by the Ministry of Labor.", ["Ministry of Labor: operated shelter"]),
    ("The law was not adopted by Parliament.", ["Parliament: not adopted law"]),
    ("The plan was to be adopted by Parliament.", []),
    ("A law passed in 2013 forbids the use of children by the army.", []),
    ("No victims were identified by police.", ["police: not identified victims"]),
    ("The hotline of the Ministry of Labor took nine calls.", ["Ministry of Labor: operated hotline"]),
    ("Forty officers received training on interviews from IOM.", ["IOM: trained Forty officers"]),
    ("The shelter received funds from UNICEF.", ["UNICEF: funded"]),
]  # fmt: skip

NOT_DONE = [
    ("The Ministry of Labor did not identify any victims.", ["Ministry of Labor: not identified victims"]),
    ("Police did not identify or refer any victims.",
     ["police: not identified victims", "police: not referred victims"]),
    ("Police identified no victims.", ["police: not identified victims"]),
    ("The courts have never convicted a trafficker.", ["courts: not convicted trafficker"]),
    ("The courts failed to convict any traffickers.", ["courts: not convicted traffickers"]),
    ("Parliament has yet to adopt the law.", ["Parliament: not adopted law"]),
    ("Police raided a bar but did not arrest any traffickers.",
     ["police: inspected bar", "police: not arrested traffickers"]),
]  # fmt: skip

NOTHING = [
    "The Ministry of Labor plans to train judges.",
    "The Ministry of Labor will train judges.",
    "The Ministry of Labor should train judges.",
    "The Ministry of Labor agreed to train judges.",
    "The Ministry of Labor was created to train judges.",
    "The Ministry of Labor may have identified 12 victims.",
    "Police allegedly arrested 12 victims.",
    "Observers alleged that police arrested 12 victims.",
    "It is not known whether police arrested 12 men.",
    "If police arrested nine men, nobody said so.",
    "The Ministry of Labor did not report identifying any victims.",
    "An official of the bank near the Ministry of Labor trained judges.",
    "Victims of the police identified 12 officers.",
    "A former head of the Supreme Court trained judges.",
    "The government trained judges and IOM staff.",
    "Women identified as victims by chance met police.",
    "NGOs asked police and identified 12 victims.",
    "The police chief arrested nine men.",
    "Men trained for police work left.",
    "Police took notes to a shelter.",
    "Police took 12 girls on a trip.",
    "Police took evidence into custody.",
    "Police returned the files to Mali.",
    "Police returned 97 girls to work.",
    "Police brought 12 women from Mali.",
    "Police placed orders with shelters.",
    "Police transferred 12 victims in the ministry's van.",
    "Police sent 12 girls to school.",
]

ANAPHORA = [
    ("The Ministry of Labor met. It trained 40 judges.", ["Ministry of Labor: trained 40 judges"]),
    ("The Ministry of Labor has nine inspectors; it inspected 40 farms.", ["Ministry of Labor: inspected 40 farms"]),
    ("The Ministry of Labor and IOM met. It trained 40 judges.", []),
    ("The Ministry of Labor met. The law is new. It trained 40 judges.", []),
    ("The Ministry of Labor is small. In May, the ministry trained 40 judges.",
     ["Ministry of Labor: trained 40 judges"]),
    ("The Ministry of Labor and the Ministry of Justice met. The ministry trained 40 judges.", []),
    ("The National Agency for the Ban of Child Begging (NABCB) is new. "
     "The agency identified 14 boys. NABCB trained judges.",
     ["National Agency for the Ban of Child Begging: identified 14 boys",
      "National Agency for the Ban of Child Begging: trained judges"]),
    ("A local nongovernmental organization (NGO), Vatra, met. Vatra identified 14 boys.",
     ["Vatra: identified 14 boys"]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), [*ACTIVE, *BY_OBJECT, *UNDERGONE, *NOT_DONE, *ANAPHORA])
def test_acts(text: str, expected: list[str]) -> None:
    assert sorted(act.lower() for act in acts(text)) == sorted(act.lower() for act in expected)


@pytest.mark.parametrize("text", NOTHING)
def test_what_was_not_done_or_by_nobody_named_is_no_act(text: str) -> None:
    assert acts(text) == []


def test_advice_is_no_act() -> None:
    text = (
        "The government does not fully meet the minimum standards.\n\nRecommendations for Ghana: Pass the law. "
        "The Ministry of Labor trained judges; the ministry should go on."
    )
    assert acts(text) == []


def test_the_evidence_has_the_body_and_what_it_did() -> None:
    text = "In May, the Ministry of Labor (MOL) trained 40 judges on interviews."
    document = Document(id="d", country="GHA", year=2010, text=text)

    (act,) = extract(read(document, load_lexicon()))

    assert document.quote(act.evidence) == "Ministry of Labor (MOL) trained 40 judges"
