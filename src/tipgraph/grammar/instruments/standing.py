"""How an instrument stands (draft, adopted, signed, in force ...), by the words around it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from tipgraph.grammar.existence import THERE, WISHED, existence
from tipgraph.grammar.instruments.names import Phrase
from tipgraph.grammar.instruments.presence import is_denied, is_negotiated_unsigned
from tipgraph.grammar.instruments.unfinished import (
    is_in_work,
    is_intended,
    is_known,
    is_left_undone,
    is_one_of_two,
    is_only_meant,
    is_stalled,
    is_unpassed,
    is_worked_on,
    lasts,
)
from tipgraph.grammar.tokens import has
from tipgraph.reading import Item

_CUES = "instrument-cues:"
#: The statuses that verbs before and after a name give, by the kind of instrument, the first that fits.
_BEFORE = {
    "treaty": ("entry", "acceded", "ratified", "signed", "adopted", "party"),
    "agreement": ("entry", "signed", "ratified", "amended", "adopted", "draft", "party", "in-force"),
    "": ("expired", "entry", "draft", "ratified", "signed", "amended", "adopted", "in-force"),
}
_AFTER = ("expired", "entry", "draft", "acceded", "ratified", "signed", "amended", "adopted", "in-force")
#: What was done to an instrument, as against what it rules.
_DEEDS = tuple(_CUES + code for code in _AFTER if code != "in-force")
#: The statuses whose cues have another code: what amends a law adopts its new words.
_NAMED = {"in-force": "in force", "entry": "in force", "party": "in force", "amended": "adopted"}
_CLAUSE = frozenset({";", ":", "but", "—", "while", "though", "although", "whereas", "however"})
_REACH_BEFORE, _REACH_AFTER = 12, 9


@dataclass(frozen=True, slots=True)
class Standing:
    """How an instrument stands, and the token that says so; -1 where no verb does."""

    status: str
    at: int = -1


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
    if any(has(token, _CUES + "expired") for token in tokens[max(0, phrase.first - 2) : phrase.first]):
        return Standing("expired")
    if phrase.kind != "treaty" and is_left_undone(tokens, phrase):
        return Standing("draft")
    found = existence(tokens, phrase.first)
    if phrase.kind == "agreement" and is_negotiated_unsigned(tokens, phrase):
        return Standing("planned")
    if found != THERE and phrase.kind != "treaty":
        return Standing("planned" if found == WISHED and not is_in_work(tokens, phrase) else "draft")
    under = any(token.lower == "under" for token in tokens[max(0, phrase.first - 3) : phrase.first])
    if under and phrase.kind in ("law", "procedure"):
        return Standing("in force")  # "issued rules under the 2009 law"
    before = _by_verb(tokens, phrase, range(phrase.first - 1, max(-1, phrase.first - 1 - _REACH_BEFORE), -1))
    after = _by_verb_after(tokens, phrase, others)
    if after.status in ("adopted", "signed") and lasts(tokens, after.at):
        return Standing("in force")
    if before.status and before.status != "in force":
        later = has(tokens[after.at], _CUES + "entry", _CUES + "expired") if after.at >= 0 else False
        later = later or (phrase.kind == "treaty" and after.status in ("ratified", "acceded"))
        return after if later and before.status not in ("draft", "planned") else before
    for at in range(phrase.stop, min(len(tokens), phrase.stop + 7)):
        if has(tokens[at], _CUES + "expired") and not is_denied(tokens, at):
            return Standing("expired", at)
    if after.status or before.status:
        return after if after.status else before
    if under and phrase.kind == "agreement":
        return Standing("in force")  # "returned boys under an accord"
    if phrase.kind == "law" and any(has(token, _CUES + "bill") for token in phrase.tokens(tokens)):
        return Standing("draft")
    rules = phrase.kind == "law" and (_applies(tokens, phrase) or _rules_later(tokens, phrase))
    return Standing("in force" if rules else "not stated")


def _applies(tokens: Sequence[Item], phrase: Phrase) -> bool:
    """Whether the law is said to rule something."""
    return any(has(token, _CUES + "ruling") for token in tokens[phrase.base : phrase.base + 1])


def _rules_later(tokens: Sequence[Item], phrase: Phrase) -> bool:
    """Whether a law rules something behind what is said of it: "Article 7, which deals with sales, allows"."""
    stop = phrase.stop
    if stop + 1 >= len(tokens) or tokens[stop].text != "," or tokens[stop + 1].lower != "which":
        return False
    closes = next((at for at in range(stop + 2, len(tokens) - 1) if tokens[at].text == ","), -1)
    return closes > 0 and has(tokens[closes + 1], _CUES + "in-force") and not is_denied(tokens, closes + 1)


def _by_verb(tokens: Sequence[Item], phrase: Phrase, positions: Sequence[int]) -> Standing:
    kinds = _BEFORE.get(phrase.kind, _BEFORE[""])
    for at in positions:
        token = tokens[at]
        if token.lower in _CLAUSE and token.lower != "but":
            break
        if phrase.kind == "law" and has(token, _CUES + "amending") and phrase.first - at < 4:
            return _amending(tokens, at)
        if is_worked_on(tokens, at):
            return Standing("draft")
        for code in kinds:
            if not has(token, _CUES + code):
                continue
            if code == "in-force" and has(token, *_DEEDS):
                continue
            if code == "party" and tokens[at + 1].lower not in ("to", "of"):
                continue
            if code == "draft" and has(token, _CUES + "reviewing") and is_known(tokens, phrase):
                continue
            if code == "in-force" and is_stalled(tokens, at):
                return Standing("not stated")
            if code == "adopted" and is_unpassed(tokens, phrase, at):
                return Standing("draft", at)
            if is_denied(tokens, at):
                if phrase.kind == "agreement" and code == "adopted" and not has(token, _CUES + "signed"):
                    return Standing("draft")  # "did not finalize a memorandum"
                if phrase.kind in ("treaty", "agreement"):
                    break  # "has signed, but has not ratified": the verb before it counts
                unmade = code in ("adopted", "ratified", "signed") or is_one_of_two(tokens, at)
                return Standing("draft" if unmade else "not stated")
            if _is_aim(tokens, at) and code != "in-force":
                if phrase.kind == "treaty":
                    break  # "voted to ratify"
                if phrase.kind == "agreement":
                    return Standing("planned")
            if code == "ratified" and is_only_meant(tokens, at):
                return Standing("not stated")
            if code != "in-force" and _is_told_to(tokens, at):
                return Standing("not stated" if code == "amended" else "planned")
            if code == "draft" and _is_aim(tokens, at) and is_intended(tokens, at):
                return Standing("planned")
            if code == "adopted" and is_only_meant(tokens, at):
                return Standing("planned")
            if code == "adopted" and _wished(tokens, at):
                return Standing(
                    "draft" if any(t.lower in ("its", "the") for t in tokens[at : phrase.first]) else "planned"
                )
            return Standing(_named(code, phrase.kind), at)
    return Standing("")


def _named(code: str, kind: str) -> str:
    """The status that a cue gives; what a president signs into law, or a parliament ratifies of its own, is adopted."""
    if code in ("signed", "ratified") and kind not in ("treaty", "agreement"):
        return "adopted"
    return _NAMED.get(code, code)


def _amending(tokens: Sequence[Item], at: int) -> Standing:
    """How a law stands whose amendments are spoken of: "passed amendments to the penal code"."""
    for verb in range(at - 1, max(-1, at - 6), -1):
        if has(tokens[verb], _CUES + "adopted") and not is_denied(tokens, verb) and not _wished(tokens, verb):
            return Standing("adopted", verb)
    return Standing("")


def _is_aim(tokens: Sequence[Item], at: int) -> bool:
    """Whether a verb only says what is aimed at: "to sign", "will ratify"."""
    before = tokens[max(0, at - 2) : at]
    return any(token.lower in ("to", "will", "would", "should", "must", "may", "could") for token in before)


def _by_verb_after(tokens: Sequence[Item], phrase: Phrase, others: Sequence[Phrase]) -> Standing:
    for at in positions_after(tokens, phrase, others):
        token = tokens[at]
        if token.lower in _CLAUSE:
            break
        if token.text == "yet" and at + 1 < len(tokens) and tokens[at + 1].lower == "to":
            return Standing("draft")
        if phrase.kind == "law" and has(token, _CUES + "bill-place"):
            return Standing("draft")
        for code in _AFTER:
            if has(token, _CUES + code):
                if code == "amended" and at and tokens[at - 1].lower in ("as", ","):
                    continue  # "the 2008 act, amended in 2010, prohibits"
                if code == "draft" and has(token, _CUES + "reviewing") and is_known(tokens, phrase):
                    continue
                if code == "adopted" and is_unpassed(tokens, phrase, at):
                    return Standing("draft", at)
                if is_denied(tokens, at):
                    return Standing("draft" if code == "adopted" else "not stated")
                if code != "in-force" and code != "draft" and _is_aim(tokens, at) and phrase.kind != "plan":
                    return Standing("")
                return Standing(_named(code, phrase.kind), at)
    return Standing("")


def positions_after(tokens: Sequence[Item], phrase: Phrase, others: Sequence[Phrase]) -> Iterator[int]:
    """The places after a name where its verb may stand; past names that are joined to it, up to what others do."""
    at, left = phrase.stop, _REACH_AFTER
    while at < len(tokens) and left:
        following = next((one for one in others if one.first == at and one.first >= phrase.stop), None)
        if following is not None:
            joined = all(token.lower in JOINTS for token in tokens[phrase.stop : at])
            if not joined:
                return
            phrase = following
            at = following.stop
            continue
        if at == phrase.stop and (closes := _clause_of_parts(tokens, at)):
            at = closes
            continue
        if tokens[at].lower in ("and", "or") and _is_of_another(tokens, at + 1):
            return
        yield at
        at, left = at + 1, left - 1


def _clause_of_parts(tokens: Sequence[Item], at: int) -> int:
    """Where what a part of it rules ends: "a code, whose Article 61 bans slavery, | awaits a vote"; 0 for none."""
    if at + 1 >= len(tokens) or tokens[at].text != "," or tokens[at + 1].lower != "whose":
        return 0
    return next((later + 1 for later in range(at + 2, len(tokens)) if tokens[later].text == ","), 0)


JOINTS = frozenset({",", "and", "or", "as", "well", "the", "its", "both", "(", ")", "'s"})
_HELPERS = frozenset({"it", "them", "was", "were", "is", "are", "has", "have", "had"})


def _is_of_another(tokens: Sequence[Item], at: int) -> bool:
    """Whether a verb after "and" goes on with what its subject did to something else: "and signed the Convention"."""
    if at >= len(tokens) or not has(tokens[at], *_DEEDS) or tokens[at].lower.endswith("s"):
        return False  # "and awaits a vote"
    return not any(token.lower in _HELPERS for token in tokens[at + 1 : at + 2])


def _is_told_to(tokens: Sequence[Item], at: int) -> bool:
    """Whether a verb only goes on with advice behind a semicolon: "should train judges; and adopt its plan"."""
    opens = all(token.lower in ("and", "also") for token in tokens[:at])
    return opens and tokens[at].text[0].islower() and not tokens[at].lower.endswith(("ed", "s", "ing"))


def _wished(tokens: Sequence[Item], at: int) -> bool:
    before = tokens[max(0, at - 3) : at]
    return any(
        token.lower in ("should", "will", "would", "must") or has(token, "organization-cues:intention")
        for token in before
    )
