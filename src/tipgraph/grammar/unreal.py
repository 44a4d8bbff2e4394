"""Deeds that are only possible, meant or asked: "may be jailed", "is to adopt", "if two men were convicted"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from tipgraph.grammar.function_words import BE, BREAKS, DASHES, HAVE, MODALS, NEGATIONS
from tipgraph.grammar.negation import before_adverbs, is_adverb
from tipgraph.reading import Item

#: What was nearly done was not done.
NEARLY = frozenset({"almost", "nearly"})
#: What follows a modal in the passive and in the perfect: "may | be jailed", "would | have convicted".
_BETWEEN = BE | HAVE | {"having"}
#: Who is or was to do something has not done it: "is | to sign", "ought | to be trained".
_BOUND = BE | {"ought"}
#: What is hoped, planned, expected or refused, what others are asked to do, and what somebody says is not so.
_INTENDS, _ASKS, _DENIES = "act-cues:intends", "act-cues:asks", "act-cues:denies"
#: How far before "to" the verb may stand by which others are asked.
_ASKED = 8
#: What denies a clause, and how far before its "that" it may stand: "no evidence that", "nobody reported that".
_NOBODY = NEGATIONS | {"nobody"}
_DENIED = 4
#: What makes of a clause a condition or a question.
_CONDITIONS = frozenset({"if", "unless", "whether"})
#: Words and marks at which a clause begins.
_TURNS = BREAKS - {"and"} | {"though", "who", "which"}
_MARKS = DASHES | {",", ";"}


def is_unreal(words: Sequence[Item], at: int) -> bool:
    """Whether what the verb at a word tells is only possible, meant, expected, asked, or nearly done."""
    if at and words[at - 1].lower in NEARLY:
        return True
    return _is_led_to(words, at) or is_condition(words, at) or is_in_doubt(words, at)


def _is_led_to(words: Sequence[Item], at: int) -> bool:
    """Whether the word before a verb and its helpers makes it unreal: "may", "without", "rather than", "was to"."""
    lead = before_adverbs(words, at - 1)
    while lead >= 0 and words[lead].lower in _BETWEEN:
        lead = before_adverbs(words, lead - 1)
    if lead < 0:
        return False
    word = words[lead]
    if word.lower == "to":
        return _is_meant(words, lead)
    if word.text in MODALS:  # "may", not "May"
        able = word.lower == "could" and at + 1 < len(words) and words[at + 1].lower in ("only", "not")
        return not able  # "could find only two victims": it found them
    without = word.lower == "without" or _DENIES in word.tags  # "denied having | tried them"
    return without or (word.lower == "than" and lead > 0 and words[lead - 1].lower == "rather")


def _is_meant(words: Sequence[Item], to: int) -> bool:
    """Whether an infinitive tells what is to be, or was not, done: "was | to", "asked the police | to"."""
    governor = before_adverbs(words, to - 1)
    if governor < 0:
        return False
    if words[to - 1].lower in ("yet", "not") or words[governor].lower in _BOUND or _INTENDS in words[governor].tags:
        return True
    for word in reversed(words[max(0, to - _ASKED) : to]):
        if word.text in _MARKS or word.lower in ("and", "to"):
            return False
        if _ASKS in word.tags:
            return True
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
