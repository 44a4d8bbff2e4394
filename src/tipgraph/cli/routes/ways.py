"""The analyses of ways: from A to B, choke points, losses."""

from __future__ import annotations

import argparse

from tipgraph.cli.console import say
from tipgraph.cli.routes.answers import records, show_answer
from tipgraph.cli.routes.options import Analyses, add_analysis, at_least, chosen, codes, weighted
from tipgraph.errors import UsageError


def add_to(analyses: Analyses) -> None:
    """Describe the analyses."""
    paths = add_analysis(
        analyses,
        "paths",
        "from A to B",
        "Ways from one place to another, a row for each leg, with its evidence: those that single claims state;\n"
        "with --chained also those that legs of several claims make, which are always inferred.",
        _paths,
    )
    paths.add_argument("origin", metavar="A", help="the code of a place")
    paths.add_argument("destination", metavar="B", help="the code of another")
    paths.add_argument("--chained", action="store_true", help="also ways that join legs of several claims (inferred)")
    paths.add_argument("--most", metavar="K", type=at_least(1), default=10, help="the K cheapest; default: %(default)s")
    paths.add_argument("--legs", metavar="N", type=at_least(1), help="all simple ways of at most N legs")
    paths.add_argument("--window", metavar="Y", type=at_least(1), help="all legs stated within Y successive years")
    cut = _add_between(
        analyses, "cut", "the fewest places or legs that all ways use", "The smallest cut between two sets.", _cut
    )
    cut.add_argument("--of", choices=("places", "legs", "weight"), default="places", help="default: %(default)s")
    vital = _add_between(
        analyses,
        "vital",
        "the k most vital places",
        "The places whose loss takes most from the greatest flow between two sets.",
        _vital,
    )
    vital.add_argument("-k", type=at_least(1), default=3, help="how many places; default: %(default)s")
    vital.add_argument("--method", choices=("greedy", "exact"), default="greedy", help="default: %(default)s")
    removal = _add_between(
        analyses,
        "removal",
        "bottlenecks against hot spots",
        "What is left after the loss of bottlenecks, or of hot spots, when all take the shortest way that is left.",
        _removal,
    )
    removal.add_argument("-k", type=at_least(1), default=5, help="how many places; default: %(default)s")
    interdict = _add_between(
        analyses,
        "interdict",
        "which legs to cut under a budget",
        "Legs whose loss leaves little of the greatest flow between two sets, each at the cost of 1.",
        _interdict,
    )
    interdict.add_argument("--budget", metavar="N", type=float, default=5, help="default: %(default)s")
    whatif = add_analysis(
        analyses, "whatif", "what if they were gone", "The network with and without some places or legs.", _whatif
    )
    whatif.add_argument("--place", metavar="X,Y", default="", help="places that are gone")
    whatif.add_argument("--leg", metavar="X,Y", action="append", default=[], help="a leg that is gone, from X to Y")
    whatif.add_argument("--pairs", action="store_true", help="the pairs of places that no way joins any more")
    add_analysis(
        analyses,
        "single",
        "what rests on one sentence",
        "Legs that a single sentence states, and what hangs on them.",
        _single,
    )


def _add_between(analyses: Analyses, name: str, summary: str, description: str, run: object) -> argparse.ArgumentParser:
    command = add_analysis(analyses, name, summary, description, run)  # type: ignore[arg-type]
    command.add_argument("--from", dest="origins", metavar="X,Y", required=True, help="the origins")
    command.add_argument("--to", dest="destinations", metavar="X,Y", required=True, help="the destinations")
    return command


def _paths(options: argparse.Namespace) -> int:
    from tipgraph.routes.paths import ways_between

    routes = chosen(options)
    ways = ways_between(
        routes,
        *codes(f"{options.origin},{options.destination}"),
        chained=options.chained,
        most=options.most,
        legs=options.legs,
        window=options.window,
        weight=options.weight,
    )
    rows: list[dict[str, object]] = [
        {
            "way": number,
            "kind": "stated" if way.stated else "inferred",
            "cost": way.cost,
            "years": way.years,
            "leg": position,
            "from": step.start,
            "to": step.end,
            "weight": step.weight,
            "documents": step.documents,
            "claims": way.claims if way.stated else step.claims,
            "inferred": step.inferred,
            "quotes": " | ".join(step.quotes),
        }
        for number, way in enumerate(ways, start=1)
        for position, step in enumerate(way.steps, start=1)
    ]
    if any(not way.stated for way in ways):
        say("inferred ways join legs of several claims; no report says that anyone went all of one")
    columns = tuple(rows[0]) if rows else ("way", "kind", "from", "to")
    if options.format == "table":  # "tipgraph explain" shows the words
        columns = tuple(name for name in columns if name != "quotes")
    return show_answer(options, routes, rows, columns, {"ways": len(ways)})


def _cut(options: argparse.Namespace) -> int:
    from tipgraph.routes.cuts import edge_cut, node_cut

    routes = chosen(options)
    net = weighted(options, routes)
    sets = codes(options.origins), codes(options.destinations)
    if options.of == "places":
        places = node_cut(net, *sets)
        rows: list[dict[str, object]] = [{"place": code, "label": routes.label(code)} for code in places.places]
        direct = tuple(f"{a}-{b}" for a, b in places.direct)
        said: dict[str, object] = {"places": len(rows), "direct_legs_that_no_place_can_cut": direct}
        return show_answer(options, routes, rows, ("place", "label"), said)
    legs = edge_cut(net, *sets, by_weight=options.of == "weight")
    rows = [{"from": a, "to": b, "weight": net[a][b]["weight"], "claims": net[a][b]["claims"]} for a, b in legs.legs]
    return show_answer(
        options, routes, rows, ("from", "to", "weight", "claims"), {"legs": len(rows), "weight": legs.weight}
    )


def _vital(options: argparse.Namespace) -> int:
    from tipgraph.routes.vital import most_vital

    routes = chosen(options)
    found = most_vital(
        weighted(options, routes), codes(options.origins), codes(options.destinations), options.k, options.method
    )
    rows: list[dict[str, object]] = [
        {"lost": i, "place": code, "flow_left": left, "share_left": left / found.flow}
        for i, (code, left) in enumerate(zip(found.places, found.left, strict=True), start=1)
    ]
    said = {
        "flow": found.flow,
        "flow_without_any_place_between": found.direct,
        "proved_best": found.exact,
        "least_that_any_choice_leaves": found.bound,
        "gap": found.gap,
    }
    return show_answer(options, routes, rows, ("lost", "place", "flow_left", "share_left"), said)


def _removal(options: argparse.Namespace) -> int:
    from tipgraph.routes.removal import removals

    routes = chosen(options)
    rows = removals(weighted(options, routes), codes(options.origins), codes(options.destinations), options.k)
    return show_answer(options, routes, records(rows))


def _interdict(options: argparse.Namespace) -> int:
    from tipgraph.routes.interdiction import interdict

    routes = chosen(options)
    net = weighted(options, routes)
    found = interdict(net, codes(options.origins), codes(options.destinations), options.budget)
    rows: list[dict[str, object]] = [{"from": a, "to": b, "weight": net[a][b]["weight"]} for a, b in found.legs]
    said = {
        "flow": found.flow,
        "flow_left": found.left,
        "least_that_any_choice_leaves": found.bound,
        "gap": found.gap,
        "cost": found.cost,
    }
    return show_answer(options, routes, rows, ("from", "to", "weight"), said)


def _whatif(options: argparse.Namespace) -> int:
    from tipgraph.routes.whatif import cut_off, effects

    gone = codes(options.place)
    legs = []
    for leg in options.leg:
        if len(ends := codes(leg)) != 2:
            raise UsageError("--leg", f'"{leg}" is no leg', "two codes, such as NPL,IND")
        legs.append((ends[0], ends[1]))
    if not gone and not legs:
        raise UsageError("whatif", "nothing is gone", "--place or --leg")
    routes = chosen(options)
    say("ways join legs of several claims, which is inferred")
    if options.pairs:
        pairs = [{"from": a, "to": b} for a, b in cut_off(routes, gone, legs)]
        return show_answer(options, routes, pairs, ("from", "to"))
    rows = [
        {"figure": one.figure, "before": one.before, "after": one.after, "change": one.change}
        for one in effects(routes, gone, legs)
    ]
    return show_answer(options, routes, rows)


def _single(options: argparse.Namespace) -> int:
    from tipgraph.routes.whatif import single_sentences

    routes = chosen(options)
    rows = single_sentences(routes)
    total = weighted(options, routes).number_of_edges()
    return show_answer(
        options,
        routes,
        records(rows),
        ("from", "to", "legs", "ways", "document", "claim", "quote"),
        {"legs_on_one_sentence": f"{len(rows)} of {total}"},
    )
