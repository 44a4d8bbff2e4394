"""Acts that a noun tells of: "an investigation by the police", "inspections by the ministry"."""

from __future__ import annotations

from collections.abc import Sequence

from tipgraph.grammar.acting.objects import CUES, Deed
from tipgraph.grammar.tokens import has
from tipgraph.reading import Item

#: The noun before "by", and the act of the body behind it.
_ACTS = (("case", "investigated"), ("arrest", "arrested"), ("lesson", "trained"), ("charge", "prosecuted"))
_VISIT = CUES + "visit"
_NO_ACT = CUES + "no-doing"
_DOINGS = (CUES + "case", _VISIT, CUES + "arrest", CUES + "lesson", CUES + "raid")


def is_doing(token: Item) -> bool:
    """Whether a noun tells of what somebody does, so that who it is by acts: "raids by | the police"."""
    return has(token, *_DOINGS)


def deed_of_noun(tokens: Sequence[Item], at: int) -> Deed | None:
    """The deed that a noun before "by" tells of; its object is the noun itself."""
    token = tokens[at]
    if not token.text[0].isalpha() or has(token, _NO_ACT):
        return None
    if has(token, _VISIT):
        return Deed("inspected", at, at + 1)
    act = next((act for cue, act in _ACTS if has(token, CUES + cue)), "")
    return Deed(act, at, at + 1) if act else None
