"""Groups, patterns, regions, core and periphery: worked by hand and against igraph and NetworkX."""

from __future__ import annotations

import random
import subprocess
import sys

import networkx as nx
import pytest

from tipgraph.routes import to_igraph
from tipgraph.routes.communities import adjusted_rand, communities
from tipgraph.routes.core import core_and_periphery
from tipgraph.routes.mixing import Mixing, assortativity, mixing
from tipgraph.routes.triads import census, patterns, reciprocity

SEEDS = range(6)


def random_net(seed: int, nodes: int = 20, chance: float = 0.18) -> nx.DiGraph[str]:
    draw = random.Random(seed)
    net: nx.DiGraph[str] = nx.DiGraph()
    for i in range(nodes):
        net.add_node(f"N{i:02}", region="EWS"[i % 3])
    for a in net:
        for b in net:
            if a != b and draw.random() < chance:
                net.add_edge(a, b, weight=draw.randint(1, 5))
    return net


def two_blocks() -> nx.DiGraph[str]:
    """Two groups of four, each joined both ways throughout, and one leg between them."""
    net: nx.DiGraph[str] = nx.DiGraph()
    for block in ("ABCD", "WXYZ"):
        net.add_weighted_edges_from((a, b, 1) for a in block for b in block if a != b)
    net.add_edge("A", "W", weight=1)
    return net


def test_two_blocks_are_two_groups_in_every_run() -> None:
    found = communities(two_blocks())

    assert [(one.group, one.place, one.stability) for one in found.members] == [
        *((1, code, 1.0) for code in "ABCD"),
        *((2, code, 1.0) for code in "WXYZ"),
    ]
    # Of 25 legs 24 are inside; out- and in-strengths are 13 and 12, 12 and 13.
    assert found.modularity == pytest.approx(24 / 25 - (13 * 12 + 12 * 13) / 25**2)
    assert (found.agreement, found.runs) == (1.0, 20)


def test_the_modularity_is_igraphs() -> None:
    pytest.importorskip("igraph", reason="igraph comes with the extra test")
    net = random_net(1)
    found = communities(net, range(3))
    graph = to_igraph(net)
    group = {one.place: one.group for one in found.members}

    theirs = graph.modularity([group[name] for name in graph.vs["name"]], weights="weight", directed=True)

    assert found.modularity == pytest.approx(theirs)


def test_groups_do_not_depend_on_the_hash_seed() -> None:
    program = (
        "import networkx as nx; from tipgraph.routes.communities import communities;"
        "legs = [(f'N{i}', f'N{i * 7 % 23}', 1 + i % 3) for i in range(60) if i != i * 7 % 23];"
        "net = nx.DiGraph(); net.add_weighted_edges_from(legs);"
        "print(communities(net, range(3)))"
    )
    outputs = {
        subprocess.run(
            [sys.executable, "-c", program], env={"PYTHONHASHSEED": seed}, capture_output=True, text=True, check=True
        ).stdout
        for seed in ("1", "2")
    }

    assert len(outputs) == 1


@pytest.mark.parametrize("seed", SEEDS)
def test_the_adjusted_rand_index_is_igraphs(seed: int) -> None:
    igraph = pytest.importorskip("igraph", reason="igraph comes with the extra test")
    draw = random.Random(seed)
    runs = [[draw.randrange(4) for _ in range(30)] for _ in range(2)]
    parts = [[frozenset(i for i in range(30) if run[i] == group) for group in set(run)] for run in runs]

    assert adjusted_rand(*parts) == pytest.approx(igraph.compare_communities(*runs, method="adjusted_rand"))


@pytest.mark.parametrize("chance", [0.05, 0.2, 0.6])
@pytest.mark.parametrize("seed", SEEDS)
def test_the_census_is_networkxs_and_igraphs(seed: int, chance: float) -> None:
    pytest.importorskip("igraph", reason="igraph comes with the extra test")
    net = random_net(seed, 15, chance)
    ours = census(net)

    assert ours == nx.triadic_census(net)
    assert tuple(ours.values()) == tuple(to_igraph(net).triad_census())


@pytest.mark.parametrize("seed", SEEDS)
def test_reciprocity_is_networkxs(seed: int) -> None:
    net = random_net(seed)

    assert reciprocity(net) == pytest.approx(nx.overall_reciprocity(net))


def test_patterns_against_chance() -> None:
    found = {row.pattern: row for row in patterns(two_blocks(), samples=30)}

    assert found["mutual"].count == 12
    assert found["300"].count == 8
    # No random network of these degrees is as full of mutual triads as this one.
    assert found["300"].as_many == 0
    assert found["300"].mean < 4
    assert patterns(two_blocks(), samples=5, seed=1) == patterns(two_blocks(), samples=5, seed=1)


def test_the_random_networks_keep_the_degrees() -> None:
    from tipgraph.routes.triads import _mix

    net = random_net(3)
    edges = [(int(a[1:]), int(b[1:])) for a, b in net.edges]
    mixed = list(edges)
    _mix(mixed, 500, random.Random(1))

    assert sorted(a for a, _ in mixed) == sorted(a for a, _ in edges)
    assert sorted(b for _, b in mixed) == sorted(b for _, b in edges)
    assert len(set(mixed)) == len(edges)
    assert all(a != b for a, b in mixed)
    assert set(mixed) != set(edges)


def test_mixing_by_hand() -> None:
    net: nx.DiGraph[str] = nx.DiGraph()
    net.add_weighted_edges_from([("A", "B", 3), ("A", "X", 1), ("X", "A", 2), ("A", "?", 5)])
    nx.set_node_attributes(net, {"A": "East", "B": "East", "X": "West"}, "region")

    assert mixing(net) == [
        Mixing("East", "(no region)", 1, 5),
        Mixing("East", "East", 1, 3),
        Mixing("East", "West", 1, 1),
        Mixing("West", "East", 1, 2),
    ]
    # e_ii = 1/3; a = 2/3, 1/3; b = 2/3, 1/3; chance 5/9.
    assert assortativity(net) == pytest.approx((1 / 3 - 5 / 9) / (4 / 9))
    assert assortativity(nx.DiGraph()) is None


@pytest.mark.parametrize("seed", SEEDS)
def test_assortativity_is_networkxs_and_igraphs(seed: int) -> None:
    pytest.importorskip("igraph", reason="igraph comes with the extra test")
    net = random_net(seed)
    graph = to_igraph(net)

    ours = assortativity(net)

    assert ours == pytest.approx(nx.attribute_assortativity_coefficient(net, "region"))
    assert ours == pytest.approx(
        graph.assortativity_nominal(["EWS".index(r) for r in graph.vs["region"]], directed=True)
    )


def test_core_and_periphery_by_hand() -> None:
    # A core of three, each with one place of the periphery.
    net: nx.DiGraph[str] = nx.DiGraph()
    net.add_edges_from((pair[0], pair[1]) for pair in ("AB", "BC", "CA", "AX", "YB", "CZ"))
    found = core_and_periphery(net)

    assert [(one.place, one.core, one.degree, one.shell) for one in found.places] == [
        *((code, True, 3, 2) for code in "ABC"),
        *((code, False, 1, 1) for code in "XYZ"),
    ]
    assert (found.exceptions, found.fit) == (0, 1)


@pytest.mark.parametrize("seed", SEEDS)
def test_no_other_core_has_fewer_exceptions(seed: int) -> None:
    net = random_net(seed, 9, 0.2)
    joined = {frozenset(pair) for pair in net.edges}
    codes = sorted(net)

    def exceptions(core: set[str]) -> int:
        missing = sum(1 for a in core for b in core if a < b and frozenset((a, b)) not in joined)
        return missing + sum(1 for pair in joined if not pair & core)

    every = ({code for i, code in enumerate(codes) if mask >> i & 1} for mask in range(1 << len(codes)))
    assert core_and_periphery(net).exceptions == min(map(exceptions, every))


@pytest.mark.parametrize("seed", SEEDS)
def test_shells_are_igraphs(seed: int) -> None:
    pytest.importorskip("igraph", reason="igraph comes with the extra test")
    net = random_net(seed)
    graph = to_igraph(net).as_undirected(mode="collapse")

    assert {one.place: one.shell for one in core_and_periphery(net).places} == dict(
        zip(graph.vs["name"], graph.coreness(), strict=True)
    )
