"""The items of a sentence cut anew for rules about names: every word by itself, words joined by hyphens as one.

Another family's longer label must not hide the words of a name ("labor inspectors" in "Ministry of Labor inspectors"),
so a mention is taken apart unless it is a place or names something that these rules know. A word keeps the meaning
that it has alone.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence
from functools import cache, lru_cache
from operator import attrgetter

from tipgraph.grammar.function_words import AUXILIARIES, DETERMINERS, PREPOSITIONS, RELATIVES
from tipgraph.lexicon import Lexicon, Sense, tags_of
from tipgraph.reading import Item, Reading, Sentence

#: The schemes whose mentions stay whole.
KEPT = frozenset(
    {"places", "organization-cues", "instrument-cues", "cooperation-cues", "known-bodies", "known-treaties"}
)
#: The schemes that tokens know; a longer label of another ("the prosecutor's office") hides none of theirs.
SEEN = KEPT | {
    "known-international",
    "known-armed-group",
    "known-ngo",
    "known-military",
    "known-laws",
    "known-conventions",
    "numbers",
    "number-scales",
    "number-qualifiers",
    "work",
    "months",
    "act-verbs",
    "light-verbs",
    "act-nouns",
    "act-cues",
    "currencies",
    "victims",
    "plural-bodies",
}

_START = attrgetter("start")
ARTICLES = frozenset({"the", "a", "an"})
CONJUNCTIONS = frozenset({"and", "or", "but", "nor", "&", "while", "although", "because", "if", "when", "where"})
_PRONOUNS = frozenset(
    {"it", "they", "there", "he", "she", "also", "not", "such", "any", "each", "every", "all", "both"}
)
#: Small words: no part of a name unless it goes on after them.
FUNCTION_WORDS = DETERMINERS | PREPOSITIONS | CONJUNCTIONS | RELATIVES | AUXILIARIES | _PRONOUNS

_WORD = re.compile(r"'s\b|\d+(?:,\d{3})*(?:\.\d+)?|[^\W\d_]+(?:['-][^\W\d_]+)*|\S")
_ACRONYM = re.compile(r"[A-Z][A-Z0-9&-]*[A-Z0-9]\+?$")
#: "NGO-run", "Iranian-backed": whose, not what.
_AFFILIATED = re.compile(r"-(?:[a-z]+ed|run|led|wide)$")
#: French articles that stand before a name's word without a blank: "l'Enfance".
_ELIDED = ("l'", "d'")
_YEAR = re.compile(r"(?:19|20)\d\d$")


def tokens_in(reading: Reading, sentence: Sentence) -> tuple[Item, ...]:
    """The tokens of a sentence, made once however many families ask for them."""
    made = reading.once(_tokens_by_start)
    if sentence.start not in made:
        made[sentence.start] = tokens_of(_seen(reading, sentence), reading.lexicon)
    return made[sentence.start]


def _tokens_by_start(_: Reading) -> dict[int, tuple[Item, ...]]:
    """Room for the tokens of the sentences of a document, by where each begins."""
    return {}


def _seen(reading: Reading, sentence: Sentence) -> Sequence[Item]:
    """The items of a sentence; read anew by the schemes of tokens alone where a phrase of another may hide theirs."""
    text = sentence.text
    if any(" " in text[start:end] and not _is_seen(meaning.tags) for start, end, meaning in sentence.mentions):
        return reading.seen_by(sentence, SEEN).items
    return sentence.items


@cache
def _is_seen(tags: frozenset[str]) -> bool:
    return any(tag.partition(":")[0] in SEEN for tag in tags)


def tokens_of(items: Sequence[Item], lexicon: Lexicon) -> tuple[Item, ...]:
    """The words, places and known names of a sentence, in order."""
    apart: list[Item] = []
    for item in items:
        if " " not in item.text or (_is_kept(item.tags) and not _only_looks_so(item)):
            apart.append(item)
        else:
            apart.extend(_word(item.start + m.start(), m.group(), lexicon) for m in _WORD.finditer(item.text))
    if any("-" in item.text or item.text[0].isdigit() for item in apart):
        return tuple(_joined(apart, lexicon))
    return tuple(apart)


@cache
def _is_kept(tags: frozenset[str]) -> bool:
    return any(tag.partition(":")[0] in KEPT for tag in tags)


def _only_looks_so(item: Item) -> bool:
    """Whether a phrase that is no body in small letters ("social services") is part of a name here."""
    if "organization-cues:no-body" in item.tags:
        return item.text[0].isupper() and item.text.istitle()
    return item.text.endswith(" National")  # "Philippine National Police" is no national of the Philippines


def _word(start: int, text: str, lexicon: Lexicon) -> Item:
    return Item(start, start + len(text), text, text.lower(), *_named(lexicon, text))


@lru_cache(maxsize=16384)
def _named(lexicon: Lexicon, text: str) -> tuple[tuple[Sense, ...], frozenset[str]]:
    senses = lexicon.senses_of(text)
    return senses, tags_of(senses)


def words_apart(tokens: Sequence[Item], lexicon: Lexicon) -> tuple[Item, ...]:
    """The tokens with every phrase but the names of places taken apart, so that none hides the words of a rule.

    The last word of a phrase keeps the tags of the whole.
    """
    if not any(" " in token.text for token in tokens):
        return tuple(tokens)
    apart: list[Item] = []
    for token in tokens:
        if " " not in token.text or is_place(token):
            apart.append(token)
        else:
            *words, last = (_word(token.start + m.start(), m.group(), lexicon) for m in _WORD.finditer(token.text))
            apart.extend(words)
            apart.append(Item(last.start, last.end, last.text, last.lower, last.senses, last.tags | token.tags))
    return tuple(apart)


def _joined(items: Iterable[Item], lexicon: Lexicon) -> Iterator[Item]:
    """The items with "anti", "-", "trafficking" as one again; it has the tags of its last part too."""
    held: Item | None = None
    parts = list(items)
    for at, item in enumerate(parts):
        if held is None:
            held = item
        elif item.text == "-" and at + 1 < len(parts) and _are_peoples(held, parts[at + 1]):
            yield from (held, item)  # "a joint German-Ghanaian team"
            held = None
        elif item.start == held.end and _hyphenated(held, item):
            text = held.text + item.text
            tags = _word(held.start, text, lexicon).tags | item.tags - {"known-bodies", "known-treaties"}
            held = Item(
                held.start, item.end, text, text.lower(), (), frozenset(t for t in tags if not t.startswith("places:"))
            )
        else:
            yield held
            held = item
    if held is not None:
        yield held


def _are_peoples(left: Item, right: Item) -> bool:
    """Whether two items are both countries or both their adjectives, as in "German-Ghanaian" and "Chile-Peru"."""
    return any(
        all(any(sense.form == form and sense.scheme == "places" for sense in item.senses) for item in (left, right))
        for form in ("adjective", "name")
    )


def _hyphenated(left: Item, right: Item) -> bool:
    if right.text == "-":
        return left.text[-1].isalnum()
    if left.text[-1] == "-":
        return right.text[0].isalnum()
    # "B9", "250b", "88/02": a letter or a figure that belongs to a number
    return (left.text[-1].isdigit() and len(right.text) == 1 and right.text.isalpha()) or (
        len(left.text) == 1 and left.text.isupper() and right.text[0].isdigit()
    )


def token_from(tokens: Sequence[Item], offset: int) -> int:
    """The index of the first token that begins at an offset of the folded text or behind it."""
    return bisect_left(tokens, offset, key=_START)


def has(item: Item, *tags: str) -> bool:
    """Whether an item has one of some tags ("organization-cues:ministry")."""
    return bool(item.tags) and not item.tags.isdisjoint(tags)  # most items have none


def is_name_word(item: Item) -> bool:
    """Whether an item is written as part of a name: with a capital, and no place or nationality."""
    return (
        (item.text[0].isupper() or (item.lower[:2] in _ELIDED and item.text[2:3].isupper()))
        and item.lower not in FUNCTION_WORDS
        and not _AFFILIATED.search(item.text)
    )


def is_acronym(item: Item) -> bool:
    """Whether an item is an abbreviation in capitals ("NAPTIP", "ISIS-K")."""
    return bool(_ACRONYM.match(item.text))


def place_of(item: Item) -> str:
    """The code of the place that an item names or whose people or adjective it is; empty where it is none."""
    codes = {sense.code for sense in item.senses if sense.scheme == "places"}
    return codes.pop() if len(codes) == 1 else ""


def is_place(item: Item) -> bool:
    """Whether an item names a place or its people."""
    return bool(item.senses) and _are_of_place(item.tags)


@cache
def _are_of_place(tags: frozenset[str]) -> bool:
    return any(tag.startswith("places:") for tag in tags)


def year_of(item: Item) -> int | None:
    """The year that an item writes ("2009", "2013-2017"): the first of a span."""
    return year_in(item.text)


def last_year_of(item: Item) -> int | None:
    """The last year of a span that an item writes: "2013-2017", "2012-14"."""
    head, dash, tail = item.text.partition("-")
    if not dash or not tail.isdigit():
        return None
    return int(tail) if len(tail) == 4 else int(head[:2] + tail)


def year_in(word: str) -> int | None:
    """The year that a word is, the first one of a span."""
    head, rest = word[:4], word[4:]
    return int(head) if _YEAR.match(head) and (not rest or (rest[0] in "-/" and rest[1:].isdigit())) else None
