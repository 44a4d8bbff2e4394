"""Any graph can be asked and checked: a folder, a file, a store, a graph of rdflib."""

from __future__ import annotations

from pathlib import Path

import pytest
import rdflib

import tipgraph
from tipgraph import shapes
from tipgraph.errors import GraphError
from tipgraph.names import ONTOLOGY
from tipgraph.shapes import Severity
from tipgraph.store import open_graph

TIERS = {("BLR", 2003, "2")}


def tiers(graph: object) -> set[tuple[object, ...]]:
    """What a graph answers to one question."""
    rows = tipgraph.query(graph, "tiers").records()  # type: ignore[arg-type]
    return {(row["country"], row["year"], row["tier"]) for row in rows}


def test_every_kind_of_graph_gives_the_same_answer(built: Path) -> None:
    assert tiers(built) == TIERS
    assert tiers(str(built / "graph.ttl")) == TIERS
    assert tiers(open_graph(built / "graph.nq")) == TIERS
    assert tiers(tipgraph.load(built)) == TIERS


def test_load_takes_several_files_together(built: Path) -> None:
    part = next((built / "parts").iterdir())

    whole, alone, both = tipgraph.load(built), tipgraph.load(part), tipgraph.load(part, built / "graph.ttl")

    assert isinstance(alone, rdflib.Graph)
    assert 0 < len(alone) < len(whole) == len(both)


def test_a_part_without_the_vocabulary_can_be_checked(built: Path) -> None:
    part = next((built / "parts").iterdir())

    assert [result for result in tipgraph.check(part) if result.severity is Severity.VIOLATION] == []


def test_a_fault_in_a_part_is_found(built: Path) -> None:
    graph = tipgraph.load(next((built / "parts").iterdir()))
    graph.remove((None, rdflib.URIRef(ONTOLOGY + "tier"), None))

    found = [result.shape for result in tipgraph.check(graph) if result.severity is Severity.VIOLATION]

    assert "TierPlacement.tier" in found


def test_a_graph_of_rdflib_has_what_pyshacl_finds_in_it(built: Path) -> None:
    graph = tipgraph.load(built)
    graph.remove((None, rdflib.URIRef(ONTOLOGY + "tier"), None))
    before = set(graph)

    assert tipgraph.check(graph) == shapes.check(graph)
    assert set(graph) == before


@pytest.mark.parametrize(
    ("name", "data", "words"),
    [
        ("none.ttl", None, "is not there"),
        ("bad.ttl", b"<a> <b> .", "syntax error"),
        ("empty.nq", b"", "is empty"),
        ("page.html", b"<html>", "no known kind"),
    ],
)
def test_what_is_no_graph_is_a_fault(tmp_path: Path, name: str, data: bytes | None, words: str) -> None:
    path = tmp_path / name
    if data is not None:
        path.write_bytes(data)

    for function in (tipgraph.load, tipgraph.check, tipgraph.network):
        with pytest.raises(GraphError, match=words):
            function(path)
