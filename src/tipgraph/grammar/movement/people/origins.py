"""Where people are from, as the words after their noun say: "from Nepal", "of Nepal", "Thai as well as Burmese"."""

from __future__ import annotations

from collections.abc import Sequence

from tipgraph.grammar.movement.people.groups import Group, joined
from tipgraph.grammar.movement.places.lists import place_list
from tipgraph.lexicon import Lexicon
from tipgraph.model import UNSPECIFIED
from tipgraph.reading import Item

#: What may stand between the adjectives that tell where people are from: "girls, all Nigerian and Ghanaian,".
_LINKS = frozenset({"flow-cues:and", "flow-cues:list-example", "flow-cues:quantifier"})


def origins_set_after(items: Sequence[Item], at: int) -> tuple[tuple[str, ...], int] | None:
    """The origins that adjectives after a noun give, and where they end: "children, Tunisian as well as Syrian,"."""
    if at >= len(items) or items[at].text != ",":
        return None
    codes: list[str] = []
    i = at + 1
    while i < len(items) and i < at + 9:
        item = items[i]
        if adjective := item.codes("places", "adjective"):
            codes.extend(adjective)
        elif not (item.text == "," or _LINKS & item.tags):
            break
        i += 1
    closed = i > at + 1 and (i == len(items) or items[i - 1].text == ",")
    return (joined(codes), i) if len(codes) > 1 and closed else None


def groups_made(
    victims: Sequence[str],
    forms: Sequence[str],
    origins: Sequence[str],
    foreign: bool,
    attached: tuple[str, ...],
    direct: bool,
) -> list[Group]:
    """The groups of one noun phrase: "Fijian women and children and victims from Thailand" are two.

    `direct` says that the places attached follow the last noun at once; after "primarily" they are those of all.
    """
    people = tuple(dict.fromkeys(victims))
    named = tuple(dict.fromkeys(origins))
    if direct and named and attached and set(named) != {UNSPECIFIED} and len(people) > 1:
        return [Group(people[:-1], named, tuple(forms)), Group(people[-1:], attached, tuple(forms))]
    if named == (UNSPECIFIED,) and attached:
        named = ()
    where = joined([code for code in named if code != UNSPECIFIED] if attached else named, attached)
    if foreign and not where:
        where = (UNSPECIFIED,)
    left = tuple(code for code in attached if code not in named)
    return [Group(people, where, tuple(dict.fromkeys(forms)), left=left)]


def from_after(items: Sequence[Item], at: int, own: str, lexicon: Lexicon) -> tuple[tuple[str, ...], int] | None:
    """The origins of a "from ..." (or "of Nepal") that stands right after people, and where it ends."""
    i = at
    if i < len(items) and (items[i].text in (",", "(") or "flow-cues:list-example" in items[i].tags):
        j = i
        while j < len(items) and (items[j].text in (",", "(") or "flow-cues:list-example" in items[j].tags):
            j += 1
        if j < len(items) and "flow-cues:from" in items[j].tags and "flow-cues:list-example" in items[j - 1].tags:
            i = j
    if i < len(items) and "flow-cues:from" in items[i].tags:
        found = place_list(items, i + 1, own, lexicon, "from")
    elif i < len(items) and "flow-cues:of" in items[i].tags:
        found = place_list(items, i + 1, own, lexicon)
    else:
        return None
    return (found.codes, found.end) if found else None
