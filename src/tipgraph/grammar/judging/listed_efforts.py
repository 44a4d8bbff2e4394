"""Where a text lists efforts, over all its sentences: a list goes on behind the semicolons that part it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from tipgraph.grammar.judging.effort_lists import MARKS, effort_list, listed
from tipgraph.reading import Reading

#: Where each effort of a sentence begins and ends in the folded text.
Efforts = Sequence[tuple[int, int]]


def listed_efforts(reading: Reading) -> Mapping[int, Efforts]:
    """The efforts that a sentence lists, by where it begins; to be asked for by ``reading.once(listed_efforts)``."""
    found: dict[int, Efforts] = {}
    listing = False  # whether the sentence before lists efforts, which a semicolon may go on with
    for sentence in reading.sentences:
        own = None if MARKS.isdisjoint(sentence.marks) else effort_list(sentence.items)
        goes_on = listing and sentence.goes_on
        spans = own.efforts if own else listed(sentence.items, 0) if goes_on else ()
        listing = bool(spans)
        if spans:
            found[sentence.start] = [(sentence.items[a].start, sentence.items[b - 1].end) for a, b in spans]
    return found
