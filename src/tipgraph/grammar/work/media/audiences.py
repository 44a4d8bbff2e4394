"""Those whom a medium reaches or tells of trafficking: "aimed at young women", "for parents", "in schools"."""

from __future__ import annotations

from tipgraph.grammar.tokens import has
from tipgraph.grammar.verbs import is_past, is_verb
from tipgraph.grammar.work.media.nouns import KNOWN, REACH, without_number
from tipgraph.grammar.work.people import are_people
from tipgraph.grammar.work.phrases import is_infinitive, phrase
from tipgraph.grammar.work.told import Told

_TO_WHOM = frozenset({"for", "among", "to", "in"})
_WHERE = frozenset({"along", "near", "across", "in", "at", "around"})
_REACHES, _AIMED = "work:reaches", "work:aimed"


def audience(told: Told, at: int) -> tuple[int, int]:
    """Those whom a medium reaches: "aimed at young women", "for parents", "in schools"."""
    tokens = told.tokens
    for opener in range(at, min(at + REACH, len(tokens))):
        token = tokens[opener]
        if token.text in (";", ":", ".") or token.lower in ("which", "that"):
            break
        by = opener + 1 < len(tokens) and tokens[opener + 1].lower == "by"
        reaches = token.lower in _TO_WHOM or has(token, _REACHES, _AIMED)
        if is_verb(token) and is_past(token) and not (reaches or by or has(token, "work:attribute")):
            break
        if not reaches:
            continue
        first = opener + 1
        if token.lower == "to" and is_infinitive(tokens, first) and not has(tokens[first], "work:tells"):
            break  # "to | discourage child sex tourism"
        if has(token, _AIMED):
            first += 1
        if first < len(tokens) and has(tokens[first], "work:tells", "work:trained"):
            first += 1  # "to inform | parents"
            if first < len(tokens) and has(tokens[first], "work:awareness") and has(tokens[first], KNOWN):
                continue  # "to raise awareness of forced labor | among companies"
        stop = phrase(tokens, first)
        stop = next((at for at in range(first, stop) if has(tokens[at], _REACHES, _AIMED)), stop)
        stop = next((at for at in range(first, stop - 1) if _goes_on_to_verb(told, at)), stop)
        while stop > first and (tokens[stop - 1].text == "," or tokens[stop - 1].lower in _WHERE):
            stop -= 1  # "in Kolda, | targeting parents", "villages | along the river"
        if stop <= first:
            continue
        chosen = tokens[first:stop]
        if token.lower == "in" and not any(has(one, "work:audience") for one in chosen):
            continue
        if any(has(one, "work:audience", "act-cues:person", "work:trainee") for one in chosen) or are_people(
            told, first, stop
        ):
            return without_number(tokens, (first, stop))
    return at, at


def _goes_on_to_verb(told: Told, at: int) -> bool:
    """Whether "and" joins another deed, and no more of those reached: "in the regions | and cooperates with"."""
    following = told.tokens[at + 1]
    return told.tokens[at].lower in ("and", "or") and (is_verb(following) or has(following, "work:joins"))


def are_audience(told: Told, first: int, stop: int) -> bool:
    """Whether some words name people who may be told of trafficking."""
    people = any(has(one, "work:audience", "act-cues:person") for one in told.tokens[first:stop])
    return people or are_people(told, first, stop)


def is_for_officials(told: Told, first: int, stop: int) -> bool:
    """Whether those who are told of something work for the state or for victims: such telling is training."""
    chosen = told.tokens[first:stop]
    return any(has(one, "work:trainee") for one in chosen) and not any(has(one, "work:audience") for one in chosen)


def is_lesson(told: Told, first: int, head: int, reached: tuple[int, int]) -> bool:
    """Whether what is held only teaches officials, and makes nothing known: "workshops | for 65 judges"."""
    tokens = told.tokens
    known = any(has(token, "work:awareness") for token in tokens[first:head])
    return has(tokens[head], "work:training") and not known and is_for_officials(told, *reached)
