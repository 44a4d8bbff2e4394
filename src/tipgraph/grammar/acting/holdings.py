"""What is a body's own: "a hotline of the ministry", "the ministry's shelter", "with funds from IOM"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from tipgraph.grammar.acting.other_deeds import did_not_come
from tipgraph.grammar.acting.subjects.actors import Actor, begins_noun_phrase
from tipgraph.grammar.acting.subjects.phrases import end_of
from tipgraph.grammar.acting.verbs.hedges import is_left_open
from tipgraph.grammar.acting.verbs.nominal import deed_of_noun, done_before, done_to, is_told
from tipgraph.grammar.acting.verbs.objects import Deed, is_counted
from tipgraph.grammar.acting.verbs.own_verbs import fits
from tipgraph.grammar.acting.verbs.phrases import PERSON, phrase_after, phrases_before
from tipgraph.grammar.function_words import DETERMINERS, MODALS, NEGATIONS, PREPOSITIONS
from tipgraph.grammar.tokens import has
from tipgraph.grammar.verbs import is_verb
from tipgraph.reading import Item

#: What denies that a thing is there, or makes it a plan or a wish.
_UNSAID = NEGATIONS | MODALS
_NOT_YET = ("organization-cues:intention", "organization-cues:absence")
_HOUSE, _MONEY, _LESSONS, _GETS = "act-cues:house", "act-cues:money", "act-cues:lesson", "act-cues:gets"
_CARE = "act-cues:care"
_TEACHING = "act-cues:teaching"
_SUM = ("number-marks:money", "number-marks:money-before")
#: How many words may stand between an amount and who gave it: "a subsidy of 4 million forints (about 14,500 dollars)".
_AMOUNT = 14
#: How many words may stand between a lesson and who gave it.
_LESSON = 6
#: How far before "received" the number of the people may stand.
_PEOPLE = 14
#: What stands between a doing and what it is done to.
_DONE_TO = frozenset({"of", "into", "against"})
#: How many words may stand between a body and its shelter: "the ministry's toll-free hotline".
_REACH = 4


def held_by(tokens: Sequence[Item], actors: Sequence[Actor]) -> Iterator[tuple[Actor, Deed]]:
    """The bodies of a sentence that have a shelter or a hotline, or give money or lessons, by the words around them."""
    for actor in actors:
        if actor.anaphoric:
            continue
        before = begins_noun_phrase(tokens, actor.first) - 1
        noun = before - 1
        if noun >= 0 and tokens[before].lower in ("of", "from") and _stands(tokens, noun):
            deed = _of_or_from(tokens, noun, actors)
            if deed is not None:
                yield actor, deed
        if noun >= 0 and tokens[before].lower == "by" and _stands(tokens, noun):
            after = end_of(tokens, actor)
            if did_not_come(tokens, after):
                continue
            behind = Deed("", after, after)
            if has(tokens[noun], _TEACHING) and after < len(tokens) and tokens[after].lower == "of":
                behind = Deed("trained", *phrase_after(tokens, after + 1))  # "training by IOM | of 40 border guards"
            told = behind if behind.act else deed_of_noun(tokens, noun) or done_before(tokens, before)
            if told is not None:
                yield actor, told
        owner = tokens[actor.stop - 1].lower.endswith("'s") or (
            actor.stop < len(tokens) and tokens[actor.stop].lower in ("'s", "'")
        )
        if _has_line(tokens, actor) and _stands(tokens, actor.first):
            yield actor, Deed("operated", actor.stop, actor.stop + 1)  # "a Caritas | hotline"
        if before > 0 and tokens[before].lower == "from" and not owner:
            got = _got(tokens, before, _LESSONS, "trained") or _got(tokens, before, _CARE, "assisted")
            if got is not None:
                yield actor, got
        taught_by = any(word.lower == "by" for word in tokens[actor.stop : actor.stop + _LESSON])
        if before >= 0 and tokens[before].lower == "at" and _is_academy(tokens, actor) and not taught_by:
            learned = _learned(tokens)
            if learned is not None:
                yield actor, learned
        if actor.stop < len(tokens) and tokens[actor.stop].lower in ("'s", "'") and _stands(tokens, actor.first):
            for at in range(actor.stop + 1, min(actor.stop + 1 + _REACH, len(tokens))):
                if not (tokens[at].text.islower() or tokens[at].is_number) or tokens[at].lower in PREPOSITIONS:
                    break
                if has(tokens[at], _HOUSE) and has(tokens[at], "act-cues:own-house"):
                    yield actor, Deed("operated", actor.stop + 1, at + 1)
                    break
                if (doing := _doing_of(tokens, at)) is not None:
                    yield actor, doing
                    break


def _doing_of(tokens: Sequence[Item], at: int) -> Deed | None:
    """What a noun behind an owner tells of, with its object: "the ministry's inspection | of 40 farms"."""
    after = at + 1
    if after >= len(tokens) or tokens[after].lower not in _DONE_TO:
        return None
    if (people := done_to(tokens, at)) is not None:
        return people if is_told(tokens, at, people) else None  # "the ministry's training | of 90 nurses"
    if has(tokens[at], _LESSONS):
        return None
    told = deed_of_noun(tokens, at)
    first, stop = phrase_after(tokens, after + 1)
    stop = next((place for place in range(first + 1, stop) if is_verb(tokens[place])), stop)
    return Deed(told.act, first, stop) if told is not None and first < stop else None


def _of_or_from(tokens: Sequence[Item], noun: int, actors: Sequence[Actor]) -> Deed | None:
    """What a noun before "of" or "from" tells of a body behind it: "a hotline | of", "with | funds | from"."""
    held = noun > 1 and tokens[noun - 1].lower == "in" and has(tokens[noun - 2], "act-cues:jails", "light-verbs:holds")
    house = has(tokens[noun], _HOUSE) and not has(tokens[noun], "act-cues:home") and not held
    if tokens[noun + 1].lower == "of" and house:  # not "are held in | centers | of the border guard"
        return Deed("operated", noun, noun + 1)
    if has(tokens[noun], "act-cues:chairmanship") and (led := _led_under(tokens, noun, actors)) is not None:
        return led
    if (home := _helped_home(tokens, noun)) is not None:
        return home
    if _is_given_with(tokens, noun) or (tokens[noun + 1].lower == "from" and _is_money(tokens, noun)):
        return Deed("funded", noun, noun)
    return None


def _has_line(tokens: Sequence[Item], actor: Actor) -> bool:
    """Whether a shelter or a hotline stands right behind a name, which tells whose it is: "a Caritas | hotline"."""
    at = actor.stop
    if at + 1 >= len(tokens) or actor.first == 0 or tokens[actor.first - 1].lower not in DETERMINERS:
        return False
    one = has(tokens[at], "act-cues:own-house") and not tokens[at].lower.endswith("s")
    one = one and not has(tokens[at - 1], _HOUSE)  # "the Rose House shelter" is one
    after = tokens[at + 1]
    return (
        one
        and after.lower not in MODALS
        and (is_verb(after) or after.lower in PREPOSITIONS or after.text in (",", ".", ";"))
    )


def _led_under(tokens: Sequence[Item], noun: int, actors: Sequence[Actor]) -> Deed | None:
    """The body that works under another one: "the task force, under the | chairmanship | of"."""
    under = next((at for at in range(noun - 1, max(-1, noun - 3), -1) if tokens[at].lower == "under"), 0)
    end = under - (under > 0 and tokens[under - 1].text == ",")
    led = next((one for one in actors if under and end_of(tokens, one) == end), None)
    return Deed("led", led.first, led.stop) if led is not None and led.body.kind == "committee" else None


def _helped_home(tokens: Sequence[Item], noun: int) -> Deed | None:
    """Those who go home with help: "12 women came home with the | help | of the embassy"."""
    start = noun - (tokens[noun - 1].lower == "the") - 1
    if start < 2 or not has(tokens[noun], "act-cues:care") or tokens[start].lower != "with":
        return None
    for at in range(start - 1, max(0, start - _LESSON), -1):
        if tokens[at].text in (",", ";", ":"):
            return None
        home = has(tokens[at + 1], "act-cues:home") and has(tokens[at], "act-cues:went", "light-verbs:sends-back")
        if home or has(tokens[at], "act-verbs:repatriated"):
            phrases = (
                (first, stop) for first, stop in phrases_before(tokens, at) if fits("repatriated", tokens[first:stop])
            )
            found = next(phrases, None) if _stands(tokens, at) else None
            return Deed("repatriated", *found) if found is not None else None
    return None


def _is_given_with(tokens: Sequence[Item], noun: int) -> bool:
    """Whether money stands behind "with": "with | funds | of the European Commission"."""
    return noun > 0 and has(tokens[noun], _MONEY) and tokens[noun - 1].lower == "with"


def _is_money(tokens: Sequence[Item], last: int) -> bool:
    """Whether a phrase that ends at a token is one of money: "grants", "a subsidy of $4,000 (2,900 euros) a year"."""
    if has(tokens[last], _MONEY, *_SUM):
        return True
    for at in range(last, max(-1, last - _AMOUNT), -1):
        token = tokens[at]
        if has(token, _MONEY, *_SUM):
            return True
        if is_verb(token) or token.text in (";", ":", ",") or (token.lower in PREPOSITIONS and token.lower != "of"):
            return False
    return False


def _is_academy(tokens: Sequence[Item], actor: Actor) -> bool:
    """Whether a body is a school: who learns there is taught by it."""
    return any(has(word, "act-cues:academy") for word in tokens[actor.first : actor.stop])


def _learned(tokens: Sequence[Item]) -> Deed | None:
    """Those who attended lessons: "40 border guards | attended a one-week course"."""
    for at, token in enumerate(tokens):
        if not has(token, "act-cues:attends") or not _stands(tokens, at):
            continue
        if not any(has(word, _LESSONS) for word in tokens[at + 1 : at + _LESSON]):
            continue
        counted = _counted_before(tokens, at)
        for first, stop in [counted] if counted is not None else phrases_before(tokens, at):
            if any(has(word, PERSON) for word in tokens[first:stop]):
                return Deed("trained", first, stop)
    return None


def _got(tokens: Sequence[Item], source: int, thing: str, act: str) -> Deed | None:
    """Those who got lessons or care from a body: "40 officers received training on interviews | from"."""
    lesson = next((at for at in range(source - 1, max(-1, source - _LESSON), -1) if has(tokens[at], thing)), -1)
    got = next((at for at in range(lesson - 1, max(-1, lesson - _REACH), -1) if has(tokens[at], _GETS)), -1)
    if lesson < 0 or got < 0 or not _stands(tokens, got):
        return None
    *_, (first, stop) = [(got, got), *phrases_before(tokens, got)]
    if not any(has(word, PERSON) for word in tokens[first:stop]):
        first, stop = _counted_before(tokens, got) or (first, stop)
    people = first < stop and (any(has(word, PERSON) for word in tokens[first:stop]) or is_counted(tokens[first:stop]))
    return Deed(act, first, stop) if people else None


def _counted_before(tokens: Sequence[Item], verb: int) -> tuple[int, int] | None:
    """The counted people of a longer phrase before a verb: "40 men of many trades and ages | received"."""
    for at in range(verb - 1, max(-1, verb - _PEOPLE), -1):
        if tokens[at].text in (";", ":", "."):
            return None
        if tokens[at].is_numeral:
            first, stop = phrase_after(tokens, at)
            return (first, stop) if any(has(word, PERSON) for word in tokens[first:stop]) else None
    return None


def _stands(tokens: Sequence[Item], at: int) -> bool:
    """Whether a sentence says of something that it is there: not denied, not planned, not wished for."""
    near = tokens[max(0, at - 6) : at]
    return not (any(token.lower in _UNSAID or has(token, *_NOT_YET) for token in near) or is_left_open(tokens, at))
