"""Which places of a clause are origin, passed through, or destination."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from tipgraph.grammar.movement.chunks.kinds import Chunk, Form, Mark, People, Places, Verb, ends_way, joins, word_of
from tipgraph.grammar.movement.frames.agents_places import acts, agent_before, hired_by, kin_before, of_those_who_act
from tipgraph.grammar.movement.frames.bare_places import read_bare
from tipgraph.grammar.movement.frames.called_places import called, leads_on, listed_as, ranked_behind, serves_as
from tipgraph.grammar.movement.frames.former_places import (
    brought_home_from,
    came_from,
    carried_on,
    entered_from,
    freed_from,
    goes_on_from,
    hired_before,
    hired_for,
    is_all_over,
    is_of_journey,
    is_on_way,
    is_passed,
    is_stopped,
    left_again,
    lived_before,
    moved_on_from,
    of_justice,
    offered,
    sent_back,
    sent_to_fight,
    takes_on,
)
from tipgraph.grammar.movement.frames.frame import Frame, add
from tipgraph.model import UNSPECIFIED


def read_places(frame: Frame, chunks: Sequence[Chunk], main: int, before: int, reason: int) -> None:
    """Which places are origin, passed through, destination; where "in" leads depends on what it stands by."""
    if not any(isinstance(c, Places) for c in chunks):
        return
    has_to = any(isinstance(c, Places) and c.relation == "to" for c in chunks)
    onward: list[str] = []
    arrival = next((i for i, c in enumerate(chunks) if c.has("before-arrival")), len(chunks))
    settled = next(
        (i for i in range(reason + 1, len(chunks)) if isinstance(chunks[i], Verb) or word_of(chunks[i]) == ","),
        len(chunks),
    )
    circumstance = _circumstance(chunks)
    told = 0
    alone = {id(c) for i, c in enumerate(chunks) if isinstance(c, Places) and _belongs_to_one(chunks, i, frame)}
    for i, chunk in enumerate(chunks):
        if not isinstance(chunk, Places) or id(chunk) in alone:
            continue
        known = bool(set(frame.destination) - {UNSPECIFIED} or frame.via)
        aside = (i > reason > main and known) or reason < i < settled
        if (aside and not _lists_on(chunks, i, told)) or offered(chunks, i):
            if chunk.relation in ("in", "to"):
                add(frame.promised, chunk.codes)
            continue  # what is said of the circumstances, or promised, is no part of the route
        told = i
        if i < circumstance and chunk.relation == "in" and any(map(ends_way, chunks[circumstance:])):
            continue  # "since the war in Syria, ... in Lebanon"
        if chunk.relation == "to" and (serves_as(chunks, i) or leads_on(chunks, i)):
            continue  # "in X, which often serves as a transit point to Y"
        if chunk.relation in ("in", "to") and 0 <= main < i and of_justice(chunks, main, i):
            continue  # "had exploited women, and the arrest of three men in Bishkek followed"
        if i > arrival > main:
            continue  # "had been exploited before their arrival in Djibouti": where, the text does not say
        if set(chunk.codes) == {UNSPECIFIED} and (hired_for(chunks, i) or (frame.agent and i < main)):
            continue  # "recruit women for work abroad, using the airport to transport victims to Kuwait"
        if i > main and agent_before(chunks, i) and any(c.has("remote") for c in chunks):
            continue  # "for live broadcast to buyers in Canada": where those are who watch
        later = any(map(ends_way, chunks[i + 1 :]))
        if not chunk.relation:
            if any(isinstance(c, Mark) and c.has("role-transit") for c in chunks[i + 1 : i + 5]) and not frame.copula:
                add(frame.via, chunk.codes)  # "use Yemen as a transit point"
            elif (role := called(chunks, i)) == "to" or listed_as(chunks, i, "role-destination"):
                frame.destination = [code for code in frame.destination if code != UNSPECIFIED]
                add(frame.destination, chunk.codes)  # "Turkey is the main destination, followed by Russia"
                frame.described = True
            elif role == "via":
                add(frame.via, chunk.codes)
            elif role == "from" or listed_as(chunks, i, "role-source"):
                add(frame.origin, chunk.codes)
                frame.described = True
            elif led := ranked_behind(chunks, i):
                add(frame.origin if led == "from" else frame.destination, chunk.codes)
            else:
                read_bare(frame, chunks, i, chunk.codes)
        elif chunk.relation == "from":
            if agent_before(chunks, i) or of_those_who_act(chunks, i, main):
                frame.agent_place = True
            elif entered_from(frame, chunks, i):
                add(frame.via, () if frame.vulnerable else chunk.codes)  # "Afghans who enter Serbia from Macedonia"
            elif freed_from(chunks, i) or brought_home_from(frame, chunks, i):
                add(frame.destination, chunk.codes)
            elif i and chunks[i - 1].has("onward"):
                add(frame.via, chunk.codes)  # "are taken onward from Lebanon to Turkey"
            elif sent_back(chunks, i):
                add(frame.back_from, chunk.codes)
            else:
                add(frame.origin, chunk.codes)
        elif chunk.relation == "via" and is_all_over(frame, chunks, i):
            add(frame.destination, chunk.codes)
        elif chunk.relation == "via":
            add(frame.via, [code for code in chunk.codes if code != UNSPECIFIED or len(chunk.codes) == 1])
        elif chunk.relation == "outside":
            if not _names_them(chunks, i):
                add(frame.destination, (UNSPECIFIED,))
        elif chunk.relation == "between":
            add(frame.between, chunk.codes)
        elif chunk.relation == "to-and-through":
            add(frame.via, chunk.codes)
            add(frame.stays, chunk.codes)
        elif chunk.relation == "both-ways":
            add(frame.both_ways, chunk.codes)
        elif (i and chunks[i - 1].has("removal")) or (chunk.relation == "in" and is_passed(chunks, i)):
            continue
        elif chunk.relation == "in" and i and came_from(chunks, i):
            add(frame.origin, chunk.codes)
        elif i < before and any(map(ends_way, chunks[before:])):
            add(frame.via, chunk.codes)
        elif moved_on_from(frame, chunks, i):
            frame.via, frame.destination = frame.destination, list(chunk.codes)
        elif goes_on_from(frame, chunks, i):
            add(frame.via, frame.destination)
            add(frame.stays, frame.destination)
            frame.destination = list(chunk.codes)
        elif chunk.relation == "to" and chunk.has("en-route"):
            if not _only_some(chunks, i):
                onward.extend(chunk.codes)
        elif chunk.relation == "to" and (is_of_journey(chunks, i) or (i < main and carried_on(chunks, i))):
            onward.extend(chunk.codes)  # "to pay for their journey to Europe"
        elif chunk.relation == "to":
            if frame.verbs & {"move", "traffic"}:
                frame.brought_in |= frozenset(chunk.codes) if chunk.has("whole-country") else chunk.named
            if i and isinstance(chunks[i - 1], Verb) and chunks[i - 1].has("travel") and not acts(chunks, main):
                frame.came_to |= chunk.named
            add(frame.via if left_again(chunks, i) else frame.destination, chunk.codes)
        elif agent_before(chunks, i) and i < main:
            frame.agent_place = True
            if any(isinstance(c, Verb) and c.has("hire") for c in chunks[i:]) or hired_by(chunks, i):
                add(frame.origin, chunk.codes)
            elif any(isinstance(c, Places) and c.relation == "in" for c in chunks[main + 1 :]):
                add(frame.origin, chunk.codes)  # "recruiters in Nepal deceive women into servitude in Oman"
            elif not has_to:
                add(frame.destination, chunk.codes)
        elif i > main and agent_before(chunks, i) and hired_by(chunks, i):
            # "lured by agencies in X"
            add(frame.origin, (code for code in chunk.codes if not code.startswith("region:")))
        elif i < main and has_to and chunk.relation == "in" and kin_before(chunks, i):
            add(frame.origin, chunk.codes)  # "parents in Togo send their sons to Benin"
        elif lived_before(chunks, i) and (
            any(isinstance(c, Places) and c.relation == "to" for c in chunks[i + 1 :])
            or (i < main and later)
            or sent_to_fight(chunks, i)
        ):
            add(frame.via, chunk.codes)  # "Afghans living in Iran sent to Syria"
        elif hired_before(chunks, i) and later:
            add(frame.origin, (code for code in chunk.codes if code != UNSPECIFIED))
        else:
            if takes_on(chunks, i, main):
                add(frame.hired_in, chunk.codes)
            frame.at_home = frame.at_home or (not frame.destination and _is_added(chunks, i))
            add(frame.destination, chunk.codes)
    if arrival < len(chunks) and main < arrival and not frame.destination:
        frame.destination, frame.before_arrival = [UNSPECIFIED], True
    if frame.arrival and frame.promised and not (frame.destination or frame.via):
        frame.destination = list(frame.promised)  # "thought that they would dance in Japan, and were sold there"
    if frame.arrival and frame.back_from and not (frame.destination or frame.via):
        frame.destination = list(
            frame.back_from
        )  # "victims returned from Oman had been forced into prostitution there"
    verb = chunks[main] if main >= 0 else None
    sent = {
        code for c in chunks if isinstance(c, Places) and c.relation == "to" and c.has("onward") for code in c.codes
    }
    frame.onward = bool(sent) and not frame.via and {*frame.destination} <= sent
    if onward and "identify" in frame.verbs and not frame.verbs & {"exploit", "traffic"} and not frame.via:
        frame.via, frame.destination = frame.destination, []  # "were found in X on their way to Y"
    exploited_here = isinstance(verb, Verb) and verb.kind in ("exploit", "weak-exploit") and verb.finite
    exploited_here = exploited_here and "exploit" in frame.verbs
    # "migrants who pass through X on their way to Y are exploited in its mines": before they get to Y
    passing = bool(frame.via) and any(i < main and c.has("en-route") for i, c in enumerate(chunks))
    passing = passing or (bool(onward) and not frame.arrival and any(is_on_way(chunks, i) for i in range(1, main)))
    passing = passing or any(is_of_journey(chunks, i) for i in range(main + 1, len(chunks)))
    if not (frame.via or frame.arrival) and is_stopped(chunks, main):
        frame.stopped_before = onward
        return
    if not (((frame.vulnerable or exploited_here) and frame.destination) or (exploited_here and passing)):
        frame.hoped = [code for code in onward if frame.destination and code not in frame.destination]
        frame.only_hoped = bool(onward) and not frame.destination
        add(frame.destination, onward)  # of migrants vulnerable or exploited here, the onward journey is no flow


def _only_some(chunks: Sequence[Chunk], at: int) -> bool:
    """Whether an aside says where some are going: "prey on migrants, [some en route to Mexico], from Cuba"."""
    return at >= 2 and chunks[at - 1].has("anaphor") and word_of(chunks[at - 2]) == ","


def _lists_on(chunks: Sequence[Chunk], at: int, told: int) -> bool:
    """Whether a place is one more beside the last that was read: "both within the country [and elsewhere]"."""
    before, place = chunks[told], chunks[at]
    if not (isinstance(before, Places) and isinstance(place, Places) and before.relation == place.relation):
        return False
    between = chunks[told + 1 : at]
    return bool(between) and all(map(joins, between))


def _circumstance(chunks: Sequence[Chunk]) -> int:
    """Where the circumstance ends with which a clause opens: "since the war in Syria, ..."; 0 for none."""
    if not chunks[0].has("circumstance"):
        return 0
    end = next((i for i, c in enumerate(chunks) if isinstance(c, Verb) or word_of(c) == ","), 0)
    return end if isinstance(chunks[end], Mark) else 0


def _names_them(chunks: Sequence[Chunk], at: int) -> bool:
    """Whether places outside a country are named at once: "outside of Togo, primarily in Gabon"."""
    led = [c for c in chunks[at + 1 : at + 4] if not (isinstance(c, Mark) and (c.text == "," or c.has("list-example")))]
    return bool(led) and isinstance(led[0], Places) and led[0].relation == "in"


def _belongs_to_one(chunks: Sequence[Chunk], at: int, frame: Frame) -> bool:
    """Whether a transit place is that of one group among several, which then has it as its own."""
    if any(g.via for g in frame.groups) and isinstance(chunks[at - 1], People) and chunks[at].has("transit"):
        return True
    place, verb = chunks[at], chunks[at - 1]
    if not (isinstance(place, Places) and place.relation == "from" and len(frame.groups) > 1):
        return False
    return isinstance(verb, Verb) and verb.voice == "participle" and at >= 2 and isinstance(chunks[at - 2], People)


def _is_added(chunks: Sequence[Chunk], at: int) -> bool:
    """Whether a place is one more beside the country itself: "exploit girls in sex trafficking, as well as [in X]"."""
    if _follows_venue(chunks, at):
        return True  # "in hotels on the coast and, to a lesser extent, in Lebanon"
    form, comma, link = (chunks[i] if i >= 0 else None for i in (at - 3, at - 2, at - 1))
    return isinstance(form, Form) and word_of(comma) == "," and word_of(link) == "as well as"


def _follows_venue(chunks: Sequence[Chunk], at: int) -> bool:
    """Whether "to a lesser extent" leads from where people are exploited, which is here, to another country."""
    place = chunks[at]
    if not (isinstance(place, Places) and place.named and not place.has("place-noun") and at >= 4):
        return False
    link = at - 1
    while link and (word_of(chunks[link]) == "," or chunks[link].has("list-example")) and not chunks[link].has("and"):
        link -= 1
    if link == at - 1 or not chunks[link].has("and") or any(c.has("mainly") for c in chunks[link:at]):
        return False
    held = chunks[max(0, at - 12) : at]
    return any(
        chunk.has("in") and isinstance(chunk, Mark) and following.has("sex-venue", "place-noun")
        for chunk, following in pairwise(held)
    )
