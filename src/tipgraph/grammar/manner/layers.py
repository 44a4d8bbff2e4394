"""The labels of one scheme in a sentence, whatever labels of others they lie in.

Words of work, of force and of control overlap ("forced domestic work"), so each scheme is read by itself and its labels
are compared by where they stand.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from tipgraph.reading import Reading, Sentence


@dataclass(frozen=True, slots=True, order=True)
class Said:
    """A label in the folded text, and the codes of its scheme that it names."""

    start: int
    end: int
    codes: frozenset[str]

    def has(self, *codes: str) -> bool:
        """Whether it names one of some codes."""
        return not self.codes.isdisjoint(codes)


def layer(reading: Reading, sentence: Sentence, scheme: str) -> tuple[Said, ...]:
    """The labels of a scheme in a sentence, in order and without overlap; the longest of those that begin together."""
    if scheme not in sentence.marks:
        return ()
    found = reading.matches.mentions(sentence.start, sentence.end, frozenset({scheme}))
    return tuple(
        Said(start, end, frozenset(sense.code for sense in meaning.senses if sense.scheme == scheme))
        for start, end, meaning in found
        if meaning.senses
    )


def within(labels: Iterable[Said], start: int, end: int) -> Iterator[Said]:
    """Those labels that lie between two places."""
    return (one for one in labels if start <= one.start and one.end <= end)


def apart(one: Said, other: Said) -> int:
    """How many characters stand between two labels; none where they overlap."""
    return max(0, other.start - one.end, one.start - other.end)
