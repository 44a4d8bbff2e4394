"""Named parts of countries in a sentence: those of the vocabulary, and those that their place in the sentence tells."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from functools import cache
from itertools import pairwise

from tipgraph.grammar.manner.part_kinds import Part, beside, is_classed, kind_before, kind_of, kind_of_list
from tipgraph.grammar.manner.unknown_names import LEADING, goes_on, is_home, is_where, name_end
from tipgraph.lexicon import Lexicon
from tipgraph.reading import Item

#: The codes of a place of which nobody says in which country it is.
_OF_ANY = ("",)
_LOOSE = "location-cues:loose"
_DIRECTIONS = "flow-cues:direction"
_BODY = "location-cues:body"
_SEA, _LAND, _WILDS = "location-cues:sea", "location-cues:land", "location-cues:wilds"
#: How many words behind the first direction of a list the noun of them all may stand.
_LISTED = 3


def parts_in(items: Sequence[Item], lexicon: Lexicon) -> tuple[Part, ...]:
    """The named parts of countries in a sentence, in order."""
    found: list[Part] = []
    at = 0
    while at < len(items):
        item = items[at]
        begins = item.is_capitalised or not item.lower or (item.tags and _begins_in_small_letters(item.tags))
        part = _part(items, at, lexicon, found) if begins else None
        if part is None or _names_organization(items, part):
            at = at + 1 if part is None else part.stop
            continue
        found.append(part)
        at = part.stop
    return tuple(found)


@cache
def _begins_in_small_letters(tags: frozenset[str]) -> bool:
    """Whether a word in small letters may begin a name: a direction, or the country of a border."""
    return _DIRECTIONS in tags or any(tag.startswith("places:") for tag in tags)


def _part(items: Sequence[Item], at: int, lexicon: Lexicon, found: Sequence[Part]) -> Part | None:
    """The part of a country whose name begins at `at`."""
    item = items[at]
    if not item.lower and (coast := _by_the_sea(item, at, lexicon)) is not None:
        return coast
    if not item.is_capitalised:
        return _border(items, at) or _direction(items, at)
    codes = item.codes("places", "locality")
    if codes and not item.codes("places", "name"):
        return _with_kind(items, at, at + 1, lexicon, codes, found)
    if _WILDS in item.tags and items[at - 1].lower == "the":
        return _with_kind(items, at, at + 1, lexicon, (), found)
    named = _by_direction(items, at)
    if named is not None:
        return named
    border = _border(items, at)
    if border is not None or (item.senses and not kind_of(item)):
        return border
    stop = name_end(items, at)
    if stop == at:
        return None
    told = is_classed(items, at, stop, found) or is_where(items, at)
    if not (told or is_home(items, at, stop)):
        return None
    if _names_body(items, stop):
        return None
    part = _with_kind(items, at, stop, lexicon, (), found)
    codes = beside(items, at, stop, found) or (() if told else _OF_ANY)
    return replace(part, codes=codes) if part is not None else None


def _names_organization(items: Sequence[Item], part: Part) -> bool:
    """Whether a name is that of a company or an office, or belongs to one: "the Golden Triangle Casino Group"."""
    words = items[part.first : part.stop + 1]
    return len(words) > 1 and any(item.is_capitalised and _BODY in item.tags for item in words[1:])


def _names_body(items: Sequence[Item], stop: int) -> bool:
    """Whether an abbreviation follows a name, which shows that it is the end of a body's."""
    held = items[stop : stop + 4]
    return len(held) > 1 and any(
        before.text == "(" and item.text.isupper() and len(item.text) > 1 for before, item in pairwise(held)
    )


def _with_kind(
    items: Sequence[Item], first: int, stop: int, lexicon: Lexicon, codes: tuple[str, ...], found: Sequence[Part]
) -> Part | None:
    """A name with what the words beside it say that it is."""
    after = kind_of(items[stop]) if stop < len(items) else ""
    name_end = stop - 1
    kind = ""
    if after and (_LOOSE not in items[stop].tags or items[stop].is_capitalised):
        kind = after
        if items[stop].is_capitalised or after in ("camp", "border-area"):
            name_end = stop  # "the Tigray Region", "Kakuma refugee camp"
        stop += 1
    written = " ".join(item.text for item in items[first : name_end + 1])
    if not kind:
        kind = kind_before(items, first, found) or kind_of_list(items, stop)
    if not kind and not codes:
        kind = after
    if not kind and codes:
        kind = lexicon.part_kind(items[first].text, codes[0])
    if not kind and any(kind_of(item) for item in items[first:stop]):
        kind = next(kind_of(item) for item in reversed(items[first:stop]) if kind_of(item))
    name = written if name_end == first else _written(items, first, name_end)
    return Part(
        first, stop, name, items[first].start, items[name_end].end, kind or ("city" if codes else "other"), codes
    )


def _written(items: Sequence[Item], first: int, last: int) -> str:
    words = [items[first].text]
    for before, item in zip(items[first:last], items[first + 1 : last + 1], strict=True):
        words.append(item.text if item.start == before.end else " " + item.text)
    return "".join(words)


def _border(items: Sequence[Item], at: int) -> Part | None:
    """A border that is told by the country behind it, or by the two that it parts: "the Mexican border".

    Likewise a coast or highlands by the name of the sea or the mountains: "the Pacific coast".
    """
    item = items[at]
    if at + 1 < len(items) and _SEA in item.tags and _LAND in items[at + 1].tags:
        return Part(at, at + 2, _written(items, at, at + 1), item.start, items[at + 1].end, "region", ())
    codes = item.codes("places", "adjective", "demonym", "name")
    if not codes:
        return None
    end = at + 1
    while end + 1 < len(items) and items[end].text in ("-", "—", "/") and items[end + 1].codes("places"):
        end += 2
    if end < len(items) and kind_of(items[end]) == "border-area":
        return Part(at, end + 1, _written(items, at, end), item.start, items[end].end, "border-area", ())
    return None


def _by_the_sea(item: Item, at: int, lexicon: Lexicon) -> Part | None:
    """A coast that the vocabulary knows to be no place of the sea's name: "the Pacific coast"."""
    noun = item.text.rpartition(" ")[2].lower()
    if not any(f"{sense.scheme}:{sense.code}" == _LAND for sense in lexicon.senses_of(noun)):
        return None
    article = len("the ") if item.text.lower().startswith("the ") else 0
    return Part(at, at + 1, item.text[article:], item.start + article, item.end, "region", ())


def _by_direction(items: Sequence[Item], at: int) -> Part | None:
    """A part of a country whose name is a direction: "Southern Province", "[Eastern] and Copperbelt Provinces"."""
    item = items[at]
    if _DIRECTIONS not in item.tags or at + 1 >= len(items):
        return None
    following = items[at + 1]
    end = at + 2 if _DIRECTIONS in following.tags and at + 2 < len(items) else at + 1  # "Far North Region"
    if kind_of(items[end]) and items[end].is_capitalised:
        kind = kind_of(items[end])
        return Part(at, end + 1, _written(items, at, end), item.start, items[end].end, kind, ())
    listed = items[at + 1 : at + 2 + _LISTED]
    if "flow-cues:and" not in following.tags or not all(
        x.is_capitalised or "flow-cues:and" in x.tags for x in listed[:2]
    ):
        return None
    last = next((x for x in listed[1:] if kind_of(x)), None)
    named = (
        bool(listed[1].codes("places", "locality")) and " " in listed[1].text
    )  # "[Eastern] and Western Cape provinces"
    if last is None or not (last.is_capitalised or named) or not last.lower.endswith("s"):
        return None
    return Part(at, at + 1, item.text, item.start, item.end, kind_of(last), ())


def _direction(items: Sequence[Item], at: int) -> Part | None:
    """A part of a country named by where it lies: "northern Thailand", "the northwest"."""
    item = items[at]
    if _DIRECTIONS not in item.tags or at + 1 >= len(items):
        return None
    following = items[at + 1]
    codes = following.codes("places", "name") or following.codes("places", "locality")
    if _WILDS in following.tags or (len(codes) == 1 and not codes[0].startswith("region:")):
        return Part(at, at + 2, _written(items, at, at + 1), item.start, following.end, "region", codes)
    led = items[at - 2] if at > 1 else item
    alone = at > 1 and items[at - 1].lower == "the" and (not LEADING.isdisjoint(led.tags) or led.lower == "of")
    if alone and item.lower.endswith(("th", "st")) and not (following.text.isalpha() and goes_on(following)):
        return Part(at, at + 1, item.text, item.start, item.end, "region", ())
    return None
