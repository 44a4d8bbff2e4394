"""Sentences without end, as tables and lists without a full stop give them, cut into pieces that rules may read.

What goes together stands near; rules that look at every pair of things in a sentence would take hours with one of
18,000 words. A sentence of a usual length is one piece.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from tipgraph.reading import Item

#: More words than any sentence that somebody wrote as one.
LONGEST = 240


def pieces(words: Sequence[Item], longest: int = LONGEST) -> Iterator[Sequence[Item]]:
    """The words of a sentence in pieces of at most so many, cut behind a comma or semicolon where there is one."""
    begin = 0
    while len(words) - begin > longest:
        last = begin + longest
        stop = next((at for at in range(last, begin + longest // 2, -1) if words[at - 1].text in ",;"), last)
        yield words[begin:stop]
        begin = stop
    yield words[begin:]
