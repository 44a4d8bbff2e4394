"""The area of the government's work to which a piece of advice belongs, by what it is about."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import chain, takewhile

from tipgraph.grammar.function_words import BE, DETERMINERS, PREPOSITIONS
from tipgraph.grammar.judging.topics import JUSTICE, PENALIZED, REFERRAL, SCHEME, SCREENING, topics_of
from tipgraph.grammar.negation import is_adverb
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
#: Verbs of work that tell the area whatever they are done to: "prosecute | recruiters", "screen | domestic workers".
_LEADS = JUSTICE | {SCREENING, REFERRAL}
_PASSED = DETERMINERS | {"to", "more", "number", "of"}
#: How many words may stand before the first of them: "significantly increase | efforts to | prosecute".
_LEADING_WORDS = 6
#: What figures or rules are on or for stands behind these.
_ON = frozenset({"on", "about", "of", "for", "governing", "concerning"})
#: Words for a topic that tell less than what stands behind them.
_OF_MATTERS = {"data-collection": "data-collection", "legislation": "rules"}
#: Those whose money is for the whole of the work.
_BODIES = frozenset({"coordination", "lead-body"})
#: What figures may be kept on.
_COUNTED = JUSTICE | {"case", "victim"}
#: Of what names no work, those whom it is about, the weightiest first.
_BY_PEOPLE = (
    ("prevents", _PREVENTION),
    ("victim", _PROTECTION),
    ("trainee", _PROSECUTION),
    ("house", _PROTECTION),
    ("case", _PROSECUTION),
)
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
    if led := _by_leading_verb(said):
        return led
    for seen in (said, items):
        if topics := topics_of(seen, 0, shortfall=True):
            topic = _TRAINING if topics[0] == "awareness" and _teaches(seen) else topics[0]
            return _by_matter(topic, seen) or area_by_topic(topic, seen)
    return _area_by_people(items)


def _by_matter(topic: str, items: Sequence[Item]) -> str:
    """The area of what figures or rules are about: "data | on prosecutions", "regulations | on victim assistance"."""
    kind = _OF_MATTERS.get(topic)
    at = next((at for at, item in enumerate(items) if kind in item.codes(SCHEME)), len(items))
    matter = items[at + 2 :]
    if not matter or items[at + 1].lower not in _ON:
        return ""
    if kind == "rules":
        return area_by_topic(next(iter(topics_of(matter, 0, shortfall=True)), ""), matter)
    told = next((codes for item in matter if (codes := {*item.codes(SCHEME)} & _COUNTED)), {"victim"})
    return "" if "victim" in told else _PROSECUTION


def _behind_opening(items: Sequence[Item]) -> int:
    """Where advice begins behind how it is to be followed: "In coordination with NGOs, | train police"."""
    if not items or items[0].lower not in PREPOSITIONS:
        return 0
    return next((at + 1 for at, item in enumerate(items[:_OPENING_WORDS]) if item.text == ","), 0)


def _by_leading_verb(items: Sequence[Item]) -> str:
    """The area of the verb that advice begins with, where it is one of justice or of finding victims; else empty."""
    for at, item in enumerate(items[:_LEADING_WORDS]):
        codes = item.codes(SCHEME)
        if "leads-on" in codes or item.lower in _PASSED or is_adverb(item):
            continue
        if _LEADS.isdisjoint(codes) or "training" in codes:
            return ""
        found = next(code for code in codes if code in _LEADS)
        return _PROSECUTION if _is_of_cases(items, at, found) else _AREA_OF[found]
    return ""


def _is_helper(items: Sequence[Item], at: int) -> bool:
    """Whether an item names who shall do it: "work with recruiters to", "give labor inspectors the means to"."""
    if "agent" not in items[at].codes(SCHEME):
        return False
    led = any(item.lower == "with" for item in items[max(0, at - 5) : at])
    behind = takewhile(lambda item: item.text not in ",;", items[at + 1 : at + 1 + _LEADING_WORDS])
    return led or any(item.lower == "to" for item in behind)


def _teaches(items: Sequence[Item]) -> bool:
    """Whether officials, and not the public, are taught: "educate police about the law"."""
    for at, item in enumerate(items):
        if "teaches" in item.codes(SCHEME):
            taught = {code for one in items[at + 1 : at + 4] for code in one.codes(SCHEME)}
            return not taught.isdisjoint(("trainee", "official")) and "victim" not in taught
    return False


def _area_by_people(items: Sequence[Item]) -> str:
    """The area of advice that names no work, by those whom it is about: "name a unit of prosecutors"."""
    for code, area in _BY_PEOPLE:
        if any(code in item.codes(SCHEME) for item in items):
            return area
    return ""


def area_by_topic(topic: str, items: Sequence[Item]) -> str:
    """The area of a topic, where one may belong to any by what else some words name; empty for no topic."""
    if topic not in _OF_ANY:
        return _AREA_OF.get(topic, "")
    if topic == "funding" and any(not _BODIES.isdisjoint(item.codes(SCHEME)) for item in items):
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
