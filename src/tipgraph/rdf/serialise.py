"""Quads as files: N-Quads and Turtle, the same bytes for the same quads; and as a graph of rdflib."""

from __future__ import annotations

import os
from collections.abc import Iterable
from pathlib import Path

import pyoxigraph as ox
import rdflib

from tipgraph.errors import OutputError
from tipgraph.rdf.turtle import turtle_lines


def nquads(quads: Iterable[ox.Quad]) -> bytes:
    """The quads as N-Quads: distinct lines, sorted."""
    written = ox.serialize(quads, format=ox.RdfFormat.N_QUADS) or b""
    # Only the line feed ends a line: other line ends may stand in a text as they are.
    lines = sorted(set(written.split(b"\n")) - {b""})
    return b"".join(line + b"\n" for line in lines)


def turtle(quads: Iterable[ox.Quad]) -> bytes:
    """The union of the quads' graphs as Turtle, without duplicates, in sections, sorted."""
    return "".join(turtle_lines({quad.triple for quad in quads})).encode()


def write_nquads(quads: Iterable[ox.Quad], path: Path) -> None:
    """Write the quads as sorted N-Quads; the file is there whole or not at all.

    Raises:
        OutputError: the file cannot be written.
    """
    write_file(path, nquads(quads))


def write_turtle(quads: Iterable[ox.Quad], path: Path) -> None:
    """Write the union of the quads' graphs as Turtle that is made to be read; the file is there whole or not at all.

    Raises:
        OutputError: the file cannot be written.
    """
    write_file(path, turtle(quads))


def write_file(path: Path, data: bytes) -> None:
    """Put a file in its place in one step, so that nobody ever reads half of it.

    Raises:
        OutputError: the file cannot be written.
    """
    draft = path.with_name(f".{path.name}.{os.getpid()}.new")
    try:
        try:
            draft.write_bytes(data)
            draft.replace(path)
        finally:
            draft.unlink(missing_ok=True)
    except OSError as fault:
        raise OutputError(path, f"cannot be written ({fault.strerror or fault})", "room and leave to write") from fault


def rdflib_graph(quads: Iterable[ox.Quad]) -> rdflib.Graph:
    """The union of the quads' graphs as a graph of rdflib."""
    graph = rdflib.Graph()
    for quad in quads:
        predicate = rdflib.URIRef(quad.predicate.value)
        graph.add((_rdflib_term(quad.subject), predicate, _rdflib_term(quad.object)))
    return graph


def _rdflib_term(node: ox.NamedNode | ox.BlankNode | ox.Literal | ox.Triple) -> rdflib.term.Identifier:
    if isinstance(node, ox.NamedNode):
        return rdflib.URIRef(node.value)
    if isinstance(node, ox.Literal):
        if node.language:
            return rdflib.Literal(node.value, lang=node.language)
        datatype = node.datatype.value
        if datatype == str(rdflib.XSD.string):
            return rdflib.Literal(node.value)
        return rdflib.Literal(node.value, datatype=rdflib.URIRef(datatype), normalize=False)
    if isinstance(node, ox.BlankNode):
        return rdflib.BNode(node.value)
    raise TypeError(f"rdflib has no term for {node}")
