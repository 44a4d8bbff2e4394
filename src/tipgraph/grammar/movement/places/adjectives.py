"""Places called by an adjective before a noun: "Eastern European and Western Balkan countries"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from tipgraph.grammar.movement.places.leads import WORKPLACES, PlaceList, after_of
from tipgraph.lexicon import Lexicon
from tipgraph.model import UNSPECIFIED
from tipgraph.reading import Item


def by_adjective(items: Sequence[Item], at: int, directions: Sequence[str], lexicon: Lexicon) -> PlaceList | None:
    """Places called by adjectives before a common noun: "Eastern European and Western Balkan countries"."""
    codes = list(sharing(items[at], directions, lexicon))
    i = at
    while i < len(items):
        item = items[i]
        adjective = item.codes("places", "adjective")
        if adjective:
            codes.extend(adjective)
        elif codes and (item.text == "," or "flow-cues:and" in item.tags or "flow-cues:direction" in item.tags):
            if not any(other.codes("places", "adjective", "name") for other in items[i + 1 : i + 3]):
                return None
        elif codes and "flow-cues:other-place" in item.tags and "flow-cues:and" in items[i - 1].tags:
            pass  # "Baltic and other former Soviet states"
        elif codes and item.codes("places", "name") and " " in item.text and item.text.split()[-1].islower():
            # the vocabulary knows the last one with its noun: "Eastern European and [Western Balkan countries]"
            return _members(items, i, codes)
        else:
            break
        i += 1
    # Up to three words may stand between the adjective and its noun: "Malaysian oil palm plantations".
    for j in range(i, min(i + 4, len(items))):
        tags = items[j].tags
        part = _part_of(items, j, codes)
        if part is not None:
            return part
        if "flow-cues:own-country" in tags and len(codes) == 1:
            return PlaceList(tuple(codes), j + 1)  # "Bulgarian [resort areas]"
        if WORKPLACES & tags:
            if codes == [UNSPECIFIED] and "flow-cues:place-noun" not in tags:
                return None  # "near foreign logging camps": whose they are, and not where
            end = j + 1
            while end < len(items) and WORKPLACES & items[end].tags:
                end += 1  # "Thai fishing boats", "the Dominican tourism industry"
            following = after_of(items, end)
            if (
                following is not None
                and following < len(items)
                and items[following].codes("places", "name", "locality")
            ):
                named = items[following].codes("places", "name", "locality")
                ruled = any(not code.startswith("region:") for code in codes) and not {*named} & {*codes}
                codes = [*named] if ruled else [*codes, *named]  # "the Dutch islands of Aruba and Curacao"
                end = following + 1
            return PlaceList(tuple(codes), end)
        unlike = "flow-cues:agent" in tags or not items[j].text[0].isalpha() or "-" in items[j].text
        if unlike or items[j].is_of("victims"):
            return None  # also where others own the place: "Chinese national-owned markets"
    return None


def _members(items: Sequence[Item], at: int, codes: Sequence[str]) -> PlaceList:
    """A region by its name, and the places in it that follow: "the Dutch [Caribbean islands of Aruba]"."""
    region = items[at].codes("places", "name")
    following = after_of(items, at + 1)
    named = () if following is None else items[following].codes("places", "name") if following < len(items) else ()
    if following is None or not named:
        return PlaceList((*codes, *region), at + 1)
    regions = [code for code in codes if code.startswith("region:")]
    return PlaceList((*regions, *region, *named), following + 1)


def _part_of(items: Sequence[Item], at: int, codes: Sequence[str]) -> PlaceList | None:
    """A part of the country whose adjective stands before: "the Mexican [state of Chiapas]"."""
    following = after_of(items, at + 1)
    if following is None or following >= len(items) or not items[at].text.islower():
        return None
    named = items[following].codes("places", "name", "locality")
    return PlaceList(tuple(codes), following + 1) if named and set(named) <= set(codes) else None


def sharing(item: Item, directions: Sequence[str], lexicon: Lexicon) -> Iterator[str]:
    """The regions of directions that share the noun of a region's adjective: "West and Central African migrants"."""
    noun = " ".join(word for word in item.text.split()[1:] if word[0].isupper())
    for direction in directions if noun else ():
        for sense in lexicon.senses_of(f"{direction.title()} {noun}"):
            if sense.scheme == "places" and sense.form == "adjective":
                yield sense.code
