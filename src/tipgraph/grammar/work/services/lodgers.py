"""Whether people are taken in somewhere: "lodged 11", "took charge of 842 children"."""

from __future__ import annotations

from tipgraph.grammar.tokens import has
from tipgraph.grammar.work.phrases import number_in
from tipgraph.grammar.work.told import Told

LODGES = "work:lodges"
#: How far behind a noun the verb may stand, and how many words behind the verb may name the people.
_NEAR, _PEOPLE = 20, 6


def are_taken(told: Told, at: int) -> bool:
    """Whether people stand behind a verb of lodging: a number of them, or those whom a service helps."""
    near = told.tokens[at : at + _PEOPLE]
    number, _ = number_in(near)
    return number is not None or any(has(token, "work:helped") for token in near)


def takes_people(told: Told, head: int) -> bool:
    """Whether the words behind a house say that people are taken in there: "the Ginddi Center took in 842 children"."""
    tokens = told.tokens
    for at in range(head + 1, min(head + _NEAR, len(tokens))):
        if tokens[at].text in (";", ":", ".") or has(tokens[at], "work:shelter", "work:hotline"):
            return False
        if has(tokens[at], LODGES, "work:cares") or (has(tokens[at], "work:takes") and _is_taking(told, at)):
            return are_taken(told, at + 1)
    return False


def _is_taking(told: Told, at: int) -> bool:
    return [token.lower for token in told.tokens[at + 1 : at + 2]] in (["in"], ["charge"], ["care"])
