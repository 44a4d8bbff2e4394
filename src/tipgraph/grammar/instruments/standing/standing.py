"""How an instrument stands (draft, adopted, signed, in force ...), by the words around it."""

from __future__ import annotations

from collections.abc import Sequence

from tipgraph.grammar.existence import THERE, WISHED, existence
from tipgraph.grammar.instruments.naming.names import Phrase
from tipgraph.grammar.instruments.standing.applying import is_carried_out, lasts, rules
from tipgraph.grammar.instruments.standing.presence import ends_by_bill, is_denied, is_negotiated_unsigned
from tipgraph.grammar.instruments.standing.statuses import Standing, is_aim
from tipgraph.grammar.instruments.standing.unfinished import (
    SAME_SUBJECT,
    is_at_stage,
    is_in_work,
    is_left_undone,
    is_undone,
)
from tipgraph.grammar.instruments.standing.verbs_before import by_verb_before
from tipgraph.grammar.instruments.standing.verbs_behind import by_verb_behind
from tipgraph.grammar.tokens import ARTICLES, has, is_place
from tipgraph.reading import Item

_CUES = "instrument-cues:"
_REACH = 12
#: What tells of an instrument that it came or ceased to apply after it was made.
_LATER = tuple(_CUES + code for code in ("entry", "expired", "lasting"))
#: How far from the first word of a sentence its opening "under the plan" may name it.
_OPENING = 2


def standing(tokens: Sequence[Item], phrase: Phrase, others: Sequence[Phrase] = ()) -> Standing:
    """One of the statuses of the named queries; "not stated" where the words around the name say nothing.

    Args:
        tokens: the sentence.
        phrase: the instrument.
        others: all that the sentence names, of which some may share a verb with this one.
    """
    if absent := _not_there(tokens, phrase):
        return _approved_since(tokens, phrase, others) or absent
    under = _is_obeyed(tokens, phrase.first)
    if phrase.kind in ("law", "procedure") and (under or is_carried_out(tokens, phrase)):
        return Standing("in force")  # "issued rules under the 2009 law"
    if phrase.kind == "law" and is_at_stage(tokens, phrase):
        return Standing("draft")
    before = by_verb_before(tokens, phrase, range(phrase.first - 1, max(-1, phrase.first - 1 - _REACH), -1))
    after = by_verb_behind(tokens, phrase, others)
    bill = phrase.kind == "law" and any(has(token, _CUES + "bill") for token in phrase.tokens(tokens))
    if told := _by_verbs(tokens, phrase, before, after, bill):
        return told
    if before.status == "in force" and after.status in ("adopted", "signed"):
        listed = [token.text for token in tokens[phrase.stop : phrase.stop + 1]] == [","]
        return Standing("in force", -1 if listed else after.at)  # "carries out the plan that was adopted in 2007"
    stands = after if after.status else before
    if stands.status == "in force" and (lifted := _lifted(tokens, phrase)):
        return lifted
    if stands.status and not (bill and stands.status == "in force"):
        return stands
    opened = phrase.kind == "plan" and under and phrase.first <= _OPENING  # "Under the plan, the ministry opened"
    if opened or (under and phrase.kind == "agreement"):
        return Standing("in force")  # "returned boys under an accord"
    if bill:
        return Standing("draft")
    applies = phrase.kind == "law" and has(tokens[min(phrase.base, len(tokens) - 1)], _CUES + "ruling")
    return Standing("in force" if applies else "not stated")


def _not_there(tokens: Sequence[Item], phrase: Phrase) -> Standing | None:
    """How an instrument stands that is not there yet, or no longer: "a draft law", "the former law", "has no law"."""
    first, treaty = phrase.first, phrase.kind == "treaty"
    near = range(max(0, first - 2), phrase.head + 1)
    if not treaty and any(_is_called_draft(tokens, at, phrase) for at in near):
        return Standing("draft")
    for at in range(first - 1, max(-1, first - 3), -1):
        if has(tokens[at], _CUES + "expired") and not is_denied(tokens, at):
            return Standing("in force") if ends_by_bill(tokens, at) else Standing("expired", at)
    if treaty:
        return None
    if first and has(tokens[first - 1], _CUES + "former"):
        return Standing("expired")
    if _is_asked_for(tokens, phrase):
        return Standing("not stated")
    if is_left_undone(tokens, phrase):
        return Standing("draft")
    if (verb := _is_replacing(tokens, phrase)) > 0:
        if is_denied(tokens, verb):
            return Standing("not stated")
        return Standing("planned" if is_aim(tokens, verb) else "adopted")
    if phrase.kind == "agreement" and is_negotiated_unsigned(tokens, phrase):
        return Standing("planned")
    found = existence(tokens, first)
    if found == THERE:
        return None
    return Standing("planned" if found == WISHED and not is_in_work(tokens, phrase) else "draft")


def _is_called_draft(tokens: Sequence[Item], at: int, phrase: Phrase) -> bool:
    """Whether a word before the head of a name makes it a draft: "draft law", "a proposed law", no "to draft"."""
    if has(tokens[at], _CUES + "proposed"):
        return phrase.first <= at < phrase.head
    return tokens[at].lower.startswith("draft") and not (at and tokens[at - 1].lower == "to")


def _is_asked_for(tokens: Sequence[Item], phrase: Phrase) -> bool:
    """Whether somebody only wants such a law: "needs | a trafficking law that gives victims a visa"."""
    opened = phrase.first > 1 and tokens[phrase.first - 1].lower in ("a", "an") and phrase.kind == "law"
    return opened and has(tokens[phrase.first - 2], _CUES + "asks-for")


def _is_replacing(tokens: Sequence[Item], phrase: Phrase) -> int:
    """The verb of what it replaced, or would: "the act was | repealed by the new code"; 0 elsewhere."""
    at = phrase.first - 1
    while at > 0 and tokens[at].lower in ("the", "a", "an", "its", "new"):
        at -= 1
    return at - 1 if at > 0 and tokens[at].lower == "by" and has(tokens[at - 1], _CUES + "replacing") else 0


def _is_obeyed(tokens: Sequence[Item], first: int) -> bool:
    """Whether something is done by what an instrument says: "under the law", "according to the plan"."""
    owned = first > 0 and tokens[first - 1].lower == "'s"  # "under the government's law"
    near = tokens[max(0, first - (5 if owned else 3)) : first]
    return any(token.lower == "under" for token in near) or any(
        has(token, _CUES + "according") for token in tokens[max(0, first - 4) : first]
    )


def _by_verbs(tokens: Sequence[Item], phrase: Phrase, before: Standing, after: Standing, bill: bool) -> Standing | None:
    """How an instrument stands by the verbs on both sides: "completed a plan, which awaits approval"."""
    if after.status in ("adopted", "signed") and lasts(tokens, after.at):
        return Standing("in force", after.at)
    if after.status == "adopted" and is_undone(tokens, after.at):
        return Standing("draft", after.at)
    if before.status == "adopted" and phrase.kind in ("plan", "procedure") and _waits(tokens, phrase, after):
        return after
    made = before if before.status else after
    open_to_it = ("adopted", "", "not stated") if phrase.kind == "law" else ("",)
    if not bill and made.status in open_to_it and rules(tokens, phrase) and not _lifted(tokens, phrase):
        return Standing("in force", made.at)
    if before.status in ("", "in force"):
        return None
    later = after.at >= 0 and has(tokens[after.at], *_LATER)
    later = later or (phrase.kind == "treaty" and after.status in ("ratified", "acceded"))
    return after if later and before.status not in ("draft", "planned") else before


def _lifted(tokens: Sequence[Item], phrase: Phrase) -> Standing | None:
    """How a law stands that ruled and is told to do so no longer: "prohibits it but | was suspended by the court"."""
    for at in range(phrase.stop + 1, min(len(tokens), phrase.stop + _REACH)):
        passive = tokens[at - 1].lower in ("was", "were") and has(tokens[at], _CUES + "lifted")
        if passive and tokens[at - 2].lower in SAME_SUBJECT:
            return Standing("expired", at) if has(tokens[at], _CUES + "expired") else Standing("not stated")
    return None


def _approved_since(tokens: Sequence[Item], phrase: Phrase, others: Sequence[Phrase]) -> Standing | None:
    """How what was drafted stands since, by a clause on it: "drafted a plan, which the cabinet | approved"."""
    after = by_verb_behind(tokens, phrase, others)
    clause = tokens[phrase.stop : max(after.at, phrase.stop)]
    if any(is_place(token) for token in clause):
        return None  # "which Togo | had adopted"
    between = [token.lower for token in clause]
    told = between[:2] == [",", "which"] or between[:1] == ["that"]
    told = told and "," not in between[2:] and "and" not in between
    if not told or is_aim(tokens, after.at):
        return None
    verb = phrase.first - 1 - (tokens[phrase.first - 1].lower in ARTICLES)
    return after if has(tokens[verb], _CUES + "drafted") and after.status in ("adopted", "signed") else None


def _waits(tokens: Sequence[Item], phrase: Phrase, stands: Standing) -> bool:
    """Whether what was completed is told to wait for approval, or in a clause of its own not to have it."""
    if stands.status != "draft":
        return False
    relative = [token.lower for token in tokens[phrase.stop : phrase.stop + 2]] == [",", "which"]
    return relative or (stands.at >= 0 and has(tokens[stands.at], _CUES + "waiting"))
