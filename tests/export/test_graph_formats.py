"""Networks and property graphs, read back by NetworkX and by hand."""

from __future__ import annotations

import csv
import json
import re
from pathlib import Path
from xml.etree import ElementTree

import networkx as nx
import pyoxigraph as ox
import pytest

import tipgraph
from tipgraph.export import export
from tipgraph.export.neo4j import NODES, RELATIONSHIPS

RDF_TYPE = ox.NamedNode("http://www.w3.org/1999/02/22-rdf-syntax-ns#type")


@pytest.fixture(scope="module")
def triples(built: Path) -> set[ox.Triple]:
    return {quad.triple for quad in ox.parse(path=built / "graph.nq")}


@pytest.fixture(scope="module")
def things(triples: set[ox.Triple]) -> set[str]:
    subjects = {triple.subject for triple in triples}
    objects = {t.object for t in triples if t.predicate != RDF_TYPE and isinstance(t.object, ox.NamedNode)}
    return {node.value for node in subjects | objects if isinstance(node, ox.NamedNode)}


@pytest.fixture(scope="module")
def links(triples: set[ox.Triple]) -> int:
    return sum(t.predicate != RDF_TYPE and isinstance(t.object, ox.NamedNode) for t in triples)


def test_graphml_has_the_network(built: Path, tmp_path: Path) -> None:
    export(built, "graphml", tmp_path / "routes.graphml")

    read, network = nx.read_graphml(tmp_path / "routes.graphml"), tipgraph.network(built)
    assert (len(read), read.number_of_edges()) == (len(network), network.number_of_edges())


def test_gexf_has_the_network_and_its_years_and_no_clock(built: Path, tmp_path: Path) -> None:
    export(built, "gexf", tmp_path / "routes.gexf")

    root = ElementTree.parse(tmp_path / "routes.gexf").getroot()
    pairs = {(edge.get("source"), edge.get("target")) for edge in root.iter("{http://gexf.net/1.3}edge")}
    spells = {
        value[:4] for spell in root.iter("{http://gexf.net/1.3}spell") for value in list(spell.attrib.values())[:1]
    }
    stated = {(start, end) for start, end in tipgraph.network(built).edges() if start != end}
    assert pairs == stated
    assert spells == {"2003"}
    assert "lastmodified" not in (tmp_path / "routes.gexf").read_text(encoding="utf-8")


def test_neo4j_import_has_every_thing_and_every_link(built: Path, things: set[str], links: int, tmp_path: Path) -> None:
    export(built, "neo4j-csv", tmp_path / "neo4j")
    csv.field_size_limit(10_000_000)
    with (tmp_path / "neo4j" / NODES).open(encoding="utf-8", newline="") as file:
        nodes = list(csv.DictReader(file))
    with (tmp_path / "neo4j" / RELATIONSHIPS).open(encoding="utf-8", newline="") as file:
        relationships = list(csv.DictReader(file))

    assert {node["iri:ID"] for node in nodes} == things
    assert len(nodes) == len(things)
    assert len(relationships) == links
    assert {one[end] for one in relationships for end in (":START_ID", ":END_ID")} <= things
    (document,) = (node for node in nodes if "Document" in node[":LABEL"].split("\x1f"))
    assert document["reportYear:int"] == "2003"
    assert "\n" in document["text:string"]


def test_cypher_makes_as_many_nodes_and_relationships(
    built: Path, things: set[str], links: int, tmp_path: Path
) -> None:
    export(built, "cypher", tmp_path / "graph.cypher")
    text = (tmp_path / "graph.cypher").read_text(encoding="utf-8")

    statements = re.findall(r"^UNWIND \[\n(.*?)\n\] AS row (CREATE|MATCH)[^\n]*;$", text, re.MULTILINE | re.DOTALL)
    rows = {
        kind: [row for found, verb in statements if verb == kind for row in found.split(",\n")]
        for kind in ("CREATE", "MATCH")
    }
    made = [re.match(r'\{iri: ("(?:[^"\\]|\\.)*")', row) for row in rows["CREATE"]]

    assert {json.loads(one[1]) for one in made if one} == things
    assert len(made) == len(things)
    assert len(rows["MATCH"]) == links
    assert all(len(json.loads(row)) == 2 for row in rows["MATCH"])


@pytest.mark.parametrize("name", ["gexf", "cypher"])
def test_the_same_graph_gives_the_same_bytes(built: Path, tmp_path: Path, name: str) -> None:
    for path in ("a", "b"):
        export(built / "graph.nq", name, tmp_path / path)

    assert (tmp_path / "a").read_bytes() == (tmp_path / "b").read_bytes()
