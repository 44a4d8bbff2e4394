"""Places that people leave: those that are the object of "leave", and those that they are taken on from."""

from __future__ import annotations

from collections.abc import Sequence

from tipgraph.grammar.manner.part_kinds import Part
from tipgraph.grammar.manner.unknown_names import is_left_by
from tipgraph.reading import Item

_JOINS = frozenset({",", "and", "or", "the"})
#: What leads on from a place.
_ONWARDS = ("and from there", ", from there", ", from where", "and then to", "and then on", "and on to", "and onward")


def goes_on_from(items: Sequence[Item], part: Part) -> bool:
    """Whether people are taken further from a place: "to A and from there to B"."""
    return " ".join(item.lower for item in items[part.stop : part.stop + 3]).startswith(_ONWARDS)


def is_left(items: Sequence[Item], parts: Sequence[Part], at: int) -> bool:
    """Whether people leave a place, or the list that it ends: "girls | leave | A and B to become servants"."""
    first = parts[at].first
    for part in reversed(parts[:at]):
        if all(item.lower in _JOINS for item in items[part.stop : first]):
            first = part.first
    return bool(first) and "location-cues:leaves" in items[first - 1].tags and is_left_by(items, first)
