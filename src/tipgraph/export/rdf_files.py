"""RDF's own formats, statement by statement."""

from __future__ import annotations

import re
from collections.abc import Iterable
from pathlib import Path

import pyoxigraph as ox

from tipgraph.errors import OutputError
from tipgraph.export.source import Source
from tipgraph.rdf.prefixes import PREFIXES

#: What XML 1.0 has no way to write, not even as a number.
_NO_XML = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]")


def write_turtle(source: Source, path: Path) -> None:
    """Write the union of the graphs as Turtle."""
    _write(source.triples(), path, ox.RdfFormat.TURTLE)


def write_trig(source: Source, path: Path) -> None:
    """Write all graphs as TriG."""
    _write(source.quads(), path, ox.RdfFormat.TRIG)


def write_nquads(source: Source, path: Path) -> None:
    """Write all graphs as N-Quads."""
    _write(source.quads(), path, ox.RdfFormat.N_QUADS)


def write_ntriples(source: Source, path: Path) -> None:
    """Write the union of the graphs as N-Triples."""
    _write(source.triples(), path, ox.RdfFormat.N_TRIPLES)


def write_rdfxml(source: Source, path: Path) -> None:
    """Write the union of the graphs as RDF/XML.

    Raises:
        OutputError: a text has a character that XML cannot hold.
    """
    _write(_for_xml(source.triples(), path), path, ox.RdfFormat.RDF_XML)


def _write(statements: Iterable[ox.Triple] | Iterable[ox.Quad], path: Path, format: ox.RdfFormat) -> None:
    # Line formats know no prefixes, and the library minds being given some.
    prefixes = None if format in (ox.RdfFormat.N_TRIPLES, ox.RdfFormat.N_QUADS) else PREFIXES
    ox.serialize(statements, str(path), format=format, prefixes=prefixes)


def _for_xml(triples: Iterable[ox.Triple], path: Path) -> Iterable[ox.Triple]:
    for triple in triples:
        if isinstance(triple.object, ox.Literal) and (found := _NO_XML.search(triple.object.value)):
            raise OutputError(
                path,
                f"{triple.subject} has the character U+{ord(found[0]):04X}",
                "a format that is not XML: turtle, say",
            )
        yield triple
