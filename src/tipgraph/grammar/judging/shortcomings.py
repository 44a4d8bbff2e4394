"""Shortfalls that no negation tells: what fell, what was left to others, what is not finished, what was stopped."""

from __future__ import annotations

from collections.abc import Sequence

from tipgraph.grammar.function_words import BE, HAVE
from tipgraph.grammar.judging.judged_words import Word
from tipgraph.grammar.numbers import number_at, year_at
from tipgraph.grammar.tokens import year_of

#: How many words behind its verb what is told of it may stand.
_NEAR = 8
#: What leads to an earlier number: "compared | with 92", "as | against 49", "down | from 28", "(29 in 2005)".
_TURNS = frozenset({"compared", "down", "versus", "below", "decrease", "decline", "drop", "opposed"})
#: What leads to parts of the number just named.
_PARTS = frozenset({"including", "of which"})
_LIMITS = frozenset({"only", "solely", "exclusively"})
#: What a plan or a law is, when it is not finished; the codes of areas hold the names of plans.
_PROJECTS = frozenset({"text", "prevention", "project"})


def declined(words: Sequence[Word]) -> bool:
    """Whether the number of what was done is smaller than those that it is compared with: "17, down from 28"."""
    items = [word.item for word in words]
    first: float | None = None
    earlier: list[float] = []
    turned = aside = False
    at = 0
    while at < len(items) and words[at].lower not in _PARTS:
        aside = (aside or words[at].lower == "(") and words[at].lower != ")"
        turned = turned or (first is not None and _turns(words, at))
        number = number_at(items, at) if year_at(items, at) is None and " " not in items[at].text else None
        if number is None or number.stop <= at:
            at += 1
            continue
        if first is not None and aside and any(year_of(one) for one in items[at : at + 3]):
            return first < number.value  # "395 (682 in 2017)"
        if first is None:
            first = number.value
        elif turned and not aside:
            earlier.append(number.value)
        at = number.stop
    return first is not None and bool(earlier) and first < min(earlier)


def _turns(words: Sequence[Word], at: int) -> bool:
    """Whether an earlier number follows: "compared | with", "as | against"; but not "cases against 40 men"."""
    if words[at].tail == "against":
        return "as" in (words[at].head, words[at - 1].lower)
    return not _TURNS.isdisjoint(words[at].lower.split())


def is_left_to_others(words: Sequence[Word], main: int) -> bool:
    """Whether outsiders do the work in the government's stead: "relied on NGOs", "leaves care to charities"."""
    if "leans" not in words[main].codes:
        return False
    return any("outsider" in word.codes for word in words[main + 1 : main + 1 + _NEAR])


def is_unfinished(words: Sequence[Word], verb: int) -> bool:
    """Whether a law or a plan is still none: "the bill awaits approval", "the plan remained in draft"."""
    if not any(not word.codes.isdisjoint(_PROJECTS) for word in words[:verb]):
        return False
    if any("accord" in word.codes for word in words[:verb]):
        return False  # of an agreement others have to approve too
    for word in words[verb : verb + 5]:
        if "unfinished" in word.codes:
            return True
        lasts = word.head in BE or word.head in HAVE or "stays" in word.codes or word.lower.endswith("ly")
        if not lasts and word.lower not in ("still", "been", "also", "yet"):
            return False
    return False


def is_stopped(words: Sequence[Word], main: int) -> bool:
    """Whether a doing was given up: "stopped issuing permits"."""
    return "stops" in words[main].codes and main + 1 < len(words) and words[main + 1].lower.endswith("ing")


def is_spared(words: Sequence[Word], main: int) -> bool:
    """Whether harm to victims was given up, which is an effort: "stopped penalizing victims"."""
    return is_stopped(words, main) and ("harm" in words[main + 1].codes or words[main + 1].lower == "beating")


def only_there(words: Sequence[Word], main: int) -> bool:
    """Whether what was done was done in one part alone: "in | only two of ten provinces", "only | in the capital"."""
    for at in range(main + 1, min(main + _NEAR, len(words) - 1)):
        if words[at].lower not in _LIMITS:
            continue
        place = words[at + 1].lower in ("in", "at") and not _is_time(words[at + 2 : at + 4])
        if place or (words[at - 1].lower == "in" and words[at + 1].item.is_numeral):
            return True
    return False


def _is_time(words: Sequence[Word]) -> bool:
    return any(year_of(word.item) is not None or word.item.codes("months") for word in words)


def is_entitlement(words: Sequence[Word], verb: int, main: int | None, actor: str) -> bool:
    """Whether the law gives victims something: "victims may apply for permits", "the law permits victims to stay"."""
    if any("outsider" in word.codes for word in words[verb:]):
        return False
    if actor == "patient":
        return words[verb].lower in ("may", "can", "could") and any(
            "avails" in word.codes for word in words[verb + 1 : verb + 3]
        )
    if actor not in ("text", "government") or main is None or "entitles" not in words[main].codes:
        return False
    return any("patient" in word.codes for word in words[main + 1 : main + 6])
