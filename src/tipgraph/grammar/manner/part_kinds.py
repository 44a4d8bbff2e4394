"""What a named part of a country is, and which words beside a name say that it is one."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from tipgraph.reading import Item

_CUE = "location-cues:"
_KINDS = ("border-area", "camp", "port", "province", "district", "island", "region", "city", "other")
_LINKS = frozenset({",", "and", "or", "(", "/"})
_LISTS = frozenset({",", "and", "or", "the"})
_LONGEST = 4


@dataclass(frozen=True, slots=True)
class Part:
    """A named part of a country: ``items[first:stop]`` are its name, with the nouns that say what it is.

    `codes` are the places to which the vocabulary says that it belongs; none where only the sentence tells of it.
    """

    first: int
    stop: int
    name: str
    start: int
    end: int
    kind: str
    codes: tuple[str, ...]


def kind_of(item: Item) -> str:
    """What a noun says that a named part of a country is; empty for other words."""
    return next((kind for kind in _KINDS if _CUE + kind in item.tags), "") if item.tags else ""


def is_classed(items: Sequence[Item], first: int, stop: int, found: Sequence[Part]) -> bool:
    """Whether a word beside a name that the vocabulary does not know says that it is a part of a country.

    "Kisenyi district", "the Gamo Gofa zone", "the town of Yeji", "the provinces of A and B"; "islands" after one name
    does not say that the name is one's. A place that the vocabulary knows does, where the name is joined to it.
    """
    inside = stop - first > 1 and any(kind_of(item) for item in items[first:stop])
    if inside:
        return True
    if stop < len(items) and kind_of(items[stop]) and (not _is_plural(items[stop]) or _ends_list(items, first)):
        return True
    if _is_example(items, stop) or _goes_before_named(items, stop) or kind_of_list(items, stop):
        return True
    return bool(kind_before(items, first, found)) or beside(items, first, stop, found) is not None


def kind_of_list(items: Sequence[Item], stop: int) -> str:
    """What the noun behind a list of names says that each of them is: "the [Wa], Bole, and Lawra districts"."""
    at, joined = stop, False
    while at < len(items):
        first = at
        while at < len(items) and items[at].lower in _LISTS:
            joined = joined or items[at].lower in ("and", "or")
            at += 1
        if at == first:
            return ""
        named = at
        while at < len(items) and at - named < _LONGEST and items[at].is_capitalised and not kind_of(items[at]):
            at += 1
        if at == named or at >= len(items):
            return ""
        if joined and kind_of(items[at]) and items[at].lower.endswith("s"):
            return kind_of(items[at])
    return ""


def _is_example(items: Sequence[Item], stop: int) -> bool:
    """Whether the rest of a list says what a name is: "[Kisii] and other western districts"."""
    at = stop
    while at < len(items) and items[at].lower in _LINKS:
        at += 1
    if at == stop or at >= len(items) or items[at].lower != "other":
        return False
    return any(kind_of(item) and _is_plural(item) for item in items[at + 1 : at + 4])


def _goes_before_named(items: Sequence[Item], stop: int) -> bool:
    """Whether a name follows that says to be a part of a country: "the [Grand'Anse] and the Central Plateau"."""
    at = stop
    while at < len(items) and (items[at].lower in _LINKS or items[at].lower == "the"):
        at += 1
    if not any(item.lower in ("and", "or") for item in items[stop:at]):
        return False
    named = 0
    while at + named < len(items) and named < _LONGEST and items[at + named].is_capitalised:
        named += 1
    return any(kind_of(item) for item in items[at + 1 : at + named])


def beside(items: Sequence[Item], first: int, stop: int, found: Sequence[Part]) -> tuple[str, ...] | None:
    """The places of the part of a country that a name is listed with: "in [Fier], [Lezha] and Durres"; None of none."""
    after = stop
    while after < len(items) and items[after].lower in _LINKS:
        after += 1
    goes_on = stop < after < len(items) and items[after].is_capitalised
    if goes_on and (codes := _localities(items[after])):
        return codes
    before = first - 1
    while before >= 0 and items[before].lower in _LINKS:
        before -= 1
    links = items[before + 1 : first]
    joined = any(link.lower in ("and", "or") for link in links)
    if not links or not (joined or goes_on or any(item.lower in ("and", "or") for item in items[stop:after])):
        return None  # "in Lagos, [Caritas] reported"
    if before >= 0 and (codes := _localities(items[before])):
        return codes
    last = found[-1] if found else None
    listed = last is not None and last.stop in (before + 1, before) and kind_of(items[before]) == ""
    return last.codes if last is not None and listed else None


def _localities(item: Item) -> tuple[str, ...]:
    return () if item.codes("places", "name") else tuple(item.codes("places", "locality"))


def _ends_list(items: Sequence[Item], first: int) -> bool:
    """Whether a name is the last of several: "A and [B] districts"."""
    linked = 1 + (first > 2 and items[first - 2].text == ",")
    return first > linked and items[first - 1].lower in _LINKS and items[first - 1 - linked].is_capitalised


def _is_plural(item: Item) -> bool:
    return item.lower.endswith("s") and not item.is_capitalised


def kind_before(items: Sequence[Item], first: int, found: Sequence[Part]) -> str:
    """What a noun with "of" before a name, or before the list that it is in, says: "the provinces of A and B"."""
    at = first - 1
    while at >= 0:
        if items[at].lower in ("of", "the"):
            at -= 1
            continue
        if kind_of(items[at]) and items[at + 1].lower == "of":
            return kind_of(items[at])
        if kind_of(items[at]) == "city" and not items[at].is_capitalised and at == first - 1:
            return "city"  # "the border town Poipet"
        before = next((part for part in found if part.stop == at or part.stop == at + 1), None)
        if items[at].lower in _LINKS:
            at -= 1
            continue
        if before is not None and at < first - 1:
            return kind_before(items, before.first, found) if before.first < first else ""
        return ""
    return ""
