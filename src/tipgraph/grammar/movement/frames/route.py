"""Which places of a clause are origin, passed through, or destination."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

from tipgraph.grammar.movement.chunks.kinds import Chunk, Mark, Places, Verb, ends_way, leads, word_of
from tipgraph.grammar.movement.frames.agents_places import (
    acts,
    agent_before,
    exploits_those_there,
    hired_by,
    kin_before,
    of_those_who_act,
    read_agents_place,
)
from tipgraph.grammar.movement.frames.bare_places import read_bare
from tipgraph.grammar.movement.frames.called_places import is_called_point, ranked_behind, role_given
from tipgraph.grammar.movement.frames.ends import settle
from tipgraph.grammar.movement.frames.former_places import (
    brought_home_from,
    came_from,
    comes_back_too,
    hired_before,
    lived_before,
    sent_back,
    sent_to_fight,
    takes_on,
)
from tipgraph.grammar.movement.frames.frame import Frame, add
from tipgraph.grammar.movement.frames.off_route import Bystanding, before_arrival, belongs_to_one, is_refuge
from tipgraph.grammar.movement.frames.spread_places import is_added, is_all_over, is_span, names_them
from tipgraph.grammar.movement.frames.stages import (
    are_held_there,
    carried_on,
    entered_from,
    goes_on_from,
    is_of_journey,
    is_passed,
    is_sent_on,
    is_stopped_short,
    left_again,
    moved_on_from,
    only_some,
    passed_before,
    taken_from,
)
from tipgraph.grammar.movement.frames.trading import read_trading
from tipgraph.model import UNSPECIFIED


@dataclass(slots=True)
class Route:
    """A clause whose places are read one after the other."""

    frame: Frame
    chunks: Sequence[Chunk]
    main: int  # where its main verb stands
    before: int  # where "before" stands, which parts what was passed through from the end; -1 for none
    onward: list[str] = field(default_factory=list)  # where people were on their way to


def read_places(
    frame: Frame, chunks: Sequence[Chunk], main: int, before: int, reason: int, said: frozenset[str]
) -> None:
    """Which places are origin, passed through, destination; where "in" leads depends on what it stands by.

    `said` are the tags of all chunks.
    """
    places = [(at, chunk) for at, chunk in enumerate(chunks) if isinstance(chunk, Places)]
    if not places:
        return
    route = Route(frame, chunks, main, before)
    arrival = before_arrival(chunks, said)
    bystanding = Bystanding(frame, chunks, main, reason, arrival)
    for at, place in places:
        if belongs_to_one(chunks, at, frame):
            continue
        if is_called_point(chunks, at):
            add(frame.via, place.codes)
        elif bystanding.is_aside(at):
            if ends_way(place):
                add(frame.promised, place.codes)
        elif not bystanding.is_off_route(at, place):
            _READERS.get(place.relation, _read_end)(route, at, place)
    settle(frame, chunks, main, arrival, route.onward)


def _read_bare(route: Route, at: int, place: Places) -> None:
    """Places that no preposition leads to: those that have a role, are ranked, or stand by a verb."""
    frame, chunks = route.frame, route.chunks
    role = role_given(chunks, at)
    if not frame.copula and any(isinstance(c, Mark) and c.has("role-transit") for c in chunks[at + 1 : at + 5]):
        add(frame.via, place.codes)  # "use Yemen as a transit point"
    elif role == "via":
        add(frame.via, place.codes)
    elif role:
        if role == "to":  # "Turkey is the main destination, followed by Russia"
            frame.destination = [code for code in frame.destination if code != UNSPECIFIED]
        add(frame.origin if role == "from" else frame.destination, place.codes)
        frame.described = True
    elif led := ranked_behind(chunks, at):
        add(frame.origin if led == "from" else frame.destination, place.codes)
    elif not read_trading(frame, chunks, at, place.codes):
        read_bare(frame, chunks, at, place.codes)


def _read_from(route: Route, at: int, place: Places) -> None:
    """Places that "from" leads to: where people are from, unless they only came by it, or were freed there."""
    frame, chunks = route.frame, route.chunks
    if agent_before(chunks, at) or of_those_who_act(chunks, at, route.main):
        frame.agent_place = True
    elif entered_from(frame, chunks, at):
        add(frame.via, () if frame.vulnerable else place.codes)  # "Afghans who enter Serbia from Macedonia"
    elif brought_home_from(frame, chunks, at):
        add(frame.destination, place.codes)
    elif at and chunks[at - 1].has("onward"):
        add(frame.via, place.codes)  # "are taken onward from Lebanon to Turkey"
    elif sent_back(chunks, at):
        add(frame.back_from, place.codes)
    elif at and chunks[at - 1].has("set-off"):
        add(frame.set_off_from, place.codes)
    elif taken_from(frame, chunks, at):
        add(frame.via, place.codes)
    elif comes_back_too(frame, chunks, at):
        add(frame.back_from, place.codes)
    elif is_span(frame, chunks, at):
        add(frame.destination, place.codes)  # "turn up in brothels from Athens to Oslo"
    elif {*place.codes} <= {*frame.destination} and frame.verbs != {"occur"}:
        # "are taken to Kenya, and from there to South Africa"
        frame.destination = [code for code in frame.destination if code not in place.codes]
        add(frame.via, place.codes)
        add(frame.stays, place.codes)
    else:
        add(frame.origin, place.codes)


def _read_via(route: Route, at: int, place: Places) -> None:
    """Places that "through" or "across" leads to."""
    frame = route.frame
    if is_all_over(frame, route.chunks, at):
        add(frame.destination, place.codes)
        return
    if any(map(ends_way, route.chunks[at + 1 :])):  # "given papers in A and taken through A to B"
        frame.destination = [code for code in frame.destination if code not in place.codes]
    add(frame.via, [code for code in place.codes if code != UNSPECIFIED or len(place.codes) == 1])


def _read_around(route: Route, at: int, place: Places) -> None:
    """Places outside or between which people are trafficked, both ways, or "to and through" which."""
    frame = route.frame
    if place.relation == "outside":
        add(frame.destination, () if names_them(route.chunks, at) else (UNSPECIFIED,))
    elif place.relation == "between":
        add(frame.between, place.codes)
    elif place.relation == "both-ways":
        add(frame.both_ways, place.codes)
    else:
        add(frame.via, place.codes)
        add(frame.stays, place.codes)


def _read_end(route: Route, at: int, place: Places) -> None:
    """Places that "in" or "to" leads to: an end of the way, if it does not go on from there."""
    frame, chunks, inside = route.frame, route.chunks, place.relation == "in"
    if (at and chunks[at - 1].has("removal")) or (inside and is_passed(chunks, at)):
        return
    if is_refuge(chunks, at) or is_stopped_short(chunks, at):
        last = next((i for i in range(at - 1, 0, -1) if isinstance(chunks[i], Verb)), 0)
        frame.verbs -= {"move"} if last == route.main else set()
        return
    if inside and at and came_from(chunks, at):
        add(frame.origin, place.codes)
    elif at < route.before and any(map(ends_way, chunks[route.before :])):
        if are_held_there(chunks, at, route.before):
            frame.way_to_stay = list(frame.via)
            add(frame.stays, place.codes)  # "to Oujda, are held in prostitution there, and are then shipped to Spain"
        add(frame.via, place.codes)
    elif inside:
        _read_in(route, at, place)
    else:
        _read_to(route, at, place)


def _read_to(route: Route, at: int, place: Places) -> None:
    """Places that "to" leads to: where people come, or are only on their way to."""
    frame, chunks, main = route.frame, route.chunks, route.main
    if moved_on_from(frame, chunks, at):
        frame.via, frame.destination = frame.destination, list(place.codes)
    elif goes_on_from(frame, chunks, at):
        add(frame.via, frame.destination)
        add(frame.stays, frame.destination)
        frame.destination = list(place.codes)
    elif place.has("en-route"):
        if not only_some(chunks, at):
            route.onward.extend(place.codes)
    elif is_of_journey(chunks, at) or (at < main and carried_on(chunks, at)):
        route.onward.extend(place.codes)  # "to pay for their journey to Europe"
    else:
        if frame.verbs & {"move", "traffic"}:
            frame.brought_in |= frozenset(place.codes) if place.has("whole-country") else place.named
        travelled = at > 0 and isinstance(chunks[at - 1], Verb) and chunks[at - 1].has("travel")
        if travelled and not acts(chunks, main):
            frame.came_to |= place.named
        elif travelled and exploits_those_there(chunks, at, main):
            frame.agent_place = True
        add(frame.via if left_again(chunks, at) else frame.destination, place.codes)


def _read_in(route: Route, at: int, place: Places) -> None:
    """Places that "in" leads to: where people are, or where they or those who act were before."""
    frame, chunks, main = route.frame, route.chunks, route.main
    later = any(map(ends_way, chunks[at + 1 :]))
    agent = agent_before(chunks, at)
    if agent and at < main:
        read_agents_place(frame, chunks, at, main, place.codes)
    elif agent and at > main and hired_by(chunks, at):  # "lured by agencies in X"
        add(frame.origin, (code for code in place.codes if not code.startswith("region:")))
    elif at < main and leads(chunks, "to") and kin_before(chunks, at):
        add(frame.origin, place.codes)  # "parents in Togo send their sons to Benin"
    elif lived_before(chunks, at) and (
        leads(chunks[at + 1 :], "to") or (at < main and later) or sent_to_fight(chunks, at)
    ):
        add(frame.via, place.codes)  # "Afghans living in Iran sent to Syria"
    elif later and at < main and is_sent_on(chunks[main:]):
        add(frame.via, place.codes)  # "hired for work in Kuwait are sent on to Iraq"
    elif passed_before(frame, chunks, at, main):
        add(frame.via, place.codes)  # "Uzbek women are given papers in Osh and flown to Dubai"
    elif hired_before(chunks, at) and later:
        add(frame.origin, (code for code in place.codes if code != UNSPECIFIED))
    else:
        if frame.destination == [UNSPECIFIED] and any(word_of(c) == ":" for c in chunks[:at]):
            frame.destination = []  # "victims found abroad: six in Italy"
        if takes_on(chunks, at, main) or sent_to_fight(chunks, at):
            add(frame.hired_in, place.codes)
        frame.at_home = frame.at_home or (not frame.destination and is_added(chunks, at))
        add(frame.destination, place.codes)


#: Who reads places, by the preposition that leads to them; those of "in" and "to" are read as ends.
_READERS: dict[str, Callable[[Route, int, Places], None]] = {
    "": _read_bare,
    "from": _read_from,
    "via": _read_via,
    **dict.fromkeys(("outside", "between", "both-ways", "to-and-through"), _read_around),
}
