"""The area of the government's work to which a piece of advice belongs, by what it is about."""

from __future__ import annotations

from collections.abc import Sequence

from tipgraph.grammar.judging.topics import SCHEME, topics_of
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
#: Topics that belong to every area, and are told apart by what else is named.
_OF_ANY = frozenset({"training", "funding"})


def area_of(items: Sequence[Item]) -> str:
    """The area of a piece of advice; empty where no word of it tells."""
    topics = topics_of(items, 0, shortfall=True)
    return area_by_topic(topics[0], items) if topics else ""


def area_by_topic(topic: str, items: Sequence[Item]) -> str:
    """The area of a topic, where one may belong to any by what else some words name; empty for no topic."""
    if topic not in _OF_ANY:
        return _AREA_OF.get(topic, "")
    if topic == "funding" and any("coordination" in item.codes(SCHEME) for item in items):
        return _PREVENTION
    for at, item in enumerate(items):
        if item.is_capitalised and at:
            continue  # a part of the name of a body or a law
        for code in item.codes(SCHEME):
            if topic == "training" and code == "labor-recruitment":
                continue  # labor inspectors are those who are taught
            if code in _AREA_OF:
                return _AREA_OF[code]
    trainees = any("trainee" in item.codes(SCHEME) for item in items)
    return _PROSECUTION if topic == "training" and trainees else _PROTECTION
