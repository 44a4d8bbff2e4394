"""Of what kind a named body is, where the words behind its name say so."""

from __future__ import annotations

from collections.abc import Sequence

from tipgraph.grammar.bodies.kinds import CUES, KIND_OF_HEAD
from tipgraph.grammar.function_words import DASHES
from tipgraph.grammar.tokens import ARTICLES, has
from tipgraph.reading import Item

#: How many words may stand before the one that says what a body is, and what may follow that.
_REACH = 5
_APART = DASHES | {","}
_GOES_ON = frozenset({"of", "for", "in", "on", "that", "which", "under", "with"})


def explained(tokens: Sequence[Item], stop: int) -> str:
    """The kind that words between commas behind a name give it: "KIWADO, the government's children's agency,"."""
    if stop + 2 >= len(tokens) or tokens[stop].text not in _APART or tokens[stop + 1].lower not in ARTICLES:
        return ""
    return _kind_told(tokens, stop + 2)


def defined(tokens: Sequence[Item], stop: int) -> str:
    """The kind that a statement gives a name: "the Rescue Program was the government office responsible for"."""
    if stop + 2 >= len(tokens) or tokens[stop].lower not in ("is", "was") or tokens[stop + 1].lower not in ARTICLES:
        return ""
    return _kind_told(tokens, stop + 2)


def _kind_told(tokens: Sequence[Item], first: int) -> str:
    """The kind of the body that a noun phrase in small letters picks out; empty where it picks out none."""
    for at in range(first, min(first + _REACH, len(tokens))):
        if tokens[at].text[0].isupper() or tokens[at].text in (",", ";", "."):
            return ""
        kind = next((KIND_OF_HEAD[code] for code in KIND_OF_HEAD if has(tokens[at], CUES + code)), "")
        kind = kind or ("other" if has(tokens[at], CUES + "any-body") else "")
        ends = at + 1 == len(tokens) or tokens[at + 1].text in (",", ".") or _goes_on(tokens[at + 1])
        if kind and ends and not has(tokens[at], CUES + "no-body"):
            return kind
    return ""


def _goes_on(token: Item) -> bool:
    return token.lower in _GOES_ON or has(token, CUES + "in-charge")
