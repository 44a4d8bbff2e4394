"""The endpoint under load: clients with mixed queries, some of which would run for ever.

    python benchmarks/endpoint_load.py DIR [--clients 32] [--requests 8] [--timeout-s 3]

The server is a process of its own on 127.0.0.1 and is stopped at the end. What is printed: how many answers of which
status came in which time, how much memory the server and its workers had at most, and what is left of them.
"""

from __future__ import annotations

import argparse
import json
import re
import signal
import statistics
import subprocess
import sys
import threading
import time
import urllib.error
import urllib.request
from collections import defaultdict
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from urllib.parse import urlencode

TIP = "PREFIX tip: <https://w3id.org/tipgraph/ontology#> "
QUERIES = {
    "count": "SELECT (COUNT(*) AS ?n) WHERE { ?s a <https://w3id.org/tipgraph/ontology#VictimFlow> }",
    "two steps": TIP + "SELECT DISTINCT ?c WHERE { <https://w3id.org/tipgraph/place/BLR> tip:flowTo/tip:flowTo ?c }",
    "claims": TIP + "SELECT ?c ?d WHERE { ?c tip:origin <https://w3id.org/tipgraph/place/UKR> ; tip:destination ?d }",
    "endless": "SELECT (COUNT(*) AS ?n) WHERE { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i }",
    "greedy": "SELECT ?a WHERE { ?a ?b ?c . ?d ?e ?f } ORDER BY ?c ?f",
}
MIX = ("count", "two steps", "claims", "count", "two steps", "claims", "count", "endless", "claims", "greedy")


def ask(address: str, name: str) -> tuple[str, int, float, bytes]:
    """The name, status, seconds and body of one request."""
    begun = time.perf_counter()
    try:
        with urllib.request.urlopen(f"{address}sparql?{urlencode({'query': QUERIES[name]})}", timeout=120) as reply:
            status, body = reply.status, reply.read()
    except urllib.error.HTTPError as fault:
        with fault:
            status, body = fault.code, fault.read()
    return name, status, time.perf_counter() - begun, body


def family(of: int) -> list[int]:
    """A process and those that it has started."""
    found = [of]
    for folder in Path("/proc").iterdir():
        if folder.name.isdigit() and (folder / "stat").exists():
            try:
                parent = int((folder / "stat").read_text().rpartition(")")[2].split()[1])
            except OSError:
                continue
            if parent == of:
                found.append(int(folder.name))
    return found


def resident_mib(process: int) -> float:
    """The memory of a process in use."""
    try:
        found = re.search(r"VmRSS:\s+(\d+)", Path(f"/proc/{process}/status").read_text())
    except OSError:
        return 0.0
    return int(found[1]) / 1024 if found else 0.0


def main() -> None:
    """Start a server, load it, and print what came of it."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("folder", type=Path)
    parser.add_argument("--clients", type=int, default=32)
    parser.add_argument("--requests", type=int, default=8)
    parser.add_argument("--timeout-s", type=float, default=3)
    options = parser.parse_args()
    command = [sys.executable, "-m", "tipgraph", "serve", "--graph", str(options.folder), "--port", "0"]
    limits = ["--timeout-s", str(options.timeout_s), "--max-memory-mib", "512"]
    with subprocess.Popen([*command, *limits], stderr=subprocess.PIPE, text=True) as server:
        assert server.stderr is not None
        found = re.search(r"http://\S+", server.stderr.readline())
        assert found is not None
        address = found[0]
        threading.Thread(target=server.stderr.read, daemon=True).start()
        right = {name: ask(address, name)[3] for name in ("count", "two steps", "claims")}
        peaks: dict[str, float] = defaultdict(float)
        is_done = threading.Event()

        def watch() -> None:
            while not is_done.wait(0.05):
                own, *workers = family(server.pid)
                peaks["server"] = max(peaks["server"], resident_mib(own))
                peaks["worker"] = max([peaks["worker"], *map(resident_mib, workers)])

        watcher = threading.Thread(target=watch)
        watcher.start()

        def client(which: int) -> list[tuple[str, int, float, bytes]]:
            return [ask(address, MIX[(which * 3 + turn) % len(MIX)]) for turn in range(options.requests)]

        begun = time.perf_counter()
        with ThreadPoolExecutor(options.clients) as clients:
            came = [one for each in clients.map(client, range(options.clients)) for one in each]
        took = time.perf_counter() - begun
        is_done.set()
        watcher.join()
        after = ask(address, "count")
        left = family(server.pid)
        server.send_signal(signal.SIGTERM)
        server.wait(timeout=20)
    wrong = sum(status == 200 and body != right[name] for name, status, _, body in came)
    by_kind: dict[tuple[str, int], list[float]] = defaultdict(list)
    for name, status, seconds, _ in came:
        by_kind[name, status].append(seconds)
    print(f"{len(came)} requests of {options.clients} clients in {took:.1f} s; {wrong} wrong answers")
    for (name, status), times in sorted(by_kind.items()):
        print(
            f"  {name:<10} {status}  {len(times):>4}  median {statistics.median(times):6.2f} s  max {max(times):6.2f} s"
        )
    print(json.dumps({f"peak MiB, {name}": round(peak) for name, peak in peaks.items()}))
    print(f"after: {after[1]} in {after[2]:.2f} s, {len(left) - 1} workers; the server ended with {server.returncode}")


if __name__ == "__main__":
    main()
