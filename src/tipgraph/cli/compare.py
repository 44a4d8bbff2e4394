"""``tipgraph compare``: a published table beside a graph."""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from tipgraph.cli.console import say, show, show_csv, show_json, show_table
from tipgraph.cli.options import Commands, add_command, add_graph

if TYPE_CHECKING:
    from tipgraph.compare import EdgeComparison, TierComparison

_EXPLANATION = """\
TABLE is comma-separated values with a header; other columns are left alone. Places go by name or ISO 3166-1 alpha-3.

  year, origin, destination   each edge is found, reversed, missing, or in a year with a report of neither country ("no
                              report"); what the graph has beside them in the same years is extra
  country, year, tier         where table and graph agree, and every disagreement

examples:
  tipgraph compare edges.csv
  tipgraph compare edges.csv --graph graph.ttl --format csv > compared.csv
  tipgraph compare tiers.csv --format json
"""


def add_to(commands: Commands) -> None:
    """Describe the command."""
    command = add_command(
        commands,
        "compare",
        "compare a published table with a graph",
        "Compare a published table of edges, or of tiers, with what a graph states.",
        _EXPLANATION,
        run,
    )
    command.add_argument("table", metavar="TABLE", type=Path, help="the table, in CSV")
    add_graph(command)
    command.add_argument("--format", choices=("table", "csv", "json"), default="table", help="default: %(default)s")


def run(options: argparse.Namespace) -> int:
    """Compare, and print what came of it."""
    # Here and not above: only who asks needs to load the stores.
    from tipgraph import compare
    from tipgraph.compare.tables import EDGES
    from tipgraph.store import open_graph

    table = compare.read_table(options.table)
    graph = open_graph(options.graph)
    if table.columns == EDGES:
        edges = compare.compare_edges(table, graph)
        _tell_edges(edges, options.format)
        unresolved = edges.unresolved
    else:
        tiers = compare.compare_tiers(table, graph)
        _tell_tiers(tiers, options.format)
        unresolved = tiers.unresolved
    for name, number in unresolved:
        say(f'{options.table}: the vocabulary has no place "{name}", which stands there {number} times')
    return 0


def _tell_edges(found: EdgeComparison, form: str) -> None:
    rows = [(edge.year, edge.origin, edge.destination, status) for edge, status in found.edges]
    columns = ("year", "origin", "destination", "status")
    if form == "csv":
        show_csv(columns, rows)
    elif form == "json":
        show_json(
            {
                "years": {str(year): counts for year, counts in found.by_year()},
                "edges": [dict(zip(columns, row, strict=True)) for row in rows],
                "unresolved": dict(found.unresolved),
            }
        )
    else:
        years = list(found.by_year())
        statuses = list(years[0][1]) if years else []
        show_table(("year", *statuses), ((year, *counts.values()) for year, counts in years))


def _tell_tiers(found: TierComparison, form: str) -> None:
    rows = [(one.country, one.year, one.published, one.stated, one.agrees) for one in found.placements]
    columns = ("country", "year", "published", "stated", "agrees")
    agreeing = sum(one.agrees for one in found.placements)
    if form == "csv":
        show_csv(columns, [(*row[:-1], str(row[-1]).lower()) for row in rows])
    elif form == "json":
        show_json(
            {
                "compared": len(rows),
                "agreeing": agreeing,
                "no_report": found.no_report,
                "placements": [dict(zip(columns, row, strict=True)) for row in rows],
                "unresolved": dict(found.unresolved),
            }
        )
    else:
        _show_agreement(found)
        differing: list[Sequence[object]] = [
            (one.country, one.year, one.published, one.stated or "none") for one in found.disagreements()
        ]
        if differing:
            show("")
            show_table(columns[:-1], differing)
    say(f"{agreeing} of {len(rows)} agree; {found.no_report} are of a country and year without a report")


def _show_agreement(found: TierComparison) -> None:
    """The published tiers down, the stated ones across."""
    counts, tiers = found.counts(), found.tiers()
    rows = ((f"published {tier}", *(counts[tier, other] for other in tiers)) for tier in tiers if tier)
    show_table(("", *(f"stated {tier or 'none'}" for tier in tiers)), rows)
