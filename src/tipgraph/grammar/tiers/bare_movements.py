"""Movements that a sentence states without the tier reached: "Ghana was downgraded", "its upgrade reflects"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from tipgraph.grammar.tiers.placements import Placement
from tipgraph.grammar.tiers.ways import is_of_another, is_real, subject_of, way_of
from tipgraph.reading import Item

_AFTER_BARE = frozenset({".", ",", ";", "from", "this", "because", "in", "for", "as", "and"})
#: The nouns of movement, and what may follow one that stands without the tier that was reached.
_NOUNS = {"upgrade": "upgraded", "downgrade": "downgraded"}
_AFTER_NOUN = frozenset({"from", "is", "was", "this"})
#: Verbs that tell of a movement, and adverbs before one, are in the vocabulary.
_TELLS, _SO = "tier-cues:tells", "tier-cues:so"


def bare_movements(items: Sequence[Item], country: str) -> Iterator[Placement]:
    """The movements of `country` that a sentence states without the tier reached: "Ghana was downgraded"."""
    for verb, item in enumerate(items):
        way = way_of(item)
        if way in _NOUNS and _is_named(items, verb, country) and is_real(items, verb):
            yield Placement("", _NOUNS[way], subject_of(items, verb), verb, verb)
        is_at = verb - 2 if verb and {_SO, "tier-cues:again"} & items[verb - 1].tags else verb - 1
        if way not in ("upgraded", "downgraded") or is_at < 1 or items[is_at].lower not in ("was", "is", "been"):
            continue
        following = items[verb + 1].lower if verb + 1 < len(items) else "."
        subject = items[max(0, is_at - 3) : is_at]
        own = any(country in code.split("|") for one in subject for code in one.codes("places", "name"))
        if following in _AFTER_BARE and (own or any(one.lower == "it" for one in subject)) and is_real(items, verb):
            yield Placement("", way, subject_of(items, verb), verb, verb)


def _is_named(items: Sequence[Item], at: int, country: str) -> bool:
    """Whether a movement is named as one that took place: "Ghana's upgrade reflects", "the upgrade from Tier 3"."""
    owner, following = items[at - 1] if at else None, items[at + 1] if at + 1 < len(items) else None
    told = following is not None and (following.lower in _AFTER_NOUN or _TELLS in following.tags)
    if owner is None or not told or is_of_another(items, at, country):
        return False
    return owner.text == "'s" or owner.lower in ("the", "its", "this")
