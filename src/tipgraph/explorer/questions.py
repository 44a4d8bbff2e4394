"""What the page asks of a graph: the named queries, and a few of its own that lie in ``queries/``."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pyoxigraph as ox

from tipgraph import ontology, store
from tipgraph.errors import QueryError
from tipgraph.store import Table, Value

_OWN = Path(__file__).parent / "queries"


def ask(graph: ox.Store, name: str) -> Table:
    """The answer to a named query, or to one of the page's own.

    Raises:
        QueryError: there is no query of that name.
    """
    own = _OWN / f"{name}.rq"
    if own.is_file():
        return store.query(graph, own.read_text(encoding="utf-8"))
    return store.query(graph, name)


class Answers:
    """The answers of a graph to what the page asks of it, each asked once: several parts of the data need the same.

    Args:
        graph: the graph to ask.
    """

    def __init__(self, graph: ox.Store) -> None:
        self._graph = graph
        self._held: dict[str, Table] = {}

    def table(self, name: str) -> Table:
        """The answer to a query."""
        if name not in self._held:
            self._held[name] = ask(self._graph, name)
        return self._held[name]

    def records(self, name: str) -> Iterator[dict[str, Value]]:
        """The rows of an answer as mappings from column to value."""
        return self.table(name).records()


def records(graph: ox.Store, name: str) -> Iterator[dict[str, Value]]:
    """The rows of an answer as mappings from column to value."""
    return ask(graph, name).records()


def text_of(name: str) -> str:
    """The text of a named query, for the page to show and to narrow.

    Raises:
        QueryError: there is no query of that name.
    """
    files = ontology.query_files()
    if name not in files:
        raise QueryError(name, "there is no query of this name", ", ".join(files))
    return files[name].read_text(encoding="utf-8")
