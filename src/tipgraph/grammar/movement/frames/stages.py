"""Places on the way that are no end of it: through which people come, from where they are taken on or stopped."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from tipgraph.grammar.movement.chunks.kinds import Chunk, Form, Mark, People, Places, Verb, ends_way, leads, word_of
from tipgraph.grammar.movement.frames.frame import Frame
from tipgraph.model import UNSPECIFIED

#: What may stand between people and the words that say where they are going: "children, [who had] set out for".
_LED_BY = frozenset({",", "who", "that", "having", "had", "have", "has", "are", "were"})


def left_again(chunks: Sequence[Chunk], at: int) -> bool:
    """Whether people who went to a place are moved on: "migrate to Jordan ... are sold and transported to Syria"."""
    came = next((c for c in reversed(chunks[:at]) if isinstance(c, Verb)), None)
    if came is None or came.kind not in ("travel", "live"):
        return False
    for i in range(at + 1, len(chunks)):
        chunk = chunks[i]
        if isinstance(chunk, Verb) and chunk.kind in ("move", "traffic") and chunk.voice == "passive":
            return leads(chunks[i:], "to")
    return False


def taken_from(frame: Frame, chunks: Sequence[Chunk], at: int) -> bool:
    """Whether people from elsewhere are taken on from a place: "women from Moldova are driven [from Serbia] to"."""
    place, verb = chunks[at], chunks[at - 1] if at else None
    taken = isinstance(verb, Verb) and verb.kind in ("move", "traffic", "weak-exploit") and verb.voice == "passive"
    if not (taken and isinstance(place, Places) and any(map(ends_way, chunks[at + 1 :]))):
        return False
    origins = [set(g.origins) for g in frame.groups]
    return bool(origins) and all(known and not known & {*place.codes, UNSPECIFIED} for known in origins)


def entered_from(frame: Frame, chunks: Sequence[Chunk], at: int) -> bool:
    """Whether people whose origin is told came by a third country: "Afghans who enter Serbia from Macedonia"."""
    before = chunks[at - 2 : at] if at > 1 else ()
    entered = len(before) > 1 and before[0].has("enter", "cross") and isinstance(before[1], Places)
    return entered and all(set(g.origins) - {UNSPECIFIED} for g in frame.groups) and bool(frame.groups)


def is_passed(chunks: Sequence[Chunk], at: int) -> bool:
    """Whether a place only tells where a border is crossed, or where a point on the way is: "the border at X"."""
    before = chunks[at - 1] if at else None
    if before is None or not isinstance(before, Mark):
        return False
    point = before.has("role-noun") and at >= 2 and chunks[at - 2].has("cross")  # "crossing points in the Balkans"
    place = chunks[at]
    crossed = before.has("border") and isinstance(place, Places) and not place.named  # not "across the border in Peru"
    return crossed or before.has("role-transit") or point


def passed_before(frame: Frame, chunks: Sequence[Chunk], at: int, main: int) -> bool:
    """Whether people only were in a place before they are moved: "are given papers in X and flown"."""
    verb, place = chunks[main], chunks[at]
    moved = isinstance(verb, Verb) and verb.kind in ("move", "traffic") and verb.voice != "active" and at < main
    joined = any(c.has("and") for c in chunks[at:main]) and any(c.has("be") for c in chunks[:at])
    to = leads(chunks[main:], "to")
    if not (moved and joined and to and isinstance(place, Places) and frame.groups):
        return False
    return all(g.origins and not {*g.origins} & {*place.codes, UNSPECIFIED} for g in frame.groups)


def are_held_there(chunks: Sequence[Chunk], at: int, before: int) -> bool:
    """Whether people are exploited where they came before they are taken on."""
    done = [c for c in chunks[at + 1 : before] if isinstance(c, Verb) and c.kind in ("exploit", "weak-exploit")]
    return any(c.finite for c in done) and any(isinstance(c, Form) for c in chunks[at + 1 : before])


def goes_on_from(frame: Frame, chunks: Sequence[Chunk], at: int) -> bool:
    """Whether a second way goes on where the first ended: "are trafficked to Gabon and on to Spain"."""
    place = chunks[at]
    if not (isinstance(place, Places) and place.relation == "to" and place.has("onward") and at):
        return False
    taken = bool(frame.verbs & {"traffic", "move", "weak-exploit"}) and not frame.vulnerable
    return taken and bool(frame.destination) and chunks[at - 1].has("and")


def moved_on_from(frame: Frame, chunks: Sequence[Chunk], at: int) -> bool:
    """Whether those brought to a place are then taken on: "women brought to Toronto are moved on to New York"."""
    verb = next((i for i in range(at - 1, 0, -1) if isinstance(chunks[i], Verb)), 0)
    moved = chunks[verb]
    taken = isinstance(moved, Verb) and moved.kind in ("traffic", "move") and moved.voice == "passive"
    brought = any(isinstance(c, Verb) and c.voice == "participle" for c in chunks[:verb])
    return (
        goes_onward(chunks, at)
        and taken
        and brought
        and bool(frame.destination)
        and not (frame.via or frame.vulnerable)
    )


def goes_onward(chunks: Sequence[Chunk], at: int) -> bool:
    """Whether a place is where people are taken further: "[on to X]", "are moved on after some weeks [to X]"."""
    place = chunks[at]
    if not (isinstance(place, Places) and place.relation == "to"):
        return False
    verb = next((c for c in reversed(chunks[:at]) if isinstance(c, Verb)), None)
    return place.has("onward") or (verb is not None and verb.has("onward"))


def is_sent_on(chunks: Sequence[Chunk]) -> bool:
    """Whether people are "moved on" from where they were, or "sent on through" somewhere."""
    return any(
        isinstance(c, Verb) and c.has("move") and (c.has("onward") or word_of(on) == "on") for c, on in pairwise(chunks)
    )


def is_of_journey(chunks: Sequence[Chunk], at: int) -> bool:
    """Whether a place is only where people were on their way to: "pay for their journey to Europe"."""
    place, verb, whose = chunks[at], chunks[at - 1] if at else None, chunks[at - 2] if at > 1 else None
    noun = isinstance(verb, Verb) and verb.has("travel") and whose is not None and whose.has("determiner")
    return noun and isinstance(place, Places) and place.relation == "to"


def carried_on(chunks: Sequence[Chunk], at: int) -> bool:
    """Whether a place is only where people were still being taken: "migrants [being smuggled to Europe] are"."""
    place, verb, being = (chunks[i] if i >= 0 else None for i in (at, at - 1, at - 2))
    taken = verb is not None and verb.has("smuggle") and being is not None and word_of(being) == "being"
    return taken and isinstance(place, Places) and place.relation == "to"


def is_on_way(chunks: Sequence[Chunk], at: int) -> bool:
    """Whether people are told of on their way to a place: "migrants [en route to X] are forced into prostitution"."""
    return carried_on(chunks, at) or (chunks[at].has("en-route") and isinstance(chunks[at - 1], People))


def only_some(chunks: Sequence[Chunk], at: int) -> bool:
    """Whether an aside says where some are going: "prey on migrants, [some en route to Mexico], from Cuba"."""
    return at >= 2 and chunks[at - 1].has("anaphor") and word_of(chunks[at - 2]) == ","


def is_stopped(chunks: Sequence[Chunk], main: int) -> bool:
    """Whether something is done to people before they get where they were going.

    "Girls [trying to reach X] are sold to bars", "children who had set out for X end up in prostitution".
    """
    going = next((i for i in range(1, main + 1) if chunks[i].has("en-route")), 0)
    if not going:
        return False
    before = [c for c in chunks[max(0, going - 3) : going] if not (isinstance(c, Mark) and word_of(c) in _LED_BY)]
    if not (before and isinstance(before[-1], People)):
        return False
    done = [c for c in chunks[going + 1 :] if isinstance(c, Verb)]
    return any(
        c.kind == "endure" or (c.voice != "active" and (c.kind in ("exploit", "weak-exploit") or c.has("caught")))
        for c in done
    )


def is_stopped_short(chunks: Sequence[Chunk], at: int) -> bool:
    """Whether people were kept from going to a place: "Kurds intercepted [on their way to X]"."""
    place = chunks[at]
    bound = place.has("en-route") and not place.has("sex-venue", "labor-sector")  # not "on their way to brothels in X"
    return bound and any(c.has("stopped") for c in chunks[max(0, at - 4) : at])
