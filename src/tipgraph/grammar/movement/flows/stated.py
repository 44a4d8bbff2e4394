"""What a clause must have to state a flow outside the plain ones: in passing, or as what other governments fear."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from tipgraph.grammar.movement.chunks.kinds import CUE, Chunk, Form, Mark, People, Places, Verb, word_of
from tipgraph.grammar.movement.flows.found import HELPING, victims_described, victims_found
from tipgraph.grammar.movement.frames.frame import Frame
from tipgraph.model import UNSPECIFIED


def feared_for(frame: Frame, chunks: Sequence[Chunk], own: str) -> bool:
    """Whether a sentence says of which countries the people are whom their governments keep from coming, for the risk.

    "Many countries, including Nepal and Ghana, restrict their nationals from work in X due to the high risk": the frame
    gets these countries as the origins.
    """
    named = [code for c in chunks if isinstance(c, Places) and not c.relation for code in c.codes if code != own]
    if not (frame.vulnerable and named and (own in frame.destination or own in frame.origin)):
        return False
    frame.origin, frame.destination = [], [own]
    frame.groups = [replace(g, origins=tuple(named)) for g in frame.groups]
    return True


def stated_in_passing(frame: Frame, chunks: Sequence[Chunk], own: str, said: frozenset[str]) -> bool:
    """Whether a sentence on the government's work states a flow too, and does not only speak of cases.

    `said` are the tags of all chunks.
    """
    if frame.whence:  # where the country's own were exploited who were found, nobody says
        frame.groups = [replace(g, origins=tuple(o for o in g.origins if o != own)) for g in frame.groups]
        frame.groups = [g for g in frame.groups if g.origins]
        return bool(frame.groups)
    if CUE + "found" in said and victims_found(frame, chunks, own):
        return True
    if victims_described(frame, chunks, own):
        return True
    if _moved_by_ring(frame, chunks, own):
        return True
    if not HELPING.isdisjoint(said):
        return False
    used = CUE + "accuse" not in said and any(_are_used(chunks, i) for i in range(len(chunks)))
    if not (used or frame.verbs & {"exploit", "traffic", "move"}) or not frame.groups or frame.denied:
        return False
    specific = set(frame.forms) - {"unspecified"} or ("exploit" in frame.verbs and frame.infinitive)
    return bool(specific and frame.agent) or bool(specific and set(frame.destination) - {own})


def _are_used(chunks: Sequence[Chunk], at: int) -> bool:
    """Whether people are put into a form of exploitation: "[continued the use of] children for forced labor"."""
    verb, whom = chunks[at], [c for c in chunks[at + 1 : at + 3] if not c.has("of")]
    if not (isinstance(verb, Verb) and verb.has("put-to-use") and whom and isinstance(whom[0], People)):
        return False
    led = chunks.index(whom[0]) + 1
    into, form, behind = (*chunks[led : led + 3], None, None, None)[:3]
    named = isinstance(form, Form) and into is not None and into.has("in", "purpose")
    return named and not (word_of(behind).isalpha() and isinstance(behind, Mark) and not behind.tags)


def _moved_by_ring(frame: Frame, chunks: Sequence[Chunk], own: str) -> bool:
    """Whether a clause tells whom those who live by it moved abroad: "a ring that sold girls to bars in X"."""
    specific = bool(set(frame.forms) - {"unspecified"})
    foreign = any({*g.origins} - {own, UNSPECIFIED} and (specific or g.victims != ("persons",)) for g in frame.groups)
    ends = foreign or {*frame.origin, *frame.destination} - {own} or (frame.via and frame.destination)
    if frame.denied or not frame.groups or not ends:
        return False
    for i, chunk in enumerate(chunks):
        if not chunk.has("ring", "accuse"):
            continue
        at = next((j for j in range(i + 1, min(i + 7, len(chunks))) if isinstance(chunks[j], Verb)), 0)
        verb, whom = (*chunks[at : at + 2], None, None)[:2]
        told = any(c.has("relative", "purpose", "of") for c in chunks[i + 1 : at])  # "arrested for bringing girls"
        moved = isinstance(verb, Verb) and verb.kind in ("move", "traffic", "exploit") and verb.voice != "passive"
        moved = moved or (verb is not None and verb.has("smuggle") and "move" in frame.verbs)
        if told and moved and isinstance(whom, People) and any(g in frame.groups for g in whom.groups):
            # "convicted of exploiting children in Thailand": they need not be of this country
            done = isinstance(verb, Verb) and verb.kind in ("exploit", "traffic")
            ways = ("to", "via") if done else ("to", "via", "in")
            return foreign or any(isinstance(c, Places) and c.relation in ways for c in chunks[at:])
    return False
