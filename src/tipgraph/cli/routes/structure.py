"""The analyses of the network as a whole: groups, patterns, regions, core and periphery."""

from __future__ import annotations

import argparse

from tipgraph.cli.routes.answers import records, show_answer
from tipgraph.cli.routes.options import Analyses, add_analysis, at_least, chosen, weighted


def add_to(analyses: Analyses) -> None:
    """Describe the analyses."""
    communities = add_analysis(
        analyses,
        "communities",
        "groups of places",
        "Groups by Louvain's method with fixed seeds, and how firm each place stands in its group.",
        _communities,
    )
    communities.add_argument("--runs", metavar="N", type=at_least(2), default=20, help="default: %(default)s")
    communities.add_argument("--resolution", metavar="R", type=float, default=1.0, help="more: smaller groups")
    patterns = add_analysis(
        analyses,
        "patterns",
        "mutual legs and triads",
        "How often legs are mutual and three places joined in each way, against random networks of equal degrees.",
        _patterns,
    )
    patterns.add_argument("--samples", metavar="N", type=at_least(2), default=50, help="default: %(default)s")
    patterns.add_argument("--seed", metavar="N", type=at_least(0), default=2003, help="default: %(default)s")
    add_analysis(
        analyses,
        "mixing",
        "which regions legs join",
        "Legs from region to region, and whether like joins like.",
        _mixing,
    )
    add_analysis(analyses, "core", "core and periphery", "The core, the periphery, and the shells of places.", _core)


def _communities(options: argparse.Namespace) -> int:
    from tipgraph.routes.communities import communities

    routes = chosen(options)
    found = communities(weighted(options, routes), range(options.runs), options.resolution)
    said = {
        "modularity": found.modularity,
        "seed": found.seed,
        "runs": found.runs,
        "agreement_of_runs": found.agreement,
    }
    return show_answer(options, routes, records(found.members), ("group", "place", "stability"), said)


def _patterns(options: argparse.Namespace) -> int:
    from tipgraph.routes.triads import patterns, reciprocity

    routes = chosen(options)
    net = weighted(options, routes)
    rows = patterns(net, options.samples, options.seed)
    return show_answer(options, routes, records(rows), said={"reciprocity": reciprocity(net)})


def _mixing(options: argparse.Namespace) -> int:
    from tipgraph.routes.mixing import assortativity, mixing

    routes = chosen(options)
    net = weighted(options, routes)
    rows = [
        {"from_region": row.start, "to_region": row.end, "legs": row.legs, "weight": row.weight} for row in mixing(net)
    ]
    said = {"assortativity": assortativity(net), "assortativity_by_weight": assortativity(net, weighted=True)}
    return show_answer(options, routes, rows, ("from_region", "to_region", "legs", "weight"), said)


def _core(options: argparse.Namespace) -> int:
    from tipgraph.routes.core import core_and_periphery

    routes = chosen(options)
    found = core_and_periphery(weighted(options, routes))
    return show_answer(
        options,
        routes,
        records(found.places),
        ("place", "core", "degree", "shell"),
        {"exceptions": found.exceptions, "fit": found.fit},
    )
