"""One member of a list of places: by its name, by an adjective, as a part of a country."""

from __future__ import annotations

from collections.abc import Sequence

from tipgraph.grammar.movement.places.adjectives import by_adjective, sharing
from tipgraph.grammar.movement.places.leads import (
    WORKPLACES,
    PlaceList,
    after_of,
    are_countries,
    counts_places,
    is_place_noun,
    is_plain,
    is_trade,
    is_workplace,
    leads_to_region,
)
from tipgraph.lexicon import Lexicon
from tipgraph.model import UNSPECIFIED
from tipgraph.reading import Item

_FILLERS = frozenset(
    {"flow-cues:determiner", "flow-cues:other-place", "flow-cues:direction", "flow-cues:quantifier", "flow-cues:native"}
)


def place_in_list(items: Sequence[Item], at: int, own: str, lexicon: Lexicon) -> PlaceList | None:
    """One member of a list of places."""
    i = at
    directions: list[str] = []
    while i < len(items) and i - at < 6:
        item = items[i]
        tags = item.tags
        if item.codes("places", "name", "locality"):
            return _named(items, i, directions, lexicon)
        if item.codes("places", "adjective"):
            return by_adjective(items, i, directions, lexicon)
        if "flow-cues:own-country" in tags:
            inside = after_of(items, i + 1)
            if inside is None or place_in_list(items, inside, own, lexicon) is None:
                return PlaceList((own,), i + 1)
            i = inside  # "rural areas in neighboring countries"
            continue
        if "flow-cues:neighbor" in tags and i > at:
            return PlaceList((UNSPECIFIED,), i + 1)  # "its neighbors"
        if "flow-cues:direction" in tags:
            directions.append(item.lower)
            i += 1
        elif (
            _FILLERS & tags or counts_places(items, i) or (directions and (item.text == "," or "flow-cues:and" in tags))
        ):
            i += 1
        elif leads_to_region(items, i) and (is_plain(item) or is_place_noun(items, i)):
            i += 1  # "in more developed Asian countries", "coastal West African countries"
        elif is_place_noun(items, i) or is_workplace(items, i):
            last = _last_noun(items, i)
            following = after_of(items, last + 1)
            if following is None:
                following = _after_example(items, i + 1)
            if following is None:
                if i + 1 < len(items) and items[i + 1].codes("places", "name"):
                    following = i + 1  # "the mainland United States"
                elif directions and "flow-cues:subdivision" in tags and own:
                    return PlaceList((own,), i + 1)  # "the northern provinces"
                elif are_countries(items[last]) and not (_excepts(items, last + 1) or _points(items[at:last])):
                    return PlaceList((UNSPECIFIED,), last + 1)  # "to richer countries"
                else:
                    return None
            return place_in_list(items, following, own, lexicon)
        elif (is_plain(item) or is_trade(item)) and (is_place_noun(items, i + 1) or is_workplace(items, i + 1)):
            i += 1  # "on remote islands of Indonesia", "the cocoa farms of Ghana"
        elif (following := _after_name(items, i)) is not None:
            i = following
        else:
            return None
    return None


def _after_name(items: Sequence[Item], at: int) -> int | None:
    """The index after the name of a town that is not known, and a link to one that is: "[Trat and] Pattaya"."""
    i = at
    while i < len(items) and i - at < 3 and is_plain(items[i]) and items[i].text.istitle():
        i += 1
    if i == at or i + 1 >= len(items) or not {"flow-cues:and", "flow-cues:in"} & items[i].tags:
        return None
    return i + 1 if items[i + 1].codes("places", "name", "locality") else None


def _excepts(items: Sequence[Item], at: int) -> bool:
    """Whether places are those that remain: "countries [other than] Thailand"."""
    return at < len(items) and "flow-cues:except" in items[at].tags


def _points(items: Sequence[Item]) -> bool:
    """Whether countries are those named before: "in [these] countries", "from [both] countries"."""
    return any(item.lower in ("these", "those", "both", "two") for item in items)


def _last_noun(items: Sequence[Item], at: int) -> int:
    """The index of the last of some nouns in a row: "the construction, mining, and service sectors [of Russia]"."""
    last = at
    for i in range(at + 1, min(at + 12, len(items))):
        if WORKPLACES & items[i].tags:
            last = i
        elif items[i].text != "," and "flow-cues:and" not in items[i].tags and not is_plain(items[i]):
            break
    return last


def _after_example(items: Sequence[Item], at: int) -> int | None:
    """The index after an "including" or a colon that leads from a noun to places: "points, including Mali"."""
    i = at
    while i < len(items) and items[i].text in (",", "—", "-", "("):
        i += 1
    led = i < len(items) and "flow-cues:list-example" in items[i].tags and "flow-cues:and" not in items[i].tags
    if led:
        i += 1
    if i < len(items) and items[i].text == ":":  # "two countries above all: Russia and Kazakhstan"
        i, led = i + 1, True
    if led:
        return i + 1 if i < len(items) and "flow-cues:in" in items[i].tags else i
    return None


def _named(items: Sequence[Item], at: int, directions: Sequence[str], lexicon: Lexicon) -> PlaceList | None:
    """A place called by its name; a name that only qualifies people ("Taiwan women") is none."""
    item = items[at]
    following = items[at + 1] if at + 1 < len(items) else None
    if _is_between(items, at) or _qualifies(items, at):
        return None  # "the India-Nepal border" is neither country
    if following is not None and item.codes("places", "adjective") and following.is_of("victims"):
        return None
    if following is not None and following.text == "'s" and _is_neighbor(items, at + 2):
        return PlaceList((UNSPECIFIED,), at + 3)  # "Mali's neighbors"
    codes = item.codes("places", "name", "locality")
    if codes == (UNSPECIFIED,):  # "other countries of the Persian Gulf", "neighboring countries in Africa"
        inside = after_of(items, at + 1)
        closer = None if inside is None else place_in_list(items, inside, "", lexicon)
        if closer is not None and closer.codes != ("",):
            return closer
    # "South and Southeast Asia": a direction that shares the noun of the region after it.
    shared = []
    if directions and codes[0].startswith("region:"):
        first, *rest = item.text.split()
        noun = " ".join(rest) or first
        shared = [lexicon.place_named(f"{direction.title()} {noun}") for direction in directions]
        if not any(shared):  # "West and Central African countries"
            shared = list(sharing(item, directions, lexicon))
    end = at + 1
    if following is not None and codes[0].startswith("region:") and "flow-cues:place-noun" in following.tags:
        end += 1  # "the Pacific islands"
    end = _end_of_whole(items, end, codes)
    # "the Indian city of Mumbai", "Riga (Latvia)" and "Cape Town, South Africa" repeat; "'s capital" adds nothing.
    return PlaceList((*(code for code in shared if code), *codes), end)


def _end_of_whole(items: Sequence[Item], at: int, codes: Sequence[str]) -> int:
    """Where a part of a country ends that is followed by the country itself: "Yunnan [Province in China]"."""
    i = at
    while i < len(items) and {"flow-cues:place-noun", "flow-cues:subdivision"} & items[i].tags:
        i += 1
    inside = after_of(items, i)
    if inside is None or inside >= len(items):
        return at
    whole = items[inside].codes("places", "name")
    return inside + 1 if whole and set(whole) == set(codes) else at


def _is_neighbor(items: Sequence[Item], at: int) -> bool:
    return at < len(items) and "flow-cues:neighbor" in items[at].tags


def _is_between(items: Sequence[Item], at: int) -> bool:
    """Whether a place is half of a pair that a hyphen joins: "the Laos-Vietnam border"."""
    place, before, after = items[at], items[max(0, at - 2) : at], items[at + 1 : at + 3]
    # with blanks it is a dash: "Gulf states - Bahrain and Kuwait -"
    if len(after) == 2 and after[0].text == "-" and after[0].start == place.end and after[1].is_of("places"):
        return True
    return len(before) == 2 and before[1].text == "-" and before[1].end == place.start and before[0].is_of("places")


def _qualifies(items: Sequence[Item], at: int) -> bool:
    """Whether a hyphen ties a name to a participle, which says whose a thing is: "Taiwan-flagged vessels"."""
    hyphen, participle = (*items[at + 1 : at + 3], None, None)[:2]
    if hyphen is None or participle is None or hyphen.text != "-" or hyphen.start != items[at].end:
        return False
    return participle.start == hyphen.end and participle.lower.endswith("ed")
