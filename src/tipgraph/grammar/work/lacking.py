"""Services that the text says are lacking: "there are no shelters for men", "lacked shelters"."""

from __future__ import annotations

from tipgraph.grammar.tokens import has
from tipgraph.grammar.verbs import is_verb
from tipgraph.grammar.work.people import groups_in
from tipgraph.grammar.work.service_nouns import ServiceNoun
from tipgraph.grammar.work.status import NOTHING, Standing
from tipgraph.grammar.work.told import Told

_RUNS, _OPENS, _CLOSES, _LACKS = "work:runs", "work:opens", "work:closes", "work:lacks"


def lacking(told: Told, noun: ServiceNoun) -> Standing | None:
    """ "There are no shelters for men", "lacked shelters", "No shelter took in men"."""
    tokens = told.tokens
    inner = next((at for at in range(noun.first, noun.head) if tokens[at].lower == "no"), -1)
    at = inner if inner >= 0 else noun.first - 1
    if at < 0:
        return None
    if any(has(token, "work:further") for token in tokens[max(0, at) : noun.head]):
        return NOTHING if tokens[at].lower == "no" else None
    if tokens[at].lower == "of" and at and has(tokens[at - 1], _LACKS):
        at -= 1
    if not has(tokens[at], _LACKS):
        return None
    if tokens[at].lower == "no" and at and has(tokens[at - 1], _OPENS, _CLOSES):
        return NOTHING
    verb = noun.stop if noun.stop < len(tokens) and is_verb(tokens[noun.stop]) else -1
    if verb > 0 and has(tokens[verb], _CLOSES, _OPENS) and not has(tokens[verb], _RUNS):
        return NOTHING
    taken = _people_taken(told, verb) if verb > 0 else ()
    return Standing("lacking", "lacking", at, max(noun.stop, verb + 1), (), taken)


def _people_taken(told: Told, verb: int) -> tuple[str, ...]:
    """The people whom no service takes: "no shelter | took in men"."""
    return groups_in(told, verb + 1, min(verb + 6, len(told.tokens)))
