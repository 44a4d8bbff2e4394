"""Who did what a passive or a participle says: the bodies after "by"."""

from __future__ import annotations

from collections.abc import Sequence

from tipgraph.grammar.acting.subjects.actors import Actor, begins_noun_phrase
from tipgraph.grammar.acting.subjects.phrases import end_of
from tipgraph.grammar.function_words import AUXILIARIES, DETERMINERS, PREPOSITIONS
from tipgraph.grammar.negation import is_adverb
from tipgraph.grammar.tokens import has, is_place
from tipgraph.grammar.verbs import is_past_participle, is_verb
from tipgraph.reading import Item

#: How far behind a verb its "by" may stand, and the words that may stand between.
_REACH = 14
#: Verbs behind which it is said what is given or who is charged with what; those that say to whom; in how many words.
_WHAT = ("light-verbs:charges", "light-verbs:gives", "light-verbs:was-given", "light-verbs:finds")
_TO_WHOM = ("light-verbs:sends", "light-verbs:pays", "act-verbs:referred")
_AIM = 8
_WHERE = frozenset({"in", "at", "on", "during", "the", "and", "out", "up", "down", "over", "back", "home"})


def agents(tokens: Sequence[Item], verb: int, actors: Sequence[Actor]) -> tuple[Actor, ...]:
    """The bodies after the "by" that follows a verb: "run jointly by the ministry and IOM"."""
    for at in range(verb + 1, min(verb + _REACH, len(tokens))):
        token = tokens[at]
        if token.lower == "for" and at == verb + 1 and has(tokens[verb], "act-cues:settles"):
            continue  # "paid for by"
        if token.lower in ("for", "after") and at == verb + 1 and has(tokens[verb], "light-verbs:cares"):
            continue  # "cared for by"
        given = has(tokens[verb], *_WHAT) or (token.lower == "to" and has(tokens[verb], *_TO_WHOM))
        if at == verb + 1 and given and (by := _behind_aim(tokens, at)) > 0:
            return listed_from(tokens, by + 1, actors)
        if token.lower == "by":
            return listed_from(tokens, at + 1, actors)
        # only where and when it was done may stand between: "run in the capital by", "adopted in May 2004 by"
        if not (
            is_adverb(token)
            or is_place(token)
            or token.is_number
            or token.lower in _WHERE
            or has(token, "act-cues:when-or-where", "act-cues:together")
            or token.text[0].isupper()
        ):
            return ()
    return ()


def _behind_aim(tokens: Sequence[Item], first: int) -> int:
    """Where "by" stands behind what or to whom something is given: "sent | to shelters | by", "given | care | by"."""
    for at in range(first, min(first + _AIM, len(tokens))):
        if tokens[at].lower == "by":
            return at
        told = tokens[at].lower in AUXILIARIES or (is_verb(tokens[at]) and is_past_participle(tokens[at]))
        if told or tokens[at].text in (",", ";", ":"):
            return 0
    return 0


def listed_from(tokens: Sequence[Item], first: int, actors: Sequence[Actor]) -> tuple[Actor, ...]:
    """The bodies of a list that begins at a token, or of the name behind a noun phrase: "an NGO, | Casa Luna"."""
    found: list[Actor] = []
    at = first + (first < len(tokens) and tokens[first].lower == "both")
    for actor in actors:
        if found and (actor.first, actor.stop) == (found[-1].first, found[-1].stop):
            found.append(actor)  # "by the Ministries of Justice and Health"
        if actor.first < at:
            continue
        begin = begins_noun_phrase(tokens, actor.first, actors)
        if begin > at and not (not found and _is_noun_phrase(tokens[at:begin])):
            break
        if found and tokens[begin - 1].lower == "and" and tokens[begin - 2].text == "," and _acts(tokens, actor):
            break  # "funded by IOM, and | the ministry hired"
        found.append(actor)
        at = end_of(tokens, actor)
        while at < len(tokens) and (tokens[at].text == "," or tokens[at].lower == "and"):
            at += 1
    return tuple(found)


def _is_noun_phrase(words: Sequence[Item]) -> bool:
    """Whether words up to a comma only say what the name behind them is: "a women's group |,|", "two NGOs |,|"."""
    said = words[:-1]
    if len(said) < 2 or words[-1].text != "," or not (said[0].lower in DETERMINERS or said[0].is_numeral):
        return False
    return not any(word.text == "," or is_verb(word) or word.lower in PREPOSITIONS - {"of", "for"} for word in said)


def _acts(tokens: Sequence[Item], actor: Actor) -> bool:
    """Whether a verb follows a name, adverbs left out, so that it begins a statement of its own."""
    at = end_of(tokens, actor)
    while at < len(tokens) and is_adverb(tokens[at]):
        at += 1
    return at < len(tokens) and is_verb(tokens[at])
