"""Triples that go to rdflib and come back are the same; what is no RDF is told."""

from __future__ import annotations

import pyoxigraph as ox
import pytest
import rdflib

from tipgraph.errors import GraphError
from tipgraph.rdf import oxigraph_term, rdflib_graph, rdflib_term, store_of

EX = rdflib.Namespace("https://example.org/")
TERMS = (
    ox.NamedNode("https://example.org/a"),
    ox.BlankNode("b1"),
    ox.Literal("plain"),
    ox.Literal("007", datatype=ox.NamedNode("http://www.w3.org/2001/XMLSchema#integer")),
    ox.Literal("many", datatype=ox.NamedNode("http://www.w3.org/2001/XMLSchema#integer")),
    ox.Literal("Weißrussland", language="de"),
    ox.Literal('a "b"\nc'),
)


@pytest.mark.parametrize("term", TERMS, ids=str)
def test_a_term_comes_back_as_it_was(term: ox.NamedNode | ox.BlankNode | ox.Literal) -> None:
    assert oxigraph_term(rdflib_term(term)) == term


def test_a_store_comes_back_as_it_was() -> None:
    store = ox.Store()
    for term in TERMS:
        store.add(ox.Quad(ox.NamedNode(EX.s), ox.NamedNode(EX.p), term))

    assert set(store_of(rdflib_graph(store))) == set(store)


def test_the_graphs_of_a_dataset_are_united() -> None:
    dataset = rdflib.Dataset()
    dataset.graph(EX.one).add((EX.s, EX.p, EX.o))
    dataset.graph(EX.two).add((EX.s, EX.p, EX.q))

    assert {quad.object.value for quad in store_of(dataset)} == {str(EX.o), str(EX.q)}
    assert {quad.graph_name for quad in store_of(dataset)} == {ox.DefaultGraph()}


@pytest.mark.parametrize(
    "triple",
    [
        (rdflib.Literal("s"), EX.p, EX.o),
        (EX.s, rdflib.BNode(), EX.o),
        (EX.s, EX.p, rdflib.URIRef("has a blank")),
        (EX.s, EX.p, rdflib.Variable("x")),
    ],
    ids=["literal subject", "blank predicate", "no IRI", "variable"],
)
@pytest.mark.filterwarnings("ignore")
def test_what_is_no_triple_is_told(triple: tuple[rdflib.term.Node, rdflib.term.Node, rdflib.term.Node]) -> None:
    graph = rdflib.Graph()
    graph.add(triple)

    with pytest.raises(GraphError, match="is no triple"):
        store_of(graph)
