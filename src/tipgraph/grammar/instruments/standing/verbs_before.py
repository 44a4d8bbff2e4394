"""How an instrument stands by the verbs before it: "adopted a plan", "did not finalize a memorandum"."""

from __future__ import annotations

from collections.abc import Sequence

from tipgraph.grammar.function_words import DETERMINERS, PREPOSITIONS
from tipgraph.grammar.instruments.naming.names import Phrase
from tipgraph.grammar.instruments.standing.presence import is_denied
from tipgraph.grammar.instruments.standing.statuses import BEFORE, CLAUSE, DEEDS, Standing, is_aim, named
from tipgraph.grammar.instruments.standing.unfinished import (
    is_going_on,
    is_held_up,
    is_in_hand,
    is_intended,
    is_known,
    is_one_of_two,
    is_only_meant,
    is_other_aim,
    is_stalled,
    is_unpassed,
    is_wanted,
    is_worked_on,
    sent_on,
)
from tipgraph.grammar.negation import before_adverbs
from tipgraph.grammar.tokens import has
from tipgraph.grammar.unreal import is_unreal
from tipgraph.reading import Item

_CUES = "instrument-cues:"
_JOINTS = frozenset({",", "and", ";"})
_GOVERNING = PREPOSITIONS - {"of"}


def by_verb_before(tokens: Sequence[Item], phrase: Phrase, positions: Sequence[int]) -> Standing:
    """The status by the nearest verb that gives one, of those at some positions; without a status where none does."""
    kinds = BEFORE.get(phrase.kind, BEFORE[""])
    for at in positions:
        if tokens[at].lower in CLAUSE and tokens[at].lower != "but" and not _is_aside(tokens, at):
            break
        if is_other_aim(tokens, at, phrase):
            break
        if _is_adjective(tokens, at) and any(p < at for p in positions):
            continue
        if _is_drafted(tokens, phrase, at):
            return Standing("draft")
        if phrase.kind == "law" and has(tokens[at], _CUES + "amending") and phrase.first - at < 4:
            return _amending(tokens, at)
        if is_worked_on(tokens, at):
            return Standing("draft")
        if _is_added(tokens, phrase, at):
            return Standing("" if is_aim(tokens, at) or is_denied(tokens, at) else "adopted", at)
        code = next((code for code in kinds if _tells(tokens, phrase, at, code)), "")
        if code and (stands := _by_code(tokens, phrase, at, code)):
            return stands
    return Standing("")


def _is_adjective(tokens: Sequence[Item], at: int) -> bool:
    """Whether a participle only says that an instrument is a new version: "began using [an updated] plan"."""
    before = before_adverbs(tokens, at - 1)  # "a newly | revised"
    led = before >= 0 and (tokens[before].lower in DETERMINERS or tokens[before].lower.endswith("ing"))
    return led and has(tokens[at], _CUES + "renewed")


def _is_drafted(tokens: Sequence[Item], phrase: Phrase, at: int) -> bool:
    """Whether an instrument is in hand, and is no older one under review: "in the process of drafting a law"."""
    in_hand = is_in_hand(tokens, at) or (has(tokens[at], _CUES + "in-hand") and tokens[at + 1].lower == "of")
    return in_hand and not (has(tokens[at], _CUES + "reviewing") and is_known(tokens, phrase))


def _is_added(tokens: Sequence[Item], phrase: Phrase, at: int) -> bool:
    """Whether a verb puts a part into a law: "inserted | Section 175 into the Criminal Code"."""
    adds = phrase.kind == "law" and at == phrase.first - 1 and has(tokens[at], _CUES + "adding")
    return adds and any(word.lower in ("to", "into") for word in phrase.tokens(tokens))


def _tells(tokens: Sequence[Item], phrase: Phrase, at: int, code: str) -> bool:
    """Whether a word gives an instrument a status: "adopted", "used", "party to"; not "reviewed" of a known one."""
    token, following = tokens[at], tokens[at + 1].lower
    if code == "in-force":
        used = has(token, _CUES + "used") and following != "of"
        return (used or has(token, _CUES + code)) and not has(token, *DEEDS)
    if not has(token, _CUES + code) or (code == "party" and following not in ("to", "of")):
        return False
    ends = code == "expired" or token.lower.startswith("finish")
    if ends and any(t.lower in _GOVERNING for t in tokens[at + 1 : phrase.first]):
        return False  # "canceled a course on the act", "finished talks on a plan"
    if code == "draft" and token.lower.startswith("un") and any(t.lower in _JOINTS for t in tokens[at : phrase.first]):
        return False  # "the guidelines are unfinished, and the code applies"
    return not (code == "draft" and has(token, _CUES + "reviewing") and is_known(tokens, phrase))


def _by_code(tokens: Sequence[Item], phrase: Phrase, at: int, code: str) -> Standing | None:
    """The status that a verb gives; None where the verb before it counts, as in "voted to ratify"."""
    if unfinished := _unfinished(tokens, phrase, at, code):
        return unfinished
    if is_denied(tokens, at):
        return _denied(tokens, phrase, at, code)
    aimed = is_aim(tokens, at)
    if aimed and code != "in-force" and phrase.kind in ("treaty", "agreement"):
        return None if phrase.kind == "treaty" else Standing("planned")
    if code == "ratified" and is_only_meant(tokens, at):
        return Standing("not stated")
    known = any(token.lower in ("its", "the") for token in tokens[at : phrase.first])
    if code != "in-force" and _is_told_to(tokens, at):
        begun = known and has(tokens[at], _CUES + "closing")
        return Standing("not stated" if code == "amended" else "draft" if begun else "planned")
    if code == "draft" and aimed and is_intended(tokens, at):
        return Standing("planned")
    if code == "adopted" and is_only_meant(tokens, at):
        return Standing("planned")
    if code == "adopted" and _wished(tokens, at):
        return Standing("draft" if known else "planned")
    return Standing(named(code, phrase.kind), at)


def _unfinished(tokens: Sequence[Item], phrase: Phrase, at: int, code: str) -> Standing | None:
    """The status of what was not brought to its end: stalled, passed by one house only, held up, sent on, going on."""
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
    return None


def _denied(tokens: Sequence[Item], phrase: Phrase, at: int, code: str) -> Standing | None:
    """The status by a verb that is denied; None where the verb before it counts: "has signed, but has not ratified"."""
    if phrase.kind == "agreement" and code == "adopted" and not has(tokens[at], _CUES + "signed"):
        return Standing("draft")  # "did not finalize a memorandum"
    if phrase.kind in ("treaty", "agreement"):
        return None
    unmade = code in ("adopted", "ratified", "signed") or is_one_of_two(tokens, at)
    return Standing("draft" if unmade else "not stated")


def _is_aside(tokens: Sequence[Item], at: int) -> bool:
    """Whether what is denied stands between commas: "signed, though not ratified, the Convention"."""
    denied = any(token.lower == "not" for token in tokens[at + 1 : at + 4])
    return tokens[at].text.isalpha() and tokens[at - 1].text == "," and denied


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
    if at and tokens[at - 1].lower == "and" and tokens[at].lower.endswith("ed"):
        return is_unreal(tokens, at)  # "considered and | passed"
    before = tokens[max(0, at - 3) : at]
    return is_unreal(tokens, at) or any(
        token.lower in ("should", "will", "would", "must") or has(token, "organization-cues:intention")
        for token in before
    )
