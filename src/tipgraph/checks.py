"""The check of any graph, also of one that leaves the vocabulary out, as a single document's part does."""

from __future__ import annotations

from pathlib import Path

import pyoxigraph as ox
import rdflib
from rdflib import SKOS, URIRef

from tipgraph import shapes
from tipgraph.graphs import AnyGraph
from tipgraph.names import VOCABULARY, Names
from tipgraph.rdf import rdflib_graph, vocabulary_quads
from tipgraph.shapes import Result
from tipgraph.store import open_graph


def check(graph: AnyGraph) -> list[Result]:
    """What is amiss in a graph by the shapes, the gravest first; an empty list where nothing is.

    >>> [result.message for result in check("output") if result.severity.name == "VIOLATION"]
    []

    Raises:
        GraphError: the path holds no graph, or the graph is one that the shapes cannot be applied to.
    """
    if isinstance(graph, Path | str):
        graph = open_graph(Path(graph))
    if isinstance(graph, rdflib.Graph):
        if (None, SKOS.inScheme, URIRef(VOCABULARY + "places")) in graph:
            return shapes.check(graph)
        return shapes.check(rdflib_graph(vocabulary_quads(Names())) + graph, vocabulary=False)
    places = ox.NamedNode(VOCABULARY + "places")
    if next(graph.quads_for_pattern(None, ox.NamedNode(str(SKOS.inScheme)), places), None) is not None:
        return shapes.check_store(graph)
    whole = ox.Store()
    whole.extend(ox.Quad(*quad.triple) for quad in vocabulary_quads(Names()))
    whole.bulk_extend(graph.quads_for_pattern(None, None, None, ox.DefaultGraph()))
    return shapes.check_store(whole, vocabulary=False)
