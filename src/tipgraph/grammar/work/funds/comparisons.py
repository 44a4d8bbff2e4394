"""Sums that stand beside another one: of another year, or given with it."""

from __future__ import annotations

from collections.abc import Sequence

from tipgraph.grammar.tokens import has
from tipgraph.grammar.verbs import is_verb
from tipgraph.grammar.work.funds.terms import Sum
from tipgraph.grammar.work.told import Told
from tipgraph.reading import Item

_BUDGET = "work:budget"
#: How many words may stand between two sums that belong together, and how far apart compared ones may be.
_NEAR, _APART = 16, 30
#: Words that may stand between sums that are compared.
_SMALL = frozenset({"the", "in", "and", "for", "(", ")", "of", "a", "an", "about", "than"})


def compared(told: Told, last: Sum, one: Sum) -> bool:
    """Whether only words of comparison stand between two sums: "compared with $5,000 in 2011 and"."""
    between = told.tokens[last.stop : one.first]
    if [token.lower for token in between] == ["and"] and _are_both_compared(told, last, one):
        return True
    comma = max((at for at, token in enumerate(between) if token.text == ","), default=-1)
    near = between[comma + 1 :]
    if len(near) > _NEAR or len(between) > _APART:
        return False
    if len(near) > 1 and near[-1].lower in ("of", "by") and has(near[-2], "work:change"):
        return False  # "an increase of $5,000"
    return any(has(token, "work:compares") for token in near) and all(
        has(token, "work:compares", "work:time", _BUDGET, "number-marks:filler", "number-qualifiers")
        or token.is_number
        or token.lower in _SMALL
        for token in near
    )


def is_further(told: Told, last: Sum, one: Sum) -> bool:
    """Whether a sum was given with the one before it: "$5,000 for shelters and an additional | $2,000 for training"."""
    first = one.first
    while first > last.stop and (
        has(told.tokens[first - 1], "work:further", "number-marks:filler", "number-qualifiers")
        or told.tokens[first - 1].lower in ("an", "a", "another")
    ):
        first -= 1
    between = _without_insertion(told.tokens[last.stop : first])
    joined = bool(between) and (
        between[-1].lower in ("and", "plus")
        or (between[-1].lower == "with" and any(has(token, "work:further") for token in told.tokens[first : first + 3]))
    )
    if not joined or len(between) > _NEAR:
        return False
    return not any(
        is_verb(token)
        and not (has(token, "work:attribute", "work:takes-to") or token.lower.endswith("s") or "-" in token.text)
        for token in between
    )


def _are_both_compared(told: Told, last: Sum, one: Sum) -> bool:
    """Whether two sums are those of another year, each: "compared with $5,000 and $2,000, respectively"."""
    before = told.tokens[max(0, last.first - 2) : last.first]
    behind = told.tokens[one.stop : one.stop + 2]
    return any(token.lower == "respectively" for token in behind) and any(
        has(token, "work:compares") for token in before
    )


def _without_insertion(between: Sequence[Item]) -> Sequence[Item]:
    """Words without what stands between commas behind their "and": "and|, for the first time,| $5,000"."""
    if not between or between[-1].text != ",":
        return between
    opened = next((at for at in range(len(between) - 2, 0, -1) if between[at].text == ","), 0)
    return between[:opened] if opened and between[opened - 1].lower == "and" else between
