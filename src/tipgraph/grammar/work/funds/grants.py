"""What a sum of money is for work against trafficking: given by whom, to whom, for what, in which year."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from tipgraph.grammar.acting.verbs.hedges import is_left_open
from tipgraph.grammar.function_words import AUXILIARIES
from tipgraph.grammar.tokens import has
from tipgraph.grammar.verbs import is_verb
from tipgraph.grammar.work.doing import doing
from tipgraph.grammar.work.funds.budgets import from_giver, of_budget
from tipgraph.grammar.work.funds.costs import of_cost
from tipgraph.grammar.work.funds.receivers import kept_by, receiver_between, receiver_of_clause
from tipgraph.grammar.work.funds.terms import NOTHING, Grant, Sum, around, giver_after, giver_within, lead_of, names
from tipgraph.grammar.work.people import owns
from tipgraph.grammar.work.phrases import phrase, words
from tipgraph.grammar.work.services.nouns import HEADS
from tipgraph.grammar.work.taught import receiver_before, subject_before
from tipgraph.grammar.work.told import Told
from tipgraph.reading import Item

_OUTLAY = "work:outlay"
_GAVE, _GOT, _BUDGET, _OTHER = "work:gave", "work:got", "work:budget", "work:other-sum"
_INTO = frozenset({"into", "toward", "towards"})
#: How far before a sum its verb may stand.
_BEFORE = 16
_FENCES = frozenset({";", ":", "while", "but", "although", "though", "which", "whereas"})
_CLAUSE_ENDS = _FENCES | {","}
#: How many words behind a sum may say what it was for.
_PURPOSE = 8
#: How far before the sum by which a budget grew its verb may stand.
_RISE = 9


def is_about_work(told: Told) -> bool:
    """Whether a sentence speaks of work against trafficking, by its words or by the section it stands in."""
    return told.sentence.area in ("protection", "prevention") or any(has(token, "work:aim") for token in told.tokens)


def granted(told: Told, one: Sum, until: int) -> Grant | None:
    """What a sum is by the words about it; None where it is another kind of sum, or was not given.

    Args:
        told: the sentence.
        one: the sum.
        until: where the next sum begins.
    """
    before = told.tokens[max(0, one.first - 2) : one.first]
    if len(before) == 2 and before[1].lower in ("of", "by") and has(before[0], "work:change"):
        return None  # "an increase of $5,000"
    if (
        before
        and before[-1].lower == "by"
        and any(has(t, "work:raised-to") for t in told.tokens[max(0, one.first - _RISE) : one.first])
    ):
        return None  # "increased its budget by $5,000"
    if _is_other(told, one, until) or is_left_open(told.tokens, one.first):
        return None
    for read in (of_cost, _part, _by_verb_behind, _by_verb_before, of_budget, from_giver):
        found = read(told, one, until)
        if found is not None:
            return found if found.manner and not _is_for_other_work(told, one, until) else None
    return None


def _is_for_other_work(told: Told, one: Sum, until: int) -> bool:
    """Whether the words right behind a sum say that it went to other work: "$5,000 on | patrol boats"."""
    near = told.tokens[one.stop : min(one.stop + _PURPOSE, until)]
    return any(has(token, "work:other-purpose") for token in near) and not any(has(t, "work:about") for t in near)


def _is_other(told: Told, one: Sum, until: int) -> bool:
    """Whether the words about a sum make it a fine, a wage, a price or the like."""
    tokens = told.tokens
    first = one.first
    while first and one.first - first < _BEFORE and tokens[first - 1].lower not in _FENCES:
        first -= 1
    stop = one.stop
    while stop < min(until, len(tokens)) and stop - one.stop < 8 and tokens[stop].lower not in _CLAUSE_ENDS:
        stop += 1
    if any(has(token, "work:asks") for token in tokens[first : one.first]):
        return True  # "had asked for | $5,000"
    return any(
        has(tokens[at], _OTHER) and not (_is_of_staff(tokens, at) or _is_of_each_body(tokens, at))
        for at in range(first, stop)
    )


def _is_of_each_body(tokens: Sequence[Item], at: int) -> bool:
    """Whether each of some bodies has or gave the sum: "$5,000 to | each | ministry", no wage of each victim."""
    after = tokens[at + 1] if tokens[at].lower == "each" and at + 1 < len(tokens) else None
    return after is not None and has(after, "work:body", "work:party", *HEADS, _GAVE)


def _is_of_staff(tokens: Sequence[Item], at: int) -> bool:
    """Whether a wage is that of those who help: "to support | staff salaries", "salaries of shelter employees"."""
    if not has(tokens[at], "work:wage"):
        return False
    if [token.lower for token in tokens[at + 1 : at + 2]] in (["for"], ["to"]) and has(
        tokens[min(at + 2, len(tokens) - 1)], "work:helped"
    ):
        return True  # "spent $5,000 on shelter and stipends | for victims"
    near = [*tokens[max(0, at - 2) : at], *tokens[at + 1 : at + 5]]
    return any(has(token, "work:staff") for token in near)


def _part(told: Told, one: Sum, until: int) -> Grant | None:
    """ "Of which $40,000 went to shelters"."""
    tokens = told.tokens
    near = [token.lower for token in tokens[max(0, one.first - 4) : one.first]]
    if "which" not in near and "including" not in near[-2:]:
        return None
    if "including" in near[-2:]:
        return around(told, one, until, "part", "", one.first)
    if one.stop < len(tokens) and has(tokens[one.stop], "work:went"):
        return around(told, one, until, "part", "", one.first)
    return None


def _by_verb_behind(told: Told, one: Sum, until: int) -> Grant | None:
    """ "$250,000 was allocated for the shelter by the ministry"."""
    tokens = told.tokens
    at = one.stop
    limit = min(one.stop + 6, until)
    while at < limit and not has(tokens[at], _GAVE):
        if tokens[at].text in (";", ":", ",") or (is_verb(tokens[at]) and tokens[at].lower not in AUXILIARIES):
            return None
        if tokens[at].lower in ("to", "for", "from", "by", "that", "which", "who"):
            return None
        at += 1
    if at >= limit:
        return None
    verb = doing(told, at)
    if verb is not None and verb.is_passive:
        return around(told, one, until, "was-given", names(verb), at + 1) if verb.is_done else NOTHING
    if any(_is_not_given(told, later) for later in range(at + 1, until)):
        return NOTHING  # "the $30,000 set aside for the plan was never spent"
    if verb is not None and at == one.stop and not verb.is_passive and _verb_before(told, one) < 0:
        # "the $60,000 allocated for": a participle behind the sum; whether it was given the verb before it says
        return around(told, one, until, "was-given", "", at + 1)
    return None


def _is_not_given(told: Told, at: int) -> bool:
    """Whether a token is the verb of a statement that something was not given."""
    if not has(told.tokens[at], _GAVE):
        return False
    verb = doing(told, at)
    return verb is not None and verb.is_passive and not verb.is_done


def _verb_before(told: Told, one: Sum) -> int:
    """The verb of giving or getting that a sum is the object of; -1 where there is none."""
    tokens = told.tokens
    for at in range(one.first - 1, max(-1, one.first - _BEFORE), -1):
        if has(tokens[at], _GAVE, _GOT, "work:raised-to") and tokens[at].text.islower():
            if tokens[at].lower.endswith(("ding", "ting")) and doing(told, at) is None:
                continue
            return at
        if tokens[at].lower in _FENCES or tokens[at].text in (")", "("):
            return -1
    return -1


def _by_verb_before(told: Told, one: Sum, until: int) -> Grant | None:
    """ "The ministry gave three NGOs $20,000"; "the shelter received $5,000 from Norway"."""
    tokens = told.tokens
    at = _verb_before(told, one)
    if at < 0:
        return None
    verb = doing(told, at)
    if verb is None or (not verb.is_done and not verb.is_passive) or _is_promise(told, at):
        return NOTHING
    if verb.is_passive:
        if not verb.is_done:
            return NOTHING
        recipient = receiver_before(told, verb.first)
        if has(tokens[at], "work:budget-verb") or not has(tokens[at], _GAVE):
            return None
        return around(told, one, until, "was-given", names(verb), one.stop, recipient=recipient)
    if has(tokens[at], _GOT):
        recipient = names(verb) or receiver_before(told, verb.first)
        giver = giver_within(told, one) or giver_after(told, one.stop, until)
        return around(told, one, until, "received", giver, one.stop, verb.first, recipient) if recipient else None
    if any(token.lower == "with" for token in tokens[at + 1 : one.first]) and _is_budget(tokens, one.first):
        return None  # "approved a plan with a | budget of $5,000"
    if has(tokens[at], "work:puts") and not (one.stop < len(tokens) and tokens[one.stop].lower in _INTO):
        return None  # "put $5,000 | into a fund", but not "put the cost at $5,000"
    giver = names(verb)
    if not giver:
        first, stop = subject_before(told, verb.first)
        if has(tokens[at], "work:raised-to") or stop <= first or not any(has(t, _BUDGET) for t in tokens[first:stop]):
            return _by_scheme(told, one, until, at)
    begin, end = at + 1, lead_of(tokens, one.first)
    if tokens[end - 1].lower == "with":  # "financed the shelter with $5,000"
        if any(token.is_number for token in tokens[begin:end]):
            return None  # "gave $5,000 for shelters with | another $2,000"
        return around(told, one, until, "given", giver, one.stop, verb.first, words(told, begin, end - 1))
    between = receiver_between(told, begin, end) if has(tokens[at], "work:hands") else ""
    between = between or receiver_of_clause(told, verb)
    purpose = _purpose_between(told, begin, end)
    made = around(told, one, until, "given", giver, one.stop, verb.first, between, purpose)
    return replace(made, recipient=kept_by(told, made, one.stop, until)) if not made.recipient else made


def _is_budget(tokens: Sequence[Item], at: int) -> bool:
    """Whether a sum is that of a budget: "a | budget | of $5,000", no "grant of"."""
    return at > 1 and tokens[at - 1].lower == "of" and has(tokens[at - 2], _BUDGET) and not has(tokens[at - 2], _OUTLAY)


def _by_scheme(told: Told, one: Sum, until: int, verb: int) -> Grant | None:
    """ "The government's action plan, which ..., | allocated | $5,000 to run the center": whose plan it is gives it."""
    scheme = next((at for at in range(min(verb, _BEFORE) - 1, 0, -1) if has(told.tokens[at], "work:scheme")), -1)
    if scheme < 0 or any(token.text in (";", ":") for token in told.tokens[scheme:verb]):
        return None
    giver = next((actor.body.name for actor in told.actors if actor.stop <= scheme and owns(told.tokens, actor)), "")
    return around(told, one, until, "given", giver, one.stop, verb)


def _is_promise(told: Told, at: int) -> bool:
    """Whether a verb only says what one will do: "committed to | devoting $5,000"."""
    after = [token.lower for token in told.tokens[at + 1 : at + 3]]
    return len(after) == 2 and after[0] == "to" and after[1].endswith("ing")


def _purpose_between(told: Told, first: int, stop: int) -> str:
    """What the money is for, named before the sum: "increased funding for | its shelters | to $5,000"."""
    for at in range(first, stop):
        if told.tokens[at].lower == "for" and at and has(told.tokens[at - 1], _BUDGET):
            end = phrase(told.tokens, at + 1)
            return words(told, at + 1, min(end, stop))
    return ""
