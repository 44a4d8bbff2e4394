"""From region to region: a matrix of shades and numbers."""

from __future__ import annotations

from math import log

from tipgraph.routes.aggregate import aggregate
from tipgraph.routes.mixing import NO_REGION, mixing
from tipgraph.routes.optional import Figure, library
from tipgraph.routes.pictures.style import INK, MIDDLE, PALE, PAPER, sheet, styled, unit_of
from tipgraph.routes.values import Routes

#: How the picture calls what has no region of the UN: the Middle East, Europe and others as such, and some places.
_NAMELESS = "not in M49"


def matrix_figure(routes: Routes, *, weight: str = "documents", per_length: bool = False) -> Figure:
    """A matrix of the UN's regions: rows send, columns receive; from west to east.

    Raises:
        UsageError: matplotlib is not installed; else as `aggregate`.
    """
    net = aggregate(routes, weight, per_length=per_length)
    rows = mixing(net)
    cell = {(row.start, row.end): row.weight for row in rows}
    order = _from_west_to_east(routes, {name for pair in cell for name in pair})
    most = max(cell.values(), default=1)
    unit = unit_of(routes, weight, per_length)
    size = max(6.5, 2.6 + 0.36 * len(order))
    years = sorted({edge["year"] for _, _, edge in routes.edges()})
    span = f", {years[0]}-{years[-1]}" if years else ""
    head = f"{routes.source}: legs" if routes.reports is None else "Legs that the reports mention"
    notes = [
        f"Each cell adds up the weights ({unit}) of the legs from the row's region to the column's. An empty cell: no "
        "leg is stated. Regions are the UN's (M49), in the order of their places' mean longitude, west to east."
    ]
    if NO_REGION in order:
        notes.append(
            f"“{_NAMELESS}”: the Middle East, Europe and others named as such, and places that M49 does not list."
        )
    names = [_NAMELESS if name == NO_REGION else name for name in order]
    with styled():
        figure, foot, top = sheet(size + 0.6, size, f"{head}, from region to region{span}", routes, notes)
        left, high = 1.75 / (size + 0.6), 1.12 / size
        axes = figure.add_axes(
            (left, foot + 0.12 / size, 1 - 0.4 / (size + 0.6) - left, top - high - foot - 0.12 / size)
        )
        patches = library("matplotlib.patches")
        for i, start in enumerate(order):
            for j, end in enumerate(order):
                amount = cell.get((start, end), 0)
                shade = 1 - 0.82 * log(1 + amount) / log(1 + most) if amount else 1.0
                axes.add_patch(
                    patches.Rectangle((j, i), 1, 1, facecolor=(shade, shade, shade), edgecolor=PALE, linewidth=0.4)
                )
                if amount:
                    text = f"{amount:,}" if isinstance(amount, int) else f"{amount:.2g}"
                    light = PAPER if shade < 0.47 else INK
                    axes.text(j + 0.5, i + 0.52, text, ha="center", va="center", size=6.0, color=light)
            axes.add_patch(patches.Rectangle((i, i), 1, 1, facecolor="none", edgecolor=INK, linewidth=0.9, zorder=3))
        axes.set_xlim(-0.02, max(len(order), 1) + 0.02)
        axes.set_ylim(max(len(order), 1) + 0.02, -0.02)
        ticks = [i + 0.5 for i in range(len(order))]
        axes.set_xticks(ticks, names, rotation=50, ha="left", rotation_mode="anchor", size=6.6)
        axes.set_yticks(ticks, names, size=6.6)
        axes.xaxis.tick_top()
        axes.tick_params(length=0)
        for side in axes.spines.values():
            side.set_visible(False)
        axes.text(-0.15, -0.35, "from (rows)  ▸  to (columns)", size=6.4, color=MIDDLE, ha="right", va="bottom")
    return figure


def _from_west_to_east(routes: Routes, names: set[str]) -> list[str]:
    """The regions in the order of the mean longitude of their places; what has none last."""
    found: dict[str, list[float]] = {}
    for place in routes.places.values():
        if place.longitude is not None:
            found.setdefault(place.region, []).append(place.longitude)

    def mean(name: str) -> float:
        return sum(found[name]) / len(found[name]) if found.get(name) else 999.0

    return sorted(names - {NO_REGION}, key=lambda name: (mean(name), name)) + [NO_REGION] * (NO_REGION in names)
