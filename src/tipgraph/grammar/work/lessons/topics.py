"""On what a lesson was: "on the identification of victims", "in how to question children"."""

from __future__ import annotations

from collections.abc import Sequence

from tipgraph.grammar.function_words import PHRASE_ENDS, PREPOSITIONS
from tipgraph.grammar.tokens import has
from tipgraph.grammar.verbs import is_past, is_verb
from tipgraph.grammar.work.phrases import ENDS, joins_nouns, phrase
from tipgraph.reading import Item

_TRAINING, _FOCUSED = "work:training", "work:focused"
#: How far behind the lesson its topic may begin.
_REACH = 14


def topic_behind(tokens: Sequence[Item], at: int, openers: tuple[str, ...]) -> tuple[int, int]:
    """What the lesson was on, behind a place among the tokens."""
    for opener in range(at, min(at + _REACH, len(tokens))):
        token = tokens[opener]
        if token.text in ENDS or has(token, "work:time") or _is_other_verb(tokens, opener):
            break
        if token.lower in ("and", "or") and not joins_nouns(tokens, opener):
            break  # "trained judges and | the Ministry of Labor held a course"
        if token.lower == "to" and "to" in openers:
            return (opener + 1, _long_phrase(tokens, opener + 1))
        if token.lower == "how" or (token.lower == "which" and tokens[opener - 1].lower not in PREPOSITIONS):
            return (opener, _long_phrase(tokens, opener + 1))
        if token.lower in openers or (has(token, _FOCUSED) and "to" not in openers):
            first = opener + 2 if has(token, _FOCUSED) and opener + 1 < len(tokens) else opener + 1
            following = tokens[first] if first < len(tokens) else None
            if following is None or (token.lower in ("in", "against") and not _may_be_topic(tokens, first)):
                continue
            if following.lower == "how":
                return (first, _long_phrase(tokens, first + 1))
            gerund = following.lower.endswith("ing") and not has(following, _TRAINING, "work:about")
            gerund = gerund and tokens[min(first + 1, len(tokens) - 1)].text != ","
            return (first, _long_phrase(tokens, first) if gerund else phrase(tokens, first))
    return (at, at)


def _is_other_verb(tokens: Sequence[Item], at: int) -> bool:
    """Whether a verb begins another statement: "instructed clerks and | took 73 calls on"."""
    by = at + 1 < len(tokens) and tokens[at + 1].lower == "by"
    return is_verb(tokens[at]) and is_past(tokens[at]) and not by and not has(tokens[at], "work:attribute")


def _may_be_topic(tokens: Sequence[Item], first: int) -> bool:
    """Whether what follows "in" is no place, time or company: "in | victim identification"."""
    token = tokens[first]
    named = token.text[0].isupper() or token.is_number or token.codes("places") or has(token, "work:time")
    return not named and token.lower != "the" and not has(token, "work:company")


def _goes_on(token: Item) -> bool:
    """Whether a gerund tells of another deed: "on screening and | continuing to fund"."""
    return token.lower.endswith("ing") and has(token, "work:goes-on")


def _long_phrase(tokens: Sequence[Item], first: int) -> int:
    """Where a phrase with a verb in it ends: "how to question child victims", "identify and assist victims"."""
    stop = first
    while stop < len(tokens):
        token = tokens[stop]
        if token.text in ENDS or token.lower in ("by", "from", "during", "before", "after", "through", "while", "at"):
            break
        if has(token, "work:time") and tokens[stop - 1].lower in ("in", "during", "the", "last"):
            break
        if token.lower == "and" and stop + 1 < len(tokens) and _goes_on(tokens[stop + 1]):
            break  # "on screening | and continuing to fund"
        stop += 1
    while stop > first and (tokens[stop - 1].lower in PHRASE_ENDS or tokens[stop - 1].is_number):
        stop -= 1
    return stop
