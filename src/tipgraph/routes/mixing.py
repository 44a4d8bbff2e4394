"""Which regions legs join, and whether like joins like."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass

import networkx as nx

NO_REGION = "(no region)"


@dataclass(frozen=True, slots=True)
class Mixing:
    """What leads from one region to another: legs (ordered pairs of places) and their weight."""

    start: str
    end: str
    legs: int
    weight: float


def mixing(net: nx.DiGraph[str]) -> list[Mixing]:
    """One row for each ordered pair of regions that some leg joins, by name; places without one are one group."""
    legs: dict[tuple[str, str], list[float]] = defaultdict(list)
    for start, end, edge in net.edges(data=True):
        legs[_region(net, start), _region(net, end)].append(edge["weight"])
    return [Mixing(start, end, len(weights), sum(weights)) for (start, end), weights in sorted(legs.items())]


def assortativity(net: nx.DiGraph[str], *, weighted: bool = False) -> float | None:
    """How far legs stay within the UN's regions: 1 all, 0 as many as by chance, below 0 fewer; None if undefined.

    (sum of e_ii - sum of a_i b_i) / (1 - sum of a_i b_i), with e_ij the share of legs from region i to j, a_i and b_j
    the shares that leave i and enter j; as NetworkX computes it for one attribute. Legs with an end that has no region
    are left out.
    """
    share: dict[tuple[str, str], float] = defaultdict(float)
    for row in mixing(net):
        if NO_REGION not in (row.start, row.end):
            share[row.start, row.end] += row.weight if weighted else row.legs
    total = sum(share.values())
    if not total:
        return None
    regions = sorted({region for pair in share for region in pair})
    within = sum(share[region, region] for region in regions) / total
    leaving = {a: sum(share[a, b] for b in regions) / total for a in regions}
    entering = {b: sum(share[a, b] for a in regions) / total for b in regions}
    chance = sum(leaving[region] * entering[region] for region in regions)
    return (within - chance) / (1 - chance) if chance < 1 else None


def _region(net: nx.DiGraph[str], code: str) -> str:
    return str(net.nodes[code].get("region") or NO_REGION)
