"""Sums that a budget holds, or that stand with their giver alone: "a budget of $5,000", "$5,000 from Norway"."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from tipgraph.grammar.acting.subjects.actors import begins_noun_phrase
from tipgraph.grammar.function_words import AUXILIARIES, DETERMINERS
from tipgraph.grammar.tokens import has, is_place, place_of, year_of
from tipgraph.grammar.verbs import is_verb
from tipgraph.grammar.work.doing import Doing, doing
from tipgraph.grammar.work.funds.terms import NOTHING, Grant, Sum, around, giver_after, lead_of, names
from tipgraph.grammar.work.people import owns
from tipgraph.grammar.work.phrases import phrase, words
from tipgraph.grammar.work.planned import makes_unreal
from tipgraph.grammar.work.services.nouns import HEADS
from tipgraph.grammar.work.taught import subject_before
from tipgraph.grammar.work.told import Told
from tipgraph.reading import Item

_GAVE, _GOT, _BUDGET = "work:gave", "work:got", "work:budget"
_BEFORE = 16
_FENCES = frozenset({";", ":", "while", "but", "although", "which", "whereas"})


def of_budget(told: Told, one: Sum, until: int) -> Grant | None:
    """ "The committee's budget was $5,000"; "a budget of $5,000"; "funding for the unit rose from $5,000"."""
    tokens = told.tokens
    head = next(
        (
            at
            for at in range(one.first - 1, max(-1, one.first - _BEFORE), -1)
            if has(tokens[at], _BUDGET) or tokens[at].lower in _FENCES
        ),
        -1,
    )
    if head < 0 or not has(tokens[head], _BUDGET):
        return None
    for earlier in range(head - 1, max(-1, head - 6), -1):
        if has(tokens[earlier], _BUDGET) and any(token.lower == "to" for token in tokens[earlier:head]):
            head = earlier  # "the contribution to the fund"
    verbs = [at for at in range(head + 1, one.first) if _is_of_sum(tokens[at])]
    if any(not has(tokens[at], "work:amounts") and tokens[at].lower not in AUXILIARIES for at in verbs):
        return None
    if has(tokens[head + 1], "work:gap"):
        return NOTHING  # "a budget | shortfall of $5,000"
    if any(_is_unreal(tokens, at) for at in range(max(0, head - 8), one.first)):
        return NOTHING
    purpose, owner, giver = "", "", ""
    for at in range(head + 1, one.first):
        if tokens[at].lower in ("for", "on") and year_of(tokens[at + 1]) is None:
            until_verb = next((verb for verb in verbs if verb > at), one.first)
            purpose = words(told, at + 1, min(phrase(tokens, at + 1), until_verb))
            break
        led = lead_of(tokens, one.first)
        if tokens[at].lower == "of" and not owner and at + 1 < led and not tokens[at + 1].is_number:
            end = min(phrase(tokens, at + 1), next((verb for verb in verbs if verb > at), one.first))
            owner = words(told, at + 1, end)  # "the budget of | the unit"
    receiver = next((at for at in range(head + 1, verbs[0] if verbs else head) if tokens[at].lower == "to"), -1)
    for actor in told.actors:
        if actor.stop <= head and owns(tokens, actor) and head - actor.stop < 5:
            owner = actor.body.name
    holder = _holder(told, head)
    if holder is not None and not holder.is_done:
        return NOTHING
    if holder is not None and has(tokens[holder.at], _GOT, "work:has", "work:runs"):
        owner = owner or names(holder)
        owner = owner or _scheme_before(told, holder)
    elif holder is not None:
        giver = names(holder)
    if owner and has(tokens[head], "work:outlay") and receiver < 0:
        giver, owner = owner, ""  # "Norway's | spending | on victims"
    if owner == "government" or (owner and receiver > 0):
        giver, owner = owner, words(told, receiver + 1, verbs[0]) if receiver > 0 else ""
    named = next((actor.body.name for actor in told.actors if actor.body.name.endswith(purpose) and purpose), "")
    if purpose and named and not owner and not giver:
        owner, purpose = named, ""
    if not giver and (giver := giver_after(told, one.stop, until)):
        owner = owner or _helped_by(told, head)
    if not (owner or giver):
        owner = _working_with(told, head)
    found = around(told, one, until, "budget", giver, one.stop, head, owner, purpose)
    year = next((tokens[at].text for at in range(max(0, head - 2), head) if year_of(tokens[at])), "")
    return replace(found, period=found.period or year)  # "its | 2021 | budget of $5,000"


def _scheme_before(told: Told, holder: Doing) -> str:
    """The plan or the service that has a budget, where no body does: "the national plan | had a budget of"."""
    first, stop = subject_before(told, holder.first)
    subject, own = told.tokens[first:stop], told.reading.document.country
    kept = any(has(token, "work:scheme", "work:body", *HEADS) for token in subject)
    foreign = any(is_place(token) and place_of(token) != own for token in subject)  # "Togo's plan"
    return words(told, first, stop) if kept and not (foreign or holder.is_passive) else ""


def _working_with(told: Told, head: int) -> str:
    """Whose budget it is with which a body worked: "the unit | worked with a budget of $5,000"."""
    for at in range(head - 1, max(1, head - 4), -1):
        if told.tokens[at].lower in ("with", "on", "under") and has(told.tokens[at - 1], "work:functions"):
            verb = doing(told, at - 1)
            return names(verb) if verb is not None and verb.is_done and not verb.is_passive else ""
    return ""


def _is_unreal(tokens: Sequence[Item], at: int) -> bool:
    """Whether a word makes a budget one that was not there; no "action | plan" with a budget of its own."""
    if not makes_unreal(tokens[at]):
        return False
    follows = tokens[at + 1].lower if at + 1 < len(tokens) else ""
    return not (has(tokens[at], "work:scheme") and follows != "to" and _is_noun_there(tokens, at))


def _is_noun_there(tokens: Sequence[Item], at: int) -> bool:
    """Whether a word that may be a verb is a noun: an article or an adjective stands before it."""
    before = tokens[at - 1].lower if at else ""
    return before in DETERMINERS or "-" in before or has(tokens[at - 1], "work:kind-of-scheme")


def _is_of_sum(token: Item) -> bool:
    """Whether a word between a budget and its sum is a verb."""
    return (is_verb(token) or has(token, "work:amounts")) and not has(token, _BUDGET, "work:takes-to")


def _holder(told: Told, head: int) -> Doing | None:
    """The verb whose object a budget is: "the committee had a | budget", "the government maintained its | funding"."""
    for at in range(head - 1, max(-1, head - 7), -1):
        token = told.tokens[at]
        if token.text.islower() and has(token, _GAVE, _GOT, "work:has", "work:runs", "work:raised-to", "work:approves"):
            return doing(told, at)
        if token.text in (",", ";") or token.lower in ("with", "that", "which", "by", "and"):
            return None
    return None


def from_giver(told: Told, one: Sum, until: int) -> Grant | None:
    """ "With $5,000 from Norway, the ministry opened a shelter"."""
    tokens = told.tokens
    behind = tokens[one.stop] if one.stop < len(tokens) else None
    source = one.stop + 1 if behind is not None and has(behind, _BUDGET) else one.stop
    if source >= len(tokens) or tokens[source].lower not in ("from", "by"):
        return None
    giver = giver_after(told, source, until)
    if not giver or any(
        makes_unreal(token) or has(token, "work:asks") for token in tokens[max(0, one.first - 8) : one.first]
    ):
        return None
    return around(told, one, until, "from", giver, one.stop, recipient=_helped_by(told, one.first))


def _helped_by(told: Told, at: int) -> str:
    """Who did something with a sum that begins at a token, and so had it.

    "With $5,000 from Norway, | the ministry | opened a shelter"; "| the ministry | opened a shelter with $5,000 from".
    """
    tokens = told.tokens
    lead = lead_of(tokens, at)
    if not lead or tokens[lead - 1].lower != "with":
        return ""
    if lead > 2:
        return _doer_before(told, lead - 1)
    comma = next((one for one in range(at, len(tokens)) if tokens[one].text == ","), len(tokens))
    for actor in told.actors:
        if actor.first > comma and begins_noun_phrase(tokens, actor.first, told.actors) == comma + 1:
            return actor.body.name
    return ""


def _doer_before(told: Told, opener: int) -> str:
    """Who did what the last verb before a "with" says; empty where it was not done, or is a passive."""
    for at in range(opener - 1, max(-1, opener - _BEFORE), -1):
        token = told.tokens[at]
        if token.text in (",", ";", ":", "(", ")"):
            return ""
        if not is_verb(token) or has(token, _BUDGET):
            continue
        verb = doing(told, at)
        if verb is not None or not has(token, "work:attribute"):
            return names(verb) if verb is not None and verb.is_done and not verb.is_passive else ""
    return ""
