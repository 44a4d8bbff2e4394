"""Quads as files: N-Quads and Turtle, the same bytes for the same quads."""

from __future__ import annotations

import os
from collections.abc import Iterable
from pathlib import Path

import pyoxigraph as ox

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
