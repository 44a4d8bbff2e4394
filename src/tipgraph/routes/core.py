"""The core, in which all are joined to all, and the periphery, in which nobody is joined to anybody.

The best division into the two is that with the fewest exceptions (our definition, after the idea of Borgatti and
Everett): pairs in the core without a leg, and pairs in the periphery with one; legs between the two do not count.
Exceptions = k(k - 1)/2 + m - (sum of the degrees in the core), for a core of k places and m joined pairs: so for each k
the k places of highest degree are the best, and the best k is found by trying all.
"""

from __future__ import annotations

from dataclasses import dataclass

import networkx as nx


@dataclass(frozen=True, slots=True)
class Standing:
    """Where a place stands: in the core or not, with how many others it is joined, and its shell.

    `shell` is the k of the largest k-core with the place: a set in which each is joined to at least k of the set.
    """

    place: str
    core: bool
    degree: int
    shell: int


@dataclass(frozen=True, slots=True)
class Core:
    """The division with the fewest exceptions. `fit` is 1 - exceptions / (exceptions with no core at all)."""

    places: tuple[Standing, ...]
    exceptions: int
    fit: float


def core_and_periphery(net: nx.DiGraph[str]) -> Core:
    """The core and the periphery of a network; a leg counts once, whichever way it goes. Highest degree first."""
    joined: nx.Graph[str] = nx.Graph()
    joined.add_nodes_from(sorted(net))
    joined.add_edges_from((a, b) for a, b in net.edges if a != b)
    shells = nx.core_number(joined)
    degree = dict(joined.degree())
    ranked = sorted(joined, key=lambda code: (-degree[code], code))
    pairs = joined.number_of_edges()
    best, fewest, total = 0, pairs, 0
    for k, code in enumerate(ranked, start=1):
        total += degree[code]
        exceptions = k * (k - 1) // 2 + pairs - total
        if exceptions < fewest:
            best, fewest = k, exceptions
    return Core(
        tuple(Standing(code, i < best, degree[code], shells[code]) for i, code in enumerate(ranked)),
        fewest,
        1 - fewest / pairs if pairs else 0.0,
    )
