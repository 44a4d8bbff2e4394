"""Advice as a list: paragraphs with or without bullets, or one paragraph that semicolons or full stops part."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from tipgraph.grammar.function_words import AUXILIARIES, PREPOSITIONS, RELATIVES
from tipgraph.grammar.judging.advice_sentences import BEFORE_OBJECT, NO_VERBS
from tipgraph.lexicon import Lexicon
from tipgraph.paragraphs import is_bullet, without_bullet
from tipgraph.reading.sentences import sentences_of

_JOINING = re.compile(r"(?:and|or)\b,?\s+|[,;:.•·–—-]+\s*")
_OPENING = re.compile(r"(?:(?:and|or)\b,?\s+)?(?:also\s+)?(?:[a-z]+ly,?\s+)*(?P<first>[\w-]+)\W+(?P<second>\w*)")
_BEHIND_COMMA = re.compile(r",\s+(?:[a-z]+ly\s+)?([a-z-]+)")
_ADVICE = re.compile(
    r"(?:[Tt]he )?(?:[A-Z]\w+ )?(?:[Gg]overnment|[Aa]uthorities)(?: of [A-Z][\w' -]+?)? "
    r"(?:should|must|needs to) (?:also )?"
)
#: An item has at least a verb and what it is about.
_ITEM_WORDS = 2


def listed_advice(text: str, start: int, end: int, lexicon: Lexicon, *, strictly: bool) -> Iterator[tuple[int, int]]:
    """The items of a paragraph of recommendations: itself where it has a bullet, else its sentences and their parts.

    Args:
        text: the folded text.
        start: where the paragraph begins.
        end: where it ends.
        lexicon: the vocabulary.
        strictly: the list has a sentence for an item, so that a semicolon parts none.
    """
    if is_bullet(text[start:end]):
        spans = [(without_bullet(text, start, end), end)]
        if any(mark in text[spans[0][0] : end] for mark in "•▪●■"):
            spans = list(sentences_of(text, start, end))
    else:
        spans = _joined(text, list(sentences_of(text, start, end)), lexicon, strictly=strictly)
    for begin, stop in spans:
        whole = text[stop - 1] == "." and not text[start:begin].rstrip().endswith(";")
        begin, stop = _stripped(text, begin, stop)
        if whole and text[begin].isupper():
            stop = text.index(".", stop) + 1  # a sentence of its own keeps its stop
        if len(text[begin:stop].split()) >= _ITEM_WORDS:
            yield begin, stop


def _joined(text: str, spans: Sequence[tuple[int, int]], lexicon: Lexicon, *, strictly: bool) -> list[tuple[int, int]]:
    """The parts of a paragraph, those that a semicolon sets off from their item joined to it again.

    "Adopt a plan that names goals; sets dates; and has a budget." is one item, "Adopt a plan; train police" are two.
    """
    stops = sum(text[end - 1] == "." for _, end in spans)
    joined: list[tuple[int, int]] = []
    for start, end in spans:
        parted = bool(joined) and ";" in text[joined[-1][1] : start]
        if parted and not _begins_item(text[start:end], lexicon, strictly=strictly or stops > 1):
            joined[-1] = (joined[-1][0], end)
        else:
            joined.append((start, end))
    return joined


def _begins_item(words: str, lexicon: Lexicon, *, strictly: bool) -> bool:
    """Whether what follows a semicolon is advice of its own: a plain verb, or a phrase and a comma before one.

    Args:
        words: what follows the semicolon.
        lexicon: the vocabulary.
        strictly: a word that is not known is no verb.
    """
    found = _OPENING.match(words)
    if not found or (words[:1].isupper() and not strictly):
        return True
    first, second = found["first"].lower(), found["second"].lower()
    if first in RELATIVES | AUXILIARIES:
        return False
    if first in NO_VERBS | PREPOSITIONS:
        behind = _BEHIND_COMMA.findall(words)
        return any(_is_do(word.lower(), lexicon) for word in behind) or (bool(behind) and not strictly)
    if _is_do(first, lexicon) or second in BEFORE_OBJECT - {"those"}:
        return True
    if first.endswith("s") and _is_do(first.removesuffix("s"), lexicon):
        return False
    return not strictly


def _is_do(word: str, lexicon: Lexicon) -> bool:
    return any(sense.scheme == "findings" and sense.code == "do" for sense in lexicon.senses_of(word))


def _stripped(text: str, start: int, end: int) -> tuple[int, int]:
    """An item without its bullet, the conjunction that joins it, "the government should" and the mark at its end."""
    start = without_bullet(text, start, end)
    while found := _JOINING.match(text, start, end):
        start = found.end()
    if found := _ADVICE.match(text, start, end):
        start = found.end()
    while end > start and (text[end - 1].isspace() or text[end - 1] in ".;,:"):
        end -= 1
    for word in (" and", " or"):
        if text[start:end].endswith(word):
            end -= len(word)
    while end > start and (text[end - 1].isspace() or text[end - 1] in ".;,:"):
        end -= 1
    return start, end
