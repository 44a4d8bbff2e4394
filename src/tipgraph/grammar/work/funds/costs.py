"""What something costs: "the shelter cost IOM $120,000", "the campaign costs $5,000 a year, which Norway provides"."""

from __future__ import annotations

from tipgraph.grammar.acting.subjects.actors import begins_noun_phrase
from tipgraph.grammar.function_words import DETERMINERS
from tipgraph.grammar.tokens import has
from tipgraph.grammar.work.doing import doing
from tipgraph.grammar.work.funds.terms import NOTHING, Grant, Sum, around, names
from tipgraph.grammar.work.phrases import words
from tipgraph.grammar.work.services.nouns import HEADS
from tipgraph.grammar.work.taught import subject_before
from tipgraph.grammar.work.told import Told

#: What is work against trafficking, and costs money.
_WORK = (*HEADS, "work:medium", "work:training", "work:scheme", "work:awareness")
#: How far before its sum the verb may stand, and how far behind it those who pay.
_BEFORE, _BEHIND = 6, 12


def of_cost(told: Told, one: Sum, until: int) -> Grant | None:
    """ "The shelter | cost | the ministry | $120,000"."""
    tokens = told.tokens
    at = next((at for at in range(one.first - 1, max(-1, one.first - _BEFORE), -1) if has(tokens[at], "work:cost")), -1)
    if at < 1 or not tokens[at].text.islower():
        return None
    first, stop = subject_before(told, at)
    verb = doing(told, at)
    if stop <= first or verb is None or not any(has(token, *_WORK) for token in tokens[max(0, first - 2) : stop]):
        return None
    if not verb.is_done:
        return NOTHING
    paid = [one.body.name for one in told.actors if begins_noun_phrase(tokens, one.first, told.actors) == at + 1]
    others = at + 1 < one.first and tokens[at + 1].lower in DETERMINERS and not tokens[at + 2].is_numeral
    if not paid and others:
        return NOTHING  # "cost | the employers | $200 a head"
    giver = paid[0] if paid else _payers(told, one.stop)
    if giver is None:
        return NOTHING
    what = words(told, first, stop)
    kept = what if any(has(token, *HEADS) for token in tokens[first:stop]) else ""
    return around(told, one, until, "cost", giver, one.stop, first, kept, what)


def _payers(told: Told, at: int) -> str | None:
    """Who pays what something costs, told behind the sum: "$5,000 a year, which | Italy and Sweden | provide".

    None where the text says that it was not paid: "which its owner could not pay".
    """
    tokens = told.tokens
    for opener in range(at, min(at + _BEHIND, len(tokens))):
        if tokens[opener].text in (";", ":", "."):
            break
        if tokens[opener].lower in ("which", "that"):
            verb = next((one for one in range(opener + 1, min(opener + _BEHIND, len(tokens))) if _pays(told, one)), -1)
            found = doing(told, verb) if verb >= 0 else None
            return names(found) if found is not None and found.is_done else "" if verb < 0 else None
    return ""


def _pays(told: Told, at: int) -> bool:
    return has(told.tokens[at], "work:gave", "work:pays-for", "work:has", "work:bears-cost")
