"""A process that answers one query after the other, until it is killed or nobody speaks to it any more.

python -m tipgraph.endpoint.worker DATABASE MEMORY_MIB
"""

from __future__ import annotations

import io
import json
import sys
from collections.abc import Iterable
from itertools import islice
from typing import Any, BinaryIO

import pyoxigraph as ox

from tipgraph.endpoint import frames
from tipgraph.endpoint.results import ASK, GRAPH, SELECT, Rows

_PIECE = 64 * 1024


class _RefusedError(Exception):
    """A query that has no answer, as a status of HTTP and words."""

    def __init__(self, status: int, words: str) -> None:
        self.status, self.words = status, words
        super().__init__(status, words)


def main(database: str, memory_mib: int) -> None:
    """Answer what comes in on stdin, on stdout."""
    _limit_memory(memory_mib)
    store = ox.Store.read_only(database)
    questions, answers = sys.stdin.buffer, sys.stdout.buffer
    answers.write(frames.frame_of(frames.HEADER, {}))  # ready
    answers.flush()
    while (question := frames.read_frame(questions)) is not None:
        try:
            _answer(store, json.loads(question[1]), answers)
        except _RefusedError as fault:
            answers.write(frames.frame_of(frames.FAULT, {"status": fault.status, "words": fault.words}))
        answers.flush()


def _limit_memory(mebibytes: int) -> None:
    """Let the process die rather than take the machine with it. What is mapped from files does not count."""
    try:
        import resource
    except ImportError:  # not on Windows; the limit of time holds there, too
        return
    resource.setrlimit(resource.RLIMIT_DATA, (mebibytes * 1024 * 1024,) * 2)


def _answer(store: ox.Store, asked: dict[str, Any], out: BinaryIO) -> None:
    try:
        answer = store.query(asked["query"], prefixes=None, **_dataset(asked))
        if isinstance(answer, ox.QueryBoolean):
            media_type = _fitting(asked["types"], ASK)
            _send(out, media_type, [ASK[media_type](bool(answer))])
            out.write(frames.frame_of(frames.END, {"rows": 1, "is_cut": False}))
        elif isinstance(answer, ox.QueryTriples):
            _answer_graph(answer, asked, out)
        else:
            media_type = _fitting(asked["types"], SELECT)
            columns = tuple(variable.value for variable in answer.variables)
            found = (tuple(solution[i] for i in range(len(columns))) for solution in answer)
            rows = Rows(columns, found, asked["max_rows"])
            _send(out, media_type, SELECT[media_type](rows))
            out.write(frames.frame_of(frames.END, {"rows": rows.written, "is_cut": rows.is_cut}))
    except SyntaxError as fault:
        raise _RefusedError(400, f"a syntax error in the query: {(fault.msg or str(fault)).splitlines()[0]}") from fault
    except (OSError, ValueError, RuntimeError) as fault:
        raise _RefusedError(400, f"the query cannot be answered: {fault}") from fault


def _answer_graph(answer: ox.QueryTriples, asked: dict[str, Any], out: BinaryIO) -> None:
    media_type = _fitting(asked["types"], GRAPH)
    triples = list(islice(answer, asked["max_rows"] + 1))
    is_cut = len(triples) > asked["max_rows"]
    kept = sorted(set(triples[: asked["max_rows"]]), key=str)
    written = ox.serialize(kept, format=GRAPH[media_type], prefixes=_prefixes(asked, media_type))
    _send(out, media_type, [(written or b"").decode()])
    out.write(frames.frame_of(frames.END, {"rows": len(triples) - is_cut, "is_cut": is_cut}))


def _prefixes(asked: dict[str, Any], media_type: str) -> dict[str, str] | None:
    return asked.get("prefixes") if media_type in ("text/turtle", "application/trig", "application/rdf+xml") else None


def _dataset(asked: dict[str, Any]) -> dict[str, Any]:
    """The graphs that the client wants asked, where it says so by the protocol."""
    try:
        given: dict[str, Any] = {}
        if asked.get("default_graphs"):
            given["default_graph"] = [ox.NamedNode(iri) for iri in asked["default_graphs"]]
        if asked.get("named_graphs"):
            given["named_graphs"] = [ox.NamedNode(iri) for iri in asked["named_graphs"]]
        return given
    except ValueError as fault:
        raise _RefusedError(400, f"a graph's name is no IRI: {fault}") from fault


def _fitting(wanted: list[str], known: Iterable[str]) -> str:
    possible = list(known)
    for media_type in wanted:
        if media_type in possible:
            return media_type
    raise _RefusedError(406, f"this answer is to be had as {', '.join(possible)}")


def _send(out: BinaryIO, media_type: str, pieces: Iterable[str]) -> None:
    out.write(frames.frame_of(frames.HEADER, {"media_type": media_type}))
    buffer = io.StringIO()
    for piece in pieces:
        buffer.write(piece)
        if buffer.tell() >= _PIECE:
            out.write(frames.frame(frames.DATA, buffer.getvalue().encode("utf-8", "surrogatepass")))
            buffer.seek(0)
            buffer.truncate()
    out.write(frames.frame(frames.DATA, buffer.getvalue().encode("utf-8", "surrogatepass")))


if __name__ == "__main__":
    main(sys.argv[1], int(sys.argv[2]))
