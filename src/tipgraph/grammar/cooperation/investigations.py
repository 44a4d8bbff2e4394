"""Where bodies of several countries investigate together, or go after traffickers together."""

from __future__ import annotations

from collections.abc import Sequence

from tipgraph.grammar.cooperation.acts import Clause
from tipgraph.grammar.tokens import has, is_place, place_of
from tipgraph.reading import Item

_CUES = "cooperation-cues:"
_JOINT, _INVESTIGATION, _TOGETHER, _PERSONS, _HELP, _TEAM = (
    _CUES + code for code in ("joint", "investigation", "together", "persons", "help", "team")
)
#: Acts of another kind, which a partner named behind them belongs to.
_ELSE = tuple(_CUES + code for code in ("training", "repatriation", "exchange"))
#: How far behind its subject the verb of an investigation may stand, and before its "in cooperation with".
_NEAR = 7
#: How far behind "cooperated" what is investigated may stand, the list of partners left out.
_FAR = 20


def joint_at(clause: Clause) -> int:
    """Where a clause speaks of a joint investigation, team or case; -1 where it does not."""
    at = clause.find(_JOINT)
    if at >= 0:
        return at
    for first in range(clause.first, clause.stop - 1):
        if clause.tokens[first].lower in ("joint", "cross-border") and any(
            has(token, _INVESTIGATION, _TEAM) for token in _after_countries(clause, first + 1)
        ):
            return first
    return -1


def _after_countries(clause: Clause, at: int) -> Sequence[Item]:
    """The two words behind the countries that begin at a token: "a joint German-Ghanaian | investigation"."""
    while at < clause.stop and (is_place(clause.tokens[at]) or clause.tokens[at].text == "-"):
        at += 1
    return clause.tokens[at : min(at + 2, clause.stop)]


def investigated_at(clause: Clause) -> int:
    """Where bodies investigate together: by a word that says so, or as two subjects of one verb; -1 where not."""
    joint = joint_at(clause)
    if joint >= 0:
        return joint
    together = clause.find(_TOGETHER)
    if together >= 0 and (
        _investigates(clause, together + 1, _far_behind(clause, together)) or _investigated_before(clause, together)
    ):
        asked = any(has(token, _CUES + "request") for token in clause.tokens[clause.first : together])
        return -1 if asked else together
    shared = _with_at(clause)
    if shared >= 0:
        return shared
    helped = max(_helped_at(clause), _sponsored_at(clause))
    return helped if helped >= 0 else _two_subjects(clause)


def _far_behind(clause: Clause, together: int) -> int:
    """How far what bodies cooperated on may stand behind a word; a list of partners may be of any length."""
    left, at = _FAR, together + 1
    while at < clause.stop and left:
        joint = clause.tokens[at].lower in (",", "and", "the") and is_place(clause.tokens[at - 1])
        left -= not (joint or is_place(clause.tokens[at]))
        at += 1
    return at


def _with_at(clause: Clause) -> int:
    """Where an investigation is "with" a country: "investigations | with Austria and Germany"; -1 where none is."""
    tokens = clause.tokens
    for at in range(clause.first, clause.stop - 2):
        noun = has(tokens[at], _CUES + "inquiry")
        if noun and tokens[at + 1].lower in ("with", "alongside") and has(tokens[at], _INVESTIGATION):
            behind = at + 2 + (tokens[at + 2].lower == "the")
            if behind < clause.stop and is_place(tokens[behind]):
                return at
    return -1


def _investigates(clause: Clause, first: int, stop: int) -> bool:
    """Whether a word for an investigation, in small letters, stands within a stretch of a clause."""
    stretch = clause.tokens[first : min(stop, clause.stop)]
    return any(has(token, _INVESTIGATION) and (token.text.islower() or token.lower == "operation") for token in stretch)


def _helped_at(clause: Clause) -> int:
    """Where "with help from" others opens who took part in an investigation; -1 where nobody helped with one."""
    tokens = clause.tokens
    for at in range(clause.first + 1, clause.stop - 1):
        if has(tokens[at], _HELP) and tokens[at + 1].lower in ("from", "of"):
            opened = any(token.lower in ("with", "through") for token in tokens[max(clause.first, at - 2) : at])
            if opened and clause.find(*_ELSE) < 0 and _investigates(clause, clause.first, clause.stop):
                return at
    return -1


def _sponsored_at(clause: Clause) -> int:
    """Where an investigation is said to be supported or led by a body of many countries: "supported | by INTERPOL"."""
    tokens = clause.tokens
    for body in clause.bodies:
        by = body.first - 1 - (tokens[body.first - 1].lower == "the")
        told = by > clause.first and tokens[by].lower == "by" and has(tokens[by - 1], _HELP, _CUES + "provided")
        if told and body.kind == "international" and clause.find(*_ELSE) < 0:
            named = any(has(token, _CUES + "inquiry") for token in tokens[max(clause.first, by - _NEAR) : by])
            if named:
                return by
    return -1


def _investigated_before(clause: Clause, together: int) -> bool:
    """Whether something was investigated "in cooperation with" others, who are named behind it."""
    tokens = clause.tokens
    nominal = together > 0 and tokens[together - 1].lower in ("in", "through", "with", "the")
    if not (nominal or tokens[together].lower == "together") or clause.find(*_ELSE) >= 0:
        return False
    return _investigates(clause, max(clause.first, together - _NEAR), together)


def _two_subjects(clause: Clause) -> int:
    """Where a second subject from another country begins: "the police and their Thai colleagues searched"."""
    tokens = clause.tokens
    for left, right in zip(clause.bodies, clause.bodies[1:], strict=False):
        between = [token.lower for token in tokens[left.stop : right.first] if token.lower != "the"]
        foreign = {left.country, right.country} - {"", clause.country}
        acts = _investigates(clause, right.stop, right.stop + _NEAR)
        if between[:1] == ["and"] and foreign and left.kind == right.kind == "law-enforcement" and acts:
            return right.first
    for at in range(clause.first, clause.stop - 4):
        pair = is_place(tokens[at]) and tokens[at + 1].lower == "and" and is_place(tokens[at + 2])
        named = pair and all(
            any(sense.form == "name" for sense in token.senses) for token in (tokens[at], tokens[at + 2])
        )
        if (
            pair
            and (has(tokens[at + 3], _PERSONS) or (named and at <= clause.first + 1))
            and clause.country in (place_of(tokens[at]), place_of(tokens[at + 2]))
        ):
            near = tokens[at + 4 : min(at + 4 + _NEAR, clause.stop)]
            team = any(has(token, _TEAM) for token in near)
            if (team or _investigates(clause, at + 4, at + 4 + _NEAR)) and clause.find(*_ELSE) < 0:
                return at
    for at in range(clause.first + 2, clause.stop - 1):
        joined = tokens[at - 1].lower in ("their", "its") and tokens[at - 2].lower == "and"
        if (
            joined
            and is_place(tokens[at])
            and place_of(tokens[at]) != clause.country
            and has(tokens[at + 1], _PERSONS)
            and _investigates(clause, at + 2, at + 2 + _NEAR)
        ):
            return at
    return -1
