"""Cheapest ways through a weighted network, in which some places may only be ends.

A step along an edge costs 1 / weight: what is mentioned often is near. Costs of whole weights are compared as whole
numbers (each times the weights' least common multiple), so that ways of equal cost are equal and no rounding decides.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from heapq import heappop, heappush

import networkx as nx

from tipgraph.routes.values import is_passable

#: From here on whole numbers get slow, and costs are broken numbers.
_LARGEST = 2**200


@dataclass(frozen=True, slots=True)
class Lattice:
    """A network with its nodes numbered: for each the (neighbour, cost) pairs of its out-edges.

    `scale` is what a cost of 1 is in the units of `out`; `open` tells whether a way may lead through the node.
    """

    codes: tuple[str, ...]
    out: tuple[tuple[tuple[int, float], ...], ...]
    open: tuple[bool, ...]
    scale: float


def lattice(net: nx.DiGraph[str]) -> Lattice:
    """A network with numbered nodes, for the searches. Regions and uncertain places may only be ends."""
    codes = tuple(net)
    number = {code: i for i, code in enumerate(codes)}
    weights = {edge["weight"] for _, _, edge in net.edges(data=True)}
    whole = all(isinstance(weight, int) for weight in weights)
    scale: float = math.lcm(*weights) if whole else 1
    whole = whole and scale < _LARGEST

    def cost(weight: float) -> float:
        return scale // weight if whole else 1 / weight

    return Lattice(
        codes,
        tuple(tuple((number[other], cost(edge["weight"])) for other, edge in net[code].items()) for code in codes),
        tuple(map(is_passable, codes)),
        scale if whole else 1,
    )


def betweenness(net: nx.DiGraph[str]) -> dict[str, float]:
    """For each place the share of the other ordered pairs whose cheapest ways lead through it, from 0 to 1.

    The sum over pairs of (cheapest ways through the place / cheapest ways), divided by (n - 1)(n - 2). The algorithm is
    the accumulation of dependencies that is usual for weighted graphs (as in NetworkX, which credits Brandes 2001);
    new is that no way leads through a region or an uncertain place.
    """
    grid = lattice(net)
    size = len(grid.codes)
    through = [0.0] * size
    for source in range(size):
        order, ways, before = _cheapest_ways(grid, source)
        share = [0.0] * size
        for node in reversed(order):
            each = (1.0 + share[node]) / ways[node]
            for previous in before[node]:
                share[previous] += ways[previous] * each
            if node != source:
                through[node] += share[node]
    pairs = (size - 1) * (size - 2)
    return {code: through[i] / pairs if pairs > 0 else 0.0 for i, code in enumerate(grid.codes)}


def _cheapest_ways(grid: Lattice, source: int) -> tuple[list[int], list[int], list[list[int]]]:
    """The nodes by rising cost; how many cheapest ways lead to each; which nodes stand before each on these."""
    size = len(grid.codes)
    ways = [0] * size
    before: list[list[int]] = [[] for _ in range(size)]
    cost = [math.inf] * size
    done = [False] * size
    order: list[int] = []
    ways[source], cost[source] = 1, 0
    waiting: list[tuple[float, int]] = [(0, source)]
    while waiting:
        spent, node = heappop(waiting)
        if done[node]:
            continue
        done[node] = True
        order.append(node)
        if node != source and not grid.open[node]:
            continue
        many = ways[node]
        for other, step in grid.out[node]:
            total = spent + step
            if total < cost[other]:
                cost[other] = total
                ways[other] = many
                before[other] = [node]
                heappush(waiting, (total, other))
            elif total == cost[other] and not done[other]:
                ways[other] += many
                before[other].append(node)
    return order, ways, before


def costs_from(grid: Lattice, source: int) -> list[float]:
    """The cheapest cost from a node to each, in the lattice's units; infinite where there is no way."""
    cost = [math.inf] * len(grid.codes)
    cost[source] = 0
    waiting: list[tuple[float, int]] = [(0, source)]
    while waiting:
        spent, node = heappop(waiting)
        if spent > cost[node] or (node != source and not grid.open[node]):
            continue
        for other, step in grid.out[node]:
            if spent + step < cost[other]:
                cost[other] = spent + step
                heappush(waiting, (cost[other], other))
    return cost
