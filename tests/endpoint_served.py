"""A server of its own for tests: a process on loopback that is stopped when the test is over."""

from __future__ import annotations

import json
import os
import re
import signal
import subprocess
import sys
import urllib.error
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.client import HTTPMessage
from pathlib import Path
from urllib.parse import urlencode


@dataclass(frozen=True, slots=True)
class Reply:
    """What came back."""

    status: int
    headers: HTTPMessage
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
def serving(graph: Path, *options: str) -> Iterator[Server]:
    """A server of a graph on a free port of 127.0.0.1."""
    command = [sys.executable, "-m", "tipgraph", "serve", "--graph", str(graph), "--port", "0", *options]
    with subprocess.Popen(command, stderr=subprocess.PIPE, text=True, env={**os.environ}) as process:
        assert process.stderr is not None
        first = process.stderr.readline()
        found = re.search(r"http://127\.0\.0\.1:\d+/", first)
        if found is None:
            process.kill()
            raise AssertionError(first + process.stderr.read())
        server = Server(found[0], process)
        # The log is read as it is written, lest its pipe fill up.
        import threading

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
