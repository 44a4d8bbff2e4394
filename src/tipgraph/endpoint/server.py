"""The server: from a graph to a socket that answers, and a clean stop."""

from __future__ import annotations

import signal
import socket
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

import pyoxigraph as ox
import uvicorn

from tipgraph.endpoint.application import Settings, application
from tipgraph.endpoint.explorer import Explorer
from tipgraph.errors import GraphError, UsageError
from tipgraph.names import BASE
from tipgraph.store import database_of, graph_file, open_graph, quads_of, united

_DATASET = "SELECT ?d WHERE { ?d a <http://www.w3.org/ns/dcat#Dataset> } LIMIT 1"


def serve(graph: Path, settings: Settings, host: str, port: int, ready: Callable[[str], None]) -> None:
    """Serve a graph until the process is told to stop by SIGINT or SIGTERM.

    Args:
        graph: a build's folder or a graph file; the former's store is used where it is fresh, else one is made for
            the time being.
        settings: limits, and what is allowed; where they name no base, the graph's own is taken.
        host: the address to listen on.
        port: the port; 0 for any that is free.
        ready: is told the address once the server listens.

    Raises:
        GraphError: there is no graph.
        UsageError: the address cannot be listened on.
    """
    with (
        _database(graph) as database,
        _listening(host, port) as listening,
        tempfile.TemporaryDirectory(prefix="tipgraph-") as folder,
    ):
        base = settings.base or _base(database)
        served = application(database, replace(settings, base=base), Explorer(graph, Path(folder) / "explorer"))
        config = uvicorn.Config(
            served,
            log_level="error",
            access_log=False,
            lifespan="on",
            server_header=False,
            timeout_graceful_shutdown=3,
        )
        server = uvicorn.Server(config)
        address = listening.getsockname()
        shown = f"[{address[0]}]" if ":" in address[0] else address[0]
        ready(f"http://{shown}:{address[1]}/")
        # The server hands a signal on once it has stopped; by then all is done that is to be done.
        earlier = {one: signal.signal(one, lambda *_: None) for one in (signal.SIGINT, signal.SIGTERM)}
        try:
            server.run(sockets=[listening])
        finally:
            for one, handler in earlier.items():
                signal.signal(one, handler)


@contextmanager
def _database(graph: Path) -> Iterator[Path]:
    """A database on disk with the graph: the one beside it, or one for the time being."""
    graph_file(graph)
    if graph.is_dir() and (found := database_of(graph)) is not None:
        open_graph(graph)  # says what to do with a graph of a later release
        yield found
        return
    with tempfile.TemporaryDirectory(prefix="tipgraph-") as folder:
        place = Path(folder) / "oxigraph"
        store = ox.Store(place)
        store.bulk_extend(united(quads_of(graph_file(graph))))
        store.flush()
        if len(store) == 0:
            raise GraphError(graph, "holds no statement", "a .nq or .ttl file, or the folder of a build")
        del store  # the workers open it, and only one may while it can be written to
        yield place


def _base(database: Path) -> str:
    """Under which IRI the things of a graph are named."""
    found = ox.Store.read_only(str(database)).query(_DATASET)
    assert isinstance(found, ox.QuerySolutions)
    for solution in found:
        return str(getattr(solution[0], "value", "")).removesuffix("dataset")
    return BASE


@contextmanager
def _listening(host: str, port: int) -> Iterator[socket.socket]:
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    try:
        listening = socket.create_server((host, port), family=family)
    except (OSError, OverflowError) as fault:
        raise UsageError(f"{host}:{port}", f"cannot be listened on ({fault})", "a free port of this machine") from fault
    with listening:
        yield listening
