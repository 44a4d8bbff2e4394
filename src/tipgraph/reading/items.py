"""The smallest things that rules look at: mentions of concepts, and the words, numbers and marks between them."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass

from tipgraph.lexicon import Found, Sense

_NO_TAGS: frozenset[str] = frozenset()
_TOKEN = re.compile(r"'s\b|\d+(?:,\d{3})*(?:\.\d+)?|[^\W\d_]+(?:['-][^\W\d_]+)*|\S")


@dataclass(slots=True)
class Item:
    """A mention, a word, a number or a mark; offsets are those of the folded text. Nothing alters it once it is made.

    It is not declared frozen, because there is one for every word and a frozen one takes three times as long to make.
    `tags` holds ``scheme:code`` for each concept that the item names, so that a rule asks
    ``"cues:exploit" in item.tags``.
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
        if not self.senses:  # most words
            return ()
        found = [s.code for s in self.senses if s.scheme == scheme and (not forms or s.form in forms)]
        return tuple(dict.fromkeys(found)) if len(found) > 1 else tuple(found)


def items_of(text: str, start: int, end: int, mentions: Iterable[Found]) -> tuple[Item, ...]:
    """The items of ``text[start:end]``, in order; `mentions` are those that lie within."""
    items: list[Item] = []
    at = start
    for begin, stop, meaning in mentions:
        if begin - at > 1 or (begin > at and text[at] != " "):  # mostly there is one blank and nothing to look for
            _add_words(items, text, at, begin)
        written = text[begin:stop]
        # a decoy is one word that names nothing, so that its parts are not read again
        lower = written.lower() if meaning.senses else ""
        items.append(Item(begin, stop, written, lower, meaning.senses, meaning.tags))
        at = stop
    _add_words(items, text, at, end)
    return tuple(items)


def _add_words(items: list[Item], text: str, start: int, end: int) -> None:
    for found in _TOKEN.finditer(text, start, end):
        written = found.group()
        items.append(Item(found.start(), found.end(), written, written.lower(), (), _NO_TAGS))
