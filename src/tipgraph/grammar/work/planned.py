"""Whether what a verb says is planned ("plans to open", "is to be opened"), and which words make it unreal."""

from __future__ import annotations

from tipgraph.grammar.tokens import has
from tipgraph.grammar.verbs import before
from tipgraph.grammar.work.told import Told
from tipgraph.reading import Item

#: How far before a verb the word may stand that makes it a plan.
_REACH = 5


def makes_unreal(token: Item) -> bool:
    """Whether a word makes a statement none of what was: "may", but not the month "May"."""
    return has(token, "work:unreal") and token.text != "May"


def is_planned(told: Told, at: int) -> bool:
    """Whether the verb at a token tells of a plan, and neither of a wish nor of an advice."""
    tokens = told.tokens
    helper = before(tokens, at)
    if helper >= 0 and tokens[helper].lower in ("be", "not"):
        helper = before(tokens, helper)
    if helper < 0 or tokens[before(tokens, at)].lower == "not":
        return False
    if tokens[helper].lower == "will":
        return True
    near = tokens[max(0, helper - _REACH) : helper]
    if tokens[helper].lower == "to" and near and near[-1].lower in ("is", "are"):
        return True  # "is to be opened"
    if tokens[helper].lower != "to" or any(token.lower in ("not", "no") for token in near):
        return False
    return any(has(token, "work:plans") for token in near)
