"""Words of nationality: adjectives beside a noun of people, or people by themselves: "Filipina maids", "Ethiopians"."""

from __future__ import annotations

from collections.abc import Sequence

from tipgraph.grammar.movement.people.groups import Group, PeopleList
from tipgraph.grammar.movement.people.origins import from_after
from tipgraph.grammar.movement.people.words import is_people_noun, noun_follows
from tipgraph.lexicon import Lexicon
from tipgraph.reading import Item

#: Words of which one follows a noun that ends a phrase of people.
_BEHIND = frozenset(
    f"flow-cues:{code}"
    for code in (
        *("be", "copula", "possible", "past", "relative", "and", "in", "from", "to", "by"),
        *("identify", "exploit", "move", "traffic", "live"),
    )
)


def is_noun(items: Sequence[Item], at: int) -> bool:
    """Whether a word is a noun of people, and no adjective of theirs: "women", not "Filipina maids"."""
    codes = items[at].codes("victims")
    return bool(codes) and not _tells_nation(items[at], codes) and not is_adjective(items, at)


def is_adjective(items: Sequence[Item], at: int) -> bool:
    """Whether a word of nationality leads to a noun of people: "Filipina maids"."""
    nation = items[at].codes("places", "adjective", "demonym")
    return bool(nation) and is_people_noun(items, at + 1)


def is_alone(items: Sequence[Item], at: int) -> bool:
    """Whether a nationality stands for people by itself: "Ethiopians"."""
    demonym = bool(items[at].codes("places", "demonym"))
    return demonym and not (noun_follows(items, at + 1) or is_national(items, at + 1))


def _tells_nation(item: Item, victims: tuple[str, ...]) -> bool:
    """Whether one word says where people are from and of which sex they are: "Filipinas"."""
    return "persons" not in victims and bool(item.codes("places", "demonym"))


def is_national(items: Sequence[Item], at: int) -> bool:
    """Whether a word stands for one person of a nationality: "a Namibian [national] was", not "national police"."""
    if at >= len(items) or "flow-cues:national" not in items[at].tags:
        return False
    at += 1
    if at >= len(items) or not items[at].text[0].isalpha():
        return at >= len(items) or items[at].text != "-"
    return not _BEHIND.isdisjoint(items[at].tags)


def demonyms(items: Sequence[Item], at: int, origins: list[str], own: str, lexicon: Lexicon) -> PeopleList | None:
    """People called by their nationality alone: "Ethiopians, Yemenis, and Filipinos"; not "Thai and Lao embassies"."""
    i = at
    end = at
    codes: list[str] = list(origins)
    victims: list[str] = []
    adjectives = True
    while i < len(items):
        item = items[i]
        demonym = item.codes("places", "demonym")
        if demonym and not noun_follows(items, i + 1):
            codes.extend(demonym)
            victims.extend(item.codes("victims") or ("persons",))  # a Filipina is a woman
            end = i + 1
            adjectives = adjectives and bool(item.codes("places", "adjective"))
        elif not (item.text in (",",) or "flow-cues:and" in item.tags):
            break
        i += 1
    if adjectives and end < len(items) and "flow-cues:foreign-body" in items[end].tags:
        return None
    attached = from_after(items, end, own, lexicon)
    return PeopleList(
        (Group(tuple(dict.fromkeys(victims)), tuple(dict.fromkeys(codes))),), attached[1] if attached else end
    )
