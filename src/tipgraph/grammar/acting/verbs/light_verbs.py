"""Verbs whose act is told by what follows them: "provided training", "provided shelter", "opened a case"."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from tipgraph.grammar.acting.verbs.capturing import seized, used
from tipgraph.grammar.acting.verbs.court_verbs import (
    against,
    charged,
    ended,
    filed,
    handled,
    inquired,
    obtained,
    recorded,
    reported,
)
from tipgraph.grammar.acting.verbs.giving import awarded, for_people, given, is_trade, lesson_after, paid
from tipgraph.grammar.acting.verbs.objects import CUES, Deed, is_counted, object_of
from tipgraph.grammar.acting.verbs.own_verbs import LAWS, fits, head_of
from tipgraph.grammar.acting.verbs.phrases import PERSON, PROTECTED, VICTIM, YOUNG, people_after, phrase_after
from tipgraph.grammar.acting.verbs.publicity import (
    has_other_aim,
    held_for_public,
    included,
    is_any_contest,
    published,
    raised,
    shown,
    told,
)
from tipgraph.grammar.acting.verbs.sending import enrolled, put, received, sent, sent_back, took
from tipgraph.grammar.acting.verbs.watching import broken_up, closed, revoked, stopped, stored, visited
from tipgraph.grammar.tokens import has
from tipgraph.reading import Item


def _held(tokens: Sequence[Item], at: int) -> Deed | None:
    """ "Held a workshop", "launched an awareness campaign", "conducted inspections", "ran a hotline"."""
    for cue, act in (("known", "raised-awareness"), ("medium", "raised-awareness"), ("visit", "inspected")):
        found = object_of(tokens, at, CUES + cue)
        if found is not None and (has_other_aim(tokens, found[0]) or is_any_contest(tokens, found)):
            continue
        if found is not None and not has(tokens[found[0]], CUES + "call"):
            return Deed(act, found[1], found[2])
    freed = object_of(tokens, at, CUES + "release")
    if freed is not None and freed[0] + 1 < len(tokens) and tokens[freed[0] + 1].lower == "of":
        first, stop = phrase_after(tokens, freed[0] + 2)
        return Deed("rescued", first, stop) if fits("rescued", tokens[first:stop]) else None
    back = object_of(tokens, at, CUES + "return")
    if back is not None and back[0] + 1 < len(tokens) and tokens[back[0] + 1].lower == "of":
        first, stop = phrase_after(tokens, back[0] + 2)
        people = any(has(word, PERSON) for word in tokens[first:stop]) or (
            first < stop and is_counted(tokens[first:stop])
        )
        return Deed("repatriated", first, stop) if people else None
    lesson = lesson_after(tokens, at)
    if lesson is not None:
        if is_trade(tokens, at, lesson[0]):
            return for_people("assisted", tokens, lesson)
        return for_people("trained", tokens, lesson)
    case = object_of(tokens, at, CUES + "case")
    if case is not None and has(tokens[case[0]], CUES + "inquiry"):
        return against("investigated", tokens, case)
    if (told := held_for_public(tokens, at)) is not None:
        return told
    if has(tokens[at], CUES + "hosts"):
        first, stop = phrase_after(tokens, at + 1)
        return Deed("sheltered", first, stop) if fits("sheltered", tokens[first:stop]) else None
    return None


def _opened(tokens: Sequence[Item], at: int) -> Deed | None:
    """ "Opened a shelter", "opened 12 investigations", "initiated prosecutions", "opened files on 60 of them"."""
    behind = tokens[at + 1].lower if at + 1 < len(tokens) else ""
    if behind == "aside":
        return paid(tokens, at + 1)  # "set | aside $40,000 for a shelter"
    if behind == "work" and at + 2 < len(tokens) and tokens[at + 2].lower == "on":
        return _wrote(tokens, at + 2)  # "began work on a national action plan"
    if has(tokens[at], CUES + "sets") and behind != "up":
        return None  # "set no date for their trial"
    house = object_of(tokens, at, CUES + "house")
    if house is not None:
        return Deed("operated", house[1], house[2])
    office = object_of(tokens, at, "organization-cues:government-office", "organization-cues:government-name")
    if office is not None and any(has(word, VICTIM) for word in tokens[at + 1 : office[2]]):
        return Deed("operated", office[1], office[2])  # "opened an office for victims"
    charge = object_of(tokens, at, CUES + "charge")
    if charge is not None:
        return against("prosecuted", tokens, charge)
    case = object_of(tokens, at, CUES + "case")
    if case is not None:
        return against("investigated", tokens, case)
    return _held(tokens, at)


def _made(tokens: Sequence[Item], at: int) -> Deed | None:
    visit = object_of(tokens, at, CUES + "visit")
    if visit is not None and has(tokens[visit[0]], CUES + "inspection"):
        return Deed("inspected", visit[1], visit[2])
    arrest = object_of(tokens, at, CUES + "arrest")
    return (
        Deed("arrested", arrest[1], arrest[2])
        if arrest is not None and has(tokens[arrest[0]], CUES + "arrests")
        else None
    )


def _cared(tokens: Sequence[Item], at: int) -> Deed | None:
    if at + 1 < len(tokens) and tokens[at + 1].lower == ("after" if has(tokens[at], CUES + "looks") else "for"):
        first, stop = phrase_after(tokens, at + 2)
        if any(has(word, PERSON) for word in tokens[first:stop]) or (stop > first and is_counted(tokens[first:stop])):
            return Deed("assisted", first, stop)
    return None


def _kept(tokens: Sequence[Item], at: int) -> Deed | None:
    house = object_of(tokens, at, CUES + "house")
    if house is None:
        return None
    people = any(has(word, PERSON) for word in tokens[house[1] : house[2]])
    first, stop = phrase_after(tokens, at + 1)
    if any(has(word, CUES + "prison") for word in tokens[house[1] - 1 : house[2]]):
        return None  # "kept victims in a detention center"
    if not people and fits("sheltered", tokens[first:stop]):
        return Deed("sheltered", first, stop)  # "kept 12 women in a house"
    return Deed("operated", house[1], house[2])


#: What is gone on with, and the act that it is.
_GONE_ON = (("known", "raised-awareness"), ("inquiry", "investigated"), ("inspection", "inspected"))


def _went_on(tokens: Sequence[Item], at: int) -> Deed | None:
    """ "Continued its awareness campaign", "continued three investigations"; nothing farther from the verb."""
    first, stop = phrase_after(tokens, at + 1)
    if first == stop:
        return None
    head = tokens[first + head_of(tokens[first:stop])]
    act = next((act for cue, act in _GONE_ON if has(head, CUES + cue)), "")
    if not act and first + 1 < stop and has(tokens[first], CUES + "charge") and tokens[first + 1].lower == "of":
        act, first = "prosecuted", first + 2  # "continued the prosecution of | eight alleged traffickers"
        return Deed(act, first, stop) if fits(act, tokens[first:stop]) else None
    return Deed(act, first, stop) if act else None


def _wrote(tokens: Sequence[Item], at: int) -> Deed | None:
    found = object_of(tokens, at, *LAWS, CUES + "document")
    return Deed("drafted", found[1], found[2]) if found is not None else None


def _served(tokens: Sequence[Item], at: int) -> Deed | None:
    """ "Represented 68 victims", "counseled 210 of them", but not "treated all victims alike"."""
    first, stop = phrase_after(tokens, at + 1)
    if first == stop or not fits("assisted", tokens[first:stop]):
        return None
    head = tokens[first + head_of(tokens[first:stop])]
    named = has(head, VICTIM)
    victims = named and not has(tokens[at], CUES + "deals-with")
    counted = tokens[first].is_numeral and (named or not has(tokens[at], CUES + "helps-anybody"))
    return Deed("assisted", first, stop) if counted or victims else None


def _carried_out(tokens: Sequence[Item], at: int) -> Deed | None:
    """ "Carried out the national action plan": who does so coordinates it."""
    found = object_of(tokens, at, "instrument-cues:plan-head")
    return Deed("coordinated", found[1], found[2]) if found is not None and found[0] == found[2] - 1 else None


def _found(tokens: Sequence[Item], at: int) -> Deed | None:
    """ "Found nine traffickers guilty", "found 12 victims", "found jobs for 12 women"."""
    first, stop = phrase_after(tokens, at + 1)
    if first < stop and has(tokens[stop - 1], CUES + "care") and _are_helped(tokens, stop - 1):
        return for_people("assisted", tokens, (stop - 1, first, stop))
    if not any(has(word, PERSON) for word in tokens[first:stop]):
        return None
    if any(has(word, CUES + "guilty") for word in tokens[stop - 1 : stop + 2]):
        return Deed("convicted", first, stop - has(tokens[stop - 1], CUES + "guilty"))
    # "found 13 children in kilns" but not "found three men guilty", "found a boy a home"
    counted = tokens[first].is_number and any(has(word, *YOUNG) for word in tokens[first:stop])
    held = tokens[first].is_numeral and stop < len(tokens) and tokens[stop].lower == "in"
    held = held and any(tag.startswith("exploitation:") for word in tokens[stop + 1 : stop + 3] for tag in word.tags)
    # "found 178 workers in debt bondage"
    victims = counted or held or any(has(word, VICTIM) for word in tokens[first:stop])
    return Deed("identified", first, stop) if victims else None


def _are_helped(tokens: Sequence[Item], noun: int) -> bool:
    """Whether it is for victims, or women and children, that jobs are found: not "for 12 of its drivers"."""
    first, stop = people_after(tokens, noun, 2)
    return stop > noun + 1 and any(has(word, *PROTECTED) for word in tokens[first:stop])


def _acted_as(tokens: Sequence[Item], at: int) -> Deed | None:
    """ "Serves as chair of the national task force", "acts as the secretariat of the committee"."""
    if at + 1 >= len(tokens) or tokens[at + 1].lower != "as":
        return None
    first, stop = phrase_after(tokens, at + 2)
    of = next((place for place in range(first, stop) if tokens[place].lower == "of"), -1)
    if of < 1 or not has(tokens[of - 1], CUES + "chairing"):
        return None
    led = phrase_after(tokens, of + 1)
    return Deed("led", *led) if fits("led", tokens[led[0] : led[1]]) else None


#: What each kind of light verb tells of.
BY_VERB: dict[str, Callable[[Sequence[Item], int], Deed | None]] = {
    "gives": given,
    "pays": paid,
    "publishes": published,
    "shows": shown,
    "includes": included,
    "raises": raised,
    "opens": _opened,
    "holds": _held,
    "files": filed,
    "obtains": obtained,
    "makes": _made,
    "takes": took,
    "cares": _cared,
    "keeps": _kept,
    "sends-back": sent_back,
    "sends": sent,
    "writes": _wrote,
    "tells": told,
    "visits": visited,
    "charges": charged,
    "finds": _found,
    "goes-on": _went_on,
    "inquires": inquired,
    "records": recorded,
    "puts": put,
    "serves": _served,
    "ends": ended,
    "reports": reported,
    "handles": handled,
    "carries-out": _carried_out,
    "stores": stored,
    "revokes": revoked,
    "closes": closed,
    "stops": stopped,
    "breaks-up": broken_up,
    "enrolls": enrolled,
    "receives": received,
    "orders": awarded,
    "exploits": used,
    "acts-as": _acted_as,
    "seizes": seized,
}
