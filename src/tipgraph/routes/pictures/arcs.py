"""Arcs that tell their direction by their form: broad where they begin, pointed where they end.

They bend to the right of their direction, so that the two directions between two places lie apart.
"""

from __future__ import annotations

from math import hypot

from tipgraph.routes.pictures.world import CENTRE, Point, nearest, projected, wrapped

_STEPS = 24
_BEND = 0.16


def tapered(start: Point, end: Point, width: float, bend: float = _BEND, gap: float = 0.0) -> list[Point]:
    """The outline of an arc between two points of the paper, broad by `width` at the start, with a point at the end.

    Args:
        start: where the arc begins.
        end: where it ends.
        width: its breadth at the start.
        bend: how far its middle lies aside, as a share of its length.
        gap: how far before the end it stops, so that the point can be seen beside a dot.
    """
    dx, dy = end[0] - start[0], end[1] - start[1]
    length = hypot(dx, dy)
    if not length:
        return []
    control = (start[0] + dx / 2 + bend * 2 * dy, start[1] + dy / 2 - bend * 2 * dx)
    last = max(0.5, 1 - gap / length)
    left, right = [], []
    for i in range(_STEPS + 1):
        t = last * i / _STEPS
        x, y = ((1 - t) ** 2 * a + 2 * (1 - t) * t * c + t * t * b for a, b, c in zip(start, end, control, strict=True))
        tx, ty = (2 * (1 - t) * (c - a) + 2 * t * (b - c) for a, b, c in zip(start, end, control, strict=True))
        norm = hypot(tx, ty) or 1.0
        half = width / 2 * (1 - i / _STEPS)
        left.append((x - ty / norm * half, y + tx / norm * half))
        right.append((x + ty / norm * half, y - tx / norm * half))
    return left + right[::-1]


def map_arcs(start: Point, end: Point, width: float, gap: float = 0.0) -> list[list[Point]]:
    """The outlines of the arc between two longitudes and latitudes, the short way; two where it crosses the edge."""
    x = wrapped(start[0])
    other = nearest(x, end[0])
    arcs = []
    for turn in (0, -360, 360):
        a, b = x + turn, other + turn
        if turn == 0 or abs(a - CENTRE) <= 180 or abs(b - CENTRE) <= 180:
            arcs.append(tapered(projected(a, start[1]), projected(b, end[1]), width, gap=gap))
    return arcs
