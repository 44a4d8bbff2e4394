"""The numbers that a text writes, in digits or words: "21", "4,000", "1.3 million", "twenty-one", "2009".

The words are in ``ontology/vocabulary/counts.ttl`` (schemes ``numbers`` and ``number-scales``). Which numbers count
something is told by ``quantities.py``.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from tipgraph.reading import Item

#: The first and the last year that four digits without a comma are taken for.
FIRST_YEAR, LAST_YEAR = 1900, 2099


@dataclass(frozen=True, slots=True)
class Number:
    """A number at ``items[first:stop]``; `value` is whole unless the text writes a fraction ("2.5")."""

    first: int
    stop: int
    value: int | float


def number_at(items: Sequence[Item], at: int) -> Number | None:
    """The number that begins at an item: "21", "4,000", "1.3 million", "twenty-one", "two hundred and five", "a dozen".

    None where there is none, or where the digits are part of a word ("18th", "B9"). A range is two numbers.
    """
    if at >= len(items):
        return None
    item = items[at]
    if item.is_number:
        if _is_joined(items, at):
            return None
        digits = item.text.replace(",", "")
        return _scaled(items, at, at + 1, float(digits) if "." in digits else int(digits))
    if item.lower == "half" and at + 1 < len(items) and items[at + 1].lower in ("a", "an"):
        scale = _scale_of(items, at + 2)  # "half a dozen"
        return Number(at, at + 3, scale // 2) if scale else None
    if item.lower in ("a", "an", "half a"):
        scale = _scale_of(items, at + 1)
        return _scaled(items, at, at + 1, 1) if scale else None
    value = _word_value(item)
    if value is None:
        return None
    stop = at + 1
    if value >= 20 and stop < len(items):  # "twenty-one", "twenty one"
        after = stop + 1 if items[stop].text == "-" else stop
        unit = _word_value(items[after]) if after < len(items) else None
        if unit is not None and 0 < unit < 10:
            value, stop = value + unit, after + 1
    return _scaled(items, at, stop, value)


def year_at(items: Sequence[Item], at: int) -> int | None:
    """The year that an item writes, as "2009"; None where it is none."""
    text = items[at].text if 0 <= at < len(items) else ""
    if len(text) == 4 and text.isdigit() and FIRST_YEAR <= int(text) <= LAST_YEAR and not _is_joined(items, at):
        return int(text)
    return None


def _word_value(item: Item) -> int | None:
    for sense in item.senses:
        if sense.scheme == "numbers":
            return int(sense.code)
    return None


def _scale_of(items: Sequence[Item], at: int) -> int:
    """The scale that stands at an item ("hundred" is 100), 0 where none does."""
    if at < len(items):
        for code in items[at].codes("number-scales"):
            return int(code)
    return 0


def _scaled(items: Sequence[Item], first: int, stop: int, value: int | float) -> Number:
    """A number with the scales after it: "1.3 million", "two hundred and five", "two dozen"."""
    scale = _scale_of(items, stop)
    if not scale:
        return Number(first, stop, value)
    while scale:
        value, stop = value * scale, stop + 1
        scale = _scale_of(items, stop)
    after = stop + 1 if stop < len(items) and items[stop].lower == "and" else stop
    rest = _word_value(items[after]) if after < len(items) and value % 100 == 0 else None
    if rest is not None:
        tail = number_at(items, after)
        if tail is not None and tail.value < value:
            value, stop = value + tail.value, tail.stop
    return Number(first, stop, round(value) if abs(value - round(value)) < 1e-6 else value)


def _is_joined(items: Sequence[Item], at: int) -> bool:
    """Whether digits are part of a word: "18th", "B9", "H-2A"."""
    item = items[at]
    if at + 1 < len(items) and items[at + 1].start == item.end and items[at + 1].text[0].isalpha():
        return True
    return at > 0 and items[at - 1].end == item.start and items[at - 1].text[-1].isalpha()
