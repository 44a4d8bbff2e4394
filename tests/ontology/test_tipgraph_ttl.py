"""The ontology's own file: everything in it is said to mean something, and everything that the files use is in it."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from rdflib import DCTERMS, OWL, RDF, RDFS, SKOS, BNode, Graph, Namespace, URIRef

from tipgraph import ontology
from tipgraph.names import ONTOLOGY
from tipgraph.rdf.kinds import KINDS

TIP = Namespace(ONTOLOGY)
GRAPH = Graph().parse(ontology.folder() / "tipgraph.ttl")
TERMS = sorted({s for s in GRAPH.subjects() if isinstance(s, URIRef) and s.startswith(ONTOLOGY)})


def used_in(name: str, text: str) -> set[str]:
    """The terms of the ontology that a Turtle or SPARQL text uses, comments and strings left out."""
    bare = re.sub(r'"(?:[^"\\\n]|\\.)*"|^\s*#.*$|\s# .*$', "", text, flags=re.MULTILINE)
    assert bare, name
    return set(re.findall(r"(?<![\w:])tip:(\w+)", bare))


@pytest.mark.parametrize("node", TERMS, ids=lambda node: node.removeprefix(ONTOLOGY))
def test_a_term_has_one_label_and_one_definition(node: URIRef) -> None:
    assert len(list(GRAPH.objects(node, RDFS.label))) == 1
    assert len(list(GRAPH.objects(node, SKOS.definition))) == 1


def test_a_term_is_a_class_or_a_property_or_a_way_to_resolve() -> None:
    kinds = {OWL.Class, OWL.ObjectProperty, OWL.DatatypeProperty, TIP.Resolution}
    assert all(set(GRAPH.objects(node, RDF.type)) & kinds for node in TERMS)


def test_domains_ranges_and_wider_terms_of_the_ontology_are_declared() -> None:
    linked = {RDFS.domain, RDFS.range, RDFS.subClassOf, RDFS.subPropertyOf}
    named = {o for p in linked for o in GRAPH.objects(None, p) if str(o).startswith(ONTOLOGY)}
    assert named <= set(TERMS)


def test_the_header_states_version_and_licence() -> None:
    (header,) = GRAPH.subjects(RDF.type, OWL.Ontology)
    assert str(header) == ONTOLOGY.rstrip("#")
    assert GRAPH.value(header, OWL.versionIRI) == URIRef("https://w3id.org/tipgraph/ontology/0.1.0")
    assert GRAPH.value(header, DCTERMS.license) == URIRef("https://creativecommons.org/licenses/by/4.0/")


def test_there_are_no_blank_nodes() -> None:
    assert not any(isinstance(node, BNode) for triple in GRAPH for node in triple)


def test_every_claim_is_a_class_below_claim() -> None:
    assert {TIP[kind.name] for kind in KINDS.values()} == set(GRAPH.subjects(RDFS.subClassOf, TIP.Claim))


def test_every_property_of_a_claim_is_declared() -> None:
    assert {TIP[field.property] for kind in KINDS.values() for field in kind.fields} <= set(TERMS)


@pytest.mark.parametrize("path", ontology.vocabulary_files(), ids=lambda path: path.name)
def test_the_vocabulary_uses_only_what_is_declared(path: Path) -> None:
    assert {TIP[name] for name in used_in(path.name, path.read_text(encoding="utf-8"))} <= set(TERMS)


@pytest.mark.parametrize("name", ontology.query_files())
def test_a_query_uses_only_what_is_declared(name: str) -> None:
    text = ontology.query_files()[name].read_text(encoding="utf-8")
    assert {TIP[term] for term in used_in(name, text)} <= set(TERMS)


def test_the_page_on_the_model_uses_only_what_is_declared() -> None:
    text = (ontology.folder() / "README.md").read_text(encoding="utf-8")
    assert {TIP[name] for name in re.findall(r"(?<![\w:])tip:(\w+)", text)} <= set(TERMS)
