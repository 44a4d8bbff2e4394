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
    def is_numeral(self) -> bool:
        """Whether the item is a number, in digits or in words ("12", "twelve")."""
        return self.is_number or self.is_of("numbers")

    @property
    def is_capitalised(self) -> bool:
        """Whether the item begins with a capital."""
        return self.text[0].isupper()

    def is_of(self, scheme: str) -> bool:
        """Whether the item names a concept of a scheme."""
        for sense in self.senses:  # noqa: SIM110 - asked of every word, and a generator takes its time
            if sense.scheme == scheme:
                return True
        return False

    def codes(self, scheme: str, *forms: str) -> tuple[str, ...]:
        """The codes of a scheme that the item names, in any of the forms; in any form at all where none is given."""
        codes: tuple[str, ...] = ()
        for sense in self.senses:  # most words have none, and most mentions one
            if sense.scheme == scheme and (not forms or sense.form in forms) and sense.code not in codes:
                codes = (*codes, sense.code)
        return codes


class Cut:
    """A stretch of folded text, cut into items for all who see it by labels of their own.

    A label that two of them see alike, and the words between two such labels, are the same items for both.
    """

    __slots__ = ("_end", "_named", "_start", "_text", "_words")

    def __init__(self, text: str, start: int, end: int) -> None:
        """The stretch ``text[start:end]``."""
        self._text, self._start, self._end = text, start, end
        self._named: dict[Found, Item] = {}
        self._words: dict[tuple[int, int], list[Item]] = {}

    def items(self, mentions: Iterable[Found]) -> tuple[Item, ...]:
        """The mentions, and the words, numbers and marks between them, in order."""
        text, named = self._text, self._named
        items: list[Item] = []
        at = self._start
        for found in mentions:
            begin, stop, meaning = found
            if begin - at > 1 or (begin > at and text[at] != " "):  # mostly there is one blank and nothing to look for
                items += self._between(at, begin)
            item = named.get(found)
            if item is None:
                written = text[begin:stop]
                # a decoy is one word that names nothing, so that its parts are not read again
                lower = written.lower() if meaning.senses else ""
                named[found] = item = Item(begin, stop, written, lower, meaning.senses, meaning.tags)
            items.append(item)
            at = stop
        items += self._between(at, self._end)
        return tuple(items)

    def _between(self, start: int, end: int) -> list[Item]:
        """The words, numbers and marks between two places."""
        words = self._words.get((start, end))
        if words is None:
            words = self._words[start, end] = []
            for found in _TOKEN.finditer(self._text, start, end):
                begin, stop = found.span()
                written = found[0]
                words.append(Item(begin, stop, written, written.lower(), (), _NO_TAGS))
        return words
