"""Years that one count is told of, each for itself: "no convictions in 2016, 2015, or 2014"."""

from __future__ import annotations

from collections.abc import Sequence

from tipgraph.grammar.counting.tallies import Tally
from tipgraph.grammar.numbers import year_at
from tipgraph.reading import Item

_JOINTS = frozenset({",", "and", "or", "nor"})
#: How far behind a count its own year may stand.
_NEAR = 16


def years_listed(words: Sequence[Item], tally: Tally, period: str) -> tuple[str, ...]:
    """The years that a tally is told of beside its own, in order; none where a number may be that of all together."""
    if tally.status == "not-reported" or not period.isdigit():
        return ()
    begin = next((at for at in range(tally.stop, min(len(words), tally.stop + _NEAR)) if words[at].text == period), -1)
    if begin < 1 or (tally.value and words[begin - 1].lower != "both"):
        return ()
    years: list[str] = []
    at = begin + 1
    while at < len(words) and words[at].lower in _JOINTS:
        while at < len(words) and words[at].lower in _JOINTS:
            at += 1
        year = year_at(words, at)
        if year is None:
            break
        years.append(str(year))
        at += 1
    return tuple(years)
