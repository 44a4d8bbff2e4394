"""A document and its facts as quads."""

from __future__ import annotations

from dataclasses import replace

import pyoxigraph as ox
import pytest

from tipgraph import ontology
from tipgraph.errors import InputError
from tipgraph.model import UNSPECIFIED, Count, Document, Fact, Flow, Organization, Penalty, Role, Span, Tier
from tipgraph.names import BASE, Names, last_segment, place, term
from tipgraph.rdf import document_quads
from tipgraph.rdf.kinds import KINDS

TEXT = "Invented for a test: from Utopia 😀 to Poland.\nThe Interior Ministry opened 90 cases."
DOCUMENT = Document("a b/1", "BLR", 2003, TEXT, title="Utopia", date="2003-06-11", url="https://example.org/a b?c=1")
HERE = Span(21, 34)


def quads(*facts: Fact, document: Document = DOCUMENT, base: str = BASE) -> list[ox.Quad]:
    return document_quads(document, facts, Names(base), "0.1.0", "0" * 64)


def objects(found: list[ox.Quad], predicate: str) -> list[str]:
    """The values of all objects of a property, sorted."""
    values = (quad.object for quad in found if quad.predicate.value.endswith(predicate))
    return sorted(node.value for node in values if not isinstance(node, ox.Triple))


def flow(origin: str = "", transit: str = "", destination: str = "", modality: str = "asserted") -> Flow:
    """A flow between places that are given as codes with blanks between."""
    return Flow(
        evidence=HERE,
        rule="flows",
        origin=tuple(origin.split()),
        transit=tuple(transit.split()),
        destination=tuple(destination.split()),
        modality=modality,
    )


def shortcuts(fact: Flow) -> dict[str, set[str]]:
    """The shortcuts that a flow gives: property -> pairs of places."""
    found: dict[str, set[str]] = {"legTo": set(), "flowTo": set(), "internalTraffickingIn": set()}
    for quad in quads(fact):
        name = last_segment(quad.predicate.value)
        if name in found and isinstance(quad.subject, ox.NamedNode) and isinstance(quad.object, ox.NamedNode):
            found[name].add(f"{last_segment(quad.subject.value)}>{last_segment(quad.object.value)}")
    return found


@pytest.mark.parametrize(
    ("fact", "legs", "ends", "internal"),
    [
        (flow("BLR", "", "POL DEU"), "BLR>POL BLR>DEU", "BLR>POL BLR>DEU", ""),
        (flow("BLR", "POL", "DEU"), "BLR>POL POL>DEU", "BLR>DEU", ""),
        (flow("BLR", "POL CZE", "DEU"), "BLR>POL BLR>CZE POL>DEU CZE>DEU", "BLR>DEU", ""),
        (flow("", "POL", "DEU"), "POL>DEU", "", ""),
        (flow("BLR", "", "BLR"), "", "", "BLR>BLR"),
        (flow("BLR UKR", "", "BLR"), "UKR>BLR", "UKR>BLR", "BLR>BLR"),
        (flow("BLR", "POL", "BLR"), "BLR>POL POL>BLR", "", ""),
        (flow("BLR", "", "region:west-africa"), "BLR>region-west-africa", "BLR>region-west-africa", ""),
        (flow("BLR", "", UNSPECIFIED), "", "", ""),
        (flow("COD|COG", "", "BLR"), "", "", ""),
        (flow("COD|COG", "", "COD|COG"), "", "", ""),
        (flow("BLR", UNSPECIFIED, "DEU"), "", "BLR>DEU", ""),
        (flow("BLR", "", "", "asserted"), "", "", ""),
        (flow("BLR", "", "POL", "possible"), "", "", ""),
        (flow("BLR", "POL", "DEU", "denied"), "", "", ""),
        (flow("BLR", "", "BLR", "possible"), "", "", ""),
    ],
)
def test_shortcuts_stand_only_for_asserted_flows_between_named_places(
    fact: Flow, legs: str, ends: str, internal: str
) -> None:
    expected = {"legTo": legs, "flowTo": ends, "internalTraffickingIn": internal}
    assert shortcuts(fact) == {name: set(pairs.split()) for name, pairs in expected.items()}


def test_all_quads_are_in_the_documents_graph_sorted_and_without_blank_nodes() -> None:
    found = quads(flow("BLR", "", "POL"), flow("BLR", "", "POL"))
    assert {quad.graph_name for quad in found} == {ox.NamedNode(Names().document_graph(DOCUMENT.id))}
    assert found == sorted(set(found), key=str)
    assert not any(isinstance(node, ox.BlankNode) for quad in found for node in (quad.subject, quad.object))


def test_the_order_of_the_facts_makes_no_difference() -> None:
    facts = [flow("BLR", "", "POL"), Role(evidence=HERE, rule="roles", role="source")]
    assert quads(*facts) == quads(*reversed(facts))


def test_a_quote_and_its_context_stand_in_the_text_at_their_offsets() -> None:
    found = quads(flow("BLR", "", "POL"))
    assert objects(found, "oa#start") == ["21"]
    assert objects(found, "oa#end") == ["34"]
    assert objects(found, "oa#exact") == [TEXT[21:34]] == ["from Utopia 😀"]
    assert objects(found, "oa#prefix") == ["Invented for a test: "]
    assert objects(found, "oa#suffix") == [TEXT[34:66]]


def test_a_quote_at_the_very_beginning_has_no_prefix() -> None:
    fact = Role(evidence=Span(0, 8), rule="roles", role="source")
    assert objects(quads(fact), "oa#prefix") == []


def test_two_claims_share_the_passage_they_rest_on() -> None:
    found = quads(flow("BLR", "", "POL"), Role(evidence=HERE, rule="roles", role="source"))
    assert len(set(objects(found, "#evidence"))) == 1
    assert len(objects(found, "oa#exact")) == 1


@pytest.mark.parametrize(
    ("date", "datatype"),
    [
        ("2003-06-11", "date"),
        ("2003-06", "gYearMonth"),
        ("2003", "gYear"),
        ("June 2003", "string"),
        ("2003-02-30", "string"),
    ],
)
def test_a_date_has_the_datatype_of_its_form(date: str, datatype: str) -> None:
    issued = [q.object for q in quads(document=replace(DOCUMENT, date=date)) if q.predicate.value.endswith("issued")]
    assert issued == [ox.Literal(date, datatype=ox.NamedNode(f"http://www.w3.org/2001/XMLSchema#{datatype}"))]


def test_metadata_that_are_not_given_are_not_written() -> None:
    found = {last_segment(quad.predicate.value) for quad in quads(document=Document("1", "BLR", 2003, "Invented."))}
    assert not found & {"title", "publisher", "creator", "issued", "source", "license", "wasDerivedFrom"}


def test_an_address_becomes_an_iri() -> None:
    assert objects(quads(), "terms/source") == ["https://example.org/a%20b?c=1"]


def test_an_address_that_is_none_is_a_fault_of_the_input() -> None:
    with pytest.raises(InputError, match="a b/1: the address 'nowhere' is none"):
        quads(document=replace(DOCUMENT, url="nowhere"))


def test_an_organization_is_one_thing_however_often_it_is_named() -> None:
    def named(at: int) -> Organization:
        evidence = Span(at, at + 3)
        return Organization(evidence=evidence, rule="o", name="Interior Ministry", kind="government", of_country="BLR")

    found = quads(named(0), named(4))
    assert objects(found, "#organization") == ["https://w3id.org/tipgraph/organization/BLR/interior-ministry"] * 2
    assert len(objects(found, "#prefLabel")) == 1
    assert objects(found, "#ofCountry") == [place("BLR")]


def test_an_organization_of_an_ambiguous_country_has_an_iri() -> None:
    fact = Organization(evidence=HERE, rule="o", name="police", kind="law-enforcement", of_country="COD|COG")
    assert objects(quads(fact), "#organization") == ["https://w3id.org/tipgraph/organization/COD-or-COG/police"]


def test_numbers_have_the_datatypes_of_the_ontology() -> None:
    found = quads(Penalty(evidence=HERE, rule="p", instrument="Code", minimum_years=0.5, maximum_years=10))
    years = {str(quad.object) for quad in found if quad.predicate.value.endswith("Years")}
    decimal = "<http://www.w3.org/2001/XMLSchema#decimal>"
    assert years == {f'"0.5"^^{decimal}', f'"10"^^{decimal}'}


def test_a_part_leads_to_its_whole() -> None:
    whole = Count(evidence=Span(0, 8), rule="c", measure="arrests", place="BLR", value=5)
    found = quads(replace(whole, evidence=HERE, value=3, part_of=whole))
    (target,) = objects(found, "#partOf")
    values = {q.object for q in found if q.subject == ox.NamedNode(target) and q.predicate.value == term("value")}
    assert values == {ox.Literal(5)}


def test_a_later_change_of_tier_has_its_date() -> None:
    assert objects(quads(Tier(evidence=HERE, rule="t", tier="2", changed="2004-09")), "#changedOn") == ["2004-09"]


def test_another_base_moves_what_the_build_makes_and_leaves_what_is_the_ontologys() -> None:
    fact = Organization(evidence=HERE, rule="o", name="police", kind="law-enforcement", of_country="BLR")
    found = quads(flow("BLR", "", "POL"), fact, base="https://example.org/")
    iris = {n.value for q in found for n in (q.subject, q.object, q.graph_name) if isinstance(n, ox.NamedNode)}
    ours = {iri for iri in iris if iri.startswith("https://w3id.org/tipgraph/")}
    assert {iri.split("/")[4].split("#")[0] for iri in ours} == {"ontology", "place", "vocabulary"}


def test_two_documents_with_the_same_text_are_read_twice() -> None:
    def readings(id: str) -> list[str]:
        return objects(quads(flow("BLR", "", "POL"), document=replace(DOCUMENT, id=id)), "#wasGeneratedBy")

    assert readings("1") != readings("2")


def test_every_property_and_class_is_declared() -> None:
    declared = {
        quad.subject.value
        for quad in ox.parse(path=ontology.folder() / "tipgraph.ttl")
        if isinstance(quad.subject, ox.NamedNode)
    }
    every = {term(kind.name) for kind in KINDS.values()}
    every |= {term(field.property) for kind in KINDS.values() for field in kind.fields}
    written = quads(flow("BLR", "POL", "DEU"), flow("BLR", "", "BLR"))
    every |= {q.predicate.value for q in written if q.predicate.value.startswith(term(""))}
    every |= {o for o in objects(written, "#type") if o.startswith(term(""))}
    assert every <= declared
