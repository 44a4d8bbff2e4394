"""Verbs of taking people in and of sending them on or home: "took in 112 women", "placed 40 children with shelters"."""

from __future__ import annotations

from collections.abc import Sequence

from tipgraph.grammar.acting.objects import CUES, Deed, is_counted
from tipgraph.grammar.acting.phrases import PERSON, phrase_after
from tipgraph.grammar.tokens import has
from tipgraph.reading import Item

#: What says that those behind "to" are a body: "turned the girls over to | UNICEF".
_BODIES = ("organization-cues:government-head", "known-international", "known-ngo", "organization-cues:ngo-title")


def took(tokens: Sequence[Item], at: int) -> Deed | None:
    """ "Took in 112 women", "took five men into custody", "took nine cases to court", "took charge of 40 girls"."""
    if at + 1 < len(tokens) and tokens[at + 1].lower == "in":
        first, stop = phrase_after(tokens, at + 2)
        return Deed("sheltered", first, stop) if any(has(word, PERSON) for word in tokens[first:stop]) else None
    if at + 2 < len(tokens) and has(tokens[at + 1], CUES + "charge-of") and tokens[at + 2].lower == "of":
        first, stop = phrase_after(tokens, at + 3)
        return Deed("assisted", first, stop) if _are_people(tokens[first:stop]) else None
    first, stop = phrase_after(tokens, at + 1)
    people = any(has(word, PERSON) for word in tokens[first:stop])
    if stop + 1 < len(tokens) and tokens[stop].lower == "to" and has(tokens[stop + 1], CUES + "bench"):
        tried = _are_people(tokens[first:stop]) or any(has(word, CUES + "case") for word in tokens[first:stop])
        return Deed("prosecuted", first, stop) if tried else None
    if people and stop < len(tokens) and tokens[stop].lower == "to":
        shelter = any(has(word, CUES + "house") for word in tokens[stop + 1 : stop + 5])
        return Deed("referred", first, stop) if shelter else None
    custody = any(has(word, CUES + "custody") for word in tokens[stop : stop + 3])
    return Deed("arrested", first, stop) if custody and any(has(word, PERSON) for word in tokens[first:stop]) else None


def _are_people(phrase: Sequence[Item]) -> bool:
    """Whether a phrase names or counts people."""
    return bool(phrase) and (any(has(word, PERSON) for word in phrase) or is_counted(phrase))


def sent_back(tokens: Sequence[Item], at: int) -> Deed | None:
    """ "Returned 97 of them to their countries", "brought 12 women home"."""
    first, stop = phrase_after(tokens, at + 1)
    if not _are_people(tokens[first:stop]):
        return None
    end = next((place for place in range(stop, min(stop + 3, len(tokens))) if tokens[place].lower == "to"), -1)
    homeward = any(has(word, CUES + "home") for word in tokens[stop : stop + 4]) or (
        end >= 0 and any(word.codes("places") or has(word, CUES + "country") for word in tokens[end : end + 4])
    )
    return Deed("repatriated", first, stop) if homeward else None


def sent(tokens: Sequence[Item], at: int) -> Deed | None:
    """ "Placed 419 children with shelters", "sent no case to prosecutors", "transferred 12 victims to a center"."""
    first, stop = phrase_after(tokens, at + 1)
    phrase = tokens[first:stop]
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
            if tokens[place].lower == "to" and any(has(word, *_BODIES) for word in where):
                return Deed("referred", first, stop)
            if any(has(word, CUES + "house", CUES + "care", CUES + "accuser") for word in where):
                return Deed("referred", first, stop)
    return None
