"""The closed code lists: every code that the named queries may give, and nothing that is looked for in a text."""

from __future__ import annotations

import pyoxigraph as ox
import pytest

from tipgraph import ontology
from tipgraph.names import VOCABULARY, concept, last_segment, term

SKOS = "http://www.w3.org/2004/02/skos/core#"

CODES = {
    "modality": "asserted, possible, denied",
    "roles": "source, transit, destination, internal",
    "tiers": "1, 2, 2WL, 3, SC",
    "tier-movements": "upgraded, downgraded, remained",
    "measures": "investigations, prosecutions, convictions, arrests, victims_identified, victims_assisted, "
    "victims_estimated, sentences, other",
    "qualifiers": "exact, more than, at least, about, up to",
    "count-statuses": "reported, none-reported, not-reported",
    "units": "cases, persons, offenders, victims, sentences, groups",
    "organization-kinds": "government, law-enforcement, judiciary, military, committee, ngo, international, "
    "armed-group, other",
    "instrument-kinds": "law, plan, agreement, treaty, procedure",
    "instrument-statuses": "in force, adopted, draft, planned, signed, ratified, acceded, expired, not stated",
    "cooperation-kinds": "joint investigation, extradition, training, information exchange, repatriation, other",
    "areas": "prosecution, protection, prevention, profile, assessment, recommendations, story, note, title, "
    "boilerplate",
    "polarities": "effort, shortfall",
    "tier-reason-kinds": "compliance, ground, waiver, consecutive-years",
    "standings": "meets, significant-efforts, no-significant-efforts",
    "topics": "official-complicity, victims-penalized, penalties-stringent, penalties-commensurate, investigation, "
    "prosecution, conviction, sentencing, legislation, screening-identification, referral, shelter, "
    "services, hotline, funding, training, awareness, coordination, national-plan, demand, "
    "labor-recruitment, child-sex-tourism, compensation, repatriation, residence-permit, "
    "witness-protection, diplomats, data-collection",
    "means-of-control": "debt, document-confiscation, violence, sexual-violence, threats, wage-withholding, "
    "confinement, drugs, isolation, deception, contract-switching, ritual, immigration-threats, "
    "excessive-hours, blackmail",
    "sectors": "agriculture, fishing, construction, manufacturing, garments, mining, domestic-work, hospitality, "
    "entertainment, forestry, brick-making, street-vending, transport, food-processing, carpet-weaving, "
    "herding, charcoal, quarrying, logging, cleaning, care, begging, sports, drug-production, "
    "illegal-gold, shipping, retail, armed-conflict, other-services",
    "location-kinds": "city, province, region, district, island, border-area, camp, port, other",
    "location-roles": "origin, transit, destination, scene",
    "acts": "investigated, prosecuted, convicted, arrested, identified, rescued, referred, assisted, sheltered, "
    "trained, funded, led, coordinated, operated, drafted, adopted, monitored, inspected, "
    "raised-awareness, repatriated, trafficked",
    "act-statuses": "done, not-done",
    "service-kinds": "shelter, hotline, center",
    "service-statuses": "operating, opened, closed, planned, lacking",
}
TRIPLES = [quad.triple for quad in ox.parse(path=ontology.folder() / "vocabulary" / "codes.ttl")]


def values(subject: str, predicate: str) -> list[str]:
    found = (t for t in TRIPLES if t.subject == ox.NamedNode(subject) and t.predicate.value == predicate)
    return [t.object.value for t in found if not isinstance(t.object, ox.Triple)]


@pytest.mark.parametrize("scheme", CODES)
def test_a_list_has_exactly_the_codes_of_the_queries(scheme: str) -> None:
    codes = set(CODES[scheme].split(", "))
    members = {
        t.subject.value
        for t in TRIPLES
        if isinstance(t.subject, ox.NamedNode) and t.object == ox.NamedNode(VOCABULARY + scheme)
    }
    assert members == {concept(scheme, code) for code in codes}
    assert {code for member in members for code in values(member, SKOS + "notation")} == codes


def test_there_is_no_other_list() -> None:
    schemes = {
        t.object.value for t in TRIPLES if t.predicate.value == SKOS + "inScheme" and isinstance(t.object, ox.NamedNode)
    }
    assert {last_segment(scheme) for scheme in schemes} == set(CODES)


@pytest.mark.parametrize("scheme", CODES)
def test_a_list_has_a_label_and_is_not_looked_for_in_texts(scheme: str) -> None:
    assert values(VOCABULARY + scheme, term("matched")) == ["false"]
    assert len(values(VOCABULARY + scheme, "http://www.w3.org/2000/01/rdf-schema#label")) == 1


def test_every_concept_has_a_label_and_a_definition_and_no_words() -> None:
    concepts = {
        t.subject.value
        for t in TRIPLES
        if t.object == ox.NamedNode(SKOS + "Concept") and isinstance(t.subject, ox.NamedNode)
    }
    for iri in concepts:
        assert len(values(iri, SKOS + "prefLabel")) == 1
        assert len(values(iri, SKOS + "definition")) == 1
    assert not [t for t in TRIPLES if t.predicate.value == SKOS + "altLabel"]
