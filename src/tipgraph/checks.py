"""The check of any graph, also of one that leaves the vocabulary out, as a single document's part does."""

from __future__ import annotations

from pathlib import Path

import pyoxigraph as ox
import rdflib
from rdflib import SKOS, URIRef

from tipgraph import shapes
from tipgraph.graphs import AnyGraph, load
from tipgraph.names import VOCABULARY, Names
from tipgraph.rdf import rdflib_graph, vocabulary_quads
from tipgraph.shapes import Result


def check(graph: AnyGraph) -> list[Result]:
    """What is amiss in a graph by the shapes, the gravest first; an empty list where nothing is.

    >>> [result.message for result in check("output") if result.severity.name == "VIOLATION"]
    []

    Raises:
        GraphError: the path holds no graph, or the graph is one that the shapes cannot be applied to.
    """
    if isinstance(graph, ox.Store):
        graph = rdflib_graph(graph)
    elif isinstance(graph, Path | str):
        graph = load(graph)
    if (None, SKOS.inScheme, URIRef(VOCABULARY + "places")) in graph:
        return shapes.check(graph)
    whole = rdflib.Graph()
    whole += rdflib_graph(vocabulary_quads(Names()))
    whole += graph
    return shapes.check(whole, vocabulary=False)
