"""The network that the flows make, from the graph by its named queries alone.

    graph -> legs, places, flows (named queries) -> network -> GraphML

Whoever has only the Turtle file gets the same network. An edge is one leg of one claim: what a text states, not how
many people go that way; several edges between two places are several statements.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Mapping
from pathlib import Path

import networkx as nx

from tipgraph.errors import OutputError
from tipgraph.graphs import AnyGraph, query
from tipgraph.names import last_segment
from tipgraph.store import Table, open_graph

_POINT = re.compile(r"POINT\s*\(\s*(-?[\d.]+)\s+(-?[\d.]+)\s*\)")


def network(graph: AnyGraph) -> nx.MultiDiGraph[str]:
    """The legs of all flows as a directed multigraph of place codes.

    A node has `label`, `region` (of the UN's M49), `kind`, and `longitude` and `latitude` where the place has a point.
    An edge is a leg of a claim, with `claim` and `document` (ids), `country` and `year` of the document, `stage`
    (direct, inward, onward, internal), `modality`, and `victims` and `exploitation` (codes joined by a blank).
    Internal trafficking is a loop.

    >>> routes = network("output")
    >>> routes.nodes["BLR"]["label"], routes.nodes["BLR"]["region"]
    ('Belarus', 'Eastern Europe')
    >>> sorted(to for _, to, edge in routes.out_edges("BLR", data=True) if edge["stage"] == "direct")[:4]
    ['CYP', 'CZE', 'DEU', 'GRC']

    Raises:
        GraphError: the path holds no graph.
    """
    if isinstance(graph, Path | str):
        graph = open_graph(Path(graph))
    victims, exploitation = _by_claim(query(graph, "flows"))
    routes: nx.MultiDiGraph[str] = nx.MultiDiGraph()
    places = {str(row["code"]): row for row in query(graph, "places").records()}
    # A claim with two passages has two rows for each of its legs; they are one.
    legs = {
        (row["document"], row["claim"], row["from"], row["to"], row["stage"]): row
        for row in query(graph, "legs").records()
    }
    for row in legs.values():
        for code in (str(row["from"]), str(row["to"])):
            if code not in routes:
                routes.add_node(code, **_place(places.get(code, {})))
        claim = str(row["claim"])
        routes.add_edge(
            str(row["from"]),
            str(row["to"]),
            claim=last_segment(claim),
            document=row["document"],
            country=row["country"],
            year=row["year"],
            stage=row["stage"],
            modality=row["modality"],
            victims=" ".join(sorted(victims[claim])),
            exploitation=" ".join(sorted(exploitation[claim])),
        )
    return routes


def _by_claim(flows: Table) -> tuple[dict[str, set[str]], dict[str, set[str]]]:
    """The victims and the forms of exploitation of each claim."""
    victims: dict[str, set[str]] = defaultdict(set)
    exploitation: dict[str, set[str]] = defaultdict(set)
    for row in flows.records():
        victims[str(row["claim"])].add(str(row["victim"]))
        exploitation[str(row["claim"])].add(str(row["exploitation"]))
    return victims, exploitation


def _place(row: Mapping[str, object]) -> dict[str, str | float]:
    """What a node tells of its place."""
    known: dict[str, str | float] = {
        "label": str(row.get("label") or ""),
        "region": str(row.get("m49_region") or ""),
        "kind": str(row.get("kind") or ""),
    }
    if found := _POINT.search(str(row.get("point") or "")):
        known["longitude"], known["latitude"] = float(found[1]), float(found[2])
    return known


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
    try:
        Path(path).write_text(f"<?xml version='1.0' encoding='utf-8'?>\n{lines}\n", encoding="utf-8")
    except OSError as fault:
        raise OutputError(path, f"cannot be written ({fault.strerror})", "a file that can be made") from fault
