"""Groups of people, as a noun phrase names them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Group:
    """Some people: their groups as codes, where they are from, and what their very name says they are exploited for.

    `origins` is empty where the text says nothing; ``region:unspecified`` stands for "foreign". `via` is a country that
    this group alone passes through. `left` are those of the origins that "from" leads to after the noun, which of
    people sent home is where they were: "repatriated Burmese victims [from Thailand]".
    """

    victims: tuple[str, ...]
    origins: tuple[str, ...] = ()
    forms: tuple[str, ...] = ()
    via: tuple[str, ...] = ()
    left: tuple[str, ...] = ()


@dataclass(slots=True)
class PeopleList:
    """Coordinated groups of people; `end` is the index of the item after them.

    Nothing alters it once it is made; a frozen one takes three times as long to make.
    """

    groups: tuple[Group, ...]
    end: int


def joined(first: Sequence[str], *more: Sequence[str]) -> tuple[str, ...]:
    """The codes of all, once each, in order."""
    return tuple(dict.fromkeys([*first, *(code for codes in more for code in codes)]))
