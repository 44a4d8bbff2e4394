"""Lessons in a sentence: who taught whom what, by the verb of teaching, of holding, or of taking part."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from tipgraph.grammar.acting.actors import begins_noun_phrase
from tipgraph.grammar.acting.subject_phrases import end_of
from tipgraph.grammar.function_words import AUXILIARIES, PHRASE_ENDS
from tipgraph.grammar.tokens import has
from tipgraph.grammar.verbs import is_verb
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
from tipgraph.grammar.work.phrases import phrase
from tipgraph.grammar.work.taught import are_taught, subject_before
from tipgraph.grammar.work.told import Told
from tipgraph.reading import Item

TRAINED, _HELD = "work:trained", "work:held"
MARKS = frozenset({TRAINED, TRAINING, "work:curriculum"})
_TOPIC = ("on", "about", "in", "regarding", "concerning", "how", "of", "to", "covering", "against")
_ON = ("on", "about", "in", "regarding", "concerning", "covering", "against", "how")
#: How far from its verb what is held may stand.
_REACH = 9


@dataclass(frozen=True, slots=True)
class Lesson:
    """Those taught at ``tokens[first:stop]``, by whom and on what, and the words from `begin` to `end` that say so."""

    manner: str
    first: int
    stop: int
    begin: int
    end: int
    trainers: tuple[str, ...]
    topic: tuple[int, int] = (0, 0)


def lessons_in(told: Told) -> Iterator[Lesson]:
    """The lessons that were given, in order of their verbs; none that are only planned, nor crafts for victims."""
    for at, token in enumerate(told.tokens):
        if not token.tags or not has(token, TRAINED, _HELD, ATTENDED, "work:includes"):
            continue
        verb = doing(told, at)
        if verb is None or not verb.is_done:
            continue
        for tag, read in ((TRAINED, _taught), (_HELD, _held), (ATTENDED, _attended), ("work:includes", _included)):
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
        if tokens[verb.first].lower in ("is", "are") and not verb.doers:
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
        if head < 0 or _is_of_noun(tokens, head):
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
    head = _object(tokens, verb.at, TRAINING)
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


def _attended(told: Told, verb: Doing) -> Lesson | None:
    """ "Troops received instruction on trafficking from the ministry"; "80 judges took part in workshops"."""
    tokens = told.tokens
    if verb.is_passive:
        return None
    head = _object(tokens, verb.at, TRAINING, over=frozenset({"in", "from"}))
    if head < 0 or _is_of_noun(tokens, head):
        return None
    first, stop = subject_before(told, verb.first)
    if stop <= first:
        return None
    givers, end = _givers(told, head + 1)
    topic = topic_behind(tokens, head + 1, _ON)
    return Lesson("attended", first, stop, first, max(head + 1, end), givers, topic)


def _included(told: Told, verb: Doing) -> Lesson | None:
    """ "The academy includes trafficking in its curriculum for new recruits"."""
    tokens = told.tokens
    head = next(
        (at for at in range(verb.at, min(verb.at + REACH, len(tokens))) if has(tokens[at], "work:curriculum")), -1
    )
    if verb.is_passive or not verb.doers or head < 0:
        return None
    trainees = people_behind(told, head + 1, head + REACH) or people_within(told, verb.at + 1, head)
    stop = phrase(tokens, verb.at + 1)
    if trainees is None or not any(has(token, "work:about") for token in tokens[verb.at + 1 : stop]):
        return None
    return Lesson("included", *trainees, verb.first, max(head + 1, trainees[1]), verb.names, (verb.at + 1, stop))


def _object(tokens: Sequence[Item], verb: int, tag: str, over: frozenset[str] = frozenset()) -> int:
    """The noun with a tag that is the object of a verb, near behind it; -1 where there is none."""
    for at in range(verb + 1, min(verb + _REACH, len(tokens))):
        token = tokens[at]
        if has(token, tag) and not _is_of_noun(tokens, at):
            return at
        if token.text in (";", ":", ".") or token.lower in ("that", "which", "to", "for", "by", "who"):
            return -1
        if (token.lower in ("in", "from") and token.lower not in over) or token.lower in AUXILIARIES:
            return -1
    return -1


def _is_of_noun(tokens: Sequence[Item], head: int) -> bool:
    """Whether a noun stands before another one: "training | materials", "course | fees"."""
    if head + 1 >= len(tokens):
        return False
    after = tokens[head + 1]
    if has(after, TRAINING, "work:session"):
        return False
    noun = after.text.isalpha() and after.text.islower() and not is_verb(after)
    return noun and not (after.lower in PHRASE_ENDS or after.lower.endswith("ly") or has(after, "work:time"))


def _givers(told: Told, at: int) -> tuple[tuple[str, ...], int]:
    """Who gave the lesson, after "from", "by", "held by": the names, and where they end."""
    tokens = told.tokens
    for opener in range(at, min(at + REACH, len(tokens))):
        if tokens[opener].text in (";", ":"):
            break
        if tokens[opener].lower in ("from", "by"):
            found: list[str] = []
            end = opener + 1
            for actor in told.actors:
                if actor.first >= end and begins_noun_phrase(tokens, actor.first, told.actors) <= end:
                    found.append(actor.body.name)
                    end = end_of(tokens, actor)
                    while end < len(tokens) and (tokens[end].text == "," or tokens[end].lower == "and"):
                        end += 1
            if found:
                return tuple(dict.fromkeys(found)), max(one.stop for one in told.actors if one.body.name == found[-1])
    return (), at
