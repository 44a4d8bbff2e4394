"""Where the people stand who are taught: behind the lesson, between it and its verb, or in its name."""

from __future__ import annotations

from tipgraph.grammar.tokens import has
from tipgraph.grammar.work.phrases import is_infinitive, phrase
from tipgraph.grammar.work.taught import are_taught, subject_before
from tipgraph.grammar.work.told import Told

TRAINING, ATTENDED = "work:training", "work:attended"
#: How far behind a lesson its people may stand.
REACH = 14


def people_behind(told: Told, at: int, stop: int) -> tuple[int, int] | None:
    """Those after "for" or "to" behind the lesson: "training on evidence | to 95 judges"."""
    tokens = told.tokens
    for opener in range(at, min(stop, len(tokens))):
        if tokens[opener].text in (";", ":", ".", ",") or tokens[opener].lower in ("which", "who", "that"):
            return None
        if tokens[opener].lower in ("to", "for") and not is_infinitive(tokens, opener + 1):
            end = phrase(tokens, opener + 1)
            if are_taught(told, opener + 1, end, opener, end):
                return opener + 1, end
    return None


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
    if at < first or not has(tokens[at], "work:trainee"):
        return None
    begin = at
    while begin > first and has(tokens[begin - 1], "work:trainee"):
        begin -= 1
    return begin, at + 1
