"""What if a country or a leg were gone; and what rests on a single sentence."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection
from dataclasses import dataclass

import networkx as nx

from tipgraph.errors import UsageError
from tipgraph.routes.aggregate import aggregate
from tipgraph.routes.reach import Reach, distances
from tipgraph.routes.values import Routes, is_passable


@dataclass(frozen=True, slots=True)
class Effect:
    """A figure of the network before and after a loss."""

    figure: str
    before: float
    after: float

    @property
    def change(self) -> float:
        """After less before."""
        return self.after - self.before


def without(routes: Routes, places: Collection[str] = (), legs: Collection[tuple[str, str]] = ()) -> Routes:
    """The network without some places, and without some legs from one place to another.

    Raises:
        UsageError: a place or a leg is not there.
    """
    for code in places:
        if code not in routes.legs:
            raise UsageError(code, "no leg begins or ends there", "the code of a place in the network")
    for start, end in legs:
        if not routes.legs.has_edge(start, end):
            raise UsageError(f"{start},{end}", "there is no such leg", "a leg of the network")
    return routes.with_legs(
        (start, end, edge)
        for start, end, edge in routes.edges()
        if start not in places and end not in places and (start, end) not in legs
    )


def effects(routes: Routes, places: Collection[str] = (), legs: Collection[tuple[str, str]] = ()) -> list[Effect]:
    """Figures of the network before and after the loss of some places or legs.

    The places themselves and what begins or ends there are lost of course; so `ways among the others` counts only
    ordered pairs of the places that stay, with a way from one to the other.

    Raises:
        UsageError: a place or a leg is not there.
    """
    left = without(routes, places, legs)
    stay = sorted(code for code in routes.legs if code not in places and is_passable(code))
    before, after = _figures(routes, stay), _figures(left, stay)
    return [Effect(name, before[name], after[name]) for name in before]


def cut_off(
    routes: Routes, places: Collection[str] = (), legs: Collection[tuple[str, str]] = ()
) -> list[tuple[str, str]]:
    """The ordered pairs of other places that no way joins any more.

    Raises:
        UsageError: a place or a leg is not there.
    """
    left = without(routes, places, legs)
    stay = sorted(code for code in routes.legs if code not in places and is_passable(code))
    return sorted(_ways(routes, stay).keys() - _ways(left, stay).keys())


def _figures(routes: Routes, stay: list[str]) -> dict[str, float]:
    net = aggregate(routes)
    ways = {pair: legs for pair, legs in _ways(routes, stay).items() if pair[0] != pair[1]}
    edges = [edge for _, _, edge in routes.edges()]
    return {
        "places": net.number_of_nodes(),
        "legs": net.number_of_edges(),
        "claims": len({edge["claim"] for edge in edges}),
        "documents": len({edge["document"] for edge in edges}),
        "separate parts": nx.number_weakly_connected_components(net) if len(net) else 0,
        "ways among the others": len(ways),
        "mean legs of these": sum(ways.values()) / len(ways) if ways else 0.0,
    }


def _ways(routes: Routes, stay: list[str]) -> dict[tuple[str, str], int]:
    net = aggregate(routes)
    net.add_nodes_from(stay)
    return {pair: legs for pair, legs in distances(net, stay, stay).items() if pair[0] != pair[1]}


@dataclass(frozen=True, slots=True)
class Single:
    """A leg that rests on one sentence alone.

    `legs` are all the legs that rest on this sentence alone; `ways` the ordered pairs of places that are joined only by
    way of this leg.
    """

    start: str
    end: str
    claim: str
    document: str
    year: int
    quote: str
    legs: int
    ways: int


def single_sentences(routes: Routes) -> list[Single]:
    """The legs that one sentence alone states, those first on which most ways between places hang.

    The ways count chains of legs, which are inferred. The leg's own pair is one of them unless another way joins it.
    """
    net = aggregate(routes)
    reach = Reach(net)
    alone = {
        (start, end): next(iter(routes.legs[start][end].values()))
        for start, end, edge in net.edges(data=True)
        if edge["sentences"] == 1
    }
    legs = Counter((one["document"], one["sentences"]) for one in alone.values())
    rows = [
        Single(
            start=start,
            end=end,
            claim=one["claim"],
            document=one["document"],
            year=one["year"],
            quote=one["quote"],
            legs=legs[one["document"], one["sentences"]],
            ways=reach.hanging(start, end),
        )
        for (start, end), one in alone.items()
    ]
    return sorted(rows, key=lambda row: (-row.ways, -row.legs, row.start, row.end))
