"""What a sum of money is for work against trafficking: given by whom, to whom, for what, in which year."""

from __future__ import annotations

from bisect import bisect_left
from dataclasses import dataclass

from tipgraph.grammar.acting.actors import begins_noun_phrase
from tipgraph.grammar.acting.hedges import is_left_open
from tipgraph.grammar.acting.subjects import end_of
from tipgraph.grammar.acting.verbs import is_verb
from tipgraph.grammar.function_words import AUXILIARIES
from tipgraph.grammar.money.amounts import SCHEMES, Amount
from tipgraph.grammar.tokens import has, year_of
from tipgraph.grammar.work.doing import Doing, doing
from tipgraph.grammar.work.people import owns
from tipgraph.grammar.work.phrases import phrase, words
from tipgraph.grammar.work.taught import subject_before
from tipgraph.grammar.work.told import Told
from tipgraph.reading import Item

_GAVE, _GOT, _BUDGET, _OTHER = "work:gave", "work:got", "work:budget", "work:other-sum"
#: How far before a sum its verb may stand, and how far behind it its parties.
_BEFORE, _BEHIND = 16, 22
_FENCES = frozenset({";", ":", "while", "but", "although", "which", "whereas"})
#: Words that may stand between sums that are compared.
_SMALL = frozenset({"the", "in", "and", "for", "(", ")", "of", "a", "an", "about", "than"})
_FOR = frozenset({"for", "toward", "towards", "on"})


@dataclass(frozen=True, slots=True)
class Sum:
    """An amount of money at ``tokens[first:stop]`` of a sentence."""

    amount: Amount
    first: int
    stop: int

    @classmethod
    def of(cls, told: Told, amount: Amount) -> Sum:
        """The tokens of a sum that was read by the items of money."""
        items = told.reading.seen_by(told.sentence, SCHEMES).items
        starts = [token.start for token in told.tokens]
        begin, end = items[amount.first].start, items[amount.stop - 1].end
        return cls(amount, max(0, bisect_left(starts, begin + 1) - 1), bisect_left(starts, end))


@dataclass(frozen=True, slots=True)
class Grant:
    """Who gave a sum to whom and for what; the words from `begin` to `end` say so."""

    manner: str
    begin: int
    end: int
    giver: str = ""
    recipient: str = ""
    purpose: str = ""
    period: str = ""


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
    if _is_other(told, one, until) or is_left_open(told.tokens, one.first):
        return None
    for read in (_part, _by_verb_behind, _by_verb_before, _of_budget, _from_giver):
        found = read(told, one, until)
        if found is not None:
            return found if found.manner else None
    return None


_NOTHING = Grant("", 0, 0)


def compared(told: Told, last: Sum, one: Sum) -> bool:
    """Whether only words of comparison stand between two sums: "compared with $5,000 in 2011 and"."""
    between = told.tokens[last.stop : one.first]
    if len(between) > _BEFORE:
        return False
    comma = max((at for at, token in enumerate(between) if token.text == ","), default=-1)
    near = between[comma + 1 :]
    if len(near) > 1 and near[-1].lower in ("of", "by") and has(near[-2], "work:change"):
        return False  # "an increase of $5,000"
    return any(has(token, "work:compares") for token in near) and all(
        has(token, "work:compares", "work:time", "number-marks:filler", "number-qualifiers")
        or token.is_number
        or token.lower in _SMALL
        for token in near
    )


def _is_other(told: Told, one: Sum, until: int) -> bool:
    """Whether the words about a sum make it a fine, a wage, a price or the like."""
    tokens = told.tokens
    first = one.first
    while first and one.first - first < _BEFORE and tokens[first - 1].lower not in _FENCES:
        first -= 1
    stop = one.stop
    while stop < min(until, len(tokens)) and stop - one.stop < 8 and tokens[stop].lower not in (*_FENCES, ","):
        stop += 1
    return any(has(token, _OTHER) for token in tokens[first:stop])


def _part(told: Told, one: Sum, until: int) -> Grant | None:
    """ "Of which $40,000 went to shelters"."""
    tokens = told.tokens
    near = [token.lower for token in tokens[max(0, one.first - 4) : one.first]]
    if "which" not in near and "including" not in near[-2:]:
        return None
    if "including" in near[-2:]:
        return _around(told, one, until, "part", "", one.first)
    if one.stop < len(tokens) and has(tokens[one.stop], "work:went"):
        return _around(told, one, until, "part", "", one.first)
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
        return _around(told, one, until, "was-given", _names(verb), at + 1) if verb.is_done else _NOTHING
    if any(_is_not_given(told, later) for later in range(at + 1, until)):
        return _NOTHING  # "the $30,000 set aside for the plan was never spent"
    if verb is not None and at == one.stop and not verb.is_passive and _verb_before(told, one) < 0:
        # "the $60,000 allocated for": a participle behind the sum; whether it was given the verb before it says
        return _around(told, one, until, "was-given", "", at + 1)
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
    if verb is None or (not verb.is_done and not verb.is_passive):
        return _NOTHING
    if verb.is_passive:
        if not verb.is_done:
            return _NOTHING
        first, stop = subject_before(told, verb.first)
        recipient = words(told, first, stop) if stop > first else ""
        if has(tokens[at], "work:budget-verb") or not has(tokens[at], _GAVE):
            return None
        return _around(told, one, until, "was-given", _names(verb), one.stop, recipient=recipient)
    if has(tokens[at], _GOT):
        recipient = _names(verb)
        if not recipient:
            first, stop = subject_before(told, verb.first)
            recipient = words(told, first, stop) if stop > first else ""
        return (
            _around(told, one, until, "received", _from(told, one.stop, until), one.stop, verb.first, recipient)
            if recipient
            else None
        )
    giver = _names(verb)
    if not giver:
        first, stop = subject_before(told, verb.first)
        if has(tokens[at], "work:raised-to") or stop <= first or not any(has(t, _BUDGET) for t in tokens[first:stop]):
            return None
    begin, end = at + 1, one.first
    if tokens[one.first - 1].lower == "with":  # "financed the shelter with $5,000"
        return _around(told, one, until, "given", giver, one.stop, verb.first, words(told, begin, one.first - 1))
    between = _recipient_between(told, begin, end) if has(tokens[at], "work:hands") else ""
    purpose = _purpose_between(told, begin, end)
    return _around(told, one, until, "given", giver, one.stop, verb.first, between, purpose)


def _recipient_between(told: Told, first: int, stop: int) -> str:
    """Who is named between the verb and the sum: "gave | three NGOs | $5,000"."""
    for actor in told.actors:
        if begins_noun_phrase(told.tokens, actor.first, told.actors) == first and actor.stop <= stop:
            return actor.body.name
    return ""


def _purpose_between(told: Told, first: int, stop: int) -> str:
    """What the money is for, named before the sum: "increased funding for | its shelters | to $5,000"."""
    for at in range(first, stop):
        if told.tokens[at].lower == "for" and at and has(told.tokens[at - 1], _BUDGET):
            end = phrase(told.tokens, at + 1)
            return words(told, at + 1, min(end, stop))
    return ""


def _of_budget(told: Told, one: Sum, until: int) -> Grant | None:
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
    if any(has(token, "work:unreal") for token in tokens[max(0, head - 8) : one.first]):
        return _NOTHING
    purpose, owner = "", ""
    for at in range(head + 1, one.first):
        if tokens[at].lower == "for" and year_of(tokens[at + 1]) is None:
            purpose = words(told, at + 1, min(phrase(tokens, at + 1), one.first))
            break
    receiver = next((at for at in range(head + 1, verbs[0] if verbs else head) if tokens[at].lower == "to"), -1)
    for actor in told.actors:
        if actor.stop <= head and owns(tokens, actor) and head - actor.stop < 5:
            owner = actor.body.name
    begin = head
    if not owner:
        owner = _haver(told, head)
    named = next((actor.body.name for actor in told.actors if actor.body.name.endswith(purpose) and purpose), "")
    giver = ""
    if owner == "government" or (owner and receiver > 0):
        giver, owner = owner, words(told, receiver + 1, verbs[0]) if receiver > 0 else ""
    if purpose and named and not owner:
        owner, purpose = named, ""
    giver = giver or _from(told, one.stop, until)
    return _around(told, one, until, "budget", giver, one.stop, begin, owner, purpose)


def _is_of_sum(token: Item) -> bool:
    """Whether a word between a budget and its sum is a verb."""
    return (is_verb(token) or has(token, "work:amounts")) and not has(token, _BUDGET)


def _haver(told: Told, head: int) -> str:
    """Who has a budget: "the committee had a | budget"."""
    for at in range(head - 1, max(-1, head - 6), -1):
        if told.tokens[at].lower in ("had", "has", "with"):
            verb = doing(told, at)
            return _names(verb) if verb is not None else ""
    return ""


def _from_giver(told: Told, one: Sum, until: int) -> Grant | None:
    """ "With $5,000 from Norway, the ministry opened a shelter"."""
    tokens = told.tokens
    behind = tokens[one.stop] if one.stop < len(tokens) else None
    source = one.stop + 1 if behind is not None and has(behind, _BUDGET) else one.stop
    if source >= len(tokens) or tokens[source].lower not in ("from", "by"):
        return None
    giver = _from(told, source, until)
    if not giver or any(has(token, "work:unreal") for token in tokens[max(0, one.first - 8) : one.first]):
        return None
    return _around(told, one, until, "from", giver, one.stop)


def _names(verb: Doing) -> str:
    return "; ".join(verb.names)


def _from(told: Told, at: int, until: int) -> str:
    """Who gave the money, after "from"."""
    tokens = told.tokens
    for opener in range(at, min(at + _BEHIND, until)):
        if tokens[opener].text in (";", ":"):
            break
        if tokens[opener].lower in ("from", "by"):
            found, end = [], opener + 1
            for actor in told.actors:
                if actor.first >= end and begins_noun_phrase(tokens, actor.first, told.actors) <= end:
                    found.append(actor.body.name)
                    end = end_of(tokens, actor)
                    while end < len(tokens) and (tokens[end].text == "," or tokens[end].lower == "and"):
                        end += 1
            if found:
                return "; ".join(dict.fromkeys(found))
    return ""


def _around(
    told: Told,
    one: Sum,
    until: int,
    manner: str,
    giver: str,
    at: int,
    begin: int | None = None,
    recipient: str = "",
    purpose: str = "",
) -> Grant:
    """A grant with what stands behind the sum: to whom, for what, when."""
    tokens = told.tokens
    end, period = one.stop, ""
    opener = max(at, one.stop)
    limit = min(opener + _BEHIND, until)
    while opener < limit:
        token = tokens[opener]
        if token.text in (";", ":") or token.lower in ("which", "while", "but", "who", "that", "although"):
            break
        if token.text == "," and (manner != "part" or opener > one.stop):
            break
        stop = opener + 1
        if token.lower == "to" and not recipient and opener + 1 < limit and not _is_infinitive(told, opener + 1):
            stop = phrase(tokens, opener + 1)
            named = [a for a in told.actors if opener < a.first and a.stop <= stop]
            text = words(told, opener + 1, stop)
            recipient = (
                named[0].body.name
                if len(named) == 1 and _is_whole(told, named[0].first, opener + 1) and named[0].stop == stop
                else text
            )
        elif token.lower == "to" and not purpose and _is_infinitive(told, opener + 1):
            stop = _infinitive_end(told, opener + 1, limit)
            purpose = words(told, opener + 1, stop)
        elif token.lower in _FOR and not purpose:
            stop = phrase(tokens, opener + 1)
            text = words(told, opener + 1, stop)
            if text and not has(tokens[opener + 1], "work:time") and year_of(tokens[opener + 1]) is None:
                purpose = text
            else:
                stop = opener + 1
        elif token.lower in ("in", "for", "during", "of") and opener + 1 < len(tokens) and year_of(tokens[opener + 1]):
            period, stop = tokens[opener + 1].text, opener + 2
        if stop > opener + 1:
            end = stop
        opener = max(stop, opener + 1)
    first = tokens[0].lower in ("in", "during") and len(tokens) > 1 and year_of(tokens[1])
    return Grant(
        manner,
        one.first if begin is None else begin,
        max(end, one.stop),
        giver,
        recipient,
        purpose,
        period or (str(first) if first else ""),
    )


def _is_whole(told: Told, first: int, at: int) -> bool:
    """Whether only articles stand between two tokens."""
    return all(token.lower in ("the", "a", "an", "its", "their") for token in told.tokens[at:first])


def _is_infinitive(told: Told, at: int) -> bool:
    """Whether a verb follows "to": "$5,000 to | support victims"."""
    return at < len(told.tokens) and has(told.tokens[at], "work:verb")


def _infinitive_end(told: Told, at: int, limit: int) -> int:
    stop = at + 1
    tokens = told.tokens
    while (
        stop < limit
        and tokens[stop].text not in (",", ";", ".", "(", ")")
        and tokens[stop].lower not in ("in", "during", "which", "through", "by")
    ):
        stop += 1
    return stop
