"""What the reading of places shares: lists, and words that lead to a name ("28 [countries]")."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from tipgraph.reading import Item

_STATES = "flow-cues:state-noun"

#: Nouns that the adjective of a country places there: "European countries", "Malaysian plantations", "Thai brothels".
WORKPLACES = frozenset({"flow-cues:place-noun", "flow-cues:labor-sector", "flow-cues:sex-venue"})


@dataclass(slots=True)
class PlaceList:
    """The places of a list, without repeats, in the order of the text; `end` is the index of the item after it.

    Nothing alters it once it is made; a frozen one takes three times as long to make.
    """

    codes: tuple[str, ...]
    end: int


def after_of(items: Sequence[Item], at: int) -> int | None:
    """The index after the "of" or "in" that leads from a noun to the place it belongs to."""
    if at < len(items) and {"flow-cues:of", "flow-cues:in"} & items[at].tags:
        return at + 1
    return None


def is_plain(item: Item) -> bool:
    """Whether an item is a word that means nothing to the grammar."""
    return not item.tags and item.text[0].isalpha()


def is_trade(item: Item) -> bool:
    """Whether an item names a kind of work, which may say what a place is for: "[cocoa] farms"."""
    return "flow-cues:labor-sector" in item.tags


def opens_group(items: Sequence[Item], at: int) -> bool:
    """Whether an adjective and a noun of countries lead to names: "[Western European countries of] Spain"."""
    of = at + 2
    if of >= len(items) or not items[at].codes("places", "adjective"):
        return False
    return _STATES in items[at + 1].tags and "flow-cues:of" in items[of].tags


def counts_places(items: Sequence[Item], at: int) -> bool:
    """Whether a number says how many countries follow: "28 countries, including", "two other countries"."""
    counted = items[at].is_number or "flow-cues:numeral" in items[at].tags
    return counted and any(_STATES in item.tags for item in items[at + 1 : at + 3])


def are_countries(item: Item) -> bool:
    """Whether an item stands for some countries, of whatever kind: "wealthy [countries]", "Muslim [nations]"."""
    return "flow-cues:country-noun" in item.tags


def is_place_noun(items: Sequence[Item], at: int) -> bool:
    """Whether a noun of places stands at an index."""
    return at < len(items) and "flow-cues:place-noun" in items[at].tags


def leads_to_region(items: Sequence[Item], at: int) -> bool:
    """Whether one or two plain words lead to the countries of a region: "more developed Asian countries"."""
    begin = at + 2 if at + 1 < len(items) and is_plain(items[at + 1]) else at + 1
    if items[at].is_number or begin >= len(items):
        return False
    stated = begin + 1 < len(items) and _STATES in items[begin + 1].tags
    codes = items[begin].codes("places", "adjective") if stated else items[begin].codes("places", "name")
    return (stated or " " in items[begin].text) and any(code.startswith("region:") for code in codes)


def is_workplace(items: Sequence[Item], at: int) -> bool:
    """Whether a workplace is followed by where it is: "cane [fields] of the Dominican Republic"."""
    if at + 2 >= len(items) or not WORKPLACES & items[at].tags or items[at + 1].lower != "of":
        return False
    name = at + 3 if "flow-cues:determiner" in items[at + 2].tags else at + 2
    return name < len(items) and bool(items[name].codes("places", "name", "locality"))
