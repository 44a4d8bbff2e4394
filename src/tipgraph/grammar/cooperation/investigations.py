"""Where bodies of several countries investigate together, or go after traffickers together."""

from __future__ import annotations

from collections.abc import Sequence

from tipgraph.grammar.cooperation.acts import Clause, is_with_whom
from tipgraph.grammar.cooperation.officers import acts_here, is_foreign, is_own
from tipgraph.grammar.cooperation.other_crimes import is_of_another_crime
from tipgraph.grammar.cooperation.standing import listed_after
from tipgraph.grammar.tokens import has, is_place, place_of
from tipgraph.reading import Item

_CUES = "cooperation-cues:"
_JOINT, _INVESTIGATION, _TOGETHER, _PERSONS, _HELP, _TEAM = (
    _CUES + code for code in ("joint", "investigation", "together", "persons", "help", "team")
)
#: Acts of another kind, which a partner named behind them belongs to.
_ELSE = tuple(_CUES + code for code in ("training", "repatriation", "exchange"))
#: How many words one of two subjects may have.
_SUBJECT = 9
#: What does not stand among those who act.
_NO_SUBJECT = frozenset({"with", "by", "to", "on", "for", "about", "that", "who", "which", "was", "were", "had", "has"})
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
    if is_of_another_crime(clause):
        return -1
    joint = joint_at(clause)
    if joint >= 0:
        return joint
    together = clause.find(_TOGETHER)
    if together >= 0 and _is_of_others(clause, together):
        return -1
    if together >= 0 and (
        _investigates(clause, together + 1, _far_behind(clause, together)) or _investigated_before(clause, together)
    ):
        asked = any(has(token, _CUES + "request") for token in clause.tokens[clause.first : together])
        return -1 if asked else together
    shared = _with_at(clause)
    if shared >= 0:
        return shared
    if is_with_whom(clause) and _investigates(clause, clause.first + 2, clause.first + 2 + _NEAR):
        return clause.first
    set_apart = _set_apart_at(clause)
    if set_apart >= 0:
        return set_apart
    helped = max(_helped_at(clause), _sponsored_at(clause))
    return helped if helped >= 0 else _two_subjects(clause)


def _is_of_others(clause: Clause, together: int) -> bool:
    """Whether others helped each other, or an embassy helped: "Italian police, with the | help of Togo's embassy"."""
    tokens = clause.tokens
    if not has(tokens[together], _HELP) or not is_foreign(clause, clause.first, together):
        return False
    near = tokens[max(clause.first, together - _NEAR) : min(together + _NEAR, clause.stop)]
    if any(has(token, _CUES + "embassy") for token in near):
        return True
    opened = any(token.lower in ("with", "through") for token in tokens[max(clause.first, together - 2) : together])
    return opened and not acts_here(clause)


def _set_apart_at(clause: Clause) -> int:
    """Where those who act with the subject stand between commas: "police, | with Togolese officers, freed"; or -1."""
    tokens = clause.tokens
    for at in range(clause.first + 1, clause.stop - 2):
        if tokens[at].lower != "with" or tokens[at - 1].text != ",":
            continue
        for closes in range(at + 2, clause.stop):
            if tokens[closes].text == "," and _investigates(clause, closes + 1, closes + 2):
                kinds = {body.kind for body in clause.bodies if at < body.first < closes}
                official = "law-enforcement" in kinds or any(has(token, _PERSONS) for token in tokens[at:closes])
                return at if "international" in kinds or (official and listed_after(clause, at, closes)) else -1
    return -1


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


def is_task_force(clause: Clause) -> bool:
    """Whether those who act are called a joint team, whatever it is that they do: "a joint task force with India"."""
    at = joint_at(clause)
    return at >= 0 and any(has(token, _TEAM) for token in clause.tokens[at : min(at + 3, clause.stop)])


def _investigates(clause: Clause, first: int, stop: int) -> bool:
    """Whether a word for an investigation, in small letters, stands within a stretch of a clause, and not as taught."""
    for token in clause.tokens[first : min(stop, clause.stop)]:
        if has(token, _CUES + "training") and token.lower.endswith(("ed", "ght")):
            return False  # "with the help of Togo, it trained 12 officers in building | cases"
        if has(token, _INVESTIGATION) and (token.text.islower() or token.lower == "operation"):
            return True
    return False


def _helped_at(clause: Clause) -> int:
    """Where "with help from" others opens who took part in an investigation; -1 where nobody helped with one."""
    tokens = clause.tokens
    for at in range(clause.first + 1, clause.stop - 1):
        if has(tokens[at], _HELP) and tokens[at + 1].lower in ("from", "of"):
            if is_foreign(clause, clause.first, at) and not is_own(clause, clause.first, at):
                return -1  # "Italian police located a victim with the | help of Nigeria's embassy"
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
    apart = tokens[together].lower.partition(" ")[0] in ("together", "jointly")
    if not (nominal or apart) or clause.find(*_ELSE) >= 0:
        return False
    return _investigates(clause, max(clause.first, together - _NEAR), together)


def _two_subjects(clause: Clause) -> int:
    """Where a second subject of another country begins: "the police and | their Thai colleagues searched"; or -1."""
    tokens = clause.tokens
    if clause.find(*_ELSE) >= 0:
        return -1
    for joint in range(clause.first + 1, clause.stop - 1):
        if tokens[joint].lower != "and":
            continue
        verb = next((at for at in range(joint + 2, min(joint + _SUBJECT, clause.stop)) if _is_deed(tokens[at])), -1)
        first = max(clause.first, joint - _SUBJECT)
        if verb < 0 or not (_are_subjects(tokens[first:joint]) and _are_subjects(tokens[joint + 1 : verb])):
            continue
        sides = ((first, joint), (joint + 1, verb))
        if any(is_own(clause, *one) and is_foreign(clause, *other) for one, other in (sides, sides[::-1])):
            return joint + 1
    return _two_countries(clause)


def _is_deed(token: Item) -> bool:
    """Whether a word is the verb of an investigation: "arrested", "broke up"."""
    verb = token.lower.endswith("ed") or " " in token.text or token.lower == "caught"
    return token.text.islower() and verb and has(token, _INVESTIGATION)


def _are_subjects(words: Sequence[Item]) -> bool:
    """Whether words only name who acts."""
    return not any(token.lower in _NO_SUBJECT or has(token, _TOGETHER) or _is_deed(token) for token in words)


def _two_countries(clause: Clause) -> int:
    """Where two countries, one of them the document's own, are the subject: "Ghana and Togo broke up"; or -1."""
    tokens = clause.tokens
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
            if any(has(token, _TEAM) for token in near) or _investigates(clause, at + 4, at + 4 + _NEAR):
                return at
    return -1
