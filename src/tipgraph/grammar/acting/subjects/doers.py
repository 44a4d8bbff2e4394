"""Which verb is a deed, and which bodies do it, as the rules on whose count a number is see it."""

from __future__ import annotations

from collections.abc import Iterable

from tipgraph.grammar.acting.subjects.actors import Actor
from tipgraph.grammar.acting.subjects.agents import agents
from tipgraph.grammar.acting.subjects.statements import Statement
from tipgraph.grammar.acting.subjects.subjects import subjects
from tipgraph.grammar.acting.verbs.group import Form
from tipgraph.grammar.acting.verbs.verb_groups import group_of
from tipgraph.grammar.function_words import AUXILIARIES, PREPOSITIONS, RELATIVES
from tipgraph.grammar.negation import is_adverb
from tipgraph.grammar.tokens import has
from tipgraph.grammar.verbs import is_past, is_past_participle, is_verb

_COMPARES = "act-cues:compares"
#: Before what a plain verb may stand.
_BEFORE_VERB = AUXILIARIES | RELATIVES | PREPOSITIONS | {"and", "or", "not", "it", "they"}
_NOUNS_TOO = ("act-cues:care", "act-cues:charge", "act-cues:return")


def is_deed(told: Statement, at: int) -> bool:
    """Whether a word is the verb of a deed, and no "suspected" before "cases"."""
    word = told.tokens[at]
    return (
        is_verb(word)
        and word.lower not in AUXILIARIES
        and not (at and told.tokens[at - 1].lower in PREPOSITIONS and is_past_participle(word))  # "for forced begging"
        and not (at and told.tokens[at - 1].lower in ("the", "a", "an"))  # "the arrest of"
        and not (has(word, _COMPARES) and at + 1 < len(told.tokens) and told.tokens[at + 1].lower in PREPOSITIONS)
    )


def is_object_noun(told: Statement, at: int) -> bool:
    """Whether a verb is a noun behind a verb or another noun: "brought | charges in 17", "emergency | care for 71"."""
    before, word = told.tokens[at - 1] if at else None, told.tokens[at]
    if before is None or is_past(word) or not before.text.islower() or before.lower in _BEFORE_VERB:
        return False
    noun = is_verb(before) or not before.lower.endswith("s")
    return noun and has(word, *_NOUNS_TOO) and not is_adverb(before)


def by_verb(told: Statement, at: int) -> str:
    """The bodies that do what a verb says."""
    group = group_of(told.tokens, at)
    if group is None:
        return ""
    found: tuple[Actor, ...] = ()
    if group.form is Form.PASSIVE or (not group.helped and is_past_participle(told.tokens[at])):
        found = agents(told.tokens, at, told.actors)
    if not found and group.form is Form.ACTIVE:
        found = subjects(told.tokens, group, told.actors)
    if not found and (claim := _claim(told, group.first)) >= 0:
        return by_verb(told, claim)
    return names_of(found)


def _claim(told: Statement, first: int) -> int:
    """The verb of those who say that they did something themselves: "the police | claimed to have ..."; else -1."""
    tokens = told.tokens
    for at in range(max(1, first - 2), first + 1):
        if tokens[at].lower == "to" and at + 1 < len(tokens) and tokens[at + 1].lower == "have":
            return at - 1 if is_deed(told, at - 1) else -1
    return -1


def names_of(actors: Iterable[Actor]) -> str:
    """The names of bodies, each once."""
    return "; ".join(dict.fromkeys(actor.body.name for actor in actors))
