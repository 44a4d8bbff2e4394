"""The network of places as GraphML, and as GEXF with the years in which each leg was stated."""

from __future__ import annotations

from pathlib import Path

from tipgraph import routes
from tipgraph.export.source import Source


def write_graphml(source: Source, path: Path) -> None:
    """Write the network as GraphML: an edge for each leg of each claim."""
    routes.write_graphml(routes.network(source.store), path)


def write_gexf(source: Source, path: Path) -> None:
    """Write the network as dynamic GEXF: an edge for each pair of places, there in the years that state it."""
    routes.write_gexf(routes.read_routes(source.store), path)
