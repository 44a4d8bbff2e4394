"""Whose officers stand within some words of a clause: the country's own, or another's."""

from __future__ import annotations

from tipgraph.grammar.cooperation.acts import Clause
from tipgraph.grammar.cooperation.countries import is_party, party_of
from tipgraph.grammar.cooperation.standing import people_act
from tipgraph.grammar.tokens import has, is_acronym, is_place, place_of
from tipgraph.model import UNSPECIFIED

_CUES = "cooperation-cues:"
_PERSONS = _CUES + "persons"
#: Kinds of the bodies of the country that act with the police of another.
_OWN = ("law-enforcement", "government", "committee", "other")
#: How many words one of two subjects may have.
_SUBJECT = 9


def is_own(clause: Clause, first: int, stop: int) -> bool:
    """Whether a body of the document's own country stands within a stretch."""
    tokens = clause.tokens[first:stop]
    if any(is_place(token) and place_of(token) == clause.country for token in tokens):
        return True
    named = any(body.kind in _OWN and not body.country for body in clause.bodies if first <= body.first < stop)
    officials = any(has(token, _PERSONS) or is_acronym(token) for token in tokens)
    return not any(is_party(token) for token in tokens) and (named or officials)


def is_foreign(clause: Clause, first: int, stop: int) -> bool:
    """Whether officers of another country, or the police of many, stand within a stretch."""
    tokens = clause.tokens
    for at in range(first, stop):
        if has(tokens[at], _CUES + "international-police"):
            return True
        if not is_party(tokens[at]) or party_of(tokens[at]) in ("", clause.country, UNSPECIFIED):
            continue
        located = any(
            has(tokens[before - 1], _PERSONS) and tokens[before].lower in ("from", "of", "in")
            for before in range(max(clause.first + 1, first - _SUBJECT), at)
        )
        if located or people_act(clause, at) or any(one.first <= at < one.stop for one in clause.bodies):
            return True
    return any(first <= body.first < stop and body.country not in ("", clause.country) for body in clause.bodies)


def acts_here(clause: Clause) -> bool:
    """Whether a body of the document's own country acts, and not only its people are spoken of."""
    tokens = clause.tokens
    if any(body.kind in _OWN and not body.country for body in clause.bodies):
        return True
    places = [at for at in range(clause.first, clause.stop) if is_place(tokens[at])]
    return any(place_of(tokens[at]) == clause.country and people_act(clause, at) for at in places)
