"""Places that a sentence on exploitation names although nothing is done there: "unlike in A", "a ring based in A"."""

from __future__ import annotations

from collections.abc import Sequence

from tipgraph.grammar.manner.part_kinds import Part
from tipgraph.reading import Item

_BASED = frozenset({"based", "headquartered", "registered", "born", "unlike"})
_AT = frozenset({"flow-cues:in", "flow-cues:from"})
#: What is said of a risk that is small, or is made so.
_LESS = frozenset(
    {"reduces", "reduce", "reduced", "lowers", "lower", "lowered", "low", "decreases", "decreased", "little"}
)
#: What is said of a deed that was not done, or that a court did not believe in.
_UNDONE = ("acquit", "planned", "intend", "attempt", "tried")
#: How many words before a risk its smallness may be told.
_NEAR = 3


def is_not_there(items: Sequence[Item], part: Part) -> bool:
    """Whether a place only says where exploiters live or what is compared: "traffickers | based in | Kumasi"."""
    before = items[max(0, part.first - 2) : part.first]
    return len(before) > 1 and before[0].lower in _BASED and not before[1].tags.isdisjoint(_AT)


def is_made_less(items: Sequence[Item], start: int) -> bool:
    """Whether a risk that begins at an offset is said to be small: "reduces the | risk of trafficking"."""
    before = [item.lower for item in items if item.start < start][-_NEAR:]
    return not _LESS.isdisjoint(before)


def is_not_done(items: Sequence[Item], part: Part) -> bool:
    """Whether what is told of offenders before a place was not done: "acquitted a man who had sold girls to"."""
    return any(item.lower.startswith(_UNDONE) for item in items[: part.first])
