"""How an instrument stands (draft, adopted, signed, in force ...), by the words around it."""

from __future__ import annotations

from collections.abc import Sequence

from tipgraph.grammar.existence import THERE, WISHED, existence
from tipgraph.grammar.instruments.naming.names import Phrase
from tipgraph.grammar.instruments.standing.applying import is_carried_out, lasts, rules
from tipgraph.grammar.instruments.standing.presence import is_denied, is_negotiated_unsigned
from tipgraph.grammar.instruments.standing.statuses import BEFORE, CLAUSE, DEEDS, Standing, is_aim, named
from tipgraph.grammar.instruments.standing.unfinished import (
    is_at_stage,
    is_going_on,
    is_held_up,
    is_in_hand,
    is_in_work,
    is_intended,
    is_known,
    is_left_undone,
    is_one_of_two,
    is_only_meant,
    is_other_aim,
    is_stalled,
    is_undone,
    is_unpassed,
    is_wanted,
    is_worked_on,
    sent_on,
)
from tipgraph.grammar.instruments.standing.verbs_behind import by_verb_behind
from tipgraph.grammar.tokens import has
from tipgraph.grammar.unreal import is_unreal
from tipgraph.reading import Item

_CUES = "instrument-cues:"
_REACH = 12


def standing(tokens: Sequence[Item], phrase: Phrase, others: Sequence[Phrase] = ()) -> Standing:
    """One of the statuses of the named queries; "not stated" where the words around the name say nothing.

    Args:
        tokens: the sentence.
        phrase: the instrument.
        others: all that the sentence names, of which some may share a verb with this one.
    """
    near = range(max(0, phrase.first - 2), phrase.head + 1)
    if phrase.kind != "treaty" and any(
        tokens[at].lower.startswith("draft") and not (at and tokens[at - 1].lower == "to") for at in near
    ):
        return Standing("draft")
    near_before = tokens[max(0, phrase.first - 2) : phrase.first]
    if any(has(token, _CUES + "expired") for token in near_before) or (
        phrase.kind != "treaty" and near_before and has(near_before[-1], _CUES + "former")
    ):
        return Standing("expired")
    if phrase.kind != "treaty" and is_left_undone(tokens, phrase):
        return Standing("draft")
    found = existence(tokens, phrase.first)
    if phrase.kind == "agreement" and is_negotiated_unsigned(tokens, phrase):
        return Standing("planned")
    if found != THERE and phrase.kind != "treaty":
        return Standing("planned" if found == WISHED and not is_in_work(tokens, phrase) else "draft")
    owned = phrase.first > 0 and tokens[phrase.first - 1].lower == "'s"  # "under the government's law"
    under = any(token.lower == "under" for token in tokens[max(0, phrase.first - (5 if owned else 3)) : phrase.first])
    under = under or any(has(token, _CUES + "according") for token in tokens[max(0, phrase.first - 4) : phrase.first])
    if (under or is_carried_out(tokens, phrase)) and phrase.kind in ("law", "procedure"):
        return Standing("in force")  # "issued rules under the 2009 law"
    if phrase.kind == "law" and is_at_stage(tokens, phrase):
        return Standing("draft")
    before = _by_verb(tokens, phrase, range(phrase.first - 1, max(-1, phrase.first - 1 - _REACH), -1))
    after = by_verb_behind(tokens, phrase, others)
    if after.status in ("adopted", "signed") and lasts(tokens, after.at):
        return Standing("in force")
    if after.status == "adopted" and is_undone(tokens, after.at):
        return Standing("draft", after.at)
    if before.status == "adopted" and phrase.kind in ("plan", "procedure") and _waits(tokens, after):
        return after  # "completed a plan, which awaits approval"
    made = before if before.status else after
    if (
        phrase.kind == "law"
        and made.status in ("adopted", "")
        and rules(tokens, phrase)
        and not _is_lifted(tokens, phrase)
    ):
        return Standing("in force", made.at)
    if before.status and before.status != "in force":
        later = has(tokens[after.at], _CUES + "entry", _CUES + "expired") if after.at >= 0 else False
        later = later or (phrase.kind == "treaty" and after.status in ("ratified", "acceded"))
        return after if later and before.status not in ("draft", "planned") else before
    for at in range(phrase.stop, min(len(tokens), phrase.stop + 7)):
        if has(tokens[at], _CUES + "expired") and not is_denied(tokens, at):
            return Standing("expired", at)
    bill = phrase.kind == "law" and any(has(token, _CUES + "bill") for token in phrase.tokens(tokens))
    if after.status or before.status:
        stands = after if after.status else before
        return Standing("draft") if bill and stands.status == "in force" else stands
    if under and phrase.kind == "agreement":
        return Standing("in force")  # "returned boys under an accord"
    if bill:
        return Standing("draft")
    applies = phrase.kind == "law" and has(tokens[min(phrase.base, len(tokens) - 1)], _CUES + "ruling")
    return Standing("in force" if applies else "not stated")


def _by_verb(tokens: Sequence[Item], phrase: Phrase, positions: Sequence[int]) -> Standing:
    kinds = BEFORE.get(phrase.kind, BEFORE[""])
    for at in positions:
        token = tokens[at]
        if token.lower in CLAUSE and token.lower != "but" and not _is_aside(tokens, at):
            break
        if is_other_aim(tokens, at, phrase):
            break
        in_hand = is_in_hand(tokens, at) or (has(token, _CUES + "in-hand") and tokens[at + 1].lower == "of")
        if in_hand and not (has(token, _CUES + "reviewing") and is_known(tokens, phrase)):
            return Standing("draft")
        if phrase.kind == "law" and has(token, _CUES + "amending") and phrase.first - at < 4:
            return _amending(tokens, at)
        if is_worked_on(tokens, at):
            return Standing("draft")
        for code in kinds:
            used = code == "in-force" and has(token, _CUES + "used") and tokens[at + 1].lower != "of"
            if not (used or has(token, _CUES + code)):
                continue
            if code == "in-force" and has(token, *DEEDS):
                continue
            if code == "party" and tokens[at + 1].lower not in ("to", "of"):
                continue
            if code == "draft" and has(token, _CUES + "reviewing") and is_known(tokens, phrase):
                continue
            if code == "in-force" and (is_stalled(tokens, at) or is_wanted(tokens, at, phrase)):
                return Standing("not stated")
            if code == "adopted" and is_unpassed(tokens, phrase, at):
                return Standing("draft", at)
            if code in ("adopted", "signed") and is_held_up(tokens, at, phrase):
                return Standing("draft", at)
            if code == "adopted" and phrase.kind == "law" and (sent := sent_on(tokens, phrase.stop - 1)):
                return Standing("draft", sent)
            if code == "amended" and at and (is_going_on(tokens, at) or is_unreal(tokens, at)):
                return Standing("not stated")
            if is_denied(tokens, at):
                if phrase.kind == "agreement" and code == "adopted" and not has(token, _CUES + "signed"):
                    return Standing("draft")  # "did not finalize a memorandum"
                if phrase.kind in ("treaty", "agreement"):
                    break  # "has signed, but has not ratified": the verb before it counts
                unmade = code in ("adopted", "ratified", "signed") or is_one_of_two(tokens, at)
                return Standing("draft" if unmade else "not stated")
            if is_aim(tokens, at) and code != "in-force":
                if phrase.kind == "treaty":
                    break  # "voted to ratify"
                if phrase.kind == "agreement":
                    return Standing("planned")
            if code == "ratified" and is_only_meant(tokens, at):
                return Standing("not stated")
            if code != "in-force" and _is_told_to(tokens, at):
                return Standing("not stated" if code == "amended" else "planned")
            if code == "draft" and is_aim(tokens, at) and is_intended(tokens, at):
                return Standing("planned")
            if code == "adopted" and is_only_meant(tokens, at):
                return Standing("planned")
            if code == "adopted" and _wished(tokens, at):
                return Standing(
                    "draft" if any(t.lower in ("its", "the") for t in tokens[at : phrase.first]) else "planned"
                )
            return Standing(named(code, phrase.kind), at)
    return Standing("")


def _is_lifted(tokens: Sequence[Item], phrase: Phrase) -> bool:
    """Whether a law that ruled is told to be no longer in force: "prohibits it but | was suspended by the court"."""
    behind = range(phrase.stop, min(len(tokens) - 1, phrase.stop + _REACH))
    return any(tokens[at].lower in ("was", "were") and has(tokens[at + 1], _CUES + "lifted") for at in behind)


def _is_aside(tokens: Sequence[Item], at: int) -> bool:
    """Whether what is denied stands between commas: "signed, though not ratified, the Convention"."""
    denied = any(token.lower == "not" for token in tokens[at + 1 : at + 4])
    return tokens[at].text.isalpha() and tokens[at - 1].text == "," and denied


def _waits(tokens: Sequence[Item], stands: Standing) -> bool:
    return stands.status == "draft" and stands.at >= 0 and has(tokens[stands.at], _CUES + "waiting")


def _amending(tokens: Sequence[Item], at: int) -> Standing:
    """How a law stands whose amendments are spoken of: "passed amendments to the penal code"."""
    for verb in range(at - 1, max(-1, at - 6), -1):
        if has(tokens[verb], _CUES + "put-forward") and tokens[verb + 1].lower in ("to", "in", "before"):
            break  # "introduced to parliament amendments to the code"
        if has(tokens[verb], _CUES + "adopted") and not is_denied(tokens, verb) and not _wished(tokens, verb):
            return Standing("adopted", verb)
    return Standing("")


def _is_told_to(tokens: Sequence[Item], at: int) -> bool:
    """Whether a verb only goes on with advice behind a semicolon: "should train judges; and adopt its plan"."""
    opens = all(token.lower in ("and", "also") for token in tokens[:at])
    return opens and tokens[at].text[0].islower() and not tokens[at].lower.endswith(("ed", "s", "ing"))


def _wished(tokens: Sequence[Item], at: int) -> bool:
    before = tokens[max(0, at - 3) : at]
    return is_unreal(tokens, at) or any(
        token.lower in ("should", "will", "would", "must") or has(token, "organization-cues:intention")
        for token in before
    )
