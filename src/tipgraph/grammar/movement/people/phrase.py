"""One noun phrase of people: how many, of which nationality, of which group, and from where."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache

from tipgraph.grammar.movement.people.groups import Group, PeopleList, joined
from tipgraph.grammar.movement.people.nouns import coordinated_nouns, describes_with
from tipgraph.grammar.movement.people.origins import from_after, groups_made, origins_set_after
from tipgraph.grammar.movement.people.words import (
    gender_of,
    gendered,
    genders_named,
    is_name,
    is_people_noun,
    is_place,
    noun_follows,
    noun_near,
    opens_pair,
    plain_word,
    qualifies,
    qualifies_thing,
    shares_noun,
    skip_quantifiers,
)
from tipgraph.grammar.movement.places.adjectives import sharing
from tipgraph.lexicon import Lexicon
from tipgraph.model import UNSPECIFIED
from tipgraph.reading import Item

#: Words other than nouns of people and names of places with which a phrase may open; any other need not be read on.
_OPENING = frozenset(
    f"flow-cues:{code}"
    for code in ("quantifier", "numeral", "determiner", "foreign", "native", "direction", "female", "male")
)
#: Words of which one follows a noun that ends a phrase of people.
_BEHIND = frozenset(
    f"flow-cues:{code}"
    for code in (
        *("be", "copula", "possible", "past", "relative", "and", "in", "from", "to", "by"),
        *("identify", "exploit", "move", "traffic", "live"),
    )
)


def people_phrase(items: Sequence[Item], at: int, own: str, lexicon: Lexicon) -> PeopleList | None:
    """One noun phrase of people: quantifiers, adjectives of origin, nouns, and a "from" after them."""
    if at < len(items) and not _opens(items[at]):
        return None
    i = skip_quantifiers(items, at)
    origins: list[str] = []
    modified = (
        False  # the last adjective already qualifies the people of the one before it ("Afghan refugee and migrant")
    )
    victims: list[str] = []
    forms: list[str] = []
    groups: list[Group] = []
    directions: list[str] = []
    genders: list[str] = []
    unknown = 0
    hyphen = False
    while i < len(items):
        item = items[i]
        tags = item.tags
        codes = tuple(s.code for s in item.senses if s.scheme == "victims")
        if hyphen:
            return None
        adjective = bool(item.codes("places", "adjective", "demonym")) and (
            is_people_noun(items, i + 1) or _is_first_adjective(items, i + 1)
        )
        if codes == ("adults",) and noun_follows(items, i + 1) and items[i + 1].codes("places", "adjective"):
            pass  # "adult Serbian women"
        elif codes and not adjective and not origins and describes_with(items, i):
            origins.append(own)  # "Roma and Syrian children"
            modified = True
        elif codes and not adjective and not _tells_nation(item, codes):
            if origins and "flow-cues:foreign" in tags and _is_joined(items, i) and not qualifies(items, i):
                origins.append(UNSPECIFIED)  # "domestic and foreign victims"
            noun_end = coordinated_nouns(items, i, victims, forms, bool(origins))
            if noun_end == i or _owns(items, noun_end):
                return None  # "Chinese national-owned markets"
            foreign = any("flow-cues:foreign" in x.tags for x in items[i:noun_end])
            i = noun_end
            if i + 1 < len(items) and items[i].text in ("'", "'s") and is_people_noun(items, i + 1):
                victims.clear()  # "Afghan refugees' children"
                i = coordinated_nouns(items, i + 1, victims, forms, bool(origins))
            victims = gendered(victims, genders)
            attached = from_after(items, i, own, lexicon)
            if attached is None and i < len(items) and {"flow-cues:of", "flow-cues:in"} & items[i].tags:
                attached = _of_whom(items, i, own, lexicon)
            if attached is None and not origins:
                attached = origins_set_after(items, i)
            direct = i < len(items) and bool({"flow-cues:from", "flow-cues:of"} & items[i].tags)
            if attached is not None:
                i = attached[1]
            elif foreign and not origins and any(_is_native_noun(x) for x in items[at:i]):
                origins += [UNSPECIFIED, own]  # "refugees and internally displaced persons"
            groups += groups_made(
                victims, forms, origins, foreign and not modified, attached[0] if attached else (), direct
            )
            return PeopleList(tuple(groups), i)
        elif origins and _is_national(items, i):
            return PeopleList((Group(("persons",), tuple(dict.fromkeys(origins))),), i + 1)
        elif item.codes("places", "adjective", "demonym"):
            if item.codes("places", "demonym") and not (noun_follows(items, i + 1) or _is_national(items, i + 1)):
                if item.codes("places", "adjective") and (qualifies_thing(items, i + 1) or is_place(items, at)):
                    return None
                return _demonyms(items, i, origins, own, lexicon)
            origins.extend(sharing(item, directions, lexicon))
            directions.clear()
            origins.extend(item.codes("places", "adjective", "demonym"))
            genders.extend(genders_named(codes))
            modified = True
            if i + 1 < len(items) and items[i + 1].text == "-":
                hyphen = True
        elif "flow-cues:foreign" in tags and noun_follows(items, i + 1):
            beside = (items[i - 1].codes("places", "adjective", "demonym") and modified) or (
                items[i + 1].codes("places", "adjective")
            )
            if not beside and not qualifies(items, i):
                origins.append(UNSPECIFIED)
            modified = True
        elif "flow-cues:native" in tags and (
            noun_follows(items, i + 1) or (i + 1 < len(items) and items[i + 1].codes("places", "demonym"))
        ):
            if "flow-cues:whose-people" in tags or not origins:
                origins.append(own) if opens_pair(items, i) else None
            modified = True
        elif gender := gender_of(tags):
            genders.append(gender)
        elif "flow-cues:direction" in tags and noun_follows(items, i + 1):
            directions.append(item.text)
        elif item.text == "," or "flow-cues:and" in tags:
            if not (origins or directions or genders) or not noun_follows(items, i + 1):
                return None
            if item.text == "," and not (origins or genders) and not shares_noun(items[i + 1]):
                return None  # "in the south, Chinese men": the direction is that of no people
        elif origins and "flow-cues:quantifier" in tags and noun_follows(items, i + 1):
            pass  # "Chinese, Ukrainian, and other Central Asian citizens"
        elif origins and is_name(item) and is_people_noun(items, i + 1):
            pass  # "Ecuadorian Kichwa children"
        elif plain_word(item) and unknown < 3 and (origins or unknown < 2) and noun_near(items, i + 1):
            unknown += 1
        else:
            return None
        i += 1
    return None


def _tells_nation(item: Item, victims: tuple[str, ...]) -> bool:
    """Whether one word says where people are from and of which sex they are: "Filipinas"."""
    return "persons" not in victims and bool(item.codes("places", "demonym"))


def _is_joined(items: Sequence[Item], at: int) -> bool:
    """Whether a conjunction leads to a noun, maybe with a number between: "Thai and some foreign victims"."""
    before = at - 1
    if before and "flow-cues:quantifier" in items[before].tags:
        before -= 1
    return "flow-cues:and" in items[before].tags


def _is_national(items: Sequence[Item], at: int) -> bool:
    """Whether a word stands for one person of a nationality: "a Namibian [national] was", not "national police"."""
    if at >= len(items) or "flow-cues:national" not in items[at].tags:
        return False
    at += 1
    if at >= len(items) or not items[at].text[0].isalpha():
        return at >= len(items) or items[at].text != "-"
    return not _BEHIND.isdisjoint(items[at].tags)


def _owns(items: Sequence[Item], at: int) -> bool:
    """Whether a hyphen ties people to a participle: "Chinese national-owned"."""
    if at + 1 >= len(items) or items[at].text != "-" or items[at].start != items[at - 1].end:
        return False
    return not items[at + 1].tags and items[at + 1].lower.endswith("ed") and items[at + 1].start == items[at].end


def _is_native_noun(item: Item) -> bool:
    """Whether a noun of people says that they are the country's own: "villagers"."""
    return "flow-cues:native" in item.tags and bool(item.codes("victims")) and "flow-cues:foreign" not in item.tags


def _is_first_adjective(items: Sequence[Item], at: int) -> bool:
    """Whether a conjunction leads to another adjective and a noun: "Filipina [and Ethiopian maids]"."""
    i = at
    while i < len(items) and (items[i].text == "," or "flow-cues:and" in items[i].tags):
        i += 1
    return i > at and i < len(items) and bool(items[i].codes("places", "adjective")) and noun_follows(items, i + 1)


def _of_whom(items: Sequence[Item], at: int, own: str, lexicon: Lexicon) -> tuple[tuple[str, ...], int] | None:
    """The origins of the people whose children or wives are spoken of, and where they end: "of Nepali families"."""
    begin = at + 1
    if "flow-cues:of" not in items[at].tags:  # "women in the large and growing Iraqi refugee community"
        begin = next((i for i in range(at + 1, min(at + 6, len(items))) if items[i].codes("places")), len(items))
        between = items[at + 1 : begin]
        if not (between and "flow-cues:determiner" in between[0].tags and all(_is_beside(x) for x in between)):
            return None
    found = people_phrase(items, begin, own, lexicon)
    if found is None or any(group.victims != ("persons",) for group in found.groups):
        return None
    return joined((), *(group.origins for group in found.groups)), found.end


def _is_beside(item: Item) -> bool:
    """Whether an item is only an adjective beside the noun that it leads to."""
    return plain_word(item) or bool({"flow-cues:determiner", "flow-cues:and"} & item.tags)


def _opens(item: Item) -> bool:
    """Whether a phrase of people may begin with an item."""
    return not item.tags or _may_open(item.tags) or item.is_number or "flow-cues:needy" in item.tags


@cache
def _may_open(tags: frozenset[str]) -> bool:
    return not _OPENING.isdisjoint(tags) or any(tag.startswith(("victims:", "places:")) for tag in tags)


def _demonyms(items: Sequence[Item], at: int, origins: list[str], own: str, lexicon: Lexicon) -> PeopleList | None:
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
