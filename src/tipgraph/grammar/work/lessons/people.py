"""Where the people stand who are taught: behind the lesson, between it and its verb, or in its name."""

from __future__ import annotations

from collections.abc import Sequence

from tipgraph.grammar.function_words import PREPOSITIONS
from tipgraph.grammar.tokens import has
from tipgraph.grammar.verbs import is_past, is_verb
from tipgraph.grammar.work.phrases import is_infinitive, is_listed, phrase
from tipgraph.grammar.work.taught import are_taught, subject_before
from tipgraph.grammar.work.told import Told
from tipgraph.reading import Item

TRAINING, ATTENDED = "work:training", "work:attended"
#: How far behind a lesson its people may stand.
REACH = 14
#: Verbs that say for whom a lesson is.
_TEACHES = ("work:trained", "work:tells")
#: How long an insertion behind a lesson may be.
_ASIDE = 9


def people_behind(told: Told, at: int, stop: int) -> tuple[int, int] | None:
    """Those after "for" or "to" behind the lesson: "training on evidence | to 95 judges"."""
    tokens = told.tokens
    skipped = insertion_behind(tokens, at)
    for opener in range(max(at, skipped), min(max(stop, skipped + REACH), len(tokens))):
        listed = tokens[opener].text == "," and is_listed(tokens, opener)
        if not listed and (
            tokens[opener].text in (";", ":", ".", ",") or tokens[opener].lower in ("which", "who", "that")
        ):
            return None
        if tokens[opener].lower == "and" and _goes_on_to_deed(tokens, opener + 1):
            return None
        if tokens[opener].lower == "to" and opener + 1 < len(tokens) and has(tokens[opener + 1], *_TEACHES):
            end = phrase(tokens, opener + 2)  # "a seminar to train | 40 judges"
            if are_taught(told, opener + 2, end, opener, end):
                return opener + 2, end
        if tokens[opener].lower in ("to", "for") and not is_infinitive(tokens, opener + 1):
            end = phrase(tokens, opener + 1)
            if are_taught(told, opener + 1, end, opener, end):
                return opener + 1, end
    return None


def _goes_on_to_deed(tokens: Sequence[Item], at: int) -> bool:
    """Whether another deed is told behind "and": "added it to the curriculum and | showed a film to students"."""
    return at < len(tokens) and is_verb(tokens[at]) and is_past(tokens[at]) and not has(tokens[at], "work:attribute")


def insertion_behind(tokens: Sequence[Item], at: int) -> int:
    """The token behind an insertion that begins near a place: "two courses|, one in partnership with IOM,| for"."""
    for comma in range(at, min(at + 2, len(tokens) - 1)):
        if tokens[comma].text != ",":
            continue
        if not (has(tokens[comma + 1], "work:one", "work:company") or tokens[comma + 1].lower in PREPOSITIONS):
            return 0
        for end in range(comma + 1, min(comma + _ASIDE, len(tokens))):
            if tokens[end].text == ",":
                return end + 1
            if is_verb(tokens[end]):
                return 0
    return 0


def people_attending(told: Told, at: int) -> tuple[int, int] | None:
    """Those who took part: "a workshop attended by | 35 nurses", "in which 120 judges took part"."""
    tokens = told.tokens
    for verb in range(at, min(at + REACH, len(tokens))):
        if tokens[verb].text in (";", ":", "."):
            return None
        if not has(tokens[verb], ATTENDED):
            continue
        if verb + 1 < len(tokens) and tokens[verb + 1].lower == "by":
            first, stop = verb + 2, phrase(tokens, verb + 2)
        else:
            first, stop = subject_before(told, verb)
            if first < 2 or tokens[first - 1].lower != "which":
                return None
        return (first, stop) if are_taught(told, first, stop, first, stop) else None
    return None


def people_between(told: Told, first: int, head: int) -> tuple[int, int] | None:
    """Those right behind the verb: "gave | 40 judges | a course", "provided | police officers | with training"."""
    tokens = told.tokens
    for stop in range(first + 1, head + 1):
        if tokens[stop].lower in ("with", "a", "an") or has(tokens[stop], "work:about", "work:lesson-kind", TRAINING):
            return (first, stop) if are_taught(told, first, stop, first, stop) else None
    return None


def people_within(told: Told, first: int, head: int) -> tuple[int, int] | None:
    """Those whom the lesson is named after: "held | police | training courses", "prosecutor seminars"."""
    tokens = told.tokens
    at = head - 1
    while at >= first and has(tokens[at], TRAINING, "work:about"):
        at -= 1
    if at < first or not has(tokens[at], "work:trainee") or has(tokens[at], "work:field"):
        return None
    begin = at
    while begin > first and has(tokens[begin - 1], "work:trainee"):
        begin -= 1
    return begin, at + 1
