"""Places on the way that are no end of it: from where people are taken on, where they are stopped or helped."""

from __future__ import annotations

from collections.abc import Sequence

from tipgraph.grammar.movement.chunks.kinds import Chunk, Form, Mark, Places, Verb, ends_way, word_of
from tipgraph.grammar.movement.frames.frame import Frame
from tipgraph.model import UNSPECIFIED


def taken_from(frame: Frame, chunks: Sequence[Chunk], at: int) -> bool:
    """Whether people from elsewhere are taken on from a place: "women from Moldova are driven [from Serbia] to"."""
    place, verb = chunks[at], chunks[at - 1] if at else None
    taken = isinstance(verb, Verb) and verb.kind in ("move", "traffic", "weak-exploit") and verb.voice == "passive"
    if not (taken and isinstance(place, Places) and any(map(ends_way, chunks[at + 1 :]))):
        return False
    origins = [set(g.origins) for g in frame.groups]
    return bool(origins) and all(known and not known & {*place.codes, UNSPECIFIED} for known in origins)


def is_refuge(chunks: Sequence[Chunk], at: int) -> bool:
    """Whether a place is only where people are helped, or home: "took victims to a shelter in X", "flew them home"."""
    verb = next((c for c in reversed(chunks[:at]) if isinstance(c, Verb)), None)
    if verb is None or verb.kind != "move":
        return False  # "gave money to a shelter in X"
    if chunks[at].has("refuge"):
        return True
    led = any(c.has("to") for c in chunks[max(0, at - 4) : at - 1])
    return at > 0 and isinstance(chunks[at - 1], Mark) and chunks[at - 1].has("refuge") and led


def is_stopped_short(chunks: Sequence[Chunk], at: int) -> bool:
    """Whether people were kept from going to a place: "Kurds intercepted [on their way to X]"."""
    place = chunks[at]
    bound = place.has("en-route") and not place.has("sex-venue", "labor-sector")  # not "on their way to brothels in X"
    return bound and any(c.has("stopped") for c in chunks[max(0, at - 4) : at])


def are_held_there(chunks: Sequence[Chunk], at: int, before: int) -> bool:
    """Whether people are exploited where they came before they are taken on."""
    done = [c for c in chunks[at + 1 : before] if isinstance(c, Verb) and c.kind in ("exploit", "weak-exploit")]
    return any(c.finite for c in done) and any(isinstance(c, Form) for c in chunks[at + 1 : before])


def only_some(chunks: Sequence[Chunk], at: int) -> bool:
    """Whether an aside says where some are going: "prey on migrants, [some en route to Mexico], from Cuba"."""
    return at >= 2 and chunks[at - 1].has("anaphor") and word_of(chunks[at - 2]) == ","


def comes_back_too(frame: Frame, chunks: Sequence[Chunk], at: int) -> bool:
    """Whether more came back from another place: "120 came back from Turkey, 80 [from Italy]"."""
    counted = at > 1 and (chunks[at - 1].has("numeral", "anaphor") or word_of(chunks[at - 1]).isdigit())
    return counted and bool(frame.back_from) and not any(isinstance(c, Verb) for c in chunks[at - 2 : at])


def is_span(frame: Frame, chunks: Sequence[Chunk], at: int) -> bool:
    """Whether "from" and "to" only name two of many places where people are: "in brothels from Athens to Oslo"."""
    venue, end = chunks[at - 1] if at else None, chunks[at + 1] if at + 1 < len(chunks) else None
    if venue is None or not venue.has("sex-venue", "labor-sector", "place-noun"):
        return False
    to = isinstance(end, Places) and end.relation == "to"
    return to and bool(frame.groups) and all(g.origins for g in frame.groups) and not frame.verbs & {"move", "traffic"}


def passed_before(frame: Frame, chunks: Sequence[Chunk], at: int, main: int) -> bool:
    """Whether people only were in a place before they are moved: "are given papers in X and flown"."""
    verb, place = chunks[main], chunks[at]
    moved = isinstance(verb, Verb) and verb.kind in ("move", "traffic") and verb.voice != "active" and at < main
    joined = any(c.has("and") for c in chunks[at:main]) and any(c.has("be") for c in chunks[:at])
    to = any(isinstance(c, Places) and c.relation == "to" for c in chunks[main:])
    if not (moved and joined and to and isinstance(place, Places) and frame.groups):
        return False
    return all(g.origins and not {*g.origins} & {*place.codes, UNSPECIFIED} for g in frame.groups)
