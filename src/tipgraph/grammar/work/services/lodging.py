"""Services that are told by who is lodged there: "houses 35 boys in a center", "the consulate sheltered 20 women"."""

from __future__ import annotations

from tipgraph.grammar.tokens import has
from tipgraph.grammar.work.doing import Doing, doing
from tipgraph.grammar.work.people import groups_in
from tipgraph.grammar.work.phrases import number_in, phrase
from tipgraph.grammar.work.services.lodgers import LODGES, are_taken
from tipgraph.grammar.work.services.nouns import HEADS, ServiceNoun
from tipgraph.grammar.work.services.status import Standing
from tipgraph.grammar.work.told import Told

#: How far behind the verb the house may stand.
_REACH = 14
#: How far behind it those may stand whom it lodges.
_WHOM = 7


def lodged(told: Told, at: int) -> tuple[ServiceNoun, Standing] | None:
    """The service of a body that lodges people: by the verb at a token, the house behind it taken in."""
    tokens = told.tokens
    if not has(tokens[at], LODGES, "work:cares"):
        return None
    verb = doing(told, at)
    if verb is None or not verb.is_done or verb.is_passive or not verb.doers or not are_taken(told, at + 1):
        return None
    if any(has(token, "work:no-guest") for token in tokens[at + 1 : at + _WHOM]):
        return None  # "housed 40 refugees from the | war"
    place = _place(told, at)
    if any(has(token, "work:no-keeper") for one in verb.doers for token in tokens[one.first : one.stop]):
        return None
    if place > 0:
        kind = "center" if has(tokens[place], "work:center") else "shelter"
        inside = max(one for one in range(at, place) if tokens[one].lower in ("in", "at"))
        number, _ = number_in(tokens[inside:place])
        noun = ServiceNoun(kind, at, place, place + 1, number is not None, number, groups_in(told, at + 1, place))
        return noun, Standing("operating", "lodging", verb.first, place + 1, verb.names)
    if not has(tokens[at], LODGES) or place < 0 or not _keeps_house(told, verb):
        return None
    stop = phrase(tokens, at + 1)
    noun = ServiceNoun("shelter", at, at, max(stop, at + 1), False, None, groups_in(told, at + 1, stop))
    return noun, Standing("operating", "lodging", verb.first, noun.stop, verb.names)


def _place(told: Told, at: int) -> int:
    """The house in which people are lodged: "in a | center", "in its own | home"; 0 for none named, -1 for another."""
    tokens = told.tokens
    for opener in range(at + 1, min(at + _REACH, len(tokens) - 2)):
        if tokens[opener].text in (";", ":", ",", "."):
            break
        if tokens[opener].lower not in ("in", "at"):
            continue
        head = next((one for one in range(opener + 1, min(opener + 5, len(tokens))) if has(tokens[one], *HEADS)), -1)
        near = tokens[opener + 1 : head]
        if head < 0:
            other = phrase(tokens, opener + 1)
            if any(has(token, "work:no-lodging") for token in tokens[opener + 1 : other]):
                return -1
            continue
        if any(has(token, "work:no-service", "work:no-lodging") for token in near) or not near:
            return -1
        own = near[0].lower in ("a", "an", "its", "their") or near[0].is_numeral
        return head if own and has(tokens[head], "work:center", "work:house") else -1
    return 0


def _keeps_house(told: Told, verb: Doing) -> bool:
    """Whether those who lodge people are a body with a house for them: an embassy or a charity, no police."""
    if len(verb.doers) != 1:
        return False
    actor = verb.doers[0]
    named = told.tokens[actor.first : actor.stop]
    if any(has(token, *HEADS) for token in told.tokens[actor.first : verb.at]):
        return False  # "the ministry's | shelter | housed": told by its noun
    if actor.body.manner == "party":
        return any(has(token, "work:keeps-house") for token in named)
    return True
