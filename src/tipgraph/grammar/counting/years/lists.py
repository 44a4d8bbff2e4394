"""Years in a list: of one count each ("no convictions in 2016, 2015, or 2014"), or one by one with as many counts.

"In 2008 and 2009, police arrested seven and 12 men, respectively": a list of years goes with a list of as many numbers.
"""

from __future__ import annotations

from collections.abc import Sequence

from tipgraph.grammar.counting.amounts.phrase import Phrase
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


def year_paired(words: Sequence[Item], found: Sequence[Tally], tally: Tally) -> str:
    """The year that goes with a tally in its place: "in 2008 and 2009, seven and | 12, respectively"; else empty."""
    if tally.phrase is None or not any(word.lower == "respectively" for word in words):
        return ""
    firsts = {other.phrase.first: other.phrase for other in found if other.phrase is not None}
    run = _side_by_side(words, [firsts[first] for first in sorted(firsts)], tally.phrase)
    years = [years for years in _runs_of_years(words) if len(years) == len(run) > 1]
    return years[0][run.index(tally.phrase)] if len(years) == 1 else ""


def _side_by_side(words: Sequence[Item], phrases: Sequence[Phrase], phrase: Phrase) -> list[Phrase]:
    """The phrases among which one stands with nothing but the joints of a list between them."""
    run: list[Phrase] = []
    for other in phrases:
        if run and not _are_joints(words[run[-1].stop : other.first]):
            if phrase in run:
                break
            run = []
        run.append(other)
    return run


def _runs_of_years(words: Sequence[Item]) -> list[list[str]]:
    """The lists of years of a sentence, a year alone being one."""
    runs: list[list[str]] = []
    last = -1
    for at in range(len(words)):
        year = year_at(words, at)
        if year is None:
            continue
        if last < 0 or not _are_joints(words[last + 1 : at]):
            runs.append([])
        runs[-1].append(str(year))
        last = at
    return runs


def _are_joints(between: Sequence[Item]) -> bool:
    return bool(between) and all(word.lower in _JOINTS for word in between)
