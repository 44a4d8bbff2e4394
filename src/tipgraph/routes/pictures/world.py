"""The map under the flows: the Equal Earth projection, the outlines of the countries, and the frame.

Longitudes may run beyond 180 degrees: a way from Japan to Peru then goes on over the edge. Whatever crosses the edge is
drawn twice, once at either side, and cut at the frame.

See: B. Savric, T. Patterson, B. Jenny, "The Equal Earth map projection", 2018; the formula is the published one.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from functools import cache
from math import asin, cos, radians, sin, sqrt
from pathlib import Path

Point = tuple[float, float]

#: East of Greenwich, so that the edge runs through the Bering Strait and no country of the north is cut.
CENTRE = 11.0
SOUTH, NORTH = -56.0, 80.0
_A1, _A2, _A3, _A4 = 1.340264, -0.081106, 0.000893, 0.003796


def projected(longitude: float, latitude: float) -> Point:
    """Where a point is on the map, in units of the Earth's radius; longitudes are taken as they are, unwrapped."""
    t = asin(sqrt(3) / 2 * sin(radians(latitude)))
    x = radians(longitude - CENTRE)
    width = sqrt(3) / 2 * (9 * _A4 * t**8 + 7 * _A3 * t**6 + 3 * _A2 * t**2 + _A1)
    return x * cos(t) / width, _A4 * t**9 + _A3 * t**7 + _A2 * t**3 + _A1 * t


def wrapped(longitude: float) -> float:
    """A longitude as the map has it, within 180 degrees of its centre."""
    return (longitude - CENTRE + 180) % 360 - 180 + CENTRE


def nearest(longitude: float, other: float) -> float:
    """The second longitude, turned round the Earth until it is within 180 degrees of the first: the short way."""
    return other + 360 * round((longitude - other) / 360)


def frame() -> list[Point]:
    """The edge of the map, as a ring."""
    steps = [SOUTH + (NORTH - SOUTH) * i / 60 for i in range(61)]
    west, east = CENTRE - 180, CENTRE + 180
    return [projected(east, y) for y in steps] + [projected(west, y) for y in reversed(steps)]


def graticule(every: int = 30) -> list[list[Point]]:
    """Lines of equal longitude and latitude, so many degrees apart."""
    lines = [
        [projected(wrapped(x), SOUTH + (NORTH - SOUTH) * i / 40) for i in range(41)] for x in range(-180, 180, every)
    ]
    lines += [
        [projected(CENTRE - 180 + 360 * i / 40, y) for i in range(41)] for y in range(-30, 61, every) if y < NORTH
    ]
    return lines


@cache
def outlines() -> tuple[tuple[Point, ...], ...]:
    """The outlines of the countries as rings on the map; those that cross the edge are there twice."""
    known = json.loads(Path(__file__).with_name("outlines.json").read_text(encoding="utf-8"))
    rings: list[tuple[Point, ...]] = []
    for ring in known["rings"]:
        for turn in (0, -360, 360):
            moved: Sequence[Point] = [(x + turn, y) for x, y in ring]
            if any(abs(x - CENTRE) <= 180 for x, _ in moved):
                rings.append(tuple(projected(x, y) for x, y in moved))
    return tuple(rings)
