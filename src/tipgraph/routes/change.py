"""What came, went and stayed from year to year; a leg that nobody could report is neither gone nor new."""

from __future__ import annotations

import itertools
from collections import defaultdict
from dataclasses import dataclass

from tipgraph.routes.coverage import Coverage
from tipgraph.routes.values import Routes


@dataclass(frozen=True, slots=True)
class Change:
    """How the legs of one year differ from those of the year before it that has any.

    `kept` stand in both years, `new` only in the later one, `gone` only in the earlier one. A leg only in the later
    year whose reports are all on countries without a report in the earlier year is a `first_report` and not new; one
    only in the earlier year whose countries have no report in the later year is a `no_report` and not gone.
    `jaccard` is kept / (all legs of both years), `jaccard_comparable` the same without these two; None where there
    are none.
    """

    before: int
    year: int
    kept: int
    new: int
    gone: int
    first_report: int
    no_report: int
    jaccard: float | None
    jaccard_comparable: float | None
    documents_before: int | None
    documents: int | None


@dataclass(frozen=True, slots=True)
class ChangedLeg:
    """A leg that two years do not both have. `change` is new, gone, first_report or no_report; see `Change`."""

    before: int
    year: int
    change: str
    start: str
    end: str
    claims: tuple[str, ...]


def changes(routes: Routes) -> list[Change]:
    """One row for each two successive years that have legs."""
    legs = _legs_by_year(routes)
    coverage = Coverage(routes)
    years = sorted(legs)
    rows = []
    for before, year in itertools.pairwise(years):
        kept = len(legs[before].keys() & legs[year].keys())
        counts = dict.fromkeys(("new", "gone", "first_report", "no_report"), 0)
        for leg in _between(legs, coverage, before, year):
            counts[leg.change] += 1
        comparable = kept + counts["new"] + counts["gone"]
        rows.append(
            Change(
                before=before,
                year=year,
                kept=kept,
                **counts,
                jaccard=_share(kept, kept + sum(counts.values())),
                jaccard_comparable=_share(kept, comparable),
                documents_before=coverage.documents(before),
                documents=coverage.documents(year),
            )
        )
    return rows


def changed_legs(routes: Routes) -> list[ChangedLeg]:
    """The legs that came and went, for each two successive years that have legs."""
    legs = _legs_by_year(routes)
    coverage = Coverage(routes)
    years = sorted(legs)
    return [leg for before, year in itertools.pairwise(years) for leg in _between(legs, coverage, before, year)]


@dataclass(frozen=True, slots=True)
class Similarity:
    """How much the legs of two years have in common: both, and both / either."""

    year: int
    other: int
    both: int
    jaccard: float


def similarities(routes: Routes) -> list[Similarity]:
    """Every two years that have legs, with what they share."""
    legs = {year: set(pairs) for year, pairs in sorted(_legs_by_year(routes).items())}
    return [
        Similarity(a, b, len(legs[a] & legs[b]), len(legs[a] & legs[b]) / len(legs[a] | legs[b]))
        for a in legs
        for b in legs
        if a < b
    ]


#: The legs of a year, each with the countries whose reports state it and the claims.
_Legs = dict[tuple[str, str], tuple[set[str], set[str]]]


def _legs_by_year(routes: Routes) -> dict[int, _Legs]:
    found: dict[int, _Legs] = defaultdict(lambda: defaultdict(lambda: (set(), set())))
    for start, end, edge in routes.edges():
        if start != end:
            countries, claims = found[edge["year"]][start, end]
            countries.add(edge["country"])
            claims.add(edge["claim"])
    return found


def _between(legs: dict[int, _Legs], coverage: Coverage, before: int, year: int) -> list[ChangedLeg]:
    rows = []
    for here, there, names in ((year, before, ("new", "first_report")), (before, year, ("gone", "no_report"))):
        for start, end in sorted(legs[here].keys() - legs[there].keys()):
            countries, claims = legs[here][start, end]
            could = not coverage.known or any(coverage.has_report(country, there) for country in countries)
            name = names[0] if could else names[1]
            rows.append(ChangedLeg(before, year, name, start, end, tuple(sorted(claims))))
    return rows


def _share(part: int, whole: int) -> float | None:
    return part / whole if whole else None
