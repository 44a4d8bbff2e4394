"""From a document to its reading: fold, find the mentions, cut into sections and sentences."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from typing import TypeVar, cast

from tipgraph.folding import Folded, fold
from tipgraph.lexicon import AmbiguousName, Found, Lexicon, Matches, Meaning, Sense
from tipgraph.model import Document, Span
from tipgraph.reading.items import Cut, Item
from tipgraph.reading.sections import SILENT, Section, sections_of
from tipgraph.reading.sentences import sentences_of

_Work = TypeVar("_Work")


@dataclass(slots=True)
class Sentence:
    """A sentence of a section, or a part of one that semicolons set apart; ``text[start:end]`` of the folded text.

    Nothing alters it once it is made; like an item it is not declared frozen, because there are several of each.

    `marks` are the tags and schemes of all labels in it, also of those that longer ones hide: whatever of the sentence
    a family reads, it finds no other, and where none of its own is among them it need not read at all. `seen_from` is
    the sentence itself, where this is the sentence as some schemes alone see it.
    """

    start: int
    end: int
    area: str
    text: str = field(repr=False)
    matches: Matches = field(repr=False)
    mentions: Sequence[Found] = field(repr=False)
    marks: frozenset[str] = field(repr=False)
    seen_from: Sentence | None = field(default=None, repr=False)
    _words: frozenset[str] | None = field(default=None, init=False, repr=False, compare=False)
    _items: tuple[Item, ...] | None = field(default=None, init=False, repr=False, compare=False)
    _cut: Cut | None = field(default=None, init=False, repr=False, compare=False)

    @property
    def written(self) -> str:
        """The sentence as the folded text has it."""
        return self.text[self.start : self.end]

    @property
    def goes_on(self) -> bool:
        """Whether it is what a semicolon sets apart from what stands before it."""
        before = self.start
        while before and self.text[before - 1].isspace():
            before -= 1
        return before > 0 and self.text[before - 1] == ";"

    def names(self, tags: frozenset[str]) -> bool:
        """Whether one of its mentions has one of some tags."""
        if tags.isdisjoint(self.marks):
            return False
        return any(not tags.isdisjoint(meaning.tags) for _, _, meaning in self.mentions)

    @property
    def words(self) -> frozenset[str]:
        """Its words, numbers and marks in small letters, which tell sooner than its items that a word is missing."""
        if self._words is None:
            self._words = self.matches.words(self.start, self.end)
        return self._words

    @property
    def items(self) -> tuple[Item, ...]:
        """Its mentions, and the words, numbers and marks between them."""
        if self._items is None:
            self._items = (self.seen_from or self).cut.items(self.mentions)
        return self._items

    def seen_by(self, schemes: frozenset[str]) -> Sentence:
        """The sentence as some schemes alone see it, so that no label of another hides one of theirs."""
        one = self.seen_from or self
        mentions = one.matches.mentions(one.start, one.end, schemes)
        return Sentence(one.start, one.end, one.area, one.text, one.matches, mentions, one.marks, one)

    @property
    def cut(self) -> Cut:
        """Its words, of which the items are made, also those of the sentence as some schemes alone see it."""
        if self._cut is None:
            self._cut = Cut(self.text, self.start, self.end)
        return self._cut


@dataclass(frozen=True, slots=True)
class Reading:
    """A document as the rules see it. `sentences` leaves out titles, headings, stories and boilerplate."""

    document: Document
    lexicon: Lexicon
    folded: Folded
    matches: Matches
    sections: tuple[Section, ...]
    sentences: tuple[Sentence, ...]
    _made: dict[object, object] = field(default_factory=dict, init=False, repr=False, compare=False)

    def once(self, work: Callable[[Reading], _Work]) -> _Work:
        """What `work` makes of this reading, made once however many families ask for it."""
        if work not in self._made:
            self._made[work] = work(self)
        return cast("_Work", self._made[work])

    def seen_by(self, sentence: Sentence, schemes: frozenset[str]) -> Sentence:
        """A sentence as some schemes alone see it, so that no label of another hides one of theirs."""
        return sentence.seen_by(schemes)

    def span(self, start: int, end: int) -> Span:
        """The span of the document that a span of the folded text stands for."""
        return self.folded.span(start, end)

    def span_of(self, items: Sequence[Item]) -> Span:
        """The span of the document from the first to the last of some items, which are in order."""
        return self.span(items[0].start, items[-1].end)


def read(document: Document, lexicon: Lexicon) -> Reading:
    """The reading of a document."""
    folded = fold(document.text)
    text = folded.text
    matches = lexicon.matches(text)
    mentions = matches.mentions(0, len(text))
    meanings = {meaning for _, _, meaning in mentions}
    named = _named(meanings, document)
    choices = _choices(named, document, lexicon)
    if choices or any(meaning.is_shared for meaning in meanings):
        matches = matches.led(lambda meaning: _led(meaning, choices, named, document.country))
        mentions = matches.mentions(0, len(text))
    sections = sections_of(text, mentions, matches)
    sentences = tuple(_sentences(text, sections, matches, mentions))
    return Reading(document, lexicon, folded, matches, sections, sentences)


def _sentences(
    text: str, sections: Iterable[Section], matches: Matches, mentions: Sequence[Found]
) -> Iterator[Sentence]:
    at = 0
    for section in sections:
        if section.area in SILENT:
            continue
        for start, end in sentences_of(text, section.start, section.end):
            while at < len(mentions) and mentions[at][0] < start:
                at += 1
            stop = at
            while stop < len(mentions) and mentions[stop][1] <= end:
                stop += 1
            if text[end - 1] == "?":
                continue  # what is asked is not stated
            marks = matches.marks(start, end)
            yield Sentence(start, end, section.area, text, matches, mentions[at:stop], marks)
            at = stop


def _named(meanings: Iterable[Meaning], document: Document) -> frozenset[str]:
    """The codes of the places that a text names, with its own country; a town of several countries tells of none."""
    clear = [one.codes["places"] for one in meanings if "places" in one.codes and not one.is_shared]
    return frozenset().union(*clear, (document.country,))


def _choices(named: frozenset[str], document: Document, lexicon: Lexicon) -> dict[str, tuple[str, ...]]:
    """Which place each name that fits several means in this document, where the text or its year decides.

    "Serbia and Montenegro" is one state until 2006 and two countries in a text of a later year; the year after the last
    one still counts, since reports speak of the year before them.
    """
    country = document.country
    choices: dict[str, tuple[str, ...]] = {
        code: (_choose(name, country, named),) for code, name in lexicon.ambiguous.items() if code in named
    }
    for code, name in lexicon.joined.items():
        if code in named and code != country and document.year > name.until + 1:
            choices[code] = name.successors
    return choices


def _led(
    meaning: Meaning, choices: dict[str, tuple[str, ...]], named: frozenset[str], country: str
) -> tuple[Sense, ...]:
    """The senses of a label with their places led to those chosen.

    A town of several countries is that of the document's own, else that of the one which the text names; else nothing.
    """
    if meaning.is_shared:
        towns = [sense for sense in meaning.senses if sense.scheme == "places"]
        found = [town for town in towns if town.code == country] or [town for town in towns if town.code in named]
        others = (sense for sense in meaning.senses if sense.scheme != "places")
        return (*others, *found) if len(found) == 1 else tuple(others)
    if "places" not in meaning.codes:
        return meaning.senses
    return tuple(other for sense in meaning.senses for other in _led_one(sense, choices))


def _led_one(sense: Sense, choices: dict[str, tuple[str, ...]]) -> tuple[Sense, ...]:
    if sense.scheme != "places" or sense.code not in choices:
        return (sense,)
    return tuple(replace(sense, code=code) for code in choices[sense.code])


def _choose(name: AmbiguousName, country: str, named: frozenset[str]) -> str:
    """The place that an ambiguous name means in this text: the document's own, the one named elsewhere, the default."""
    if "documentCountry" in name.resolved_by and country in name.one_of:
        return country
    if "namedElsewhere" in name.resolved_by:
        clear = [code for code in name.one_of if code in named]
        if len(clear) == 1:
            return clear[0]
    return name.default or name.code
