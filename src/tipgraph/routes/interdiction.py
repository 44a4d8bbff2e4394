"""Which legs to cut if so much may be cut: the least flow that is left under a budget.

To find the best choice is hard; this gives a choice and proves how far from the best it can be. For each price of one
unit of budget a leg carries at most that price times its cost: the flow then, less the price of the whole budget, is
never more than what the best choice leaves (Lagrange's bound), and the legs of its cut are candidates.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

import networkx as nx

from tipgraph.errors import UsageError
from tipgraph.routes.flow import ends, greatest_flow

#: How many prices are tried at most.
_PRICES = 24


@dataclass(frozen=True, slots=True)
class Interdiction:
    """The legs to cut and what is left. No choice within the budget leaves less than `bound`."""

    legs: tuple[tuple[str, str], ...]
    cost: float
    budget: float
    flow: float
    left: float
    bound: float

    @property
    def gap(self) -> float:
        """What the choice may be worse than the best, as a share of the whole flow."""
        return (self.left - self.bound) / self.flow if self.flow else 0.0


def interdict(
    net: nx.DiGraph[str],
    origins: Iterable[str],
    destinations: Iterable[str],
    budget: float,
    costs: Mapping[tuple[str, str], float] | None = None,
) -> Interdiction:
    """The legs whose loss leaves little flow and costs no more than the budget.

    Args:
        net: the weighted network; a leg carries its weight.
        origins: where flow begins.
        destinations: where it ends.
        budget: what the cut legs may cost together.
        costs: what it costs to cut a leg; 1 by default.

    Raises:
        UsageError: a set is empty, has an unknown place, both share one, the budget is negative, or a cost is not
            above 0.
    """
    if budget < 0:
        raise UsageError("budget", f"{budget:g} is negative", "0 or more")
    price_of = dict.fromkeys(net.edges, 1.0) | dict(costs or {})
    if wrong := [f"{a} to {b}" for (a, b), cost in price_of.items() if cost <= 0]:
        raise UsageError("costs", f"{wrong[0]} costs nothing", "costs above 0")
    starts, stops = ends(net, origins, destinations)
    weight = {(a, b): float(edge["weight"]) for a, b, edge in net.edges(data=True)}
    whole = greatest_flow(net, starts, stops)
    best: tuple[tuple[str, str], ...] = ()
    left, bound = whole.amount, 0.0
    for price in _prices(weight, price_of):
        capacity = {pair: min(weight[pair], price * price_of[pair]) for pair in weight}
        flow = greatest_flow(net, starts, stops, capacity=capacity)
        bound = max(bound, flow.amount - price * budget)
        for candidates in (flow.cut, whole.cut):
            choice = _within(candidates, weight, price_of, budget)
            if not choice or choice == best:
                continue
            now = greatest_flow(net, starts, stops, capacity=weight | dict.fromkeys(choice, 0.0)).amount
            if now < left:
                best, left = choice, now
    return Interdiction(
        best, sum(price_of[pair] for pair in best), budget, whole.amount, left, min(max(bound, 0.0), left)
    )


def _prices(weight: Mapping[tuple[str, str], float], price_of: Mapping[tuple[str, str], float]) -> list[float]:
    """Where the bound can bend: the weights per cost that occur, thinned out where they are many."""
    every = sorted({weight[pair] / price_of[pair] for pair in weight})
    if len(every) <= _PRICES:
        return every
    return [every[round(i * (len(every) - 1) / (_PRICES - 1))] for i in range(_PRICES)]


def _within(
    legs: Iterable[tuple[str, str]],
    weight: Mapping[tuple[str, str], float],
    price_of: Mapping[tuple[str, str], float],
    budget: float,
) -> tuple[tuple[str, str], ...]:
    """The legs of a cut that can be paid for, those first that carry most for their cost."""
    chosen = []
    rest = budget
    for pair in sorted(legs, key=lambda pair: (-weight[pair] / price_of[pair], pair)):
        if price_of[pair] <= rest:
            chosen.append(pair)
            rest -= price_of[pair]
    return tuple(sorted(chosen))
