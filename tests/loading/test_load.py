"""Loading into real stores: Oxigraph's server and Virtuoso, started by the tests on loopback and ended by them."""

from __future__ import annotations

import gc
import os
import shutil
import socket
import subprocess
import sys
import time
import urllib.error
import urllib.parse
import urllib.request
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from dataclasses import dataclass
from http.server import BaseHTTPRequestHandler, HTTPServer
from pathlib import Path
from threading import Thread
from typing import ClassVar

import pyoxigraph as ox
import pytest

from tipgraph.cli import main
from tipgraph.errors import OutputError, UsageError
from tipgraph.loading import Client, Remote, addresses_of, drop, load
from tipgraph.names import Names
from tipgraph.store import open_graph

OXIGRAPH = shutil.which("oxigraph") or shutil.which("oxigraph", path=str(Path(sys.executable).parent))
VIRTUOSO = shutil.which("virtuoso-t")
NAMES = Names()
LEDGER = NAMES.graph("loaded")

INI = """
[Database]
DatabaseFile = {folder}/virtuoso.db
ErrorLogFile = {folder}/virtuoso.log
LockFile = {folder}/virtuoso.lck
TransactionFile = {folder}/virtuoso.trx
xa_persistent_file = {folder}/virtuoso.pxa
[TempDatabase]
DatabaseFile = {folder}/virtuoso-temp.db
TransactionFile = {folder}/virtuoso-temp.trx
[Parameters]
ServerPort = 127.0.0.1:{port}
DirsAllowed = {folder}
NumberOfBuffers = 10000
MaxDirtyBuffers = 6000
ServerThreads = 10
CheckpointInterval = 0
[HTTPServer]
ServerPort = 127.0.0.1:{http}
ServerRoot = {folder}
ServerThreads = 5
[SPARQL]
DefaultQuery = select 1 where {{}}
"""


@dataclass(frozen=True, slots=True)
class Store:
    """A running store and how it is spoken to."""

    remote: Remote
    user: str = ""
    password: str = ""

    def ask(self, text: str) -> list[dict[str, str]]:
        return list(self.remote.rows(text))

    def graphs(self) -> dict[str, int]:
        """The graphs of tipgraph that the store has, and how many triples there are in each; the ledger is none."""
        text = "SELECT ?g (COUNT(*) AS ?n) WHERE { GRAPH ?g { ?s ?p ?o } } GROUP BY ?g"
        found = {row["g"]: int(row["n"]) for row in self.ask(text)}
        return {name: number for name, number in found.items() if name.startswith(NAMES.base) and name != LEDGER}


def free_port() -> int:
    with socket.socket() as one:
        one.bind(("127.0.0.1", 0))
        port: int = one.getsockname()[1]
        return port


@contextmanager
def running(command: list[str], address: str) -> Iterator[None]:
    """A server that answers at an address; it is ended at the end."""
    parts = urllib.parse.urlsplit(address)
    with subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL) as process:
        try:
            for _ in range(300):
                try:
                    # A refused connection is tried without urllib, which would leave its sockets to the collector.
                    with socket.create_connection((parts.hostname, parts.port), timeout=5):
                        pass
                    urllib.request.urlopen(address, timeout=5).close()
                    break
                except urllib.error.HTTPError as fault:
                    fault.close()
                    break
                except OSError:
                    assert process.poll() is None, f"{command[0]} has ended"
                    time.sleep(0.1)
            yield
        finally:
            process.terminate()
            try:
                process.wait(timeout=20)
            except subprocess.TimeoutExpired:
                process.kill()


@contextmanager
def oxigraph(folder: Path, address: str = "/store") -> Iterator[Store]:
    if OXIGRAPH is None:
        pytest.skip("the server oxigraph is not installed (extra test)")
    base = f"http://127.0.0.1:{free_port()}"
    command = [OXIGRAPH, "serve", "--location", str(folder / "oxigraph"), "--bind", base.removeprefix("http://")]
    with running(command, base + "/query"):
        yield Store(Remote(addresses_of(base + address), Client()))


@contextmanager
def virtuoso(folder: Path, address: str = "/sparql-graph-crud-auth") -> Iterator[Store]:
    if VIRTUOSO is None:
        pytest.skip("virtuoso-t is not installed (Debian: virtuoso-opensource)")
    http, settings = free_port(), folder / "virtuoso.ini"
    settings.write_text(INI.format(folder=folder, port=free_port(), http=http))
    base = f"http://127.0.0.1:{http}"
    with running([VIRTUOSO, "-f", "-c", str(settings)], base + "/sparql"):
        client = Client("dba", "dba")
        if address == "/sparql-auth":  # the user may write tables, and is yet to be let write graphs
            grant(settings)
        yield Store(Remote(addresses_of(base + address), client), "dba", "dba")


def grant(settings: Path) -> None:
    """Let Virtuoso's administrator update graphs over HTTP."""
    port = next(line for line in settings.read_text().splitlines() if line.startswith("ServerPort")).rpartition(":")[2]
    isql = shutil.which("isql-vt") or "isql-vt"
    sql = 'GRANT SPARQL_UPDATE TO "SPARQL";'
    subprocess.run([isql, f"127.0.0.1:{port}", "dba", "dba", f"exec={sql}"], check=True, capture_output=True)


STORES: dict[str, Callable[[Path], AbstractContextManager[Store]]] = {
    "oxigraph": oxigraph,
    "oxigraph by update": lambda folder: oxigraph(folder, "/update"),
    "virtuoso": virtuoso,
    "virtuoso by update": lambda folder: virtuoso(folder, "/sparql-auth"),
}


@pytest.fixture(params=STORES)
def store(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Store]:
    with STORES[request.param](tmp_path) as found:
        yield found


def counts(graph: ox.Store) -> dict[str, int]:
    found: dict[str, int] = {}
    for name in graph.named_graphs():
        assert isinstance(name, ox.NamedNode)
        found[name.value] = sum(1 for _ in graph.quads_for_pattern(None, None, None, name))
    return found


def changed(graph: ox.Store) -> ox.Store:
    """The same graph, with one triple more in the document, and a document more."""
    copy = ox.Store()
    copy.bulk_extend(iter(graph))
    document = next(name for name in counts(graph) if "/graph/document/" in name)
    for name in (document, NAMES.document_graph("new one/ü")):
        copy.add(
            ox.Quad(
                ox.NamedNode("http://e/a"), ox.NamedNode("http://e/p"), ox.Literal('a "b"\n\\é🚓'), ox.NamedNode(name)
            )
        )
    return copy


def test_a_graph_goes_over_changes_and_loses_a_document(built: Path, store: Store) -> None:
    graph = open_graph(built / "graph.nq")
    remote = store.remote

    whole = load(graph, remote, NAMES)
    assert store.graphs() == counts(graph)
    assert (whole.sent, whole.same, whole.triples) == (len(counts(graph)), 0, sum(counts(graph).values()))

    again = load(graph, remote, NAMES, only_changed=True)
    assert (again.sent, again.same, again.dropped) == (0, len(counts(graph)), 0)

    other = changed(graph)
    more = load(other, remote, NAMES, only_changed=True)
    assert (more.sent, more.dropped) == (2, 0)
    assert store.graphs() == counts(other)
    (row,) = store.ask(f"SELECT ?o WHERE {{ GRAPH <{NAMES.document_graph('new one/ü')}> {{ ?s ?p ?o }} }}")
    assert row["o"] == 'a "b"\n\\é🚓'

    assert drop("new one/ü", remote, NAMES) == 1
    with pytest.raises(UsageError, match="has no graph"):
        drop("new one/ü", remote, NAMES)
    back = load(graph, remote, NAMES, only_changed=True)
    assert (back.sent, back.dropped) == (1, 0)
    assert store.graphs() == counts(graph)


def test_the_command_loads_and_drops(
    built: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    with oxigraph(tmp_path) as store:
        url = store.remote.addresses.data
        assert main(["load", url, "--graph", str(built)]) == 0
        assert "the counts agree" in capsys.readouterr().err
        document = next(name for name in store.graphs() if "/graph/document/" in name).rpartition("/")[2]
        assert main(["load", url, "--drop", document]) == 0
        assert "triples dropped" in capsys.readouterr().err
        assert not any("/graph/document/" in name for name in store.graphs())
        monkeypatch.setenv("TIPGRAPH_PASSWORD", "secret")
        assert main(["load", url, "--graph", str(built)]) == 2
    monkeypatch.delenv("TIPGRAPH_PASSWORD")
    monkeypatch.setattr("time.sleep", lambda _: None)
    assert main(["load", url, "--graph", str(built), "--changed"]) == 2
    assert "secret" not in (err := capsys.readouterr().err)
    assert err.splitlines()[-1].startswith("tipgraph: error: http://127.0.0.1:")


def test_wrong_credentials_are_a_fault_that_says_what_to_set(built: Path, tmp_path: Path) -> None:
    with virtuoso(tmp_path) as store:
        stranger = Remote(store.remote.addresses, Client("dba", "wrong", tries=1))
        with pytest.raises(OutputError, match="TIPGRAPH_USER and TIPGRAPH_PASSWORD"):
            load(open_graph(built / "graph.nq"), stranger, NAMES)
        gc.collect()  # a reply that nobody closed is told of here, as a warning that fails the test


class _Moody(BaseHTTPRequestHandler):
    """Answers with the statuses that it is told to, one after the other, and then with 200."""

    statuses: ClassVar[list[int]] = []

    def do_POST(self) -> None:
        status = self.statuses.pop(0) if self.statuses else 200
        self.rfile.read(int(self.headers["Content-Length"]))
        self.send_response(status)
        if status == 503:
            self.send_header("Retry-After", "7")
        self.end_headers()
        self.wfile.write(b"fine" if status == 200 else b"not\nnow")

    def log_message(self, *_: object) -> None:
        return


@pytest.fixture
def moody() -> Iterator[str]:
    server = HTTPServer(("127.0.0.1", 0), _Moody)
    thread = Thread(target=server.serve_forever, daemon=True)
    thread.start()
    yield f"http://127.0.0.1:{server.server_port}/"
    server.shutdown()
    thread.join()
    server.server_close()


@pytest.mark.parametrize(
    ("statuses", "waits", "fault"),
    [
        ([], [], ""),
        ([500, 502], [0.5, 1.0], ""),
        ([503], [7.0], ""),
        ([503, 503, 503, 503, 503], [7.0] * 4, "503 Service Unavailable: not now"),
        ([400], [], "400 Bad Request: not now"),
        ([403], [], "TIPGRAPH_USER"),
    ],
)
def test_what_passes_is_tried_again(moody: str, statuses: list[int], waits: list[float], fault: str) -> None:
    waited: list[float] = []
    _Moody.statuses = list(statuses)
    client = Client(wait=waited.append)

    if fault:
        with pytest.raises(OutputError, match=fault):
            client.send("POST", moody, b"x")
    else:
        assert client.send("POST", moody, b"x") == b"fine"
    assert waited == waits


def test_a_store_that_is_not_there_is_a_fault_after_some_tries() -> None:
    waited: list[float] = []
    with pytest.raises(OutputError, match="cannot be reached"):
        Client(wait=waited.append).send("POST", f"http://127.0.0.1:{free_port()}/", b"x")
    assert waited == [0.5, 1.0, 2.0, 4.0]


def test_counts_that_do_not_agree_are_a_fault(built: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with oxigraph(tmp_path) as store:
        monkeypatch.setattr(Remote, "counts", lambda *_: {})
        with pytest.raises(OutputError, match=r"graphs have other counts than here: .* has 0 triples; wanted \d+"):
            load(open_graph(built / "graph.nq"), store.remote, NAMES)


@pytest.mark.parametrize(
    ("url", "data", "update", "query"),
    [
        ("http://h/store", "http://h/store", "", "http://h/query"),
        ("http://h/ds/data/", "http://h/ds/data", "", "http://h/ds/query"),
        ("http://h/update", "", "http://h/update", "http://h/query"),
        ("http://h/sparql-graph-crud-auth", "http://h/sparql-graph-crud-auth", "", "http://h/sparql"),
        ("http://h/r/x/rdf-graphs/service", "http://h/r/x/rdf-graphs/service", "", "http://h/r/x"),
        ("http://h/r/x/statements", "", "http://h/r/x/statements", "http://h/r/x"),
        ("https://h/blazegraph/sparql", "", "https://h/blazegraph/sparql", "https://h/blazegraph/sparql"),
    ],
)
def test_an_address_tells_the_others(url: str, data: str, update: str, query: str) -> None:
    found = addresses_of(url)

    assert (found.data, found.update, found.query) == (data, update, query)


@pytest.mark.parametrize("url", ["localhost:7878", "ftp://h/store", "http://h/somewhere", ""])
def test_an_address_that_tells_nothing_is_a_fault(url: str) -> None:
    with pytest.raises(UsageError):
        addresses_of(url)


def test_a_graph_without_named_graphs_cannot_be_loaded(built: Path) -> None:
    remote = Remote(addresses_of("http://127.0.0.1:9/store"), Client(tries=1))
    with pytest.raises(UsageError, match="no named graphs"):
        load(open_graph(built / "graph.ttl"), remote, NAMES)
    assert "PASSWORD" not in repr(Client("a", "PASSWORD"))
    assert os.environ.get("TIPGRAPH_PASSWORD") is None
