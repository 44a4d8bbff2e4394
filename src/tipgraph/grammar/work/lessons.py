"""Lessons in a sentence: who taught whom what, by the verb of teaching, of holding, or of taking part."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from tipgraph.grammar.acting.subject_phrases import end_of
from tipgraph.grammar.tokens import has
from tipgraph.grammar.work.doing import Doing, doing
from tipgraph.grammar.work.lesson_people import (
    ATTENDED,
    REACH,
    TRAINING,
    people_attending,
    people_behind,
    people_between,
    people_within,
)
from tipgraph.grammar.work.lesson_topics import topic_behind
from tipgraph.grammar.work.lessons_taken import Lesson, attended, drew, is_of_noun, object_of, sent
from tipgraph.grammar.work.phrases import phrase
from tipgraph.grammar.work.taught import are_taught, subject_before
from tipgraph.grammar.work.told import Told

TRAINED, _HELD = "work:trained", "work:held"
MARKS = frozenset({TRAINED, TRAINING, "work:curriculum"})
_TOPIC = ("on", "about", "in", "regarding", "concerning", "how", "of", "to", "covering", "against")
_ON = ("on", "about", "in", "regarding", "concerning", "covering", "against", "how")
_VERBS = (TRAINED, _HELD, ATTENDED, "work:includes", "work:sends", "work:draws")


def lessons_in(told: Told) -> Iterator[Lesson]:
    """The lessons that were given, in order of their verbs; none that are only planned, nor crafts for victims."""
    for at, token in enumerate(told.tokens):
        if not token.tags or not has(token, *_VERBS):
            continue
        verb = doing(told, at)
        if verb is None or not verb.is_done:
            continue
        for tag, read in _READERS:
            if has(token, tag):
                lesson = read(told, verb)
                if lesson is not None and are_taught(told, lesson.first, lesson.stop, lesson.begin, lesson.end):
                    yield lesson
                    break


def _taught(told: Told, verb: Doing) -> Lesson | None:
    """ "The institute trained 40 judges on interviews"; "40 judges were trained by the institute"."""
    tokens = told.tokens
    if verb.is_passive:
        first, stop = subject_before(told, verb.first)
        if stop <= first:
            return None
        end = end_of(tokens, verb.doers[-1]) if verb.doers else verb.at + 1
        topic = topic_behind(tokens, verb.at + 1, _TOPIC)
        named = any(has(token, "work:about") for token in tokens[topic[0] : topic[1]])
        if tokens[verb.first].lower in ("is", "are") and not (verb.doers or named):
            return None  # how they are trained, no lesson
        manner = "trained-by" if verb.is_participle else "undergone"
        return Lesson(manner, first, stop, first, max(end, topic[1]), verb.names, topic)
    if not verb.doers:
        return None
    first, stop = verb.at + 1, phrase(tokens, verb.at + 1)
    if stop == first:
        return None
    return Lesson("taught", first, stop, verb.first, stop, verb.names, topic_behind(tokens, stop, _TOPIC))


def _held(told: Told, verb: Doing) -> Lesson | None:
    """ "The ministry provided 40 inspectors with training"; "seminars for judges were held by the institute"."""
    tokens = told.tokens
    if verb.is_passive:
        first, _ = subject_before(told, verb.first)
        head = next((at for at in range(first, verb.first) if has(tokens[at], TRAINING)), -1)
        if head < 0:
            head = _attended_before(told, verb.first)
            first = head
        if head < 0 or is_of_noun(tokens, head):
            return None
        trainees = people_attending(told, head + 1) or people_behind(told, head + 1, verb.first)
        trainees = trainees or people_behind(told, verb.at + 1, verb.at + REACH)
        if trainees is None:
            trainees = people_within(told, first, head)
        if trainees is None:
            return None
        topic = topic_behind(tokens, head + 1, _ON)
        end = max(verb.at + 1, verb.doers[-1].stop if verb.doers else 0)
        return Lesson("held-for", *trainees, first, max(end, trainees[1]), verb.names, topic)
    if not verb.doers:
        return None
    head = object_of(tokens, verb.at, TRAINING)
    if head < 0 or any(token.lower in ("no", "any") for token in tokens[verb.at + 1 : head]):
        return None
    trainees = (
        people_attending(told, head + 1)
        or people_behind(told, head + 1, head + REACH)
        or people_between(told, verb.at + 1, head)
        or people_within(told, verb.at + 1, head)
    )
    if trainees is None:
        return None
    lesson = Lesson("held", *trainees, verb.first, max(head + 1, trainees[1]), verb.names)
    topic = topic_behind(tokens, head + 1, _ON)
    if topic[1] <= topic[0] and trainees[0] > head:
        topic = topic_behind(tokens, trainees[1], _ON)
    return replace(lesson, topic=topic)


def _included(told: Told, verb: Doing) -> Lesson | None:
    """ "The academy includes trafficking in its curriculum for new recruits"."""
    tokens = told.tokens
    head = next(
        (at for at in range(verb.at, min(verb.at + REACH, len(tokens))) if has(tokens[at], "work:curriculum")), -1
    )
    if verb.is_passive or not verb.doers or head < 0:
        return None
    trainees = people_behind(told, head + 1, head + REACH) or people_within(told, verb.at + 1, head)
    topic = verb.at + 1, phrase(tokens, verb.at + 1)
    if has(tokens[topic[1] - 1], TRAINING):
        topic = topic_behind(tokens, topic[1], _ON)  # "added a course on | trafficking | to the curriculum"
    if trainees is None or not any(has(token, "work:about") for token in tokens[topic[0] : topic[1]]):
        return None
    return Lesson("included", *trainees, verb.first, max(head + 1, trainees[1]), verb.names, topic)


def _attended_before(told: Told, verb: int) -> int:
    """The lesson of which a participle tells who took it: "a | workshop | attended by 35 nurses was held"; else -1."""
    tokens = told.tokens
    for at in range(verb - 1, max(0, verb - REACH), -1):
        if has(tokens[at], ATTENDED) and tokens[at + 1].lower == "by":
            return at - 1 if has(tokens[at - 1], TRAINING) else -1
        if tokens[at].text in (";", ":"):
            break
    return -1


#: How each kind of verb tells of a lesson.
_READERS = (
    (TRAINED, _taught),
    (_HELD, _held),
    (ATTENDED, attended),
    ("work:includes", _included),
    ("work:sends", sent),
    ("work:draws", drew),
)
