"""How a graph goes over: by the Graph Store Protocol, or by SPARQL Update.

See: https://www.w3.org/TR/sparql11-http-rdf-update/, https://www.w3.org/TR/sparql11-update/
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import islice
from urllib.parse import urlencode

from tipgraph.loading.addresses import Addresses
from tipgraph.loading.requests import Client

#: How much goes into one update: Virtuoso's compiler takes no more than ten thousand lines.
_LINES, _BYTES = 1000, 500_000
_NAMES = 100


@dataclass(frozen=True, slots=True)
class Remote:
    """A store over HTTP."""

    addresses: Addresses
    client: Client

    def replace(self, graph: str, lines: Sequence[bytes]) -> None:
        """Let a named graph hold these lines of N-Triples and nothing else.

        Raises:
            OutputError: the store does not take it.
        """
        if self.addresses.data:
            headers = {"Content-Type": "application/n-triples"}
            self.client.send("PUT", self._graph(graph), b"".join(lines), headers)
            return
        self._update(f"DROP SILENT GRAPH <{graph}>".encode())
        for batch in _batches(lines):
            self._update(b"INSERT DATA { GRAPH <" + graph.encode() + b"> {\n" + b"".join(batch) + b"} }")

    def drop(self, graph: str) -> None:
        """Let a named graph be no more.

        Raises:
            OutputError: the store does not do it.
        """
        if self.addresses.data:
            self.client.send("DELETE", self._graph(graph), accepted=frozenset({404}))
        else:
            self._update(f"DROP SILENT GRAPH <{graph}>".encode())

    def counts(self, graphs: Iterable[str]) -> dict[str, int]:
        """How many triples the store has in each of some named graphs; none where it has no such graph.

        Raises:
            OutputError: the store does not answer.
        """
        found: dict[str, int] = {}
        names = iter(graphs)
        while batch := list(islice(names, _NAMES)):
            values = " ".join(f"<{name}>" for name in batch)
            text = (
                f"SELECT ?g (COUNT(*) AS ?n) WHERE {{ VALUES ?g {{ {values} }} GRAPH ?g {{ ?s ?p ?o }} }} GROUP BY ?g"
            )
            found |= {row["g"]: int(row["n"]) for row in self.rows(text)}
        return found

    def rows(self, query: str) -> Iterator[dict[str, str]]:
        """The rows of a SELECT, as text.

        Raises:
            OutputError: the store does not answer.
        """
        headers = {
            "Accept": "application/sparql-results+json",
            "Content-Type": "application/x-www-form-urlencoded",
        }
        answer = self.client.send("POST", self.addresses.query, urlencode({"query": query}).encode(), headers)
        for row in json.loads(answer)["results"]["bindings"]:
            yield {name: term["value"] for name, term in row.items()}

    def _update(self, text: bytes) -> None:
        self.client.send("POST", self.addresses.update, text, {"Content-Type": "application/sparql-update"})

    def _graph(self, graph: str) -> str:
        return f"{self.addresses.data}?{urlencode({'graph': graph})}"


def _batches(lines: Sequence[bytes]) -> Iterator[list[bytes]]:
    batch: list[bytes] = []
    size = 0
    for line in lines:
        if batch and (len(batch) == _LINES or size + len(line) > _BYTES):
            yield batch
            batch, size = [], 0
        batch.append(line)
        size += len(line)
    if batch:
        yield batch
