"""Whose count a number is: the body that the verb beside it has as its subject, or names after "by"."""

from __future__ import annotations

from tipgraph.grammar.acting.subjects.actors import begins_noun_phrase
from tipgraph.grammar.acting.subjects.agents import agents
from tipgraph.grammar.acting.subjects.doers import by_verb, is_deed, is_object_noun, names_of
from tipgraph.grammar.acting.subjects.phrases import end_of
from tipgraph.grammar.acting.subjects.scenes import of_scene
from tipgraph.grammar.acting.subjects.statements import Statement, statements_of
from tipgraph.grammar.acting.verbs.group import Form
from tipgraph.grammar.acting.verbs.verb_groups import group_of
from tipgraph.grammar.function_words import AUXILIARIES, RELATIVES, SUBORDINATORS
from tipgraph.grammar.negation import is_adverb
from tipgraph.grammar.tokens import has, token_from
from tipgraph.grammar.verbs import before, is_past_participle, is_verb
from tipgraph.reading import Reading, Sentence

_BREAKS = RELATIVES | SUBORDINATORS
_TELLS = ("act-cues:tells-of", "act-cues:tells-that")
_RESULTS = "act-cues:results"
_NEAR = 6
#: How far behind its verb the "from" may stand that tells who gave.
_FAR = 14


def agency_of(reading: Reading, sentence: Sentence, start: int, end: int) -> str:
    """The bodies that a sentence ties to what its words from `start` to `end` count, by their fullest names.

    Args:
        start: where the words begin in the folded text.
        end: where they end.
    """
    told = reading.once(statements_of).get(sentence.start)
    if told is None:
        return ""
    first, stop = token_from(told.tokens, start), token_from(told.tokens, end)
    for actor in told.actors:
        counted = first < len(told.tokens) and told.tokens[first].is_numeral
        if (
            actor.stop == first
            and counted
            and actor.first
            and told.tokens[actor.first - 1].lower in ("and", ",", "the")
        ):
            return actor.body.name  # "IOM assisted 40 and Caritas | 18"
    passive = (at for at in range(first + 1, stop) if is_deed(told, at) and _is_passive(told, at))
    for at in range(next(passive, first), stop):
        if is_deed(told, at) and not is_object_noun(told, at):
            doers = by_verb(told, at) or _helper(told, first, at) or of_scene(told, first, at)
            return doers or _teller(told, at) or _according_to(told, at) or _giver(told, first, at)
    if doers := _behind(told, stop):
        return doers
    # the verb may stand before what it counts: "handed down | 27 convictions", "referred 318 to shelters and | 590 to"
    for at in range(first - 1, -1, -1):
        if (is_deed(told, at) or has(told.tokens[at], *_TELLS)) and (cause := _cause(told, at)):
            return cause
        if told.tokens[at].text in (";", ":") or told.tokens[at].lower in _BREAKS:
            return ""
        if is_deed(told, at) and not is_object_noun(told, at):
            return by_verb(told, at) or _maker(told, at)
    there = any(token.lower == "there" for token in told.tokens[:first])  # "According to X, there were | 12 arrests"
    return _source(told) if there else ""


def _helper(told: Statement, first: int, verb: int) -> str:
    """The body that helps those who do something: "the ministry helped | 38 return"."""
    helps = 0 < first < verb and has(told.tokens[first - 1], "act-cues:helps", "act-cues:enables")
    return by_verb(told, first - 1) if helps else ""


def _is_passive(told: Statement, at: int) -> bool:
    group = group_of(told.tokens, at)
    return group is not None and group.form is Form.PASSIVE and group.helped


def _behind(told: Statement, stop: int) -> str:
    """The bodies behind what is counted: "75 investigations | by the police", "| were begun by the police"."""
    tokens = told.tokens
    if stop < len(tokens) and tokens[stop].lower == "by":
        return names_of(agents(tokens, stop - 1, told.actors))
    for at in range(stop, min(stop + _NEAR, len(tokens))):
        if is_past_participle(tokens[at]) and is_verb(tokens[at]) and tokens[at].lower not in AUXILIARIES:
            group = group_of(tokens, at)
            passive = group is not None and group.form is Form.PASSIVE
            return (by_verb(told, at) or _teller(told, stop) or _according_to(told, at)) if passive else ""
        if not (tokens[at].lower in AUXILIARIES or is_adverb(tokens[at])):
            return ""
    return ""


def _according_to(told: Statement, verb: int) -> str:
    """The body that a sentence begins with as its source, where a passive names nobody: "According to X, | 33 were"."""
    group = group_of(told.tokens, verb)
    return _source(told) if group is not None and group.form is Form.PASSIVE else ""


def _source(told: Statement) -> str:
    """The body that a sentence names first as the source of what it tells: "According to the ministry, ..."."""
    if [token.lower for token in told.tokens[:2]] != ["according", "to"]:
        return ""
    source = next((one for one in told.actors if begins_noun_phrase(told.tokens, one.first) == 2), None)
    return source.body.name if source is not None else ""


def _cause(told: Statement, verb: int) -> str:
    """The body whose deed led to what is counted: "A raid by the police | led to five arrests", ", which led to"."""
    tokens = told.tokens
    group = group_of(tokens, verb)
    told_of = has(tokens[verb], *_TELLS)  # "figures of the ministry | show 14 convictions"
    if group is None or not (told_of or (has(tokens[verb], _RESULTS) and tokens[verb + 1].lower in ("to", "in"))):
        return ""
    end = before(tokens, group.first)
    raid = tokens[end].lower == "that" and has(tokens[end - 1], "act-cues:raid")  # "a raid that led to"
    if end > 1 and not told_of and (raid or (tokens[end].lower == "which" and tokens[end - 1].text == ",")):
        return next((by_verb(told, at) for at in range(end - 2, -1, -1) if is_deed(told, at)), "")
    if (owner := _before_noun(told, end)) and (told_of or has(tokens[end], "act-cues:raid")):
        return owner  # "police data | show 14 convictions", "the Vice Squad's raids | led to"
    source = next((one for one in told.actors if end_of(tokens, one) == end + 1), None)
    if source is None:
        return ""
    of = begins_noun_phrase(tokens, source.first, told.actors) - 1
    return source.body.name if of > 0 and tokens[of].lower in ("of", "by", "from") else ""


def _before_noun(told: Statement, noun: int) -> str:
    """The body whose name stands right before a noun, as its owner or otherwise."""
    end = noun - (noun > 0 and told.tokens[noun - 1].lower == "'s")
    return next((one.body.name for one in told.actors if one.stop == end), "")


def _maker(told: Statement, verb: int) -> str:
    """The body by which the subject of a verb was made or found: "victims helped by Caritas | numbered 71"."""
    group = group_of(told.tokens, verb)
    end = before(told.tokens, group.first) if group is not None else -1
    source = next((one for one in told.actors if end_of(told.tokens, one) == end + 1), None)
    if source is None:
        return ""
    by = begins_noun_phrase(told.tokens, source.first, told.actors) - 1
    made = by > 0 and told.tokens[by].lower == "by"
    return source.body.name if made else ""


def _giver(told: Statement, first: int, verb: int) -> str:
    """The body from which those counted got something: "12 victims received | care from the Ministry of Health"."""
    group = group_of(told.tokens, verb)
    if group is None or group.form is Form.PASSIVE or verb <= first:
        return ""
    for at in range(verb + 1, min(verb + _FAR, len(told.tokens))):
        if told.tokens[at].text in (";", ":", ","):
            return ""
        of_help = told.tokens[at].lower == "of" and has(told.tokens[at - 1], "act-cues:care")  # "with the help | of"
        if told.tokens[at].lower == "from" or of_help:
            found = (one for one in told.actors if begins_noun_phrase(told.tokens, one.first, told.actors) == at + 1)
            return names_of(found)
    return ""


def _teller(told: Statement, verb: int) -> str:
    """The body that reports what somebody else did: "the ministry reported that | prosecutors tried"."""
    for at in range(verb - 1, 0, -1):
        if told.tokens[at].text in (";", ":"):
            break
        if told.tokens[at].lower == "that" and has(told.tokens[at - 1], *_TELLS):
            return by_verb(told, at - 1) or _cause(told, at - 1)
    return ""
