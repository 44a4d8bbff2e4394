"""Quads as files: N-Quads and Turtle, the same bytes for the same quads."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

import pyoxigraph as ox

from tipgraph.output import write_file
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
