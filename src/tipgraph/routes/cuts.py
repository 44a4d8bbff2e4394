"""Choke points: the fewest places, or legs, whose loss parts some origins from some destinations."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

import networkx as nx

from tipgraph.routes.flow import ENDLESS, ends, greatest_flow


@dataclass(frozen=True, slots=True)
class NodeCut:
    """The fewest places in between whose loss parts origins from destinations, nearest to the origins.

    `direct` are the legs from an origin straight to a destination, which no loss of a place in between can part; the
    cut is that of the network without them.
    """

    places: tuple[str, ...]
    direct: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class EdgeCut:
    """The legs whose loss parts origins from destinations, nearest to the origins; `weight` is the sum of theirs.

    `by_weight` tells whether that sum is the least (else the number of the legs is).
    """

    legs: tuple[tuple[str, str], ...]
    weight: float
    by_weight: bool


def node_cut(net: nx.DiGraph[str], origins: Iterable[str], destinations: Iterable[str]) -> NodeCut:
    """The smallest set of places in between that all ways lead through; the ends themselves cannot be in it.

    Raises:
        UsageError: a set is empty, has an unknown place, or both share one.
    """
    starts, stops = ends(net, origins, destinations)
    direct = tuple(sorted((a, b) for a in starts for b in net[a] if b in stops))
    # A leg cannot be cut here, but where it is direct it would let an endless flow pass.
    capacity = dict.fromkeys(net.edges, ENDLESS) | dict.fromkeys(direct, 0.0)
    flow = greatest_flow(net, starts, stops, capacity=capacity, places=1)
    return NodeCut(flow.narrow, direct)


def edge_cut(
    net: nx.DiGraph[str], origins: Iterable[str], destinations: Iterable[str], *, by_weight: bool = False
) -> EdgeCut:
    """The legs, fewest in number or least in weight together, that all ways use.

    Raises:
        UsageError: a set is empty, has an unknown place, or both share one.
    """
    starts, stops = ends(net, origins, destinations)
    capacity = None if by_weight else dict.fromkeys(net.edges, 1.0)
    flow = greatest_flow(net, starts, stops, capacity=capacity)
    return EdgeCut(flow.cut, sum(net[a][b]["weight"] for a, b in flow.cut), by_weight)
