"""Choke points between some origins and some destinations: what passes through whom, and what their loss leaves."""

from __future__ import annotations

from collections.abc import Collection
from typing import Any

from tipgraph.routes.aggregate import aggregate
from tipgraph.routes.cuts import node_cut
from tipgraph.routes.flow import Flow, ends, greatest_flow
from tipgraph.routes.optional import Axes, Figure, library
from tipgraph.routes.pictures.style import ACCENT, INK, MIDDLE, PALE, PAPER, sheet, styled, unit_of
from tipgraph.routes.removal import STRATEGIES, removals
from tipgraph.routes.values import Routes
from tipgraph.routes.vital import Vital, most_vital

_BARS, _LOSSES = 15, 8
_LINE: dict[str, Any] = {
    "markersize": 4,
    "linewidth": 1.3,
    "markerfacecolor": PAPER,
    "markeredgewidth": 1.0,
    "zorder": 3,
}


def chokepoint_figure(
    routes: Routes,
    origins: Collection[str],
    destinations: Collection[str],
    *,
    weight: str = "documents",
    per_length: bool = False,
) -> Figure:
    """On the left what the greatest flow sends through each place, on the right what is left as the worst are lost.

    Raises:
        UsageError: matplotlib is not installed, a set is empty, has an unknown place, or both share one; else as
            `aggregate`.
    """
    net = aggregate(routes, weight, per_length=per_length)
    starts, stops = ends(net, origins, destinations)
    flow = greatest_flow(net, starts, stops)
    vital = most_vital(net, starts, stops, _LOSSES)
    lost = {
        name: [row.place for row in removals(net, starts, stops, _LOSSES) if row.strategy == name and row.place]
        for name in STRATEGIES
    }
    remain = {
        name: [greatest_flow(net, starts, stops, without=gone[:i]).amount for i in range(len(gone) + 1)]
        for name, gone in lost.items()
    }
    cut = node_cut(net, starts, stops)
    unit = unit_of(routes, weight, per_length)
    notes = [
        f"From {_named(routes, starts)}; to {_named(routes, stops)}. Ways join legs of several claims: inferred, never "
        f"what a report says. The greatest flow of mentions ({unit}) is {flow.amount:,.6g}, {vital.direct:,.6g} of it "
        f"on direct legs; to part all other ways, {len(cut.places)} places between would have to be lost.",
        "Dark bars: the most vital places, numbered as they are lost one by one (greedy). Bottlenecks stand between "
        "most pairs, hot spots have most mentions; both chosen anew after each loss.",
    ]
    title = "Choke points between " + f"{len(starts)} origins and {len(stops)} destinations"
    if routes.reports is None:
        title = f"{routes.source}: c{title[1:]}"
    with styled():
        figure, foot, head = sheet(9.5, 5.0, title, routes, notes)
        low, high = foot + 0.1, head - foot - 0.14
        left = figure.add_axes((0.165, low, 0.315, high))
        right = figure.add_axes((0.575, low, 0.4, high))
        _draw_bars(left, routes, flow, vital, unit)
        _draw_losses(right, vital, remain)
    return figure


def _named(routes: Routes, codes: Collection[str]) -> str:
    names = [routes.label(code) for code in sorted(codes)]
    return ", ".join(names) if len(names) <= 8 else f"{', '.join(names[:7])} and {len(names) - 7} others"


def _draw_bars(axes: Axes, routes: Routes, flow: Flow, vital: Vital, unit: str) -> None:
    ranked = sorted(flow.through.items(), key=lambda pair: (-pair[1], pair[0]))
    shown = ranked[:_BARS]
    for i, (code, amount) in enumerate(shown):
        chosen = code in vital.places
        axes.barh(i, amount, height=0.7, color=ACCENT if chosen else PAPER, edgecolor=INK, linewidth=0.6)
        number = f"  {vital.places.index(code) + 1}" if chosen else ""
        axes.text(amount, i, number, va="center", size=7, weight="bold")
    axes.set_yticks(range(len(shown)), [routes.label(code) for code, _ in shown], size=7)
    axes.set_ylim(max(len(shown), 8) - 0.4, -0.6)
    axes.set_xlim(0, max([amount for _, amount in shown], default=1) * 1.1)
    axes.tick_params(axis="y", length=0)
    axes.grid(axis="x", color=PALE, linewidth=0.3)
    axes.set_axisbelow(True)
    axes.set_xlabel(f"flow through the place ({unit})")
    rest = len(ranked) - len(shown)
    axes.set_title(f"What passes through whom{f' ({rest} more not shown)' if rest > 0 else ''}", size=8.5, loc="left")


def _draw_losses(axes: Axes, vital: Vital, remain: dict[str, list[float]]) -> None:
    whole = vital.flow or 1.0
    curves = [
        ("most vital places lost", [vital.flow, *vital.left], "-", "o", ACCENT),
        ("bottlenecks lost", remain["bottleneck"], "--", "s", INK),
        ("hot spots lost", remain["hot spot"], ":", "^", MIDDLE),
    ]
    for name, amounts, line, marker, colour in curves:
        shares = [amount / whole for amount in amounts]
        axes.plot(shares, line, marker=marker, color=colour, label=name, **_LINE)
    floor = vital.direct / whole
    axes.axhline(floor, color=MIDDLE, linewidth=0.8, linestyle=(0, (1, 2)))
    axes.text(-0.1, floor, "direct legs", size=6, color=MIDDLE, ha="left", va="bottom")
    axes.set_xlim(-0.2, _LOSSES + 0.3)
    axes.set_ylim(0, 1.06)
    axes.yaxis.set_major_formatter(library("matplotlib.ticker").PercentFormatter(1.0, decimals=0))
    axes.set_xlabel("places lost")
    axes.set_title("What is left of the flow", size=8.5, loc="left")
    axes.grid(axis="y", color=PALE, linewidth=0.3)
    axes.set_axisbelow(True)
    axes.legend(framealpha=1, facecolor=PAPER, edgecolor=PAPER, fontsize=6.8, loc="upper right", handlelength=3.4)
