"""The sentences of an assessment as the rules of tiers see them, and the reasons for the tier that they give."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from tipgraph.grammar.judging.clauses import Clause, clauses_of, subject_of
from tipgraph.grammar.judging.introduced import introduced_actors
from tipgraph.grammar.tiers.concessions import points_to_efforts
from tipgraph.grammar.tiers.placements import Placement
from tipgraph.reading import Item, Reading

#: Subjects that say no more than that it is the government.
PLAIN_SUBJECT = frozenset({"the", "it", "they", "government", "authorities", "of", "also"})


@dataclass(frozen=True, slots=True)
class Reason:
    """A reason for the tier at ``[start, end)`` of the folded text, and in which manner the text gives it."""

    start: int
    end: int
    movement: str
    polarity: str
    manner: str


@dataclass(frozen=True, slots=True)
class Told:
    """A sentence: its items, those that the words of tiers alone see, and the placements of the country in it.

    `marks` are the tags that its words may have, which tell sooner than its items that one is missing.
    """

    items: Sequence[Item]
    cued: Sequence[Item]
    placements: Sequence[Placement]
    marks: frozenset[str]

    def names(self, *tags: str) -> bool:
        """Whether a word of tiers in it has one of some tags."""
        return not self.marks.isdisjoint(tags) and any(not item.tags.isdisjoint(tags) for item in self.cued)


def clauses(items: Sequence[Item], reading: Reading) -> Iterator[Clause]:
    """The clauses of some words of an assessment."""
    yield from clauses_of(items, reading.lexicon, reading.document.country, reading.once(introduced_actors))


def reason_of(clause: Clause, movement: str, judged: str, manner: str, reading: Reading) -> Reason:
    """The reason that a clause is, without a subject that says nothing but that it is the government."""
    fronted = clause.words[0].lower == "despite" or points_to_efforts([word.item for word in clause.words])
    subject = subject_of(clause)
    first = subject if fronted else 0
    if clause.verb > 0 and all(
        PLAIN_SUBJECT.issuperset(word.lower.split()) or reading.document.country in word.item.codes("places")
        for word in clause.words[subject : clause.verb]
    ):
        first = clause.verb
    return Reason(clause.words[first].item.start, clause.words[-1].item.end, movement, judged, manner)
