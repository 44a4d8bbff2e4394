"""A deed and what it was done to; the nouns behind a verb that tell which deed it is."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from tipgraph.grammar.acting.verbs.phrases import behind_insertion, phrase_after
from tipgraph.grammar.tokens import has
from tipgraph.grammar.verbs import is_of_deed
from tipgraph.reading import Item

CUES = "act-cues:"
INSTRUMENTS = tuple(f"instrument-cues:{kind}-head" for kind in ("law", "plan", "agreement", "treaty", "procedure"))
#: How far behind a verb the noun may stand that tells its act.
_NEAR = 8
_STOPS = frozenset({",", ";", ":", ".", "(", "—", "that", "which", "who", "because", "by", "after", "before"})
_BARE = frozenset({"of", "the", "a", "its", "these", "several", "many", "such", "large", "small", "major", "local"})


@dataclass(frozen=True, slots=True)
class Deed:
    """An act, and what it was done to at ``tokens[first:stop]``; empty where the text does not say it."""

    act: str
    first: int
    stop: int


def object_of(tokens: Sequence[Item], at: int, *cues: str) -> tuple[int, int, int] | None:
    """The first noun with one of some tags near behind a verb, and the phrase that it stands in."""
    start = behind_insertion(tokens, at + 1)  # "aired, free of charge, | a film"
    for near in range(start, min(start + _NEAR, len(tokens))):
        if tokens[near].lower in _STOPS or _is_aim(tokens, near):
            return None
        if has(tokens[near], *cues):
            first, stop = phrase_after(tokens, at + 1)
            return (near, first, stop) if first <= near < stop else (near, near, near + 1)
    return None


def _is_aim(tokens: Sequence[Item], at: int) -> bool:
    """Whether an infinitive of a deed begins at a token: "launched a process | to open a shelter"."""
    return tokens[at].lower == "to" and at + 1 < len(tokens) and is_of_deed(tokens[at + 1])


def is_counted(phrase: Sequence[Item]) -> bool:
    """Whether a number stands for people: "97 of them", "28"."""
    alone = len(phrase) == 1 or phrase[1].lower in ("of", "more", "others")
    return (phrase[0].is_numeral and alone) or phrase[-1].lower == "them"


def is_sum(tokens: Sequence[Item], at: int) -> bool:
    """Whether a sum of money follows: "$24,000", "96 million riel"."""
    near = tokens[at + 1 : at + 5]
    return any(
        word.text in ("$", "€", "£")
        or has(word, "number-marks:money", "number-marks:money-before")
        or word.is_of("currencies")
        for word in near
    )


def is_of_crime(ring: Sequence[Item]) -> bool:
    """Whether nothing is said of a ring, or that it trafficks: not "a network of NGOs", "a television network"."""
    kinds = [word for word in ring if not (has(word, CUES + "ring") or word.is_numeral or word.lower in _BARE)]
    crimes = (CUES + "offender", CUES + "enterprise", "organization-cues:topic", CUES + "crime-kind")
    return not kinds or any(has(word, *crimes) or "traffick" in word.lower for word in kinds)
