"""Any graph as something to ask: a build's folder, a file, a store of Oxigraph, a graph of rdflib."""

from __future__ import annotations

from pathlib import Path
from typing import TypeAlias

import pyoxigraph as ox
import rdflib

from tipgraph import store
from tipgraph.store import Table

AnyGraph: TypeAlias = rdflib.Graph | ox.Store | Path | str
"""A graph that is loaded, or the path of one that is not."""


def load(*paths: Path | str) -> rdflib.Graph:
    """The graph of files (.nq, .ttl) or of builds' folders, all in one, without the names of its parts.

    >>> graph = load("output")
    >>> (rdflib.URIRef("https://w3id.org/tipgraph/place/BLR"), None, None) in graph
    True

    Raises:
        GraphError: a file is missing, no graph, or has a syntax error.
    """
    graph = rdflib.Graph()
    for path in paths:
        graph += store.open_rdflib(Path(path))
    return graph


def query(graph: AnyGraph, name_or_text: str) -> Table:
    """The answer of a graph to one of the named queries, or to a query in SPARQL, as a table of plain values.

    A path is loaded into a store for this one question; whoever has many asks ``tipgraph.store.open_graph(path)``.

    >>> table = query("output", "tiers")
    >>> table.columns[:6]
    ('document', 'country', 'year', 'claim', 'tier', 'movement')
    >>> [(row["country"], row["year"], row["tier"]) for row in table.records()]
    [('BLR', 2003, '2')]

    Raises:
        GraphError: the path holds no graph.
        QueryError: there is no query of that name, or the text is no query.
    """
    if isinstance(graph, rdflib.Graph):
        return store.query_rdflib(graph, name_or_text)
    return store.query(graph if isinstance(graph, ox.Store) else store.open_graph(Path(graph)), name_or_text)
