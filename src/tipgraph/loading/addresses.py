"""Where a store takes data, updates and queries: told by the end of one of its addresses, or said in full."""

from __future__ import annotations

from dataclasses import dataclass
from urllib.parse import urlsplit

from tipgraph.errors import UsageError


@dataclass(frozen=True, slots=True)
class Addresses:
    """A store's addresses. Either `data` (Graph Store Protocol) or `update` (SPARQL Update) is empty."""

    data: str
    update: str
    query: str


#: The end of an address -> is it for the Graph Store Protocol, and what takes its place for queries.
_KNOWN = {
    "/store": (True, "/query"),  # Oxigraph
    "/sparql-graph-crud-auth": (True, "/sparql"),  # Virtuoso
    "/sparql-graph-crud": (True, "/sparql"),
    "/sparql-auth": (False, "/sparql"),
    "/data": (True, "/query"),  # Fuseki
    "/update": (False, "/query"),  # Oxigraph, Fuseki
    "/rdf-graphs/service": (True, ""),  # GraphDB, RDF4J
    "/statements": (False, ""),
    "/sparql/gsp": (True, "/sparql"),  # Neptune
    "/sparql": (False, "/sparql"),  # Blazegraph, Neptune
}


def addresses_of(url: str, protocol: str = "", query: str = "") -> Addresses:
    """The addresses of a store.

    >>> addresses_of("http://localhost:7878/store").query
    'http://localhost:7878/query'

    Args:
        url: where the store takes data or updates.
        protocol: ``gsp`` or ``update``; empty where the address tells.
        query: where it takes queries; empty where the address tells.

    Raises:
        UsageError: the address is none, or does not tell and is not said.
    """
    parts = urlsplit(url)
    if parts.scheme not in ("http", "https") or not parts.netloc:
        raise UsageError(url, "is no address of a store", "http://... or https://...")
    path = url.rstrip("/")
    end = next((one for one in sorted(_KNOWN, key=len, reverse=True) if path.endswith(one)), None)
    if end is None and not (protocol and query):
        raise UsageError(
            url, "its end tells no store that tipgraph knows", "--protocol gsp or update, and --query-url, beside it"
        )
    is_gsp, place = _KNOWN[end] if end else (protocol == "gsp", "")
    if protocol:
        is_gsp = protocol == "gsp"
    asked = query or path.removesuffix(end or "") + place
    return Addresses(path if is_gsp else "", "" if is_gsp else path, asked)
