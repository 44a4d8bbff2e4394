"""Places that a clause names and that are no part of a way: those of circumstances, promises, justice, onlookers."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from tipgraph.grammar.movement.chunks.kinds import Chunk, Mark, People, Places, Verb, ends_way, word_of
from tipgraph.grammar.movement.frames.agents_places import agent_before
from tipgraph.grammar.movement.frames.called_places import leads_on, serves_as
from tipgraph.grammar.movement.frames.former_places import hired_for, of_justice, offered
from tipgraph.grammar.movement.frames.frame import Frame
from tipgraph.model import UNSPECIFIED


@dataclass(slots=True)
class Bystanding:
    """Where a clause tells of something beside what happens to its victims."""

    frame: Frame
    chunks: Sequence[Chunk]
    main: int  # where its main verb stands
    reason: int  # where a reason begins
    settled: int = field(init=False)  # and where it ends
    arrival: int = field(init=False)  # where "before their arrival" stands
    circumstance: int = field(init=False)  # where the circumstance ends with which the clause opens

    def __post_init__(self) -> None:
        """Find where the circumstances are told."""
        chunks = self.chunks
        reason = enumerate(chunks[self.reason + 1 :], self.reason + 1)
        self.settled = next((i for i, c in reason if isinstance(c, Verb) or word_of(c) == ","), len(chunks))
        self.arrival = before_arrival(chunks)
        self.circumstance = _circumstance(chunks)

    def is_aside(self, at: int) -> bool:
        """Whether a place is only where the circumstances are so, or where work was promised."""
        known = bool(set(self.frame.destination) - {UNSPECIFIED} or self.frame.via)
        aside = (at > self.reason > self.main and known) or self.reason < at < self.settled
        return aside or offered(self.chunks, at)

    def is_off_route(self, at: int, place: Places) -> bool:
        """Whether a place is where a war is, justice is done, work was sought, or those are who watch."""
        chunks, main = self.chunks, self.main
        return (
            # "since the war in Syria, ... in Lebanon"
            (at < self.circumstance and place.relation == "in" and any(map(ends_way, chunks[self.circumstance :])))
            # "in X, which often serves as a transit point to Y"
            or (place.relation == "to" and (serves_as(chunks, at) or leads_on(chunks, at)))
            # "had exploited women, and the arrest of three men in Bishkek followed"
            or (ends_way(place) and 0 <= main < at and of_justice(chunks, main, at))
            # "had been exploited before their arrival in Djibouti": where, the text does not say
            or at > self.arrival > main
            # "recruit women for work abroad, using the airport to transport victims to Kuwait"
            or (set(place.codes) == {UNSPECIFIED} and (hired_for(chunks, at) or (self.frame.agent and at < main)))
            # "for live broadcast to buyers in Canada"
            or (at > main and agent_before(chunks, at) and any(c.has("remote") for c in chunks))
        )


def before_arrival(chunks: Sequence[Chunk]) -> int:
    """Where "before their arrival" stands; the end where it does not."""
    return next((i for i, c in enumerate(chunks) if c.has("before-arrival")), len(chunks))


def _circumstance(chunks: Sequence[Chunk]) -> int:
    """Where the circumstance ends with which a clause opens: "since the war in Syria, ..."; 0 for none."""
    if not chunks[0].has("circumstance"):
        return 0
    end = next((i for i, c in enumerate(chunks) if isinstance(c, Verb) or word_of(c) == ","), 0)
    return end if isinstance(chunks[end], Mark) else 0


def belongs_to_one(chunks: Sequence[Chunk], at: int, frame: Frame) -> bool:
    """Whether a transit place is that of one group among several, which then has it as its own."""
    if any(g.via for g in frame.groups) and isinstance(chunks[at - 1], People) and chunks[at].has("transit"):
        return True
    place, verb = chunks[at], chunks[at - 1]
    if not (isinstance(place, Places) and place.relation == "from" and len(frame.groups) > 1):
        return False
    return isinstance(verb, Verb) and verb.voice == "participle" and at >= 2 and isinstance(chunks[at - 2], People)
