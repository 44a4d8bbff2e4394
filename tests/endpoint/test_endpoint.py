"""The endpoint, asked over HTTP on loopback: a process of its own that is stopped when the tests are over."""

from __future__ import annotations

import csv
import gzip
import importlib.util
import io
import json
import os
import re
import signal
import subprocess
import sys
import threading
import time
import urllib.error
import urllib.request
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from dataclasses import dataclass, field
from email.message import Message
from pathlib import Path
from urllib.parse import urlencode

import pyoxigraph as ox
import pytest
import rdflib

from tipgraph.store import open_graph, query, write_store

#: rdflib's own parser of JSON-LD still calls what rdflib has deprecated.
pytestmark = [
    pytest.mark.filterwarnings("ignore::DeprecationWarning:rdflib"),
    pytest.mark.skipif(importlib.util.find_spec("uvicorn") is None, reason="the extra serve is not installed"),
]

needs_proc = pytest.mark.skipif(not Path("/proc/self/status").exists(), reason="this system has no /proc")

COUNT = "SELECT (COUNT(*) AS ?n) WHERE { ?s ?p ?o }"
ENDLESS = "SELECT (COUNT(*) AS ?n) WHERE { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i }"
JSON = "application/sparql-results+json"
BASE = "https://w3id.org/tipgraph/"
LABEL = "http://www.w3.org/2000/01/rdf-schema#label"
PLANTED = f'<{BASE}claim/planted> <{LABEL}> "<script>alert(1)</script>" <{BASE}graph/planted> .\n'


@dataclass(frozen=True, slots=True)
class Reply:
    """What came back."""

    status: int
    headers: Message
    body: bytes

    @property
    def text(self) -> str:
        """The body as text."""
        return self.body.decode()


@dataclass(slots=True)
class Server:
    """A running server: its address, its process, and the lines of its log once it has stopped."""

    address: str
    process: subprocess.Popen[str]
    log: list[dict[str, object]] = field(default_factory=list)

    def get(self, path: str, accept: str = "", **headers: str) -> Reply:
        """The reply to a GET."""
        return self._send(urllib.request.Request(self.address + path.lstrip("/"), headers=_headers(accept, headers)))

    def post(self, body: bytes, content_type: str, accept: str = "") -> Reply:
        """The reply to a POST to the endpoint."""
        headers = _headers(accept, {"Content-Type": content_type})
        return self._send(urllib.request.Request(self.address + "sparql", data=body, headers=headers))

    def ask(self, query: str, accept: str = "", **parameters: str) -> Reply:
        """The reply to a query by GET."""
        return self.get("sparql?" + urlencode({"query": query, **parameters}), accept)

    def _send(self, request: urllib.request.Request) -> Reply:
        try:
            with urllib.request.build_opener(_Still).open(request, timeout=60) as reply:
                return Reply(reply.status, reply.headers, reply.read())
        except urllib.error.HTTPError as fault:
            with fault:
                return Reply(fault.code, fault.headers, fault.read())


class _Still(urllib.request.HTTPRedirectHandler):
    """Follows no redirection, so that a test sees it."""

    def redirect_request(self, *_: object) -> None:
        return None


def _headers(accept: str, more: dict[str, str]) -> dict[str, str]:
    return {**({"Accept": accept} if accept else {}), **more}


@contextmanager
def serving(graph: Path, *options: str, environment: dict[str, str] | None = None) -> Iterator[Server]:
    """A server of a graph on a free port of 127.0.0.1."""
    command = [sys.executable, "-m", "tipgraph", "serve", "--graph", str(graph), "--port", "0", *options]
    with subprocess.Popen(
        command, stderr=subprocess.PIPE, text=True, env={**os.environ, **(environment or {})}
    ) as process:
        assert process.stderr is not None
        first = process.stderr.readline()
        found = re.search(r"http://127\.0\.0\.1:\d+/", first)
        if found is None:
            process.kill()
            raise AssertionError(first + process.stderr.read())
        server = Server(found[0], process)
        # The log is read as it is written, lest its pipe fill up.
        reader = threading.Thread(target=lambda: server.log.extend(map(_line, process.stderr or ())), daemon=True)
        reader.start()
        try:
            yield server
        finally:
            process.send_signal(signal.SIGTERM)
            process.wait(timeout=20)
            reader.join(timeout=5)


def _line(line: str) -> dict[str, object]:
    try:
        told: dict[str, object] = json.loads(line)
    except ValueError:
        return {"line": line}
    return told


def children(of: int) -> list[int]:
    """The processes that a process has started and that still run."""
    found = []
    for folder in Path("/proc").iterdir():
        if folder.name.isdigit():
            try:
                stat = (folder / "stat").read_text()
            except OSError:
                continue
            if int(stat.rpartition(")")[2].split()[1]) == of:
                found.append(int(folder.name))
    return found


def resident_mib(process: int) -> float:
    """The memory of a process that is in use, in MiB."""
    for line in Path(f"/proc/{process}/status").read_text().splitlines():
        if line.startswith("VmRSS:"):
            return int(line.split()[1]) / 1024
    return 0.0


@pytest.fixture(scope="module")
def graph(built: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A build's folder with its store, and a claim whose label is a script."""
    folder = tmp_path_factory.mktemp("served")
    (folder / "graph.nq").write_bytes((built / "graph.nq").read_bytes() + PLANTED.encode())
    write_store(folder)
    return folder


@pytest.fixture(scope="module")
def server(graph: Path) -> Iterator[Server]:
    with serving(graph, "--timeout-s", "2", "--max-rows", "5000") as running:
        yield running


def number(reply: Reply) -> int:
    return int(json.loads(reply.body)["results"]["bindings"][0]["n"]["value"])


def test_all_ways_of_asking_give_the_same(server: Server, graph: Path) -> None:
    expected = query(open_graph(graph), COUNT).rows[0][0]

    by_get = server.ask(COUNT)
    by_form = server.post(urlencode({"query": COUNT}).encode(), "application/x-www-form-urlencoded")
    as_such = server.post(COUNT.encode(), "application/sparql-query; charset=utf-8")

    assert [number(reply) for reply in (by_get, by_form, as_such)] == [expected] * 3


@pytest.mark.parametrize("accept", [JSON, "application/sparql-results+xml", "text/csv", "text/tab-separated-values"])
def test_every_format_of_a_table_is_read_back(server: Server, graph: Path, accept: str) -> None:
    text = (
        'SELECT ?l ?n ?i ?none WHERE { VALUES (?l ?n ?i) { ("a\\tb \\"<&\\u00e9"@en 7 <http://e/a>) ("x" 1.5 UNDEF) } }'
    )
    reply = server.ask(text, accept)

    assert (reply.status, reply.headers.get_content_type()) == (200, accept)
    if accept == "text/csv":
        assert list(csv.reader(io.StringIO(reply.text))) == [
            ["l", "n", "i", "none"],
            ['a\tb "<&é', "7", "http://e/a", ""],
            ["x", "1.5", "", ""],
        ]
    else:
        format = {"json": ox.QueryResultsFormat.JSON, "xml": ox.QueryResultsFormat.XML}
        chosen = format.get(accept.rpartition("+")[2], ox.QueryResultsFormat.TSV)
        read = ox.parse_query_results(reply.body, format=chosen)
        here = open_graph(graph).query(text)
        assert isinstance(read, ox.QuerySolutions)
        assert isinstance(here, ox.QuerySolutions)
        assert [tuple(row) for row in read] == [tuple(row) for row in here]


@pytest.mark.parametrize("accept", [JSON, "application/sparql-results+xml"])
def test_an_ask_is_answered(server: Server, accept: str) -> None:
    reply = server.ask("ASK { ?s ?p ?o }", accept)

    format = ox.QueryResultsFormat.JSON if accept == JSON else ox.QueryResultsFormat.XML
    assert bool(ox.parse_query_results(reply.body, format=format))


@pytest.mark.parametrize(
    ("accept", "format"),
    [
        ("text/turtle", "turtle"),
        ("application/n-triples", "nt"),
        ("application/rdf+xml", "xml"),
        ("application/ld+json", "json-ld"),
    ],
)
def test_a_graph_is_to_be_had_in_every_format(server: Server, accept: str, format: str) -> None:
    text = "CONSTRUCT { ?s a ?c } WHERE { ?s a ?c . ?s a <https://w3id.org/tipgraph/ontology#TierPlacement> }"

    reply = server.ask(text, accept)

    assert reply.headers.get_content_type() == accept
    assert len(rdflib.Graph().parse(data=reply.body, format=format)) == 1


def test_the_union_is_asked_by_default_and_a_graph_when_named(server: Server) -> None:
    planted = server.ask(COUNT, **{"default-graph-uri": BASE + "graph/planted"})
    by_name = server.ask(f"SELECT (COUNT(*) AS ?n) WHERE {{ GRAPH <{BASE}graph/planted> {{ ?s ?p ?o }} }}")

    assert number(planted) == number(by_name) == 1
    assert number(server.ask(COUNT)) > 1000


@pytest.mark.parametrize(
    ("status", "words", "ask"),
    [
        (400, "syntax error", lambda server: server.ask("SELECT ?s {")),
        (400, 'wanted a parameter "query"', lambda server: server.get("sparql?q=1")),
        (400, "no IRI", lambda server: server.ask(COUNT, **{"default-graph-uri": "no iri"})),
        (403, "read-only", lambda server: server.post(b"DELETE WHERE { ?s ?p ?o }", "application/sparql-update")),
        (403, "read-only", lambda server: server.post(b"update=CLEAR+ALL", "application/x-www-form-urlencoded")),
        (403, "SERVICE", lambda server: server.ask("SELECT * { SeRvIcE <http://127.0.0.1:9/> { ?s ?p ?o } }")),
        (400, "syntax error", lambda server: server.ask("DELETE WHERE { ?s ?p ?o }")),
        (406, "to be had as", lambda server: server.ask(COUNT, "text/turtle")),
        (406, "none of the formats", lambda server: server.ask(COUNT, "image/png")),
        (413, "a query may have", lambda server: server.post(b"#" * 2_000_000, "application/sparql-query")),
        (415, "wanted", lambda server: server.post(b"{}", "application/json")),
        (404, "says nothing", lambda server: server.get("claim/none")),
        (404, "", lambda server: server.get("pages/..%2Fapplication.py")),
    ],
)
def test_what_is_refused_is_told_in_words(server: Server, status: int, words: str, ask: object) -> None:
    reply: Reply = ask(server)  # type: ignore[operator]

    assert reply.status == status
    assert words in reply.text
    assert "Traceback" not in reply.text


@pytest.mark.parametrize(
    ("text", "calls"),
    [
        ("SELECT * { SERVICE <http://e/> { ?s ?p ?o } }", True),
        ("SELECT * { service silent ?x { ?s ?p ?o } }", True),
        ("SELECT * {\n#a\rSERVICE <http://e/>{} }", True),
        ('SELECT * { ?s ?p "\\"", "x" . SERVICE <http://e/> {} }', True),
        ("SELECT * { ?s ?p '' . SERVICE <http://e/> {} }", True),
        ('SELECT * { ?s ?p """a"b""" SERVICE <http://e/> {} }', True),
        ("SELECT * { FILTER(?a<?b) SERVICE <http://e/> {} FILTER(?b>?a) }", True),
        ("SELECT ?service { ?service e:SERVICE <urn:SERVICE> }", False),
        ("SELECT * { ?s ?p \"SERVICE\", '''SERVICE''', \"a\"@service } # SERVICE", False),
    ],
)
def test_a_call_of_another_endpoint_is_told_from_a_word(text: str, calls: bool) -> None:
    from tipgraph.endpoint.refusal import calls_others

    assert calls_others(text) is calls


@pytest.mark.parametrize(
    ("accept", "first"),
    [
        ("", JSON),
        ("*/*", JSON),
        ("text/*", "text/csv"),
        ("text/csv;q=0.1, application/sparql-results+xml", "application/sparql-results+xml"),
        ("application/json;q=0, text/csv;q=0.2", "text/csv"),
        ("text/turtle", "text/turtle"),
    ],
)
def test_a_client_gets_what_it_likes_best(accept: str, first: str) -> None:
    from tipgraph.endpoint.negotiation import liked

    assert liked(accept)[0] == first


def test_an_endless_query_is_cut_off_and_the_next_is_answered(server: Server) -> None:
    begun = time.monotonic()
    cut = server.ask(ENDLESS)

    assert (cut.status, "2 seconds" in cut.text) == (504, True)
    assert time.monotonic() - begun < 8
    assert number(server.ask(COUNT)) > 1000


def test_an_answer_ends_after_its_rows_and_says_so(server: Server) -> None:
    long, short = server.ask("SELECT ?s WHERE { ?s ?p ?o }"), server.ask("SELECT ?s WHERE { ?s ?p ?o } LIMIT 5000")
    graph = server.ask("CONSTRUCT { ?s ?p ?o } WHERE { ?s ?p ?o }", "application/n-triples")

    assert [reply.headers["X-Cut-At-Rows"] for reply in (long, short, graph)] == ["5000", None, "5000"]
    assert [len(json.loads(reply.body)["results"]["bindings"]) for reply in (long, short)] == [5000, 5000]


@needs_proc
def test_a_query_that_wants_all_memory_is_cut_off(graph: Path) -> None:
    greedy = "SELECT ?a WHERE { ?a ?b ?c . ?d ?e ?f } ORDER BY ?c ?f"

    with serving(graph, "--timeout-s", "60", "--max-memory-mib", "200", "--workers", "1") as small:
        reply = small.ask(greedy)
        after = small.ask("ASK { ?s ?p ?o }")

    assert (reply.status, "memory" in reply.text, after.status) == (500, True, 200)


def test_the_service_describes_itself(server: Server) -> None:
    reply = server.get("sparql", "text/turtle")

    told = rdflib.Graph().parse(data=reply.body, format="turtle")
    sd = rdflib.Namespace("http://www.w3.org/ns/sparql-service-description#")
    (service,) = told.subjects(rdflib.RDF.type, sd.Service)
    assert (service, sd.endpoint, rdflib.URIRef(server.address + "sparql")) in told
    assert (service, sd.feature, sd.BasicFederatedQuery) not in told
    assert len(set(told.objects(service, sd.resultFormat))) == 10


def test_the_editor_needs_nothing_from_elsewhere(server: Server) -> None:
    page = server.get("editor", "text/html")

    assert server.get("sparql", "text/html").headers["Location"] == "/editor"
    assert page.headers["Content-Security-Policy"].startswith("default-src 'none'")
    for address in re.findall(r'(?:src|href)="([^"]+)"', page.text):
        assert address.startswith("/")
        assert server.get(address).status in (200, 307) or address in ("/dataset",)
    assert server.get("context.jsonld").headers.get_content_type() == "application/ld+json"


def test_an_answer_is_compressed_for_whoever_takes_it_so(server: Server) -> None:
    plain = server.get("context.jsonld")
    small = server.get("context.jsonld", **{"Accept-Encoding": "gzip"})

    assert (plain.headers["Content-Encoding"], small.headers["Content-Encoding"]) == (None, "gzip")
    assert gzip.decompress(small.body) == plain.body
    assert len(small.body) < len(plain.body) / 3


def test_health(server: Server) -> None:
    reply = server.get("health")

    assert (reply.status, json.loads(reply.body)["status"]) == (200, "ok")


def test_every_kind_of_iri_has_its_page(server: Server, graph: Path) -> None:
    """One or two things of each class; what has a fragment is told on the page of what it is a part of."""
    rows = query(
        open_graph(graph), "SELECT ?c (MIN(STR(?s)) AS ?one) (MAX(STR(?s)) AS ?other) WHERE { ?s a ?c } GROUP BY ?c"
    ).rows
    things = {str(thing) for _, one, other in rows for thing in (one, other) if str(thing).startswith(BASE)}
    assert len(things) > 40

    for thing in sorted(things):
        path = thing.removeprefix(BASE).partition("#")[0]
        page, told = server.get(path, "text/html"), server.get(path, "application/n-triples")
        assert (thing, page.status, told.status) == (thing, 200, 200)
        assert f"<{thing}>" in told.text


@pytest.mark.parametrize(
    ("suffix", "format"), [(".ttl", "turtle"), (".nt", "nt"), (".jsonld", "json-ld"), (".rdf", "xml")]
)
def test_a_suffix_chooses_the_format(server: Server, graph: Path, suffix: str, format: str) -> None:
    told = rdflib.Graph().parse(data=server.get("place/BLR" + suffix).body, format=format)

    expected = query(open_graph(graph), f"SELECT * WHERE {{ <{BASE}place/BLR> ?p ?o }}").rows
    assert len(list(told.triples((rdflib.URIRef(BASE + "place/BLR"), None, None)))) == len(expected)


def test_a_label_is_no_script(server: Server) -> None:
    page = server.get("claim/planted", "text/html").text

    assert "<script>alert" not in page
    assert "&lt;script&gt;alert(1)&lt;/script&gt;" in page


def test_no_other_origin_may_ask_unless_allowed(server: Server, graph: Path) -> None:
    assert server.get("health", Origin="https://e.example").headers["Access-Control-Allow-Origin"] is None
    with serving(graph / "graph.nq", "--cors", "https://e.example", "--workers", "1") as open_server:
        allowed = open_server.get("health", Origin="https://e.example")
        other = open_server.get("health", Origin="https://f.example")

    assert allowed.headers["Access-Control-Allow-Origin"] == "https://e.example"
    assert other.headers["Access-Control-Allow-Origin"] is None


@needs_proc
def test_a_stop_is_clean(graph: Path, tmp_path: Path) -> None:
    """Also of a server that made its store for the time being, with a query on its way."""
    environment = {"TMPDIR": str(tmp_path)}
    with serving(graph / "graph.nq", "--timeout-s", "30", environment=environment) as running:
        threading.Thread(target=lambda: _ignored(running), daemon=True).start()
        time.sleep(1)
        workers = children(running.process.pid)
        begun = time.monotonic()

    assert running.process.returncode == 0
    assert time.monotonic() - begun < 15
    assert len(workers) == 2
    assert not any(Path(f"/proc/{worker}").exists() for worker in workers)
    assert list(tmp_path.iterdir()) == []


def _ignored(server: Server) -> None:
    try:
        server.ask(ENDLESS)
    except OSError:
        return


def test_each_request_is_a_line_of_the_log(graph: Path) -> None:
    with serving(graph, "--workers", "1") as running:
        running.ask(COUNT)
        running.get("claim/none")

    asked, missing = running.log
    assert (asked["status"], asked["query"], asked["rows"], asked["path"]) == (200, COUNT, 1, "/sparql")
    assert (missing["status"], missing["path"]) == (404, "/claim/none")


def test_wrong_options_are_faults_in_one_line(graph: Path) -> None:
    for options in (["--timeout-s", "0"], ["--port", "99999"], ["--host", "256.0.0.1"], ["--graph", "nowhere"]):
        command = [sys.executable, "-m", "tipgraph", "serve", "--graph", str(graph), "--port", "0", *options]
        done = subprocess.run(command, capture_output=True, text=True, timeout=30, check=False)
        assert done.returncode == 2
        assert re.fullmatch(r"tipgraph: error: [^\n]+; wanted [^\n]+\n", done.stderr), done.stderr


@needs_proc
def test_under_load_answers_stay_right_and_memory_bounded(server: Server) -> None:
    """32 clients with mixed queries, some of which would run for ever."""
    expected = number(server.ask(COUNT))
    flows = server.ask("SELECT ?c WHERE { ?c a <https://w3id.org/tipgraph/ontology#VictimFlow> }", "text/csv").body

    def client(which: int) -> list[tuple[str, int]]:
        came: list[tuple[str, int]] = []
        for turn in range(4):
            kind = "endless" if which % 8 == 0 and turn == 1 else ("count", "flows", "thing")[(which + turn) % 3]
            if kind == "endless":
                reply = server.ask(ENDLESS)
                assert reply.status in (503, 504)
            elif kind == "count":
                reply = server.ask(COUNT)
                assert reply.status == 503 or number(reply) == expected
            elif kind == "flows":
                reply = server.ask(
                    "SELECT ?c WHERE { ?c a <https://w3id.org/tipgraph/ontology#VictimFlow> }", "text/csv"
                )
                assert reply.status == 503 or reply.body == flows
            else:
                reply = server.get("place/BLR.nt")
                assert reply.status == 503 or b"/place/BLR>" in reply.body
            came.append((kind, reply.status))
        return came

    with ThreadPoolExecutor(32) as clients:
        came = [one for found in clients.map(client, range(32)) for one in found]

    assert len(came) == 128
    assert sum(status == 200 for _, status in came) >= 60
    assert server.ask(COUNT).status == 200
    assert resident_mib(server.process.pid) < 300
    assert len(children(server.process.pid)) == 2
