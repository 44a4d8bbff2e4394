"""Acts that a noun tells of: "an investigation by the police", "the arrest of 12 men by the police"."""

from __future__ import annotations

from collections.abc import Sequence

from tipgraph.grammar.acting.objects import CUES, Deed
from tipgraph.grammar.acting.own_verbs import fits
from tipgraph.grammar.acting.phrases import PERSON, phrase_after
from tipgraph.grammar.tokens import has
from tipgraph.reading import Item

#: The noun before "by", and the act of the body behind it.
_ACTS = (("case", "investigated"), ("arrest", "arrested"), ("lesson", "trained"), ("charge", "prosecuted"))
#: The noun before "of" and people, and what was done to these.
_DONE_TO = (
    ("arrest", "arrested"),
    ("rescue", "rescued"),
    ("finding", "identified"),
    ("return", "repatriated"),
    ("teaching", "trained"),
)
_VISIT = CUES + "visit"
_NO_ACT = CUES + "no-doing"
_DOINGS = (CUES + "case", _VISIT, CUES + "arrest", CUES + "lesson", CUES + "raid")
#: How many words may stand between a doing and its "by".
_REACH = 9


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


def done_to(tokens: Sequence[Item], at: int) -> Deed | None:
    """The deed of a noun with "of" and people behind it: "the arrest | of 12 men"; None of any other word."""
    act = next((act for cue, act in _DONE_TO if has(tokens[at], CUES + cue)), "")
    if not act or at + 2 >= len(tokens) or tokens[at + 1].lower != "of":
        return None
    first, stop = phrase_after(tokens, at + 2)
    phrase = tokens[first:stop]
    taught = act != "trained" or any(has(word, PERSON) for word in phrase)
    return Deed(act, first, stop) if phrase and taught and fits(act, phrase) else None


def done_before(tokens: Sequence[Item], by: int) -> Deed | None:
    """The deed whose people end before a "by": "the rescue of 12 girls | by the police"."""
    for at in range(by - 3, max(-1, by - _REACH), -1):
        deed = done_to(tokens, at)
        if deed is not None:
            return deed if deed.stop == by else None
    return None
