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
#: Nouns of which "to" goes on to tell for whom they are: "assistance | to victims".
_TAKES_TO = (_BUDGET, "work:takes-to")
_SMALL = frozenset({"a", "an", "the", "another", "more", "than", "over", "about", "some", "nearly"})
_FOR = frozenset({"for", "toward", "towards", "on"})
#: Words that open another clause.
_CLAUSE = frozenset({"which", "while", "but", "who", "that", "although"})


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


@dataclass(slots=True)
class _Terms:
    """What is told behind a sum so far, of a text whose clause ends at `limit`."""

    told: Told
    until: int
    limit: int
    end: int  # where the words end that tell it
    recipient: str
    purpose: str
    period: str = ""
    for_what: int = -1  # where the purpose begins

    def read(self, opener: int) -> int:
        """Read the phrase that a preposition opens; gives where it ends."""
        told, tokens, word = self.told, self.told.tokens, self.told.tokens[opener].lower
        stop = opener + 1
        if self.for_what >= 0 and word == "to" and opener == self.end and has(tokens[opener - 1], *_TAKES_TO):
            stop = phrase(tokens[: self.until], opener + 1)
            self.purpose = words(told, self.for_what, stop)  # "on assistance | to victims"
        elif word in ("to", "into") and not self.recipient and stop < self.limit and not _is_deed(tokens, stop):
            stop = phrase(tokens[: self.until], opener + 1)
            self.recipient = _receiver(told, opener + 1, stop)
        elif word == "to" and not self.purpose and _is_deed(tokens, stop):
            stop = _infinitive_end(told, opener + 1, self.limit)
            self.purpose = words(told, opener + 1, stop)
        elif word in _FOR and not self.purpose:
            end = phrase(tokens[: self.until], opener + 1)
            text = words(told, opener + 1, end)
            if text and not has(tokens[opener + 1], "work:time") and year_of(tokens[opener + 1]) is None:
                self.purpose, self.for_what, stop = text, opener + 1, end
        elif word in ("in", "for", "during", "of") and stop < len(tokens) and year_of(tokens[stop]):
            self.period, stop = tokens[opener + 1].text, opener + 2
        return stop


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
    opener = max(at, one.stop)
    terms = _Terms(told, until, min(opener + _BEHIND, until), one.stop, recipient, purpose)
    while opener < terms.limit and not (tokens[opener].text in (";", ":") or tokens[opener].lower in _CLAUSE):
        if tokens[opener].text == "," and (manner != "part" or opener > one.stop):
            break
        stop = terms.read(opener)
        if stop > opener + 1:
            terms.end = stop
        opener = max(stop, opener + 1)
    opens = tokens[0].lower in ("in", "during") and len(tokens) > 1 and year_of(tokens[1])
    period = terms.period or (str(opens) if opens else "")
    first = one.first if begin is None else begin
    return Grant(manner, first, max(terms.end, one.stop), giver, terms.recipient, terms.purpose, period)


def _receiver(told: Told, first: int, stop: int) -> str:
    """Who gets money, by the words behind "to": a body, who keeps the service that gets it, or those words."""
    named = [actor for actor in told.actors if first <= actor.first and actor.stop <= stop]
    if len(named) == 1 and _is_whole(told, named[0].first, first) and named[0].stop == stop:
        return named[0].body.name
    return _keeper(told, stop) or words(told, first, stop)


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
