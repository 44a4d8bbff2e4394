"""The labels that stand in a text, found once, and the mentions that some families see there.

Families look for different schemes, and a label of one may hide that of another ("labor inspectors", "Ministry of
Labor"). So the text is searched once for all labels, also those within others, and each family chooses from them.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from tipgraph.lexicon.meanings import Found, Meaning, Sense


@dataclass(frozen=True, slots=True)
class Matches:
    """All labels in a folded text, however they overlap: by where they begin, of those at one place the longest first.

    `units` are the words, numbers and marks of the text in small letters, each with the blank before it, and `places`
    where each begins.
    """

    labels: list[Found]
    units: list[str]
    places: list[int]

    def mentions(self, start: int, end: int, schemes: frozenset[str] | None = None) -> list[Found]:
        """The mentions between two places of the text, in order and without overlap.

        Of two that overlap the first is taken, then the longer. Where schemes are given, only their labels count, and
        the decoys; else all but those of schemes that are apart.
        """
        labels = self.labels_between(start, end)
        if schemes is not None:
            return mentions_seen(labels, start, end, schemes)
        mentions: list[Found] = []
        at = start
        for label in labels:
            begin, stop, meaning = label
            if begin >= at and stop <= end and not meaning.is_apart:
                mentions.append(label)
                at = stop
        return mentions

    def marks(self, start: int, end: int) -> frozenset[str]:
        """The tags and schemes of all labels that begin between two places, also of those that others hide."""
        return frozenset().union(*[meaning.marks for _, _, meaning in self.labels_between(start, end)])

    def words(self, start: int, end: int) -> frozenset[str]:
        """The words, numbers and marks between two places, in small letters."""
        units = self.units[bisect_right(self.places, start) - 1 : bisect_left(self.places, end)]
        return frozenset(map(str.strip, units))

    def led(self, lead: Callable[[Meaning], tuple[Sense, ...]]) -> Matches:
        """The same labels with their senses led to others; one that is led to none is a decoy."""
        made: dict[Meaning, Meaning] = {}

        def of(meaning: Meaning) -> Meaning:
            if meaning not in made:
                senses = lead(meaning)
                same = senses == meaning.senses
                made[meaning] = (
                    meaning
                    if same
                    else Meaning(senses, is_decoy=meaning.is_decoy or not senses, is_apart=meaning.is_apart)
                )
            return made[meaning]

        return replace(self, labels=[(start, end, of(meaning)) for start, end, meaning in self.labels])

    def labels_between(self, start: int, end: int) -> Sequence[Found]:
        """All labels that begin between two places, also those that others hide or that end behind."""
        return self.labels[bisect_left(self.labels, (start,)) : bisect_left(self.labels, (end,))]


def mentions_seen(labels: Sequence[Found], start: int, end: int, schemes: frozenset[str]) -> list[Found]:
    """The mentions between two places, among the labels there, that those see who look for some schemes alone."""
    mentions: list[Found] = []
    at = start
    for label in labels:
        begin, stop, meaning = label
        if begin < at or stop > end:
            continue
        try:
            part = meaning.parts[schemes]
        except KeyError:
            part = meaning.within(schemes)
        if part is None:
            continue
        mentions.append(label if part is meaning else (begin, stop, part))
        at = stop
    return mentions
