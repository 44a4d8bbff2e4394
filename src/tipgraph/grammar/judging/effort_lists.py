"""Sentences that list efforts: "These efforts included convicting traffickers, opening a shelter, and training ..."."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from tipgraph.grammar.function_words import DENIALS, DETERMINERS, PHRASE_ENDS, PREPOSITIONS
from tipgraph.reading import Item

#: A sentence without any of these lists no efforts.
MARKS = frozenset({"findings:lists", "findings:shows", "findings:does-so"})
_DOES_SO = "findings:does-so"
#: Who has just been said to make efforts.
_DOERS = frozenset({"it", "they"})
_LISTS, _SHOWS = "findings:lists", "findings:shows"
_LISTED, _ASIDE = "findings:listed", "findings:aside"
_TAKES, _GOES_ON = "findings:takes", "findings:on-and-off"
#: What keeps efforts from being made, or says that they were few or somebody else's.
_UNDONE = frozenset(
    {"not", "no", "never", "few", "little", "should", "would", "could", "may", "might", "will", "must", "to"}
)
_DOER = "findings:doer"
_BACK = frozenset({"these", "such", "those", "this"})
#: How many words may stand before "included" ("These law enforcement efforts over the year included").
_REACH = 8
#: How many words may stand between "steps" and "including" ("to address trafficking among migrants,").
_OBJECT = 10
_NO_OBJECT = (PHRASE_ENDS - DETERMINERS - {"over", "when"}) | {",", ".", ";"}


@dataclass(frozen=True, slots=True)
class EffortList:
    """The efforts that a sentence lists, each at ``items[first:stop]``.

    It `refers_back` where it lists those that the text has just judged ("these efforts"), and not those of one area.
    """

    efforts: tuple[tuple[int, int], ...]
    refers_back: bool


def effort_list(items: Sequence[Item]) -> EffortList | None:
    """The list of efforts that a sentence is; None where it is none, or lists things and no doings."""
    if len(items) > 3 and items[0].lower in _DOERS and _DOES_SO in items[1].tags:  # "It | did so by convicting"
        doings = listed(items, 2)
        return EffortList(doings, refers_back=True) if doings else None
    verb = next((at for at, item in enumerate(items[: _REACH + 1]) if _LISTS in item.tags), -1)
    if verb < 1 or not any(_LISTED in item.tags for item in items[:verb]) or items[0].lower == "including":
        return _behind_main_clause(items)
    if any(item.lower in DENIALS or item.lower.endswith("n't") for item in items[:verb]):
        return None  # "these efforts did not include training"
    efforts = listed(items, verb + 1)
    if not efforts:
        return None
    opening = [item.lower for item in items[:verb] if item.text[0].isalnum()]
    refers = _LISTED in items[verb - 1].tags and (len(opening) == 1 or opening[0] in _BACK or opening[:-1] == ["its"])
    return EffortList(efforts, refers)


def _behind_main_clause(items: Sequence[Item]) -> EffortList | None:
    """The list behind "took some steps to address trafficking, including" or "demonstrated increasing efforts by"."""
    for at, item in enumerate(items):
        if item.lower not in ("including", "by"):
            continue
        noun = next((back for back in range(at - 1, max(-1, at - 1 - _OBJECT), -1) if _LISTED in items[back].tags), -1)
        near = range(noun - 1, max(-1, noun - 5), -1)
        verb = next((back for back in near if not items[back].tags.isdisjoint((_TAKES, _SHOWS))), -1)
        if verb < 1:
            continue
        shows = _SHOWS in items[verb].tags
        if (item.lower == "by" and not shows) or any(_is_not_done(items, one) for one in range(max(0, verb - 4), noun)):
            return None
        efforts = listed(items, at + 1)
        return EffortList(efforts, refers_back=shows) if efforts else None
    return None


def _is_not_done(items: Sequence[Item], at: int) -> bool:
    lower = items[at].lower
    if lower == "to" and at and _GOES_ON in items[at - 1].tags:
        return False  # "continued to demonstrate"
    return lower in _UNDONE or lower.endswith("n't")


def listed(items: Sequence[Item], first: int) -> tuple[tuple[int, int], ...]:
    """The doings of a list that begins at an item with a gerund; empty where it begins with none."""
    while first < len(items) and (items[first].lower in ("and", ",", ":", "by") or items[first].lower.endswith("ly")):
        first += 1
    for at in range(first, min(first + 4, len(items) - 1)):  # "included the government convicting"
        if _DOER in items[at].tags and items[at].text.islower():
            ahead = at + 1 + items[at + 1].lower.endswith("ly")
            first = at + 1 if ahead < len(items) and _is_gerund(items, ahead) else first
            break
    while first < len(items) and items[first].lower.endswith("ly"):
        first += 1
    if first >= len(items) or not _is_gerund(items, first):
        return ()
    stop = len(items)
    while stop > first and not items[stop - 1].text[-1].isalnum() and items[stop - 1].text not in ')%"':
        stop -= 1
    if stop - first > 3 and items[stop - 1].text == ")" and items[stop - 2].is_number and items[stop - 3].text == "(":
        stop -= 3  # the year of the report that some editions put behind
    cuts = [at for at in range(first + 1, stop) if _begins_another(items, at, stop)]
    found: list[tuple[int, int]] = []
    for begin, end in zip([first, *cuts], [*cuts, stop], strict=True):
        begin, end = _trimmed(items, begin, end)
        if found and not _is_whole(items, *found[-1]):
            found[-1] = (found[-1][0], end)  # "investigating, prosecuting, and convicting traffickers" is one doing
        else:
            found.append((begin, end))
    return tuple(found)


def _begins_another(items: Sequence[Item], at: int, stop: int) -> bool:
    """Whether the mark or conjunction at an item leads to another doing of the list."""
    if items[at].lower not in (",", "and", ";"):
        return False
    after = at + 1
    if after < stop and items[after].lower == "and":
        after += 1
    elif items[at].lower == "and" and items[at - 1].text == ",":
        return False
    while after < stop and items[after].lower.endswith("ly"):
        after += 1
    if after >= stop or not _is_gerund(items, after):
        return False
    if items[at].lower == "and" and items[at - 1].lower in PREPOSITIONS:
        return False  # "screening for and identifying victims"
    if after + 2 < stop and items[after + 1].lower in PREPOSITIONS and items[after + 2].lower in ("and", "or"):
        return True
    # "shelter and counseling for victims" names things; with an object it is a doing: "and training judges"
    return after + 1 < stop and (items[after + 1].lower not in _NO_OBJECT or items[after + 1].lower in (",", "and"))


def _is_gerund(items: Sequence[Item], at: int) -> bool:
    item = items[at]
    head = item.lower.removeprefix("and ").partition(" ")[0]  # "and continuing" may be one item
    return head.endswith("ing") and len(head) > 4 and item.text[0].islower() and _ASIDE not in item.tags


def _is_whole(items: Sequence[Item], first: int, stop: int) -> bool:
    """Whether a doing has an object: more than verbs and what joins them."""
    for at in range(first + 1, stop):
        before, item = items[at - 1], items[at]
        if before.lower in ("and", "or") or not before.text[0].isalnum() or before.lower.endswith("ly"):
            continue
        if item.text[0].isalnum() and item.lower not in ("and", "or") and item.lower not in PREPOSITIONS:
            return True
    return False


def _trimmed(items: Sequence[Item], first: int, stop: int) -> tuple[int, int]:
    while first < stop and (items[first].lower == "and" or not items[first].text[0].isalnum()):
        first += 1
    while stop > first and (items[stop - 1].lower == "and" or items[stop - 1].text in ",;"):
        stop -= 1
    return first, stop
