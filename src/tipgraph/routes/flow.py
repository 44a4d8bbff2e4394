"""The greatest flow from some places to others, and where it is narrowest.

An origin supplies and a destination takes any amount; a leg carries at most its capacity, and a place in between, if it
may be removed, one in node cuts and any amount else. "Flow" is what the network of mentions could carry, not people.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass

import networkx as nx

from tipgraph.errors import UsageError
from tipgraph.routes.values import is_passable

#: More than any real capacity. Capacities are whole or broken numbers far below.
ENDLESS = 1e15
_NOTHING = 1e-9


class Pipes:
    """A network of pipes in which the greatest flow is found (Dinic's algorithm: level by level, blocking flows)."""

    def __init__(self, size: int) -> None:
        self.out: list[list[int]] = [[] for _ in range(size)]
        self.to: list[int] = []
        self.room: list[float] = []

    def lay(self, start: int, end: int, capacity: float) -> int:
        """Lay a pipe; its number. The number after it is the way back."""
        number = len(self.to)
        self.to += (end, start)
        self.room += (capacity, 0)
        self.out[start].append(number)
        self.out[end].append(number + 1)
        return number

    def fill(self, source: int, sink: int) -> float:
        """Send all that can still be sent from `source` to `sink`; how much that was."""
        sent = 0.0
        while level := self._levels(source, sink):
            following = [0] * len(self.out)
            while (more := self._push(source, sink, level, following)) > _NOTHING:
                sent += more
        return sent

    def reached(self, source: int) -> list[bool]:
        """Which nodes still can be reached once nothing more can be sent: the source's side of the least cut."""
        seen = [False] * len(self.out)
        seen[source] = True
        waiting = [source]
        while waiting:
            for pipe in self.out[waiting.pop()]:
                if self.room[pipe] > _NOTHING and not seen[self.to[pipe]]:
                    seen[self.to[pipe]] = True
                    waiting.append(self.to[pipe])
        return seen

    def _levels(self, source: int, sink: int) -> list[int] | None:
        level = [-1] * len(self.out)
        level[source] = 0
        waiting = [source]
        for node in waiting:  # grows while it is read
            for pipe in self.out[node]:
                if self.room[pipe] > _NOTHING and level[self.to[pipe]] < 0:
                    level[self.to[pipe]] = level[node] + 1
                    waiting.append(self.to[pipe])
        return level if level[sink] >= 0 else None

    def _push(self, source: int, sink: int, level: list[int], following: list[int]) -> float:
        """Send along one way that rises level by level; how much, 0 if there is none."""
        way: list[int] = []
        node = source
        while node != sink:
            pipes = self.out[node]
            while following[node] < len(pipes):
                pipe = pipes[following[node]]
                if self.room[pipe] > _NOTHING and level[self.to[pipe]] == level[node] + 1:
                    way.append(pipe)
                    node = self.to[pipe]
                    break
                following[node] += 1
            else:
                if not way:
                    return 0.0
                node = self.to[way.pop() ^ 1]
                following[node] += 1
        amount = min(self.room[pipe] for pipe in way)
        for pipe in way:
            self.room[pipe] -= amount
            self.room[pipe ^ 1] += amount
        return amount


@dataclass(frozen=True, slots=True)
class Flow:
    """The greatest flow between two sets of places.

    `through` is what passes each place in between, `along` what each leg carries; both hold what is more than 0.
    `cut` are the legs of the least cut that is nearest to the origins, `narrow` the places of it.
    """

    amount: float
    through: dict[str, float]
    along: dict[tuple[str, str], float]
    cut: tuple[tuple[str, str], ...]
    narrow: tuple[str, ...]


def greatest_flow(
    net: nx.DiGraph[str],
    origins: Collection[str],
    destinations: Collection[str],
    *,
    capacity: Mapping[tuple[str, str], float] | None = None,
    places: float = ENDLESS,
    without: Collection[str] = (),
) -> Flow:
    """The greatest flow from any origin to any destination, and its least cut.

    Args:
        net: the weighted network.
        origins: where flow begins; nothing flows into them.
        destinations: where flow ends; nothing flows out of them.
        capacity: what each leg carries; by default its weight.
        places: what each place in between carries.
        without: places that are gone.
    """
    codes = [code for code in net if code not in without]
    number = {code: 2 * i for i, code in enumerate(codes)}
    source, sink = 2 * len(codes), 2 * len(codes) + 1
    pipes = Pipes(2 * len(codes) + 2)
    inner: dict[str, int] = {}
    for code, i in number.items():
        if code in origins:
            pipes.lay(source, i + 1, ENDLESS)
        elif code in destinations:
            pipes.lay(i, sink, ENDLESS)
        elif is_passable(code):
            inner[code] = pipes.lay(i, i + 1, places)
    legs: dict[tuple[str, str], int] = {}
    for start, end, edge in net.edges(data=True):
        if start in number and end in number and start not in destinations and end not in origins:
            most = edge["weight"] if capacity is None else capacity[start, end]
            legs[start, end] = pipes.lay(number[start] + 1, number[end], most)
    amount = pipes.fill(source, sink)
    side = pipes.reached(source)
    return Flow(
        amount,
        {code: pipes.room[pipe ^ 1] for code, pipe in inner.items() if pipes.room[pipe ^ 1] > _NOTHING},
        {pair: pipes.room[pipe ^ 1] for pair, pipe in legs.items() if pipes.room[pipe ^ 1] > _NOTHING},
        tuple(sorted(pair for pair in legs if side[number[pair[0]] + 1] and not side[number[pair[1]]])),
        tuple(sorted(code for code in inner if side[number[code]] and not side[number[code] + 1])),
    )


def ends(net: nx.DiGraph[str], origins: Iterable[str], destinations: Iterable[str]) -> tuple[set[str], set[str]]:
    """Two sets of places of a network, checked.

    Raises:
        UsageError: one is empty, has a place that is not in the network, or shares one with the other.
    """
    sets = set(origins), set(destinations)
    for name, codes in zip(("origins", "destinations"), sets, strict=True):
        if not codes:
            raise UsageError(name, "there is none", "at least one place")
        if missing := sorted(code for code in codes if code not in net):
            raise UsageError(name, f"{', '.join(missing)}: no leg begins or ends there", "places of the network")
    if both := sorted(sets[0] & sets[1]):
        raise UsageError(
            "origins", f"{', '.join(both)}: also among the destinations", "two sets without a common place"
        )
    return sets
