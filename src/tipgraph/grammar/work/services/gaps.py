"""Services that no noun names again: "operated three shelters for women, | one for men", "runs | three of its own"."""

from __future__ import annotations

from collections.abc import Iterator

from tipgraph.grammar.tokens import has
from tipgraph.grammar.work.doing import doing
from tipgraph.grammar.work.people import groups_in
from tipgraph.grammar.work.phrases import ENDS, number_in, phrase
from tipgraph.grammar.work.services.nouns import HEADS, ServiceNoun
from tipgraph.grammar.work.services.status import Standing
from tipgraph.grammar.work.told import Told

_RUNS, _OPENS = "work:runs", "work:opens"
_TOLD = frozenset({"these", "those", "them", "which"})
#: How far behind a number its verb may stand.
_FAR = 14
#: What may follow a number that stands for services: "runs four | in the capital".
_BEHIND = frozenset({"in", "of", "and", "for", *ENDS})


def gapped_behind(told: Told, noun: ServiceNoun, standing: Standing) -> Iterator[tuple[ServiceNoun, Standing]]:
    """The services that a list goes on with behind one: "three shelters for women, | one for men, and two for boys"."""
    tokens = told.tokens
    at = noun.stop
    while at < len(tokens):
        first = at
        while first < len(tokens) and (tokens[first].text == "," or tokens[first].lower == "and"):
            first += 1
        if (
            first == at
            or first + 2 >= len(tokens)
            or (not tokens[first].is_numeral and tokens[first].lower != "another")
        ):
            return
        number, behind = number_in(tokens[first : first + 2])
        of = first + max(behind, 1)
        stop = phrase(tokens, of + 1)
        stop = next((end for end in range(of + 1, stop) if tokens[end].lower in (",", "and")), stop)
        groups = groups_in(told, of + 1, stop) if tokens[of].lower == "for" else ()
        if not groups or any(has(token, *HEADS) for token in tokens[first:stop]):
            return
        yield ServiceNoun(noun.kind, first, first, stop, number != 1, number, groups), _same(standing, first, stop)
        at = stop


def gapped_alone(told: Told, kind: str, at: int, operators: tuple[str, ...]) -> tuple[ServiceNoun, Standing] | None:
    """The services that a number stands for behind its verb: "NGOs ran | four", "operated | three of its own".

    Or before it, where they are some of those told before, whose `operators` they have: "two of these were closed".
    """
    tokens = told.tokens
    if tokens[at].is_numeral and (found := _part_closed(told, kind, at, operators)) is not None:
        return found
    if not has(tokens[at], _RUNS, _OPENS) or at + 2 >= len(tokens) or not tokens[at + 1].is_numeral:
        return None
    number, behind = number_in(tokens[at + 1 : at + 3])
    after = tokens[at + 1 + behind]
    verb = doing(told, at)
    if number is None or after.lower not in _BEHIND or verb is None or not verb.is_done or verb.is_passive:
        return None
    if not verb.names or (after.lower == "of" and tokens[at + 3 + behind].lower != "own"):
        return None
    status = "opened" if has(tokens[at], _OPENS) else "operating"
    noun = ServiceNoun(kind, at + 1, at + 1, at + 1 + behind, number != 1, number, ())
    return noun, Standing(status, "gapped", verb.first, noun.stop, verb.names)


def _part_closed(told: Told, kind: str, at: int, operators: tuple[str, ...]) -> tuple[ServiceNoun, Standing] | None:
    """Some of the services told before that were closed: "although | two of these, in Voi and Lamu, were closed"."""
    tokens = told.tokens
    if at + 3 >= len(tokens) or tokens[at + 1].lower != "of" or tokens[at + 2].lower not in _TOLD:
        return None
    closed = next((one for one in range(at + 3, min(at + _FAR, len(tokens))) if has(tokens[one], "work:closes")), -1)
    verb = doing(told, closed) if closed > 0 else None
    number, _ = number_in(tokens[at : at + 1])
    if verb is None or not verb.is_done or not verb.is_passive or number is None:
        return None
    noun = ServiceNoun(kind, at, at, closed + 1, number != 1, number, ())
    return noun, Standing("closed", "gapped", at, closed + 1, operators)


def _same(standing: Standing, first: int, stop: int) -> Standing:
    return Standing(standing.status, "gapped", first, stop, standing.operators)
