"""Services that the text says are lacking: "there are no shelters for men", "lacked shelters"."""

from __future__ import annotations

from collections.abc import Sequence

from tipgraph.grammar.tokens import has
from tipgraph.grammar.verbs import is_verb
from tipgraph.grammar.work.people import groups_in
from tipgraph.grammar.work.services.nouns import ServiceNoun
from tipgraph.grammar.work.services.status import NOTHING, Standing
from tipgraph.grammar.work.told import Told
from tipgraph.reading import Item

_RUNS, _OPENS, _CLOSES, _LACKS = "work:runs", "work:opens", "work:closes", "work:lacks"


def lacking(told: Told, noun: ServiceNoun) -> Standing | None:
    """ "There are no shelters for men", "lacked shelters", "No shelter took in men"."""
    tokens = told.tokens
    inner = next((at for at in range(noun.first, noun.head) if tokens[at].lower == "no"), -1)
    at = inner if inner >= 0 else noun.first - 1
    if at < 0:
        return None
    if _is_not_there(tokens, noun):
        return Standing("lacking", "lacking", max(0, noun.first - 3), noun.stop)
    if any(has(token, "work:further") for token in tokens[max(0, at) : noun.head]):
        return NOTHING if tokens[at].lower == "no" else None
    if tokens[at].lower == "of" and at and has(tokens[at - 1], _LACKS):
        at -= 1
    if not has(tokens[at], _LACKS):
        return None
    if tokens[at].lower == "no" and at and has(tokens[at - 1], _OPENS, _CLOSES):
        return NOTHING
    behind = tokens[noun.stop] if noun.stop < len(tokens) else None
    verb = noun.stop if behind is not None and (is_verb(behind) or has(behind, "work:works")) else -1
    if verb > 0 and has(tokens[verb], _CLOSES, _OPENS) and not has(tokens[verb], _RUNS):
        return NOTHING
    taken = _people_taken(told, verb) if verb > 0 else ()
    return Standing("lacking", "lacking", at, max(noun.stop, verb + 1), (), taken)


def _is_not_there(tokens: Sequence[Item], noun: ServiceNoun) -> bool:
    """Whether a service is denied apart from a "no" before it: "there were not any", "neither", "no access to"."""
    before = [token.lower for token in tokens[max(0, noun.first - 4) : noun.first + 1]]
    if "there" in before and "not" in before[before.index("there") :]:
        return not any(has(token, "work:further") for token in tokens[noun.first : noun.head])
    if before[-3:-1] == ["access", "to"] or before[-4:-2] == ["access", "to"]:
        elsewhere = noun.stop < len(tokens) and tokens[noun.stop].text not in (".", ",", ";")
        return "no" in before and not elsewhere  # "no access to shelters | outside the capital"
    either = [word for word in before[-2:] if word in ("neither", "nor")]
    there = any(token.lower == "there" for token in tokens[: noun.first])
    had = any(has(token, "work:has") for token in tokens[: noun.first])
    return bool(either) and any(token.lower == "neither" for token in tokens[: noun.first + 1]) and (there or had)


def _people_taken(told: Told, verb: int) -> tuple[str, ...]:
    """The people whom no service takes: "no shelter | took in men"."""
    return groups_in(told, verb + 1, min(verb + 6, len(told.tokens)))
