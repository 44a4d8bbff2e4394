"""The pictures of routes: ``tipgraph routes plot KIND``."""

from __future__ import annotations

import argparse
from pathlib import Path

from tipgraph.cli.console import say
from tipgraph.cli.routes.options import Analyses, add_analysis, at_least, chosen, codes
from tipgraph.errors import UsageError

KINDS = ("map", "matrix", "time", "chokepoints")


def add_to(analyses: Analyses) -> None:
    """Describe the pictures."""
    plot = add_analysis(
        analyses,
        "plot",
        "pictures, as SVG and PNG",
        "map: the strongest legs on a map.  matrix: from region to region.  time: tier and degree of a country.\n"
        "chokepoints: the places through which ways from some origins to some destinations lead.",
        _plot,
    )
    plot.add_argument("kind", choices=KINDS, metavar="KIND", help=", ".join(KINDS))
    plot.add_argument("-o", "--output", metavar="FILE", type=Path, help="without .svg and .png; default: the kind")
    plot.add_argument(
        "--top", metavar="N", type=at_least(1), default=60, help="map: so many legs; default: %(default)s"
    )
    plot.add_argument("--place", metavar="X", help="time: the country")
    plot.add_argument("--from", dest="origins", metavar="X,Y", default="", help="chokepoints: the origins")
    plot.add_argument("--to", dest="destinations", metavar="X,Y", default="", help="chokepoints: the destinations")


def _plot(options: argparse.Namespace) -> int:
    from tipgraph.routes.pictures import chokepoint_figure, map_figure, matrix_figure, save, time_figure

    routes = chosen(options)
    weight = {"weight": options.weight, "per_length": options.per_length}
    if options.kind == "map":
        figure = map_figure(routes, top=options.top, **weight)
    elif options.kind == "matrix":
        figure = matrix_figure(routes, **weight)
    elif options.kind == "time":
        if not options.place:
            raise UsageError("--place", "no country is given", "a code such as BLR")
        (place,) = codes(options.place)[:1]
        graph = None if options.edges else options.graph
        figure = time_figure(routes, place, graph)
    else:
        figure = chokepoint_figure(routes, codes(options.origins), codes(options.destinations), **weight)
    for file in save(figure, options.output or Path(options.kind)):
        say(str(file))
    return 0
