"""The network of places as GraphML, and as GEXF with the years in which each leg was stated."""

from __future__ import annotations

import re
from pathlib import Path

import networkx as nx

from tipgraph import routes
from tipgraph.export.source import Source


def write_graphml(source: Source, path: Path) -> None:
    """Write the network as GraphML."""
    routes.write_graphml(routes.network(source.store), path)


def write_gexf(source: Source, path: Path) -> None:
    """Write the network as dynamic GEXF: an edge is there in the year of the report that states it."""
    network = routes.network(source.store)
    dynamic: nx.MultiDiGraph[str] = nx.MultiDiGraph(mode="dynamic", timeformat="integer")
    for code, place in sorted(network.nodes(data=True)):
        dynamic.add_node(code, **place)
    edges = sorted(network.edges(data=True), key=lambda edge: (edge[0], edge[1], edge[2]["claim"], edge[2]["stage"]))
    for number, (start, end, leg) in enumerate(edges):
        year = int(leg["year"])
        # Gephi takes intervals as closed at both ends.
        dynamic.add_edge(start, end, key=number, id=str(number), **leg, start=year, end=year)
    lines = "\n".join(nx.generate_gexf(dynamic, version="1.2draft"))
    # NetworkX writes the day on which it wrote; the same graph is to give the same bytes.
    lines = re.sub(r'(<meta) lastmodifieddate="[^"]*"', r"\1", lines)
    path.write_text(f"<?xml version='1.0' encoding='utf-8'?>\n{lines}\n", encoding="utf-8")
