"""From legs to weighted edges, worked by hand."""

from __future__ import annotations

import pytest

from tipgraph.errors import UsageError
from tipgraph.routes import Leg, Report, aggregate, routes_of

LEGS = (
    Leg(2001, "A", "B", "c1", "d1", sentences="0"),
    Leg(2001, "A", "B", "c2", "d1", sentences="0 50"),
    Leg(2001, "A", "B", "c3", "d2", sentences="7"),
    Leg(2002, "A", "B", "c4", "d3", sentences="9", modality="possible"),
    Leg(2002, "A", "A", "c5", "d3"),
    Leg(2002, "A", "COD|COG", "c6", "d3"),
    Leg(2002, "region:unspecified", "A", "c6", "d3"),
    Leg(2002, "A", "region:gulf", "c6", "d3"),
)
REPORTS = (Report("d1", "A", 2001, 500), Report("d2", "B", 2001, 1500), Report("d3", "A", 2002, 2000))


@pytest.mark.parametrize(
    ("weight", "per_length", "expected"),
    [
        ("documents", False, 3),
        ("sentences", False, 4),
        ("years", False, 2),
        ("documents", True, 2 + 2 / 3 + 0.5),
        ("sentences", True, 2 + 2 + 2 / 3 + 0.5),
        ("years", True, 1 + 0.5),
    ],
)
def test_what_a_weight_counts(weight: str, per_length: bool, expected: float) -> None:
    net = aggregate(routes_of(LEGS, reports=REPORTS), weight, per_length=per_length)

    assert net["A"]["B"]["weight"] == pytest.approx(expected)


def test_an_edge_leads_back_to_its_claims() -> None:
    edge = aggregate(routes_of(LEGS))["A"]["B"]

    assert edge == {
        "weight": 3,
        "documents": 3,
        "sentences": 4,
        "years": 2,
        "claims": "c1 c2 c3 c4",
        "first": 2001,
        "last": 2002,
        "modality": "asserted",
        "inferred": "",
    }


def test_a_node_leads_back_to_its_claims() -> None:
    net = aggregate(routes_of(LEGS))

    assert (net.nodes["A"]["claims"], net.nodes["B"]["claims"]) == ("c1 c2 c3 c4 c5 c6", "c1 c2 c3 c4")


def test_uncertain_places_are_left_out_unless_asked_for() -> None:
    routes = routes_of(LEGS)

    assert set(aggregate(routes)) == {"A", "B", "region:gulf"}
    assert set(aggregate(routes, uncertain=True)) == {"A", "B", "region:gulf", "COD|COG", "region:unspecified"}


def test_internal_trafficking_is_a_figure_of_the_place() -> None:
    net = aggregate(routes_of(LEGS))

    assert not net.has_edge("A", "A")
    assert (net.nodes["A"]["internal"], net.nodes["B"]["internal"]) == (1, 0)


def test_an_edge_is_inferred_only_if_nothing_states_it() -> None:
    routes = routes_of([Leg(2001, "A", "B", inferred="member of X"), Leg(2001, "A", "C", inferred="member of X")])
    stated = routes_of([Leg(2001, "A", "B", inferred="member of X"), Leg(2001, "A", "B", "c2")])

    assert aggregate(routes)["A"]["B"]["inferred"] == "member of X"
    assert aggregate(stated)["A"]["B"]["inferred"] == ""


def test_lengths_that_nobody_knows_are_a_fault() -> None:
    with pytest.raises(UsageError, match="how long"):
        aggregate(routes_of(LEGS), per_length=True)
    with pytest.raises(UsageError, match="how long d1 is"):
        aggregate(routes_of(LEGS, reports=REPORTS[1:]), per_length=True)
    with pytest.raises(UsageError, match="documents or sentences or years"):
        aggregate(routes_of(LEGS), "victims")
