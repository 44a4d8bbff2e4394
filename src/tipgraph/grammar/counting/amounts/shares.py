"""Amounts told by a number before them: "half of them", "the same number", "the former", "a third was tried"."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from tipgraph.grammar.numbers import number_at
from tipgraph.reading import Item

_OPENS = frozenset({",", "(", "-", "\u2014", ":", "and", "with", "but", "while", "of", "only"})
_AFTER = frozenset({"of", "were", "was", "had", "have", "are", "received", "for", "in", "from"})
_THOSE = frozenset({"the", "these", "those"})
_HELPERS = frozenset({"was", "were", "is", "are", "has", "have", "had"})


def share_at(words: Sequence[Item], at: int, verbs: Collection[int]) -> tuple[int, int, int, int] | None:
    """Where a share of a whole begins and ends, with its numerator and denominator: "two thirds | of them".

    None where a word before makes it vague ("nearly half"), or it is a share of something else ("the first half").
    """
    codes = words[at].codes("number-fractions")
    if not codes:
        return None
    first, numerator = at, 1
    if "/" in codes[0]:
        numerator = int(codes[0].partition("/")[0])
    elif at and words[at - 1].lower in ("a", "one"):
        first = at - 1
    elif at and (number := _whole_number(words, at)) is not None:
        first, numerator = number
    elif words[at].lower != "half":
        return None  # "the third"
    denominator = int(codes[0].rpartition("/")[2])
    if numerator >= denominator or (first and words[first - 1].lower not in _OPENS and first - 1 not in verbs):
        return None
    if at + 1 >= len(words) or words[at + 1].lower not in _AFTER:
        return None
    return first, at + 1, numerator, denominator


def left_at(words: Sequence[Item], at: int, but: int) -> tuple[int, int] | None:
    """How many are left of a whole that is named at a word, and where its number ends: "all but two | of the 40"."""
    opening = [word.lower for word in words[at : at + 2]]
    whole = number_at(words, at + 2) if len(opening) == 2 and opening[0] == "of" and opening[1] in _THOSE else None
    left = int(whole.value) - but if whole is not None else 0
    return (left, whole.stop) if whole is not None and left > 0 else None


def same_number_at(words: Sequence[Item], at: int) -> int:
    """Where the words end that say that as many are meant as before, which begin at a word; 0 where they do not."""
    if [word.lower for word in words[at : at + 3]] != ["the", "same", "number"]:
        return 0
    if at + 3 < len(words) and words[at + 3].lower == "of":
        return at + 4
    following = words[at + 3].lower if at + 3 < len(words) else "as"
    return 0 if following in ("as", "that", ".", ",", "in") else at + 3


def ordinal_at(words: Sequence[Item], at: int, verbs: Collection[int]) -> int:
    """Where the words end that pick out one of several by its place: "the former | got", "a third | was"; else 0."""
    if "number-marks:ordinal" not in words[at].tags or not at or words[at - 1].lower not in ("the", "a"):
        return 0
    if at > 1 and (words[at - 2].text[-1].isalnum() and words[at - 2].lower not in ("and", "but", "while", "of")):
        return 0
    after = at + 1
    return after if after < len(words) and (after in verbs or words[after].lower in _HELPERS) else 0


def _whole_number(words: Sequence[Item], at: int) -> tuple[int, int] | None:
    """The numerator before a share, and where it begins: "two thirds", "three-quarters"."""
    back = at - 2 if words[at - 1].text == "-" and at > 1 else at - 1
    number = number_at(words, back)
    if number is None or number.stop not in (at, at - 1) or number.value != int(number.value):
        return None
    return back, int(number.value)
