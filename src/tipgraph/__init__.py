"""tipgraph reads country narratives on human trafficking and builds an RDF graph of what they state.

    build(inputs, output)     documents in, a validated graph out
    load(path)                a graph as an rdflib.Graph
    query(graph, name)        a named query's answer, or any other's, as a table of plain values
    bodies(graph)             the bodies that a graph names, and which of them may be one
    check(graph)              what is amiss in a graph
    network(graph)            the flows as a networkx.MultiDiGraph

Each takes what the one before gives, or a path. The functions are loaded when they are first used, so that the import
itself costs nothing.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from tipgraph.checks import check
    from tipgraph.graphs import load, query
    from tipgraph.pipeline import build
    from tipgraph.roster import bodies
    from tipgraph.routes import network

__version__ = "0.1.0"
__all__ = ["__version__", "bodies", "build", "check", "load", "network", "query"]

_HOMES = {
    "bodies": "tipgraph.roster",
    "build": "tipgraph.pipeline",
    "check": "tipgraph.checks",
    "load": "tipgraph.graphs",
    "network": "tipgraph.routes",
    "query": "tipgraph.graphs",
}


def __getattr__(name: str) -> Any:
    """One of the public functions, from the module that it lives in."""
    if name not in _HOMES:
        raise AttributeError(f"module 'tipgraph' has no attribute {name!r}")
    found = getattr(import_module(_HOMES[name]), name)
    globals()[name] = found
    return found


def __dir__() -> list[str]:
    """The public names, loaded or not."""
    return sorted(__all__)
