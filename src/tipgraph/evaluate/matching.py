"""Which of two lists' members stand for each other: a largest one-to-one matching, and how alike two names are."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from typing import TypeVar

from rapidfuzz.fuzz import ratio, token_set_ratio

ALIKE = 85.0
"""From which token-set ratio (of 100) two names are taken for one."""
SAME_TEXT = 90.0
"""From which ratio (of 100) two longer texts are taken for one."""

One = TypeVar("One")
Other = TypeVar("Other")


def matched(
    wanted: Sequence[One], given: Sequence[Other], score: Callable[[One, Other], float]
) -> list[tuple[int, int]]:
    """The pairs (index in `wanted`, index in `given`) of a largest one-to-one matching, best scores first.

    >>> matched(["ab", "a"], ["a", "abc"], lambda one, other: len(set(one) & set(other)))
    [(0, 1), (1, 0)]

    Args:
        score: 0 for two that cannot stand for each other.
    """
    choices: list[list[int]] = []
    for one in wanted:
        scored = [(-found, j) for j, other in enumerate(given) if (found := score(one, other)) > 0]
        choices.append([j for _, j in sorted(scored)])
    taken: dict[int, int] = {}

    def place(i: int, tried: set[int]) -> bool:
        """Give `wanted[i]` a partner, moving others to their next choice where that helps."""
        for j in choices[i]:
            if j not in tried:
                tried.add(j)
                if j not in taken or place(taken[j], tried):
                    taken[j] = i
                    return True
        return False

    for i in sorted(range(len(wanted)), key=lambda i: len(choices[i])):
        place(i, set())
    return sorted((i, j) for j, i in taken.items())


def plain_name(name: str) -> str:
    """A name without capitals, punctuation and a leading "the".

    >>> plain_name("The Ministry of Women’s Affairs (MWA)")
    'ministry of womens affairs mwa'
    """
    words = re.sub(r"[^\w\s]", " ", name.lower().replace("’", "").replace("'", "")).split()
    return " ".join(words[1:] if words[:1] == ["the"] and len(words) > 1 else words)


def likeness(one: str, other: str) -> float:
    """How alike two plain names are, 0 where not alike enough to be one."""
    found = token_set_ratio(one, other)
    return found if found >= ALIKE else 0.0


def text_likeness(one: str, other: str) -> float:
    """How alike two plain texts are, 0 where not alike enough to be one."""
    found = ratio(one, other)
    return found if found >= SAME_TEXT else 0.0
