"""The years that a clause speaks of: "in 2009", "in the first half of 2009", "from 2010 to 2012", "2013-2014"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from tipgraph.grammar.numbers import year_at
from tipgraph.reading import Item

_BEFORE = frozenset(
    {
        "in",
        "during",
        "throughout",
        "through",
        "for",
        "of",
        "between",
        "both",
        "from",
        "and",
        "to",
        "by",
        "over",
        "(",
        "until",
        "-",
    }
)
_BEFORE_TAGS = frozenset({"number-marks:month", "count-context:time-of-year"})


@dataclass(frozen=True, slots=True)
class Period:
    """A year or a span of years at ``words[first:stop]``, as "2009" or "2013-2014"."""

    first: int
    stop: int
    label: str


def periods(words: Sequence[Item]) -> Iterator[Period]:
    """The years that say when something happened, in order.

    The year of a law ("the 2011 act", "the law passed in 2011") and the year since when something is so are none.
    """
    at = 0
    while at < len(words):
        year = year_at(words, at)
        if year is None:
            at += 1
            continue
        first, stop, label = at, at + 1, str(year)
        end = _end_of_span(words, at, year)
        if end is not None:
            stop, label = end
        first = _start_of_date(words, at)
        while first and (words[first - 1].lower in _BEFORE or not words[first - 1].tags.isdisjoint(_BEFORE_TAGS)):
            first -= 1
            if words[first].lower in ("in", "during", "throughout", "from", "between", "("):
                break
        reporting = stop < len(words) and "count-cues:reporting" in words[stop].tags
        if (
            reporting and at > 1 and first == at and words[at - 1].lower == "the"
        ):  # "during the 2004-2005 reporting period"
            first = at - 2 if words[at - 2].lower in ("in", "during", "for", "over") else at
        if first < at and _is_when(words, first, stop):
            yield Period(first, stop, label)
        at = stop


def _start_of_date(words: Sequence[Item], at: int) -> int:
    """Where the date begins that ends with a year: "on | June 19, 2018"; the year itself where it is alone."""
    if at < 4 or words[at - 1].text != "," or not words[at - 2].is_number:
        return at
    dated = "number-marks:month" in words[at - 3].tags and words[at - 4].lower in ("on", "from", "between")
    return at - 4 if dated else at


def _end_of_span(words: Sequence[Item], at: int, year: int) -> tuple[int, str] | None:
    """Where a span of years ends, and its label: "2005-2008", "between April 2009 and March 2010"."""
    joint = at + 1
    if joint + 1 >= len(words) or words[joint].lower not in ("-", "to", "and", "through", "/"):
        return None
    if words[joint].lower == "and" and not any(word.lower == "between" for word in words[max(0, at - 4) : at]):
        return None
    second = joint + 2 if "number-marks:month" in words[joint + 1].tags else joint + 1
    if second > joint + 1 and second + 2 < len(words) and words[second + 1].text == ",":
        second += 2 if year_at(words, second) is None else 0  # "and March 1, | 2004"
    last = year_at(words, second) or _short_year(words, joint, year)
    return (second + 1, f"{year}-{last}") if last is not None and last > year else None


def _short_year(words: Sequence[Item], joint: int, year: int) -> int | None:
    """The end of "2005-14"."""
    text = words[joint + 1].text
    if words[joint].start > words[joint - 1].end:
        return None  # "for 2016 - 44 victims"
    if words[joint].text in "-/" and len(text) == 2 and text.isdigit():
        return year // 100 * 100 + int(text)
    return None


def _is_when(words: Sequence[Item], first: int, stop: int) -> bool:
    """Whether a year says when what is counted happened."""
    if words[first].text == "(" and stop < len(words) and words[stop].text == ")":
        return first > 0 and stop + 1 < len(words)  # "(2015)" at the end of a text is the report's year
    if first and words[first - 1].lower == "unlike":
        return False
    for back in range(first - 1, max(-1, first - 6), -1):  # "a law passed at the beginning of 2014"
        if "count-cues:enacted" in words[back].tags:
            return False
        if words[back].text in ",(" or words[back].lower in ("and", "but"):
            break
    opening = words[first].lower
    if opening in ("and", "to", "-", "by", "until", "(") or "count-context:time-of-year" in words[first].tags:
        return False
    if opening in ("for", "of") and first and "number-marks:month" not in words[first].tags:
        counted = opening == "of" and words[first - 1].is_of("count-nouns")  # "the 12 convictions of 2009"
        return (
            counted
            # "double the 14 | of 2009", "with 17 | for 2004", but "Law 211 | of 2004"
            or (words[first - 1].is_numeral and not (opening == "of" and words[first - 2].text[0].isupper()))
            or "count-cues:figure" in words[first - 1].tags
            or words[first - 1].lower in ("all", "as")
            or not words[first - 1].tags.isdisjoint(("count-context:time-part", "count-context:told-of-year"))
        )
    after = words[stop] if stop < len(words) else None
    # "in the 2011 act" has no preposition right before the year; "in 2011 legislation" has
    return not (after is not None and after.text[0].isalpha() and "number-marks:numbered" in after.tags)
