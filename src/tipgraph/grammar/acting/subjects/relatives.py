"""Relative clauses: the body that one is about, and the body that one only describes."""

from __future__ import annotations

from collections.abc import Sequence

from tipgraph.grammar.acting.subjects.actors import Actor, begins_noun_phrase
from tipgraph.grammar.acting.subjects.insertions import opens_insertion
from tipgraph.grammar.acting.subjects.phrases import end_of, joined_before
from tipgraph.grammar.function_words import AUXILIARIES, RELATIVES
from tipgraph.grammar.verbs import is_verb
from tipgraph.reading import Item


def of_relative(tokens: Sequence[Item], at: int, actors: Sequence[Actor]) -> tuple[Actor, ...]:
    """The body that a clause with "which" is about: "the agency, which runs a shelter"."""
    end = at - 1
    if end >= 0 and tokens[end].text == ",":
        opened = opens_insertion(tokens, end)
        told = opened > 0 and tokens[opened + 1].lower in ("a", "an") and not any(map(is_verb, tokens[opened:end]))
        end = opened - 1 if told else end - 1  # "the HRF, a charity, | which runs"
    elif tokens[at].lower == "that":  # "a body that coordinated", but not "told the police that"
        return tuple(
            actor
            for actor in actors
            if end_of(tokens, actor) == end + 1 and actor.first and tokens[actor.first - 1].lower in ("a", "an")
        )
    for actor in actors:
        if end_of(tokens, actor) == end + 1:
            if tokens[at].lower == "that" and tokens[begins_noun_phrase(tokens, actor.first, actors) - 1].lower == "by":
                return ()  # "an inquiry, coordinated by Europol, | that led to"
            if (named := _told_before(tokens, actor, actors)) is not None:
                return (named,)
            of_people = tokens[begins_noun_phrase(tokens, actor.first, actors) - 1].lower in ("of", "from")
            if tokens[at].lower == "who":  # "sent to the unit, who identified 12", but not "members of the unit, who"
                return () if of_people or actor.stop != end + 1 else (actor,)
            return (*joined_before(tokens, actor, actors), actor)
    return ()


def _told_before(tokens: Sequence[Item], actor: Actor, actors: Sequence[Actor]) -> Actor | None:
    """The body of which a party only says what it is: "the Hope Foundation, | an NGO, | which runs"."""
    article = begins_noun_phrase(tokens, actor.first, actors)
    said = actor.body.manner == "party" and article > 1 and tokens[article].lower in ("a", "an")
    if not (said and tokens[article - 1].text == ","):
        return None
    return next((one for one in actors if end_of(tokens, one) == article - 1), None)


def behind_relative(tokens: Sequence[Item], end: int, actors: Sequence[Actor]) -> tuple[Actor, ...]:
    """The body whose relative clause ends before a verb: "a Victims Office that the ministry opened | had helped"."""
    for actor in actors:
        after = end_of(tokens, actor)
        if after >= end or tokens[after].lower not in ("that", "which", "who"):
            continue
        inner = [at for at in range(after + 1, end + 1) if is_verb(tokens[at]) and tokens[at].lower not in AUXILIARIES]
        apart = any(token.text in (",", ";", ":") for token in tokens[after : end + 1])
        begin = begins_noun_phrase(tokens, actor.first, actors)
        if len(inner) == 1 and not apart and (begin == 0 or tokens[begin - 1].text in (",", ";")):
            return (actor,)
    return ()


def follows_relative(tokens: Sequence[Item], comma: int) -> bool:
    """Whether a comma closes a clause with "which": ", which two ministries chaired |,| met"."""
    if comma < 1 or tokens[comma].text != ",":
        return False
    opened = opens_insertion(tokens, comma)
    return opened >= 0 and tokens[opened + 1].lower in RELATIVES
