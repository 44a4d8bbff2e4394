"""By which way a country came to a tier, as a sentence says it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from tipgraph.grammar.tiers.names import NamedTier, is_tier, lasts, named_tiers
from tipgraph.grammar.tiers.ways import is_of_another, is_real, subject_of, way_of
from tipgraph.reading import Item

_SCHEME = "tier-cues"
_RANK = {"1": 4, "2": 3, "2WL": 2, "3": 1}
#: How many items may stand between the way and the tier ("downgraded this year from Tier 2 to Tier 3").
_REACH = 12
#: What may stand between the way's preposition and the tier.
_ARTICLES = frozenset({"the", "a", "an", "its"})
_LEADING = frozenset({"to", "on", "in", "at", "onto", "into", "as", "of", "within"})
_IS = frozenset({"is", "was", "been"})


@dataclass(frozen=True, slots=True)
class Placement:
    """A country's coming to a tier, or staying there; `movement` is empty where it is merely placed.

    `first` is the item from which the statement runs, `verb` the item of its verb, `last` its last item.
    """

    tier: str
    movement: str
    first: int
    verb: int
    last: int


def placements(items: Sequence[Item], country: str) -> Iterator[Placement]:
    """What a sentence says of the way of `country` to a tier; ways not gone, or gone by others, are left out."""
    tiers = list(named_tiers(items))
    origins = {named.first for named in tiers if _is_origin(items, named)}
    for named in tiers:
        if named.first in origins or (named.tier == "SC" and not _is_status(items, named)):
            continue
        verb = _way_to(items, named)
        if verb < 0 and _lasts(items, named):
            verb = max(0, named.first - 1)  # "this is its fourth consecutive year on Tier 3"
        if verb < 0 or not is_real(items, verb) or is_of_another(items, verb, country):
            continue
        left = [other for other in tiers if other.first in origins]
        yield Placement(
            named.tier,
            _movement(items, verb, named, left),
            subject_of(items, verb),
            verb,
            _with_duration(items, named.last),
        )


def is_of_another_time(items: Sequence[Item], placement: Placement, year: int) -> bool:
    """Whether a placement is one of an earlier report than that of `year`: "in 2006, it was downgraded"."""
    begin, end = _clause(items, placement.verb, placement.last)
    for at in range(begin, end):
        if f"{_SCHEME}:earlier" in items[at].tags and not _is_of_aside(items, at, placement.verb):
            return True
    if placement.verb > 1 and items[placement.verb - 2].lower == "had" and items[placement.verb - 1].lower == "been":
        return True
    for at in range(begin, end):
        number = items[at].text
        if len(number) != 4 or not number.isdigit() or not 1990 < int(number) < 2100 or int(number) == year:
            continue
        before = items[at - 1].lower if at else ""
        if at < placement.verb and _is_of_aside(items, at, placement.verb):
            continue
        if at < placement.verb and (before in ("in", "since", "the", "fiscal") or items[at - 1].is_capitalised):
            return True
        if at > placement.last and (before == "in" or (before == "the" and items[at - 2].lower == "in")):
            return True
    return False


def _is_of_aside(items: Sequence[Item], at: int, verb: int) -> bool:
    """Whether a year stands in a phrase with a tier of its own: "Placed on the Watch List in 2005 |, X moved up"."""
    closing = next((n for n in range(at, verb) if items[n].text == ","), -1)
    if at >= verb or closing < 0:
        return False
    opening = next((n + 1 for n in range(at, -1, -1) if items[n].text in ",;"), 0)
    return any(is_tier(item) for item in items[opening:closing])


def _is_status(items: Sequence[Item], named: NamedTier) -> bool:
    """Whether "special case" is the status of a country and no common words: "a special case", "Special Case"."""
    return items[named.first].is_capitalised or (named.first > 0 and items[named.first - 1].lower == "a")


def _is_origin(items: Sequence[Item], named: NamedTier) -> bool:
    """Whether a tier is the one that was left: "from Tier 2", "after two years on Tier 3"."""
    at = named.first - 1
    while at >= 0 and items[at].lower in (
        "the",
        "a",
        "on",
        "being",
        "its",
        "previous",
        "to",
        "status",
        "of",
        "ranking",
    ):
        if items[at].lower in ("to", "on") and at and way_of(items[at - 1]):
            return False
        at -= 1
    if at < 0:
        return False
    if items[at].lower == "from" or _had_been(items, at):
        return True
    return items[at].lower in ("after", "since", "following") or (
        items[at].lower in ("years", "year") and any(item.lower == "after" for item in items[max(0, at - 4) : at])
    )


def _had_been(items: Sequence[Item], at: int) -> bool:
    """Whether a state that is over leads to a tier: "which had been on Tier 2"."""
    return at > 0 and items[at].lower == "been" and items[at - 1].lower == "had"


def _way_to(items: Sequence[Item], named: NamedTier) -> int:
    """The item that says how a tier was reached: a verb before it, or "is on" itself; -1 where there is none."""
    at = named.first - 1
    while at >= 0 and items[at].lower in _ARTICLES:
        at -= 1
    if at >= 0 and items[at].lower.rpartition(" ")[2] not in _LEADING | _IS and not way_of(items[at]):
        return -1  # "upgraded a shelter to meet Tier 2 needs"
    for back in range(at, max(-1, at - _REACH), -1):
        item = items[back]
        if way_of(item):
            return back
        listed = item.lower == "and" and back and items[back - 1].text == ","
        if item.text in (".", ":", "(") or item.lower in ("but", "because", "although") or listed:
            break
    while at >= 1 and items[at].lower in _LEADING:
        at -= 1
    while at >= 1 and items[at].lower in ("now", "currently", "still", "again", "therefore"):
        at -= 1
    return at if at >= 0 and items[at].lower in _IS else -1


def _movement(items: Sequence[Item], verb: int, named: NamedTier, left: Sequence[NamedTier]) -> str:
    """The movement that the verb says, or that the two tiers say where the verb does not."""
    way = way_of(items[verb])
    if way in ("upgraded", "upgrade"):
        return "upgraded"
    if way in ("downgraded", "downgrade"):
        return "downgraded"
    if way == "remained":
        return "remained"
    if _with_duration(items, named.last) > named.last:
        return "remained"
    if any(f"{_SCHEME}:again" in item.tags for item in items[max(0, verb - 2) : verb]) or _lasts_before(items, verb):
        return "remained"
    if any(f"{_SCHEME}:again" in item.tags for item in items[verb + 1 : named.first]):
        return "remained"
    if way == "placed" and any(way_of(item) == "remained" for item in items[max(0, verb - 4) : verb]):
        return "remained"  # "kept its ranking of", "continues to be ranked on"
    between = {word for item in items[verb + 1 : named.first] for word in item.lower.split()}
    if way == "moved" and between & {"up", "down"}:
        return "upgraded" if "up" in between else "downgraded"
    if left and named.tier in _RANK and left[0].tier in _RANK:
        step = _RANK[named.tier] - _RANK[left[0].tier]
        before = left[0].first - 1
        if way == "moved" or items[before].lower == "from" or _had_been(items, before - 1):
            return "upgraded" if step > 0 else "downgraded" if step < 0 else "remained"
    return ""


def _lasts(items: Sequence[Item], named: NamedTier) -> bool:
    """Whether a length of stay stands by a tier that no verb leads to: "its fourth consecutive year on Tier 3"."""
    near = items[max(0, named.first - 3) : named.first]
    before = any(lasts(items, at) for at in range(max(0, named.first - 3), named.first)) and not any(
        one.lower == "after" for one in near
    )
    return before or (
        _with_duration(items, named.last) > named.last
        and named.first > 1
        and items[named.first - 1].lower == "on"
        and items[named.first - 2].text == ","
    )


def _lasts_before(items: Sequence[Item], verb: int) -> bool:
    """Whether "for the third consecutive year" stands before the verb, and belongs to it."""
    for at in range(verb - 1, max(0, verb - _REACH) - 1, -1):
        if is_tier(items[at]) or items[at].text in ".;:" or items[at].lower == "after":
            return False
        if lasts(items, at):
            return True
    return False


def _with_duration(items: Sequence[Item], last: int) -> int:
    """The last item with "for the second consecutive year" taken in, where it follows."""
    for at in range(last + 1, min(last + 9, len(items))):
        if items[at].text in ",;:." or items[at].lower == "after" or is_tier(items[at]):
            break
        if lasts(items, at):
            return at
    return last


def _clause(items: Sequence[Item], verb: int, last: int) -> tuple[int, int]:
    """From the sentence's beginning or the last "therefore" to a few items after the tier."""
    begin = verb
    while (
        begin > 0
        and items[begin - 1].lower != "therefore"
        and not is_tier(items[begin - 1])
        and items[begin - 1].text not in ".;"
    ):
        begin -= 1
    end = last + 1
    while end < min(last + 8, len(items)) and items[end].text not in ".;,":
        end += 1
    return begin, end
