"""What denies a word: "did not", "never", "nor", "failed to", or that somebody did not report it."""

from __future__ import annotations

from collections.abc import Sequence
from enum import Enum

from tipgraph.grammar.function_words import DENIALS, MODALS
from tipgraph.reading import Item

#: Words and marks that no denial reaches across.
_FENCES = frozenset(
    {
        "but",
        "however",
        "although",
        "though",
        "while",
        "because",
        "despite",
        "which",
        "who",
        "that",
        "—",
        "(",
        ")",
        ":",
        "since",
    }
)
#: Adverbs that do not end in "ly".
# fmt: off
_ADVERBS = frozenset({
    "also", "again", "then", "later", "ever", "yet", "once", "each", "still", "sometimes", "often", "already", "soon",
    "now", "nonetheless", "nevertheless",
})
# fmt: on
#: How long the subject between "nor did" and its verb may be.
_SUBJECT = 5
#: What may open "in no case", "at no time", and how far before a helper its "no" may stand.
_SETTING = frozenset({"in", "at", "on", "under"})
_OPENING = 5
_HELPERS = frozenset({"did", "do", "does", "has", "have", "had", "could", "was", "were"})


class Denial(Enum):
    """How a word is denied.

    NOT is a plain denial ("did not convict"), REPORT says only that nobody told ("did not report convicting"), FAIL
    that something was not managed ("failed to convict"), which states no number unless the text adds "any".
    """

    NONE = "none"
    NOT = "not"
    REPORT = "report"
    FAIL = "fail"


def denial_before(words: Sequence[Item], at: int) -> Denial:
    """What denies the "any" at a word: the nearest denial to its left in the same clause."""
    for back in range(at - 1, -1, -1):
        word = words[back]
        if word.lower in _FENCES or (
            "count-cues:effort" in word.tags and words[back + 1].lower in ("to", "in", "at", "toward", "towards")
        ):
            return Denial.NONE
        if _denies(words, back):
            if word.lower == "nor" and _goes_on(words, back):
                continue
            told = after_adverbs(words, back + 1)
            if word.lower == "nor" and told < at and words[told].lower in _HELPERS:  # "nor did it report any"
                told = next((n for n in range(told + 1, min(told + _SUBJECT, at)) if is_report(words, n, at)), told)
            return Denial.REPORT if is_report(words, told, at) else Denial.NOT
        if "count-cues:failing" in word.tags:
            return Denial.FAIL
        if "count-cues:no-reports" in word.tags:
            return Denial.REPORT
        if word.lower == "no" and back < at - 1:
            return Denial.NOT
    return Denial.NONE


def denial_of_verb(words: Sequence[Item], at: int, form: str) -> Denial:
    """What denies the verb at a word.

    Args:
        words: the words of a sentence.
        at: where the verb stands.
        form: base, past or gerund.
    """
    before = before_adverbs(words, at - 1)
    if form == "past":
        if before >= 0 and words[before].lower == "never":
            return Denial.NOT
        has = before_adverbs(words, before - 1)
        if before >= 0 and words[before].lower == "not" and has >= 0 and words[has].lower in ("has", "have", "had"):
            return Denial.NOT
        return (
            Denial.NOT
            if before >= 0 and words[before].lower in ("neither", "nor", "hasn't", "haven't", "hadn't")
            else Denial.NONE
        )
    if form == "base" and before >= 0 and words[before].lower == "to":
        return _of_infinitive(words, before)
    for back in range(at - 1, -1, -1):
        word = words[back]
        if word.lower in _FENCES:
            return Denial.NONE
        if _denies(words, back):
            if word.lower == "nor" and form == "gerund":
                continue
            if word.lower == "without" and not (form == "gerund" and _reaches(words, back, at)):
                return Denial.NONE
            reported = is_report(words, after_adverbs(words, back + 1), at)
            if form == "gerund":
                return Denial.REPORT if reported else Denial.NOT if word.lower == "without" else Denial.NONE
            return Denial.NONE if back and words[back - 1].lower in MODALS else Denial.NOT
        if form == "base" and word.lower == "to" and back + 1 < at and _is_base_verb(words[back + 1]):
            return _of_infinitive(words, back)
        if (
            word.lower in ("did", "was", "were", "is", "are", "will", "should", "would", "can", "could")
            and not (back + 1 < len(words) and _denies(words, back + 1))
            and not (back and words[back - 1].lower == "nor")
        ):
            return Denial.NOT if opens_denied(words, back) else Denial.NONE
    return Denial.NONE


def opens_denied(words: Sequence[Item], helper: int) -> bool:
    """Whether a helper stands behind words that deny its clause: "in no case | did", "never | was", "nor | has"."""
    for back in range(helper - 1, max(-1, helper - _OPENING), -1):
        if words[back].lower in ("no", "none", "not") or "number-marks:none" in words[back].tags:
            opens = back > 0 and words[back - 1].lower in _SETTING
            return opens and (back == 1 or words[back - 2].lower in (",", ";", "and", "but"))
    return helper > 0 and words[helper - 1].lower in ("never", "nor")


def denial_start(words: Sequence[Item], at: int) -> int:
    """Where the denial of a word begins, with its "did" or "has"; the word itself where nothing denies it."""
    for back in range(at - 1, -1, -1):
        if words[back].lower in _FENCES:
            return at
        if "count-cues:no-reports" in words[back].tags:
            return back
        if _denies(words, back) or "count-cues:failing" in words[back].tags or words[back].lower == "no":
            return back - 1 if back and words[back - 1].lower in _HELPERS else back
    return at


def is_report(words: Sequence[Item], at: int, before: int) -> bool:
    """Whether the verb at a word says that something was told, and is no deed itself ("provide shelter")."""
    return at < before and "count-cues:report" in words[at].tags and "count-cues:give" not in words[at].tags


def before_adverbs(words: Sequence[Item], at: int) -> int:
    """The nearest word at or before `at` that is no adverb; -1 where there is none."""
    while at >= 0 and is_adverb(words[at]):
        at -= 1
    return at


def after_adverbs(words: Sequence[Item], at: int) -> int:
    """The nearest word at or after `at` that is no adverb."""
    while at < len(words) and is_adverb(words[at]):
        at += 1
    return at


def is_adverb(word: Item) -> bool:
    """Whether a word is an adverb that may stand between a verb and its helpers."""
    manner = word.lower.endswith("ly") and len(word.lower) > 4
    return (manner and "act-cues:no-adverb" not in word.tags and not word.is_of("places")) or word.lower in _ADVERBS


def _denies(words: Sequence[Item], at: int) -> bool:
    word = words[at].lower
    if word == "not":
        return not (at + 1 < len(words) and words[at + 1].lower == "only")
    return word in DENIALS or word == "without" or word.endswith("n't")


def _reaches(words: Sequence[Item], without: int, at: int) -> bool:
    """Whether "without" denies a gerund: one right behind it, or in a list that such a one opens.

    "Without investigating, prosecuting, or convicting", but not "without funds, police were responsible for assisting".
    """
    first = after_adverbs(words, without + 1)
    return words[first].lower.endswith("ing") or not any(word.text == "," for word in words[without:at])


def _goes_on(words: Sequence[Item], at: int) -> bool:
    """Whether a "nor" only goes on with what was denied before: "nor identifying any"."""
    return at + 1 < len(words) and words[at + 1].lower.endswith("ing")


def _of_infinitive(words: Sequence[Item], to: int) -> Denial:
    """What denies an infinitive: "failed to", "has yet to"; "made no efforts to" does not."""
    return Denial.FAIL if to and "count-cues:failing" in words[to - 1].tags else Denial.NONE


def _is_base_verb(word: Item) -> bool:
    return word.text.isalpha() and word.text.islower() and not word.lower.endswith(("ing", "ed", "s"))
