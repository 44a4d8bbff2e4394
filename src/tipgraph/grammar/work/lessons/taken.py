"""Lessons as those see them who take them: they attended one, were sent to one, or one drew them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from tipgraph.grammar.acting.subjects.actors import begins_noun_phrase
from tipgraph.grammar.acting.subjects.phrases import end_of
from tipgraph.grammar.function_words import AUXILIARIES, PHRASE_ENDS
from tipgraph.grammar.tokens import has
from tipgraph.grammar.verbs import is_past, is_verb
from tipgraph.grammar.work.doing import Doing
from tipgraph.grammar.work.lessons.people import REACH, TRAINING
from tipgraph.grammar.work.lessons.topics import topic_behind
from tipgraph.grammar.work.phrases import phrase
from tipgraph.grammar.work.services.owners import keepers_of
from tipgraph.grammar.work.taught import are_taught, subject_before
from tipgraph.grammar.work.told import Told
from tipgraph.reading import Item

ON = ("on", "about", "in", "regarding", "concerning", "covering", "against", "how")
#: How far from its verb what is held may stand.
_REACH = 13


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


def attended(told: Told, verb: Doing) -> Lesson | None:
    """ "Troops received instruction on trafficking from the ministry"; "80 judges took part in workshops"."""
    tokens = told.tokens
    if verb.is_passive:
        return _attended_by(told, verb)
    head = object_of(tokens, verb.at, TRAINING, over=frozenset({"in", "from"}))
    if head < 0 and has(tokens[verb.at], "work:learned") and not verb.is_passive:
        return _learned(told, verb)
    if head < 0 and (told_of := _of_clause(told, verb)) is not None:
        return told_of
    if head < 0 or is_of_noun(tokens, head) or any(token.lower == "no" for token in tokens[verb.at : head]):
        return None
    first, stop = subject_before(told, verb.first)
    if stop == first + 1 and tokens[first].lower == "they":
        first, stop = _trainees_before(told, first)
    if stop <= first:
        return None
    named, end = givers(told, head + 1)
    named = named or keepers_of(told, verb.at + 1, head)  # "took part in | IOM's | course"
    topic = topic_behind(tokens, head + 1, ON)
    return Lesson("attended", first, stop, first, max(head + 1, end), named, topic)


def _of_clause(told: Told, verb: Doing) -> Lesson | None:
    """ "The course that | 600 recruits completed", "a course in which | 45 judges studied such cases"."""
    tokens = told.tokens
    first, stop = subject_before(told, verb.first)
    opener = next((at for at in range(first - 1, max(0, first - 4), -1) if tokens[at].lower in ("that", "which")), 0)
    head = opener - 1 - (tokens[opener - 1].lower in ("in", ","))
    if stop <= first or opener < 2 or not has(tokens[head], TRAINING):
        return None
    named, _ = givers(told, head + 1, opener)
    return Lesson("in-clause", first, stop, head, verb.at + 1, named, topic_behind(tokens[:opener], head + 1, ON))


def _learned(told: Told, verb: Doing) -> Lesson | None:
    """ "Labor inspectors | learned from the ILO how to detect forced labor": by the crime that they learned of."""
    first, stop = subject_before(told, verb.first)
    topic = topic_behind(told.tokens, verb.at + 1, (*ON, "to"))
    words = told.tokens[topic[0] : topic[1]]
    taught = bool(words) and (has(words[-1], "work:about") or words[0].lower == "how" or has(words[0], "work:verb"))
    if stop <= first or not (taught and any(has(token, "work:about", "work:aim") for token in words)):
        return None  # no "learned of a trafficking case"
    named, end = givers(told, verb.at + 1)
    return Lesson("learned", first, stop, first, max(verb.at + 1, end, topic[1]), named, topic)


def _trainees_before(told: Told, at: int) -> tuple[int, int]:
    """Whom "they" stands for: the people whom the state teaches that the statement before is about."""
    verb = next((one for one in range(at) if told.tokens[one].lower in AUXILIARIES or is_verb(told.tokens[one])), at)
    first, stop = subject_before(told, verb)
    return (first, stop) if are_taught(told, first, stop, first, stop) else (at, at)


def _attended_by(told: Told, verb: Doing) -> Lesson | None:
    """ "A seminar on trafficking was attended by 80 judges"."""
    tokens = told.tokens
    head = _lesson_before(told, verb.first)
    if head < 0 or verb.is_participle or verb.at + 1 >= len(tokens) or tokens[verb.at + 1].lower != "by":
        return None
    first, stop = verb.at + 2, phrase(tokens, verb.at + 2)
    return Lesson("attended", first, stop, head, stop, (), topic_behind(tokens[: verb.first], head + 1, ON))


def sent(told: Told, verb: Doing) -> Lesson | None:
    """ "Sent 12 officers to a course run by IOM"; "30 officers were sent to a seminar"; "paid for 12 to attend one"."""
    tokens = told.tokens
    if verb.is_passive:
        first, stop = subject_before(told, verb.first)
        to = verb.at + 1
    else:
        first = verb.at + 1
        first += first < len(tokens) and tokens[first].lower == "for"
        stop = to = phrase(tokens, first)
    if stop <= first or to >= len(tokens) or tokens[to].lower not in ("to", "through"):
        return None
    head = object_of(tokens, to, TRAINING, over=frozenset({"in"}))
    if head < 0:
        return None
    taught_by, end = givers(told, head + 1)
    begin = first if verb.is_passive else verb.first
    named = taught_by or (() if verb.is_passive else verb.names)
    return Lesson("sent", first, stop, begin, max(head + 1, end), named, topic_behind(tokens, head + 1, ON))


def drew(told: Told, verb: Doing) -> Lesson | None:
    """ "A seminar on trafficking | drew | 80 judges"."""
    tokens = told.tokens
    head = _lesson_before(told, verb.first)
    if verb.is_passive or head < 0:
        return None
    first = verb.at + 1 + (verb.at + 1 < len(tokens) and tokens[verb.at + 1].lower == "together")
    stop = phrase(tokens, first)
    named, _ = givers(told, head + 1, verb.first)
    named = named or keepers_of(told, 0, head)
    return Lesson("drew", first, stop, head, stop, named, topic_behind(tokens[: verb.first], head + 1, ON))


def _lesson_before(told: Told, verb: int) -> int:
    """The lesson that is the subject of the verb whose group begins at a token; -1 where it is something else."""
    first, stop = subject_before(told, verb)
    for at in range(first, stop):
        if told.tokens[at].lower in PHRASE_ENDS:
            return -1
        if has(told.tokens[at], TRAINING) and not is_of_noun(told.tokens, at):
            return at
    return -1


def object_of(tokens: Sequence[Item], verb: int, tag: str, over: frozenset[str] = frozenset()) -> int:
    """The noun with a tag that is the object of a verb, near behind it; -1 where there is none."""
    for at in range(verb + 1, min(verb + _REACH, len(tokens))):
        token = tokens[at]
        if has(token, tag) and not is_of_noun(tokens, at):
            return at
        if token.text in (";", ":", ".") or token.lower in ("that", "which", "to", "for", "by", "who"):
            return -1
        if (token.lower in ("in", "from") and token.lower not in over) or token.lower in AUXILIARIES:
            return -1
        if is_verb(token) and is_past(token) and not has(token, "work:attribute"):
            return -1  # "conducted campaigns, | helped | organize a symposium"
    return -1


def is_of_noun(tokens: Sequence[Item], head: int) -> bool:
    """Whether a noun stands before another one: "training | materials", "course | fees"."""
    if head + 1 >= len(tokens):
        return False
    after = tokens[head + 1]
    if has(after, TRAINING, "work:session"):
        return False
    noun = after.text.isalpha() and after.text.islower() and not (is_verb(after) or after.lower == "given")
    return noun and not (after.lower in PHRASE_ENDS or after.lower.endswith("ly") or has(after, "work:time"))


def givers(told: Told, at: int, until: int | None = None) -> tuple[tuple[str, ...], int]:
    """Who gave the lesson, after "from", "by", "held by", else at whose school: the names, and where they end."""
    tokens = told.tokens
    stop = min(at + REACH, len(tokens) if until is None else until)
    stop = next((end for end in range(at, stop) if tokens[end].text in (";", ":")), stop)
    openers = [opener for opener in range(at, stop) if tokens[opener].lower in ("from", "by")]
    openers += [opener for opener in range(at, stop) if tokens[opener].lower == "at" and _is_at_school(told, opener)]
    for opener in openers:
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


def _is_at_school(told: Told, at: int) -> bool:
    """Whether a body that teaches stands behind "at": "a course | at | the Police School of Vlora"."""
    return any(
        begins_noun_phrase(told.tokens, actor.first, told.actors) == at + 1
        and told.tokens[actor.first].text[0].isupper()
        and any(has(token, "work:teaching-house") for token in told.tokens[actor.first : actor.stop])
        for actor in told.actors
    )
