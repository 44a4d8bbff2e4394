"""Which one body a sentence is about, so that "it" in the next one can mean it."""

from __future__ import annotations

from collections.abc import Sequence

from tipgraph.grammar.acting.subjects.actors import Actor, begins_noun_phrase
from tipgraph.grammar.acting.subjects.phrases import end_of, is_tail, joined_before
from tipgraph.grammar.acting.subjects.subjects import in_apposition
from tipgraph.grammar.bodies.mentions import BodyMention
from tipgraph.grammar.function_words import PREPOSITIONS, RELATIVES
from tipgraph.grammar.negation import is_adverb
from tipgraph.grammar.verbs import is_verb
from tipgraph.reading import Item


def topic_of(tokens: Sequence[Item], actors: Sequence[Actor]) -> BodyMention | None:
    """The body that a sentence begins with, alone, as the subject of its verb; None where there is none."""
    start = _after_opening(tokens)
    for actor in actors:
        comma = end_of(tokens, actor)
        named = comma + 1 < len(tokens) and tokens[comma].text == "," and is_verb(tokens[comma + 1])
        if named and in_apposition(tokens, comma, actors) == (actor,):
            return actor.body  # "a local charity, | Casa Luna |, runs"
        if begins_noun_phrase(tokens, actor.first) != start:
            continue
        after = end_of(tokens, actor)
        if after < len(tokens) and tokens[after].text == ",":
            after = next((at + 1 for at in range(after + 1, len(tokens)) if tokens[at].text == ","), len(tokens))
        elif (
            after < len(tokens) and tokens[after].lower in PREPOSITIONS
        ):  # "the unit | of the Ministry of Labor, which"
            placed = next(
                (at for at in range(after, len(tokens)) if tokens[at].text == "," or is_verb(tokens[at])), after
            )
            after = placed if is_tail(tokens, actor.stop, placed) else after
            if after < len(tokens) and tokens[after].text == ",":
                after = next((at + 1 for at in range(after + 1, len(tokens)) if tokens[at].text == ","), len(tokens))
        while after < len(tokens) and is_adverb(tokens[after]):
            after += 1
        if after < len(tokens) and is_verb(tokens[after]) and not joined_before(tokens, actor, actors):
            return actor.body
    return None


def topics_of(tokens: Sequence[Item], actors: Sequence[Actor]) -> tuple[BodyMention, ...]:
    """The bodies that a sentence begins with together."""
    start, found = _after_opening(tokens), []
    for actor in actors:
        if begins_noun_phrase(tokens, actor.first) == start:
            found.append(actor.body)
            start = end_of(tokens, actor)
            while start < len(tokens) and (tokens[start].text == "," or tokens[start].lower == "and"):
                start += 1
    told = len(found) > 1 and start < len(tokens) and is_verb(tokens[start])
    return tuple(found) if told else ()


def _after_opening(tokens: Sequence[Item]) -> int:
    """Where the subject begins: behind a phrase that a comma ends ("In 2013, | the ministry")."""
    if not tokens or tokens[0].lower not in _OPENINGS:
        return 0
    for at, token in enumerate(tokens[:-1]):
        if token.text == ",":
            return at + 1
        if at and token.lower == "the" and _is_date(tokens[at - 1]):
            return at  # "In May 2000 | the ministry"
        if token.lower in RELATIVES or is_verb(token):
            return 0
    return 0


def _is_date(token: Item) -> bool:
    return token.is_number or token.is_of("months")


_OPENINGS = frozenset(
    {
        "in",
        "during",
        "with",
        "under",
        "since",
        "from",
        "at",
        "on",
        "by",
        "after",
        "throughout",
        "as",
        "together",
        "alongside",
        "along",
        "through",
    }
)
