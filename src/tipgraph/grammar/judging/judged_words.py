"""The items of a sentence as judgements see them: each with its codes of the findings vocabulary."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import lru_cache

from tipgraph.lexicon import Lexicon
from tipgraph.reading import Item

#: Schemes of bodies that are no part of a government.
_OUTSIDERS = frozenset({"known-international", "known-ngo", "known-armed-group"})
_NO_CODES: frozenset[str] = frozenset()


@dataclass(slots=True)
class Word:
    """An item and what it is to a judgement: codes of the findings vocabulary. Nothing alters it once it is made.

    It is not declared frozen, because there is one for every word and a frozen one takes three times as long to make.
    `head` and `tail` are its first and its last word, where another vocabulary made one item of several.
    """

    item: Item
    lower: str
    codes: frozenset[str]
    head: str
    tail: str


def words_of(items: Iterable[Item], lexicon: Lexicon, country: str, bodies: Mapping[str, str]) -> list[Word]:
    """The words of a sentence in a text about `country`; `bodies` gives abbreviations the code of an actor."""
    return [_word(item, _codes(item, lexicon, country, bodies)) for item in items]


def _word(item: Item, codes: frozenset[str]) -> Word:
    lower = item.lower
    if " " not in lower:
        return Word(item, lower, codes, lower, lower)
    return Word(item, lower, codes, lower.partition(" ")[0], lower.rpartition(" ")[2])


def _codes(item: Item, lexicon: Lexicon, country: str, bodies: Mapping[str, str]) -> frozenset[str]:
    """The codes of the findings vocabulary that an item has, and whether it is a country's or a body's name."""
    codes = codes_of(item.text, item.tags, lexicon) if item.tags or " " in item.text else _NO_CODES
    if item.text in bodies:
        return codes | {bodies[item.text]}
    own, form = False, ""
    for sense in item.senses:
        if sense.scheme == "places":
            own = own or country in sense.code.split("|")
            form = "name" if sense.form == "name" else form or sense.form
    if not form:
        return codes
    if form == "name":
        return codes | {"actor" if own else "outsider"}
    return codes if own else codes | {"foreign"}


@lru_cache(maxsize=65536)
def codes_of(text: str, tags: frozenset[str], lexicon: Lexicon) -> frozenset[str]:
    """The codes of an item; a phrase of another vocabulary has those of the words and phrases within it."""
    named = [tag.partition(":") for tag in tags]
    own = {code for scheme, _, code in named if scheme == "findings"}
    if any(scheme in _OUTSIDERS for scheme, _, _ in named):
        own.add("outsider")
    if not own and " " in text:
        parts = text.split()
        for begin in range(len(parts)):
            for end in range(begin + 1, len(parts) + 1):
                own |= {s.code for s in lexicon.senses_of(" ".join(parts[begin:end])) if s.scheme == "findings"}
    return frozenset(own)


def some_have(words: Iterable[Word], code: str) -> bool:
    """Whether one of some words has a code."""
    return any(code in word.codes for word in words)
