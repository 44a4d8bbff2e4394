"""The k most vital places: those whose loss takes most from the greatest flow between origins and destinations.

Our definition, after the idea of Paul and Martonosi 2024; the search is our own. It rests on a bound: the flow through
the places of a set, added up, is the most that their loss can cost, for all the rest of the flow goes on without them.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

import networkx as nx

from tipgraph.errors import UsageError
from tipgraph.routes.flow import Flow, ends, greatest_flow

METHODS = ("greedy", "exact")
_NOTHING = 1e-9


@dataclass(frozen=True, slots=True)
class Vital:
    """The most vital places, in the order in which they were found, and what is left without them.

    `flow` is the greatest flow with all places, `left` without the first, the first two, ...; `direct` the part of it
    on legs that need no place in between, which is always left. `bound` is the least that any choice of as many places
    could leave, as far as it is proved; `gap` what the choice may be worse than the best, as a share of `flow`.
    """

    places: tuple[str, ...]
    flow: float
    left: tuple[float, ...]
    direct: float
    bound: float
    exact: bool

    @property
    def gap(self) -> float:
        """What the choice may be worse than the best, as a share of the whole flow; 0 if it is the best."""
        last = self.left[-1] if self.left else self.flow
        return (last - self.bound) / self.flow if self.flow else 0.0


def most_vital(
    net: nx.DiGraph[str], origins: Iterable[str], destinations: Iterable[str], k: int, method: str = "greedy"
) -> Vital:
    """The `k` places in between whose loss leaves the least flow; fewer where fewer already stop all that can be.

    Args:
        net: the weighted network.
        origins: where flow begins.
        destinations: where it ends.
        k: how many places are lost.
        method: ``greedy`` takes the worst loss again and again; ``exact`` proves that no other choice is worse, which
            takes long where k is more than 3 or so.

    Raises:
        UsageError: a set is empty, has an unknown place, both share one, k is less than 1, or there is no such method.
    """
    if k < 1:
        raise UsageError("k", f"{k} is too few", "at least 1")
    if method not in METHODS:
        raise UsageError("method", f'"{method}" is unknown', " or ".join(METHODS))
    starts, stops = ends(net, origins, destinations)
    search = _Search(net, starts, stops)
    greedy = search.greedy(k)
    if method == "greedy":
        whole = search.flow(())
        bound = max(search.direct, whole.amount - _most(whole, k))
        # Where the greedy choice reaches what is always left, it is the best without any proof.
        return search.told(greedy, bound)
    best = search.exact(k, greedy)
    return search.told(best, search.flow(best).amount)


class _Search:
    """The flows that were found so far, by the places that are gone."""

    def __init__(self, net: nx.DiGraph[str], starts: set[str], stops: set[str]) -> None:
        self._net, self._starts, self._stops = net, starts, stops
        self._known: dict[frozenset[str], Flow] = {}
        self.direct: float = sum(net[a][b]["weight"] for a in sorted(starts) for b in net[a] if b in stops)

    def flow(self, gone: Iterable[str]) -> Flow:
        """The greatest flow without some places."""
        key = frozenset(gone)
        if key not in self._known:
            self._known[key] = greatest_flow(self._net, self._starts, self._stops, without=key)
        return self._known[key]

    def greedy(self, k: int) -> tuple[str, ...]:
        """The place whose loss leaves the least, then the next one, and so on; the first code among equals."""
        gone: tuple[str, ...] = ()
        while len(gone) < k:
            now = self.flow(gone)
            best, least = "", now.amount
            # No place can cost more than what passes it, so that the search ends where that is no longer enough.
            for code, through in sorted(now.through.items(), key=lambda pair: (-pair[1], pair[0])):
                if now.amount - through > least + _NOTHING:
                    break
                left = self.flow((*gone, code)).amount
                if left < least - _NOTHING or (abs(left - least) <= _NOTHING and best and code < best):
                    best, least = code, left
            if not best:
                break
            gone = (*gone, best)
        return gone

    def exact(self, k: int, start: tuple[str, ...]) -> tuple[str, ...]:
        """The choice that leaves the least: every other one is tried, or cannot be better by the bound."""
        best, least = start, self.flow(start).amount

        def deepen(gone: tuple[str, ...], barred: frozenset[str]) -> None:
            nonlocal best, least
            now = self.flow(gone)
            if now.amount < least - _NOTHING:
                best, least = gone, now.amount
            wanted = k - len(gone)
            if wanted == 0:
                return
            # A loss of places that nothing passes costs nothing: at least one of those that carry must be chosen.
            carrying = sorted(now.through.items(), key=lambda pair: (-pair[1], pair[0]))
            open_ones = [(code, through) for code, through in carrying if code not in barred]
            for i, (code, _) in enumerate(open_ones):
                if now.amount - _room(open_ones[i:], wanted) >= least - _NOTHING:
                    return
                deepen((*gone, code), barred | {one for one, _ in open_ones[:i]})

        deepen((), frozenset())
        return best

    def told(self, gone: tuple[str, ...], bound: float) -> Vital:
        """The result for some places."""
        left = tuple(self.flow(gone[: i + 1]).amount for i in range(len(gone)))
        last = left[-1] if left else self.flow(()).amount
        return Vital(gone, self.flow(()).amount, left, self.direct, min(bound, last), last - bound <= _NOTHING)


def _room(open_ones: list[tuple[str, float]], wanted: int) -> float:
    """The most that the loss of so many of some places, the busiest first, can cost."""
    return sum(through for _, through in open_ones[:wanted])


def _most(flow: Flow, k: int) -> float:
    """The most that the loss of k places can cost: what passes the k that carry most."""
    return sum(sorted(flow.through.values(), reverse=True)[:k])
