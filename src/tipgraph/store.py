"""A graph in memory that answers SPARQL: the named queries, or any other.

    a .nq or .ttl file, or a build's folder -> open_graph -> Store -> query -> Table

The store holds the union of the graphs in its default graph, each triple once, so that a query gives the same answers
from a build's N-Quads, from its Turtle, and in rdflib.
"""

from __future__ import annotations

import difflib
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from decimal import Decimal, InvalidOperation
from pathlib import Path
from typing import TypeAlias

import pyoxigraph as ox
import rdflib
from pyparsing import ParseBaseException

from tipgraph import ontology
from tipgraph.errors import GraphError, QueryError
from tipgraph.rdf import rdflib_graph

Value: TypeAlias = str | int | float | bool | None

_XSD = "http://www.w3.org/2001/XMLSchema#"
_WHOLE = frozenset(_XSD + name for name in ("integer", "int", "long", "nonNegativeInteger", "positiveInteger", "gYear"))
_BROKEN = frozenset(_XSD + name for name in ("decimal", "double", "float"))

_FORMATS = {
    ".nq": ox.RdfFormat.N_QUADS,
    ".nt": ox.RdfFormat.N_TRIPLES,
    ".ttl": ox.RdfFormat.TURTLE,
    ".trig": ox.RdfFormat.TRIG,
}
_WANTED = "a .nq or .ttl file, or the folder of a build"


@dataclass(frozen=True, slots=True)
class Table:
    """The answer to a query: its columns in order, and rows of plain values. None stands for an empty cell.

    Numbers and years are numbers, IRIs are text.
    """

    columns: tuple[str, ...]
    rows: tuple[tuple[Value, ...], ...]

    def records(self) -> Iterator[dict[str, Value]]:
        """The rows as mappings from column to value."""
        return (dict(zip(self.columns, row, strict=True)) for row in self.rows)


def open_graph(path: Path) -> ox.Store:
    """A store in memory with the triples of a file, or of a build's folder.

    Raises:
        GraphError: there is no such file, it is of no known kind, is empty, is binary, or has a syntax error.
    """
    file = graph_file(path)
    store = ox.Store()
    try:
        # Oxigraph's own union of graphs gives a triple once for each graph that has it; merged, it counts once.
        quads = ox.parse(path=file, format=_FORMATS[file.suffix.lower()])
        store.bulk_extend(ox.Quad(*quad.triple) for quad in quads)
    except SyntaxError as fault:
        raise _syntax_error(file, fault) from fault
    except (OSError, ValueError) as fault:
        raise GraphError(file, f"cannot be read ({fault})", _WANTED) from fault
    if len(store) == 0:
        raise GraphError(file, "holds no statement", _WANTED)
    return store


def open_rdflib(path: Path) -> rdflib.Graph:
    """A graph of rdflib with the triples of a file, or of a build's folder.

    Raises:
        GraphError: as `open_graph`.
    """
    return rdflib_graph(open_graph(path))


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


def query(store: ox.Store, name_or_text: str) -> Table:
    """The answer of a store to one of the named queries, or to a query in SPARQL.

    A SELECT gives its variables as columns; an ASK one column, ``answer``; a CONSTRUCT or DESCRIBE three, sorted.

    Raises:
        QueryError: there is no query of that name, or the text is no query, or it cannot be answered.
    """
    where, text = _query_text(name_or_text)
    try:
        answer = store.query(text)
        if isinstance(answer, ox.QueryBoolean):
            return _yes_or_no(bool(answer))
        if isinstance(answer, ox.QueryTriples):
            return _triples((_plain(t.subject), t.predicate.value, _plain(t.object)) for t in answer)
        columns = tuple(variable.value for variable in answer.variables)
        rows = tuple(tuple(_plain(solution[i]) for i in range(len(columns))) for solution in answer)
    except SyntaxError as fault:
        raise _malformed(where, fault.msg or str(fault)) from fault
    except (OSError, ValueError, RuntimeError) as fault:
        raise QueryError(where, f"cannot be answered ({fault})") from fault
    return Table(columns, rows)


def query_rdflib(graph: rdflib.Graph, name_or_text: str) -> Table:
    """The answer of a graph of rdflib to one of the named queries, or to a query in SPARQL: the same as a store's.

    Raises:
        QueryError: there is no query of that name, or the text is no query.
    """
    where, text = _query_text(name_or_text)
    try:
        answer = graph.query(text)
        if answer.type == "ASK":
            return _yes_or_no(bool(answer.askAnswer))
        if answer.type != "SELECT":
            return _triples((_plain_rdflib(s), str(p), _plain_rdflib(o)) for s, p, o in answer.graph or ())
        variables = answer.vars or []
        rows = tuple(tuple(_plain_rdflib(binding.get(v)) for v in variables) for binding in answer.bindings)
    except ParseBaseException as fault:
        raise _malformed(where, f"error at {fault.lineno}:{fault.column}") from fault
    except Exception as fault:  # rdflib raises bare Exception for what its translation refuses (an unknown prefix)
        raise QueryError(where, f"cannot be answered ({fault})") from fault
    return Table(tuple(str(variable) for variable in variables), rows)


def named_query(name: str) -> str:
    """The text of a named query.

    Raises:
        QueryError: there is none of that name.
    """
    files = ontology.query_files()
    if name not in files:
        near = difflib.get_close_matches(name, files, n=3, cutoff=0.5)
        raise QueryError(name, "there is no query of this name", " or ".join(near) or ", ".join(files))
    return files[name].read_text(encoding="utf-8")


def _query_text(name_or_text: str) -> tuple[str, str]:
    """How to speak of a query in a fault, and its text. One word is a name: no query of SPARQL is one word."""
    if re.fullmatch(r"[\w.-]+", name_or_text.strip()):
        return name_or_text.strip(), named_query(name_or_text.strip())
    return "query", name_or_text


def _malformed(where: str, message: str) -> QueryError:
    """A fault with the place alone: what the parsers would rather have read there runs to a page."""
    found = re.search(r"error at (\d+):(\d+)", message)
    place = f" at line {found[1]}, column {found[2]}" if found else f" ({message.splitlines()[0]})" if message else ""
    return QueryError(where, f"a syntax error{place}", "a query in SPARQL 1.1")


def _yes_or_no(answer: bool) -> Table:
    return Table(("answer",), ((answer,),))


def _triples(triples: Iterable[tuple[Value, str, Value]]) -> Table:
    rows = sorted(triples, key=lambda triple: tuple(map(str, triple)))
    return Table(("subject", "predicate", "object"), tuple(rows))


def _plain(node: ox.NamedNode | ox.BlankNode | ox.Literal | ox.Triple | None) -> Value:
    if node is None:
        return None
    if isinstance(node, ox.Literal):
        return _value(node.value, node.datatype.value)
    return str(node) if isinstance(node, ox.Triple) else node.value


def _plain_rdflib(node: object) -> Value:
    if node is None:
        return None
    if isinstance(node, rdflib.Literal):
        return _value(str(node), str(node.datatype or ""))
    return str(node)


def _value(text: str, datatype: str) -> Value:
    """A literal as a plain value; as its text where it is not what its datatype says."""
    try:
        if datatype in _WHOLE:
            return int(text)
        if datatype in _BROKEN:
            return float(Decimal(text))
    except (ValueError, InvalidOperation):
        return text
    if datatype == _XSD + "boolean" and text in ("true", "false", "1", "0"):
        return text in ("true", "1")
    return text
