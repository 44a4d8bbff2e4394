"""Whether a clause tells that officials are pursued, or that victims are punished: who does it to whom."""

from __future__ import annotations

from collections.abc import Sequence

from tipgraph.reading import Item

_JUSTICE = frozenset({"investigation", "prosecution", "conviction", "dismisses"})
_FENCES = frozenset(
    {"to", "with", "by", "for", "from", "at", "in", "who", "that", "which", "among", "through", "on", "as", ";", "into"}
)
_VICTIM_FENCES = _FENCES - {"with", "at", "in"} | {"against", "of"}
_BE = frozenset({"is", "are", "was", "were", "be", "been", "being", "get", "got"})
_NO = frozenset({"no", "not", "never", "neither", "nor", "none", "without", "fewer", "few", "rarely", "seldom"})
#: How many words may stand between a deed and the one to whom it is done.
_REACH = 8
#: How many words after the verb the deed of a passive clause may stand.
_DEED = 5


def pursues_officials(items: Sequence[Item], cues: Sequence[frozenset[str]], verb: int) -> bool:
    """Whether officials are those whom it is said to be investigated, tried or dismissed, or not to be."""
    return _done_to("official", _JUSTICE, _FENCES, items, cues, verb)


def punishes_victims(
    items: Sequence[Item], cues: Sequence[frozenset[str]], verb: int, *, suffering: bool, shortfall: bool
) -> bool:
    """Whether victims are those whom it is said to be punished (a shortfall), or not to be (an effort)."""
    suffer = suffering and any("punishes" in codes for codes in cues[verb : verb + _DEED + 1])
    if not suffer and not _done_to("victim", frozenset({"punishes"}), _VICTIM_FENCES, items, cues, verb):
        return False
    denied = any(item.lower in _NO or item.lower.endswith("n't") for item in items)
    return denied != shortfall


def _done_to(
    whom: str,
    deeds: frozenset[str],
    fences: frozenset[str],
    items: Sequence[Item],
    cues: Sequence[frozenset[str]],
    verb: int,
) -> bool:
    for at, codes in enumerate(cues):
        if deeds.isdisjoint(codes):
            continue
        for after in range(at + 1, min(at + 1 + _REACH, len(items))):
            if items[after].lower in fences and not (items[after].lower == "of" and _is_noun(items[at])):
                break
            if whom in cues[after]:
                return True
        if verb <= at <= verb + _DEED and any(item.lower in _BE for item in items[verb : at + 1]):
            for before in range(verb):
                if whom in cues[before] and not any(
                    item.lower in ("of", "by", "against") for item in items[max(0, before - 2) : before]
                ):
                    return True
    return False


def _is_noun(item: Item) -> bool:
    return item.lower.endswith(("ion", "ions", "ment", "arrest", "arrests"))
