"""Where information goes between countries: exchanged, given by one side, or only agreed on."""

from __future__ import annotations

from tipgraph.grammar.cooperation.acts import Clause
from tipgraph.grammar.cooperation.countries import is_party
from tipgraph.grammar.tokens import ARTICLES, has

_CUES = "cooperation-cues:"
_EXCHANGE, _INFORMATION = _CUES + "exchange", _CUES + "information"
#: How far an exchange may stand from what is exchanged.
_NEAR = 8
_AGREEMENTS = ("instrument-cues:agreement-head", "instrument-cues:maybe-agreement")


def exchanged_at(clause: Clause) -> int:
    """Where information is exchanged: the verb or noun with what is exchanged near it; -1 where there is none."""
    for at in range(clause.first, clause.stop):
        if has(clause.tokens[at], _EXCHANGE):
            near = clause.tokens[max(clause.first, at - _NEAR) : min(at + _NEAR, clause.stop)]
            agreed = is_agreed_on(clause, at) and clause.find("instrument-cues:signed") >= 0
            if any(has(token, _INFORMATION) for token in near) and not agreed:
                return at
    return -1


def given_at(clause: Clause) -> int:
    """Where one side gives information, right before it: "provided evidence to", "acting on a tip from".

    Or with the receiver between ("provided Spanish officers with data"), or behind it ("data that Greece | supplied").
    """
    tokens = clause.tokens
    for at in range(clause.first, clause.stop):
        if not has(tokens[at], _CUES + "giving"):
            continue
        near = range(at, min(at + _NEAR - 2, clause.stop))
        if any(has(tokens[n], _INFORMATION) and (n < at + 4 or tokens[n - 1].lower == "with") for n in near):
            return at
        if at > clause.first and has(tokens[at - 1], _INFORMATION) and _is_by_a_party(clause, at + 1):
            return at  # "evidence | supplied by Belgium"
        for n in range(max(clause.first, at - _NEAR), at - 1):
            if has(tokens[n], _INFORMATION) and tokens[n + 1].lower == "that":
                return at
    return -1


def _is_by_a_party(clause: Clause, at: int) -> bool:
    """Whether "by" stands at a token with a country or its officers behind it."""
    giver = at + 1 + (at + 1 < clause.stop and clause.tokens[at + 1].lower in ARTICLES)
    return giver < clause.stop and clause.tokens[at].lower == "by" and is_party(clause.tokens[giver])


def is_agreed_on(clause: Clause, at: int) -> bool:
    """Whether an agreement is only about what stands at a token: "signed a memorandum with Togo on | joint raids"."""
    before = clause.tokens[clause.first : at]
    before = before[:-1] if before and before[-1].lower in ARTICLES else before
    about = bool(before) and before[-1].lower in ("on", "for", "regarding", "concerning", "about", "to", "allowing")
    return about and any(has(token, *_AGREEMENTS) for token in before)
