"""From a graph to its legs, and their file."""

from __future__ import annotations

from decimal import Decimal
from pathlib import Path

import networkx as nx
import pytest
from rdflib import Literal, URIRef

import tipgraph
from tipgraph.errors import OutputError
from tipgraph.model import Count, Document, Fact, Flow, Span
from tipgraph.names import Names, term
from tipgraph.rdf import document_quads, ontology_quads, rdflib_graph, vocabulary_quads
from tipgraph.routes import Report, network, read_routes, write_graphml

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


def test_the_figures_of_the_rules_and_the_reports_are_read() -> None:
    names = Names()
    graph = rdflib_graph(
        [*document_quads(DOCUMENT, list(FLOWS), names, "0", "0"), *vocabulary_quads(names), *ontology_quads(names)]
    )
    graph.add((URIRef(names.rule("toy")), URIRef(term("rulePrecision")), Literal(Decimal("0.9"))))

    routes = read_routes(graph)

    assert routes.precision == {"toy": 0.9}
    assert routes.reports == (Report("toy-2010", "JOR", 2010, 5),)
    assert routes.source == "1 document on 1 country, 2010, read by tipgraph"


def test_only_asserted_legs_are_taken_for_figures(routes: nx.MultiDiGraph[str]) -> None:
    names = Names()
    quads = document_quads(DOCUMENT, list(FLOWS), names, "0", "0")
    graph = rdflib_graph([*quads, *vocabulary_quads(names), *ontology_quads(names)])

    assert ("KEN", "IRQ") in routes.edges()
    assert ("KEN", "IRQ") not in read_routes(graph).legs.edges()


def test_two_passages_of_one_sentence_are_one_sentence() -> None:
    document = Document("toy-2011", "JOR", 2011, "Kenyans go there and to Iraq. Others go to Kuwait.")
    flow = Flow(evidence=Span(0, 16), rule="toy", origin=("KEN",), destination=("JOR",))
    again = Flow(evidence=Span(17, 28), rule="toy", origin=("KEN",), destination=("IRQ",))
    other = Flow(evidence=Span(30, 49), rule="toy", origin=("KEN",), destination=("KWT",))
    names = Names()
    quads = document_quads(document, [flow, again, other], names, "0", "0")
    legs = network(rdflib_graph([*quads, *vocabulary_quads(names), *ontology_quads(names)]))

    assert {end: edge["sentences"] for _, end, edge in legs.edges(data=True)} == {"JOR": "0", "IRQ": "0", "KWT": "30"}


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
