"""Verbs that share the denial of the verb before them: "did not pass a law, train police, or | open shelters"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from tipgraph.grammar.function_words import DENIALS, DO, HAVE, PREPOSITIONS
from tipgraph.grammar.judging.finite_verbs import is_finite
from tipgraph.grammar.judging.judged_words import Word

_OR = frozenset({"or", "nor"})
#: Helpers that plain verbs may share, where they are denied.
_PLAIN = DO | {"can", "could", "cannot"}
#: What makes a shortfall of each infinitive behind it: "failed to", "was unable to".
_FAILS = "organization-cues:failure"
_VERBAL = frozenset({"do", "does", "done", "harm"})
#: How many words behind its helper the denial may stand.
_NEAR = 3
#: What keeps a word from being a verb with an object of its own.
_NO_OBJECT = PREPOSITIONS | {",", "or", "and", "nor", ";"}


def denied_joints(words: Sequence[Word]) -> frozenset[int]:
    """The commas and "or"s of a sentence that lead to a verb which shares the denied helper of one before it."""
    if not any(word.lower in _OR for word in words):
        return frozenset()
    joints: set[int] = set()
    for verb in range(len(words) - _NEAR):
        if form := _shared_form(words, verb):
            found = list(_run(words, verb + _NEAR, form))
            if found and any(word.lower in _OR for word in words[found[-1] : found[-1] + 2]):
                joints.update(found)
    return frozenset(joints)


def _run(words: Sequence[Word], first: int, form: str) -> Iterator[int]:
    """The joints from a word on that lead to verbs of a form, until a clause of its own begins."""
    for at in range(first, len(words) - 2):
        word = words[at]
        if word.lower in (";", ":", "and", "while") or "contrast" in word.codes:
            return
        if is_finite(words, at) and form not in word.codes:
            return
        joint = word.lower == "," or (word.lower in _OR and words[at - 1].lower != ",")
        if joint and _is_verb(words, at, form):
            yield at


def _shared_form(words: Sequence[Word], verb: int) -> str:
    """The code of the verbs that share the helper of a verb: "do" behind "did not", "does" behind "has not"."""
    helper = words[verb]
    behind = {word.lower for word in words[verb + 1 : verb + _NEAR]}
    if _FAILS in helper.item.tags and "to" in behind:
        return "do"
    if DENIALS.isdisjoint({*behind, helper.tail}):
        return ""
    return "do" if helper.head in _PLAIN else "does" if helper.head in HAVE else ""


def _is_verb(words: Sequence[Word], joint: int, form: str) -> bool:
    """Whether a verb of a form stands behind a joint, and before it and behind it an object."""
    at = joint + 1
    while at < len(words) and (words[at].lower in _OR or words[at].lower.endswith("ly")):
        at += 1
    if at + 1 >= len(words) or form not in words[at].codes or not words[at].item.text.islower():
        return False
    behind = words[at + 1]
    noun_too = words[at].item.codes("findings", "noun-too") and behind.lower not in ("the", "a", "an", "any", "its")
    last = words[joint - 1]
    led = last.tail in PREPOSITIONS or not last.codes.isdisjoint(_VERBAL)  # "review of or approve", "jail or fine"
    return not (noun_too or led) and behind.lower not in _NO_OBJECT
