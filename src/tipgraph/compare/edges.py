"""Published edges (year, origin, destination) beside the flows of a graph.

An edge is a leg of a flow, or its way from end to end, between two countries; what a text denies is none. A year in
which the graph has a document of neither country tells nothing of an edge: that is "no report", and not "missing".
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from tipgraph.compare.tables import PublishedTable, code_of
from tipgraph.graphs import AnyGraph, query
from tipgraph.lexicon import load_lexicon

FOUND, REVERSED, MISSING, NO_REPORT, EXTRA = "found", "reversed", "missing", "no report", "extra"
STATUSES = (FOUND, REVERSED, MISSING, NO_REPORT, EXTRA)


@dataclass(frozen=True, slots=True, order=True)
class Edge:
    """A way from one country to another in a report of one year."""

    year: int
    origin: str
    destination: str

    def turned(self) -> Edge:
        """The way back."""
        return Edge(self.year, self.destination, self.origin)


@dataclass(frozen=True, slots=True)
class EdgeComparison:
    """Each edge with its status, sorted; `unresolved` are names that the vocabulary does not know, counted."""

    edges: tuple[tuple[Edge, str], ...]
    unresolved: tuple[tuple[str, int], ...]

    def by_year(self) -> Iterator[tuple[int, dict[str, int]]]:
        """How many edges of each status there are in each year."""
        counts: dict[int, Counter[str]] = {}
        for edge, status in self.edges:
            counts.setdefault(edge.year, Counter())[status] += 1
        for year in sorted(counts):
            yield year, {status: counts[year][status] for status in STATUSES}


def compare_edges(table: PublishedTable, graph: AnyGraph) -> EdgeComparison:
    """What becomes of each edge of a table in a graph, and what the graph has beside them in the same years.

    Raises:
        InputError: a year is no number.
        GraphError: the path holds no graph.
    """
    published, unresolved = _published(table)
    stated = _stated(graph)
    known = {alternative for edge in stated for alternative in _alternatives(edge)}
    reports = {(str(row["country"]), int(str(row["year"]))) for row in query(graph, "documents").records()}
    edges = [(edge, _status(edge, known, reports)) for edge in published]
    years = {edge.year for edge in published}
    listed = {alternative for edge in published for alternative in _alternatives(edge)}
    edges += [
        (edge, EXTRA)
        for edge in stated
        if edge.year in years and not any(one in listed or one.turned() in listed for one in _alternatives(edge))
    ]
    return EdgeComparison(tuple(sorted(edges)), tuple(sorted(unresolved.items())))


def _published(table: PublishedTable) -> tuple[set[Edge], Counter[str]]:
    lexicon = load_lexicon()
    edges: set[Edge] = set()
    unresolved: Counter[str] = Counter()
    for line in table.lines:
        names = (line.cells["origin"], line.cells["destination"])
        codes = [code_of(name, lexicon) for name in names]
        unresolved.update(name for name, code in zip(names, codes, strict=True) if not code)
        if all(codes):
            edges.add(Edge(line.year(), *codes))
    return edges, unresolved


def _stated(graph: AnyGraph) -> set[Edge]:
    """The legs of a graph, and the ways from end to end, between different countries."""
    pairs = [(row, "from", "to") for row in query(graph, "legs").records()]
    pairs += [(row, "origin", "destination") for row in query(graph, "flows").records()]
    return {
        Edge(int(str(row["year"])), str(row[start]), str(row[end]))
        for row, start, end in pairs
        if row["modality"] != "denied" and _is_country(row[start]) and _is_country(row[end]) and row[start] != row[end]
    }


def _is_country(code: object) -> bool:
    return isinstance(code, str) and bool(code) and not code.startswith("region:")


def _alternatives(edge: Edge) -> Iterator[Edge]:
    """The edges that an edge may be, since a name may fit two countries."""
    for origin in edge.origin.split("|"):
        for destination in edge.destination.split("|"):
            yield Edge(edge.year, origin, destination)


def _status(edge: Edge, known: set[Edge], reports: Iterable[tuple[str, int]]) -> str:
    if not known.isdisjoint(_alternatives(edge)):
        return FOUND
    if not known.isdisjoint(_alternatives(edge.turned())):
        return REVERSED
    told = {(code, edge.year) for one in _alternatives(edge) for code in (one.origin, one.destination)}
    return NO_REPORT if told.isdisjoint(reports) else MISSING
