"""The network for other programs."""

from __future__ import annotations

import builtins
import sys
from importlib.util import find_spec
from pathlib import Path
from xml.etree import ElementTree as ET

import networkx as nx
import pytest

from tipgraph.errors import OutputError, UsageError
from tipgraph.routes import (
    Leg,
    Place,
    Routes,
    aggregate,
    edge_table,
    matrix,
    routes_of,
    to_igraph,
    write_gexf,
    write_graphml,
)
from tipgraph.routes.optional import library

PLACES = {
    "KEN": Place("KEN", "Kenya", "country", "Eastern Africa", 38.0, 1.0),
    "JOR": Place("JOR", "Jordan", "country", "Western Asia", 36.0, 31.0),
}
LEGS = (
    Leg(2001, "KEN", "JOR", "1", "d1"),
    Leg(2003, "KEN", "JOR", "2", "d2"),
    Leg(2003, "KEN", "JOR", "3", "d3"),
    Leg(2003, "JOR", "IRQ", "3", "d3", inferred="member of region:x"),
)
GEXF = "{http://gexf.net/1.3}"


def network() -> Routes:
    return routes_of(LEGS, PLACES, source="two invented documents")


def needs(name: str) -> None:
    if find_spec(name) is None:
        pytest.skip(f'{name} is not installed; "make test" installs it')


def test_a_table_of_edges() -> None:
    needs("pandas")
    table = edge_table(aggregate(network()))

    assert list(table.columns[:3]) == ["from", "to", "weight"]
    assert table[["from", "to", "weight", "claims"]].to_numpy().tolist() == [
        ["JOR", "IRQ", 1, "3"],
        ["KEN", "JOR", 3, "1 2 3"],
    ]


def test_a_sparse_matrix() -> None:
    needs("scipy")
    found, codes = matrix(aggregate(network()))

    assert codes == ("IRQ", "JOR", "KEN")
    assert found.toarray().tolist() == [[0, 0, 0], [1, 0, 0], [0, 3, 0]]
    assert matrix(aggregate(routes_of([])))[0].shape == (0, 0)


def test_an_igraph() -> None:
    needs("igraph")
    graph = to_igraph(aggregate(network()))

    assert graph.vs["name"] == ["IRQ", "JOR", "KEN"]
    assert graph.vs["label"] == ["IRQ", "Jordan", "Kenya"]
    assert [(graph.vs[e.source]["name"], graph.vs[e.target]["name"], e["weight"]) for e in graph.es] == [
        ("JOR", "IRQ", 1),
        ("KEN", "JOR", 3),
    ]
    assert graph.is_directed()


def test_a_library_that_is_not_there_is_told_plainly(monkeypatch: pytest.MonkeyPatch) -> None:
    real = builtins.__import__
    monkeypatch.setitem(sys.modules, "pandas", None)

    with pytest.raises(UsageError, match=r'pandas: is not installed; wanted pip install "tipgraph\[routes\]"'):
        library("pandas")
    assert builtins.__import__ is real


def test_gexf_has_labels_places_and_years(tmp_path: Path) -> None:
    write_gexf(network(), tmp_path / "one.gexf")
    write_gexf(network(), tmp_path / "two.gexf")
    root = ET.parse(tmp_path / "one.gexf").getroot()
    edge = next(edge for edge in root.iter(f"{GEXF}edge") if edge.get("source") == "KEN")

    assert [node.get("label") for node in root.iter(f"{GEXF}node")] == ["IRQ", "Jordan", "Kenya"]
    assert [(spell.get("start"), spell.get("end")) for spell in edge.iter(f"{GEXF}spell")] == [
        ("2001", "2002"),
        ("2003", "2004"),
    ]
    assert [one.get("value") for one in edge.iter(f"{GEXF}attvalue") if one.get("for") == "weight"] == ["1", "2"]
    assert "mentions" in (root.findtext(f"{GEXF}meta/{GEXF}description") or "")
    assert (tmp_path / "one.gexf").read_bytes() == (tmp_path / "two.gexf").read_bytes()


def test_gexf_is_read_again(tmp_path: Path) -> None:
    write_gexf(network(), tmp_path / "one.gexf")
    # NetworkX reads GEXF 1.2, which differs from 1.3 in nothing that is used here but the name.
    text = (tmp_path / "one.gexf").read_text(encoding="utf-8").replace("gexf.net/1.3", "www.gexf.net/1.2draft")
    (tmp_path / "old.gexf").write_text(text.replace('version="1.3"', 'version="1.2"'), encoding="utf-8")

    again = nx.read_gexf(tmp_path / "old.gexf")

    assert sorted(again.edges) == [("JOR", "IRQ"), ("KEN", "JOR")]
    assert again.nodes["KEN"]["region"] == "Eastern Africa"
    assert again["JOR"]["IRQ"]["inferred"] == "member of region:x"


def test_what_no_xml_may_hold_is_replaced(tmp_path: Path) -> None:
    routes = routes_of([Leg(2001, "A", "B", quote='from "A"\x0c to <B> & on\x00')])

    write_graphml(routes.legs, tmp_path / "a.graphml")
    write_gexf(routes, tmp_path / "a.gexf")

    (edge,) = (edge for _, _, edge in nx.read_graphml(tmp_path / "a.graphml").edges(data=True))
    assert edge["quote"] == 'from "A"\N{REPLACEMENT CHARACTER} to <B> & on\N{REPLACEMENT CHARACTER}'
    assert ET.parse(tmp_path / "a.gexf").getroot().tag == f"{GEXF}gexf"


def test_a_file_that_cannot_be_written_is_a_fault(tmp_path: Path) -> None:
    with pytest.raises(OutputError, match="cannot be written"):
        write_gexf(network(), tmp_path / "none" / "a.gexf")
