"""The area of the government's work to which a piece of advice belongs, by what it is about."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import chain

from tipgraph.grammar.function_words import BE, PREPOSITIONS
from tipgraph.grammar.judging.topics import PENALIZED, SCHEME, SCREENING, topics_of
from tipgraph.reading import Item

_PROSECUTION, _PROTECTION, _PREVENTION = "prosecution", "protection", "prevention"
_AREA_OF = {
    "official-complicity": _PROSECUTION,
    "penalties-stringent": _PROSECUTION,
    "penalties-commensurate": _PROSECUTION,
    "investigation": _PROSECUTION,
    "prosecution": _PROSECUTION,
    "conviction": _PROSECUTION,
    "sentencing": _PROSECUTION,
    "legislation": _PROSECUTION,
    "victims-penalized": _PROTECTION,
    "screening-identification": _PROTECTION,
    "referral": _PROTECTION,
    "shelter": _PROTECTION,
    "services": _PROTECTION,
    "compensation": _PROTECTION,
    "repatriation": _PROTECTION,
    "residence-permit": _PROTECTION,
    "witness-protection": _PROTECTION,
    "hotline": _PREVENTION,
    "awareness": _PREVENTION,
    "coordination": _PREVENTION,
    "national-plan": _PREVENTION,
    "demand": _PREVENTION,
    "labor-recruitment": _PREVENTION,
    "child-sex-tourism": _PREVENTION,
    "diplomats": _PREVENTION,
    "data-collection": _PREVENTION,
}
#: How many words may stand before the comma behind which advice begins.
_OPENING_WORDS = 10
#: Topics that belong to every area, and are told apart by what else is named.
_TRAINING = "training"
_OF_ANY = frozenset({_TRAINING, "funding"})


def area_of(items: Sequence[Item]) -> str:
    """The area of a piece of advice; empty where no word of it tells."""
    suffered = (
        at - 1 for at, item in enumerate(items) if "punishes" in item.codes(SCHEME) and items[at - 1].lower in BE
    )
    if any(PENALIZED in topics_of(items, at, shortfall=False) for at in chain((0,), suffered)):
        return _PROTECTION  # "not punish victims", "ensure that no child is punished", as "stop punishing victims"
    said = [item for at, item in enumerate(items) if at >= _behind_opening(items) and not _is_helper(items, at)]
    for seen in (said, items):
        if topics := topics_of(seen, 0, shortfall=True):
            topic = _TRAINING if topics[0] == "awareness" and _teaches(seen) else topics[0]
            return area_by_topic(topic, seen)
    return _area_by_people(items)


def _behind_opening(items: Sequence[Item]) -> int:
    """Where advice begins behind how it is to be followed: "In coordination with NGOs, | train police"."""
    if not items or items[0].lower not in PREPOSITIONS:
        return 0
    return next((at + 1 for at, item in enumerate(items[:_OPENING_WORDS]) if item.text == ","), 0)


def _is_helper(items: Sequence[Item], at: int) -> bool:
    """Whether an item names who shall do it: "work with recruiters to", "enable labor inspectors to"."""
    if "agent" not in items[at].codes(SCHEME):
        return False
    led = any(item.lower == "with" for item in items[max(0, at - 5) : at])
    return led or (at + 1 < len(items) and items[at + 1].lower == "to")


def _teaches(items: Sequence[Item]) -> bool:
    """Whether officials, and not the public, are taught: "educate police about the law"."""
    for at, item in enumerate(items):
        if "teaches" in item.codes(SCHEME):
            taught = {code for one in items[at + 1 : at + 4] for code in one.codes(SCHEME)}
            return not taught.isdisjoint(("trainee", "official")) and "victim" not in taught
    return False


def _area_by_people(items: Sequence[Item]) -> str:
    """The area of advice that names no work, by those whom it is about: "name a unit of prosecutors"."""
    for code, area in (("prevents", _PREVENTION), ("victim", _PROTECTION), ("trainee", _PROSECUTION)):
        if any(code in item.codes(SCHEME) for item in items):
            return area
    return ""


def area_by_topic(topic: str, items: Sequence[Item]) -> str:
    """The area of a topic, where one may belong to any by what else some words name; empty for no topic."""
    if topic not in _OF_ANY:
        return _AREA_OF.get(topic, "")
    if topic == "funding" and any("coordination" in item.codes(SCHEME) for item in items):
        return _PREVENTION
    for at, item in enumerate(items):
        if item.is_capitalised and at:
            continue  # a part of the name of a body or a law
        if topic == _TRAINING and "teaches" in item.codes(SCHEME):
            continue
        for code in item.codes(SCHEME):
            if topic == _TRAINING and (code == "labor-recruitment" or _is_of_cases(items, at, code)):
                continue  # labor inspectors are those who are taught
            if code in _AREA_OF:
                return _AREA_OF[code]
    trainees = any("trainee" in item.codes(SCHEME) for item in items)
    return _PROSECUTION if topic == _TRAINING and trainees else _PROTECTION


def _is_of_cases(items: Sequence[Item], at: int, code: str) -> bool:
    """Whether cases and not victims are found: "how to identify, investigate, and prosecute trafficking"."""
    if code != SCREENING:
        return False
    for item in items[at + 1 :]:
        codes = item.codes(SCHEME)
        if "victim" in codes:
            return False
        if any(_AREA_OF.get(one) == _PROSECUTION for one in codes):
            return True
    return False
