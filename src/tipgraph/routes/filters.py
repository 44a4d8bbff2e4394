"""Which legs to look at: by year, country, region, victim group, exploitation, modality and the rule that read them."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from tipgraph.errors import UsageError
from tipgraph.routes.values import Report, Routes, words_of


@dataclass(frozen=True, slots=True)
class Filter:
    """What a leg must have to be kept; an empty one keeps every asserted leg.

    Attributes:
        first: the first year of the reports, inclusive.
        last: the last year of the reports, inclusive.
        countries: codes of countries; the leg is stated in a report about one of them.
        regions: names of the UN's regions ("Eastern Europe") or codes of regions ("region:persian-gulf"); one end of
            the leg lies in one of them, or is that region itself.
        victims: codes of victim groups; the claim names one of them.
        exploitation: codes of forms of exploitation; the claim names one of them.
        modality: asserted, possible, denied. A possible leg is not asserted, and a denied one is none: neither is kept
            unless asked for.
        least_precision: the least share of right claims that the leg's rule has, from 0 to 1.
    """

    first: int | None = None
    last: int | None = None
    countries: tuple[str, ...] = ()
    regions: tuple[str, ...] = ()
    victims: tuple[str, ...] = ()
    exploitation: tuple[str, ...] = ()
    modality: tuple[str, ...] = ("asserted",)
    least_precision: float | None = None


def filtered(routes: Routes, wanted: Filter) -> Routes:
    """The legs that a filter lets through, with the reports that could have stated them.

    Raises:
        UsageError: a span of years ends before it begins, a region or country is unknown, or rules are to be judged
            and the graph carries no figure for them.
    """
    if wanted.first is not None and wanted.last is not None and wanted.last < wanted.first:
        raise UsageError(
            "years", f"{wanted.first}-{wanted.last} ends before it begins", "the first year, then the last"
        )
    if wanted.least_precision is not None and not routes.precision:
        raise UsageError(
            "rule quality",
            "the graph carries no figure for any rule",
            "a graph whose rules have tip:rulePrecision, or no such filter",
        )
    for code in wanted.countries:
        if routes.reports is None:
            raise UsageError("country", "nothing tells which report states a leg of this list", "a graph")
        if code not in routes.places:
            raise UsageError("country", f'"{code}" is no code of a place', "a code such as BLR")
    inside = _inside(routes, wanted.regions)
    legs = routes.with_legs(
        (start, end, edge)
        for start, end, edge in routes.edges()
        if _fits(edge, wanted)
        and (inside is None or start in inside or end in inside)
        and (wanted.least_precision is None or routes.precision.get(edge["rule"], -1.0) >= wanted.least_precision)
    )
    return legs.with_reports(None if routes.reports is None else _reports(routes.reports, wanted))


def _fits(edge: dict[str, Any], wanted: Filter) -> bool:
    return (
        _in_span(edge["year"], wanted)
        and (not wanted.countries or edge["country"] in wanted.countries)
        and (not wanted.victims or not set(wanted.victims).isdisjoint(words_of(edge["victims"])))
        and (not wanted.exploitation or not set(wanted.exploitation).isdisjoint(words_of(edge["exploitation"])))
        and edge["modality"] in wanted.modality
    )


def _in_span(year: int, wanted: Filter) -> bool:
    return (wanted.first is None or wanted.first <= year) and (wanted.last is None or year <= wanted.last)


def _reports(reports: Iterable[Report], wanted: Filter) -> Iterable[Report]:
    """The reports that could state a leg that the filter keeps."""
    return (
        report
        for report in reports
        if _in_span(report.year, wanted) and (not wanted.countries or report.country in wanted.countries)
    )


def _inside(routes: Routes, regions: tuple[str, ...]) -> set[str] | None:
    """The codes of the places in some regions; None where no region is asked for."""
    if not regions:
        return None
    found: set[str] = set()
    for name in regions:
        key = _key(name)
        members = {
            place.code
            for place in routes.places.values()
            if key and key in (_key(place.region), *map(_key, place.groupings))
        } | {place.code for place in routes.places.values() if place.kind == "region" and _key(place.code) == key}
        if not members:
            known = sorted({place.region for place in routes.places.values() if place.region})
            raise UsageError("region", f'"{name}" is unknown', f"region:<name>, or one of {', '.join(known)}")
        found |= members
    return found


def _key(name: str) -> str:
    """A region's name or code as it is compared."""
    return re.sub(r"[^0-9a-z]+", "-", name.casefold()).strip("-")
