"""Terms of imprisonment in a sentence: "three to eight years", "six months' to 10 years'", "up to 15 years"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from tipgraph.grammar.numbers import Number, number_at
from tipgraph.reading import Item

_TO = frozenset({"to", "-", "and", "or", "—", "through"})
_MONTHS = 12


@dataclass(frozen=True, slots=True)
class Term:
    """A term at ``items[first:stop]``, in years; None for an end that is not stated."""

    first: int
    stop: int
    minimum: float | None
    maximum: float | None


def terms(items: Sequence[Item]) -> Iterator[Term]:
    """The terms of a sentence in order; ages ("18 years of age") are none."""
    held: Term | None = None
    for term in _each(items):
        if held is not None and _completes(items, held, term):
            held = Term(held.first, term.stop, held.minimum, term.maximum)
        else:
            if held is not None:
                yield held
            held = term
    if held is not None:
        yield held


def _completes(items: Sequence[Item], low: Term, high: Term) -> bool:
    """Whether two terms are one: "a minimum of 10 years and a maximum of 20 years"."""
    between = [item.lower for item in items[low.stop : high.first]]
    return (
        low.minimum is not None
        and low.maximum is None
        and high.minimum is None
        and len(between) <= 3
        and any(word in ("and", "to") for word in between)
        and not _tagged(items, low.stop - 1, "life")
    )


def _each(items: Sequence[Item]) -> Iterator[Term]:
    at = 0
    while at < len(items):
        number = number_at(items, at)
        if number is None:
            at += 1
            continue
        term = _term(items, number)
        if term is not None and not _is_age(items, term):
            yield term
        at = term.stop if term else number.stop


def _term(items: Sequence[Item], number: Number) -> Term | None:
    """The term that begins with a number."""
    stop, unit = _unit(items, number.stop)
    low, high = float(number.value), None
    last = None
    if stop < len(items) and items[stop].lower in _TO:
        last = number_at(items, stop + 1)
        if last is not None:
            end, last_unit = _unit(items, last.stop)
            if last_unit:
                high, stop = float(last.value) / last_unit, end
                unit = unit or last_unit
        elif unit and _tagged(items, stop + 1, "life"):
            stop += 2
            return _qualified(items, Term(number.first, stop, low / unit, None))
    if not unit:
        return None
    if high is not None:
        return Term(_opened(items, number.first), stop, low / unit, high)
    return _qualified(items, Term(number.first, stop, low / unit, low / unit))


def _unit(items: Sequence[Item], at: int) -> tuple[int, float]:
    """Where a unit of time that stands at an item ends, and how many of it are a year; 0 where none stands there."""
    if (
        at < len(items)
        and items[at].text == "-"
        and at + 1 < len(items)
        and items[at + 1].lower.startswith(("year", "month"))
    ):
        at += 1
    if at >= len(items) or not items[at].lower.startswith(("year", "month")):
        return at, 0
    unit = 1.0 if items[at].lower.startswith("year") else float(_MONTHS)
    at += 1
    if at < len(items) and items[at].text == "'":
        at += 1
    return at, unit


def _qualified(items: Sequence[Item], term: Term) -> Term:
    """A single term with "up to" or "at least" before it, or "or more" after it."""
    first = term.first
    before = items[first - 1] if first else None
    if term.maximum is None:
        return term
    for reach in (1, 2, 3):
        at = first - reach
        if at < 0 or (
            reach > 1 and items[at + 1].lower not in ("of", "sentence", "penalty", "penalties", "term", "imprisonment")
        ):
            break
        if _tagged(items, at, "maximum"):
            return Term(at, term.stop, None, term.maximum)
        if _tagged(items, at, "minimum"):
            return Term(at, term.stop, term.minimum, None)
    if _tagged(items, term.stop, "minimum") and (before is None or items[term.stop].lower in ("or more", "minimum")):
        return Term(first, term.stop + 1, term.minimum, None)
    if _tagged(items, term.stop, "maximum") and items[term.stop].lower == "maximum":
        return Term(first, term.stop + 1, None, term.maximum)
    return term


def _opened(items: Sequence[Item], first: int) -> int:
    """Where a range begins with its "between" or "from"."""
    return first - 1 if first and items[first - 1].lower in ("between", "from") else first


def _tagged(items: Sequence[Item], at: int, code: str) -> bool:
    return 0 <= at < len(items) and f"instrument-cues:{code}" in items[at].tags


def _is_age(items: Sequence[Item], term: Term) -> bool:
    """Whether the years are of someone's life, or of time gone by."""
    after = [item.lower for item in items[term.stop : term.stop + 2]]
    before = [item.lower for item in items[max(0, term.first - 2) : term.first]]
    unit = items[term.stop - 1].lower
    return (
        after[:1] in (["old"], ["ago"], ["earlier"])
        or after == ["of", "age"]
        or "age" in unit
        or "old" in unit
        or any(word in ("under", "aged", "age", "past", "last", "previous", "ages") for word in before)
    )
