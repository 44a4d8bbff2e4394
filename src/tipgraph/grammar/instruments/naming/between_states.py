"""Whether a word for many things ("protocol", "document") names an agreement between states."""

from __future__ import annotations

from collections.abc import Sequence

from tipgraph.grammar.tokens import ARTICLES, has, is_place
from tipgraph.reading import Item

_CUES = "instrument-cues:"
#: Words that open the noun phrase of a head; "to deal with" has none.
_OPENS = ARTICLES | {"its", "their", "this", "that", "no", "any", "such", "and", "two", "three", "several", "'s"}
#: Small words between "with" and the place: "with the governments of its neighbor Togo".
_LEADS = ARTICLES | {"of", "its", "their", "both", "several", "and", "then"}
_REACH_BACK, _REACH = 3, 10


def is_between_states(tokens: Sequence[Item], head: int) -> bool:
    """Whether the words around a head say that states made it."""
    before = tokens[max(0, head - _REACH_BACK) : head]
    if any(has(token, _CUES + "two-sided") for token in before):
        return True
    opened = bool(before) and (before[-1].lower in _OPENS or has(before[-1], _CUES + "modifier", _CUES + "topic"))
    several = tokens[head].lower.endswith("s") and not (before and before[-1].lower == "to")
    if not opened and not several:
        return False
    return _has_partner(tokens, head) or _is_signed_by_two(tokens, head)


def _has_partner(tokens: Sequence[Item], head: int) -> bool:
    """Whether "with" or "between" and a place follow in the same phrase."""
    for at in range(head + 1, min(len(tokens), head + _REACH)):
        token = tokens[at]
        if token.lower in ("with", "between", "among"):
            place = at + 1
            while place < len(tokens) and (
                tokens[place].lower in _LEADS
                or tokens[place].text[0].isdigit()
                or has(tokens[place], _CUES + "partner")
            ):
                place += 1
            return place < len(tokens) and is_place(tokens[place])
        if not token.text[0].isalnum() or has(token, _CUES + "finite-verb"):
            return False
    return False


def _is_signed_by_two(tokens: Sequence[Item], head: int) -> bool:
    """Whether two countries do something with it: "Chile and Peru signed a protocol"."""
    for verb in range(head - 1, max(-1, head - _REACH_BACK * 2), -1):
        if has(tokens[verb], _CUES + "signs"):
            places = [at for at in range(max(0, verb - 6), verb) if is_place(tokens[at])]
            return len(places) > 1 and any(tokens[at].lower == "and" for at in range(places[0], places[-1]))
    return False
