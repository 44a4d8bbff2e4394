"""The network as files: GraphML with every leg, and GEXF with one edge for each pair of places and its years.

GraphML is read by Gephi, Cytoscape and igraph; GEXF by Gephi, with a timeline.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any
from xml.etree import ElementTree as ET
from xml.sax.saxutils import escape, quoteattr

import networkx as nx

from tipgraph.output import write_file
from tipgraph.routes.aggregate import aggregate
from tipgraph.routes.values import CAUTION, Routes

_NO_XML = re.compile("[^\\t\\n\\r\\x20-\\ud7ff\\ue000-\\ufffd\\U00010000-\\U0010ffff]")
_KINDS = {bool: "boolean", int: "long", float: "double"}


def write_graphml(routes: nx.MultiDiGraph[str], path: Path | str) -> None:
    """Write a network as GraphML: its nodes and edges with all their attributes.

    See: http://graphml.graphdrawing.org/specification.html

    Raises:
        OutputError: the file cannot be written.
    """
    nodes, edges = (
        _columns(node for _, node in routes.nodes(data=True)),
        _columns(e for _, _, e in routes.edges(data=True)),
    )
    lines = [
        "<?xml version='1.0' encoding='utf-8'?>",
        '<graphml xmlns="http://graphml.graphdrawing.org/xmlns">',
        *_keys("node", nodes),
        *_keys("edge", edges),
        '<graph edgedefault="directed">',
    ]
    for code, node in routes.nodes(data=True):
        lines += [f"<node id={quoteattr(code)}>", *_data("node", node, nodes), "</node>"]
    for number, (start, end, edge) in enumerate(routes.edges(data=True)):
        lines.append(f'<edge id="leg{number}" source={quoteattr(start)} target={quoteattr(end)}>')
        lines += [*_data("edge", edge, edges), "</edge>"]
    _write(path, "\n".join([*lines, "</graph>", "</graphml>", ""]))


def _columns(known: Iterator[dict[str, Any]]) -> dict[str, str]:
    """The attributes that occur, with the kind of each: text where the values are of several."""
    kinds: dict[str, set[str]] = {}
    for attributes in known:
        for name, value in attributes.items():
            kinds.setdefault(name, set()).add(_KINDS.get(type(value), "string"))
    return {name: found.pop() if len(found) == 1 else "string" for name, found in kinds.items()}


def _keys(owner: str, columns: Mapping[str, str]) -> Iterator[str]:
    for name, kind in columns.items():
        yield f'<key id="{owner}-{name}" for="{owner}" attr.name="{name}" attr.type="{kind}"/>'


def _data(owner: str, known: Mapping[str, Any], columns: Mapping[str, str]) -> Iterator[str]:
    for name, value in known.items():
        text = str(value).lower() if columns[name] == "boolean" else escape(str(value))
        yield f'<data key="{owner}-{name}">{text}</data>'


_GEXF = "http://gexf.net/1.3"
_VIZ = f"{_GEXF}/viz"
_NODE = {"region": "string", "kind": "string", "longitude": "double", "latitude": "double", "claims": "string"}
_EDGE = {
    "documents": "integer",
    "sentences": "integer",
    "modality": "string",
    "inferred": "string",
    "claims": "string",
}


def write_gexf(routes: Routes, path: Path | str, weight: str = "documents", *, per_length: bool = False) -> None:
    """Write a network as dynamic GEXF 1.3, which Gephi opens with labels, regions, places on the map and a timeline.

    One edge for each ordered pair of places, loops left out; its spells are the years whose reports state it, and its
    weight changes with them. Longitude and latitude are both attributes and positions.

    See: https://gexf.net/dynamics.html and the changes of version 1.3

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
    graph = _child(root, "graph", span, mode="dynamic", timeformat="double", defaultedgetype="directed")
    for owner, columns in (("node", _NODE), ("edge", _EDGE)):
        attributes = _child(graph, "attributes", {"class": owner, "mode": "static"})
        for name, kind in columns.items():
            _child(attributes, "attribute", id=f"{owner}-{name}", title=name, type=kind)
    changing = _child(graph, "attributes", {"class": "edge", "mode": "dynamic"})
    # Gephi takes a dynamic attribute of this id for the edge's weight over time.
    _child(changing, "attribute", id="weight", title="Weight", type="double")
    nodes, edges = _child(graph, "nodes"), _child(graph, "edges")
    for code, known in net.nodes(data=True):
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
            # Intervals of GEXF 1.3 have both their ends in them: a weight ends before that of the next year begins.
            at = {"for": "weight", "value": f"{amount:g}", "start": str(year), "end": f"{year}.999"}
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
    # What a PDF leaves in a quote (form feeds and the like) no XML may hold, not even escaped.
    write_file(Path(path), _NO_XML.sub("\N{REPLACEMENT CHARACTER}", text).encode())
