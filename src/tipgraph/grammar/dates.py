"""Dates as a text writes them: "13 December 2000", "December 13, 2000", "May 2003", "2003"."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from tipgraph.grammar.tokens import year_of
from tipgraph.reading import Item

_SCHEME = "months"
_DAYS = range(1, 32)


@dataclass(frozen=True, slots=True)
class Date:
    """A date at ``tokens[first:stop]`` as ISO 8601 writes it, as closely as the text gives it: day, month or year."""

    first: int
    stop: int
    iso: str


def date_at(tokens: Sequence[Item], at: int) -> Date | None:
    """The date that begins at a token; None where none does, or where it names no year."""
    if at >= len(tokens):
        return None
    day = _day(tokens[at])
    if day and at + 2 < len(tokens) and (month := _month(tokens[at + 1])):
        after = at + 3 if tokens[at + 2].text == "," else at + 2
        return _dated(tokens, at, after, f"-{month}-{day:02}")
    if month := _month(tokens[at]):
        after = at + 1
        if after < len(tokens) and (day := _day(tokens[after])):
            after = after + 2 if after + 1 < len(tokens) and tokens[after + 1].text == "," else after + 1
            return _dated(tokens, at, after, f"-{month}-{day:02}")
        while after < len(tokens) and tokens[after].lower in (",", "of", "."):
            after += 1
        return _dated(tokens, at, after, f"-{month}")
    return _dated(tokens, at, at, "")


def _dated(tokens: Sequence[Item], first: int, at: int, rest: str) -> Date | None:
    """A date whose year stands at `at`; None where none stands there, or a span of years does."""
    if at >= len(tokens) or len(tokens[at].text) != 4:
        return None
    year = year_of(tokens[at])
    return None if year is None else Date(first, at + 1, f"{year}{rest}")


def _month(token: Item) -> str:
    codes = token.codes(_SCHEME)
    return codes[0] if codes and token.text[0].isupper() else ""


def _day(token: Item) -> int:
    """The day of a month that a token writes; 0 where it is none."""
    return int(token.text) if token.text.isdigit() and int(token.text) in _DAYS else 0
