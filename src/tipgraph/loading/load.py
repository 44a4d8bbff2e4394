"""The whole graph, or what has changed of it, into a store; or a document out of it.

The store keeps a ledger, a small named graph of its own: for each graph that was loaded the hash of what went over. By
it, the next load knows what has changed, also after one that broke off half way.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterable
from dataclasses import dataclass

import pyoxigraph as ox

from tipgraph.errors import OutputError, UsageError
from tipgraph.export import Source
from tipgraph.loading.transports import Remote
from tipgraph.names import Names
from tipgraph.rdf.terms import OWL

_HASH = f"<{OWL}versionInfo>"
#: So much is loaded between one entry of the ledger and the next.
_BETWEEN = 50

Progress = Callable[[list[str]], Iterable[str]]


@dataclass(frozen=True, slots=True)
class Loaded:
    """What a load did: the graphs that went over, those that were the same already, and all their triples."""

    sent: int
    same: int
    dropped: int
    triples: int


def load(
    graph: ox.Store, remote: Remote, names: Names, *, only_changed: bool = False, progress: Progress = iter
) -> Loaded:
    """Load the named graphs of a store into another, each in the place of what it was there.

    Args:
        graph: what to load; one from a Turtle file has no named graphs and cannot be loaded so.
        remote: where to.
        names: how the graphs are named, for the ledger.
        only_changed: leave out what the ledger knows to be the same, and drop the documents that are no more.
        progress: what the names of the graphs pass through while they are loaded, to be watched.

    Raises:
        UsageError: the graph has no named graphs.
        OutputError: the store does not take it, or has other counts in the end.
    """
    source = Source(graph)
    named = [one.value for one in source.names()]
    if not named:
        raise UsageError("--graph", "the graph has no named graphs", "the folder of a build, or its graph.nq")
    ledger = _Ledger(remote, names.graph("loaded"))
    known = ledger.read()
    counts: dict[str, int] = {}
    sent = 0
    try:
        for number, name in enumerate(progress(named), 1):
            lines = [_line(quad) for quad in source.graph(ox.NamedNode(name))]
            counts[name] = len(lines)
            digest = hashlib.sha256(b"".join(lines)).hexdigest()
            if not (only_changed and known.get(name) == digest):
                remote.replace(name, lines)
                known[name] = digest
                sent += 1
            if number % _BETWEEN == 0:
                ledger.write(known)
        gone = [name for name in known if name not in counts] if only_changed else []
        for name in gone:
            remote.drop(name)
            del known[name]
    finally:
        ledger.write(known)
    _check(remote, counts)
    return Loaded(sent, len(named) - sent, len(gone), sum(counts.values()))


def drop(document: str, remote: Remote, names: Names) -> int:
    """Drop the named graph of a document from a store; gives how many triples it had.

    Raises:
        UsageError: the store has no such document.
        OutputError: the store does not drop it.
    """
    name = names.document_graph(document)
    had = remote.counts([name]).get(name, 0)
    if not had:
        raise UsageError(document, f"the store has no graph <{name}>", "the id of a document that was loaded")
    remote.drop(name)
    ledger = _Ledger(remote, names.graph("loaded"))
    ledger.write({graph: digest for graph, digest in ledger.read().items() if graph != name})
    if left := remote.counts([name]).get(name, 0):
        raise OutputError(remote.addresses.query, f"has still {left} triples in <{name}>", "none")
    return had


@dataclass(frozen=True, slots=True)
class _Ledger:
    """What was loaded into a store: graph -> hash."""

    remote: Remote
    name: str

    def read(self) -> dict[str, str]:
        rows = self.remote.rows(f"SELECT ?g ?hash WHERE {{ GRAPH <{self.name}> {{ ?g {_HASH} ?hash }} }}")
        return {row["g"]: row["hash"] for row in rows}

    def write(self, known: dict[str, str]) -> None:
        lines = [f'<{graph}> {_HASH} "{digest}" .\n'.encode() for graph, digest in sorted(known.items())]
        if lines:
            self.remote.replace(self.name, lines)
        else:
            self.remote.drop(self.name)


def _line(quad: ox.Quad) -> bytes:
    return ox.serialize([quad.triple], format=ox.RdfFormat.N_TRIPLES) or b""


def _check(remote: Remote, counts: dict[str, int]) -> None:
    there = remote.counts(counts)
    wrong = [name for name, number in counts.items() if there.get(name, 0) != number]
    if wrong:
        first = wrong[0]
        raise OutputError(
            remote.addresses.query,
            f"{len(wrong)} graphs have other counts than here: <{first}> has {there.get(first, 0)} triples",
            f"{counts[first]} triples; load again",
        )
