"""Two ways to take places out of the network, and how far the rest re-routes around the gaps.

Our definition, after the idea of Price 2016: *bottleneck* takes the place that stands between most (betweenness in
legs, of the network as it then is), *hot spot* the one with most mentions (strength). After each loss every pair of an
origin and a destination takes the shortest way that is left.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

import networkx as nx

from tipgraph.errors import UsageError
from tipgraph.routes.flow import ends
from tipgraph.routes.reach import distances
from tipgraph.routes.values import is_passable

STRATEGIES = ("bottleneck", "hot spot")


@dataclass(frozen=True, slots=True)
class Removal:
    """What is left after so many losses by one strategy.

    `pairs` are those of an origin and a destination with a way, `share` of them those of the whole network, `rerouted`
    those whose shortest way has grown, `mean_legs` the mean length of the shortest ways that are left (None without
    any).
    """

    strategy: str
    lost: int
    place: str
    pairs: int
    share: float
    rerouted: int
    mean_legs: float | None


def removals(net: nx.DiGraph[str], origins: Iterable[str], destinations: Iterable[str], k: int) -> list[Removal]:
    """The losses of up to `k` places in between, by each of the two strategies; the first row of each is without loss.

    Raises:
        UsageError: a set is empty, has an unknown place, both share one, or k is less than 1.
    """
    if k < 1:
        raise UsageError("k", f"{k} is too few", "at least 1")
    starts, stops = ends(net, origins, destinations)
    return [row for strategy in STRATEGIES for row in _by(strategy, net, sorted(starts), sorted(stops), k)]


def _by(strategy: str, net: nx.DiGraph[str], starts: Sequence[str], stops: Sequence[str], k: int) -> list[Removal]:
    part = nx.DiGraph(net)
    ends_ = {*starts, *stops}
    whole = distances(part, starts, stops)
    rows = [_row(strategy, 0, "", whole, whole)]
    for lost in range(1, k + 1):
        inner = [code for code in part if code not in ends_ and is_passable(code)]
        score = _between(part, starts, stops) if strategy == "bottleneck" else _strength(part)
        place = min(inner, key=lambda code: (-score[code], code), default="")
        if not place or not score[place]:
            break
        part.remove_node(place)
        rows.append(_row(strategy, lost, place, whole, distances(part, starts, stops)))
    return rows


def _row(
    strategy: str, lost: int, place: str, whole: dict[tuple[str, str], int], now: dict[tuple[str, str], int]
) -> Removal:
    return Removal(
        strategy=strategy,
        lost=lost,
        place=place,
        pairs=len(now),
        share=len(now) / len(whole) if whole else 0.0,
        rerouted=sum(1 for pair, legs in now.items() if legs > whole[pair]),
        mean_legs=sum(now.values()) / len(now) if now else None,
    )


def _between(net: nx.DiGraph[str], starts: Sequence[str], stops: Sequence[str]) -> dict[str, float]:
    """For each place the sum over pairs of the share of the shortest ways that lead through it."""
    # An end that is not itself the origin or destination of a pair may well be on its way; regions may not.
    part = net.subgraph([code for code in net if is_passable(code) or code in starts or code in stops])
    return dict(nx.betweenness_centrality_subset(part, starts, stops, normalized=False))


def _strength(net: nx.DiGraph[str]) -> dict[str, float]:
    return {code: float(net.in_degree(code, "weight") + net.out_degree(code, "weight")) for code in net}
