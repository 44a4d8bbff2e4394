"""A row for every ordered pair of places and every year, for regressions and models of networks (ERGM).

"No leg" is said only where somebody could have stated one: where neither place has a report in the year, it is "no
report", and the figures are empty.
"""

from __future__ import annotations

import csv
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from tipgraph.errors import InputError, UsageError
from tipgraph.routes.aggregate import aggregate
from tipgraph.routes.coverage import Coverage
from tipgraph.routes.values import Routes
from tipgraph.store import Table, Value

LEG, NO_LEG, NO_REPORT = "leg", "no leg", "no report"
COLUMNS = (
    *("year", "origin", "destination", "status", "leg", "weight", "inferred", "leg_back", "leg_before"),
    *("same_region", "origin_region", "destination_region", "origin_report", "destination_report"),
)
_CODES = ("iso3", "iso", "code", "country")


@dataclass(frozen=True, slots=True)
class Covariates:
    """Figures of countries: by code, or by code and year. `columns` are their names, cells are as they were read."""

    columns: tuple[str, ...]
    cells: Mapping[tuple[str, int | None], tuple[str, ...]]

    def of(self, code: str, year: int) -> tuple[str, ...]:
        """The figures of a country in a year, else those for all years, else empty ones."""
        found = self.cells.get((code, year)) or self.cells.get((code, None))
        return found or ("",) * len(self.columns)


def read_covariates(path: Path | str) -> Covariates:
    """Figures from a CSV file: a column iso3 (or iso, code, country) with ISO codes, perhaps a year, and any others.

    Raises:
        InputError: the file cannot be read, has no column with codes, a year that is none, or a country (and year)
            twice.
    """
    file = Path(path)
    try:
        with file.open(encoding="utf-8-sig", newline="") as stream:
            rows = list(csv.DictReader(stream))
    except OSError as fault:
        raise InputError(file, f"cannot be read ({fault.strerror})", "a CSV file") from fault
    except (UnicodeDecodeError, csv.Error) as fault:
        raise InputError(file, f"no CSV in UTF-8 ({fault})", f"a column {' or '.join(_CODES)}") from fault
    names = [name for name in (rows[0] if rows else {}) if name is not None]
    key = next((name for name in names if name.casefold() in _CODES), "")
    if not key:
        raise InputError(file, "no column with codes of countries", f"a column {' or '.join(_CODES)}")
    year_key = next((name for name in names if name.casefold() == "year"), "")
    columns = tuple(name for name in names if name not in (key, year_key))
    cells: dict[tuple[str, int | None], tuple[str, ...]] = {}
    for number, row in enumerate(rows, start=2):
        year = (row[year_key] or "").strip() if year_key else ""
        if year and not year.isdecimal():
            raise InputError(f"{file}:{number}", f'"{year}" is no year', "four digits, or nothing")
        at = (row[key] or "").strip().upper(), int(year) if year else None
        if at in cells:
            raise InputError(
                f"{file}:{number}", f"{at[0]} {year or ''}".strip() + " stands there twice", "one row each"
            )
        cells[at] = tuple(row[name] or "" for name in columns)
    return Covariates(columns, cells)


def panel(
    routes: Routes,
    weight: str = "documents",
    *,
    per_length: bool = False,
    covariates: Covariates | None = None,
    places: Iterable[str] | None = None,
) -> Table:
    """One row for each year and ordered pair of different places.

    The columns: `status` (leg, no leg, no report), `leg` (1, 0, or empty without a report), `weight` (0 for no leg),
    `inferred` (1 if no claim states the leg itself), `leg_back` (the leg the other way), `leg_before` (the leg a year
    before; empty where that year has no report), `same_region`, `origin_region`, `destination_region`,
    `origin_report` and `destination_report` (1 if that country has one in the year, empty if nobody knows); then
    `origin_NAME` and `destination_NAME` for each covariate. For an edge list "no leg" is all that can be said.

    Args:
        routes: the legs.
        weight: see `aggregate`.
        per_length: see `aggregate`.
        covariates: figures of countries, by ISO code.
        places: the places; by default all with a report or a leg that are one certain place.

    Raises:
        UsageError: as `aggregate`, or a place is unknown.
    """
    names = covariates.columns if covariates else ()
    columns = (*COLUMNS, *(f"{end}_{name}" for end in ("origin", "destination") for name in names))
    return Table(columns, tuple(_rows(routes, weight, per_length, covariates, _places(routes, places))))


def _places(routes: Routes, places: Iterable[str] | None) -> list[str]:
    if places is None:
        told = {report.country for report in routes.reports or ()}
        return sorted(told | {code for code in routes.legs if routes.place(code).passable})
    chosen = sorted(set(places))
    if unknown := [code for code in chosen if code not in routes.places and code not in routes.legs]:
        raise UsageError("places", f"{', '.join(unknown)}: unknown", "codes of places")
    return chosen


def _rows(
    routes: Routes, weight: str, per_length: bool, covariates: Covariates | None, places: list[str]
) -> Iterator[tuple[Value, ...]]:
    legs = _legs(routes, weight, per_length)
    years = routes.years()
    coverage = Coverage(routes)
    regions = {code: routes.place(code).region for code in places}
    span = range(years[0], years[-1] + 1) if years else range(0)
    reports = {(code, year): coverage.has_report(code, year) for code in places for year in span}
    shown = {None: None, True: 1, False: 0}

    def state(start: str, end: str, year: int) -> int | None:
        """1 for a leg, 0 for none, None where nobody reported."""
        if (start, end) in legs.get(year, ()):
            return 1
        if coverage.known and not (reports[start, year] or reports[end, year]):
            return None
        return 0

    for year in span:
        now = legs.get(year, {})
        figures = {code: covariates.of(code, year) if covariates else () for code in places}
        before = year - 1 if year > years[0] else None
        for start in places:
            region, told = regions[start], shown[reports[start, year]]
            for end in places:
                if start == end:
                    continue
                leg = state(start, end, year)
                found = now.get((start, end))
                yield (
                    year,
                    start,
                    end,
                    NO_REPORT if leg is None else LEG if leg else NO_LEG,
                    leg,
                    found[0] if found else leg,
                    (1 if found[1] else 0) if found else None,
                    state(end, start, year),
                    None if before is None else state(start, end, before),
                    int(region == regions[end]) if region and regions[end] else None,
                    region or None,
                    regions[end] or None,
                    told,
                    shown[reports[end, year]],
                    *figures[start],
                    *figures[end],
                )


def _legs(routes: Routes, weight: str, per_length: bool) -> dict[int, dict[tuple[str, str], tuple[float, str]]]:
    """The weight of each leg of each year, and why it is inferred."""
    by_year: dict[int, list[tuple[str, str, dict[str, Any]]]] = defaultdict(list)
    for start, end, edge in routes.edges():
        by_year[edge["year"]].append((start, end, edge))
    return {
        year: {
            (start, end): (edge["weight"], edge["inferred"])
            for start, end, edge in aggregate(routes.with_legs(edges), weight, per_length=per_length).edges(data=True)
        }
        for year, edges in by_year.items()
    }
