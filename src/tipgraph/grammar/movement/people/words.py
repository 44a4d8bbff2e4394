"""What a word beside a noun of people is: an adjective of theirs, a word of number, or something of another noun."""

from __future__ import annotations

from collections.abc import Sequence

from tipgraph.grammar.movement.people.groups import joined
from tipgraph.reading import Item

#: Words that may stand between an adjective and its noun of people.
_BESIDE = frozenset(f"flow-cues:{code}" for code in ("foreign", "native", "quantifier", "direction"))
#: Words that say how many or which, and those that may stand between two of them: "as many as 500".
_HOW_MANY = frozenset(f"flow-cues:{code}" for code in ("quantifier", "determiner", "numeral"))
_BETWEEN = frozenset({"flow-cues:of", "flow-cues:as"})
#: Nouns of things, which the adjective of a country qualifies.
_THINGS = frozenset(
    f"flow-cues:{code}" for code in ("descent", "place-noun", "agent", "labor-sector", "exploited-thing")
)
#: What a plain word may be beside: "Thai national park".
_NATIONAL = frozenset({"flow-cues:national"})
#: How many words a list of adjectives may have before its noun ("Cuban, Haitian, ... and Peruvian women").
_LISTED = 24
#: What an adjective makes of people whose noun says no more: "female foreign nationals", "male and female students".
_GENDERED = {"female": {"persons": "women", "children": "girls"}, "male": {"persons": "men", "children": "boys"}}


def gender_of(tags: frozenset[str]) -> str:
    """Which of the genders an adjective names; empty for none."""
    return next((gender for gender in _GENDERED if f"flow-cues:{gender}" in tags), "")


def genders_named(victims: Sequence[str]) -> list[str]:
    """The genders that a word of nationality names with the group that it stands for: "Filipina workers"."""
    return [gender for gender, groups in _GENDERED.items() if groups["persons"] in victims] if victims else []


def gendered(victims: list[str], genders: Sequence[str]) -> list[str]:
    """The groups of people, as women or men where an adjective says so."""
    if not genders:
        return victims
    if "persons" not in victims and "children" not in victims:
        return [*(_GENDERED[gender]["persons"] for gender in genders), *victims]  # "male and [female workers]"
    return list(joined((), *([_GENDERED[gender].get(group, group) for gender in genders] for group in victims)))


def shares_noun(item: Item) -> bool:
    """Whether a member of a list of directions follows: "South, [Southeast], and Central Asians"."""
    codes = item.codes("places", "adjective", "demonym")
    return bool({"flow-cues:direction", "flow-cues:and"} & item.tags) or any(c.startswith("region:") for c in codes)


def is_people_noun(items: Sequence[Item], at: int) -> bool:
    """Whether a noun of people stands at `at`."""
    return at < len(items) and items[at].is_of("victims")


def skip_quantifiers(items: Sequence[Item], at: int) -> int:
    """The index after the words that say how many or which ("some", "an estimated 500", "vulnerable")."""
    i = at
    while i < len(items) and (
        (not items[i].tags.isdisjoint(_HOW_MANY) and not items[i].is_of("victims"))
        or items[i].is_number
        or (i > at and not items[i].tags.isdisjoint(_BETWEEN))
        or ("flow-cues:needy" in items[i].tags and (i == 0 or items[i - 1].lower != "most"))
    ):
        i += 1
    return i


def noun_follows(items: Sequence[Item], at: int) -> bool:
    """Whether a noun of people, or another adjective that leads to one, comes within a few words."""
    if at < len(items) and is_name(items[at]) and is_people_noun(items, at + 1):
        return True  # "Ecuadorian [Kichwa children]"
    for item in items[at : at + _LISTED]:
        if item.is_of("victims"):
            return True
        if item.codes("places", "adjective", "demonym") or "flow-cues:and" in item.tags or item.text == ",":
            continue
        if not item.tags.isdisjoint(_BESIDE) or gender_of(item.tags):
            continue
        if plain_word(item):
            continue
        return False
    return False


def noun_near(items: Sequence[Item], at: int) -> bool:
    """Whether a noun of people comes after no more than two plain words."""
    for item in items[at : at + 3]:
        if item.is_of("victims"):
            return True
        if not plain_word(item) and not item.codes("places", "adjective", "demonym"):
            return False
    return False


def qualifies_thing(items: Sequence[Item], at: int) -> bool:
    """Whether a word such as "Iranian" is an adjective here: "the Iranian border", "Qatari labor laws"."""
    if at >= len(items):
        return False
    following = items[at]
    if following.text == "-" or not _THINGS.isdisjoint(following.tags):
        return True
    if following.codes("exploitation"):
        return True
    plain = following.tags <= _NATIONAL and following.text.replace("-", "").isalpha()
    return plain and ("-" in following.text or not following.lower.endswith(("ly", "ed")))  # "Thai national-owned"


def is_name(item: Item) -> bool:
    """Whether an item is a name that the vocabulary does not know, perhaps of a people."""
    return not item.tags and item.text.isalpha() and item.text.istitle()


def plain_word(item: Item) -> bool:
    """Whether an item is a word in small letters that the vocabulary does not know."""
    return item.tags <= _NATIONAL and item.text[0].isalpha() and item.text[0].islower() and len(item.text) > 3


def qualifies(items: Sequence[Item], at: int) -> bool:
    """Whether a word like "migrant" goes on with the one before the conjunction: "refugee and migrant children"."""
    i = at - 1
    while i >= 0 and (items[i].text == "," or "flow-cues:and" in items[i].tags):
        i -= 1
    return (
        i >= 1
        and i < at - 1
        and "flow-cues:foreign" in items[i].tags
        and bool(items[i - 1].codes("places", "adjective"))
    )


def opens_pair(items: Sequence[Item], at: int) -> bool:
    """Whether "domestic", "local" or "internal" says whose people they are, and not what work they do."""
    following = items[at + 1] if at + 1 < len(items) else None
    return following is not None and ("flow-cues:and" in following.tags or following.is_of("victims"))
