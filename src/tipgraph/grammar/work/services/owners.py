"""Whose a service is, by the words of its noun."""

from __future__ import annotations

from collections.abc import Sequence

from tipgraph.grammar.acting.subjects.actors import Actor, begins_noun_phrase
from tipgraph.grammar.tokens import has
from tipgraph.grammar.work.people import owns
from tipgraph.grammar.work.services.nouns import ServiceNoun
from tipgraph.grammar.work.told import Told
from tipgraph.reading import Item


def owners_of(told: Told, noun: ServiceNoun) -> tuple[str, ...]:
    """Whose a service is: "the ministry's", "NGO-run", "of the ministry", "its"."""
    tokens = told.tokens
    behind = noun.head + 1
    opener = tokens[behind].lower if behind < len(tokens) else ""
    if opener == "of" or (opener == "by" and noun.kind == "hotline"):
        for actor in told.actors:
            if begins_noun_phrase(tokens, actor.first) == behind + 1:
                return (actor.body.name,)
    for actor in told.actors:
        if noun.first - 1 <= actor.first and actor.stop <= noun.head and owns(tokens, actor):
            return (actor.body.name,)
    for actor in told.actors:
        is_named = actor.body.manner != "party" and tokens[actor.first].text[0].isupper()
        if noun.first <= actor.first and actor.stop == noun.head and is_named and actor.first not in range(*noun.name):
            return (actor.body.name,)  # "the IOM | shelter"
    for at in range(noun.first, noun.head):
        if kept := owners_within(told, at, at + 1):
            return kept
        if has(tokens[at], "work:government", "work:ngo") and at + 1 <= noun.head:
            return (tokens[at].text,)
    if tokens[noun.first].lower == "its":
        before = [actor for actor in told.actors if actor.stop <= noun.first]
        named = dict.fromkeys(actor.body.name for actor in before if not _in_apposition(tokens, actor))
        if not named and told.topic is not None:
            return (told.topic.name,)
        return tuple(named) if len(named) == 1 else ()  # of several who are named it may be anyone's
    return ()


def _in_apposition(tokens: Sequence[Item], actor: Actor) -> bool:
    """Whether a party only says what the body before it is: "the Hope Foundation, | a charity, | took"."""
    article = begins_noun_phrase(tokens, actor.first)
    told = article > 1 and tokens[article].lower in ("a", "an") and tokens[article - 1].text == ","
    return told and tokens[actor.first].text.islower()


def keepers_of(told: Told, first: int, head: int) -> tuple[str, ...]:
    """Whose a thing is by a body that owns it: "the ministry's | campaign"."""
    tokens = told.tokens
    return tuple(
        actor.body.name for actor in told.actors if first <= actor.first and actor.stop <= head and owns(tokens, actor)
    )


def owners_within(told: Told, first: int, stop: int) -> tuple[str, ...]:
    """Who keeps a thing by the words before its noun: "NGO-run", "state-owned"."""
    for token in told.tokens[first:stop]:
        owner, dash, manner = token.text.rpartition("-")
        if dash and _is_kept(told, manner):
            return (owner if owner.isupper() or not owner.islower() else owner.lower(),)
    return ()


def _is_kept(told: Told, manner: str) -> bool:
    """Whether the last part of a word says that its first part keeps the service: "NGO-run", "state-owned"."""
    senses = told.reading.lexicon.senses_of(manner.lower())
    return any(sense.scheme == "work" and sense.code in ("runs", "run-by", "owned") for sense in senses)
