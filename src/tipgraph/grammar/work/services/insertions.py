"""What stands between a service and what is said of it: places, languages, insertions."""

from __future__ import annotations

from collections.abc import Sequence

from tipgraph.grammar.function_words import AUXILIARIES, COPULAS
from tipgraph.grammar.tokens import has, is_place
from tipgraph.grammar.verbs import is_verb
from tipgraph.reading import Item

#: How long an insertion behind the noun may be.
_ASIDE = 16
#: What opens words that a comma adds to a service: "two shelters, | in the north and the south,| opened".
_ADDS = frozenset({"the", "a", "an", "in", "at", "near", "both", "all", "one"})


def behind_place(tokens: Sequence[Item], at: int) -> int:
    """The token behind the words that say where a service is: "in the capital city", "in Vlora"."""
    placed = False
    while at < len(tokens) and (
        is_place(tokens[at])
        or tokens[at].text[0].isupper()
        or (placed and _joins_names(tokens, at))
        or tokens[at].lower in ("in", "the", "capital", "city", "of", "at", "near")
    ):
        if tokens[at].lower == "of" and not (at + 1 < len(tokens) and is_place(tokens[at + 1])):
            break
        placed = placed or tokens[at].lower in ("in", "at", "near")
        at += 1
    return at


def _joins_names(tokens: Sequence[Item], at: int) -> bool:
    """Whether a comma or "and" stands between names: "in English | , | Turkish | , and | Greek"."""
    if tokens[at].lower not in (",", "and") or at + 1 >= len(tokens):
        return False
    back, ahead = at - (tokens[at - 1].text == ","), at + 1 + (tokens[at + 1].lower == "and")
    named = tokens[back - 1].text[0].isupper() and ahead < len(tokens) and tokens[ahead].text[0].isupper()
    return named and (tokens[at].lower == "and" or any(one.lower == "and" for one in tokens[at : at + _ASIDE]))


def behind_insertion(tokens: Sequence[Item], at: int) -> int:
    """The token behind what stands between dashes or commas: "centers | - located in Vlora - | used to house"."""
    if at >= len(tokens) or tokens[at].text not in ("—", ","):
        return at
    adds = tokens[at].text == "—" or (at + 1 < len(tokens) and tokens[at + 1].lower in _ADDS)
    for end in range(at + 1, min(at + _ASIDE, len(tokens) - 1)):
        if tokens[end].text in (";", ":", ".") or tokens[end].lower in AUXILIARIES:
            break
        opened = adds or tokens[end + 1].lower in COPULAS or has(tokens[end + 1], "work:meant-for")
        if tokens[end].text == tokens[at].text and opened:
            return end + 1
        if is_verb(tokens[end]) and not has(tokens[end], "work:attribute") and tokens[at].text == ",":
            adds = False
    return at
