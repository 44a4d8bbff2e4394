"""What one graph states and another does not; and graphs of other releases."""

from __future__ import annotations

import json
from pathlib import Path

import pyoxigraph as ox
import pytest

from tipgraph.cli import main
from tipgraph.differences import differences
from tipgraph.errors import GraphError
from tipgraph.model import Document, Fact, Flow, Role, Span, Tier
from tipgraph.names import Names
from tipgraph.rdf import document_quads, ontology_quads, vocabulary_quads, write_nquads
from tipgraph.store import open_graph

TEXT = "Invented for a test: words enough for a few claims."
DOCUMENT = Document("one", "BLR", 2003, TEXT)
FLOW = Flow(evidence=Span(0, 8), rule="flows", origin=("BLR",), destination=("POL",))
TIER = Tier(evidence=Span(9, 12), rule="tiers", tier="2")
ROLE = Role(evidence=Span(13, 14), rule="roles", role="source")
TURNED = Flow(evidence=Span(0, 8), rule="flows", origin=("POL",), destination=("BLR",))


def graph(folder: Path, name: str, *facts: Fact, text: str = TEXT, base: str = Names().base) -> Path:
    names = Names(base)
    document = Document("one", "BLR", 2003, text)
    quads = document_quads(document, facts, names, "0.1.0", "0" * 64) + vocabulary_quads(names) + ontology_quads(names)
    write_nquads(quads, folder / name)
    return folder / name


def test_only_what_is_stated_otherwise_is_told(tmp_path: Path) -> None:
    first = graph(tmp_path, "a.nq", FLOW, TIER)
    second = graph(tmp_path, "b.nq", TURNED, TIER, ROLE)

    found = [(one.graph, one.kind, dict(one.says).get("origin"), one.quote) for one in differences(first, second)]

    assert found == [
        (1, "VictimFlow", "BLR", "Invented"),
        (2, "VictimFlow", "POL", "Invented"),
        (2, "RoleClaim", None, "a"),
    ]
    turned = [(3 - one.graph, one.claim) for one in differences(second, first)]
    assert sorted(turned) == sorted((one.graph, one.claim) for one in differences(first, second))


def test_neither_offsets_nor_rules_nor_the_base_are_statements(tmp_path: Path) -> None:
    moved = Flow(evidence=Span(2, 10), rule="another", origin=("BLR",), destination=("POL",))

    first = graph(tmp_path, "a.nq", FLOW)

    assert differences(first, graph(tmp_path, "b.nq", moved, text="A " + TEXT)) == []
    assert differences(first, graph(tmp_path, "c.nq", FLOW, base="https://example.org/")) == []


def test_the_command_tells_and_its_status_does(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    first, second = str(graph(tmp_path, "a.nq", FLOW)), str(graph(tmp_path, "b.nq", TURNED))

    assert main(["diff", first, first]) == 0
    assert main(["diff", first, second]) == 1
    assert main(["diff", first, second, "--format", "csv"]) == 1
    capsys.readouterr()
    assert main(["diff", first, second, "--format", "json"]) == 1
    out, err = capsys.readouterr()
    assert [(one["graph"], one["country"]) for one in json.loads(out)] == [("A", "BLR"), ("B", "BLR")]
    assert "1 claims in" in err
    assert main(["diff", first, str(tmp_path / "none.nq")]) == 2


@pytest.mark.parametrize(("version", "loads"), [("0.0.9", True), ("0.1.9", True), ("0.2.0", False), ("2.0", False)])
def test_a_graph_of_another_release_loads_or_says_what_to_do(tmp_path: Path, version: str, loads: bool) -> None:
    path = graph(tmp_path, "a.nq", FLOW)
    ours = ox.Store()
    ours.load(path=path, format=ox.RdfFormat.N_QUADS)
    path.write_text(path.read_text(encoding="utf-8").replace('versionInfo> "0.1.0"', f'versionInfo> "{version}"'))

    if loads:
        assert len(list(open_graph(path).named_graphs())) == 3
    else:
        with pytest.raises(GraphError, match=rf"version {version} of the ontology.* knows .*; wanted a later tipgraph"):
            open_graph(path)
