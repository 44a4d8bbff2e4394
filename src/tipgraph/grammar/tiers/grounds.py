"""Where a sentence that places a country says why: "because it did not ...", "for its failure to ...", "due to ..."."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import chain

from tipgraph.grammar.function_words import AUXILIARIES, DETERMINERS, NARROWING
from tipgraph.grammar.judging.denials import EFFORT, SHORTFALL
from tipgraph.grammar.tiers.placements import Placement
from tipgraph.reading import Item

_CUES = "tier-reason-cues"
_GROUND, _SO = f"{_CUES}:ground", f"{_CUES}:so"
_TELLS, _LED = "tier-cues:tells", "tier-cues:led"
_REASON, _MERIT = f"{_CUES}:reason", f"{_CUES}:merit"
_REASONS = frozenset({_REASON, _MERIT})
#: Where what is given as a reason ends, and something else begins.
_FENCES = frozenset({"but", "although", "though", "however", "while", "whereas", "despite", "nevertheless"})
_PRONOUNS = frozenset({"it", "they", "its", "their", "the", "officials", "authorities"})
_BACK = frozenset({"these", "those", "such", "this"})
#: What may stand before the thing that is a reason.
_LEADS = DETERMINERS | NARROWING | {"for", "of", "to", "in", "particular", "namely"}
#: How many words after the tier a reason may begin ("in this report, for a second year, because").
_REACH = 14
#: How many words before the reason may open the sentence ("However, largely because of").
_OPENING = 4


@dataclass(frozen=True, slots=True)
class Ground:
    """What is given as a reason, ``items[first:stop]``: a clause, or a phrase that names a thing."""

    first: int
    stop: int
    clause: bool


def ground_of(items: Sequence[Item], placement: Placement) -> Ground | None:
    """What a sentence gives as the reason for a placement, behind it or in front of it."""
    if behind := ground_behind(items, placement.last):
        return behind
    led = next((at for at in range(placement.verb, max(0, placement.verb - _OPENING), -1) if _LED in items[at].tags), 0)
    if led and _names_reason(items, 0):  # "the lack of convictions | led to its downgrade"
        return _ground(items, 0, led, clause=False)
    for at in range(min(_OPENING, placement.first)):
        if (found := _connective(items, at)) and items[placement.first - 1].text == ",":
            stop, clause = found
            return _ground(items, stop, placement.first, clause) if stop < placement.first else None
        if items[at].text[0].isalnum() and items[at].lower not in _FENCES and not items[at].lower.endswith("ly"):
            break
    return None


def ground_behind(items: Sequence[Item], last: int) -> Ground | None:
    """What a sentence gives as the reason for what its items up to `last` state."""
    for at in range(last + 1, min(last + 1 + _REACH, len(items))):
        if items[at].lower in _FENCES or items[at].text in ".;":
            return None
        if found := _connective(items, at):
            stop, clause = found
            end = next((one for one in range(stop, len(items)) if _ends(items, one)), len(items))
            return _ground(items, stop, end, clause)
    return None


def conclusion(items: Sequence[Item], placement: Placement) -> int:
    """Where "therefore" stands that leads to a placement; -1 where none does."""
    near = range(placement.first - 1, max(-1, placement.first - 3), -1)
    inner = range(placement.first, placement.verb)
    return next((at for at in chain(near, inner) if _SO in items[at].tags), -1)


def points_back(items: Sequence[Item], ground: Ground) -> bool:
    """Whether a ground only names what the sentence before told: "because of | these shortcomings"."""
    first, last = items[ground.first], items[ground.stop - 1]
    short = not ground.clause and ground.stop - ground.first in (2, 3)
    return short and first.lower in _BACK and not _REASONS.isdisjoint(last.tags)


def each_because(items: Sequence[Item], ground: Ground) -> Iterator[tuple[int, int]]:
    """The reasons of a ground that is a clause, each behind a "because": "because A and because B"."""
    begin = ground.first
    for at in range(ground.first + 1, ground.stop - 1):
        if items[at].lower == "because" and items[at - 1].lower in ("and", ","):
            stop = at - 1
            while stop > begin and items[stop - 1].lower in ("and", ","):
                stop -= 1
            if stop > begin:
                yield begin, stop
            begin = at + 1
    yield begin, ground.stop


def named_things(items: Sequence[Item], ground: Ground) -> Iterator[tuple[int, int]]:
    """The things that a ground that is no clause names, each alone: "its lack of A and its failure to B"."""
    begin = ground.first
    for at in range(ground.first + 1, ground.stop):
        if items[at].lower not in ("and", ",") or at + 1 >= ground.stop:
            continue
        after = at + 1
        if items[after].lower == "and":
            after += 1
        while after < ground.stop and _leads(items[after]):
            after += 1
        if after > at + 1 and any(not _REASONS.isdisjoint(item.tags) for item in items[after : after + 3]):
            if at > begin:
                yield _without_lead(items, begin), at
            begin = after
    if begin < ground.stop:
        yield _without_lead(items, begin), ground.stop


def of_thing(items: Sequence[Item]) -> str:
    """Whether a thing named as a reason is a shortfall or an effort, by its first words."""
    for item in items[:4]:
        if _MERIT in item.tags:
            return EFFORT
        if _REASON in item.tags:
            return SHORTFALL
    return ""


def _leads(item: Item) -> bool:
    return item.lower in _LEADS or _GROUND in item.tags


def _without_lead(items: Sequence[Item], at: int) -> int:
    """Without the article of a thing: "failure to"; "the" and "its" say nothing of it."""
    return at + 1 if items[at].lower in ("its", "their", "the", "a") else at


def _connective(items: Sequence[Item], at: int) -> tuple[int, bool] | None:
    """Where the reason begins behind the connective at an item, and whether it is a clause; None for no connective."""
    item = items[at]
    following = items[at + 1].lower if at + 1 < len(items) else ""
    if item.lower == "because":
        return (at + 2, False) if following == "of" else (at + 1, True)
    if _GROUND in item.tags:
        if following == "the" and at + 2 < len(items) and items[at + 2].lower == "fact":
            return at + 4, True
        return at + 1, False
    if (item.lower == "for" or _TELLS in item.tags) and _names_reason(items, at + 1):
        return at + 1, False  # "for its failure", "the downgrade | reflects the lack of"
    if item.lower == "as" and following in _PRONOUNS and _has_verb(items, at + 2):
        return at + 1, True
    return None


def _names_reason(items: Sequence[Item], at: int) -> bool:
    """Whether a thing that may be a reason, or what was not done, stands here: "its failure", "not providing"."""
    if at + 1 < len(items) and items[at].lower == "not" and items[at + 1].lower.endswith("ing"):
        return True
    return any(not _REASONS.isdisjoint(item.tags) for item in items[at : at + 3])


def _has_verb(items: Sequence[Item], at: int) -> bool:
    return any(item.lower in AUXILIARIES or item.lower.endswith("ed") for item in items[at : at + 5])


def _ends(items: Sequence[Item], at: int) -> bool:
    """Whether what is given as a reason ends before an item."""
    item = items[at]
    dated = item.text == "(" and at + 1 < len(items) and items[at + 1].is_number
    return dated or item.lower in _FENCES or item.text in ";—"


def _ground(items: Sequence[Item], first: int, stop: int, clause: bool) -> Ground | None:
    while stop > first and not items[stop - 1].text[-1].isalnum() and items[stop - 1].text not in ')"':
        stop -= 1
    while stop > first and items[stop - 1].lower in ("and", ","):
        stop -= 1
    return Ground(first, stop, clause) if stop > first else None
