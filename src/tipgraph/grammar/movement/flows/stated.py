"""What a clause must have to state a flow outside the plain ones: in passing, or as what other governments fear."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from tipgraph.grammar.movement.chunks.kinds import Chunk, Form, People, Places, Verb
from tipgraph.grammar.movement.frames.frame import Frame

#: How many chunks may stand before a comparison that opens a sentence.
_OPENING = 3


def without_comparison(chunks: Sequence[Chunk]) -> Sequence[Chunk]:
    """The chunks up to a concession that only compares: "[women are taken to X], although fewer compared with Y"."""
    compared = next((i for i, c in enumerate(chunks) if c.has("comparison")), 0)
    opens = next((i for i in range(compared - 1, 0, -1) if chunks[i].has("concession", "boundary")), 0)
    told = any(isinstance(c, Verb) and c.finite for c in chunks[:opens])
    return chunks[:opens] if told else chunks


def compares_places(chunks: Sequence[Chunk]) -> bool:
    """Whether a place or people are compared, and not only one year with another."""
    at = next(i for i, c in enumerate(chunks) if c.has("comparison"))
    if at < _OPENING:
        return True
    return any(isinstance(c, Places | People | Form) for c in chunks[at + 1 :])


def feared_for(frame: Frame, chunks: Sequence[Chunk], own: str) -> bool:
    """Whether a sentence says of which countries the people are whom their governments keep from coming, for the risk.

    "Many countries, including Nepal and Ghana, restrict their nationals from work in X due to the high risk": the frame
    gets these countries as the origins.
    """
    named = [code for c in chunks if isinstance(c, Places) and not c.relation for code in c.codes if code != own]
    if not (frame.vulnerable and named and own in (*frame.destination, *frame.origin)):
        return False
    frame.origin, frame.destination = [], [own]
    frame.groups = [replace(g, origins=tuple(named)) for g in frame.groups]
    return True


def stated_in_passing(frame: Frame, chunks: Sequence[Chunk], own: str) -> bool:
    """Whether a sentence on the government's work states a flow too, and does not only speak of cases."""
    if any(c.has("enforce", "donor") for c in chunks):
        return False
    if not frame.verbs & {"exploit", "traffic", "move"} or not frame.groups or frame.denied:
        return False
    specific = set(frame.forms) - {"unspecified"} or ("exploit" in frame.verbs and frame.infinitive)
    return bool(specific and frame.agent) or bool(specific and set(frame.destination) - {own})
