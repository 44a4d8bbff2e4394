"""Counts of a time before the report's own that the text gives no year: "compared with 12 in | the previous year"."""

from __future__ import annotations

from collections.abc import Sequence

from tipgraph.grammar.counting.tallies import Tally
from tipgraph.reading import Item

_BEFORE = frozenset({"in", "during", "from", "for", "over", "through", "throughout"})
_BOUNDS = frozenset({";", ".", "(", ")"})
#: How far behind what is counted its time may stand.
_FAR = 14
#: Within so many words of a clause its time stands first: "in the previous year, courts convicted five".
_OPENING = 3


def previous_of(words: Sequence[Item], found: Sequence[Tally], tally: Tally) -> tuple[int, int] | None:
    """Where the words stand that put a tally in a time before; None where nothing does.

    A number given for comparison may stand in a list whose last one has the time: "compared with 30 investigations and
    nine convictions during | the previous reporting period". Any other number must have its time right behind it, or at
    the head of its clause.
    """
    if tally.status == "not-reported":
        return None
    head = _head_of_clause(words, tally.first)
    for at in range(head, min(head + _OPENING, tally.first)):
        if _is_previous(words, at):
            return at, at + 1
    others = [t for t in found if t.first >= tally.stop and t.phrase is not tally.phrase]
    stop = min([t.first for t in others if not (tally.compared and t.compared)], default=len(words))
    for at in range(tally.stop, min(stop, tally.stop + _FAR * (1 + 2 * tally.compared))):
        if words[at].text in _BOUNDS:
            return None
        if not tally.compared and (words[at].text == "," or "count-cues:compared" in words[at].tags):
            return None
        if at and _is_previous(words, at) and (words[at - 1].lower in _BEFORE or at == tally.stop):
            return at, at + 1
    return None


def about_of(limit: tuple[int, int] | None, before: tuple[int, int] | None) -> tuple[int, int] | None:
    """The words that say what a count is of: what limits it, and the time before where it has one.

    Both are one quote where they stand near: "child victims during the previous year"; else the time alone is said,
    since a number of another year must not pass for one of this.
    """
    if limit is None or before is None:
        return limit or before
    near = limit[1] <= before[0] <= limit[1] + _OPENING
    return (limit[0], before[1]) if near else before


def _is_previous(words: Sequence[Item], at: int) -> bool:
    return "count-cues:previous" in words[at].tags


def _head_of_clause(words: Sequence[Item], at: int) -> int:
    """Where the clause begins that a word stands in."""
    while at > 0 and words[at - 1].text != ";":
        at -= 1
    return at
