"""Whose count a number is: the body that the verb beside it has as its subject, or names after "by"."""

from __future__ import annotations

from bisect import bisect_left

from tipgraph.grammar.acting.actors import Actor
from tipgraph.grammar.acting.agents import agents
from tipgraph.grammar.acting.phrases import is_adjective
from tipgraph.grammar.acting.statements import Statement, statements_of
from tipgraph.grammar.acting.subjects import subjects
from tipgraph.grammar.acting.verbs import Form, group_of, is_past_participle, is_verb
from tipgraph.grammar.function_words import AUXILIARIES, RELATIVES
from tipgraph.grammar.tokens import has
from tipgraph.reading import Reading, Sentence

_BREAKS = frozenset({"while", "although", "because", "whereas"})
_TELLS = "act-cues:tells-of"


def agency_of(reading: Reading, sentence: Sentence, start: int, end: int) -> str:
    """The bodies that a sentence ties to what its words from `start` to `end` count, by their fullest names.

    Args:
        start: where the words begin in the folded text.
        end: where they end.
    """
    told = reading.once(statements_of).get(sentence.start)
    if told is None:
        return ""
    starts = [token.start for token in told.tokens]
    first, stop = bisect_left(starts, start), bisect_left(starts, end)
    for at in range(first, stop):
        if _is_deed(told, at):
            return _by_verb(told, at) or _teller(told, at)
    # the verb may stand before what it counts: "handed down | 27 convictions", "referred 318 to shelters and | 590 to"
    for at in range(first - 1, -1, -1):
        if told.tokens[at].text in (";", ":") or told.tokens[at].lower in RELATIVES or told.tokens[at].lower in _BREAKS:
            return ""
        if _is_deed(told, at):
            return _by_verb(told, at)
    return ""


def _is_deed(told: Statement, at: int) -> bool:
    """Whether a word is the verb of a deed, and no "suspected" before "cases"."""
    word = told.tokens[at]
    return is_verb(word) and word.lower not in AUXILIARIES and not is_adjective(told.tokens, at)


def _by_verb(told: Statement, at: int) -> str:
    """The bodies that do what a verb says."""
    group = group_of(told.tokens, at)
    if group is None:
        return ""
    found: tuple[Actor, ...] = ()
    if group.form is Form.PASSIVE or (not group.helped and is_past_participle(told.tokens[at])):
        found = agents(told.tokens, at, told.actors)
    if not found and group.form is Form.ACTIVE:
        found = subjects(told.tokens, group, told.actors)
    return "; ".join(dict.fromkeys(actor.body.name for actor in found))


def _teller(told: Statement, verb: int) -> str:
    """The body that reports what somebody else did: "the ministry reported that | prosecutors tried"."""
    for at in range(verb - 1, 0, -1):
        if told.tokens[at].text in (";", ":"):
            break
        if told.tokens[at].lower == "that" and has(told.tokens[at - 1], _TELLS):
            return _by_verb(told, at - 1)
    return ""
