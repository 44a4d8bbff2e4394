"""Which places link others: as transit by the word of one claim, and by their place between others in the network.

Brokerage by groups is our definition, after the idea of Gould and Fernandez: here the groups are the UN's regions, and
a triple counts where a leg leads from A to T and one from T to B and none from A to B.
"""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass

from tipgraph.routes.aggregate import aggregate
from tipgraph.routes.centrality import by_year
from tipgraph.routes.coverage import Coverage
from tipgraph.routes.values import Routes


@dataclass(frozen=True, slots=True)
class Brokerage:
    """How a place links others in one year, or in all years together (`year` is None).

    `stated_pairs` are the distinct ordered pairs (origin, destination) that single claims send through the place, and
    `claims` how many claims do so. The others count chains of legs, which are inferred: `open_pairs` all pairs that the
    place links and no leg does, parted by region into `within` (all three in one region), `gateway_in` (from outside
    into the place's region), `gateway_out` (from its region to outside), `between_others` (both ends in one other
    region), `liaison` (three regions). Places without a region count in `open_pairs` alone.
    """

    year: int | None
    place: str
    label: str
    stated_pairs: int
    claims: int
    open_pairs: int
    within: int
    gateway_in: int
    gateway_out: int
    between_others: int
    liaison: int
    has_report: bool | None
    documents: int | None


def brokerage_by_year(routes: Routes) -> list[Brokerage]:
    """How the places link others, for each year with legs."""
    rows: list[Brokerage] = []
    for year, legs in by_year(routes):
        rows += brokerage(legs, year=year)
    return rows


def brokerage(routes: Routes, year: int | None = None) -> list[Brokerage]:
    """How each place that links any others links them, all legs together; those that link most in one claim first."""
    net = aggregate(routes)
    coverage = Coverage(routes)
    pairs, claims = stated_transit(routes)
    rows = []
    for code in net:
        place = routes.place(code)
        if not place.passable:
            continue
        counts: dict[str, int] = defaultdict(int)
        ends = [(end, routes.place(end).region) for end in net.successors(code)]
        for start in net.predecessors(code):
            origin = routes.place(start).region
            direct = net[start]
            for end, destination in ends:
                if end != start and end not in direct:
                    counts["open_pairs"] += 1
                    counts[_part(origin, place.region, destination)] += 1
        counts.pop("", None)
        if counts or pairs.get(code):
            rows.append(
                Brokerage(
                    year=year,
                    place=code,
                    label=routes.label(code),
                    stated_pairs=len(pairs.get(code, ())),
                    claims=len(claims.get(code, ())),
                    open_pairs=counts["open_pairs"],
                    within=counts["within"],
                    gateway_in=counts["gateway_in"],
                    gateway_out=counts["gateway_out"],
                    between_others=counts["between_others"],
                    liaison=counts["liaison"],
                    has_report=coverage.has_report(code, year),
                    documents=coverage.documents(year),
                )
            )
    return sorted(rows, key=lambda row: (-row.stated_pairs, -row.open_pairs, row.place))


def stated_transit(routes: Routes) -> tuple[dict[str, set[tuple[str, str]]], dict[str, set[str]]]:
    """For each place the pairs (origin, destination) that single claims send through it, and these claims.

    Places that are uncertain or regions are ends of such pairs, but not what is between.
    """
    origins: dict[tuple[str, str], set[str]] = defaultdict(set)
    destinations: dict[tuple[str, str], set[str]] = defaultdict(set)
    for start, end, edge in routes.edges():
        if edge["stage"] == "inward" and routes.place(end).passable:
            origins[end, edge["claim"]].add(start)
        elif edge["stage"] == "onward" and routes.place(start).passable:
            destinations[start, edge["claim"]].add(end)
    pairs: dict[str, set[tuple[str, str]]] = defaultdict(set)
    claims: dict[str, set[str]] = defaultdict(set)
    for code, claim in sorted(origins.keys() & destinations.keys()):
        found = {(a, b) for a in origins[code, claim] for b in destinations[code, claim] if a != b}
        if found:
            pairs[code] |= found
            claims[code].add(claim)
    return pairs, claims


def _part(origin: str, region: str, destination: str) -> str:
    """Which part a place of a region plays between two others; empty where a region is not known."""
    if not (origin and region and destination):
        return ""
    if origin == destination:
        return "within" if region == origin else "between_others"
    if region == destination:
        return "gateway_in"
    return "gateway_out" if region == origin else "liaison"
