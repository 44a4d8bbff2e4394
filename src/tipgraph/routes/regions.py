"""Regions and former states: as they are named, or as the states that they stand for.

A member of a region, or a successor of a state, is never what the text says: such legs are marked as inferred, with the
reason. Regions are expanded only where the vocabulary cites a list of members; the others stay what they are.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from typing import Any

from tipgraph.errors import UsageError
from tipgraph.routes.values import Place, Routes

REGIONS = ("nodes", "expand", "drop")
FORMER = ("keep", "successors")


def with_regions(routes: Routes, how: str) -> Routes:
    """The legs with regions as nodes (``nodes``), expanded to their members (``expand``), or left out (``drop``).

    A member takes part only in the years in which it was a state. A leg between a member and itself, which the
    expansion of "from Kuwait to the Gulf" would make, is left out: the text does not speak of internal trafficking.

    Raises:
        UsageError: there is no such way.
    """
    if how not in REGIONS:
        raise UsageError("regions", f'"{how}" is unknown', " or ".join(REGIONS))
    if how == "nodes":
        return routes
    if how == "drop":
        return routes.with_legs(
            (start, end, edge)
            for start, end, edge in routes.edges()
            if "region" not in (routes.place(start).kind, routes.place(end).kind)
        )
    members: dict[str, list[Place]] = {}
    for place in routes.places.values():
        for region in place.groupings:
            members.setdefault(region, []).append(place)

    def stand_ins(code: str, year: int) -> list[str]:
        return [place.code for place in members.get(code, ()) if place.stood_in(year)]

    return routes.with_legs(_replaced(routes, stand_ins, "member of"))


def with_former(routes: Routes, how: str) -> Routes:
    """The legs with former states as they were (``keep``), or with the states that followed them (``successors``).

    Raises:
        UsageError: there is no such way.
    """
    if how not in FORMER:
        raise UsageError("former states", f'"{how}" is unknown', " or ".join(FORMER))
    if how == "keep":
        return routes

    @cache
    def heirs(code: str, _year: int = 0) -> list[str]:
        # Yugoslavia was followed by Serbia and Montenegro, which was followed by two states.
        direct = routes.place(code).successors
        return sorted({heir for one in direct for heir in (heirs(one) or [one])})

    return routes.with_legs(_replaced(routes, lambda code, _: heirs(code), "successor of"))


def _replaced(routes: Routes, stand_ins: Any, why: str) -> Iterator[tuple[str, str, dict[str, Any]]]:
    """The legs, each end that has stand-ins replaced by every one of them."""
    for start, end, edge in routes.edges():
        starts, ends = stand_ins(start, edge["year"]), stand_ins(end, edge["year"])
        if not starts and not ends:
            yield start, end, edge
            continue
        reasons = [edge["inferred"]] if edge["inferred"] else []
        reasons += [f"{why} {code}" for code, some in ((start, starts), (end, ends)) if some]
        # "Within the region" is not "within each of its members".
        for one in starts or [start]:
            for other in ends or [end]:
                if one != other:
                    yield one, other, {**edge, "inferred": "; ".join(dict.fromkeys(reasons))}
