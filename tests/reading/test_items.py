"""The words of a sentence are the same for all who see it, whatever labels each of them knows."""

from __future__ import annotations

import pytest

from tipgraph.lexicon import Meaning, Sense
from tipgraph.reading.items import Cut, Item

#: Labels as two families see them: where each begins and ends, and what it names.
_LABOR = Meaning((Sense("exploitation", "labor"),))
_WORK = Meaning((Sense("sectors", "work"),))


def words(items: tuple[Item, ...]) -> list[str]:
    return [item.text for item in items]


@pytest.mark.parametrize(
    ("text", "mentions", "expected"),
    [
        ("The 1,200 men's forced labor ended.", [], ["The", "1,200", "men's", "forced", "labor", "ended", "."]),
        ("The forced labor ended.", [(4, 16, _LABOR)], ["The", "forced labor", "ended", "."]),
        ("Forced labor", [(0, 12, _LABOR)], ["Forced labor"]),
        ("Labor's end", [(0, 5, _LABOR)], ["Labor", "'s", "end"]),  # where the label ends within a word
        ("anti-labor acts", [(5, 10, _LABOR)], ["anti", "-", "labor", "acts"]),
        ("forced  labor\nended", [(8, 13, _LABOR)], ["forced", "labor", "ended"]),
    ],
)
def test_a_text_is_cut_into_labels_and_the_words_between(
    text: str, mentions: list[tuple[int, int, Meaning]], expected: list[str]
) -> None:
    items = Cut(text, 0, len(text)).items(mentions)

    assert words(items) == expected
    assert [text[item.start : item.end] for item in items] == expected


@pytest.mark.parametrize(
    ("word", "scheme", "expected"), [("12", "", True), ("twelve", "numbers", True), ("work", "", False)]
)
def test_a_number_is_written_in_digits_or_in_words(word: str, scheme: str, expected: bool) -> None:
    senses = (Sense(scheme, word),) if scheme else ()

    assert Item(0, len(word), word, word, senses, frozenset()).is_numeral is expected


def test_those_who_see_other_labels_share_what_they_see_alike() -> None:
    text = "They endured forced labor there."
    cut = Cut(text, 0, len(text))
    one = cut.items([(13, 25, _LABOR)])
    other = cut.items([(20, 25, _WORK)])

    assert words(other) == ["They", "endured", "forced", "labor", "there", "."]
    assert [a is b for a, b in zip(one[-2:], other[-2:], strict=True)] == [True, True]
    assert [a is b for a, b in zip(one, cut.items([(13, 25, _LABOR)]), strict=True)] == [True] * len(one)


def test_a_label_names_to_each_only_what_he_looks_for() -> None:
    text = "forced labor"
    cut = Cut(text, 0, len(text))

    assert cut.items([(0, 12, _LABOR)])[0].tags == {"exploitation:labor"}
    assert cut.items([(0, 12, _WORK)])[0].tags == {"sectors:work"}


def test_a_decoy_is_one_word_without_meaning() -> None:
    (item,) = Cut("Labor Day", 0, 9).items([(0, 9, Meaning((), is_decoy=True))])

    assert (item.text, item.lower, item.senses) == ("Labor Day", "", ())
