"""Verbs of what armed groups do to people: "used children as porters", "carried off 14 girls"."""

from __future__ import annotations

from collections.abc import Sequence

from tipgraph.grammar.acting.verbs.objects import CUES, Deed
from tipgraph.grammar.acting.verbs.own_verbs import head_of
from tipgraph.grammar.acting.verbs.phrases import WOMEN_AND_CHILDREN, YOUNG, phrase_after
from tipgraph.grammar.tokens import has
from tipgraph.reading import Item


def used(tokens: Sequence[Item], at: int) -> Deed | None:
    """ "Used children as porters", "uses girls as wives": a crime of armed groups."""
    first, stop = phrase_after(tokens, at + 1)
    young = any(has(word, *YOUNG) for word in tokens[first:stop])  # an army may have women as guards
    fights = stop < len(tokens) and tokens[stop].lower in ("as", "in")
    where = tokens[stop + 1 : stop + 5]
    fights = fights and any(has(word, CUES + "fighter") for word in where) and "as" not in [w.lower for w in where]
    return Deed("trafficked", first, stop) if young and fights else None


def seized(tokens: Sequence[Item], at: int) -> Deed | None:
    """ "Carried off 14 girls", "took one child from every household", "holds 40 girls as wives"."""
    off = at + 1 < len(tokens) and tokens[at + 1].lower in ("off", "away")
    first, stop = phrase_after(tokens, at + 1 + off)
    young = first < stop and has(tokens[first + head_of(tokens[first:stop])], *WOMEN_AND_CHILDREN, CUES + "schooled")
    kept = not off and has(tokens[at], CUES + "carries")  # "carried girls across the river"
    return Deed("trafficked", first, stop) if young and not kept else None
