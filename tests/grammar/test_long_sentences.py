"""Sentences without end are read in pieces, each short, none lost, by the rules on counts and on cooperation alike."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence

import pytest

from tipgraph.extract import cooperation, counts
from tipgraph.grammar.long_sentences import LONGEST, pieces
from tipgraph.lexicon import load_lexicon
from tipgraph.model import Document
from tipgraph.reading import Item, Reading, read

_COUNTED = "the police arrested 41 men"
_TOGETHER = "German police and Ghana jointly investigated cases with Italy"


def _document(clause: str, times: int) -> Reading:
    text = "The government does not fully meet the minimum standards.\n\nProsecution\n\n" + ", and ".join(
        [clause] * times
    )
    return read(Document("a", "GHA", 2010, text + "."), load_lexicon())


def _item(text: str, at: int) -> Item:
    return Item(at, at + 1, text, text, (), frozenset())


@pytest.mark.parametrize("length", [0, 1, LONGEST, LONGEST + 1, 18_000])
def test_nothing_is_lost_and_no_piece_is_long(length: int) -> None:
    words = [_item("," if at % 7 == 0 else "word", at) for at in range(length)]

    found = list(pieces(words))

    assert [word for piece in found for word in piece] == words
    assert all(len(piece) <= LONGEST for piece in found)
    assert all(piece[-1].text == "," for piece in found[:-1])


def test_words_without_a_comma_are_cut_too() -> None:
    words = [_item("word", at) for at in range(3 * LONGEST)]

    assert [len(piece) for piece in pieces(words)] == [LONGEST] * 3


def _recorded(lengths: list[int], rule: Callable[..., Iterator[object]]) -> Callable[..., Iterator[object]]:
    def record(words: Sequence[Item], *rest: object, **named: object) -> Iterator[object]:
        lengths.append(len(words))
        return rule(words, *rest, **named)

    return record


@pytest.mark.parametrize(
    ("family", "rule", "clause"), [(counts, "statements", _COUNTED), (cooperation, "clauses", _TOGETHER)]
)
def test_the_rules_visit_each_word_of_an_endless_sentence_a_bounded_number_of_times(
    monkeypatch: pytest.MonkeyPatch, family: object, rule: str, clause: str
) -> None:
    times = 18_000 // len(clause.split())
    reading = _document(clause, times)
    lengths: list[int] = []
    monkeypatch.setattr(counts, "agency_of", lambda *_: "")
    monkeypatch.setattr(family, rule, _recorded(lengths, getattr(family, rule)))

    found = list(family.extract(reading))  # type: ignore[attr-defined]

    assert found
    # Whatever pairs of words the rules look at, they are of one piece.
    assert sum(length * length for length in lengths) <= 2 * LONGEST * sum(len(s.items) for s in reading.sentences)
    assert max(lengths) <= LONGEST


def test_what_stands_in_the_middle_of_an_endless_sentence_is_counted(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(counts, "agency_of", lambda *_: "")

    assert len(list(counts.extract(_document(_COUNTED, 600)))) == 600
