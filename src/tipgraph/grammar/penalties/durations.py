"""Lengths of time that may be terms of imprisonment: "10 years", "two years and six months", "five-year sentence"."""

from __future__ import annotations

from collections.abc import Sequence

from tipgraph.grammar.numbers import Number, number_at
from tipgraph.grammar.penalties.limits import tagged
from tipgraph.reading import Item

_MONTHS = 12.0


def number_of_term(items: Sequence[Item], at: int) -> Number | None:
    """A number with its repetition in brackets left out: "eight (8)"."""
    number = number_at(items, at)
    if number is None:
        return None
    stop = number.stop
    if stop + 2 < len(items) and items[stop].text == "(" and items[stop + 2].text == ")":
        again = number_at(items, stop + 1)
        if again is not None and again.value == number.value:
            return Number(number.first, stop + 3, number.value)
    return number


def duration_at(items: Sequence[Item], number: Number) -> tuple[float, int, float]:
    """The years that a number with its unit makes, where it ends, and the unit; the unit is 0 where none follows."""
    stop, unit = unit_at(items, number.stop)
    if not unit:
        return 0.0, stop, 0.0
    years = number.value / unit
    if unit == 1 and stop + 1 < len(items) and items[stop].lower == "and":
        months = number_of_term(items, stop + 1)
        if months is not None:
            end, part = unit_at(items, months.stop)
            if part == _MONTHS and months.value < _MONTHS:
                return years + months.value / part, end, unit
    return years, stop, unit


def unit_at(items: Sequence[Item], at: int) -> tuple[int, float]:
    """Where a unit of time that stands at an item ends, and how many of it are a year; 0 where none stands there."""
    hyphen = at + 1 < len(items) and items[at].text == "-"
    unit = at + 1 if hyphen else at
    if unit >= len(items) or not items[unit].lower.startswith(("year", "month")):
        return at, 0.0
    if hyphen and not any(tagged(items, after, "term", "maximum", "minimum") for after in range(unit, unit + 3)):
        return at, 0.0  # "a three-year action plan"
    size = 1.0 if items[unit].lower.startswith("year") else _MONTHS
    stop = unit + 1
    if stop < len(items) and items[stop].text == "'":
        stop += 1
    return stop, size


def skip_kind(items: Sequence[Item], at: int) -> int:
    """What follows "imprisonment" or "in prison" after a term; within the sentence."""
    while at < len(items) - 1 and (
        tagged(items, at, "term") or (items[at].lower in ("in", "of", "'") and tagged(items, at + 1, "term"))
    ):
        at += 1
    return min(at, len(items) - 1)
