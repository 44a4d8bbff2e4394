"""The strongest legs on a map of the world."""

from __future__ import annotations

from math import sqrt
from typing import Any

import networkx as nx

from tipgraph.routes.aggregate import aggregate
from tipgraph.routes.optional import Axes, Figure, library
from tipgraph.routes.pictures.arcs import map_arcs, tapered
from tipgraph.routes.pictures.style import ACCENT, INK, LAND, MIDDLE, PALE, PAPER, sheet, styled, unit_of
from tipgraph.routes.pictures.world import Point, frame, graticule, outlines, projected, wrapped
from tipgraph.routes.values import Routes

_WIDTH, _HEIGHT = 11.0, 6.2
#: The breadth of the strongest leg and of the weakest that is drawn, on the map.
_BROAD, _NARROW = 0.062, 0.012
_FEW = 8
_LABELS = 70


def map_figure(routes: Routes, *, top: int = 60, weight: str = "documents", per_length: bool = False) -> Figure:
    """A map with the `top` legs of the highest weight; how many others there are stands in the caption.

    Raises:
        UsageError: matplotlib is not installed; else as `aggregate`.
    """
    net = aggregate(routes, weight, per_length=per_length)
    known = {code for code in net if routes.place(code).longitude is not None}
    ranked = sorted(net.edges(data=True), key=lambda edge: (-edge[2]["weight"], edge[0], edge[1]))
    placed = [edge for edge in ranked if edge[0] in known and edge[1] in known]
    shown = placed[:top]
    unit = unit_of(routes, weight, per_length)
    with styled():
        notes = _notes(net, shown, placed, unit)
        figure, foot, head = sheet(_WIDTH, _HEIGHT, _title(routes, len(shown), len(placed)), routes, notes)
        axes = figure.add_axes((0.01, foot, 0.98, head - foot))
        _draw_world(axes)
        most = max((edge["weight"] for _, _, edge in shown), default=1)
        _draw_legs(axes, routes, shown, most)
        _draw_places(axes, routes, shown)
        _draw_key(axes, most, unit)
    return figure


def _title(routes: Routes, shown: int, placed: int) -> str:
    years = sorted({edge["year"] for _, _, edge in routes.edges()})
    span = f", {years[0]}-{years[-1]}" if len(years) > 1 else f", {years[0]}" if years else ""
    which = f"the {shown} legs" if shown < placed else f"all {shown} legs"
    if routes.reports is None:
        return f"{routes.source}: {which} listed{' most often' if shown < placed else ''}{span}"
    return f"{which[0].upper()}{which[1:]} that the reports mention{' most' if shown < placed else ''}{span}"


def _notes(net: nx.DiGraph[str], shown: list[Any], placed: list[Any], unit: str) -> list[str]:
    total, weight = net.number_of_edges(), sum(edge["weight"] for _, _, edge in net.edges(data=True))
    drawn = sum(edge["weight"] for _, _, edge in shown)
    least = shown[-1][2]["weight"] if shown else 0
    weaker = sum(1 for _, _, edge in placed[len(shown) :] if edge["weight"] < least)
    left_out = {
        "weaker": weaker,
        "as strong as the weakest that is shown (by code)": len(placed) - len(shown) - weaker,
        "with an end that has no point on a map": total - len(placed),
    }
    missing = ", ".join(f"{number:,} {why}" for why, number in left_out.items() if number)
    inferred = sum(1 for _, _, edge in shown if edge["inferred"])
    internal = sum(1 for _, node in net.nodes(data=True) if node["internal"])
    return [
        f"Shown: {len(shown):,} of {total:,} legs"
        + (f" ({drawn / weight:.0%} of the weight)" if weight else "")
        + f", by {unit}; "
        + (f"not shown: {missing}; " if missing else "")
        + f"internal trafficking (places where it is stated: {internal}) is not on the map."
        + (f" Hollow: {inferred} inferred legs, to members of regions or successors of states." if inferred else ""),
        "A leg is broad at its origin, pointed at its destination, bends to the right and takes the short way round; a "
        "square is a region as such. Outlines: Natural Earth (public domain), no judgement on borders.",
    ]


def _draw_world(axes: Axes) -> None:
    patches, collections = library("matplotlib.patches"), library("matplotlib.collections")
    edge = patches.Polygon(frame(), closed=True, facecolor=PAPER, edgecolor=PALE, linewidth=0.6, zorder=0)
    axes.add_patch(edge)
    for lines in (
        collections.LineCollection(graticule(), colors="#ededed", linewidths=0.4, zorder=0.5),
        collections.PolyCollection(outlines(), facecolors=LAND, edgecolors="#bdbdb8", linewidths=0.35, zorder=1),
    ):
        axes.add_collection(lines)
        lines.set_clip_path(edge)
    xs, ys = zip(*frame(), strict=True)
    axes.set_xlim(min(xs) - 0.02, max(xs) + 0.02)
    axes.set_ylim(min(ys) - 0.02, max(ys) + 0.02)
    axes.set_aspect("equal")
    axes.axis("off")


def _breadth(weight: float, most: float) -> float:
    # A handful of mentions never gets as broad as hundreds.
    return max(_NARROW, _BROAD * sqrt(weight / max(most, _FEW)))


def _at(routes: Routes, code: str) -> Point:
    place = routes.place(code)
    return place.longitude or 0.0, place.latitude or 0.0


def _draw_legs(axes: Axes, routes: Routes, shown: list[Any], most: float) -> None:
    patches = library("matplotlib.patches")
    edge = patches.Polygon(frame(), closed=True, transform=axes.transData)
    # The strongest first, so that the finer ones lie on top of them.
    for start, end, leg in shown:
        for arc in map_arcs(_at(routes, start), _at(routes, end), _breadth(leg["weight"], most), gap=0.02):
            patch = patches.Polygon(
                arc,
                closed=True,
                facecolor="none" if leg["inferred"] else ACCENT,
                edgecolor=ACCENT if leg["inferred"] else PAPER,
                linewidth=0.5 if leg["inferred"] else 0.25,
                alpha=0.8,
                zorder=3,
            )
            axes.add_patch(patch)
            patch.set_clip_path(edge)


def _draw_places(axes: Axes, routes: Routes, shown: list[Any]) -> None:
    effects = library("matplotlib.patheffects")
    strength: dict[str, float] = {}
    for start, end, leg in shown:
        for code in (start, end):
            strength[code] = strength.get(code, 0) + leg["weight"]
    ranked = sorted(strength, key=lambda code: (-strength[code], code))
    taken: list[tuple[float, float, float, float]] = []
    points = {code: projected(wrapped(_at(routes, code)[0]), _at(routes, code)[1]) for code in ranked}
    for code in ranked:
        region = not routes.place(code).passable
        axes.plot(
            *points[code],
            marker="s" if region else "o",
            markersize=3.2 if region else 2.4,
            markerfacecolor=PAPER,
            markeredgecolor=INK,
            markeredgewidth=0.7,
            zorder=5,
        )
    for code in ranked[:_LABELS]:
        label = routes.label(code)
        if spot := _free_spot(points[code], len(label), taken):
            x, y, side = spot
            axes.text(
                *(x, y, label),
                size=5.8,
                ha=side,
                va="center",
                zorder=6,
                path_effects=[effects.withStroke(linewidth=1.8, foreground=PAPER)],
            )


def _free_spot(
    point: Point, letters: int, taken: list[tuple[float, float, float, float]]
) -> tuple[float, float, str] | None:
    """Where a label fits beside a point without lying on another; None where it does not."""
    wide, high = letters * 0.0285 + 0.02, 0.062
    for dx, dy in ((0.03, 0), (-0.03, 0), (0.02, 0.06), (0.02, -0.06), (-0.02, 0.06), (-0.02, -0.06)):
        x, y = point[0] + dx, point[1] + dy
        left = x if dx > 0 else x - wide
        box = (left, y - high / 2, left + wide, y + high / 2)
        if all(box[2] < a or c < box[0] or box[3] < b or d < box[1] for a, b, c, d in taken):
            taken.append(box)
            return x, y, "left" if dx > 0 else "right"
    return None


def _draw_key(axes: Axes, most: float, unit: str) -> None:
    """How broad what is, at the lower left."""
    patches = library("matplotlib.patches")
    x, y = axes.get_xlim()[0] + 0.7, axes.get_ylim()[0] + 0.44
    axes.text(x, y + 0.12, f"Mentions, in {unit}", size=6.5, weight="bold", va="center")
    shares = [most * share for share in (1.0, 0.5, 0.1)]
    weights = shares if isinstance(most, float) else sorted({max(1, round(one)) for one in shares}, reverse=True)
    for weight in weights:
        arc = tapered((x, y), (x + 0.42, y), _breadth(weight, most), bend=0)
        axes.add_patch(patches.Polygon(arc, closed=True, facecolor=ACCENT, edgecolor=PAPER, linewidth=0.25, alpha=0.8))
        axes.text(x + 0.47, y, f"{weight:,.3g}" if isinstance(weight, float) else f"{weight:,}", size=6.2, va="center")
        y -= 0.115
    axes.text(x, y, "from  ▸  to", size=6.2, va="center", color=MIDDLE)
