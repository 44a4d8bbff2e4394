"""Deeds that are only possible, meant or asked: "may be jailed", "is to adopt", "if two men were convicted"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from tipgraph.grammar.function_words import BE, BREAKS, HAVE, MODALS, NEGATIONS
from tipgraph.grammar.negation import before_adverbs, is_adverb
from tipgraph.reading import Item

#: What follows a modal in the passive and in the perfect: "may | be jailed", "would | have convicted".
_BETWEEN = BE | HAVE | {"having"}
#: What makes of a clause a condition or a question.
_CONDITIONS = frozenset({"if", "unless", "whether"})
_TURNS = BREAKS - {"and"} | {"though", "who", "which"}
_MARKS = frozenset({",", ";", "-", "—", "–"})
#: What was nearly done was not done.
NEARLY = frozenset({"almost", "nearly"})
#: What is hoped, planned, expected or refused: "was expected | to be tried", and what others are asked to do.
_INTENDS, _ASKS = "act-cues:intends", "act-cues:asks"
_NOBODY = NEGATIONS | {"nobody"}
#: What somebody says is not so.
_DENIES = "act-cues:denies"
#: How far before "that" the word may stand that denies what follows: "no evidence that", "nobody reported that".
_DENIED = 4
#: How far before "to" the verb may stand by which others are asked.
_ASKED = 8
#: Who is or was to do something has not done it: "is | to sign", "ought | to be trained".
_BOUND = BE | {"ought"}


def is_unreal(words: Sequence[Item], at: int) -> bool:
    """Whether what the verb at a word tells is only possible, meant, expected, asked, or nearly done."""
    if at and words[at - 1].lower in NEARLY:
        return True
    return _is_modal(words, at) or is_condition(words, at) or is_in_doubt(words, at)


def _is_modal(words: Sequence[Item], at: int) -> bool:
    verb = before_adverbs(words, at - 1)
    while verb >= 0 and words[verb].lower in _BETWEEN:
        verb = before_adverbs(words, verb - 1)
    if verb < 0:
        return False
    if words[verb].lower == "without" or _DENIES in words[verb].tags:
        return True  # "without having | tried them", "denied having | tried them"
    if words[verb].lower == "than" and verb and words[verb - 1].lower == "rather":
        return True
    if words[verb].text in MODALS:  # "may", not "May"
        able = words[verb].lower == "could" and at + 1 < len(words) and words[at + 1].lower in ("only", "not")
        return not able  # "could find only two victims": it found them
    governor = before_adverbs(words, verb - 1)
    if words[verb].lower != "to" or governor < 0:
        return False
    if words[verb - 1].lower in ("yet", "not") or words[governor].lower in _BOUND or _INTENDS in words[governor].tags:
        return True
    for word in reversed(words[max(0, verb - _ASKED) : verb]):
        if word.text in _MARKS or word.lower in ("and", "to"):
            return False
        if _ASKS in word.tags:
            return True  # "asked the police | to arrest two men"
    return False


def is_in_doubt(words: Sequence[Item], at: int) -> bool:
    """Whether a clause tells what is denied, or what nobody said: "there is no evidence that two men were | tried"."""
    that = next((i for i in _clause_before(words, at) if words[i].lower == "that"), 0)
    if not that or before_adverbs(words, at - 1) == that:
        return False  # none, or one that stands for what is before it: "no court that | tried two men"
    if _DENIES in words[that - 1].tags:
        return True
    for word in reversed(words[max(0, that - _DENIED) : that]):
        if word.text in _MARKS or word.lower in ("and", "but", "until", "only", "doubt"):
            return False
        if word.lower in _NOBODY:
            return True
    return False


def is_of_none(words: Sequence[Item], at: int) -> bool:
    """Whether the clause of a verb opens with "nor" or "neither": "nor did the ministry | train officers"."""
    for i in _clause_before(words, at):
        if words[i].text.capitalize() in ("Nor", "Neither") and not words[i].text.isupper():
            return i == 0 or words[i - 1].text in _MARKS or words[i].lower == "nor"
    return False


def is_condition(words: Sequence[Item], at: int) -> bool:
    """Whether a clause tells a condition, or what is asked: "if two men were | convicted"."""
    return any(words[i].lower in _CONDITIONS for i in _clause_before(words, at))


def _clause_before(words: Sequence[Item], at: int) -> Iterator[int]:
    """The places before a verb, from the nearest, up to where its clause begins: at a mark, or a conjunction.

    What joins two verbs of one subject begins none: "neither court tried | or convicted 12 men".
    """
    for i in range(at - 1, -1, -1):
        if words[i].text in _MARKS or words[i].lower in _TURNS:
            return
        if words[i].lower in ("and", "or") and _have_subject(words, i + 1, at):
            return  # "no evidence that they knew, and the police | arrested 12 men"
        yield i


def _have_subject(words: Sequence[Item], first: int, at: int) -> bool:
    """Whether more than adverbs and helpers stand before a verb."""
    return any(not (word.lower in _BETWEEN or is_adverb(word)) for word in words[first:at])
