"""Flows, cuts, vital places, removal and interdiction: worked by hand, against igraph, and against every choice."""

from __future__ import annotations

import random
from itertools import combinations, pairwise

import networkx as nx
import pytest

from tipgraph.errors import UsageError
from tipgraph.routes import to_igraph
from tipgraph.routes.cuts import edge_cut, node_cut
from tipgraph.routes.flow import greatest_flow
from tipgraph.routes.interdiction import interdict
from tipgraph.routes.reach import Reach, distances
from tipgraph.routes.removal import removals
from tipgraph.routes.vital import most_vital

SEEDS = range(8)


def net_of(*legs: tuple[str, str, int]) -> nx.DiGraph[str]:
    net: nx.DiGraph[str] = nx.DiGraph()
    net.add_weighted_edges_from(legs)
    return net


#: Two origins, two destinations; all but one direct leg lead through T, or through U and V.
HAND = net_of(
    *(("A", "T", 5), ("B", "T", 2), ("B", "U", 3), ("U", "V", 1), ("V", "Y", 4), ("T", "X", 4), ("T", "Y", 2)),
    ("A", "X", 1),
)
FROM, TO = {"A", "B"}, {"X", "Y"}


def random_net(seed: int, nodes: int = 14, chance: float = 0.25) -> nx.DiGraph[str]:
    draw = random.Random(seed)
    codes = [f"N{i:02}" for i in range(nodes)]
    return net_of(
        *((a, b, draw.randint(1, 9)) for a in codes for b in codes if a != b and draw.random() < chance),
        *((a, b, 1) for a, b in pairwise(codes)),
    )


def test_the_greatest_flow_and_its_cut() -> None:
    flow = greatest_flow(HAND, FROM, TO)

    # 6 through T, 1 through U and V, 1 from A to X.
    assert flow.amount == 8
    assert flow.through == {"T": 6, "U": 1, "V": 1}
    assert sum(HAND[a][b]["weight"] for a, b in flow.cut) == 8


def test_the_smallest_node_cut_leaves_direct_legs_to_be_told() -> None:
    cut = node_cut(HAND, FROM, TO)

    assert cut.direct == (("A", "X"),)
    # U and V are equally good: the one nearest to the origins is told.
    assert cut.places == ("T", "U")


def test_the_smallest_edge_cuts() -> None:
    fewest, lightest = edge_cut(HAND, FROM, TO), edge_cut(HAND, FROM, TO, by_weight=True)

    assert len(fewest.legs) == 4
    assert lightest.weight == 8
    assert ("A", "X") in fewest.legs


def test_no_flow_through_a_region() -> None:
    net = net_of(("A", "region:x", 5), ("region:x", "B", 5), ("A", "T", 1), ("T", "B", 1))

    assert greatest_flow(net, {"A"}, {"B"}).amount == 1
    assert node_cut(net, ["A"], ["B"]).places == ("T",)


@pytest.mark.parametrize("seed", SEEDS)
def test_flows_and_cuts_are_igraphs(seed: int) -> None:
    pytest.importorskip("igraph", reason="igraph comes with the extra test")
    net = random_net(seed)
    graph = to_igraph(net)
    start, end = "N00", "N13"
    ids = graph.vs.find(start).index, graph.vs.find(end).index

    assert greatest_flow(net, {start}, {end}).amount == pytest.approx(graph.maxflow(*ids, capacity="weight").value)
    assert len(edge_cut(net, [start], [end]).legs) == graph.edge_connectivity(*ids)
    if not net.has_edge(start, end):
        assert len(node_cut(net, [start], [end]).places) == graph.vertex_connectivity(*ids)


@pytest.mark.parametrize("seed", SEEDS)
def test_a_cut_parts_what_it_should(seed: int) -> None:
    net = random_net(seed)
    places, legs = node_cut(net, ["N00", "N01"], ["N12", "N13"]), edge_cut(net, ["N00", "N01"], ["N12", "N13"])
    without_places, without_legs = net.copy(), net.copy()
    without_places.remove_nodes_from(places.places)
    without_places.remove_edges_from(places.direct)
    without_legs.remove_edges_from(legs.legs)

    assert distances(without_places, ["N00", "N01"], ["N12", "N13"]) == {}
    assert distances(without_legs, ["N00", "N01"], ["N12", "N13"]) == {}


def test_the_most_vital_place_by_hand() -> None:
    found = most_vital(HAND, FROM, TO, 1, "exact")

    assert (found.places, found.flow, found.left, found.direct) == (("T",), 8, (2,), 1)
    assert (found.exact, found.gap) == (True, 0)


def test_greedy_may_be_worse_and_says_by_how_much_at_most() -> None:
    # M carries most alone; but without L and R nothing passes, while without M and one of them something does.
    net = net_of(
        *(("A", "L", 5), ("A", "R", 5), ("L", "M", 3), ("R", "M", 3), ("M", "B", 6), ("L", "P", 2), ("R", "Q", 2)),
        *(("P", "B", 2), ("Q", "B", 2)),
    )
    greedy, exact = most_vital(net, ["A"], ["B"], 2), most_vital(net, ["A"], ["B"], 2, "exact")

    assert (greedy.places[0], greedy.left) == ("M", (4, 2))
    assert (set(exact.places), exact.left[-1], exact.exact) == ({"L", "R"}, 0, True)
    assert greedy.bound <= 0
    assert greedy.gap == pytest.approx(2 / 10)


@pytest.mark.parametrize("seed", SEEDS)
@pytest.mark.parametrize("k", [1, 2, 3])
def test_exact_is_the_best_of_all_choices(seed: int, k: int) -> None:
    net = random_net(seed, nodes=11)
    ends = {"N00"}, {"N10"}
    inner = [code for code in net if code not in ("N00", "N10")]

    best = min(greatest_flow(net, *ends, without=gone).amount for gone in combinations(inner, k))
    exact, greedy = most_vital(net, *ends, k, "exact"), most_vital(net, *ends, k)

    assert (exact.left[-1] if exact.left else exact.flow) == pytest.approx(best)
    assert greedy.bound <= best + 1e-9
    assert (greedy.left[-1] if greedy.left else greedy.flow) >= best - 1e-9


def test_removal_by_hand() -> None:
    # H has most mentions, but all ways from A to B lead through T.
    net = net_of(("A", "T", 1), ("T", "B", 1), ("A", "H", 9), ("H", "T", 9), ("A", "L1", 1), ("L1", "L2", 1))
    net.add_weighted_edges_from([("L2", "L3", 1), ("L3", "B", 1)])
    rows = {(row.strategy, row.lost): row for row in removals(net, ["A"], ["B"], 1)}

    assert rows["bottleneck", 0].mean_legs == 2
    assert (rows["bottleneck", 1].place, rows["bottleneck", 1].rerouted, rows["bottleneck", 1].mean_legs) == ("T", 1, 4)
    assert (rows["hot spot", 1].place, rows["hot spot", 1].rerouted, rows["hot spot", 1].share) == ("H", 0, 1)


@pytest.mark.parametrize("seed", SEEDS)
def test_distances_are_igraphs(seed: int) -> None:
    pytest.importorskip("igraph", reason="igraph comes with the extra test")
    net = random_net(seed, chance=0.08)
    graph = to_igraph(net)
    names = graph.vs["name"]
    theirs = graph.distances()

    assert distances(net, net, net) == {
        (names[i], names[j]): legs
        for i, row in enumerate(theirs)
        for j, legs in enumerate(row)
        if i != j and legs < float("inf")
    }


@pytest.mark.parametrize("seed", SEEDS)
def test_what_hangs_on_a_leg_is_what_is_lost_without_it(seed: int) -> None:
    net = random_net(seed, nodes=9, chance=0.06)
    whole = len(distances(net, net, net))
    reach = Reach(net)

    for a, b in net.edges:
        part = net.copy()
        part.remove_edge(a, b)
        assert reach.hanging(a, b) == whole - len(distances(part, net, net))


def test_interdiction_by_hand() -> None:
    net = net_of(("A", "S", 9), ("A", "T", 5), ("S", "B", 3), ("S", "C", 3), ("T", "B", 4))

    found = interdict(net, ["A"], ["B", "C"], 1)

    assert (found.flow, found.legs, found.left, found.bound) == (10, (("A", "S"),), 4, 4)
    assert interdict(net, ["A"], ["B", "C"], 0).left == 10


@pytest.mark.parametrize("seed", SEEDS)
@pytest.mark.parametrize("budget", [1, 2])
def test_no_interdiction_leaves_less_than_the_bound(seed: int, budget: int) -> None:
    net = random_net(seed, nodes=8)
    weight = {(a, b): float(edge["weight"]) for a, b, edge in net.edges(data=True)}

    best = min(
        greatest_flow(net, {"N00"}, {"N07"}, capacity=weight | dict.fromkeys(gone, 0.0)).amount
        for gone in combinations(weight, budget)
    )
    found = interdict(net, ["N00"], ["N07"], budget)

    assert found.bound <= best + 1e-9
    assert found.left >= best - 1e-9
    assert found.cost <= budget


def test_costs_may_differ() -> None:
    net = net_of(("A", "S", 9), ("S", "B", 9), ("A", "B", 2))

    found = interdict(net, ["A"], ["B"], 2, {("A", "S"): 5, ("S", "B"): 2})

    assert (found.legs, found.cost, found.left) == ((("S", "B"),), 2, 2)


@pytest.mark.parametrize(
    ("origins", "destinations", "fault"),
    [
        ([], ["B"], "there is none"),
        (["A"], ["A"], "also among the destinations"),
        (["A"], ["XXX"], "XXX: no leg begins or ends there"),
    ],
)
def test_sets_that_make_no_sense_are_a_fault(origins: list[str], destinations: list[str], fault: str) -> None:
    with pytest.raises(UsageError, match=fault):
        node_cut(HAND, origins, destinations)


def test_numbers_that_make_no_sense_are_a_fault() -> None:
    with pytest.raises(UsageError, match="at least 1"):
        most_vital(HAND, FROM, TO, 0)
    with pytest.raises(UsageError, match="greedy or exact"):
        most_vital(HAND, FROM, TO, 1, "magic")
    with pytest.raises(UsageError, match="at least 1"):
        removals(HAND, FROM, TO, 0)
    with pytest.raises(UsageError, match="0 or more"):
        interdict(HAND, FROM, TO, -1)
    with pytest.raises(UsageError, match="costs nothing"):
        interdict(HAND, FROM, TO, 1, {("A", "T"): 0})
