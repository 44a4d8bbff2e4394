"""Places where people were before: where they lived, were hired, fled from, were freed, came home from."""

from __future__ import annotations

from collections.abc import Sequence

from tipgraph.grammar.movement.chunks.kinds import Chunk, Mark, People, Places, Verb, word_of
from tipgraph.grammar.movement.frames.frame import Frame


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


def hired_before(chunks: Sequence[Chunk], at: int) -> bool:
    """Whether a place is where people were got hold of: "recruited in Nepal and sold to brothels in India"."""
    previous = next((c for c in reversed(chunks[:at]) if not isinstance(c, People)), None)
    again = any(isinstance(c, Verb) and c.kind in ("move", "traffic", "exploit") for c in chunks[at + 1 :])
    hired = isinstance(previous, Verb) and previous.kind == "move" and previous.has("hire")
    return hired and (previous is chunks[at - 1] or again)


def takes_on(chunks: Sequence[Chunk], at: int, main: int) -> bool:
    """Whether a place is where others take people on, whom they want elsewhere: "gangs recruit girls [in Nepal]"."""
    verb, people, place = chunks[main], chunks[at - 1], chunks[at]
    hires = isinstance(verb, Verb) and verb.has("take-on") and verb.voice == "active" and main == at - 2
    return hires and isinstance(people, People) and isinstance(place, Places) and place.relation == "in"


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


def _fled_from(chunks: Sequence[Chunk], at: int) -> bool:
    """Whether a place is where people fled from: "who have fled the war in Ukraine"."""
    for chunk in reversed(chunks[max(0, at - 4) : at]):
        if isinstance(chunk, Verb):
            return chunk.has("leave")
        if not isinstance(chunk, Mark) or chunk.text == "," or chunk.has("and", "to"):
            return False
    return False


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


def comes_back_too(frame: Frame, chunks: Sequence[Chunk], at: int) -> bool:
    """Whether more came back from another place: "120 came back from Turkey, 80 [from Italy]"."""
    counted = at > 1 and (chunks[at - 1].has("numeral", "anaphor") or word_of(chunks[at - 1]).isdigit())
    return counted and bool(frame.back_from) and not any(isinstance(c, Verb) for c in chunks[at - 2 : at])
