"""What an assessment concedes, and what it sets against that: "although it meets the standards, it did not ..."."""

from __future__ import annotations

from collections.abc import Sequence

from tipgraph.grammar.function_words import DENIALS
from tipgraph.grammar.tiers.compliance import STANDARDS
from tipgraph.reading import Item

_CONCEDES = frozenset({"although", "though", "while", "even though", "despite", "whereas"})
_DESPITE = (("despite",), ("in", "spite", "of"), ("notwithstanding",))
_BACK = frozenset({"these", "this", "those", "such"})
#: What efforts are called when a text points back to them.
_CALLED = frozenset({"efforts", "measures", "steps", "achievements", "improvements", "advances", "actions", "progress"})
#: How many words may stand between "these" and what they are called.
_BETWEEN = 3
#: How many items may hold the words of such an opening.
_OPENING = 7


def concedes(items: Sequence[Item]) -> bool:
    """Whether a sentence begins with what it concedes: "Although the government passed a law, it did not ..."."""
    return bool(items) and (items[0].lower in _CONCEDES or [one.lower for one in items[:2]] == ["even", "though"])


def points_to_efforts(items: Sequence[Item]) -> bool:
    """Whether a sentence begins by pointing back to efforts told before: "Despite these measures, ..."."""
    words = " ".join(item.lower for item in items[:_OPENING]).split()
    lead = next((lead for lead in _DESPITE if tuple(words[: len(lead)]) == lead), ())
    behind = words[len(lead) :][: _BETWEEN + 1] if lead else []
    return bool(behind) and behind[0] in _BACK and not _CALLED.isdisjoint(behind)


def makes_efforts(items: Sequence[Item]) -> bool:
    """Whether a part of a sentence only ends the one on the standards: "it is making significant efforts to do so"."""
    return [item.lower for item in items if item.text[0].isalnum()][-2:] == ["do", "so"]


def behind_concession(cued: Sequence[Item], items: Sequence[Item]) -> Sequence[Item]:
    """What a sentence says behind the concession that the standards are met; empty where it concedes no such thing.

    Args:
        cued: the items of the sentence as the words of tiers see it.
        items: its items.
    """
    comma = next((at for at, item in enumerate(cued) if item.text == ","), 0)
    conceded = cued[:comma]
    met = any(STANDARDS in item.tags or item.lower == "standards" for item in conceded) and DENIALS.isdisjoint(
        item.lower for item in conceded
    )
    if not (met and concedes(cued)):
        return ()
    return [item for item in items if item.start > cued[comma].start]
