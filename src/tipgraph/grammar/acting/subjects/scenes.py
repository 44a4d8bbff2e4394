"""The body in whose house, or on whose raid, something was done: "Caritas runs a shelter, where 40 were housed"."""

from __future__ import annotations

from tipgraph.grammar.acting.subjects.doers import by_verb, is_deed
from tipgraph.grammar.acting.subjects.statements import Statement
from tipgraph.grammar.acting.verbs.group import Form
from tipgraph.grammar.acting.verbs.verb_groups import group_of
from tipgraph.grammar.tokens import has
from tipgraph.grammar.verbs import is_verb


def of_scene(told: Statement, first: int, verb: int) -> str:
    """The body whose deed or house a passive is set in: "Caritas runs a shelter, where | 40 women were housed"."""
    group = group_of(told.tokens, verb)
    if group is None:
        return ""
    for at in range(first - 1, 0, -1):
        token, earlier = told.tokens[at], told.tokens[at - 1]
        if token.text in ";:":
            return ""
        there = token.lower == "where" and (group.form is Form.PASSIVE or verb > first)
        if there or (token.lower == "which" and earlier.lower in ("in", "at", "during")):
            return _of_house(told, at)
        if token.lower in ("which", "that") and _stands_for_house(told, at, first):
            return _of_house(told, at)
    return ""


def _stands_for_house(told: Statement, relative: int, first: int) -> bool:
    """Whether a relative is the subject of a clause on a house that is run, or on a raid: "ran a shelter, which |"."""
    if any(is_verb(word) or word.text in ",;" for word in told.tokens[relative + 1 : first]):
        return False
    start = max((at for at in range(relative) if is_deed(told, at)), default=relative)
    named = told.tokens[start + 1 : relative]
    run = has(told.tokens[start], "act-verbs:operated", "light-verbs:keeps")
    run = run and not any(start < actor.first < relative for actor in told.actors)  # "near a Caritas center, which |"
    own = has(
        told.tokens[start], "light-verbs:holds", "light-verbs:writes", "act-verbs:led", "act-cues:takes-part"
    ) and "by" not in [w.lower for w in named]
    return any((own and has(word, "act-cues:raid")) or (run and has(word, "act-cues:house")) for word in named)


def _of_house(told: Statement, end: int) -> str:
    """The body that runs, or raids, what the words before a relative name; opening a house is not yet caring for it."""
    for at in range(end - 1, -1, -1):
        if is_deed(told, at):
            return "" if has(told.tokens[at], "light-verbs:opens", "light-verbs:closes") else by_verb(told, at)
    return ""
