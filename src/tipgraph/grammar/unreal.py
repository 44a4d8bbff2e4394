"""Deeds that are only possible, meant or asked: "may be jailed", "is to adopt", "if two men were convicted"."""

from __future__ import annotations

from collections.abc import Sequence

from tipgraph.grammar.function_words import BE, HAVE, MODALS
from tipgraph.grammar.negation import before_adverbs
from tipgraph.reading import Item

#: What follows a modal in the passive and in the perfect: "may | be jailed", "would | have convicted".
_BETWEEN = BE | HAVE
#: What makes of a clause a condition or a question.
_CONDITIONS = frozenset({"if", "unless", "whether"})
_MARKS = frozenset({",", ";", "-", "—", "–"})
#: What was nearly done was not done.
NEARLY = frozenset({"almost", "nearly"})
#: What is hoped, planned, expected or refused: "was expected | to be tried", and what others are asked to do.
_INTENDS, _ASKS = "act-cues:intends", "act-cues:asks"
#: How far before "to" the verb may stand by which others are asked.
_ASKED = 8
#: Who is or was to do something has not done it: "is | to sign", "ought | to be trained".
_BOUND = BE | {"ought"}


def is_unreal(words: Sequence[Item], at: int) -> bool:
    """Whether what the verb at a word tells is only possible, meant, expected, asked, or nearly done."""
    if at and words[at - 1].lower in NEARLY:
        return True
    return _is_modal(words, at) or is_condition(words, at)


def _is_modal(words: Sequence[Item], at: int) -> bool:
    verb = before_adverbs(words, at - 1)
    while verb >= 0 and words[verb].lower in _BETWEEN:
        verb = before_adverbs(words, verb - 1)
    if verb < 0:
        return False
    if words[verb].text in MODALS:  # "may", not "May"
        able = words[verb].lower == "could" and at + 1 < len(words) and words[at + 1].lower in ("only", "not")
        return not able  # "could find only two victims": it found them
    governor = before_adverbs(words, verb - 1)
    if words[verb].lower != "to" or governor < 0:
        return False
    if words[verb - 1].lower == "yet" or words[governor].lower in _BOUND or _INTENDS in words[governor].tags:
        return True
    for word in reversed(words[max(0, verb - _ASKED) : verb]):
        if word.text in _MARKS or word.lower in ("and", "to"):
            return False
        if _ASKS in word.tags:
            return True  # "asked the police | to arrest two men"
    return False


def is_condition(words: Sequence[Item], at: int) -> bool:
    """Whether a clause tells a condition, or what is asked: "if two men were | convicted"."""
    for word in reversed(words[:at]):
        if word.lower in _CONDITIONS:
            return True
        if word.text in _MARKS:
            return False
    return False
