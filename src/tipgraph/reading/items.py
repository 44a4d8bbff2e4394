"""The smallest things that rules look at: mentions of concepts, and the words, numbers and marks between them."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import lru_cache

from tipgraph.lexicon import Mention, Sense

_TOKEN = re.compile(r"'s\b|\d+(?:,\d{3})*(?:\.\d+)?|[^\W\d_]+(?:['-][^\W\d_]+)*|\S")


@dataclass(frozen=True, slots=True)
class Item:
    """A mention, a word, a number or a mark; offsets are those of the folded text.

    `tags` holds ``scheme:code`` for each concept that the item names, so that a rule asks ``"cues:exploit" in item.tags``.
    """

    start: int
    end: int
    text: str
    lower: str
    senses: tuple[Sense, ...]
    tags: frozenset[str]

    @property
    def is_mention(self) -> bool:
        """Whether the vocabulary knows the item."""
        return bool(self.senses)

    @property
    def is_number(self) -> bool:
        """Whether the item is written in digits."""
        return self.text[0].isdigit()

    @property
    def is_capitalised(self) -> bool:
        """Whether the item begins with a capital."""
        return self.text[0].isupper()

    def codes(self, scheme: str, *forms: str) -> tuple[str, ...]:
        """The codes of a scheme that the item names, in any of the forms; in any form at all where none is given."""
        found = [s.code for s in self.senses if s.scheme == scheme and (not forms or s.form in forms)]
        return tuple(dict.fromkeys(found)) if len(found) > 1 else tuple(found)


def items_of(text: str, start: int, end: int, mentions: Iterable[Mention]) -> Iterator[Item]:
    """The items of ``text[start:end]``, in order; `mentions` are those that lie within."""
    at = start
    for mention in mentions:
        yield from _words(text, at, mention.start)
        if mention.senses:
            yield _item(text, mention.start, mention.end, mention.senses)
        else:  # a decoy is one word that names nothing, so that its parts are not read again
            yield Item(mention.start, mention.end, text[mention.start : mention.end], "", (), frozenset())
        at = mention.end
    yield from _words(text, at, end)


def _words(text: str, start: int, end: int) -> Iterator[Item]:
    for found in _TOKEN.finditer(text, start, end):
        yield _item(text, found.start(), found.end(), ())


def _item(text: str, start: int, end: int, senses: tuple[Sense, ...]) -> Item:
    written = text[start:end]
    return Item(start, end, written, written.lower(), senses, _tags(senses))


@lru_cache(maxsize=4096)
def _tags(senses: tuple[Sense, ...]) -> frozenset[str]:
    return frozenset(f"{sense.scheme}:{sense.code}" for sense in senses)
