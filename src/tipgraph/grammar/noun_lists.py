"""Noun phrases built from coordinated heads: "employment, marriage, and travel agencies" are three kinds of agency."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache

from tipgraph.grammar.function_words import PHRASE_ENDS
from tipgraph.lexicon import Lexicon
from tipgraph.reading import Item

_STOP = PHRASE_ENDS | {
    "a",
    "an",
    "some",
    "many",
    "such",
    "other",
    "often",
    "sometimes",
    "several",
    "certain",
    "all",
    "both",
}
_MODIFIERS = 3
_NONE: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Token:
    """One word, or a phrase of the asked scheme, with its codes in that scheme."""

    start: int
    end: int
    text: str
    codes: frozenset[str]

    @property
    def lower(self) -> str:
        """The word in small letters."""
        return self.text.lower()

    @property
    def is_word(self) -> bool:
        """Whether it is a word and no mark."""
        return self.text[0].isalpha()


def tokens_of(items: Sequence[Item], scheme: str, lexicon: Lexicon) -> Iterator[Token]:
    """The words of some items; phrases that only other schemes know are taken apart."""
    for item in items:
        own = frozenset(item.codes(scheme)) if item.senses else _NONE
        if own or " " not in item.text:
            yield Token(item.start, item.end, item.text, own)
            continue
        at = item.start
        for word in item.text.split(" "):
            if word:
                yield Token(at, at + len(word), word, _codes_of(word, scheme, lexicon))
            at += len(word) + 1


@lru_cache(maxsize=65536)
def _codes_of(word: str, scheme: str, lexicon: Lexicon) -> frozenset[str]:
    return frozenset(sense.code for sense in lexicon.senses_of(word) if sense.scheme == scheme)


def phrase_start(tokens: Sequence[Token], head: int) -> int:
    """Where the noun phrase of the head at `head` begins, with at most three modifiers."""
    at = head
    while at > 0 and head - at < _MODIFIERS and _modifies(tokens[at - 1]):
        at -= 1
    return at


def kinds(tokens: Sequence[Token], head: int) -> Iterator[tuple[int, str]]:
    """The kinds that a head and the modifiers coordinated before it name, each with where it begins.

    "through employment, marriage, and travel agencies" gives employment agencies, marriage agencies, travel agencies.
    """
    start = phrase_start(tokens, head)
    own = " ".join(token.text for token in tokens[start : head + 1])
    if start < head and "channel-agent" in tokens[head].codes:
        at = start
        while (step := _before_conjunction(tokens, at)) >= 0:
            begin = phrase_start(tokens, step)
            if "channel" in tokens[step].codes or "channel-agent" in tokens[step].codes:
                break  # it has a head of its own
            yield tokens[begin].start, " ".join(token.text for token in [*tokens[begin : step + 1], tokens[head]])
            at = begin
    yield tokens[start].start, own


def _before_conjunction(tokens: Sequence[Token], at: int) -> int:
    """The word before "," or "and" or both, which stand before `at`; -1 where there is none."""
    back = at - 1
    while back >= 0 and tokens[back].lower in (",", "and", "or", "/"):
        back -= 1
    return back if -1 < back < at - 1 and _modifies(tokens[back]) else -1


def _modifies(token: Token) -> bool:
    """Whether a word may stand before a head as its modifier."""
    if "by-way-of" in token.codes or ("recruit" in token.codes and not token.lower.endswith(("ment", "ing"))):
        return False
    return token.is_word and token.lower not in _STOP and not token.lower.endswith("ly")
