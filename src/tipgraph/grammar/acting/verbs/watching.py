"""Verbs of watching over businesses and roads: "visited 40 farms", "closed 12 agencies", "intercepted 30 girls"."""

from __future__ import annotations

from collections.abc import Sequence

from tipgraph.grammar.acting.verbs.objects import CUES, Deed, is_of_crime, object_of
from tipgraph.grammar.acting.verbs.own_verbs import fits, head_of
from tipgraph.grammar.acting.verbs.phrases import PROTECTED, phrase_after
from tipgraph.grammar.tokens import has
from tipgraph.reading import Item


def visited(tokens: Sequence[Item], at: int) -> Deed | None:
    """ "Visited 40 farms", "raided a brothel"."""
    found = object_of(tokens, at, CUES + "workplace")
    if found is not None and found[0] >= phrase_after(tokens, at + 1)[1]:
        return None  # "checked passports at hotels"
    return Deed("inspected", found[1], found[2]) if found is not None else None


def stored(tokens: Sequence[Item], at: int) -> Deed | None:
    """ "Keeps statistics on victims", "maintained a database of cases"."""
    found = object_of(tokens, at, CUES + "record")
    return Deed("monitored", found[1], found[2]) if found is not None else None


def revoked(tokens: Sequence[Item], at: int) -> Deed | None:
    """ "Revoked the licenses of 40 recruiters"."""
    found = object_of(tokens, at, CUES + "license")
    return Deed("monitored", found[1], found[2]) if found is not None else None


def closed(tokens: Sequence[Item], at: int) -> Deed | None:
    """ "Closed 28 recruitment agencies", but not "closed the shelter"."""
    first, stop = phrase_after(tokens, at + 1)
    if first == stop:
        return None
    head = tokens[first + head_of(tokens[first:stop])]
    return Deed("monitored", first, stop) if has(head, CUES + "workplace") else None


def stopped(tokens: Sequence[Item], at: int) -> Deed | None:
    """ "Intercepted 83 children at roadblocks": people counted, who are no offenders."""
    first, stop = phrase_after(tokens, at + 1)
    counted = first < stop and tokens[first].is_numeral and fits("identified", tokens[first:stop])
    victims = counted and has(tokens[first + head_of(tokens[first:stop])], *PROTECTED)  # not "200 migrants at sea"
    return Deed("identified", first, stop) if victims else None


def broken_up(tokens: Sequence[Item], at: int) -> Deed | None:
    """ "Dismantled a ring", "broke up two networks", "took apart a ring"."""
    apart = at + 1 < len(tokens) and tokens[at + 1].lower in ("up", "apart")
    if not apart and has(tokens[at], CUES + "breaks"):
        return None
    first, stop = phrase_after(tokens, at + 1 + apart)
    ring = first < stop and has(tokens[first + head_of(tokens[first:stop])], CUES + "ring")
    return Deed("investigated", first, stop) if ring and is_of_crime(tokens[first:stop]) else None
