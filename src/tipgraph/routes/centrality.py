"""Who sends, who receives, who stands between: centrality of places by year.

PageRank, hubs and authorities are found by repeated multiplication from an even start, so that the same network gives
the same figures everywhere; NetworkX would need SciPy for them.
"""

from __future__ import annotations

import math
from collections.abc import Iterator
from dataclasses import dataclass

import networkx as nx

from tipgraph.routes.aggregate import aggregate
from tipgraph.routes.coverage import Coverage
from tipgraph.routes.shortest import betweenness
from tipgraph.routes.values import Routes

DAMPING = 0.85
_ROUNDS, _NEAR = 1000, 1e-12


@dataclass(frozen=True, slots=True)
class Centrality:
    """The figures of one place in one year, or in all years together (`year` is None).

    `in_degree` and `out_degree` count places, `in_strength` and `out_strength` add up weights; loops are apart, in
    `internal`. `betweenness` is a share of pairs; `pagerank`, `hub` and `authority` each add up to 1 over the places.
    `has_report` tells whether the place has a report of its own in the year, `documents` how many the year has.
    """

    year: int | None
    place: str
    label: str
    in_degree: int
    out_degree: int
    in_strength: float
    out_strength: float
    internal: float
    betweenness: float
    pagerank: float
    hub: float
    authority: float
    has_report: bool | None
    documents: int | None


def centrality_by_year(
    routes: Routes, weight: str = "documents", *, per_length: bool = False, uncertain: bool = False
) -> list[Centrality]:
    """The figures of every place that has a leg, for each year with legs; years ascending, places by code.

    Raises:
        UsageError: as `aggregate`.
    """
    rows: list[Centrality] = []
    for year, legs in by_year(routes):
        rows += centrality(legs, weight, per_length=per_length, uncertain=uncertain, year=year)
    return rows


def centrality(
    routes: Routes,
    weight: str = "documents",
    *,
    per_length: bool = False,
    uncertain: bool = False,
    year: int | None = None,
) -> list[Centrality]:
    """The figures of every place that has a leg, all legs together; `year` is only what the rows are marked with.

    Raises:
        UsageError: as `aggregate`.
    """
    net = aggregate(routes, weight, per_length=per_length, uncertain=uncertain)
    coverage = Coverage(routes)
    between = betweenness(net)
    rank = pagerank(net)
    hubs, authorities = hubs_and_authorities(net)
    return [
        Centrality(
            year=year,
            place=code,
            label=routes.label(code),
            in_degree=net.in_degree(code),
            out_degree=net.out_degree(code),
            in_strength=sum(edge["weight"] for _, _, edge in net.in_edges(code, data=True)),
            out_strength=sum(edge["weight"] for _, _, edge in net.out_edges(code, data=True)),
            internal=node["internal"],
            betweenness=between[code],
            pagerank=rank[code],
            hub=hubs[code],
            authority=authorities[code],
            has_report=coverage.has_report(code, year),
            documents=coverage.documents(year),
        )
        for code, node in net.nodes(data=True)
    ]


def by_year(routes: Routes) -> Iterator[tuple[int, Routes]]:
    """The legs of each year that has some, with all reports, years ascending."""
    years: dict[int, list[tuple[str, str, dict[str, object]]]] = {}
    for start, end, edge in routes.edges():
        years.setdefault(edge["year"], []).append((start, end, edge))
    for year in sorted(years):
        yield year, routes.with_legs(years[year])


def pagerank(net: nx.DiGraph[str], damping: float = DAMPING) -> dict[str, float]:
    """For each place the chance to be there, for somebody who follows edges in proportion to their weights.

    With the chance 1 - `damping`, and wherever no edge leads on, the walk goes on from any place at random.
    """
    codes = list(net)
    if not codes:
        return {}
    number = {code: i for i, code in enumerate(codes)}
    size = len(codes)
    steps: list[tuple[int, int, float]] = []
    ends = []
    for code in codes:
        total = sum(edge["weight"] for edge in net[code].values())
        if not total:
            ends.append(number[code])
        steps += [(number[code], number[other], edge["weight"] / total) for other, edge in net[code].items()]
    rank = [1 / size] * size
    for _ in range(_ROUNDS):
        rest = (1 - damping + damping * math.fsum(rank[i] for i in ends)) / size
        after = [rest] * size
        for i, j, share in steps:
            after[j] += damping * rank[i] * share
        change = sum(abs(a - b) for a, b in zip(after, rank, strict=True))
        rank = after
        if change < _NEAR:
            break
    return dict(zip(codes, rank, strict=True))


def hubs_and_authorities(net: nx.DiGraph[str]) -> tuple[dict[str, float], dict[str, float]]:
    """For each place how good a hub (sends to good authorities) and authority (receives from good hubs) it is.

    Each of the two adds up to 1. Where the network falls apart so that several answers are equally good, the one that
    an even start leads to is given.
    """
    codes = list(net)
    number = {code: i for i, code in enumerate(codes)}
    edges = [(number[start], number[end], edge["weight"]) for start, end, edge in net.edges(data=True)]
    if not edges:
        return dict.fromkeys(codes, 0.0), dict.fromkeys(codes, 0.0)
    hubs = [1 / len(codes)] * len(codes)
    authorities = hubs
    for _ in range(_ROUNDS):
        authorities = _even([(j, hubs[i] * w) for i, j, w in edges], len(codes))
        after = _even([(i, authorities[j] * w) for i, j, w in edges], len(codes))
        change = sum(abs(a - b) for a, b in zip(after, hubs, strict=True))
        hubs = after
        if change < _NEAR:
            break
    return dict(zip(codes, hubs, strict=True)), dict(zip(codes, authorities, strict=True))


def _even(shares: list[tuple[int, float]], size: int) -> list[float]:
    """The sums of some shares by node, scaled to add up to 1."""
    sums = [0.0] * size
    for i, share in shares:
        sums[i] += share
    total = sum(sums)
    return [one / total for one in sums]
