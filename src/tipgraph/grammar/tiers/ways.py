"""The words for ways to a tier, and whether a way was gone, and by the country itself."""

from __future__ import annotations

from collections.abc import Sequence

from tipgraph.grammar.tiers.names import is_tier
from tipgraph.reading import Item

_SCHEME = "tier-cues"
_WAYS = {
    f"{_SCHEME}:{code}": code
    for code in ("upgraded", "downgraded", "upgrade", "downgrade", "remained", "placed", "moved")
}
#: How many items before the way may take its reality away ("a waiver from an otherwise required downgrade").
_GUARD = 6


def way_of(item: Item) -> str:
    """The way that an item names, empty where it names none."""
    return next((code for tag, code in _WAYS.items() if tag in item.tags), "")


def is_real(items: Sequence[Item], verb: int) -> bool:
    """Whether the way was gone: no waiver, no condition, no denial before it."""
    if way_of(items[verb]) in ("upgrade", "downgrade") and verb:
        before = [item.lower for item in items[max(0, verb - 3) : verb]]
        if "from" in before or "of" in before or "to" in before:  # "a waiver from a downgrade", "the risk of downgrade"
            return False
    for back in range(verb - 1, max(-1, verb - 1 - _GUARD), -1):
        item = items[back]
        if item.text in ",;:." or item.lower in ("and", "therefore", "but", "so") or is_tier(item):
            return True
        if f"{_SCHEME}:unreal" in item.tags and item.text != "May":
            return False
    return True


def is_of_another(items: Sequence[Item], verb: int, country: str) -> bool:
    """Whether the subject just before the verb is another country."""
    for item in reversed(items[max(0, verb - 5) : verb]):
        codes = item.codes("places", "name")
        if codes:
            return all(country not in code.split("|") for code in codes) and bool(country)
        relative = item.text == "," and items[verb - 2].lower == "which"  # "Togo, which was upgraded"
        if (item.text in ",;:" and not relative) or item.lower in ("and", "therefore"):
            return False
    return False


def subject_of(items: Sequence[Item], verb: int) -> int:
    """The item at which the statement begins: after the last mark or "therefore", at most eight items back."""
    at = verb
    while (
        at > max(0, verb - 8)
        and items[at - 1].text not in ",;:.—-()"
        and items[at - 1].lower not in ("therefore", "and", "but")
    ):
        at -= 1
    return at
