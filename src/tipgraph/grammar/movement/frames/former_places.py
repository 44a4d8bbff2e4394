"""Places that people only were in, or never came to: where they lived, were hired, fled from, were freed, hoped for."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from tipgraph.grammar.movement.chunks.kinds import Chunk, Mark, People, Places, Verb, ends_way, goes_onward, word_of
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
            return any(isinstance(c, Places) and c.relation == "to" for c in chunks[i:])
    return False


def lived_before(chunks: Sequence[Chunk], at: int) -> bool:
    """Whether a place is where people live: "residing in camps in Bangladesh"."""
    verb = next((c for c in reversed(chunks[:at]) if isinstance(c, Verb)), None)
    return verb is not None and verb.kind == "live" and not verb.finite


def sent_to_fight(chunks: Sequence[Chunk], at: int) -> bool:
    """Whether people are made to fight elsewhere: "coerce Afghans resident in Iran to fight in Syria"."""
    fight = next((i for i in range(at + 1, len(chunks)) if "exploitation:soldiering" in chunks[i].tags), len(chunks))
    place = chunks[at]
    here = set(place.codes) if isinstance(place, Places) else set()
    return any(isinstance(c, Places) and c.relation == "in" and not here & set(c.codes) for c in chunks[fight:])


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
    if made and any(isinstance(c, Places) and c.relation == "in" for c in chunks[:found]):
        return True  # "victims in Oman had been promised jobs in Italy and were made to work"
    done = next((i for i in range(at + 1, len(chunks)) if isinstance(chunks[i], Verb)), len(chunks))
    taken = done < len(chunks) and chunks[done].has("move", "traffic")
    return taken and any(isinstance(c, Places) and c.relation == "to" for c in chunks[done:])


def _would_be(chunks: Sequence[Chunk], at: int) -> bool:
    """Whether people only thought that they would be in a place."""
    for chunk in reversed(chunks[max(0, at - 6) : at]):
        if word_of(chunk).endswith("would"):
            return True
        if word_of(chunk) == "," or chunk.has("and", "relative", "boundary") or isinstance(chunk, People):
            return False
    return False


def came_from(chunks: Sequence[Chunk], at: int) -> bool:
    """Whether people come from a place that "in" leads to: "originate in X", "boys from poor families around X"."""
    led = at - 1
    while led and isinstance(chunks[led], Mark) and chunks[led].has("list-example"):
        led -= 1  # "originate [primarily] in"
    before = chunks[at - 1]
    return (
        chunks[led].has("originate")
        or _fled_from(chunks, at)
        or (isinstance(before, People) and before.preposition == "from")
    )


def freed_from(chunks: Sequence[Chunk], at: int) -> bool:
    """Whether people were found in a place, where they were exploited: "freed women [from a house in Penang]"."""
    place, people, verb = (chunks[i] if i >= 0 else None for i in (at, at - 1, at - 2))
    found = isinstance(verb, Verb) and verb.kind == "identify" and isinstance(people, People)
    return found and isinstance(place, Places) and not place.named


def brought_home_from(frame: Frame, chunks: Sequence[Chunk], at: int) -> bool:
    """Whether victims were found in a place and sent home: "Thai victims were identified and repatriated from X"."""
    place = chunks[at]
    if not (at and chunks[at - 1].has("removal") and "identify" in frame.verbs and isinstance(place, Places)):
        return False
    origins = {code for g in frame.groups for code in g.origins}
    return frame.named_victims and bool(origins) and not origins & set(place.codes)


def sent_back(chunks: Sequence[Chunk], at: int) -> bool:
    """Whether people are only sent back from a place: "deported or pushed back annually from X"."""
    for chunk in reversed(chunks[max(0, at - 9) : at]):
        if chunk.has("removal"):
            return True
        pushed = isinstance(chunk, Verb) and chunk.kind == "weak-exploit" and chunk.voice != "active"
        if not (pushed or (isinstance(chunk, Mark) and (not chunk.tags or chunk.has("and")))):
            return False
    return False


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


def is_passed(chunks: Sequence[Chunk], at: int) -> bool:
    """Whether a place only tells where a border is crossed, or where a point on the way is: "the border at X"."""
    before = chunks[at - 1] if at else None
    if before is None or not isinstance(before, Mark):
        return False
    point = before.has("role-noun") and at >= 2 and chunks[at - 2].has("cross")  # "crossing points in the Balkans"
    place = chunks[at]
    crossed = before.has("border") and isinstance(place, Places) and not place.named  # not "across the border in Peru"
    return crossed or before.has("role-transit") or point


def is_sent_on(chunks: Sequence[Chunk]) -> bool:
    """Whether people are "moved on" from where they were, or "sent on through" somewhere."""
    return any(
        isinstance(c, Verb) and c.has("move") and (c.has("onward") or word_of(on) == "on") for c, on in pairwise(chunks)
    )


def _fled_from(chunks: Sequence[Chunk], at: int) -> bool:
    """Whether a place is where people fled from: "who have fled the war in Ukraine"."""
    for chunk in reversed(chunks[max(0, at - 4) : at]):
        if isinstance(chunk, Verb):
            return chunk.has("leave")
        if not isinstance(chunk, Mark) or chunk.text == "," or chunk.has("and", "to"):
            return False
    return False


def entered_from(frame: Frame, chunks: Sequence[Chunk], at: int) -> bool:
    """Whether people whose origin is told came by a third country: "Afghans who enter Serbia from Macedonia"."""
    before = chunks[at - 2 : at] if at > 1 else ()
    entered = len(before) > 1 and before[0].has("enter", "cross") and isinstance(before[1], Places)
    return entered and all(set(g.origins) - {UNSPECIFIED} for g in frame.groups) and bool(frame.groups)


def hired_before(chunks: Sequence[Chunk], at: int) -> bool:
    """Whether a place is where people were got hold of: "recruited in Nepal and sold to brothels in India"."""
    previous = next((c for c in reversed(chunks[:at]) if not isinstance(c, People)), None)
    again = any(isinstance(c, Verb) and c.kind in ("move", "traffic", "exploit") for c in chunks[at + 1 :])
    hired = isinstance(previous, Verb) and previous.kind == "move" and previous.has("hire")
    return hired and (previous is chunks[at - 1] or again)


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


def takes_on(chunks: Sequence[Chunk], at: int, main: int) -> bool:
    """Whether a place is where others take people on, whom they want elsewhere: "gangs recruit girls [in Nepal]"."""
    verb, people, place = chunks[main], chunks[at - 1], chunks[at]
    hires = isinstance(verb, Verb) and verb.has("take-on") and verb.voice == "active" and main == at - 2
    return hires and isinstance(people, People) and isinstance(place, Places) and place.relation == "in"


def is_all_over(frame: Frame, chunks: Sequence[Chunk], at: int) -> bool:
    """Whether people are exploited all over some place, and do not cross it: "are exploited across Europe"."""
    ends = any(isinstance(c, Places) and c.relation == "to" for c in chunks)
    exploited = bool(frame.verbs & {"exploit", "endure"}) and not frame.verbs & {"move", "traffic", "travel", "transit"}
    return chunks[at].has("across") and exploited and not ends
