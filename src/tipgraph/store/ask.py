"""A query, named or in SPARQL, and its answer from a store or from a graph of rdflib."""

from __future__ import annotations

import difflib
import re
from collections.abc import Iterator
from contextlib import contextmanager

import pyoxigraph as ox
import rdflib
from pyparsing import ParseBaseException

from tipgraph import ontology
from tipgraph.errors import QueryError
from tipgraph.store.table import Table, Value, plain, plain_rdflib, triples, yes_or_no


def query(store: ox.Store, name_or_text: str) -> Table:
    """The answer of a store to one of the named queries, or to a query in SPARQL.

    A SELECT gives its variables as columns; an ASK one column, ``answer``; a CONSTRUCT or DESCRIBE three, sorted.

    Raises:
        QueryError: there is no query of that name, or the text is no query, or it cannot be answered.
    """
    where, text = _query_text(name_or_text)
    with _told(where):
        answer = store.query(text)
        if isinstance(answer, ox.QueryBoolean):
            return yes_or_no(bool(answer))
        if isinstance(answer, ox.QueryTriples):
            return triples((plain(t.subject), t.predicate.value, plain(t.object)) for t in answer)
        columns = tuple(variable.value for variable in answer.variables)
        return Table(columns, tuple(_rows(answer, len(columns))))


def answers(store: ox.Store, name: str) -> tuple[tuple[str, ...], Iterator[tuple[Value, ...]]]:
    """The columns and the rows of a named query, row by row, for whoever writes them away at once.

    Raises:
        QueryError: there is no query of that name, or it cannot be answered.
    """
    with _told(name):
        answer = store.query(named_query(name))
        assert isinstance(answer, ox.QuerySolutions), "every named query is a SELECT"
        columns = tuple(variable.value for variable in answer.variables)
        return columns, _rows(answer, len(columns))


def query_rdflib(graph: rdflib.Graph, name_or_text: str) -> Table:
    """The answer of a graph of rdflib to one of the named queries, or to a query in SPARQL: the same as a store's.

    Raises:
        QueryError: there is no query of that name, or the text is no query.
    """
    where, text = _query_text(name_or_text)
    try:
        answer = graph.query(text)
        if answer.type == "ASK":
            return yes_or_no(bool(answer.askAnswer))
        if answer.type != "SELECT":
            return triples((plain_rdflib(s), str(p), plain_rdflib(o)) for s, p, o in answer.graph or ())
        variables = answer.vars or []
        rows = tuple(tuple(plain_rdflib(binding.get(v)) for v in variables) for binding in answer.bindings)
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


@contextmanager
def _told(where: str) -> Iterator[None]:
    """Tell the store's faults as tipgraph's own."""
    try:
        yield
    except SyntaxError as fault:
        raise _malformed(where, fault.msg or str(fault)) from fault
    except (OSError, ValueError, RuntimeError) as fault:
        raise QueryError(where, f"cannot be answered ({fault})") from fault


def _rows(answer: ox.QuerySolutions, width: int) -> Iterator[tuple[Value, ...]]:
    return (tuple(plain(solution[i]) for i in range(width)) for solution in answer)


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
