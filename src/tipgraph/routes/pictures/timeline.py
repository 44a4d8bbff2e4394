"""One country over time: its tier, and with how many places its legs join it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from tipgraph.errors import UsageError
from tipgraph.graphs import AnyGraph, query
from tipgraph.routes.optional import Axes, Figure, library
from tipgraph.routes.pictures.style import ACCENT, INK, MIDDLE, PALE, PAPER, sheet, styled
from tipgraph.routes.values import Routes

#: From the best to the worst; SC is a special case, outside the tiers.
_TIERS = ("1", "2", "2WL", "3", "SC")
_CALLED = ("Tier 1", "Tier 2", "Tier 2 Watch List", "Tier 3", "Special case")


def tiers_of(graph: AnyGraph, place: str) -> dict[int, str]:
    """The tier in force of a country, by report year.

    Raises:
        GraphError: the path holds no graph.
    """
    return {
        int(str(row["year"])): str(row["tier"])
        for row in query(graph, "tiers").records()
        if row["country"] == place and not row["changed_on"]
    }


def time_figure(
    routes: Routes, place: str, tiers: AnyGraph | Mapping[int, str] | None = None, *, tiers_from: str = ""
) -> Figure:
    """The tier of a country, and the places that legs lead to and come from, by report year.

    Args:
        routes: the legs.
        place: the country's code.
        tiers: the tier by year (1, 2, 2WL, 3, SC), or the graph that tells it. None: only the legs.
        tiers_from: where tiers that do not come from the graph were taken from, for the caption.

    Raises:
        UsageError: matplotlib is not installed, or the place has neither report nor leg.
    """
    reports = None if routes.reports is None else {r.year for r in routes.reports if r.country == place}
    if place not in routes.legs and not reports:
        raise UsageError(place, "no report and no leg is about it", "the code of a place of the graph")
    known: Mapping[int, str] = tiers if isinstance(tiers, Mapping) else {} if tiers is None else tiers_of(tiers, place)
    told = routes.years()
    years = list(range(min([*told, *known]), max([*told, *known]) + 1))
    label = routes.label(place)
    notes = [
        "Bars count distinct other places: up, where legs lead to from here; down, where they come from. "
        "Legs are those that any country's report of the year states."
    ]
    if reports is not None:
        notes[0] += " Hatched: no report on the country in that year, so that neither tier nor silence means anything."
    notes.append(f"Tiers: {tiers_from or 'as the reports state them'}." if known else "No tier is known.")
    title = f"{label}: {'tier and ' if known else ''}legs by report year"
    if routes.reports is None:
        title = f"{routes.source}: {title}"
    with styled():
        width = max(6.5, 2.4 + 0.34 * len(years))
        figure, foot, head = sheet(width, 4.9, title, routes, notes)
        left = 1.3 / width
        height = head - foot - 0.1
        if known:
            upper = figure.add_axes((left, foot + 0.08 + height * 0.62, 0.97 - left, height * 0.38))
            lower = figure.add_axes((left, foot + 0.08, 0.97 - left, height * 0.55), sharex=upper)
            _draw_tiers(upper, years, known)
            _hatch(upper, years, reports)
        else:
            lower = figure.add_axes((left, foot + 0.08, 0.97 - left, height))
        _draw_degrees(lower, routes, place, years)
        _hatch(lower, years, reports)
        _year_ticks(lower, years)
        if known:
            upper.tick_params(labelbottom=False)
    return figure


def _draw_tiers(axes: Axes, years: list[int], tiers: Mapping[int, str]) -> None:
    worst = [name for name in _TIERS if name in set(tiers.values()) or name != "SC"]
    level = {name: i for i, name in enumerate(worst)}
    rows = {year: level[tiers[year]] for year in years if tiers.get(year) in level}
    for year, here in rows.items():
        axes.plot([year - 0.5, year + 0.5], [here, here], color=INK, linewidth=2.2, solid_capstyle="butt")
        if year + 1 in rows:
            axes.plot([year + 0.5] * 2, [here, rows[year + 1]], color=INK, linewidth=0.7)
    axes.set_ylim(len(worst) - 0.6, -0.4)
    axes.set_yticks(range(len(worst)), [_CALLED[_TIERS.index(name)] for name in worst])
    axes.grid(axis="y", color=PALE, linewidth=0.3)
    axes.set_axisbelow(True)


def _draw_degrees(axes: Axes, routes: Routes, place: str, years: list[int]) -> None:
    out: dict[int, set[str]] = {year: set() for year in years}
    into: dict[int, set[str]] = {year: set() for year in years}
    for start, end, edge in routes.edges():
        if start != end and place in (start, end):
            other = end if start == place else start
            if routes.place(other).certain:
                (out if start == place else into)[edge["year"]].add(other)
    up, down = [len(out[year]) for year in years], [-len(into[year]) for year in years]
    axes.bar(years, up, width=0.72, color=ACCENT, edgecolor=INK, linewidth=0.4, zorder=2)
    axes.bar(years, down, width=0.72, color=PAPER, edgecolor=INK, linewidth=0.7, zorder=2)
    most = max([*up, *(-d for d in down), 1])
    for year, amount in [*zip(years, up, strict=True), *zip(years, down, strict=True)]:
        if amount:
            shift = 0.05 * most if amount > 0 else -0.05 * most
            axes.text(year, amount + shift, f"{abs(amount)}", size=5.8, ha="center", va="center")
    axes.axhline(0, color=INK, linewidth=0.7, zorder=3)
    high, low = max([*up, most * 0.25]), -min([*down, -most * 0.25])
    axes.set_ylim(-low * 1.18 - 0.08 * most, high * 1.18)
    ticker = library("matplotlib.ticker")
    axes.yaxis.set_major_locator(ticker.MaxNLocator(6, integer=True))
    axes.yaxis.set_major_formatter(ticker.FuncFormatter(lambda value, _: f"{abs(value):g}"))
    axes.set_ylabel("places from   |   places to", color=INK)
    axes.grid(axis="y", color=PALE, linewidth=0.3)
    axes.set_axisbelow(True)


def _hatch(axes: Axes, years: list[int], reports: set[int] | None) -> None:
    """Mark the years without a report on the country."""
    if reports is not None:
        for year in sorted(set(years) - reports):
            axes.axvspan(
                year - 0.5, year + 0.5, facecolor="#f6f6f6", edgecolor=PALE, hatch="////", linewidth=0, zorder=0
            )


def _year_ticks(axes: Any, years: list[int]) -> None:
    every = 1 if len(years) <= 24 else 2
    axes.set_xlim(years[0] - 0.6, years[-1] + 0.6)
    axes.set_xticks(years[::every], [str(year) for year in years[::every]], rotation=90 if len(years) > 12 else 0)
    axes.tick_params(axis="x", length=2, color=MIDDLE)
