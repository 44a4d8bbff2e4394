"""Figures of another year side by side: "the figures for 2005 were 51 and 37", "in 2002 there had been ..."."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from tipgraph.grammar.counting.amounts.phrase import Phrase
from tipgraph.grammar.counting.bound import Bound
from tipgraph.grammar.counting.tallies import Tally
from tipgraph.grammar.counting.years.periods import periods

_BE = frozenset({"were", "was", "been", "had", "stood", "at"})


def paired_figure(bound: Bound, phrase: Phrase, earlier: Sequence[Tally]) -> str:
    """The measure of one of several figures that go with those of the sentence before one by one; else empty.

    "...; the figures for 2005 were | 51 and 37": there must be as many as before, nothing else counted, and a year.
    """
    words = bound.words
    run = [p for p in bound.phrases if p.source in ("number", "no")]
    if len(run) < 2 or len(run) != len(earlier) or bound.acts or phrase not in run:
        return ""
    if any(p.head or p.partitive for p in run) or words[run[0].first - 1].lower not in _BE:
        return ""
    for left, right in pairwise(run):
        if any(word.lower not in (",", "and") for word in words[left.stop : right.first]):
            return ""
    after = words[run[-1].stop].text if run[-1].stop < len(words) else "."
    dated = any(period.stop <= run[0].first for period in periods(words))
    told = dated or any("count-cues:previous" in word.tags for word in words[: run[0].first])
    return earlier[run.index(phrase)].measure if told and after in (".", ",") else ""
