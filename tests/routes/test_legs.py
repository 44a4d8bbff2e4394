"""From a graph to its legs, and their file."""

from __future__ import annotations

from pathlib import Path

import networkx as nx
import pytest

import tipgraph
from tipgraph.errors import OutputError
from tipgraph.model import Count, Document, Fact, Flow, Span
from tipgraph.names import Names
from tipgraph.rdf import document_quads, ontology_quads, rdflib_graph, vocabulary_quads
from tipgraph.routes import network, write_graphml

DOCUMENT = Document("toy-2010", "JOR", 2010, "One. Two. Three. Four. Five.")
#: Flows of an invented document: direct, by way of two places, internal, from nowhere in particular, and possible.
FLOWS = (
    Flow(evidence=Span(0, 4), rule="toy", origin=("JOR",), destination=("IRQ", "KWT"), victims=("girls", "boys")),
    Flow(evidence=Span(5, 9), rule="toy", origin=("KEN",), transit=("JOR", "SYR"), destination=("IRQ",)),
    Flow(evidence=Span(10, 16), rule="toy", origin=("JOR",), destination=("JOR",), exploitation=("begging", "crime")),
    Flow(evidence=Span(17, 22), rule="toy", origin=("COD|COG",), destination=("region:unspecified",)),
    Flow(evidence=Span(23, 28), rule="toy", origin=("KEN",), destination=("IRQ",), modality="possible"),
)


@pytest.fixture(scope="module")
def routes() -> nx.MultiDiGraph[str]:
    names = Names()
    facts: list[Fact] = [*FLOWS, Count(evidence=Span(0, 4), rule="toy", measure="arrests", place="JOR", value=1)]
    quads = [
        *document_quads(DOCUMENT, facts, names, "0", "0"),
        *vocabulary_quads(names),
        *ontology_quads(names),
    ]
    return network(rdflib_graph(quads))


def test_an_edge_is_a_leg_of_a_claim(routes: nx.MultiDiGraph[str]) -> None:
    legs = sorted((start, end, edge["stage"], edge["modality"]) for start, end, edge in routes.edges(data=True))

    assert legs == [
        ("COD|COG", "region:unspecified", "direct", "asserted"),
        ("JOR", "IRQ", "direct", "asserted"),
        ("JOR", "IRQ", "onward", "asserted"),
        ("JOR", "JOR", "internal", "asserted"),
        ("JOR", "KWT", "direct", "asserted"),
        ("KEN", "IRQ", "direct", "possible"),
        ("KEN", "JOR", "inward", "asserted"),
        ("KEN", "SYR", "inward", "asserted"),
        ("SYR", "IRQ", "onward", "asserted"),
    ]


def test_an_edge_tells_what_the_claim_says(routes: nx.MultiDiGraph[str]) -> None:
    (edge,) = routes["JOR"]["KWT"].values()
    (inside,) = routes["JOR"]["JOR"].values()

    assert {key: value for key, value in edge.items() if key != "claim"} == {
        "document": "toy-2010",
        "country": "JOR",
        "year": 2010,
        "stage": "direct",
        "modality": "asserted",
        "victims": "boys girls",
        "exploitation": "unspecified",
        "rule": "toy",
        "sentences": "0",
        "quote": "One.",
        "inferred": "",
    }
    assert inside["exploitation"] == "begging crime"


def test_a_node_tells_where_the_place_is(routes: nx.MultiDiGraph[str]) -> None:
    jordan = routes.nodes["JOR"]

    assert (jordan["label"], jordan["kind"], jordan["region"]) == ("Jordan", "country", "Western Asia")
    assert 35 < jordan["longitude"] < 39
    assert 29 < jordan["latitude"] < 34
    assert "longitude" not in routes.nodes["region:unspecified"]
    assert set(routes) == {"COD|COG", "IRQ", "JOR", "KEN", "KWT", "SYR", "region:unspecified"}


def test_the_turtle_alone_gives_the_same_network(built: Path) -> None:
    whole, turtle = tipgraph.network(built), tipgraph.network(tipgraph.load(built / "graph.ttl"))

    assert list(turtle.nodes(data=True)) == list(whole.nodes(data=True))
    assert list(turtle.edges(data=True)) == list(whole.edges(data=True))
    assert whole.number_of_edges() > 0


def test_graphml_keeps_the_network(routes: nx.MultiDiGraph[str], tmp_path: Path) -> None:
    write_graphml(routes, tmp_path / "one.graphml")
    write_graphml(routes, tmp_path / "two.graphml")

    again = nx.read_graphml(tmp_path / "one.graphml", force_multigraph=True)

    assert again.nodes(data=True)["JOR"] == routes.nodes["JOR"]
    edges = sorted((start, end, edge["claim"], edge["year"]) for start, end, edge in again.edges(data=True))
    assert edges == sorted((start, end, edge["claim"], edge["year"]) for start, end, edge in routes.edges(data=True))
    assert (tmp_path / "one.graphml").read_bytes() == (tmp_path / "two.graphml").read_bytes()


def test_graphml_that_cannot_be_written_is_a_fault(routes: nx.MultiDiGraph[str], tmp_path: Path) -> None:
    with pytest.raises(OutputError, match="cannot be written"):
        write_graphml(routes, tmp_path / "none" / "a.graphml")
