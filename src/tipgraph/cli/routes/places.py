"""The analyses of places and years: coverage, centrality, brokerage, change, and the panel."""

from __future__ import annotations

import argparse
from pathlib import Path

from tipgraph.cli.console import say, show_csv
from tipgraph.cli.routes.answers import records, show_answer
from tipgraph.cli.routes.options import Analyses, add_analysis, at_least, chosen

_FIGURES = (
    *("betweenness", "pagerank", "hub", "authority"),
    *("in_degree", "out_degree", "in_strength", "out_strength", "internal"),
)


def add_to(analyses: Analyses) -> None:
    """Describe the analyses."""
    coverage = add_analysis(
        analyses, "coverage", "what was read", "For which years, or countries, there is a report at all.", _coverage
    )
    coverage.add_argument("--by", choices=("year", "country"), default="year", help="default: %(default)s")
    centrality = add_analysis(
        analyses,
        "centrality",
        "who sends, receives, stands between",
        "Degree, strength, betweenness, PageRank, hubs and authorities of places, by year.",
        _centrality,
    )
    _add_pooled(centrality)
    centrality.add_argument("--sort", choices=_FIGURES, help="the places with most of it first, within each year")
    centrality.add_argument("--top", metavar="N", type=at_least(1), help="only so many places of each year")
    centrality.add_argument("--all-places", action="store_true", help="ambiguous and unnamed places, too")
    brokerage = add_analysis(
        analyses,
        "brokerage",
        "which places link others",
        "Pairs that a place links: by the word of single claims (stated), and by its place in the network (inferred).",
        _brokerage,
    )
    _add_pooled(brokerage)
    change = add_analysis(
        analyses,
        "change",
        "new, gone and kept legs",
        "What came, went and stayed from year to year; apart from what nobody could report.",
        _change,
    )
    change.add_argument("--legs", action="store_true", help="the legs themselves")
    change.add_argument("--years", action="store_true", help="what any two years share (Jaccard)")
    panel = add_analysis(
        analyses,
        "panel",
        "a row for each pair and year",
        "A row for each ordered pair of places and year, for regressions; 'no report' apart from 'no leg'.",
        _panel,
    )
    panel.add_argument("--covariates", metavar="FILE", type=Path, help="a CSV with iso3, perhaps year, and any figures")
    panel.add_argument("--places", metavar="X,Y", help="only pairs of these; default: all with a report or a leg")


def _add_pooled(command: argparse.ArgumentParser) -> None:
    command.add_argument("--pooled", action="store_true", help="all years together, not year by year")


def _coverage(options: argparse.Namespace) -> int:
    from tipgraph.routes.coverage import coverage_by_country, coverage_by_year

    routes = chosen(options)
    rows = coverage_by_year(routes) if options.by == "year" else coverage_by_country(routes)
    return show_answer(options, routes, records(rows))


def _centrality(options: argparse.Namespace) -> int:
    from tipgraph.routes.centrality import centrality, centrality_by_year

    routes = chosen(options)
    figures = centrality if options.pooled else centrality_by_year
    rows = figures(routes, options.weight, per_length=options.per_length, uncertain=options.all_places)
    if options.sort:
        rows = sorted(rows, key=lambda row: (row.year or 0, -getattr(row, options.sort), row.place))
    if options.top:
        years = sorted({row.year or 0 for row in rows})
        rows = [row for year in years for row in [r for r in rows if (r.year or 0) == year][: options.top]]
    return show_answer(options, routes, _without_label(options, records(rows)))


def _brokerage(options: argparse.Namespace) -> int:
    from tipgraph.routes.brokerage import brokerage, brokerage_by_year

    routes = chosen(options)
    rows = brokerage(routes) if options.pooled else brokerage_by_year(routes)
    say("stated_pairs are stated; all the other pairs are chains of legs, which are inferred")
    return show_answer(options, routes, _without_label(options, records(rows)))


def _without_label(options: argparse.Namespace, rows: list[dict[str, object]]) -> list[dict[str, object]]:
    """A table shows the label beside the code already."""
    if options.format != "table":
        return rows
    return [{name: value for name, value in row.items() if name != "label"} for row in rows]


def _change(options: argparse.Namespace) -> int:
    from tipgraph.routes.change import changed_legs, changes, similarities

    routes = chosen(options)
    rows = changed_legs(routes) if options.legs else similarities(routes) if options.years else changes(routes)
    return show_answer(options, routes, records(rows))


def _panel(options: argparse.Namespace) -> int:
    from tipgraph.cli.routes.options import codes
    from tipgraph.routes.panel import panel, read_covariates

    routes = chosen(options)
    table = panel(
        routes,
        options.weight,
        per_length=options.per_length,
        covariates=read_covariates(options.covariates) if options.covariates else None,
        places=codes(options.places) if options.places else None,
    )
    if options.format == "csv":  # hundreds of thousands of rows: no detour
        show_csv(table.columns, table.rows)
        return 0
    return show_answer(options, routes, list(table.records()), table.columns)
