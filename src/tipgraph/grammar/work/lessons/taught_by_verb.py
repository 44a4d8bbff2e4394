"""Lessons in a sentence: who taught whom what, by the verb of teaching, of holding, or of taking part."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from tipgraph.grammar.acting.subjects.actors import begins_noun_phrase
from tipgraph.grammar.acting.subjects.phrases import end_of
from tipgraph.grammar.tokens import has
from tipgraph.grammar.work.doing import Doing, doing
from tipgraph.grammar.work.lessons.named import lessons_named
from tipgraph.grammar.work.lessons.people import (
    ATTENDED,
    REACH,
    TRAINING,
    people_attending,
    people_behind,
    people_between,
    people_within,
)
from tipgraph.grammar.work.lessons.taken import (
    Lesson,
    attended,
    drew,
    givers,
    is_of_noun,
    object_of,
    sent,
)
from tipgraph.grammar.work.lessons.topics import topic_behind
from tipgraph.grammar.work.phrases import phrase
from tipgraph.grammar.work.taught import are_taught, subject_before
from tipgraph.grammar.work.told import Told
from tipgraph.grammar.work.unnamed import unnamed_doers
from tipgraph.reading import Item

TRAINED, _HELD = "work:trained", "work:held"
MARKS = frozenset({TRAINED, TRAINING, "work:curriculum", "work:learned"})
_TOPIC = ("on", "about", "in", "regarding", "concerning", "how", "of", "to", "covering", "against")
_ON = ("on", "about", "in", "regarding", "concerning", "covering", "against", "how")
_WITH = frozenset({"with"})
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
                if (
                    lesson is not None
                    and not _is_other(told, verb, lesson)
                    and are_taught(told, lesson.first, lesson.stop, lesson.begin, lesson.end)
                ):
                    yield lesson
                    break
    for lesson in lessons_named(told):
        taught = are_taught(told, lesson.first, lesson.stop, lesson.begin, lesson.end)
        if taught and not _is_of_other_topic(told, lesson):
            yield lesson


def _is_of_other_topic(told: Told, lesson: Lesson) -> bool:
    """Whether what is taught has nothing to do with trafficking: "on | road safety"."""
    if any(has(token, "work:meeting") for token in told.tokens[lesson.begin : lesson.end]) and not any(
        has(token, "work:about") for token in told.tokens
    ):
        return True  # "attended a | conference in Lyon"
    topic = told.tokens[slice(*lesson.topic)]
    return any(has(token, "work:other-topic") for token in topic) and not any(
        has(token, "work:about") for token in topic
    )


def _is_other(told: Told, verb: Doing, lesson: Lesson) -> bool:
    """Whether a lesson is one of other things, or what a school always does: "trains 400 recruits each year"."""
    if _is_of_other_topic(told, lesson):
        return True
    begin, end = lesson.topic
    token = told.tokens[verb.at]
    always = has(token, TRAINED) and token.lower.endswith("s") and end <= begin
    return always and not any(has(one, "work:about", "work:aim") for one in told.tokens)


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
        if _is_order(tokens, verb.at, verb.at + 1):
            return None
        manner = "trained-by" if verb.is_participle else "undergone"
        return Lesson(manner, first, stop, first, max(end, topic[1]), verb.names, topic)
    taught_by = verb.names or unnamed_doers(told, verb)
    if not taught_by:
        return None
    first, stop = verb.at + 1, phrase(tokens, verb.at + 1)
    if stop == first or _is_order(tokens, verb.at, stop):
        return None
    return Lesson("taught", first, stop, verb.first, stop, taught_by, topic_behind(tokens, stop, _TOPIC))


def _is_order(tokens: Sequence[Item], verb: int, at: int) -> bool:
    """Whether people are only told to do something: "instructed its consuls | to issue passports"."""
    return has(tokens[verb], "work:orders") and at < len(tokens) and tokens[at].lower == "to"


def _held(told: Told, verb: Doing) -> Lesson | None:
    """ "The ministry provided 40 inspectors with training"; "seminars for judges were held by the institute"."""
    tokens = told.tokens
    if verb.is_passive:
        first, stop = subject_before(told, verb.first)
        head = next((at for at in range(first, verb.first) if has(tokens[at], TRAINING)), -1)
        given = object_of(tokens, verb.at, TRAINING, _WITH) if head < 0 and has(tokens[verb.at], "work:hands") else -1
        if given >= 0 and not _are_none(tokens[verb.at : given]):
            named, end = givers(told, given + 1)  # "40 judges were given | a course"
            return Lesson("given", first, stop, first, max(given + 1, end), named, topic_behind(tokens, given + 1, _ON))
        if head < 0:
            head = _attended_before(told, verb.first)
            first = head
        if head < 0 or is_of_noun(tokens, head) or _are_none(tokens[max(0, first - 1) : head]):
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
    held_by = verb.names or unnamed_doers(told, verb)
    if not held_by:
        return None
    head = object_of(tokens, verb.at, TRAINING)
    if head < 0:
        return _in_clause(told, verb)
    if _are_none(tokens[verb.at + 1 : head]):
        return None
    trainees = (
        people_attending(told, head + 1)
        or people_behind(told, head + 1, head + REACH)
        or people_between(told, verb.at + 1, head)
        or people_within(told, verb.at + 1, head)
    )
    if trainees is None:
        return None
    lesson = Lesson("held", *trainees, verb.first, max(head + 1, trainees[1]), held_by)
    topic = topic_behind(tokens, head + 1, _ON)
    if topic[1] <= topic[0] and trainees[0] > head:
        topic = topic_behind(tokens, trainees[1], _ON)
    return replace(lesson, topic=topic)


def _are_none(before: Sequence[Item]) -> bool:
    """Whether the words before a lesson say that there was none, or hardly any."""
    return any(token.lower in ("no", "any", "few", "little") for token in before)


def _in_clause(told: Told, verb: Doing) -> Lesson | None:
    """ "A course that | the ministry gave | for 40 teachers": the lesson that a clause is about."""
    tokens = told.tokens
    opener = begins_noun_phrase(tokens, verb.doers[0].first, told.actors) - 1 if verb.doers else -1
    if opener < 1 or tokens[opener].lower not in ("that", "which"):
        return None
    first, stop = subject_before(told, opener - (tokens[opener - 1].text == ","))
    head = next((at for at in range(first, stop) if has(tokens[at], TRAINING) and not is_of_noun(tokens, at)), -1)
    trainees = people_behind(told, verb.at + 1, verb.at + REACH) if head >= 0 else None
    trainees = trainees or (people_behind(told, head + 1, opener) if head >= 0 else None)
    if trainees is None:
        return None
    end = max(verb.at + 1, trainees[1])
    return Lesson("in-clause", *trainees, head, end, verb.names, topic_behind(tokens, head + 1, _ON))


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
