"""Verbs of taking people in and of sending them on or home: "took in 112 women", "placed 40 children with shelters"."""

from __future__ import annotations

from collections.abc import Sequence

from tipgraph.grammar.acting.verbs.giving import for_people, lesson_after
from tipgraph.grammar.acting.verbs.objects import CUES, Deed, is_counted, is_sum
from tipgraph.grammar.acting.verbs.own_verbs import fits, head_of
from tipgraph.grammar.acting.verbs.phrases import PERSON, PROTECTED, VICTIM, phrase_after
from tipgraph.grammar.tokens import has
from tipgraph.reading import Item

#: What says that those behind "to" are a body: "turned the girls over to | UNICEF".
_BODIES = ("organization-cues:government-head", "organization-cues:ngo-title", "organization-cues:police")
_KNOWN = ("known-international:", "known-ngo:")

#: How many words an amount in brackets may have.
_AMOUNT = 7
#: How far behind "through" the lesson may stand.
_LESSON = 7
_STREET = frozenset({"off", "out", "from"})
_OWN = frozenset({"its", "their"})


def took(tokens: Sequence[Item], at: int) -> Deed | None:
    """ "Took in 112 women", "took five men into custody", "took nine cases to court", "took charge of 40 girls"."""
    if at + 1 < len(tokens) and tokens[at + 1].lower == "in":
        first, stop = phrase_after(tokens, at + 2)
        return Deed("sheltered", first, stop) if _are_people(tokens[first:stop]) else None
    if at + 2 < len(tokens) and has(tokens[at + 1], CUES + "charge-of") and tokens[at + 2].lower == "of":
        first, stop = phrase_after(tokens, at + 3)
        return Deed("assisted", first, stop) if _are_people(tokens[first:stop]) else None
    first, stop = phrase_after(tokens, at + 1)
    if [token.lower for token in tokens[at + 1 : at + 3]] == ["part", "in"]:
        first, stop = phrase_after(tokens, at + 3)
        inquiry = any(has(word, CUES + "inquiry") for word in tokens[first:stop])
        return Deed("investigated", first, stop) if inquiry else None
    if stop - first > 1 and (tokens[stop - 1].lower in _STREET or has(tokens[stop - 1], CUES + "home")):
        stop -= 1  # "took 20 children | off the streets", "took them | home"
    people = any(has(word, PERSON) for word in tokens[first:stop])
    if _are_people(tokens[first:stop]) and _into_own_house(tokens, stop):
        return Deed("sheltered", first, stop)
    if stop + 1 < len(tokens) and tokens[stop].lower == "to" and has(tokens[stop + 1], CUES + "bench"):
        tried = _are_people(tokens[first:stop]) or any(has(word, CUES + "case") for word in tokens[first:stop])
        return Deed("prosecuted", first, stop) if tried else None
    people = people or (first < stop and is_counted(tokens[first:stop]))
    if people and stop < len(tokens) and tokens[stop].lower in _STREET:
        left = any(has(word, CUES + "workplace", CUES + "street") for word in tokens[stop + 1 : stop + 5])
        return Deed("rescued", first, stop) if left else None
    if people and stop < len(tokens) and has(tokens[stop], CUES + "home"):
        return Deed("repatriated", first, stop)
    if people and stop < len(tokens) and tokens[stop].lower == "to":
        shelter = any(has(word, CUES + "house") for word in tokens[stop + 1 : stop + 5])
        return Deed("referred", first, stop) if shelter else None
    custody = any(has(word, CUES + "custody") for word in tokens[stop : stop + 3])
    return Deed("arrested", first, stop) if custody and any(has(word, PERSON) for word in tokens[first:stop]) else None


def put(tokens: Sequence[Item], at: int) -> Deed | None:
    """ "Put up 40 maids at a time", "put 210 officers through a course", "put up posters"."""
    first, stop = phrase_after(tokens, at + 1)
    if stop < len(tokens) and tokens[stop].lower == "through":
        taught = any(has(word, CUES + "lesson") for word in tokens[stop + 1 : stop + _LESSON])
        return Deed("trained", first, stop) if taught and _are_people(tokens[first:stop]) else None
    if stop - first > 2 and tokens[stop - 2].lower == "on" and has(tokens[stop - 1], CUES + "bench"):
        stop -= 2
    on_trial = stop + 1 < len(tokens) and tokens[stop].lower == "on" and has(tokens[stop + 1], CUES + "bench")
    if on_trial and _are_people(tokens[first:stop]):
        return Deed("prosecuted", first, stop)  # "put nine men on trial"
    into = next((place for place in range(stop, min(stop + _AMOUNT, len(tokens))) if tokens[place].lower == "into"), 0)
    if first < into and is_sum(tokens, at) and all(word.text != "," for word in tokens[stop:into]):
        where = phrase_after(tokens, into + 1)
        kept = (CUES + "house", VICTIM, CUES + "known", "act-verbs:funded")
        if not any(has(word, *kept) for word in tokens[where[0] : where[1]]):
            return None  # "put $40 million into the army"
        return Deed("funded", *where)  # "put $40,000 (9,000 euros) into a fund for victims"
    if at + 1 < len(tokens) and tokens[at + 1].lower == "on":
        lesson = lesson_after(tokens, at)
        if lesson is not None:
            return for_people("trained", tokens, lesson)  # "put on a course for 30 prosecutors"
        shown = phrase_after(tokens, at + 2)
        known = any(has(word, CUES + "medium") for word in tokens[shown[0] : shown[1]])
        return Deed("raised-awareness", *shown) if known else None  # "put on street theater"
    if at + 1 >= len(tokens) or tokens[at + 1].lower != "up":
        return None
    if any(has(word, CUES + "medium") for word in tokens[first:stop]):
        return Deed("raised-awareness", first, stop)
    return Deed("sheltered", first, stop) if _are_people(tokens[first:stop]) else None


def _into_own_house(tokens: Sequence[Item], at: int) -> bool:
    """Whether people are taken into a house of those who take them: "23 women | into its home"."""
    if at + 2 >= len(tokens) or tokens[at].lower not in ("into", "in", "to") or tokens[at + 1].lower not in _OWN:
        return False
    return any(has(word, CUES + "house", CUES + "roof") for word in tokens[at + 2 : at + 5])


def _are_people(phrase: Sequence[Item]) -> bool:
    """Whether a phrase names or counts people."""
    return bool(phrase) and (any(has(word, PERSON) for word in phrase) or is_counted(phrase))


def sent_back(tokens: Sequence[Item], at: int) -> Deed | None:
    """ "Returned 97 of them to their countries", "brought 12 women home", "brought back 81 victims"."""
    sooner = at + 1 < len(tokens) and _is_homeward(tokens[at + 1])  # "flew | home | 58 men"
    first, stop = phrase_after(tokens, at + 1 + sooner)
    stop -= stop - first > 1 and _is_homeward(tokens[stop - 1])  # "sent 58 men | home", "sent 58 men | back to Togo"
    if not fits("repatriated", tokens[first:stop]):
        return None
    back = sooner or (stop < len(tokens) and _is_homeward(tokens[stop]))
    anywhere = has(tokens[at], CUES + "anywhere") and not back  # "sent 12 girls to Italy"
    end = next((place for place in range(stop, min(stop + 3, len(tokens))) if tokens[place].lower == "to"), -1)
    where = tokens[end : end + 4] if end >= 0 else ()
    homeward = (
        any(has(word, CUES + "home") for word in [tokens[at + 1], *tokens[stop : stop + 4]])
        or any(word.codes("places") or has(word, CUES + "country") for word in where if not anywhere)
        or (sooner and not where)
    )
    return Deed("repatriated", first, stop) if homeward else None


def _is_body(token: Item) -> bool:
    return has(token, *_BODIES) or any(tag.startswith(_KNOWN) for tag in token.tags)


def _is_homeward(token: Item) -> bool:
    return token.lower == "back" or has(token, CUES + "home")


def _inspectors_sent(tokens: Sequence[Item], first: int, stop: int) -> Deed | None:
    """The inspection by those who are sent: "sent | 58 inspectors | to farms"."""
    inspectors = first < stop < len(tokens) and has(tokens[stop - 1], CUES + "inspecting")
    if not inspectors or tokens[stop].lower != "to":
        return None  # "sent soldiers to mines"
    place, end = phrase_after(tokens, stop + 1)
    return Deed("inspected", place, end) if any(has(word, CUES + "workplace") for word in tokens[place:end]) else None


def sent(tokens: Sequence[Item], at: int) -> Deed | None:
    """ "Placed 419 children with shelters", "sent no case to prosecutors", "transferred 12 victims to a center"."""
    first, stop = phrase_after(tokens, at + 1)
    phrase = tokens[first:stop]
    if (visit := _inspectors_sent(tokens, first, stop)) is not None:
        return visit
    tried = any(has(word, CUES + "charge", CUES + "case") for word in phrase) or _are_people(phrase)
    if tried and stop + 1 < len(tokens) and tokens[stop].lower == "to" and has(tokens[stop + 1], CUES + "bench"):
        return Deed("prosecuted", first, stop)  # "sent 22 indictments to court", "sent 12 to trial"
    if phrase and has(phrase[head_of(phrase)], CUES + "professional", CUES + "staff"):
        return None  # "assigned two nurses to the shelter"
    if not phrase or not (any(has(word, PERSON, CUES + "case") for word in phrase) or is_counted(phrase)):
        return None
    if any(has(word, PERSON) for word in phrase) and stop < len(tokens) and has(tokens[stop], CUES + "home"):
        return Deed("repatriated", first, stop)
    for place in range(stop, min(stop + 8, len(tokens))):
        if tokens[place].text in (";", ":", "."):
            break
        if tokens[place].lower in ("to", "with", "in"):
            where = tokens[place + 1 : place + 5]
            if any(has(word, CUES + "prison") for word in where):
                return None
            if tokens[place].lower in ("to", "with") and any(map(_is_body, where)):
                return Deed("referred", first, stop)
            if any(has(word, CUES + "house", CUES + "care", CUES + "accuser") for word in where):
                return Deed("referred", first, stop)
    return None


def enrolled(tokens: Sequence[Item], at: int) -> Deed | None:
    """ "Enrolled 122 of them in its reintegration program", "placed 40 girls in schools"."""
    first, stop = phrase_after(tokens, at + 1)
    if not _are_people(tokens[first:stop]) or stop >= len(tokens) or tokens[stop].lower not in ("in", "into"):
        return None
    where = tokens[stop + 1 : stop + 7]
    helped = any(has(word, VICTIM) for word in tokens[first:stop]) or tokens[stop - 1].lower == "them"
    helped = helped or any(word.lower == "of" for word in tokens[first:stop])
    schooled = (CUES + "syllabus", CUES + "taken-into") if helped else ()  # not "children in primary schools"
    if not any(has(word, CUES + "care", CUES + "lesson", *schooled) for word in where):
        return None
    if fits("assisted", tokens[first:stop]):
        return Deed("assisted", first, stop)
    return Deed("trained", first, stop) if any(has(word, CUES + "lesson") for word in where) else None


def received(tokens: Sequence[Item], at: int) -> Deed | None:
    """ "Received 74 children whom Togo had returned": who is counted and may be a victim."""
    first, stop = phrase_after(tokens, at + 1)
    counted = first < stop and tokens[first].is_numeral and fits("assisted", tokens[first:stop])
    taken = counted and has(tokens[first + head_of(tokens[first:stop])], *PROTECTED, CUES + "schooled")
    return Deed("assisted", first, stop) if taken else None
