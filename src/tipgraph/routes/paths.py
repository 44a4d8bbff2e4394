"""From A to B: the ways that single claims state, and those that chains of legs would make.

A way inside one claim is stated. One that joins legs of several claims is inferred: nobody says that anyone went all of
it. No way leads through a region, an ambiguous or an unnamed place.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import islice, pairwise

import networkx as nx

from tipgraph.errors import UsageError
from tipgraph.routes.aggregate import aggregate
from tipgraph.routes.values import Routes, is_passable

#: How many ways are listed at most; more than anybody reads, and few enough to wait for.
MOST = 10_000


@dataclass(frozen=True, slots=True)
class Step:
    """One leg of a way, with what it rests on: the claims that state it, their documents and their words.

    The evidence is that of the way: of its claims if it is stated, of its years else. The weight is that of all legs.
    """

    start: str
    end: str
    weight: float
    claims: tuple[str, ...]
    documents: tuple[str, ...]
    quotes: tuple[str, ...]
    inferred: str


@dataclass(frozen=True, slots=True)
class Way:
    """A way from one place to another. `cost` is the sum of 1 / weight over its legs.

    `stated` tells whether one claim states all of it; such a claim is in `claims`. `years` are the first and the last
    year of the first window in which every leg is stated.
    """

    steps: tuple[Step, ...]
    cost: float
    stated: bool
    claims: tuple[str, ...]
    years: tuple[int, int]

    @property
    def places(self) -> tuple[str, ...]:
        """The places along the way."""
        return (self.steps[0].start, *(step.end for step in self.steps))


def ways_between(
    routes: Routes,
    origin: str,
    destination: str,
    *,
    chained: bool = False,
    most: int = 10,
    legs: int | None = None,
    window: int | None = None,
    weight: str = "documents",
) -> list[Way]:
    """The ways from one place to another, stated ones first, then the cheapest.

    Args:
        routes: the legs.
        origin: the code of the place to start from.
        destination: the code of the place to get to.
        chained: also ways that join legs of several claims, which are always inferred.
        most: how many ways at most (k shortest).
        legs: all simple ways of at most so many legs, instead of the `most` cheapest of any length; `most` still holds.
        window: every leg is stated in reports of at most so many successive years (1: of the same year). None: any.
        weight: what the cost comes from; see `aggregate`.

    Raises:
        UsageError: a place has no leg, both are the same, or a number is less than one.
    """
    for name, number in (("most", most), ("legs", legs), ("window", window)):
        if number is not None and number < 1:
            raise UsageError(name, f"{number} is too few", "at least 1")
    for code in (origin, destination):
        if code not in routes.legs:
            raise UsageError(code, "no leg begins or ends there", "the code of a place in the network")
    if origin == destination:
        raise UsageError(origin, "is the origin and the destination", "two places")
    net = aggregate(routes, weight, uncertain=True)
    stated = stated_ways(routes, origin, destination)
    found: dict[tuple[str, ...], tuple[int, int]] = {}
    for places, claims in stated.items():
        first = min(claims.values())
        if legs is None or len(places) - 1 <= legs:
            found[places] = (first, first)
    if chained:
        for places, years in _chained(routes, net, origin, destination, most, legs, window):
            found.setdefault(places, years)
    ways = [_way(routes, net, places, years, stated.get(places, {})) for places, years in found.items()]
    return sorted(ways, key=lambda way: (not way.stated, way.cost, len(way.steps), way.places))[:most]


def stated_ways(routes: Routes, origin: str, destination: str) -> dict[tuple[str, ...], dict[str, int]]:
    """The ways that single claims state, as places, each with the claims that do so and the years of their reports."""
    found: dict[tuple[str, ...], dict[str, int]] = defaultdict(dict)
    inward: dict[tuple[str, str], int] = {}
    for _, end, edge in routes.legs.out_edges(origin, data=True):
        if edge["stage"] == "inward":
            inward[end, edge["claim"]] = edge["year"]
        elif end == destination:
            found[origin, destination][edge["claim"]] = edge["year"]
    for start, _, edge in routes.legs.in_edges(destination, data=True):
        if edge["stage"] == "onward" and (start, edge["claim"]) in inward and is_passable(start):
            found[origin, start, destination][edge["claim"]] = edge["year"]
    return found


def _chained(
    routes: Routes, net: nx.DiGraph[str], origin: str, destination: str, most: int, legs: int | None, window: int | None
) -> Iterator[tuple[tuple[str, ...], tuple[int, int]]]:
    """Ways that the legs make, with the first and last year of the first window that has all of their legs."""
    years = routes.years()
    spans = [(years[0], years[-1])] if window is None else [(year, year + window - 1) for year in years]
    for first, last in spans:
        pairs = {(start, end) for start, end, edge in routes.edges() if first <= edge["year"] <= last}
        if legs is None:
            yield from ((places, (first, last)) for places in _cheapest(net, pairs, origin, destination, most))
        else:
            for number, places in enumerate(_simple(pairs, origin, destination, legs)):
                if number >= MOST:
                    raise UsageError("legs", f"more than {MOST:,} ways have at most {legs} legs", "fewer legs")
                yield places, (first, last)


def _cheapest(
    net: nx.DiGraph[str], pairs: set[tuple[str, str]], origin: str, destination: str, most: int
) -> Iterator[tuple[str, ...]]:
    """The cheapest simple ways along some pairs, by rising cost."""
    part: nx.DiGraph[str] = nx.DiGraph()
    part.add_nodes_from((origin, destination))
    for start, end in sorted(pairs):
        if start != end and (start == origin or is_passable(start)) and (end == destination or is_passable(end)):
            part.add_edge(start, end, cost=1 / net[start][end]["weight"])
    try:
        yield from map(tuple, islice(nx.shortest_simple_paths(part, origin, destination, weight="cost"), most))
    except nx.NetworkXNoPath:
        return


def _simple(pairs: set[tuple[str, str]], origin: str, destination: str, legs: int) -> Iterator[tuple[str, ...]]:
    """All simple ways of at most some legs, depth first, in the order of the codes."""
    onward: dict[str, list[str]] = defaultdict(list)
    backward: dict[str, list[str]] = defaultdict(list)
    for start, end in sorted(pairs):
        onward[start].append(end)
        backward[end].append(start)
    # How many legs each place is from the destination at least: no step is taken that cannot arrive in time.
    left = {destination: 0}
    edge_of = [destination]
    while edge_of:
        edge_of, reached = [], edge_of
        for code in reached:
            for start in backward[code]:
                if start not in left and (is_passable(start) or start == origin):
                    left[start] = left[code] + 1
                    edge_of.append(start)
    way = [origin]
    choices = [iter(onward[origin])]
    while choices:
        for code in choices[-1]:
            if code == destination:
                yield (*way, code)
            elif code not in way and is_passable(code) and left.get(code, legs) + len(way) <= legs:
                way.append(code)
                choices.append(iter(onward[code]))
                break
        else:
            way.pop()
            choices.pop()


def _way(
    routes: Routes,
    net: nx.DiGraph[str],
    places: tuple[str, ...],
    years: tuple[int, int],
    claims: dict[str, int],
) -> Way:
    """A way with its evidence: of a stated one the claims that state all of it, else what its years have."""
    steps = []
    for start, end in pairwise(places):
        edges = [
            edge
            for edge in routes.legs[start][end].values()
            if (edge["claim"] in claims if claims else years[0] <= edge["year"] <= years[1])
        ]
        steps.append(
            Step(
                start,
                end,
                net[start][end]["weight"],
                claims=tuple(sorted({edge["claim"] for edge in edges})),
                documents=tuple(sorted({edge["document"] for edge in edges})),
                quotes=tuple(dict.fromkeys(edge["quote"] for edge in edges if edge["quote"])),
                inferred="" if any(not edge["inferred"] for edge in edges) else edges[0]["inferred"],
            )
        )
    stated = bool(claims) and not any(step.inferred for step in steps)
    return Way(tuple(steps), sum(1 / step.weight for step in steps), stated, tuple(sorted(claims)), years)
