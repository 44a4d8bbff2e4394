"""The analyses on a real network: the edge list of Goist et al., where it lies in a folder beside the checkout.

It is asked only for its size and its form: its labels are automatic, and its directions are unreliable.
"""

from __future__ import annotations

from pathlib import Path

import networkx as nx
import pytest

from tipgraph.routes import Routes, aggregate, read_edge_list, to_igraph
from tipgraph.routes.centrality import hubs_and_authorities, pagerank
from tipgraph.routes.change import changes
from tipgraph.routes.core import core_and_periphery
from tipgraph.routes.cuts import edge_cut, node_cut
from tipgraph.routes.flow import greatest_flow
from tipgraph.routes.mixing import assortativity
from tipgraph.routes.paths import ways_between
from tipgraph.routes.reach import distances
from tipgraph.routes.shortest import betweenness
from tipgraph.routes.triads import census, reciprocity

LIST = Path(__file__).parents[3] / "shared" / "peers" / "goist-edges.csv"


@pytest.fixture(scope="module")
def routes() -> Routes:
    if not LIST.is_file():
        pytest.skip("the edge list is not beside this checkout; random networks are asked in the other files")
    return read_edge_list(LIST, "automatic labels of Goist et al., directions unreliable")


@pytest.fixture(scope="module")
def net(routes: Routes) -> nx.DiGraph[str]:
    return aggregate(routes)


def test_its_size_is_what_was_counted_elsewhere(routes: Routes) -> None:
    # 23,263 rows; two of its 201 names are spellings of others, three more (Timor-Leste, ...) are taken together.
    assert routes.legs.number_of_edges() == 23_263
    assert routes.legs.number_of_nodes() == 199
    assert [place.code for place in routes.places.values() if place.kind == "unknown"] == ["Tibet"]


def test_change_is_within_what_was_counted_elsewhere(routes: Routes) -> None:
    rows = changes(routes)

    assert len(rows) == 15
    assert (round(min(row.jaccard or 0 for row in rows), 1), round(max(row.jaccard or 0 for row in rows), 1)) == (
        0.4,
        0.7,
    )


# igraph warns where many scores are zero, although it gives the scores that an even start leads to, as ours does.
@pytest.mark.filterwarnings("ignore:More than 30%:RuntimeWarning")
def test_centrality_is_igraphs(net: nx.DiGraph[str]) -> None:
    pytest.importorskip("igraph", reason="igraph comes with the extra test")
    graph = to_igraph(net)
    names = graph.vs["name"]
    pairs = (len(net) - 1) * (len(net) - 2)
    hubs, authorities = hubs_and_authorities(net)
    between, rank = betweenness(net), pagerank(net)

    assert [between[one] for one in names] == pytest.approx(
        [one / pairs for one in graph.betweenness(weights=[1 / weight for weight in graph.es["weight"]])], abs=1e-9
    )
    assert [rank[one] for one in names] == pytest.approx(graph.pagerank(weights="weight"), abs=1e-7)
    for ours, theirs in (
        (hubs, graph.hub_score(weights="weight")),
        (authorities, graph.authority_score(weights="weight")),
    ):
        assert [ours[one] for one in names] == pytest.approx([one / sum(theirs) for one in theirs], abs=1e-7)


def test_flows_cuts_and_ways_are_igraphs(routes: Routes, net: nx.DiGraph[str]) -> None:
    pytest.importorskip("igraph", reason="igraph comes with the extra test")
    graph = to_igraph(net)
    for start, end in (("MDA", "USA"), ("NPL", "KWT"), ("HTI", "ISL")):
        ids = graph.vs.find(start).index, graph.vs.find(end).index
        assert greatest_flow(net, {start}, {end}).amount == graph.maxflow(*ids, capacity="weight").value
        assert len(edge_cut(net, [start], [end]).legs) == graph.edge_connectivity(*ids)
        without = graph.copy()
        if net.has_edge(start, end):
            without.delete_edges([ids])
        assert len(node_cut(net, [start], [end]).places) == without.vertex_connectivity(*ids)
        cost = [1 / weight for weight in graph.es["weight"]]
        theirs = graph.get_k_shortest_paths(start, end, k=10, weights=cost, output="epath")
        # Stated ways stand first in ours, whatever they cost; of the others we have the cheapest.
        stated: list[float] = []
        chained: list[float] = []
        for way in ways_between(routes, start, end, chained=True):
            (stated if way.stated else chained).append(way.cost)
        cheapest = sorted(sum(cost[edge] for edge in path) for path in theirs)
        assert sorted([*stated, *chained])[: len(chained)] == pytest.approx(cheapest[: len(chained)])


def test_structure_is_igraphs(net: nx.DiGraph[str]) -> None:
    pytest.importorskip("igraph", reason="igraph comes with the extra test")
    graph = to_igraph(net)
    names = graph.vs["name"]
    part = net.subgraph([code for code, node in net.nodes(data=True) if node["region"]])
    regions = sorted({str(node["region"]) for _, node in part.nodes(data=True)})
    known = to_igraph(nx.DiGraph(part))

    assert tuple(census(net).values()) == tuple(graph.triad_census())
    assert reciprocity(net) == pytest.approx(graph.reciprocity())
    assert assortativity(net) == pytest.approx(
        known.assortativity_nominal([regions.index(region) for region in known.vs["region"]], directed=True)
    )
    assert {one.place: one.shell for one in core_and_periphery(net).places} == dict(
        zip(names, graph.as_undirected().coreness(), strict=True)
    )
    reached = distances(net, net, net)
    assert sum(reached.values()) / len(reached) == pytest.approx(graph.average_path_length())
