"""Places that a clause names and that are no part of a way: those of circumstances, promises, justice, onlookers."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from tipgraph.grammar.movement.chunks.kinds import CUE, Chunk, Mark, People, Places, Verb, ends_way, leads, word_of
from tipgraph.grammar.movement.frames.agents_places import agent_before, others_travel
from tipgraph.grammar.movement.frames.called_places import leads_on, serves_as
from tipgraph.grammar.movement.frames.frame import Frame
from tipgraph.model import UNSPECIFIED


@dataclass(slots=True)
class Bystanding:
    """Where a clause tells of something beside what happens to its victims."""

    frame: Frame
    chunks: Sequence[Chunk]
    main: int  # where its main verb stands
    reason: int  # where a reason begins
    arrival: int  # where "before their arrival" stands
    settled: int = field(init=False)  # where the reason ends
    circumstance: int = field(init=False)  # where the circumstance ends with which the clause opens

    def __post_init__(self) -> None:
        """Find where the circumstances are told."""
        chunks = self.chunks
        reason = enumerate(chunks[self.reason + 1 :], self.reason + 1)
        self.settled = next((i for i, c in reason if isinstance(c, Verb) or word_of(c) == ","), len(chunks))
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
            # "exploited by men who travel to X"
            (place.relation in ("", "to") and others_travel(chunks, at, main))
            # "since the war in Syria, ... in Lebanon"
            or (at < self.circumstance and place.relation == "in" and any(map(ends_way, chunks[self.circumstance :])))
            # "in X, which often serves as a transit point to Y"
            or (place.relation == "to" and (serves_as(chunks, at) or leads_on(chunks, at)))
            # "had exploited women, and the arrest of three men in Bishkek followed"
            or (ends_way(place) and 0 <= main < at and of_justice(chunks, main, at))
            # "had been exploited before their arrival in Djibouti": where, the text does not say
            or at > self.arrival > main
            # "recruit women for work abroad, using the airport to transport victims to Kuwait"
            or (set(place.codes) == {UNSPECIFIED} and (hired_for(chunks, at) or (at < main and self._is_for_work(at))))
            # "with a grant of $150,000 from Norway"
            or (place.relation == "from" and _of_gift(chunks, at))
            # "for live broadcast to buyers in Canada"
            or (at > main and agent_before(chunks, at) and any(c.has("remote") for c in chunks))
        )

    def _is_for_work(self, at: int) -> bool:
        """Whether those who act only hire for a place: "recruit women for work [abroad]", not "take girls [abroad]"."""
        verb = next((c for c in reversed(self.chunks[:at]) if isinstance(c, Verb)), None)
        return self.frame.agent and (verb is None or verb.kind != "move" or verb.has("hire"))


def _of_gift(chunks: Sequence[Chunk], at: int) -> bool:
    """Whether money or help is from a place."""
    for chunk in reversed(chunks[max(0, at - 5) : at]):
        if not isinstance(chunk, Mark) or word_of(chunk) == ",":
            return False
        if chunk.has("gift"):
            return True
    return False


def before_arrival(chunks: Sequence[Chunk], said: frozenset[str]) -> int:
    """Where "before their arrival" stands; the end where it does not. `said` are the tags of all chunks."""
    if CUE + "before-arrival" not in said:
        return len(chunks)
    return next(i for i, c in enumerate(chunks) if c.has("before-arrival"))


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


def hired_for(chunks: Sequence[Chunk], at: int) -> bool:
    """Whether "abroad" is only what people were hired for, and the clause goes on to tell where they were taken."""
    hired = any(isinstance(c, Verb) and c.has("hire") for c in chunks[:at])
    moved = next((i for i, c in enumerate(chunks) if i > at and isinstance(c, Verb) and c.kind == "move"), len(chunks))
    return hired and any(map(ends_way, chunks[moved:]))


def offered(chunks: Sequence[Chunk], at: int) -> bool:
    """Whether a place is only where work was promised: "offered girls jobs [in Kuwait] and took them to Iraq"."""
    place = chunks[at]
    if (
        isinstance(place, Places)
        and place.relation == "to"
        and any(c.has("promise") for c in chunks[max(0, at - 2) : at])
    ):
        return True  # "networks that promise passage to Libya"
    if isinstance(place, Places) and place.relation in ("in", "to") and _would_be(chunks, at):
        return True  # "told that they would find work in Europe"
    if not (isinstance(place, Places) and place.relation == "in" and any(c.has("promise") for c in chunks[:at])):
        return False
    made = any(isinstance(c, Verb) and c.has("made", "exploit") for c in chunks[at:])
    found = next((i for i, c in enumerate(chunks[:at]) if c.has("promise")), 0)
    if made and leads(chunks[:found], "in"):
        return True  # "victims in Oman had been promised jobs in Italy and were made to work"
    done = next((i for i in range(at + 1, len(chunks)) if isinstance(chunks[i], Verb)), len(chunks))
    taken = done < len(chunks) and chunks[done].has("move", "traffic")
    return taken and leads(chunks[done:], "to")


def _would_be(chunks: Sequence[Chunk], at: int) -> bool:
    """Whether people only thought that they would be in a place."""
    for chunk in reversed(chunks[max(0, at - 6) : at]):
        if word_of(chunk).endswith("would"):
            return True
        if word_of(chunk) == "," or chunk.has("and", "relative", "boundary") or isinstance(chunk, People):
            return False
    return False


def of_justice(chunks: Sequence[Chunk], main: int, at: int) -> bool:
    """Whether a place behind a verb is only where justice is done for it: "and the arrest of three men [in X]"."""
    verb = chunks[main]
    if isinstance(verb, Verb) and not verb.finite and any(c.has("accuse") for c in chunks[:main]):
        behind = chunks[main + 1 : at]  # "men convicted of trafficking girls fled to Laos", "... was arrested in Oman"
        if any((isinstance(c, Verb) and c.finite) or c.has("accuse", "be", "leave") for c in behind):
            return True
    done = next((i for i in range(at - 1, main, -1) if chunks[i].has("accuse", "enforce")), 0)
    justice = chunks[done].has("accuse") or not chunks[done].has("found", "identify")
    return done > 0 and justice and any(c.has("and") for c in chunks[main:done])


def is_refuge(chunks: Sequence[Chunk], at: int) -> bool:
    """Whether a place is only where people are helped, or home: "took victims to a shelter in X", "flew them home"."""
    verb = next((c for c in reversed(chunks[:at]) if isinstance(c, Verb)), None)
    if verb is None or verb.kind != "move":
        return False  # "gave money to a shelter in X"
    if chunks[at].has("refuge"):
        return True
    led = any(c.has("to") for c in chunks[max(0, at - 4) : at - 1])
    return at > 0 and isinstance(chunks[at - 1], Mark) and chunks[at - 1].has("refuge") and led
