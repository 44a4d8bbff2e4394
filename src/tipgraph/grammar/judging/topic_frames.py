"""What words of topics tell no topic of their own: the work of a whole area, and what was not counted."""

from __future__ import annotations

from collections.abc import Sequence

from tipgraph.reading import Item

#: What follows "report" where a count was not given.
_COUNTED = frozenset({"how", "number", "numbers"})
#: How many words may stand between: "did not report | the total | number of".
_BETWEEN = 3


def names_whole(items: Sequence[Item], at: int) -> bool:
    """Whether a word only tells of which area the efforts are: "overall | protection | efforts"."""
    whole = at + 1 < len(items) and items[at + 1].lower == "efforts"
    return whole and "services" in items[at].codes("topic-cues")


def leaves_unsaid(items: Sequence[Item], cues: Sequence[frozenset[str]]) -> str:
    """What is not told: "count" in "did not report how many victims", "fact" in "did not say whether it helped"."""
    for at, codes in enumerate(cues):
        if "reports" not in codes:
            continue
        behind = [item.lower for item in items[at + 1 : at + 1 + _BETWEEN]]
        if not _COUNTED.isdisjoint(behind):
            return "count"
        if behind[:1] == ["whether"]:
            return "fact"
    return ""
