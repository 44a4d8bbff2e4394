"""The abbreviations by which a document goes on to name its laws and plans: "the Trafficking in Persons Act (TPA)"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from tipgraph.grammar.instruments.naming.names import MARKS, Phrase, phrases
from tipgraph.grammar.instruments.resolving import telling_words
from tipgraph.grammar.tokens import has, is_acronym, tokens_in, year_of
from tipgraph.reading import Item, Reading, Sentence

_CUES = "instrument-cues:"
_RULES = frozenset({_CUES + "ban", _CUES + "prescribing"})
#: "the 2007 ABC": a year and letters, which with a verb of laws behind them are one.
_DATED = re.compile(r"\b(?:19|20)\d\d [A-Z]{3,}")

#: How many words may stand between a name and its abbreviation.
_NEAR = 8


@dataclass(frozen=True, slots=True)
class ShortName:
    """What an abbreviation stands for: the kind of instrument (empty for none), and the words that tell it apart."""

    kind: str
    words: frozenset[str]


def short_names(reading: Reading) -> Mapping[str, ShortName]:
    """The abbreviations of instruments that a document explains, or uses with a year and a verb of laws."""
    if "(" not in reading.folded.text and not _DATED.search(reading.folded.text):
        return {}
    found: dict[str, ShortName] = {}
    for sentence in reading.sentences:
        for short, name in _in_sentence(reading, sentence):
            found.setdefault(short, name)
    return found


def _in_sentence(reading: Reading, sentence: Sentence) -> Iterator[tuple[str, ShortName]]:
    if "(" in sentence.words and not MARKS.isdisjoint(sentence.marks):
        tokens = tokens_in(reading, sentence)
        named = list(phrases(tokens))
        yield from _of_others(tokens, named)
        for phrase in named:
            if (at := _explained(tokens, phrase)) >= 0:
                words = telling_words(list(phrase.tokens(tokens)), phrase.kind, reading.lexicon)
                yield tokens[at].text, ShortName(phrase.kind, words)
    if not _RULES.isdisjoint(sentence.marks) and _DATED.search(sentence.written):
        tokens = tokens_in(reading, sentence)
        for at in range(1, len(tokens) - 1):
            if year_of(tokens[at - 1]) and _is_plain(tokens[at]) and has(tokens[at + 1], *_RULES):
                yield tokens[at].text, ShortName("law", frozenset({tokens[at].lower}))


def _of_others(tokens: Sequence[Item], named: Sequence[Phrase]) -> Iterator[tuple[str, ShortName]]:
    """Letters that mean a plan of themselves, and here something else: "the National Prosecution Authority (NPA)"."""
    for at in range(1, len(tokens) - 2):
        short = tokens[at + 1]
        if not (tokens[at].text == "(" and tokens[at + 2].text == ")" and is_acronym(short) and has(short, *MARKS)):
            continue
        if not any(one.stop <= at < one.stop + _NEAR for one in named):
            yield short.text, ShortName("", frozenset())


def _explained(tokens: Sequence[Item], phrase: Phrase) -> int:
    """Where the abbreviation of a name stands in brackets, behind it or within it; -1 for nowhere."""
    for at in (phrase.cut, phrase.stop, phrase.base):
        if 0 <= at < len(tokens) - 2 and tokens[at].text == "(" and tokens[at + 2].text == ")":
            return at + 1 if _is_plain(tokens[at + 1]) else -1
    return -1


def _is_plain(token: Item) -> bool:
    """Whether an abbreviation means nothing of itself, as "NAP" does."""
    return is_acronym(token) and len(token.text) > 2 and not has(token, *MARKS)


def by_short_names(
    tokens: Sequence[Item], named: Sequence[Phrase], shorts: Mapping[str, ShortName]
) -> Iterator[Phrase]:
    """The instruments that a sentence names by abbreviations alone; `named` are those that it names in full."""
    for at, token in enumerate(tokens):
        if token.text not in shorts or not shorts[token.text].kind or any(one.first <= at < one.stop for one in named):
            continue
        if at and tokens[at - 1].text == "(":
            continue
        first = at - 1 if at and year_of(tokens[at - 1]) else at
        yield Phrase(shorts[token.text].kind, first, at, at + 1, at + 1)
