"""From legs to weighted edges: one edge for each ordered pair of places, with all that it rests on."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from typing import Any

import networkx as nx

from tipgraph.errors import UsageError
from tipgraph.routes.values import Routes, node_of

WEIGHTS = ("documents", "sentences", "years")


def aggregate(
    routes: Routes, weight: str = "documents", *, per_length: bool = False, uncertain: bool = False
) -> nx.DiGraph[str]:
    """One edge for each ordered pair of places that some leg joins; loops are left out.

    An edge has `weight`; the numbers of distinct `documents`, `sentences` and `years`; `claims` (ids joined by a
    blank), `first` and `last` year; `modality` (asserted if any of its legs is); and `inferred`, the reason if none of
    its legs is stated, else empty. A node has what it has in the network, and `internal`, the weight of the
    statements that people are exploited in their own country, and its `claims`.

    Args:
        routes: the legs.
        weight: what the weight counts: distinct documents, sentences or report years.
        per_length: divide by the narratives' lengths, because these have grown. Each document and each sentence then
            counts 1,000 / words of the document; each year 1,000 / the mean words of the documents that state the leg.
        uncertain: keep ambiguous and unnamed places, which are left out else.

    Raises:
        UsageError: there is no such weight, or lengths are asked for and not known.
    """
    if weight not in WEIGHTS:
        raise UsageError("weight", f'"{weight}" is unknown', " or ".join(WEIGHTS))
    words = _lengths(routes, per_length)
    legs: dict[tuple[str, str], list[dict[str, Any]]] = defaultdict(list)
    net: nx.DiGraph[str] = nx.DiGraph()
    for start, end, edge in routes.edges():
        if uncertain or (routes.place(start).certain and routes.place(end).certain):
            legs[start, end].append(edge)
    claims: dict[str, set[str]] = defaultdict(set)
    for (start, end), edges in legs.items():
        found = {edge["claim"] for edge in edges}
        claims[start] |= found
        claims[end] |= found
    for code in sorted(claims):
        told = {**node_of(routes.place(code)), **routes.legs.nodes[code]}
        net.add_node(code, **told, internal=0, claims=" ".join(sorted(claims[code])))
    for (start, end), edges in sorted(legs.items()):
        counted = _weight(edges, weight, words)
        if start == end:
            net.nodes[start]["internal"] = counted
            continue
        net.add_edge(start, end, weight=counted, **_summary(edges))
    return net


def _summary(edges: list[dict[str, Any]]) -> dict[str, Any]:
    """What an edge tells of the legs that it stands for."""
    stated = any(not edge["inferred"] for edge in edges)
    years = {edge["year"] for edge in edges}
    return {
        "documents": len({edge["document"] for edge in edges}),
        "sentences": len(_sentences(edges)),
        "years": len(years),
        "first": min(years),
        "last": max(years),
        "claims": " ".join(sorted({edge["claim"] for edge in edges})),
        "modality": min((edge["modality"] for edge in edges), key=("asserted", "possible", "denied").index),
        "inferred": "" if stated else edges[0]["inferred"],
    }


def _sentences(edges: Iterable[dict[str, Any]]) -> set[tuple[str, str]]:
    """The sentences that some legs rest on, as document and offset."""
    return {(edge["document"], begin) for edge in edges for begin in edge["sentences"].split()}


def _weight(edges: list[dict[str, Any]], weight: str, words: dict[str, int] | None) -> float:
    """The weight of the edge that some legs make. `words` are the documents' lengths, if the weight is per length."""
    documents = {edge["document"] for edge in edges}
    if weight == "documents":
        return len(documents) if words is None else sum(1000 / words[one] for one in sorted(documents))
    if weight == "sentences":
        sentences = _sentences(edges)
        return len(sentences) if words is None else sum(1000 / words[document] for document, _ in sorted(sentences))
    by_year: dict[int, set[str]] = defaultdict(set)
    for edge in edges:
        by_year[edge["year"]].add(edge["document"])
    if words is None:
        return len(by_year)
    return sum(1000 * len(some) / sum(words[one] for one in some) for _, some in sorted(by_year.items()))


def _lengths(routes: Routes, per_length: bool) -> dict[str, int] | None:
    """The documents' numbers of words if they are asked for."""
    if not per_length:
        return None
    if routes.reports is None:
        raise UsageError("per length", "nobody knows how long the documents of an edge list are", "a graph")
    words = {report.document: max(1, report.words) for report in routes.reports}
    for _, _, edge in routes.edges():
        if edge["document"] not in words:
            raise UsageError("per length", f"nobody knows how long {edge['document']} is", "a report of each document")
    return words
