"""Regions and former states, as they are or as what stands for them."""

from __future__ import annotations

import pytest

from tipgraph.errors import UsageError
from tipgraph.routes import Leg, Place, routes_of, with_former, with_regions

GULF = ("region:persian-gulf",)
PLACES = {
    "KEN": Place("KEN", kind="country"),
    "KWT": Place("KWT", kind="country", groupings=GULF),
    "QAT": Place("QAT", kind="country", groupings=GULF, valid_from=2005),
    "region:persian-gulf": Place("region:persian-gulf", kind="region"),
    "region:west-africa": Place("region:west-africa", kind="region"),
    "YUG": Place("YUG", kind="former-state", successors=("SCG",)),
    "SCG": Place("SCG", kind="former-state", successors=("MNE", "SRB")),
}


def legs(*pairs: tuple[int, str, str]) -> list[Leg]:
    return [Leg(*pair, claim=f"c{i}") for i, pair in enumerate(pairs)]


def shown(routes: object) -> list[tuple[str, str, str]]:
    return sorted((start, end, edge["inferred"]) for start, end, edge in routes.edges())  # type: ignore[attr-defined]


def test_a_region_becomes_its_members_of_the_year_and_says_so() -> None:
    routes = routes_of(legs((2010, "KEN", GULF[0]), (2001, "KEN", GULF[0]), (2010, "KEN", "KWT")), PLACES)

    assert shown(with_regions(routes, "expand")) == [
        ("KEN", "KWT", ""),
        ("KEN", "KWT", "member of region:persian-gulf"),
        ("KEN", "KWT", "member of region:persian-gulf"),
        ("KEN", "QAT", "member of region:persian-gulf"),
    ]


def test_a_region_without_a_list_of_members_stays_one() -> None:
    routes = routes_of(legs((2010, "KEN", "region:west-africa")), PLACES)

    assert shown(with_regions(routes, "expand")) == [("KEN", "region:west-africa", "")]


def test_from_a_member_to_its_region_is_not_to_itself() -> None:
    routes = routes_of(legs((2010, "KWT", GULF[0]), (2010, GULF[0], GULF[0])), PLACES)

    assert [(a, b) for a, b, _ in shown(with_regions(routes, "expand"))] == [
        ("KWT", "QAT"),
        ("KWT", "QAT"),
        ("QAT", "KWT"),
    ]


def test_regions_may_be_left_out_or_kept() -> None:
    routes = routes_of(legs((2010, "KEN", GULF[0]), (2010, "KEN", "KWT")), PLACES)

    assert shown(with_regions(routes, "drop")) == [("KEN", "KWT", "")]
    assert with_regions(routes, "nodes") is routes


def test_a_former_state_becomes_those_that_followed_at_last() -> None:
    routes = routes_of(legs((2001, "YUG", "KEN"), (2004, "KEN", "SCG")), PLACES)

    assert shown(with_former(routes, "successors")) == [
        ("KEN", "MNE", "successor of SCG"),
        ("KEN", "SRB", "successor of SCG"),
        ("MNE", "KEN", "successor of YUG"),
        ("SRB", "KEN", "successor of YUG"),
    ]
    assert with_former(routes, "keep") is routes


def test_what_was_inferred_twice_tells_both_reasons() -> None:
    routes = with_former(routes_of(legs((2010, "SCG", GULF[0])), PLACES), "successors")

    assert {edge["inferred"] for _, _, edge in with_regions(routes, "expand").edges()} == {
        "successor of SCG; member of region:persian-gulf"
    }


def test_another_way_is_a_fault() -> None:
    with pytest.raises(UsageError, match="nodes or expand or drop"):
        with_regions(routes_of([]), "guess")
    with pytest.raises(UsageError, match="keep or successors"):
        with_former(routes_of([]), "guess")
