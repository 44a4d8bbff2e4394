"""The tiers that a run of items names."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from tipgraph.reading import Item

_SCHEME = "tier-cues"
_TIERS = {f"{_SCHEME}:{code}": code for code in ("1", "2", "2WL", "3", "SC")}
#: The tags of words that name a tier.
TIERS = frozenset(_TIERS) | {f"{_SCHEME}:watch-list"}


@dataclass(frozen=True, slots=True)
class NamedTier:
    """A tier that items `first` to `last` name."""

    tier: str
    first: int
    last: int


def named_tiers(items: Sequence[Item]) -> Iterator[NamedTier]:
    """The tiers that a run of items names; "Watch List" after Tier 2 belongs to it, however parted from it."""
    at = 0
    while at < len(items):
        tags = items[at].tags
        if TIERS.isdisjoint(tags):
            at += 1
            continue
        tier = next((code for tag, code in _TIERS.items() if tag in tags), "")
        last = at
        if tier == "2":
            after = at + 1
            while after < min(at + 4, len(items)) and not items[after].text[0].isalnum():
                after += 1
            if after < len(items) and f"{_SCHEME}:watch-list" in items[after].tags:
                tier, last = "2WL", after
        elif not tier and f"{_SCHEME}:watch-list" in tags:
            tier = "2WL"
        if tier:
            yield NamedTier(tier, at, last)
        at = last + 1


def is_tier(item: Item) -> bool:
    """Whether an item names a tier."""
    return not TIERS.isdisjoint(item.tags)


def lasts(items: Sequence[Item], at: int) -> bool:
    """Whether an item tells, with the number before it, how long a stay has been: "consecutive year", "second year"."""
    if f"{_SCHEME}:lasting" in items[at].tags:
        return True
    return at > 0 and items[at].lower == "year" and any(code > "1" for code in items[at - 1].codes("ordinals"))
