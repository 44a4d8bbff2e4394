"""For how many years in a row a country is in its tier: "for the third consecutive year", "three years in a row"."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from tipgraph.grammar.numbers import number_at
from tipgraph.grammar.tiers.names import is_tier, lasts, named_tiers
from tipgraph.grammar.tiers.placements import Placement
from tipgraph.reading import Item

_SUFFIXES = frozenset({"nd", "rd", "th", "st"})
#: Words that may stand between "for" and the number ("for the past two consecutive years").
_LEADING = frozenset({"the", "a", "an", "its", "past", "last", "preceding", "previous"})
#: More years in a row than the list of tiers has existed are none.
_MOST = 30


@dataclass(frozen=True, slots=True)
class Stay:
    """A stay of `years`, said by items `first` to `last`; the placement is of the tier itself where `own`."""

    years: int
    first: int
    last: int
    own: bool = True


def stay(items: Sequence[Item], placement: Placement) -> Stay | None:
    """The years that a sentence gives for a placement: beside its tier, before its subject, or of the tier it left."""
    for at in range(len(items)):
        if not lasts(items, at):
            continue
        number = _number_before(items, at)
        if number is None or not 1 < number[0] <= _MOST:
            continue
        value, first = number
        before = items[first - 1].lower if first else ""
        if placement.first <= at <= placement.last and before != "after":
            return Stay(value, placement.first, placement.last)
        if before == "for" and _opens(items, first - 1) and at < placement.verb:
            return Stay(value, first - 1, placement.last)
        if before == "for" and (begin := _stood(items, first - 1, at, placement.verb)) >= 0:
            return Stay(value, begin, placement.last, own=False)
        left = next((named for named in named_tiers(items[at : at + 6])), None)
        if before == "after" and left is not None:
            return Stay(value, min(first - 1, placement.first), max(placement.last, at + left.last), own=False)
    return None


def _stood(items: Sequence[Item], length: int, at: int, verb: int) -> int:
    """Where a phrase begins that tells of another tier, for how long, before its comma; -1 where none does.

    "Having stood on the Watch List | for four consecutive years, it was downgraded".
    """
    if not at < verb or not any(item.text == "," for item in items[at:verb]):
        return -1
    begin = next((n + 1 for n in range(length - 1, -1, -1) if items[n].text in ",;"), 0)
    return begin if any(is_tier(item) for item in items[begin:length]) else -1


def _number_before(items: Sequence[Item], at: int) -> tuple[int, int] | None:
    """The number before "consecutive year", and where it begins with the words that lead to it."""
    if not at:
        return None
    first, value = at - 1, 0
    ordinal = items[at - 1].codes("ordinals")
    if ordinal:
        value = int(ordinal[0])
    elif items[at - 1].lower in _SUFFIXES and at > 1 and items[at - 2].text.isdigit():
        value, first = int(items[at - 2].text), at - 2
    else:
        number = number_at(items, at - 1)
        if number is None or number.stop != at:
            return None
        value = int(number.value)
    while first and items[first - 1].lower in _LEADING:
        first -= 1
    return value, first


def _opens(items: Sequence[Item], at: int) -> bool:
    """Whether a phrase in front of the statement begins at an item, and no other tier or reason stands between."""
    before = items[at - 1] if at else None
    if before is not None and before.text[0].isalnum() and not before.codes("places") and before.lower != "and":
        return "tier-reason-cues:so" in before.tags
    return not any(is_tier(item) for item in items[:at])
