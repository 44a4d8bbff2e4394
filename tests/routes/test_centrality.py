"""Centrality, worked by hand and against igraph."""

from __future__ import annotations

import random

import networkx as nx
import pytest

from tipgraph.routes import Leg, Report, aggregate, routes_of, to_igraph
from tipgraph.routes.centrality import centrality, centrality_by_year, hubs_and_authorities, pagerank
from tipgraph.routes.shortest import betweenness

#: A sends to T twice, B once; T sends on to C.
LEGS = (
    Leg(2001, "A", "T", "1", "d1", "A"),
    Leg(2001, "A", "T", "2", "d2", "T"),
    Leg(2001, "B", "T", "3", "d1", "A"),
    Leg(2001, "T", "C", "4", "d2", "T"),
    Leg(2002, "A", "B", "5", "d3", "A"),
)
REPORTS = (Report("d1", "A", 2001, 9), Report("d2", "T", 2001, 9), Report("d3", "A", 2002, 9))


def random_net(seed: int, nodes: int = 25, chance: float = 0.15) -> nx.DiGraph[str]:
    """A network of a given seed with whole weights from 1 to 6; some of its nodes have no way out."""
    draw = random.Random(seed)
    net: nx.DiGraph[str] = nx.DiGraph()
    net.add_nodes_from(f"N{i:02}" for i in range(nodes))
    for a in net:
        for b in net:
            if a != b and draw.random() < chance and int(a[1:]) % 7:
                net.add_edge(a, b, weight=draw.randint(1, 6))
    return net


def test_the_figures_of_one_year() -> None:
    rows = {row.place: row for row in centrality_by_year(routes_of(LEGS, reports=REPORTS)) if row.year == 2001}
    transit = rows["T"]

    assert list(rows) == ["A", "B", "C", "T"]
    assert (transit.in_degree, transit.out_degree, transit.in_strength, transit.out_strength) == (2, 1, 3, 1)
    # A-C and B-C lead through T; there are (4 - 1)(4 - 2) ordered pairs of the others.
    assert transit.betweenness == pytest.approx(2 / 6)
    assert [rows[code].hub for code in "ABCT"] == pytest.approx([2 / 3, 1 / 3, 0, 0], abs=1e-6)
    assert [rows[code].authority for code in "ABCT"] == pytest.approx([0, 0, 0, 1], abs=1e-6)
    assert [(row.place, row.has_report, row.documents) for row in rows.values()] == [
        ("A", True, 2),
        ("B", False, 2),
        ("C", False, 2),
        ("T", True, 2),
    ]


def test_all_years_together() -> None:
    rows = {row.place: row for row in centrality(routes_of(LEGS, reports=REPORTS))}

    assert (rows["A"].out_degree, rows["A"].out_strength, rows["A"].year, rows["A"].documents) == (2, 3, None, 3)
    assert sum(row.pagerank for row in rows.values()) == pytest.approx(1)


def test_no_way_leads_through_a_region_or_an_uncertain_place() -> None:
    open_net = aggregate(routes_of([Leg(2001, "A", "X"), Leg(2001, "X", "B")]))
    region = aggregate(routes_of([Leg(2001, "A", "region:x"), Leg(2001, "region:x", "B")]))
    unclear = aggregate(routes_of([Leg(2001, "A", "COD|COG"), Leg(2001, "COD|COG", "B")]), uncertain=True)

    assert betweenness(open_net)["X"] == pytest.approx(1 / 2)
    assert betweenness(region)["region:x"] == 0
    assert betweenness(unclear)["COD|COG"] == 0


def test_a_step_costs_one_by_its_weight() -> None:
    # By T the way costs 1/3 + 1/3, direct it costs 1; by S it costs as much as by T only if 3 * (1/3) were not exact.
    legs = [("A", "T", 3), ("T", "B", 3), ("A", "B", 1)]
    net: nx.DiGraph[str] = nx.DiGraph()
    net.add_weighted_edges_from(legs)

    assert betweenness(net)["T"] == pytest.approx(1 / 2)


def test_ways_of_equal_cost_share() -> None:
    net: nx.DiGraph[str] = nx.DiGraph()
    # Three steps of 1/3 cost as much as one of 1, which no sum of floating-point numbers may spoil.
    net.add_weighted_edges_from([("A", "S", 3), ("S", "T", 3), ("T", "B", 3), ("A", "B", 1)])

    assert betweenness(net)["S"] == pytest.approx((1 / 2 + 1) / 6)


@pytest.mark.parametrize("seed", range(6))
def test_betweenness_is_igraphs(seed: int) -> None:
    pytest.importorskip("igraph", reason="igraph comes with the extra test")
    net = random_net(seed)
    graph = to_igraph(net)
    pairs = (len(net) - 1) * (len(net) - 2)

    theirs = graph.betweenness(weights=[1 / weight for weight in graph.es["weight"]])

    assert [betweenness(net)[code] for code in graph.vs["name"]] == pytest.approx([one / pairs for one in theirs])


# igraph warns where many scores are zero, although it gives the scores that an even start leads to, as ours does.
@pytest.mark.filterwarnings("ignore:More than 30%:RuntimeWarning")
@pytest.mark.parametrize("seed", range(6))
def test_pagerank_hubs_and_authorities_are_igraphs(seed: int) -> None:
    pytest.importorskip("igraph", reason="igraph comes with the extra test")
    net = random_net(seed)
    graph = to_igraph(net)
    hubs, authorities = hubs_and_authorities(net)

    ranks = graph.pagerank(weights="weight", damping=0.85)
    theirs = [graph.hub_score(weights="weight"), graph.authority_score(weights="weight")]

    assert [pagerank(net)[code] for code in graph.vs["name"]] == pytest.approx(ranks, abs=1e-8)
    for ours, other in zip((hubs, authorities), theirs, strict=True):
        # igraph scales the largest to 1.
        assert [ours[code] for code in graph.vs["name"]] == pytest.approx([one / sum(other) for one in other], abs=1e-6)


def test_an_empty_network_has_no_figures() -> None:
    assert centrality(routes_of([])) == []
    assert centrality_by_year(routes_of([])) == []
