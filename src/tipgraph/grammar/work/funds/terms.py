"""A sum of money, and the terms on which it was given: by whom, to whom, for what, in which year."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from tipgraph.grammar.acting.subjects.actors import begins_noun_phrase
from tipgraph.grammar.acting.subjects.phrases import end_of
from tipgraph.grammar.money.amounts import Amount
from tipgraph.grammar.tokens import has, token_from, year_of
from tipgraph.grammar.verbs import is_plain, is_verb
from tipgraph.grammar.work.doing import Doing
from tipgraph.grammar.work.phrases import is_infinitive, phrase, words
from tipgraph.grammar.work.told import Told
from tipgraph.reading import Item

#: How far behind a sum its parties may stand.
_BEHIND = 22
_BUDGET = "work:budget"
_SMALL = frozenset({"a", "an", "the", "another", "more", "than", "over", "about", "some", "nearly"})
_FOR = frozenset({"for", "toward", "towards", "on"})


@dataclass(frozen=True, slots=True)
class Sum:
    """An amount of money at ``tokens[first:stop]`` of a sentence."""

    amount: Amount
    first: int
    stop: int

    @classmethod
    def of(cls, told: Told, amount: Amount, items: Sequence[Item]) -> Sum:
        """The tokens of a sum that was read in the items of money."""
        begin, end = items[amount.first].start, items[amount.stop - 1].end
        return cls(amount, max(0, token_from(told.tokens, begin + 1) - 1), token_from(told.tokens, end))


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


NOTHING = Grant("", 0, 0)
"""What a sum is that was not given."""


def lead_of(tokens: Sequence[Item], first: int) -> int:
    """Where the words begin that lead a sum in: "a grant of | $5,000", "the equivalent of | $5,000"."""
    at = first
    while at > 0:
        before = tokens[at - 1]
        if before.lower == "of" and at > 1 and has(tokens[at - 2], _BUDGET, "work:leads-sum"):
            at -= 2
        elif before.lower in _SMALL or has(before, "number-qualifiers", "number-marks:filler", "work:leads-sum"):
            at -= 1
        else:
            break
    return at


def names(verb: Doing) -> str:
    """The names of those who did what a verb says, as one text."""
    return "; ".join(verb.names)


def year_behind(told: Told, one: Sum) -> tuple[int, str]:
    """Where the words end that say right behind a sum in which year it was given, and the year; empty if none do."""
    behind = told.tokens[one.stop : one.stop + 2]
    if len(behind) == 2 and behind[0].lower in ("in", "for", "during") and year_of(behind[1]):
        return one.stop + 2, behind[1].text
    return one.stop, ""


def giver_after(told: Told, at: int, until: int) -> str:
    """Who gave the money, after "from"."""
    tokens = told.tokens
    for opener in range(at, min(at + _BEHIND, until)):
        if tokens[opener].text in (";", ":"):
            break
        if tokens[opener].lower in ("from", "by"):
            found: list[str] = []
            end = opener + 1
            for actor in told.actors:
                if actor.first >= end and begins_noun_phrase(tokens, actor.first, told.actors) <= end:
                    stop = end_of(tokens, actor)
                    if found and tokens[end - 1].text == "," and tokens[stop : stop + 1] and not _goes_on(tokens, stop):
                        break  # "with $5,000 from Norway, | the ministry | held"
                    found.append(actor.body.name)
                    end = stop
                    while end < len(tokens) and (tokens[end].text == "," or tokens[end].lower == "and"):
                        end += 1
            if found:
                return "; ".join(dict.fromkeys(found))
    return ""


def _goes_on(tokens: Sequence[Item], at: int) -> bool:
    """Whether a list goes on at a token, or ends a clause there."""
    return tokens[at].text in (",", ".", ";") or tokens[at].lower in ("and", "or")


def giver_within(told: Told, one: Sum) -> str:
    """Whose money a sum was by the words of its kind: "$5,000 in | government | funding"."""
    tokens = told.tokens
    if one.stop >= len(tokens) or tokens[one.stop].lower != "in":
        return ""
    kind = next((at for at in range(one.stop + 2, min(one.stop + 5, len(tokens))) if has(tokens[at], _BUDGET)), -1)
    if kind < 0 or not any(has(token, "work:public-purse") for token in tokens[one.stop + 1 : kind]):
        return ""
    return words(told, one.stop + 1, kind)


def around(
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
    end, period, for_what = one.stop, "", -1
    opener = max(at, one.stop)
    limit = min(opener + _BEHIND, until)
    while opener < limit:
        token = tokens[opener]
        if token.text in (";", ":") or token.lower in ("which", "while", "but", "who", "that", "although"):
            break
        if token.text == "," and (manner != "part" or opener > one.stop):
            break
        stop = opener + 1
        if token.lower == "to" and opener == end and for_what >= 0 and has(tokens[end - 1], _BUDGET, "work:takes-to"):
            stop = phrase(tokens[:until], opener + 1)
            purpose = words(told, for_what, stop)  # "on assistance | to victims"
        elif (
            token.lower in ("to", "into") and not recipient and opener + 1 < limit and not _is_deed(tokens, opener + 1)
        ):
            stop = phrase(tokens[:until], opener + 1)
            named = [a for a in told.actors if opener < a.first and a.stop <= stop]
            text = words(told, opener + 1, stop)
            recipient = (
                named[0].body.name
                if len(named) == 1 and _is_whole(told, named[0].first, opener + 1) and named[0].stop == stop
                else _keeper(told, stop) or text
            )
        elif token.lower == "to" and not purpose and _is_deed(tokens, opener + 1):
            stop = _infinitive_end(told, opener + 1, limit)
            purpose = words(told, opener + 1, stop)
        elif token.lower in _FOR and not purpose:
            stop = phrase(tokens[:until], opener + 1)
            text = words(told, opener + 1, stop)
            if text and not has(tokens[opener + 1], "work:time") and year_of(tokens[opener + 1]) is None:
                purpose, for_what = text, opener + 1
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


def _keeper(told: Told, at: int) -> str:
    """Who keeps a service that gets money, told right behind it: "to the shelter | run by the NGO Krug"."""
    if at < len(told.tokens) and told.tokens[at].lower == "for":
        at = phrase(told.tokens, at + 1)  # "the shelter | for women | run by"
    by = at + 1
    if by + 1 >= len(told.tokens) or not has(told.tokens[at], "work:run-by") or told.tokens[by].lower != "by":
        return ""
    kept = [one.body for one in told.actors if begins_noun_phrase(told.tokens, one.first) == by + 1]
    return kept[0].name if kept and kept[0].manner != "party" else ""


def _is_deed(tokens: Sequence[Item], at: int) -> bool:
    """Whether a verb follows "to", also one that no word of work tells: "enabled the NGO to | reopen its shelter"."""
    if is_infinitive(tokens, at) or at >= len(tokens):
        return at < len(tokens)
    return is_verb(tokens[at]) and is_plain(tokens[at]) and tokens[at].text.islower() and "-" not in tokens[at].text


def _is_whole(told: Told, first: int, at: int) -> bool:
    """Whether only articles stand between two tokens."""
    return all(token.lower in ("the", "a", "an", "its", "their") for token in told.tokens[at:first])


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
