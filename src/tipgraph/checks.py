"""The check of any graph, also of one that leaves the vocabulary out, as a single document's part does."""

from __future__ import annotations

from pathlib import Path

import pyoxigraph as ox
import rdflib
from rdflib import SKOS

from tipgraph import shapes
from tipgraph.graphs import AnyGraph
from tipgraph.names import VOCABULARY, Names
from tipgraph.rdf import rdflib_graph, store_of, vocabulary_quads
from tipgraph.shapes import Result
from tipgraph.store import open_graph


def check(graph: AnyGraph, *, reference: bool = False) -> list[Result]:
    """What is amiss in a graph by the shapes, the gravest first; an empty list where nothing is.

    >>> [result.message for result in check("output") if result.severity.name == "VIOLATION"]
    []

    Each constraint of the shapes is asked as one query. `reference` has pySHACL validate instead, which finds the same
    in ten times the time or more: for whoever wants to hear it from a validator that knows nothing of tipgraph.

    Raises:
        GraphError: the path holds no graph, or the graph is one that the shapes cannot be applied to.
    """
    if isinstance(graph, Path | str):
        graph = open_graph(Path(graph))
    elif isinstance(graph, rdflib.Graph):
        graph = store_of(graph)
    places = ox.NamedNode(VOCABULARY + "places")
    vocabulary = next(graph.quads_for_pattern(None, ox.NamedNode(str(SKOS.inScheme)), places), None) is not None
    if not vocabulary:
        part, graph = graph, ox.Store()
        graph.extend(ox.Quad(*quad.triple) for quad in vocabulary_quads(Names()))
        graph.bulk_extend(part.quads_for_pattern(None, None, None, ox.DefaultGraph()))
    if reference:
        quads = graph.quads_for_pattern(None, None, None, ox.DefaultGraph())
        return shapes.check(rdflib_graph(quads), vocabulary=vocabulary)
    return shapes.check_store(graph, vocabulary=vocabulary)
