"""Fines that a law prescribes: "a fine of up to 20,000 euros", "may be fined 500 dollars"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from tipgraph.grammar.money.amounts import Amount
from tipgraph.grammar.penalties.limits import limit_before, tagged
from tipgraph.grammar.tokens import has
from tipgraph.reading import Item

#: Says that a sum is a fine.
FINE = "instrument-cues:fine"
_MINIMUM = frozenset({"more than", "at least"})
#: How many words may stand between "fine" and its sum.
_REACH = 9
#: How many words a term has whose limit the sum behind it has too: "no less than | 20 years and 500 dollars".
_TERM = 3


@dataclass(frozen=True, slots=True)
class Fine:
    """A fine at ``items[first:stop]`` in a currency of ISO 4217; None for an end that is not stated."""

    first: int
    stop: int
    minimum: float | None
    maximum: float | None
    currency: str


def fines(items: Sequence[Item], amounts: Sequence[Amount]) -> Iterator[Fine]:
    """The sums of a sentence that are fines, in order."""
    done, fined = 0, False
    for amount in amounts:
        cue = next((at for at in range(amount.first - 1, done - 1, -1) if has(items[at], FINE)), -1)
        behind = amount.stop < len(items) and has(items[amount.stop], FINE)
        beside = amount.first > 1 and items[amount.first - 1].lower in ("and", "or")
        beside = beside and tagged(items, amount.first - 2, "term")  # "no less than 20 years and | 500 dollars"
        near = cue >= 0 and amount.first - cue <= _REACH and not any(i.text == ";" for i in items[cue : amount.first])
        joined = fined and all(item.lower in ("and", "or", ",", "to") for item in items[done : amount.first])
        fined = near or behind or joined or beside
        if fined:
            shared = limit_before(items, amount.first - _TERM)[1] if beside else ""
            yield _fine(items, cue if near and not beside else amount.first, amount, shared)
        done = amount.stop


def _fine(items: Sequence[Item], first: int, amount: Amount, shared: str) -> Fine:
    low: float | None = amount.amount
    high = amount.amount if amount.amount_max is None else amount.amount_max
    _, limit = limit_before(items, amount.first, near=True)
    if not limit and first < amount.first:  # "a [minimum] fine of"
        limit = next((code for code in ("minimum", "maximum") if tagged(items, first - 1, code)), "")
    limit = limit or shared
    if amount.amount_max is not None:
        return Fine(first, amount.stop, low, high, amount.currency)
    if limit == "minimum" or (not limit and amount.qualifier in _MINIMUM):
        return Fine(first, amount.stop, low, None, amount.currency)
    if limit == "maximum" or amount.qualifier == "up to":
        return Fine(first, amount.stop, None, high, amount.currency)
    return Fine(first, amount.stop, low, high, amount.currency)
