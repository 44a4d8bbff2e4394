"""The words that modify a head in small letters: "anti-trafficking in persons committee", "the CTIP office"."""

from __future__ import annotations

from collections.abc import Sequence

from tipgraph.grammar.bodies.complements import PERSONS, TOPICS
from tipgraph.grammar.bodies.kinds import CUES
from tipgraph.grammar.tokens import has, is_name_word, is_place
from tipgraph.reading import Item


def noun_start(tokens: Sequence[Item], at: int) -> int:
    """Where the words that modify a head in small letters begin."""
    start = at
    while start and (modifies(tokens[start - 1]) or _inside(tokens, start - 1)):
        start -= 1
    return start


def modifies(token: Item) -> bool:
    """Whether a word says what a body deals with, whom it is against, or how far it reaches."""
    return (
        not is_place(token)
        and (has(token, *TOPICS, CUES + "scope") or is_against(token) or token.lower.endswith("-member"))
        and (not is_name_word(token) or _is_topic_short(token))
    )


def _is_topic_short(token: Item) -> bool:
    """Whether an abbreviation is of what a body deals with: "the CTIP office"."""
    return has(token, CUES + "topic-short")


def _inside(tokens: Sequence[Item], at: int) -> bool:
    """Whether a small word stands inside a modifier ("anti-trafficking in persons committee", "labor and welfare")."""
    if has(tokens[at], PERSONS):
        return at > 1 and tokens[at - 1].lower == "in"
    if tokens[at].lower == "in":
        return at > 0 and modifies(tokens[at - 1]) and at + 1 < len(tokens) and has(tokens[at + 1], PERSONS)
    return tokens[at].lower == "and" and at > 0 and modifies(tokens[at - 1]) and has(tokens[at - 1], CUES + "topic")


def is_against(token: Item) -> bool:
    """Whether a word says "against trafficking" or names a country ("anti-trafficking", "Russia-led")."""
    return token.lower.startswith(("anti-", "counter-", "inter-")) or has(token, CUES + "against")
