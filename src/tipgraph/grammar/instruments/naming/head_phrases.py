"""The head of an instrument's name with the words around it that may tell it from others of its kind."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from tipgraph.grammar.instruments.naming.limits import CUES, is_small
from tipgraph.grammar.tokens import ARTICLES, has, is_name_word, is_place, year_of
from tipgraph.reading import Item


@dataclass(frozen=True, slots=True)
class HeadPhrase:
    """A head with the words before it (`modifiers`) and those that say what it is about (`about`)."""

    tokens: Sequence[Item]
    first: int
    head: int
    base: int
    stop: int

    @property
    def token(self) -> Item:
        """The head itself."""
        return self.tokens[self.head]

    @property
    def modifiers(self) -> Sequence[Item]:
        """The words before the head."""
        return self.tokens[self.first : self.head]

    @property
    def about(self) -> Sequence[Item]:
        """The words behind it that say what it is about."""
        return self.tokens[self.base : self.stop]

    @property
    def is_capital(self) -> bool:
        """Whether the head has a capital."""
        return self.token.text[0].isupper()

    @property
    def is_plural(self) -> bool:
        """Whether the head speaks of several."""
        return self.token.lower.endswith("s")

    @property
    def is_named(self) -> bool:
        """Whether a word in capitals before the head names it."""
        return any(w.text[0].isupper() and not is_small(w) and not is_place(w) for w in self.modifiers)

    @property
    def is_dated(self) -> bool:
        """Whether a year stands with it."""
        return any(year_of(word) is not None for word in self.modifiers) or self.base > self.head + 1

    @property
    def is_topical(self) -> bool:
        """Whether a word before the head says what it is on."""
        return any(has(word, CUES + "topic") for word in self.modifiers) or self.is_against

    @property
    def is_against(self) -> bool:
        """Whether a word before the head says what it is against: "anti-", "counter-"."""
        return any(word.lower.startswith(("anti-", "counter-")) for word in self.modifiers)

    @property
    def says_what(self) -> bool:
        """Whether it is said what it is about, by a topic or a name."""
        return any(has(word, CUES + "topic") or is_name_word(word) for word in self.about)

    @property
    def is_draft(self) -> bool:
        """Whether it is called a draft."""
        return self.token.lower.startswith("draft ") or any(word.lower == "draft" for word in self.modifiers)


def is_determined(tokens: Sequence[Item], first: int) -> bool:
    """Whether an article, a possessive or a country stands before a name, so that it is one thing."""
    before = tokens[first - 1] if first else None
    if before is None:
        return False
    if before.lower in ARTICLES or before.lower in ("its", "their", "new", "this", "'s", "'"):
        return True
    return (
        is_place(before)
        or before.lower.endswith("ed")
        or has(before, CUES + "adopted", CUES + "draft", CUES + "existing")
    )


def is_dated_later(tokens: Sequence[Item], at: int) -> bool:
    """Whether the date of a law follows its verb: "an order issued in 2007 set up", "a law passed in May 2003"."""
    verb = (
        at < len(tokens) - 2
        and has(tokens[at], CUES + "adopted", CUES + "drafted", CUES + "signed")
        and tokens[at].lower[-2:] == "ed"
    )
    if not verb or tokens[at + 1].lower not in ("in", "on"):
        return False
    return any(year_of(token) is not None for token in tokens[at + 2 : at + 5])


def is_drafted_later(tokens: Sequence[Item], at: int) -> bool:
    """Whether it is said behind a name: "a bill submitted to the Diet", "a procedure, drafted in 2008"."""
    at += at < len(tokens) and tokens[at].text == ","
    return at < len(tokens) and has(tokens[at], CUES + "drafted")
