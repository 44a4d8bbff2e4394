"""What words of topics tell no topic of their own: the work of a whole area, and what was not counted."""

from __future__ import annotations

from collections.abc import Sequence

from tipgraph.reading import Item

#: What follows "report" where a count was not given.
_COUNTED = frozenset({"how", "whether", "number", "numbers"})
#: How many words may stand between: "did not report | the total | number of".
_BETWEEN = 3


def names_whole(items: Sequence[Item], at: int) -> bool:
    """Whether a word only tells of which area the efforts are: "overall | protection | efforts"."""
    whole = at + 1 < len(items) and items[at + 1].lower == "efforts"
    return whole and "services" in items[at].codes("topic-cues")


def leaves_uncounted(items: Sequence[Item], cues: Sequence[frozenset[str]]) -> bool:
    """Whether a clause says that a count was not given: "did not report how many victims"."""
    for at, codes in enumerate(cues):
        if "reports" in codes and any(item.lower in _COUNTED for item in items[at + 1 : at + 1 + _BETWEEN]):
            return True
    return False
