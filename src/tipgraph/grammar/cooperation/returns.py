"""Victims brought home: "repatriated 12 women", "escorted nine victims home", "535 fishermen returned"."""

from __future__ import annotations

from tipgraph.grammar.cooperation.acts import Clause
from tipgraph.grammar.cooperation.standing import is_named, subjects_of
from tipgraph.grammar.function_words import DETERMINERS, PREPOSITIONS
from tipgraph.grammar.tokens import has, is_place, place_of
from tipgraph.model import UNSPECIFIED

_CUES = "cooperation-cues:"
_REPATRIATION, _RETURNED, _HOMEWARD = (_CUES + code for code in ("repatriation", "returned", "homeward"))
#: How far behind "escorted" its "home" may stand.
_REACH = 12


def returned_at(clause: Clause) -> int:
    """Where a clause tells of people brought home; -1 where it does not."""
    told = (n for n in range(clause.first, clause.stop) if has(clause.tokens[n], _REPATRIATION))
    at = next((n for n in told if not _describes(clause, n)), -1)
    if at < 0:
        at = _taken_home_at(clause)
    if at >= 0 and _is_paid_for(clause, at):
        return -1
    if at < 0 or not (_names_people(clause) or _is_by_itself(clause, at)):
        return -1
    return at


def _describes(clause: Clause, at: int) -> bool:
    """Whether "returned" only tells of whom a clause speaks: "care of | returned migrants"."""
    tokens = clause.tokens
    if tokens[at].lower not in ("returned", "repatriated") or not clause.first < at < clause.stop - 1:
        return False
    before = tokens[at - 1].lower
    led = before in DETERMINERS | PREPOSITIONS or before.endswith(("ed", "ing"))
    return led and has(tokens[at + 1], _RETURNED)


def _is_paid_for(clause: Clause, at: int) -> bool:
    """Whether money is given for it, and nothing more told: "gave $380,000 to IOM for the | return of children"."""
    before = clause.tokens[clause.first : at]
    ends = [token.lower for token in before[-2:]]
    return "for" in ends and any(token.text == "$" or "number-marks:money" in token.tags for token in before)


def sent_to(clause: Clause, at: int) -> tuple[str, ...]:
    """The countries to which a clause tells that people were returned: "repatriated to | Burkina Faso"."""
    tokens = clause.tokens
    found: list[str] = []
    for place in range(clause.first + 1, clause.stop):
        if not is_place(tokens[place]):
            continue
        behind = place > at and (tokens[place - 1].lower == "to" or (found and tokens[place - 1].lower in ("and", ",")))
        named = any(sense.form in ("name", "locality") for sense in tokens[place].senses)
        adjective = place + 1 < clause.stop and has(tokens[place + 1], _RETURNED) and not named
        numbered = tokens[place - 1].is_numeral
        adjective = adjective or (numbered and any(sense.form == "demonym" for sense in tokens[place].senses))
        listed = place + 2 < clause.stop and tokens[place + 1].lower == "and" and is_place(tokens[place + 2])
        listed = listed and place + 3 < clause.stop and has(tokens[place + 3], _RETURNED) and not named
        if (behind and named) or adjective or listed:
            found.append(place_of(tokens[place]))
    return tuple(code for code in dict.fromkeys(found) if code not in ("", clause.country, UNSPECIFIED))


def is_elsewhere(clause: Clause, at: int, parties: tuple[str, ...]) -> bool:
    """Whether a country returned people to another, neither of them the document's own: "Togo returned 12 to Mali"."""
    heads = [code for code in subjects_of(clause, at) if code != UNSPECIFIED]
    opens = next((place for place in range(clause.first, clause.stop) if is_place(clause.tokens[place])), clause.first)
    named = bool(heads) and is_named(clause, opens)  # "the French embassy helped three return to Mali"
    return (
        named and clause.country not in heads and set(parties) == {clause.country, *heads} and bool(sent_to(clause, at))
    )


def _taken_home_at(clause: Clause) -> int:
    """Where "escorted", "flew", "brought" stands with "home" behind it; -1 where none does."""
    tokens = clause.tokens
    for at in range(clause.first, clause.stop):
        if has(tokens[at], _HOMEWARD):
            for after in range(at + 1, min(at + _REACH, clause.stop)):
                if tokens[after].lower in ("home", "back"):
                    return at
    return -1


def _names_people(clause: Clause) -> bool:
    """Whether a clause names who was brought home, as victims or by their nationality ("18 Guatemalans")."""
    for token in clause.tokens[clause.first : clause.stop]:
        if has(token, _RETURNED):
            return True
        if is_place(token) and any(sense.form == "demonym" for sense in token.senses) and token.lower.endswith("s"):
            return True
    return False


def _is_by_itself(clause: Clause, at: int) -> bool:
    """Whether the word for it tells of victims without naming them: "voluntary return", "repatriations"."""
    return " " in clause.tokens[at].text or clause.tokens[at].lower.startswith("repatriat")
