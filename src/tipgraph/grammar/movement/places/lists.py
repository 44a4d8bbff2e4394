"""Lists of places: "Russia, Kazakhstan, and, to a lesser extent, Turkey and other European countries"."""

from __future__ import annotations

from collections.abc import Sequence

from tipgraph.grammar.movement.places.leads import PlaceList
from tipgraph.grammar.movement.places.members import place_in_list
from tipgraph.lexicon import Lexicon
from tipgraph.model import UNSPECIFIED
from tipgraph.reading import Item

#: The marks that may part the members of a list.
_MARKS = frozenset({",", "(", ")", "—", "-", "/", ":", '"', ";"})
#: A way that goes on where the list ended: "to Gabon and on to Spain".
_ONWARD = "flow-cues:onward"
_EXCEPT = "flow-cues:except"
#: How many words an aside may have.
_ASIDE = 10
_LINKS = frozenset({"flow-cues:and", "flow-cues:list-example"})
PREPOSITIONS = ("from", "to", "via", "in", "en-route")


def place_list(items: Sequence[Item], at: int, own: str, lexicon: Lexicon, preposition: str = "") -> PlaceList | None:
    """The list of places that begins at `at`; None where there is none.

    Args:
        own: the code that "the country", "domestically" stand for.
        preposition: the class of the preposition before the list, which may be said again before a member
            ("in Russia and Kazakhstan, and to a lesser extent in Turkey").
    """
    codes: list[str] = []
    end = at
    while True:
        begin = _after_links(items, end, preposition) if codes else at
        if begin is None:
            break
        element = place_in_list(items, begin, own, lexicon)
        if element is None and codes:  # "Ireland (including on cannabis farms), France, and ..."
            begin = _after_brackets(items, end, preposition)
            element = None if begin is None else place_in_list(items, begin, own, lexicon)
        if element is None or (codes and _opens_clause(items, end, begin, element.end)):
            break
        if codes == [UNSPECIFIED] and any("flow-cues:mainly" in item.tags for item in items[end:begin]):
            codes.clear()  # "nearby countries, primarily Togo and Benin": these are meant
        codes.extend(element.codes)
        end = element.end
    if not codes:
        return None
    while end < len(items) and items[end].text == ")":
        end += 1
    return PlaceList(tuple(dict.fromkeys(codes)), end)


def _after_links(items: Sequence[Item], at: int, preposition: str) -> int | None:
    """The index after the commas, conjunctions and asides that may part two members; None where none stands."""
    i = at
    while i < len(items):
        item = items[i]
        note = item.is_number and i > at and items[i - 1].text == "," and items[i - 1].end == item.start
        repeated = preposition and f"flow-cues:{preposition}" in item.tags and i > at and _ONWARD not in item.tags
        if item.text in _MARKS or _LINKS & item.tags or repeated or note:
            i += 1
        elif i - at >= 2 and items[i - 1].text == "," and "flow-cues:and" in items[i - 2].tags:
            aside = _after_aside(items, i)  # "China, and, as reported for the first time this year, South Korea"
            if aside is None:
                break
            i = aside
        else:
            break
    return i if i > at else None


def _opens_clause(items: Sequence[Item], at: int, begin: int | None, end: int) -> bool:
    """Whether others are in a place behind a comma, of whom more is said: "in Oman, and [in Iraq] some are"."""
    if (
        begin is None
        or begin - at < 2
        or end >= len(items)
        or items[at].text != ","
        or "flow-cues:in" not in items[begin - 1].tags
    ):
        return False
    told = items[end]
    return told.is_of("victims") or ("flow-cues:anaphor" in told.tags and "flow-cues:determiner" not in told.tags)


def _after_brackets(items: Sequence[Item], at: int, preposition: str) -> int | None:
    """The index of the member after a note in brackets that names no place; None where there is none."""
    if at >= len(items) or items[at].text != "(":
        return None
    close = next((i for i in range(at, min(at + _ASIDE, len(items))) if items[i].text == ")"), 0)
    left_out = _EXCEPT in items[at + 1].tags if close else False  # "(except for the Baltic States)"
    if not close or (any(item.codes("places") for item in items[at:close]) and not left_out):
        return None
    return _after_links(items, close + 1, preposition)


def _after_aside(items: Sequence[Item], at: int) -> int | None:
    """The index after the comma that ends an aside of some words, which name no place; None where there is none."""
    for i in range(at, min(at + _ASIDE, len(items))):
        if items[i].text == ",":
            return i + 1
        if items[i].codes("places") or not items[i].text[0].isalnum():
            return None
    return None


def is_unspecified(codes: Sequence[str]) -> bool:
    """Whether nothing but "abroad" is named."""
    return set(codes) == {UNSPECIFIED}
