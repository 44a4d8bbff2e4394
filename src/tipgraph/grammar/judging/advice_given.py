"""Where the sentences of a document, outside its list of recommendations, give advice."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from tipgraph.grammar.function_words import BE
from tipgraph.grammar.judging.advice_sentences import MARKS, advised, goes_on
from tipgraph.reading import Item, Reading

_NEED = frozenset({"needed", "required", "necessary"})
#: What opens another clause, of which the need at the end of a sentence says nothing.
_TURNS = frozenset({"but", "although", "though", "while", "however", "because"})
_SILENT = frozenset({"profile", "recommendations"})


def advice_given(reading: Reading) -> tuple[tuple[int, int], ...]:
    """Where each piece of advice in the folded text begins and ends, in order."""
    return tuple(_given(reading))


def _given(reading: Reading) -> Iterator[tuple[int, int]]:
    open_ended = False  # whether the sentence before gives advice, which a semicolon may go on with
    for sentence in reading.sentences:
        continued = open_ended and sentence.goes_on
        open_ended = False
        if sentence.area in _SILENT or not (continued or not MARKS.isdisjoint(sentence.words)):
            continue
        spans = list(advised(sentence.items, reading.lexicon))
        if continued and not spans:
            spans = list(goes_on(sentence.items, reading.lexicon))
        open_ended = continued or bool(spans)
        yield from spans


def is_needed(words: Sequence[Item]) -> bool:
    """Whether a sentence only says what is needed: "more training and better data are needed"."""
    if len(words) < 3 or words[-1].lower not in _NEED or words[-2].lower not in BE:
        return False
    return not any(word.lower in _TURNS for word in words)
