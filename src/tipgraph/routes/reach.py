"""Which places are reached from which, in how many legs; never through a region or an uncertain place.

The places reached so far are the bits of one number, so that a step from all of them at once is one "or" for each.
"""

from __future__ import annotations

from collections.abc import Iterable

import networkx as nx

from tipgraph.routes.values import is_passable


class Reach:
    """A network made ready for questions of who reaches whom."""

    def __init__(self, net: nx.DiGraph[str]) -> None:
        self.codes = tuple(net)
        self._number = {code: i for i, code in enumerate(self.codes)}
        self._onward = [sum(1 << self._number[other] for other in net[code]) for code in self.codes]
        self._passable = sum(1 << i for i, code in enumerate(self.codes) if is_passable(code))

    def mask(self, codes: Iterable[str]) -> int:
        """Some places as bits."""
        return sum(1 << self._number[code] for code in set(codes))

    def rings(self, start: str) -> list[int]:
        """The places that are one leg away, two legs, ..., as bits."""
        first = self._number[start]
        seen = 1 << first
        edge = self._onward[first] & ~seen
        rings = []
        while edge:
            rings.append(edge)
            seen |= edge
            edge = self._step(edge & self._passable) & ~seen
        return rings

    def reached(self, start: str) -> int:
        """All places that are reached from one, without itself, as bits."""
        return sum(self.rings(start))

    def hanging(self, start: str, end: str) -> int:
        """How many ordered pairs of places are joined only by way of one leg."""
        a, b = self._number[start], self._number[end]
        self._onward[a] ^= 1 << b
        try:
            # Where another way joins the two ends, who used the leg uses that: nothing hangs on it.
            if self.reached(start) >> b & 1:
                return 0
            after = {code: self.reached(code) for code in self.codes}
        finally:
            self._onward[a] ^= 1 << b
        return sum((self.reached(code) ^ left).bit_count() for code, left in after.items())

    def _step(self, places: int) -> int:
        step = 0
        while places:
            low = places & -places
            step |= self._onward[low.bit_length() - 1]
            places ^= low
        return step


def distances(net: nx.DiGraph[str], starts: Iterable[str], stops: Iterable[str]) -> dict[tuple[str, str], int]:
    """The fewest legs from each start to each other stop that it reaches."""
    reach = Reach(net)
    goals = {code: reach.mask([code]) for code in stops}
    return {
        (start, stop): legs
        for start in starts
        for legs, ring in enumerate(reach.rings(start), start=1)
        for stop, bit in goals.items()
        if ring & bit
    }
