"""The network for other programs: GraphML and GEXF as files, pandas, SciPy and igraph as values.

    write_graphml(legs, file)    the multigraph as GraphML: Gephi, Cytoscape, igraph
    write_gexf(routes, file)     one edge for each pair of places, with the years that state it: Gephi's timeline
    edge_table(net)              a pandas.DataFrame, one row an edge
    matrix(net)                  a scipy.sparse.csr_array, and the codes of its rows and columns
    to_igraph(net)               an igraph.Graph

The libraries of the last three come with ``pip install "tipgraph[routes]"``.
"""

from __future__ import annotations

from collections import defaultdict
from pathlib import Path
from typing import Any
from xml.etree import ElementTree as ET

import networkx as nx

from tipgraph.errors import OutputError
from tipgraph.routes.aggregate import aggregate
from tipgraph.routes.optional import DataFrame, IGraph, SparseMatrix, library
from tipgraph.routes.values import CAUTION, Routes, node_of


def edge_table(net: nx.DiGraph[str]) -> DataFrame:
    """The edges of a network as a table: from, to, then whatever its edges have.

    Raises:
        UsageError: pandas is not installed.
    """
    rows = [{"from": start, "to": end, **edge} for start, end, edge in net.edges(data=True)]
    table: DataFrame = library("pandas").DataFrame(rows)
    return table


def matrix(net: nx.DiGraph[str]) -> tuple[SparseMatrix, tuple[str, ...]]:
    """The weights as a sparse matrix, from the row's place to the column's, and the codes in the order of both.

    Raises:
        UsageError: SciPy is not installed.
    """
    sparse = library("scipy.sparse")
    codes = tuple(sorted(net))
    number = {code: i for i, code in enumerate(codes)}
    edges = sorted((number[a], number[b], edge["weight"]) for a, b, edge in net.edges(data=True))
    rows, columns, weights = zip(*edges, strict=True) if edges else ((), (), ())
    found: SparseMatrix = sparse.csr_array((list(weights), (list(rows), list(columns))), shape=(len(codes), len(codes)))
    return found, codes


def to_igraph(net: nx.DiGraph[str]) -> IGraph:
    """The network as a directed igraph.Graph; the vertices' attribute ``name`` is the code.

    Raises:
        UsageError: igraph is not installed.
    """
    igraph = library("igraph")
    codes = sorted(net)
    number = {code: i for i, code in enumerate(codes)}
    edges = sorted(net.edges(data=True), key=lambda edge: edge[:2])
    names = sorted({name for _, _, edge in edges for name in edge})
    known = sorted({name for _, node in net.nodes(data=True) for name in node} - {"name"})
    return igraph.Graph(
        n=len(codes),
        edges=[(number[a], number[b]) for a, b, _ in edges],
        directed=True,
        vertex_attrs={"name": codes, **{name: [net.nodes[code].get(name) for code in codes] for name in known}},
        edge_attrs={name: [edge.get(name) for _, _, edge in edges] for name in names},
    )


def write_graphml(routes: nx.MultiDiGraph[str], path: Path | str) -> None:
    """Write a network as GraphML, which Gephi, Cytoscape and igraph read.

    Raises:
        OutputError: the file cannot be written.
    """
    numbered = routes.copy()
    # NetworkX would write the edges' keys, which repeat from pair to pair, as their ids; an id in XML may not.
    for number, (_, _, edge) in enumerate(numbered.edges(data=True)):
        edge["id"] = f"leg{number}"
    lines = "\n".join(nx.generate_graphml(numbered, edge_id_from_attribute="id"))
    _write(path, f"<?xml version='1.0' encoding='utf-8'?>\n{lines}\n")


_GEXF = "http://gexf.net/1.3"
_VIZ = f"{_GEXF}/viz"
_NODE = {"region": "string", "kind": "string", "longitude": "double", "latitude": "double"}
_EDGE = {"documents": "integer", "sentences": "integer", "claims": "string", "inferred": "string"}


def write_gexf(routes: Routes, path: Path | str, weight: str = "documents", *, per_length: bool = False) -> None:
    """Write a network as dynamic GEXF 1.3, which Gephi opens with labels, regions, places on the map and a timeline.

    One edge for each ordered pair of places, loops left out; its spells are the years whose reports state it, and its
    weight changes with them. Longitude and latitude are both attributes and positions.

    See: https://gexf.net/schema.html

    Raises:
        OutputError: the file cannot be written.
        UsageError: as `aggregate`.
    """
    net = aggregate(routes, weight, per_length=per_length, uncertain=True)
    by_year = _yearly(routes, weight, per_length)
    ET.register_namespace("", _GEXF)
    ET.register_namespace("viz", _VIZ)
    root = ET.Element(f"{{{_GEXF}}}gexf", version="1.3")
    meta = _child(root, "meta")
    _child(meta, "creator").text = "tipgraph"
    _child(meta, "description").text = f"{routes.source}. {CAUTION}"
    years = [year for spells in by_year.values() for year in spells]
    span = {"start": str(min(years)), "end": str(max(years) + 1)} if years else {}
    graph = _child(root, "graph", span, mode="dynamic", defaultedgetype="directed", timeformat="double")
    for owner, columns in (("node", _NODE), ("edge", _EDGE)):
        attributes = _child(graph, "attributes", {"class": owner, "mode": "static"})
        for name, kind in columns.items():
            _child(attributes, "attribute", id=f"{owner}-{name}", title=name, type=kind)
    changing = _child(graph, "attributes", {"class": "edge", "mode": "dynamic"})
    # Gephi takes a dynamic attribute of this id for the edge's weight over time.
    _child(changing, "attribute", id="weight", title="Weight", type="double")
    nodes, edges = _child(graph, "nodes"), _child(graph, "edges")
    for code in net:
        known = node_of(routes.place(code))
        node = _child(nodes, "node", id=code, label=str(known["label"] or code))
        _values(node, "node", _NODE, known)
        if "longitude" in known:
            position = {"x": f"{known['longitude']:g}", "y": f"{known['latitude']:g}", "z": "0"}
            ET.SubElement(node, f"{{{_VIZ}}}position", position)
    for number, (start, end, edge) in enumerate(net.edges(data=True)):
        leg = _child(edges, "edge", id=str(number), source=start, target=end, weight=f"{edge['weight']:g}")
        spells = by_year[start, end]
        attvalues = _values(leg, "edge", _EDGE, edge)
        for year, amount in spells.items():
            at = {"for": "weight", "value": f"{amount:g}", "start": str(year), "end": str(year + 1)}
            _child(attvalues, "attvalue", at)
        told = _child(leg, "spells")
        for year in spells:
            _child(told, "spell", start=str(year), end=str(year + 1))
    ET.indent(root)
    _write(path, f"<?xml version='1.0' encoding='utf-8'?>\n{ET.tostring(root, encoding='unicode')}\n")


def _child(parent: ET.Element, tag: str, given: dict[str, str] | None = None, **attributes: str) -> ET.Element:
    return ET.SubElement(parent, f"{{{_GEXF}}}{tag}", {**(given or {}), **attributes})


def _values(parent: ET.Element, owner: str, columns: dict[str, str], known: dict[str, Any]) -> ET.Element:
    attvalues = _child(parent, "attvalues")
    for name in columns:
        if known.get(name) not in (None, ""):
            _child(attvalues, "attvalue", {"for": f"{owner}-{name}", "value": str(known[name])})
    return attvalues


def _yearly(routes: Routes, weight: str, per_length: bool) -> dict[tuple[str, str], dict[int, float]]:
    """The weight of each leg in each year that states it."""
    legs: dict[int, list[tuple[str, str, dict[str, Any]]]] = defaultdict(list)
    for start, end, edge in routes.edges():
        legs[edge["year"]].append((start, end, edge))
    found: dict[tuple[str, str], dict[int, float]] = defaultdict(dict)
    for year, edges in sorted(legs.items()):
        part = aggregate(routes.with_legs(edges), weight, per_length=per_length, uncertain=True)
        for start, end, edge in part.edges(data=True):
            found[start, end][year] = edge["weight"]
    return found


def _write(path: Path | str, text: str) -> None:
    try:
        Path(path).write_text(text, encoding="utf-8")
    except OSError as fault:
        raise OutputError(path, f"cannot be written ({fault.strerror})", "a file that can be made") from fault
