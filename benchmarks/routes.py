"""How long each analysis of routes takes, beside igraph where it has the same one.

    python benchmarks/routes.py [EDGES.csv]     columns year, origin, destination; by default the list of Goist et al.
                                                in a folder shared/peers beside the checkout, where it is

The list has 16 years, 199 places and 23,263 legs (3,367 distinct). Its labels are automatic and its directions
unreliable: it is asked for its size alone. Seconds of one processor, the best of three rounds; igraph is C, and the
times of making its graph do not count. Its communities are those of the undirected network, for it has none of directed
ones by this method. Every analysis is to answer within 3 seconds; the exact most vital places need not.
"""

from __future__ import annotations

import argparse
import platform
import sys
import tempfile
import time
import warnings
from collections.abc import Callable
from importlib.util import find_spec
from pathlib import Path
from typing import Any

from tipgraph import __version__
from tipgraph.routes import Routes, aggregate, edge_table, matrix, read_edge_list, to_igraph, write_gexf, write_graphml
from tipgraph.routes.brokerage import brokerage_by_year
from tipgraph.routes.centrality import by_year, centrality_by_year, hubs_and_authorities, pagerank
from tipgraph.routes.change import changed_legs, changes, similarities
from tipgraph.routes.communities import communities
from tipgraph.routes.core import core_and_periphery
from tipgraph.routes.coverage import coverage_by_year
from tipgraph.routes.cuts import edge_cut, node_cut
from tipgraph.routes.flow import greatest_flow
from tipgraph.routes.interdiction import interdict
from tipgraph.routes.mixing import assortativity, mixing
from tipgraph.routes.panel import panel
from tipgraph.routes.paths import ways_between
from tipgraph.routes.pictures import chokepoint_figure, map_figure, matrix_figure, save, time_figure
from tipgraph.routes.reach import distances
from tipgraph.routes.removal import removals
from tipgraph.routes.shortest import betweenness
from tipgraph.routes.triads import census, patterns
from tipgraph.routes.vital import most_vital
from tipgraph.routes.whatif import effects, single_sentences

LIST = Path(__file__).parents[2] / "shared" / "peers" / "goist-edges.csv"
TITLE = "automatic labels of Goist et al., directions unreliable"
ROUNDS = 3
LIMIT_S = 3.0
ORIGINS = ["NPL", "BGD", "MMR", "PHL", "VNM", "KHM", "LAO"]
DESTINATIONS = ["USA", "GBR", "DEU", "FRA", "ITA", "SAU", "ARE"]

Work = Callable[[], object]


def seconds(work: Work) -> float:
    """The processor's seconds that some work takes, in the best of some rounds; other work does not count."""
    times = []
    for _ in range(ROUNDS):
        start = time.process_time()
        work()
        times.append(time.process_time() - start)
        if times[-1] > 2 * LIMIT_S:
            break
    return min(times)


def analyses(routes: Routes, folder: Path) -> dict[str, tuple[Work, Work | None]]:
    """What is measured: ours, and igraph's if it has the same."""
    net = aggregate(routes)
    pair = "NPL", "USA"
    graph: Any = to_igraph(net) if find_spec("igraph") else None
    yearly = [to_igraph(aggregate(legs)) for _, legs in by_year(routes)] if graph else []
    cost = [1 / weight for weight in graph.es["weight"]] if graph else []
    ids = [graph.vs.find(code).index for code in pair] if graph else []

    def theirs(work: Callable[[Any], object]) -> Work | None:
        return (lambda: work(graph)) if graph else None

    def each_year() -> object:
        for one in yearly:
            costs = [1 / weight for weight in one.es["weight"]]
            one.betweenness(weights=costs)
            one.pagerank(weights="weight")
            one.hub_score(weights="weight")
            one.authority_score(weights="weight")
            one.strength(weights="weight")
        return None

    between = ORIGINS, DESTINATIONS
    return {
        "aggregate": (lambda: aggregate(routes), None),
        "coverage": (lambda: coverage_by_year(routes), None),
        "centrality of 16 years": (lambda: centrality_by_year(routes), each_year if graph else None),
        "betweenness, weighted": (lambda: betweenness(net), theirs(lambda g: g.betweenness(weights=cost))),
        "PageRank": (lambda: pagerank(net), theirs(lambda g: g.pagerank(weights="weight"))),
        "hubs and authorities": (lambda: hubs_and_authorities(net), theirs(lambda g: g.hub_score(weights="weight"))),
        "brokerage of 16 years": (lambda: brokerage_by_year(routes), None),
        "change from year to year": (lambda: (changes(routes), changed_legs(routes)), None),
        "Jaccard of any two years": (lambda: similarities(routes), None),
        "distances, all pairs": (lambda: distances(net, net, net), theirs(lambda g: g.distances())),
        "10 cheapest ways": (
            lambda: ways_between(routes, *pair, chained=True),
            theirs(lambda g: g.get_k_shortest_paths(*ids, k=10, weights=cost)),
        ),
        "10 cheapest ways within a year": (lambda: ways_between(routes, *pair, chained=True, window=1), None),
        "all simple ways of 3 legs": (
            lambda: ways_between(routes, *pair, chained=True, legs=3, most=9999),
            theirs(lambda g: g.get_all_simple_paths(*ids, maxlen=3)),
        ),
        "greatest flow, one pair": (
            lambda: greatest_flow(net, pair[:1], pair[1:]),
            theirs(lambda g: g.maxflow(*ids, capacity="weight")),
        ),
        "node cut, 7 to 7": (lambda: node_cut(net, *between), None),
        "edge cut, 7 to 7": (lambda: edge_cut(net, *between, by_weight=True), None),
        "5 most vital, greedy": (lambda: most_vital(net, *between, 5), None),
        "3 most vital, exact": (lambda: most_vital(net, *between, 3, "exact"), None),
        "5 most vital, exact (no limit)": (lambda: most_vital(net, *between, 5, "exact"), None),
        "removal of 10, two strategies": (lambda: removals(net, *between, 10), None),
        "interdiction, budget 20": (lambda: interdict(net, *between, 20), None),
        "communities, 20 runs (undirected)": (
            lambda: communities(net),
            theirs(lambda g: [g.as_undirected().community_multilevel() for _ in range(20)]),
        ),
        "triad census": (lambda: census(net), theirs(lambda g: g.triad_census())),
        "patterns against 50 networks": (lambda: patterns(net), None),
        "mixing and assortativity": (lambda: (mixing(net), assortativity(net)), None),
        "core and periphery": (lambda: core_and_periphery(net), theirs(lambda g: g.as_undirected().coreness())),
        "panel, all pairs and years": (lambda: panel(routes), None),
        "what if a country were gone": (lambda: effects(routes, ["THA"]), None),
        "what rests on one sentence": (lambda: single_sentences(routes), None),
        "GraphML of all legs": (lambda: write_graphml(routes.legs, folder / "a.graphml"), None),
        "GEXF by year": (lambda: write_gexf(routes, folder / "a.gexf"), None),
        "pandas": (lambda: edge_table(net), None) if find_spec("pandas") else (lambda: None, None),
        "SciPy": (lambda: matrix(net), None) if find_spec("scipy") else (lambda: None, None),
        **(pictures(routes, folder) if find_spec("matplotlib") else {}),
    }


def pictures(routes: Routes, folder: Path) -> dict[str, tuple[Work, None]]:
    """The pictures, each written as SVG and PNG."""
    return {
        "picture: map": (lambda: save(map_figure(routes), folder / "map"), None),
        "picture: matrix": (lambda: save(matrix_figure(routes), folder / "matrix"), None),
        "picture: time": (lambda: save(time_figure(routes, "THA"), folder / "time"), None),
        "picture: choke points": (
            lambda: save(chokepoint_figure(routes, ORIGINS, DESTINATIONS), folder / "chokepoints"),
            None,
        ),
    }


def main() -> int:
    """Measure, and print a table; 1 if an analysis takes longer than it may."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("edges", metavar="EDGES", nargs="?", type=Path, default=LIST)
    edges = parser.parse_args().edges
    write = sys.stdout.write
    if not edges.is_file():
        write(f"skipped: {edges.name} is not there; give the path of a list with year, origin, destination\n")
        return 0
    start = time.process_time()
    routes = read_edge_list(edges, TITLE if edges == LIST else "")
    write(f"tipgraph {__version__}, Python {platform.python_version()}, {platform.machine()}; {routes.source}\n")
    write(f"{routes.legs.number_of_nodes()} places, {routes.legs.number_of_edges():,} legs, read in ")
    write(f"{time.process_time() - start:.2f} s; seconds of one processor, best of {ROUNDS} rounds\n\n")
    write(f"{'':<34}{'tipgraph':>10}{'igraph':>11}\n")
    slow = []
    # igraph warns where many scores of hubs are zero.
    warnings.filterwarnings("ignore", "More than 30%", RuntimeWarning)
    with tempfile.TemporaryDirectory() as folder:
        for name, (ours, other) in analyses(routes, Path(folder)).items():
            taken = seconds(ours)
            write(f"{name:<34}{taken:>8.3f} s" + (f"{seconds(other):>9.4f} s" if other else "") + "\n")
            if taken > LIMIT_S and "no limit" not in name:
                slow.append(name)
    write(f"\n{'all within' if not slow else ', '.join(slow) + ': longer than'} {LIMIT_S:g} s\n")
    return 1 if slow else 0


if __name__ == "__main__":
    sys.exit(main())
