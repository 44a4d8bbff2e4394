"""Clauses whose verb, subject or object is denied: a shortfall, but an effort where harm to victims is denied."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import chain, takewhile

from tipgraph.grammar.function_words import RELATIVES
from tipgraph.grammar.judging.judged_words import Word, some_have
from tipgraph.grammar.judging.main_verbs import is_passive, main_verb
from tipgraph.grammar.judging.objects import is_victim

EFFORT, SHORTFALL = "effort", "shortfall"
#: What comes behind these suffers nothing by the verb: "did not punish anyone for exploiting children".
_FENCES = frozenset({"for", "of", "who", "that", "which", "from", "against", "with", "in", "by"})
#: How far behind "does not" its verb may stand.
_NEAR = 4
#: How many words after its verb a place may stand.
PLACE = 14


def denied(words: Sequence[Word], verb: int, actor: str) -> str | None:
    """The judgement of a clause with a negation before its object; None for a clause without one."""
    after = words[verb : verb + 8]
    before = words[:verb]
    if any("no-less" in word.codes for word in chain(before, after)):
        return ""
    no = negation(before, after)
    if no is None:
        return None
    if actor == "patient" and words[verb].head in ("can", "cannot"):
        return ""
    if _is_only_unseen(words, verb, verb + no) or _stays_home(words, verb):
        return ""
    harmed = some_have(after[:5], "harm") or (
        some_have(after[:5], "holds") and some_have(words[verb : verb + PLACE], "prison")
    )
    suffering = after[1 : _turn_to_care(after)]
    objects = () if is_passive(words, verb) else takewhile(lambda word: word.lower not in _FENCES, suffering)
    patient = actor == "patient" or any(is_victim(word) for word in objects)
    return EFFORT if harmed and patient else SHORTFALL  # "did not detain victims", "no victims were jailed"


def _turn_to_care(words: Sequence[Word]) -> int:
    """Where another verb begins that does no harm: "did not prosecute traffickers or | identify victims"."""
    for at in range(2, min(7, len(words))):
        if words[at - 1].lower in ("and", "or") and "do" in words[at].codes and "harm" not in words[at].codes:
            return at
    return 7


def negation(before: Sequence[Word], after: Sequence[Word]) -> int | None:
    """Where a negation of verb, subject or object stands, counted from the verb; None where there is none."""
    for at, word in enumerate(before):
        if at and word.lower in RELATIVES:
            break  # "women who have no papers | are held"
        if word.head == "no" or "never" in word.codes or (word.head == "not" and at < 2) or _is_zero(word):
            return at - len(before)
    for at, word in enumerate(after):
        if word.lower in ("who", "which", "that", "because", ",") and at:
            return None
        if word.head in ("not", "no", "cannot") or "never" in word.codes or _is_zero(word):
            return None if word.head == "no" and at > 1 and after[at - 1].lower == "and" else at  # "six and no more"
    return None


def _is_zero(word: Word) -> bool:
    return "numbers:0" in word.item.tags or word.item.text == "0"


def _stays_home(words: Sequence[Word], verb: int) -> bool:
    """Whether a country only sends no soldiers abroad: "does not contribute troops to peacekeeping missions"."""
    return some_have(words[verb : verb + _NEAR], "joins-mission") and some_have(words[verb:], "mission")


def _is_only_unseen(words: Sequence[Word], verb: int, no: int) -> bool:
    """Whether no case is said to have been seen, which is no work left undone: "no cases of slavery were reported"."""
    if not some_have(words[no : no + 2], "occurrence"):
        return False
    main = main_verb(words, verb)
    return words[0].lower == "there" or (main is not None and "sees" in words[main].codes)
