"""The labels that stand in a text, found once, and the mentions that some families see there.

Families look for different schemes, and a label of one may hide that of another ("labor inspectors", "Ministry of
Labor"). So the text is searched once for all labels, also those within others, and each family chooses from them.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable
from dataclasses import dataclass, replace

from tipgraph.lexicon.meanings import Meaning, Mention, Sense

#: Labels that begin at one place: where each ends and what it means, the longest first.
Labels = list[tuple[int, Meaning]]


@dataclass(frozen=True, slots=True)
class Matches:
    """All labels in a folded text: `labels[i]` are those that begin at `starts[i]`, in order, however they overlap.

    `units` are the words, numbers and marks of the text in small letters, and `places` where each begins.
    """

    units: list[str]
    places: list[int]
    starts: list[int]
    labels: list[Labels]

    def mentions(self, start: int, end: int, schemes: frozenset[str] | None = None) -> list[Mention]:
        """The mentions between two places of the text, in order and without overlap.

        Of two that overlap the first is taken, then the longer. Where schemes are given, only their labels count, and
        the decoys.
        """
        mentions: list[Mention] = []
        starts, labels = self.starts, self.labels
        at = start
        for index in range(bisect_left(starts, start), bisect_left(starts, end)):
            begin = starts[index]
            if begin < at:
                continue
            for stop, whole in labels[index]:
                meaning = whole if schemes is None else whole.within(schemes)
                if meaning is not None and stop <= end:
                    mentions.append((begin, stop, meaning))
                    at = stop
                    break
        return mentions

    def marks(self, start: int, end: int) -> frozenset[str]:
        """The tags and schemes of all labels that begin between two places, also of those that others hide."""
        here = self.labels[bisect_left(self.starts, start) : bisect_left(self.starts, end)]
        return frozenset().union(*[meaning.marks for labels in here for _, meaning in labels])

    def words(self, start: int, end: int) -> frozenset[str]:
        """The words, numbers and marks between two places, in small letters."""
        return frozenset(self.units[bisect_left(self.places, start) : bisect_left(self.places, end)])

    def led(self, lead: Callable[[Sense], tuple[Sense, ...]]) -> Matches:
        """The same labels with their senses led to others."""
        made: dict[Meaning, Meaning] = {}

        def of(meaning: Meaning) -> Meaning:
            if meaning not in made:
                senses = tuple(other for sense in meaning.senses for other in lead(sense))
                same = senses == meaning.senses
                made[meaning] = meaning if same else Meaning(senses, is_decoy=meaning.is_decoy)
            return made[meaning]

        return replace(self, labels=[[(stop, of(meaning)) for stop, meaning in here] for here in self.labels])
