"""Terms that are told by another one: that share its limit, or are the end of its change."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from tipgraph.grammar.penalties.durations import skip_kind
from tipgraph.grammar.penalties.limits import change_before, limit_before, tagged
from tipgraph.grammar.penalties.term import Term
from tipgraph.reading import Item

#: How many words may stand between "the maximum" and the ends between which it rises.
_REACH_RAISED = 9
#: What opens the case in which another term applies.
_CASES = frozenset({"if", "when", "where"})


def shared(items: Sequence[Item], term: Term, before: Term | None) -> Term:
    """A term that shares the limit of the one before: "a maximum of 30 years for X and 20 years for Y"."""
    if before is None or term.minimum != term.maximum or (before.minimum is None) == (before.maximum is None):
        return term
    at = skip_kind(items, before.stop)
    between = items[at : term.first]
    joined = len(between) > 2 and between[0].lower == "for" and between[-1].lower in ("and", "or")
    cased = [item.lower for item in between if item.text != ","] == ["or"]  # "10 years in prison, or 15 years if"
    joined = joined or (cased and any(item.lower in _CASES for item in items[term.stop : term.stop + 4]))
    bare = items[before.stop - 1].is_numeral
    joined = joined or (bool(bare) and [item.lower for item in between] == ["and"])  # "14 and seven years"
    if not joined or any(item.text == ";" for item in between):
        return term
    return replace(term, maximum=None) if before.maximum is None else replace(term, minimum=None)


def changed(items: Sequence[Item], term: Term, before: Term | None) -> Term | None:
    """A term that is the end of a change ("rising to 15 years"); None for what it was before, or rises by."""
    change = change_before(items, number_in(items, term))
    if change == "by":
        return None
    if change == "from":
        stop = term.stop + (term.stop < len(items) and items[term.stop].lower == "'s")
        if stop < len(items) and items[skip_kind(items, stop)].lower == "to":
            return None  # "from one to three years to four to nine years"
        if term.minimum is not None and term.maximum is not None and term.minimum < term.maximum:
            limit = limit_before(items, number_in(items, term))[1] or _limit_raised(items, term.first)
            raised = replace(term, minimum=term.maximum)
            return (
                replace(raised, minimum=None)
                if limit == "maximum"
                else replace(raised, maximum=None)
                if limit == "minimum"
                else raised
            )
    if change == "to" and term.minimum == term.maximum and before is not None:
        if before.minimum is not None and before.maximum is None:
            return replace(term, maximum=None)
        if before.minimum != before.maximum:
            return replace(term, minimum=None)
    return term


def _limit_raised(items: Sequence[Item], first: int) -> str:
    """Which end of a term it is that rises: "the maximum sentence rose in 2005 from | eight to 12 years"."""
    for at in range(first - 1, max(-1, first - _REACH_RAISED), -1):
        for limit in ("maximum", "minimum"):
            if tagged(items, at, limit):
                return limit
        if not items[at].text[0].isalnum():
            break
    return ""


def number_in(items: Sequence[Item], term: Term) -> int:
    """Where the number of a term stands, behind the words that make it the least or the greatest."""
    return next((at for at in range(term.first, term.stop) if items[at].is_numeral), term.first)
