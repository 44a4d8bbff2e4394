"""Places out of which victims are taken: "freed 15 women from a house in Sheffield"."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from tipgraph.grammar.manner.part_kinds import Part
from tipgraph.grammar.negation import Denial, denial_before
from tipgraph.grammar.unreal import is_unreal
from tipgraph.reading import Item

#: The mark of a sentence that may tell of such a place.
FREES = "location-cues:frees"
_AT = frozenset({"flow-cues:in", "flow-cues:from"})
#: What ends the statement: another verb, what leads elsewhere ("and took them to"), or where nobody is exploited.
_ENDS = frozenset(
    f"flow-cues:{cue}" for cue in ("move", "to", "exploit", "traffic", "travel", "where", "relative", "boundary", "by")
) | {"location-cues:no-scene"}
_EXPLOIT = "flow-cues:exploit"
#: Within how many words behind the verb those stand who are freed.
_NEAR = 8


def is_freed_from(items: Sequence[Item], part: Part) -> bool:
    """Whether people are freed in or from a place; those who are referred to it, or live there, are not."""
    at = max((i for i in range(part.first) if FREES in items[i].tags), default=-1)
    if at < 0 or items[at - 1].lower == "to" or is_unreal(items, at) or denial_before(items, at) is not Denial.NONE:
        return False  # "did not free", "planned to free"
    who = next((i for i in range(at + 1, min(at + _NEAR, part.first)) if items[i].codes("victims")), -1)
    if who < 0:
        return False
    between = items[who + 1 : part.first]
    if any(not item.tags.isdisjoint(_ENDS) or item.lower in (",", ";", "with") for item in _without_form(between)):
        return False
    if [item.lower for item in between] == ["from"]:
        return False  # "rescued 12 women | from Kano": where they come from
    if any(one.lower.endswith("ed") and not _AT.isdisjoint(next_.tags) for one, next_ in pairwise(between)):
        return False  # "in raids | organized from"
    return any(not item.tags.isdisjoint(_AT) for item in between)


def _without_form(between: Sequence[Item]) -> Sequence[Item]:
    """The words between those who are freed and a place, without the form that they are freed of: "from | forced |"."""
    if len(between) > 2 and between[0].lower == "from" and _EXPLOIT in between[1].tags:
        return between[2:]
    return between
