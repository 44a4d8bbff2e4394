"""The same triples for both libraries: from pyoxigraph's terms to rdflib's, and back."""

from __future__ import annotations

from collections.abc import Iterable

import pyoxigraph as ox
import rdflib
from rdflib.term import Identifier, Node

from tipgraph.errors import GraphError


def rdflib_graph(quads: Iterable[ox.Quad]) -> rdflib.Graph:
    """The union of the quads' graphs as a graph of rdflib."""
    graph = rdflib.Graph()
    for quad in quads:
        graph.add((rdflib_term(quad.subject), rdflib_term(quad.predicate), rdflib_term(quad.object)))
    return graph


def store_of(graph: rdflib.Graph) -> ox.Store:
    """A graph of rdflib as an embedded store; a dataset's graphs are united.

    Raises:
        GraphError: the graph has something that is not RDF, which rdflib does not mind.
    """
    if isinstance(graph, rdflib.Dataset):
        triples: Iterable[tuple[Node, Node, Node]] = (row[:3] for row in graph.quads())
    else:
        triples = graph
    store = ox.Store()
    store.bulk_extend(_quad(*triple) for triple in triples)
    return store


def _quad(subject: Node, predicate: Node, value: Node) -> ox.Quad:
    words = " ".join(str(node) for node in (subject, predicate, value))
    try:
        s, p, o = oxigraph_term(subject), oxigraph_term(predicate), oxigraph_term(value)
    except (TypeError, ValueError) as fault:
        raise GraphError("graph", f"{words!r} is no triple ({fault})", "RDF terms") from fault
    if isinstance(s, ox.Literal) or not isinstance(p, ox.NamedNode):
        raise GraphError("graph", f"{words!r} is no triple", "a subject that is no literal, and an IRI as predicate")
    return ox.Quad(s, p, o)


def rdflib_term(term: object) -> Identifier:
    """A term of pyoxigraph as one of rdflib; a literal keeps its form ("007" as an integer stays "007").

    Raises:
        TypeError: rdflib has no such term.
    """
    if isinstance(term, ox.NamedNode):
        return rdflib.URIRef(term.value)
    if isinstance(term, ox.BlankNode):
        return rdflib.BNode(term.value)
    if not isinstance(term, ox.Literal):
        raise TypeError(f"rdflib has no term for {term}")
    if term.language:
        return rdflib.Literal(term.value, lang=term.language)
    datatype = term.datatype.value
    if datatype == str(rdflib.XSD.string):
        return rdflib.Literal(term.value)
    return rdflib.Literal(term.value, datatype=rdflib.URIRef(datatype), normalize=False)


def oxigraph_term(term: Node) -> ox.NamedNode | ox.BlankNode | ox.Literal:
    """A term of rdflib as one of pyoxigraph.

    Raises:
        TypeError: it is no term of RDF.
        ValueError: it is malformed, as an IRI with blanks.
    """
    if isinstance(term, rdflib.URIRef):
        return ox.NamedNode(str(term))
    if isinstance(term, rdflib.BNode):
        return ox.BlankNode(str(term))
    if not isinstance(term, rdflib.Literal):
        raise TypeError(f"{term!r} is no term of RDF")
    if term.language:
        return ox.Literal(str(term), language=term.language)
    return ox.Literal(str(term), datatype=ox.NamedNode(str(term.datatype))) if term.datatype else ox.Literal(str(term))
