"""Published tiers (country, year, tier) beside those of a graph, where both have the country and the year."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass

from tipgraph.compare.tables import PublishedTable, code_of
from tipgraph.graphs import AnyGraph, query
from tipgraph.lexicon import load_lexicon

NONE_STATED = ""
"""The tier of a document that states none."""


@dataclass(frozen=True, slots=True, order=True)
class Placement:
    """A country's tier in a year, as published and as stated; `stated` is empty where a document states none."""

    country: str
    year: int
    published: str
    stated: str

    @property
    def agrees(self) -> bool:
        """Whether both are one."""
        return self.published == self.stated


@dataclass(frozen=True, slots=True)
class TierComparison:
    """The placements that both have, sorted.

    `no_report` counts published ones of a country and year without a document; `unresolved` are names that the
    vocabulary does not know, with their number.
    """

    placements: tuple[Placement, ...]
    no_report: int
    unresolved: tuple[tuple[str, int], ...]

    def disagreements(self) -> Iterator[Placement]:
        """The placements that differ."""
        return (one for one in self.placements if not one.agrees)

    def tiers(self) -> tuple[str, ...]:
        """The tiers that either side has, sorted."""
        return tuple(sorted({tier for one in self.placements for tier in (one.published, one.stated)}))

    def counts(self) -> Counter[tuple[str, str]]:
        """How often each published tier meets each stated one."""
        return Counter((one.published, one.stated) for one in self.placements)


def compare_tiers(table: PublishedTable, graph: AnyGraph) -> TierComparison:
    """The tiers of a table beside those of a graph.

    Raises:
        InputError: a year is no number.
        GraphError: the path holds no graph.
    """
    lexicon = load_lexicon()
    reports = {(str(row["country"]), int(str(row["year"]))): NONE_STATED for row in query(graph, "documents").records()}
    for row in query(graph, "tiers").records():
        if not row["changed_on"]:
            reports[str(row["country"]), int(str(row["year"]))] = str(row["tier"])
    placements: set[Placement] = set()
    absent = 0
    unresolved: Counter[str] = Counter()
    for line in table.lines:
        code = code_of(line.cells["country"], lexicon)
        key = (code, line.year())
        if not code:
            unresolved[line.cells["country"]] += 1
        elif key in reports:
            placements.add(Placement(*key, line.cells["tier"], reports[key]))
        else:
            absent += 1
    return TierComparison(tuple(sorted(placements)), absent, tuple(sorted(unresolved.items())))
