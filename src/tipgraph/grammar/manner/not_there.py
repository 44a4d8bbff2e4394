"""Places that a sentence on exploitation names although nothing is done there: "unlike in A", "a ring based in A"."""

from __future__ import annotations

from collections.abc import Sequence

from tipgraph.grammar.manner.part_kinds import Part
from tipgraph.reading import Item

_AT = frozenset({"flow-cues:in", "flow-cues:from"})
_WORKPLACE, _BASED = "flow-cues:labor-sector", "location-cues:based"
_ELSEWHERE, _LESSENS, _UNDONE = "location-cues:elsewhere", "location-cues:lessens", "location-cues:undone"
#: How many words before a risk its smallness may be told.
_NEAR = 3


def is_not_there(items: Sequence[Item], part: Part) -> bool:
    """Whether a place only says where exploiters live or what is compared: "traffickers | based in | Kumasi".

    Where the workplace itself is based, people are exploited: "aboard trawlers | based in | Tema".
    """
    before = items[max(0, part.first - 3) : part.first]
    if len(before) < 2 or _ELSEWHERE not in before[-2].tags or before[-1].tags.isdisjoint(_AT):
        return False
    return len(before) < 3 or _WORKPLACE not in before[0].tags or _BASED not in before[1].tags


def is_made_less(items: Sequence[Item], start: int) -> bool:
    """Whether a risk that begins at an offset is said to be small: "reduces the | risk of trafficking"."""
    before = [item for item in items if item.start < start][-_NEAR:]
    return any(_LESSENS in item.tags for item in before)


def is_not_done(items: Sequence[Item], part: Part) -> bool:
    """Whether what is told of offenders before a place was not done: "acquitted a man who had sold girls to"."""
    return any(_UNDONE in item.tags for item in items[: part.first])
