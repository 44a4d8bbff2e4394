"""Where the name of a law, a plan or an agreement ends without what it is about: with its number and its year."""

from __future__ import annotations

from collections.abc import Sequence

from tipgraph.grammar.instruments.naming.limits import CUES, is_calendar
from tipgraph.grammar.instruments.naming.numbering import numbers_end
from tipgraph.grammar.tokens import has, year_of
from tipgraph.reading import Item


def after_head(tokens: Sequence[Item], head: int, kind: str) -> int:
    """The end of the number and year after a head: "No. 9 of 2008", "88-02", "for 2013-2017", "of December 2004"."""
    stop = head + 1
    if stop + 1 < len(tokens) and tokens[stop + 1].lower == "times":
        return stop  # "used the law | 40 times"
    if kind == "law" or kind == "treaty":
        if stop < len(tokens) and (
            tokens[stop].text[0].isdigit()
            or tokens[stop].lower in ("no", "no.", "number")
            or (any(c.isdigit() for c in tokens[stop].text) and year_of(tokens[stop]) is None)
        ):
            stop = numbers_end(tokens, stop)
        elif _is_lettered(tokens, stop):
            stop = numbers_end(tokens, stop + 2)
        elif stop + 1 < len(tokens) and tokens[stop].text == "(" and has(tokens[head], CUES + "code"):
            pass
    if kind == "law" and tokens[head].text[0].isupper() and _is_dated_by_comma(tokens, stop):
        return stop + 2
    while stop + 1 < len(tokens) and tokens[stop].lower in ("of", "for", "("):
        at = stop + 1
        if is_calendar(tokens[at]):
            at += 1
            if at + 2 < len(tokens) and tokens[at].text.isdigit() and year_of(tokens[at]) is None:
                at += 2 if tokens[at + 1].text == "," else 1  # "of March 3, 2009"
        if at >= len(tokens) or year_of(tokens[at]) is None:
            break
        if tokens[stop].text == "(":
            # At the end of a text the year in brackets is that of the report.
            if kind == "law" and at + 2 < len(tokens) and tokens[at + 1].text == ")" and tokens[at + 2].text != ".":
                stop = at + 2
            break
        stop = at + 1
        if stop + 1 < len(tokens) and tokens[stop].lower in ("to", "-", "through") and year_of(tokens[stop + 1]):
            stop += 2
    if stop < len(tokens) and year_of(tokens[stop]) is not None and kind in ("plan",):
        stop += 1
    return stop


def _is_lettered(tokens: Sequence[Item], at: int) -> bool:
    """Whether the number of a decree has a letter: "Royal Order M/32"."""
    return (
        at + 2 < len(tokens)
        and len(tokens[at].text) <= 2
        and tokens[at].text.isupper()
        and tokens[at + 1].text in ("/", "-")
        and tokens[at + 1].start == tokens[at].end
        and tokens[at + 2].text[0].isdigit()
    )


def _is_dated_by_comma(tokens: Sequence[Item], at: int) -> bool:
    """Whether the year of a law stands behind a comma: "the Child Act, 2009"."""
    if at + 1 >= len(tokens) or tokens[at].text != "," or year_of(tokens[at + 1]) is None:
        return False
    return at + 2 == len(tokens) or not tokens[at + 2].text[0].isdigit()
