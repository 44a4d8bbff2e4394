"""Which legs are looked at."""

from __future__ import annotations

from dataclasses import replace

import pytest

from tipgraph.errors import UsageError
from tipgraph.routes import Filter, Leg, Place, Report, Routes, filtered, routes_of

PLACES = {
    "KEN": Place("KEN", "Kenya", "country", "Eastern Africa"),
    "KWT": Place("KWT", "Kuwait", "country", "Western Asia", groupings=("region:persian-gulf",)),
    "JOR": Place("JOR", "Jordan", "country", "Western Asia"),
    "region:persian-gulf": Place("region:persian-gulf", "Persian Gulf", "region"),
}
LEGS = (
    Leg(2001, "KEN", "KWT", "a", "d1", "KEN", victims="girls women", exploitation="domestic", rule="good"),
    Leg(2002, "KEN", "region:persian-gulf", "b", "d2", "KEN", victims="women", exploitation="sex", rule="good"),
    Leg(2002, "KEN", "JOR", "c", "d3", "JOR", victims="men", exploitation="labor", rule="bad"),
    Leg(2003, "JOR", "KEN", "d", "d4", "JOR", modality="possible", rule="new"),
    Leg(2003, "JOR", "KWT", "e", "d4", "JOR", modality="denied", rule="good"),
)
REPORTS = (Report("d1", "KEN", 2001, 9), Report("d2", "KEN", 2002, 9), Report("d4", "JOR", 2003, 9))


def network() -> Routes:
    return replace(routes_of(LEGS, PLACES, REPORTS), precision={"good": 0.9, "bad": 0.4})


@pytest.mark.parametrize(
    ("wanted", "claims"),
    [
        (Filter(), "abc"),
        (Filter(first=2002), "bc"),
        (Filter(first=2001, last=2001), "a"),
        (Filter(countries=("JOR",)), "c"),
        (Filter(regions=("Eastern Africa",)), "abc"),
        (Filter(regions=("western asia",)), "ac"),
        (Filter(regions=("region:persian-gulf",)), "ab"),
        (Filter(victims=("women",)), "ab"),
        (Filter(victims=("girls", "men")), "ac"),
        (Filter(exploitation=("sex", "labor")), "bc"),
        (Filter(modality=("possible",)), "d"),
        (Filter(modality=("asserted", "denied")), "abce"),
        (Filter(least_precision=0.5), "ab"),
        (Filter(victims=("women",), last=2001), "a"),
    ],
)
def test_a_filter_keeps_what_fits(wanted: Filter, claims: str) -> None:
    assert "".join(sorted(edge["claim"] for _, _, edge in filtered(network(), wanted).edges())) == claims


def test_reports_that_could_not_state_a_kept_leg_go_too() -> None:
    kept = filtered(network(), Filter(first=2002, countries=("KEN",))).reports

    assert kept == (REPORTS[1],)


def test_a_filter_by_words_keeps_the_reports() -> None:
    assert filtered(network(), Filter(victims=("men",))).reports == REPORTS


@pytest.mark.parametrize(
    ("wanted", "fault"),
    [
        (Filter(first=2003, last=2001), "ends before it begins"),
        (Filter(regions=("Atlantis",)), '"Atlantis" is unknown'),
        (Filter(countries=("XXX",)), "no code of a place"),
    ],
)
def test_a_filter_that_makes_no_sense_is_a_fault(wanted: Filter, fault: str) -> None:
    with pytest.raises(UsageError, match=fault):
        filtered(network(), wanted)


def test_rules_cannot_be_judged_without_figures() -> None:
    with pytest.raises(UsageError, match="no figure for any rule"):
        filtered(routes_of(LEGS, PLACES, REPORTS), Filter(least_precision=0.5))
