"""Graph files, and the store that holds what they say."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path

import pyoxigraph as ox
import rdflib

from tipgraph.errors import GraphError
from tipgraph.rdf import rdflib_graph
from tipgraph.store.ages import check_age
from tipgraph.store.disk import disk_store

_FORMATS = {
    ".nq": ox.RdfFormat.N_QUADS,
    ".nt": ox.RdfFormat.N_TRIPLES,
    ".ttl": ox.RdfFormat.TURTLE,
    ".trig": ox.RdfFormat.TRIG,
}
_WANTED = "a .nq or .ttl file, or the folder of a build"


def open_graph(path: Path) -> ox.Store:
    """The store of a file, or of a build's folder: the union of its graphs by default, and each graph by its name.

    It is the one on disk beside the graph where there is one and it is of this very graph (such a store cannot be
    written to); else one in memory.

    Raises:
        GraphError: there is no such file, it is of no known kind, is empty, is binary, has a syntax error, or was built
            by a release that this one cannot read.
    """
    file = graph_file(path)
    store = disk_store(path) if path.is_dir() else None
    if store is None:
        store = ox.Store()
        try:
            store.bulk_extend(united(quads_of(file)))
        except ValueError as fault:
            raise GraphError(file, f"cannot be read ({fault})", _WANTED) from fault
    if next(store.quads_for_pattern(None, None, None), None) is None:
        raise GraphError(file, "holds no statement", _WANTED)
    check_age(store, file)
    return store


def open_graphs(paths: Sequence[Path]) -> ox.Store:
    """The store of several graphs taken together, without the names of their parts; of one, as `open_graph` has it.

    Raises:
        GraphError: as `open_graph`.
    """
    if len(paths) == 1:
        return open_graph(paths[0])
    store = ox.Store()
    for path in paths:
        store.bulk_extend(open_graph(path).quads_for_pattern(None, None, None, ox.DefaultGraph()))
    return store


def open_rdflib(path: Path) -> rdflib.Graph:
    """A graph of rdflib with the triples of a file, or of a build's folder.

    Raises:
        GraphError: as `open_graph`.
    """
    return rdflib_graph(open_graph(path).quads_for_pattern(None, None, None, ox.DefaultGraph()))


def quads_of(file: Path) -> Iterator[ox.Quad]:
    """The quads of a graph file in their order there, one after the other.

    Raises:
        GraphError: the file cannot be read or has a syntax error.
    """
    try:
        yield from ox.parse(path=file, format=_FORMATS[file.suffix.lower()])
    except SyntaxError as fault:
        raise _syntax_error(file, fault) from fault
    except (OSError, ValueError) as fault:
        raise GraphError(file, f"cannot be read ({fault})", _WANTED) from fault


def united(quads: Iterable[ox.Quad]) -> Iterator[ox.Quad]:
    """Each quad, and its triple in the default graph beside it.

    Oxigraph's own union of graphs gives a triple once for each graph that has it; merged, it counts once.
    """
    for quad in quads:
        yield ox.Quad(*quad.triple)
        if not isinstance(quad.graph_name, ox.DefaultGraph):
            yield quad


def graph_file(path: Path) -> Path:
    """The file that holds the graph: the path itself, or ``graph.nq`` in a build's folder.

    Raises:
        GraphError: there is no such file, it is of no known kind, is empty, or is binary.
    """
    file = path / "graph.nq" if path.is_dir() else path
    try:
        with file.open("rb") as stream:
            head = stream.read(4096)
    except FileNotFoundError as fault:
        where = f"{path}" if file == path else f"{file}"
        raise GraphError(where, "is not there", _WANTED) from fault
    except OSError as fault:
        raise GraphError(file, f"cannot be read ({fault.strerror})", _WANTED) from fault
    if file.suffix.lower() not in _FORMATS:
        raise GraphError(file, f'is of no known kind ("{file.suffix}")', _WANTED)
    if not head.strip():
        raise GraphError(file, "is empty", _WANTED)
    if b"\0" in head:
        raise GraphError(file, "is binary", _WANTED)
    return file


def _syntax_error(file: Path, fault: SyntaxError) -> GraphError:
    # The parser begins with the place ("Parser error at line 3 between ...: what"), which stands in front here.
    what = re.sub(r"^Parser error at line [^:]*: ", "", fault.msg or "")
    where = f"{file}:{fault.lineno}" if fault.lineno else f"{file}"
    return GraphError(where, f"a syntax error: {what}", "RDF as the file's name promises")
