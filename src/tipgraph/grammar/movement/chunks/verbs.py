"""Verbs of the grammar: of which class, of which voice, and whether they are finite."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache

from tipgraph.grammar.movement.chunks.kinds import CUE, VERBS
from tipgraph.reading import Item

#: How many words may stand between an auxiliary and its participle.
_PASSIVE_GAP = 5
#: The auxiliary of the perfect.
HAVE = frozenset({"have", "has", "had", "having"})


def is_verb_of_force(items: Sequence[Item], at: int) -> bool:
    """Whether an item that also names people or a form is first of all a verb ("force", "subject")."""
    kind = verb_kind(items[at])
    return kind in ("exploit", "traffic") and not items[at].is_of("victims")


def verb_kind(item: Item) -> str:
    """The class of the verb that an item is; empty where it is none."""
    return _kind_by(item.tags) if item.tags else ""


@cache
def _kind_by(tags: frozenset[str]) -> str:
    return next((kind for kind in VERBS if CUE + kind in tags), "")


def voice(items: Sequence[Item], at: int) -> tuple[str, bool]:
    """The voice of the verb at `at`, and whether it is finite."""
    words = f"{items[at].lower} "  # "forcibly recruited", "fall victim", "forced to work"
    if "ing " in words and CUE + "base-form" not in items[at].tags:
        return "active", any(CUE + "be" in x.tags for x in items[max(0, at - 2) : at])
    had = next((x.lower for x in reversed(items[max(0, at - 2) : at]) if not x.lower.endswith("ly")), "")
    if had in HAVE:
        return "active", True  # "family members have exploited children"
    auxiliary = False
    for j in range(at - 1, max(-1, at - 1 - _PASSIVE_GAP), -1):
        tags = items[j].tags
        if CUE + "be" in tags:
            auxiliary = True
            break
        if verb_kind(items[j]) and CUE + "and" not in tags and j < at - 1 and CUE + "possible" not in tags:
            # "are recruited and sent": the second verb shares the auxiliary of the first
            continue
        if items[j].text in (".", ":") or items[j].is_of("places"):
            break
    told = items[at].tags
    past = "ed " in words or CUE + "participle" in told or (auxiliary and CUE + "bare-participle" in told)
    if past and auxiliary:
        return "passive", True
    if past:
        return "participle", False
    return "active", not (at and items[at - 1].lower == "to")
