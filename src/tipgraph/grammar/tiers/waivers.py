"""Waivers from a downgrade that the law else asks for, and what they were granted for."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from tipgraph.grammar.function_words import MODALS, NEGATIONS
from tipgraph.grammar.tiers.ways import is_of_another
from tipgraph.reading import Item

_CUES = "tier-reason-cues"
_WAIVER, _WAIVED, _GRANTED = f"{_CUES}:waiver", f"{_CUES}:waived", f"{_CUES}:granted"
_WAIVING = f"{_CUES}:waiving"
_UNREAL = MODALS | {"if", "unless", "whether", "until"}
#: How many words may stand between "granted" and "waiver", and before "granted".
_REACH = 6
_FENCES = frozenset({"but", "although", "though", "however"})
_BECAUSE = "because"
_IS = ("was", "is", "been")
_IS_AGAIN = (*_IS, "again")


@dataclass(frozen=True, slots=True)
class Waiver:
    """A waiver that was granted, said by items `first` to `last`; its ground, if any, is ``items[ground:stop]``."""

    first: int
    last: int
    ground: int
    stop: int


def waiver(items: Sequence[Item], country: str, year: int) -> Waiver | None:
    """The waiver that a sentence says was granted to `country` in the report of `year`."""
    for at, item in enumerate(items):
        if _WAIVER in item.tags:
            verb = _granted(items, at)
        elif _WAIVED in item.tags and at and (items[at - 1].lower in _IS or _WAIVING in items[at - 1].tags):
            verb = at
        else:
            continue
        if verb < 0 or not _is_real(items, verb) or is_of_another(items, verb, country):
            continue
        if _is_of_another_year(items, year):
            continue
        return _with_ground(items, min(verb, at), max(verb, at))
    return None


def _granted(items: Sequence[Item], at: int) -> int:
    """Where the verb that grants the waiver stands: "was granted a waiver", "a waiver was granted"; -1 for none."""
    for back in range(at - 1, max(-1, at - _REACH), -1):
        if _GRANTED in items[back].tags:
            return back
    for ahead in range(at + 1, min(at + 4, len(items))):
        if _GRANTED in items[ahead].tags and items[ahead - 1].lower in _IS_AGAIN:
            return ahead
    return -1


def _is_real(items: Sequence[Item], verb: int) -> bool:
    before = [item.lower for item in items[max(0, verb - _REACH) : verb]]
    for mark in (",", ";"):  # what stands before another part of the sentence does not count
        if mark in before:
            before = before[len(before) - 1 - before[::-1].index(mark) :]
    return not any(word in _UNREAL or word in NEGATIONS or word.endswith("n't") or word == "to" for word in before)


def _is_of_another_year(items: Sequence[Item], year: int) -> bool:
    years = [item.text for item in items if item.text.isdigit() and len(item.text) == 4]
    named = any("tier-cues:earlier" in item.tags for item in items)
    return named or (bool(years) and str(year) not in years)


def _with_ground(items: Sequence[Item], first: int, last: int) -> Waiver:
    """The waiver with the clause that says why, behind it or before it."""
    end = len(items)
    while end and not items[end - 1].text[-1].isalnum() and items[end - 1].text not in ')"':
        end -= 1
    begin = _subject(items, first)
    for at in range(last + 1, end):
        if items[at].lower == _BECAUSE:
            stop = next((one for one in range(at + 1, end) if items[one].lower in _FENCES), end)
            return Waiver(begin, stop - 1, at + 1, _without_mark(items, stop))
    opens = next((at for at, item in enumerate(items[:4]) if item.lower == _BECAUSE), -1)
    if opens >= 0 and begin > opens + 1:
        return Waiver(opens, _end(items, last), opens + 1, _without_mark(items, begin))
    return Waiver(begin, _end(items, last), 0, 0)


def _subject(items: Sequence[Item], verb: int) -> int:
    at = verb
    while at > max(0, verb - 8) and items[at - 1].text not in ",;:—()":
        at -= 1
    return at


def _end(items: Sequence[Item], last: int) -> int:
    """The end of the clause of the waiver: "from an otherwise required downgrade to Tier 3"."""
    at = last
    while at + 1 < len(items) and items[at + 1].text not in ",;.:" and items[at + 1].lower not in ("and", "but"):
        at += 1
    return at


def _without_mark(items: Sequence[Item], stop: int) -> int:
    while stop and items[stop - 1].text in ",;":
        stop -= 1
    return stop
