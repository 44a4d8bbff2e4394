"""Groups of places with more legs among themselves than chance would have, and how firm they are.

Louvain's method gives other groups for other seeds. So it runs with several fixed seeds; the run with the highest
modularity is shown, and with each place how much its group changes from run to run.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import combinations
from math import comb

import networkx as nx

SEEDS = tuple(range(20))


@dataclass(frozen=True, slots=True)
class Member:
    """A place and its group; groups are numbered from 1 by falling size.

    `stability` is the mean over the other runs of what the place's two groups share (both / either): 1 where every
    run gives the same group.
    """

    group: int
    place: str
    stability: float


@dataclass(frozen=True, slots=True)
class Communities:
    """The groups of the best run.

    `modularity` is that of the run, for directed weighted networks; `seed` its seed; `agreement` the mean adjusted Rand
    index over all pairs of runs: 1 where all runs agree, about 0 where they agree as by chance.
    """

    members: tuple[Member, ...]
    modularity: float
    seed: int
    runs: int
    agreement: float


def communities(net: nx.DiGraph[str], seeds: Sequence[int] = SEEDS, resolution: float = 1.0) -> Communities:
    """The groups of the best of several runs of Louvain's method on the directed weighted network."""
    codes = sorted(net)
    number = {code: i for i, code in enumerate(codes)}
    # Numbers, in order: sets of strings would make the outcome depend on Python's hash seed.
    plain: nx.DiGraph[int] = nx.DiGraph()
    plain.add_nodes_from(range(len(codes)))
    plain.add_weighted_edges_from(sorted((number[a], number[b], edge["weight"]) for a, b, edge in net.edges(data=True)))
    if not plain.number_of_edges():
        return Communities(tuple(Member(i + 1, code, 1.0) for i, code in enumerate(codes)), 0.0, 0, 0, 1.0)
    runs = []
    for seed in seeds:
        parts = nx.community.louvain_communities(plain, weight="weight", resolution=resolution, seed=seed)
        runs.append([frozenset(part) for part in sorted(parts, key=lambda part: (-len(part), min(part)))])
    quality = [nx.community.modularity(plain, map(set, run), weight="weight", resolution=resolution) for run in runs]
    best = max(range(len(runs)), key=lambda i: (quality[i], -i))
    group_of = [{node: part for part in run for node in part} for run in runs]
    members = tuple(
        Member(index, codes[node], _stability(node, best, group_of))
        for index, part in enumerate(runs[best], start=1)
        for node in sorted(part)
    )
    pairs = list(combinations(range(len(runs)), 2))
    agreement = sum(adjusted_rand(runs[i], runs[j]) for i, j in pairs) / len(pairs) if pairs else 1.0
    return Communities(members, quality[best], seeds[best], len(runs), agreement)


def _stability(node: int, best: int, group_of: list[dict[int, frozenset[int]]]) -> float:
    own = group_of[best][node]
    others = [groups[node] for i, groups in enumerate(group_of) if i != best]
    return sum(len(own & other) / len(own | other) for other in others) / len(others) if others else 1.0


def adjusted_rand(one: Sequence[frozenset[int]], other: Sequence[frozenset[int]]) -> float:
    """How far two partitions of the same things agree: 1 if they are the same, 0 on average by chance.

    (pairs together in both - expected) / (mean of the pairs together in each - expected), as Hubert and Arabie's index
    is usually written.
    """
    size = sum(map(len, one))
    of_other = {node: i for i, part in enumerate(other) for node in part}
    both = sum(comb(count, 2) for part in one for count in Counter(of_other[node] for node in part).values())
    first, second = (sum(comb(len(part), 2) for part in run) for run in (one, other))
    expected = first * second / comb(size, 2) if size > 1 else 0.0
    most = (first + second) / 2
    return (both - expected) / (most - expected) if most != expected else 1.0
