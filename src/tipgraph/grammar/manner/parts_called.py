"""The part that a sentence gives a named place outright: "A is a transit point", "A is a hub for sex tourism"."""

from __future__ import annotations

from collections.abc import Sequence

from tipgraph.grammar.manner.part_kinds import Part
from tipgraph.grammar.manner.scenes import Clause, Scene
from tipgraph.reading import Item

ORIGIN, TRANSIT, DESTINATION, SCENE = "origin", "transit", "destination", "scene"

_CUE = "flow-cues:"
_NAMED = (("role-destination", DESTINATION), ("role-transit", TRANSIT), ("role-source", ORIGIN))
_EQUATING = frozenset(f"{_CUE}{cue}" for cue in ("copula", "be", "as", "remain"))
_HUB = "location-cues:hub"
#: The forms of exploitation that are carried on at a place which is called a hub of them.
_FORMS = ("sex", "labor", "begging", "domestic")
#: How many words behind a place may say what it is.
_WITHIN = 5


def named_role(scene: Scene, clause: Clause, part: Part) -> str:
    """The part that a clause names outright: "destinations include A and B", "use A as a transit point"."""
    for i in range(clause.first, clause.stop):
        role = next((role for cue, role in _NAMED if _CUE + cue in scene.items[i].tags), "")
        if role:
            low, high = sorted((i, part.first))
            between = scene.items[low + 1 : high]
            return role if any(not item.tags.isdisjoint(_EQUATING) for item in between) else ""
    return ""


def called(items: Sequence[Item], part: Part, clause: Clause) -> str:
    """The part that a predicate right behind a place gives it: "A is a [transit point]", "[hub] for sex tourism"."""
    if part.stop >= len(items) or _EQUATING.isdisjoint(items[part.stop].tags):
        return ""
    near = items[part.stop + 1 : part.stop + 1 + _WITHIN]
    if any("location-cues:transit" in item.tags for item in near):
        return TRANSIT
    hub = next((item.end for item in near if _HUB in item.tags), -1)
    if hub > 0 and any(form.has(*_FORMS) and 0 < form.start - hub <= len(" for the forced ") for form in clause.forms):
        return SCENE
    return next((role for item in near for cue, role in _NAMED if _CUE + cue in item.tags), "")
