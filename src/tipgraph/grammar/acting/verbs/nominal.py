"""Acts that a noun tells of: "an investigation by the police", "the arrest of 12 men by the police"."""

from __future__ import annotations

from collections.abc import Sequence

from tipgraph.grammar.acting.verbs.objects import CUES, Deed
from tipgraph.grammar.acting.verbs.own_verbs import fits
from tipgraph.grammar.acting.verbs.phrases import PERSON, phrase_after
from tipgraph.grammar.function_words import DETERMINERS
from tipgraph.grammar.tokens import has
from tipgraph.grammar.verbs import is_verb
from tipgraph.reading import Item

#: The noun before "by", and the act of the body behind it.
_ACTS = (("case", "investigated"), ("arrest", "arrested"), ("lesson", "trained"), ("charge", "prosecuted"))
_NOUNS = "act-nouns:"
#: What must be among that to which something was done.
_NEEDED = {
    "trained": PERSON,
    "raised-awareness": CUES + "medium",
    "inspected": CUES + "workplace",
    "funded": CUES + "house",
}
#: What is no standing task of a body, so that it was done though nobody is counted.
_OF_COURTS = frozenset({"arrested", "convicted", "prosecuted", "repatriated", "adopted"})
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
    act = next((tag.removeprefix(_NOUNS) for tag in sorted(tokens[at].tags) if tag.startswith(_NOUNS)), "")
    if not act or at + 2 >= len(tokens) or tokens[at + 1].lower != "of":
        return None
    first, stop = phrase_after(tokens, at + 2)
    stop = next((place for place in range(first + 1, stop) if is_verb(tokens[place])), stop)
    phrase = tokens[first:stop]
    needed = _NEEDED.get(act)
    told = needed is None or any(has(word, needed) for word in phrase)
    return Deed(act, first, stop) if phrase and told and fits(act, phrase) else None


def done_before(tokens: Sequence[Item], by: int) -> Deed | None:
    """The deed whose people stand before a "by": "the rescue of 12 girls | by the police"."""
    for at in range(by - 3, max(-1, by - _REACH), -1):
        deed = done_to(tokens, at)
        if deed is not None:
            return deed if is_told(tokens, at, deed) and not any(map(is_verb, tokens[deed.stop : by])) else None
    return None


def is_told(tokens: Sequence[Item], noun: int, deed: Deed) -> bool:
    """Whether a noun tells of what was done rather than of a task: "the referral of 12 girls", "led to the arrest of".

    "Guidelines for the identification of victims", "calls for the adoption of a law" tell of none.
    """
    before = noun - 1
    while before >= 0 and tokens[before].lower in DETERMINERS:
        before -= 1
    if before >= 0 and tokens[before].lower in ("for", "in", "of", "on"):
        return False
    return deed.act in _OF_COURTS or any(word.is_numeral for word in tokens[deed.first : deed.stop])
