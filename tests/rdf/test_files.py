"""Quads as N-Quads, as Turtle, and as a graph of rdflib."""

from __future__ import annotations

import os
import random
import shutil
import subprocess
import sys
from pathlib import Path

import pyoxigraph as ox
import pytest
import rdflib
from rdflib.compare import isomorphic

from tipgraph.errors import OutputError
from tipgraph.model import Count, Document, Flow, Organization, Span, Tier
from tipgraph.names import Names
from tipgraph.rdf import (
    dataset_quads,
    document_quads,
    nquads,
    ontology_quads,
    rdflib_graph,
    turtle,
    vocabulary_quads,
    write_nquads,
    write_turtle,
)

TEXT = 'Invented for a test: "quoted", """thrice""", a\\b,\ttab,\r\nbell \x07, next \x85 \u2028 line,\n\n😀 and "'


def some_quads() -> list[ox.Quad]:
    quads: list[ox.Quad] = []
    for id in ("one", "a b/2"):
        document = Document(id, "BLR", 2003, TEXT, title='A "title"', date="2003-06", url="https://example.org/1")
        facts = [
            Flow(evidence=Span(50, 60), rule="flows.a", origin=("BLR",), destination=("POL", "BLR")),
            Flow(evidence=Span(9, 20), rule="flows.a", origin=("BLR",), transit=("UKR",), modality="possible"),
            Tier(evidence=Span(0, 4), rule="tiers", tier="2WL"),
            Count(evidence=Span(4, 8), rule="counts", measure="arrests", place="BLR", value=3),
            Organization(evidence=Span(30, 45), rule="o", name="police", kind="law-enforcement", of_country="BLR"),
        ]
        quads += document_quads(document, facts, Names(), "0.1.0", "0" * 64)
    return quads + dataset_quads([], Names(), "0.1.0") + ontology_quads(Names())


QUADS = some_quads()
TRIPLES = {quad.triple for quad in QUADS}


def test_nquads_read_back_are_the_same_quads() -> None:
    assert set(ox.parse(nquads(QUADS), format=ox.RdfFormat.N_QUADS)) == set(QUADS)


def test_turtle_read_back_is_the_union_of_the_graphs() -> None:
    assert {quad.triple for quad in ox.parse(turtle(QUADS), format=ox.RdfFormat.TURTLE)} == TRIPLES


def test_the_whole_vocabulary_survives_turtle() -> None:
    quads = vocabulary_quads(Names(), whole=True)
    assert {q.triple for q in ox.parse(turtle(quads), format=ox.RdfFormat.TURTLE)} == {q.triple for q in quads}


@pytest.mark.filterwarnings("ignore:Dataset:DeprecationWarning")  # rdflib warns of what it does itself
def test_rdflib_reads_the_same_graph_from_both_files(tmp_path: Path) -> None:
    write_nquads(QUADS, tmp_path / "graph.nq")
    write_turtle(QUADS, tmp_path / "graph.ttl")
    dataset = rdflib.Dataset(default_union=True).parse(data=(tmp_path / "graph.nq").read_text(), format="nquads")
    ours = rdflib_graph(QUADS)
    assert len(ours) == len(TRIPLES)
    assert isomorphic(rdflib.Graph().parse(tmp_path / "graph.ttl"), ours)
    assert {(s, p, o) for s, p, o, _ in dataset.quads()} == set(ours)


@pytest.mark.skipif(shutil.which("rapper") is None, reason="rapper (Debian raptor2-utils) is not installed")
@pytest.mark.parametrize(("name", "syntax"), [("graph.ttl", "turtle"), ("graph.nq", "nquads")])
def test_rapper_accepts_the_files(tmp_path: Path, name: str, syntax: str) -> None:
    (write_turtle if syntax == "turtle" else write_nquads)(QUADS, tmp_path / name)
    done = subprocess.run(["rapper", "-c", "-i", syntax, tmp_path / name], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    assert "warning" not in done.stderr.lower()


def test_the_order_of_the_quads_makes_no_difference() -> None:
    shuffled = QUADS * 2
    random.Random(1).shuffle(shuffled)
    assert nquads(shuffled) == nquads(QUADS)
    assert turtle(shuffled) == turtle(QUADS)


def test_the_hash_seed_makes_no_difference(tmp_path: Path) -> None:
    program = (
        "import importlib.util, sys\n"
        "spec = importlib.util.spec_from_file_location('files', sys.argv[1])\n"
        "files = importlib.util.module_from_spec(spec); spec.loader.exec_module(files)\n"
        "sys.stdout.buffer.write(files.turtle(files.QUADS) + files.nquads(files.QUADS))\n"
    )
    runs = {
        subprocess.run(
            [sys.executable, "-c", program, __file__],
            env={**os.environ, "PYTHONHASHSEED": seed},
            cwd=tmp_path,
            capture_output=True,
            check=True,
        ).stdout
        for seed in ("1", "2", "3")
    }
    assert runs == {turtle(QUADS) + nquads(QUADS)}


def test_turtle_tells_the_graph_in_sections() -> None:
    titles = [line for line in turtle(QUADS).decode().splitlines() if line.startswith("# ")]
    assert titles == [
        "# The data set",
        "# Documents",
        "# Claims: VictimFlow",
        "# Claims: TierPlacement",
        "# Claims: ReportedCount",
        "# Claims: OrganizationMention",
        "# Passages: the words that the claims rest on",
        "# Organizations",
        "# Routes in short, made from the claims; the claims are the record",
        "# Readings, rules and software",
        "# Ontology",
    ]


def test_turtle_tells_claims_in_the_order_of_the_text() -> None:
    written = turtle(QUADS).decode()
    assert written.index("<https://w3id.org/tipgraph/document/one#char=9,20>") < written.index("one#char=50,60>")


def test_turtle_writes_short_what_needs_no_escape() -> None:
    written = turtle(QUADS).decode()
    assert "place:BLR tip:flowTo place:POL ;\n    tip:internalTraffickingIn place:BLR ;\n" in written
    assert "tip:tier tiers:2WL .\n" in written
    assert 'tip:reportYear "2003"^^xsd:gYear' in written
    assert "tip:value 3 ." in written


def test_a_blank_node_is_refused() -> None:
    node = ox.NamedNode("https://example.org/p")
    with pytest.raises(TypeError, match="without a name"):
        turtle([ox.Quad(ox.BlankNode(), node, node)])


def test_a_place_that_cannot_be_written_to_is_a_fault_and_leaves_nothing(tmp_path: Path) -> None:
    with pytest.raises(OutputError, match="cannot be written"):
        write_nquads(QUADS, tmp_path / "missing" / "graph.nq")
    (tmp_path / "graph.nq").mkdir()
    with pytest.raises(OutputError, match="cannot be written"):
        write_nquads(QUADS, tmp_path / "graph.nq")
    assert [path.name for path in tmp_path.iterdir()] == ["graph.nq"]
