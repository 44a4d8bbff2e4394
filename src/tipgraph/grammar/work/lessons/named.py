"""Lessons that no verb of their own tells: "the training of 40 judges by IOM", "there were two courses for police"."""

from __future__ import annotations

from collections.abc import Iterator

from tipgraph.grammar.acting.subjects.agents import agents
from tipgraph.grammar.acting.subjects.phrases import end_of
from tipgraph.grammar.acting.verbs.hedges import is_left_open
from tipgraph.grammar.function_words import AUXILIARIES
from tipgraph.grammar.tokens import has
from tipgraph.grammar.verbs import before, is_verb
from tipgraph.grammar.work.doing import doing
from tipgraph.grammar.work.lessons.people import REACH, TRAINING, people_behind
from tipgraph.grammar.work.lessons.taken import ON, Lesson, givers, is_of_noun
from tipgraph.grammar.work.lessons.topics import topic_behind
from tipgraph.grammar.work.phrases import phrase
from tipgraph.grammar.work.told import Told

_TRAINED = "work:trained"
#: What may open the words that tell of a lesson as one that was held, beside a verb.
_WITH = frozenset({"with", "through", "after", "following", "by", "including"})
#: How far the verb may stand that says whether what a noun names was done.
_FAR = 12


def lessons_named(told: Told) -> Iterator[Lesson]:
    """The lessons of a sentence that a noun tells, or a participle that opens the sentence."""
    tokens = told.tokens
    for at, token in enumerate(tokens):
        if at == 0 and has(token, _TRAINED) and len(tokens) > 1 and tokens[1].lower == "by":
            if (lesson := _taught_first(told)) is not None:
                yield lesson
        elif not (has(token, TRAINING) and token.text.islower()) or is_of_noun(tokens, at):
            continue
        elif token.lower == "training" and at + 1 < len(tokens) and tokens[at + 1].lower == "of":
            if (holders := _was_held(told, at)) is not None:
                yield _of_people(told, at, holders)
        elif _exists(told, at) and (people := people_behind(told, at + 1, at + REACH)) is not None:
            named, end = givers(told, people[1])
            topic = topic_behind(tokens, at + 1, ON)
            yield Lesson("existing", *people, at, max(end, people[1]), named, topic)


def _taught_first(told: Told) -> Lesson | None:
    """ "Trained by IOM, | 40 officers found 12 victims"."""
    tokens = told.tokens
    done_by = agents(tokens, 0, told.actors)
    comma = end_of(tokens, done_by[0]) if done_by else len(tokens)
    while comma + 1 < len(tokens) and tokens[comma].lower == "and":
        comma = next((end_of(tokens, one) for one in done_by if one.first > comma), len(tokens))  # "by IOM and UNODC,"
    if comma + 1 >= len(tokens) or tokens[comma].text != ",":
        return None
    stop = phrase(tokens, comma + 1)
    stop = next((at for at in range(comma + 1, stop) if is_verb(tokens[at])), stop)
    names = tuple(dict.fromkeys(actor.body.name for actor in done_by if actor.stop <= comma))
    return Lesson("taught-first", comma + 1, stop, 0, stop, names, (comma, comma))


def _of_people(told: Told, at: int, holders: tuple[str, ...]) -> Lesson:
    """ "The training of | 40 judges | by the institute"."""
    first = at + 2
    stop = phrase(told.tokens, first)
    named, end = givers(told, stop)
    return Lesson("named", first, stop, at, max(end, stop), named or holders, topic_behind(told.tokens, stop, ON))


def _was_held(told: Told, at: int) -> tuple[str, ...] | None:
    """Those who held the lesson that a noun names, by the verb or preposition before it; None if none says it was."""
    tokens = told.tokens
    opener = before(tokens, at)
    if opener >= 0 and tokens[opener].lower in ("the", "its", "their"):
        opener = before(tokens, opener)
    if is_left_open(tokens, at):
        return None
    if opener >= 0 and has(tokens[opener], "work:held", "work:gave"):
        verb = doing(told, opener)
        return verb.names if verb is not None and verb.is_done else None
    if opener >= 0 and tokens[opener].lower in _WITH:
        verb = doing(told, _verb_near(told, opener))
        return () if verb is not None and verb.is_done else None
    if opener >= 0 and tokens[opener].text not in (",", ";"):
        return None
    later = (one for one in range(at + 2, min(at + 2 * _FAR, len(tokens))) if has(tokens[one], "work:lasts"))
    verb = next((found for one in later if (found := doing(told, one)) is not None), None)  # it is the subject
    return () if verb is not None and verb.is_done else None


def _verb_near(told: Told, at: int) -> int:
    """The verb of the statement that a preposition belongs to, before it, else behind it."""
    tokens = told.tokens
    back = next((one for one in range(at - 1, max(-1, at - _FAR), -1) if _is_main(told, one)), -1)
    return back if back >= 0 else next((one for one in range(at, len(tokens)) if _is_main(told, one)), at)


def _is_main(told: Told, at: int) -> bool:
    token = told.tokens[at]
    return is_verb(token) and token.lower not in AUXILIARIES and not token.lower.endswith("ing")


def _exists(told: Told, at: int) -> bool:
    """Whether "there were" leads to a lesson: "there were two | workshops"."""
    tokens = told.tokens
    for back in range(at - 1, max(0, at - 5), -1):
        if tokens[back].lower in ("was", "were"):
            return tokens[back - 1].lower == "there"
        if tokens[back].lower in ("no", "not", "never", "few") or tokens[back].text in (",", ";"):
            return False
    return False
