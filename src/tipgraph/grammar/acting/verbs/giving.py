"""What is given and paid: lessons, shelter, care and money, and to whom or what for."""

from __future__ import annotations

from collections.abc import Sequence

from tipgraph.grammar.acting.verbs.court_verbs import permitted
from tipgraph.grammar.acting.verbs.objects import CUES, Deed, is_counted, is_sum, object_of
from tipgraph.grammar.acting.verbs.own_verbs import fits
from tipgraph.grammar.acting.verbs.phrases import PERSON, PROTECTED, VICTIM, people_after, phrase_after
from tipgraph.grammar.function_words import DETERMINERS
from tipgraph.grammar.tokens import has
from tipgraph.grammar.verbs import is_of_deed, is_plain, is_verb
from tipgraph.reading import Item

#: What tells that money is for work against trafficking.
_WORK = (*PROTECTED, CUES + "house", CUES + "known", CUES + "lesson", CUES + "care", "organization-cues:topic")
_FOR_WHAT = frozenset({"for", "on", "to", "into", "toward", "towards"})
#: How many words may stand between giving somebody something and "with".
_NEAR = 10


def given(tokens: Sequence[Item], at: int) -> Deed | None:
    """ "Provided training to", "provided shelter to", "gave medical care to", "provided 200,000 dollars"."""
    if object_of(tokens, at, CUES + "damages") is not None:
        return awarded(tokens, at)
    if at + 2 < len(tokens) and tokens[at + 1].lower == "to" and has(tokens[at + 2], CUES + "roof"):
        return None  # "offered to shelter 40 women"
    permit = permitted(tokens, at)
    if permit is not None:
        return permit
    standing = object_of(tokens, at, CUES + "standing")
    if standing is not None and has(tokens[standing[0] - 1], VICTIM):
        return for_people("identified", tokens, standing)  # "granted victim status to 14 women"
    taught = _taught(tokens, at)
    if taught is not None:
        return taught
    lesson = lesson_after(tokens, at)
    if lesson is not None and not is_trade(tokens, at, lesson[0]):
        return for_people("trained", tokens, lesson)
    first, stop = phrase_after(tokens, at + 1)
    if (amount := _sum_behind(tokens, first, stop)) > first:
        counted = tokens[first].is_numeral or tokens[first].lower in ("each", "every")
        if has(tokens[amount - 1], *PROTECTED) and counted:
            return Deed("assisted", first, amount)  # "gave each of the girls $25"
        return Deed("funded", first, amount if has(tokens[amount - 1], CUES + "house") else first)
    roof = object_of(tokens, at, CUES + "roof")
    if roof is not None and not _is_money(tokens, at, roof[0]) and not _describes_people(tokens, roof[0]):
        return for_people("sheltered", tokens, roof)
    money = object_of(tokens, at, CUES + "money", "number-marks:money")
    if money is not None or is_sum(tokens, at):
        return Deed("funded", *_purpose(tokens, at))
    talks = object_of(tokens, at, CUES + "medium")
    if talks is not None:
        return Deed("raised-awareness", talks[1], talks[2])
    care = object_of(tokens, at, CUES + "care") or lesson
    return for_people("assisted", tokens, care) if care is not None else None


def _taught(tokens: Sequence[Item], at: int) -> Deed | None:
    """ "Gave 55 officers of the port | a two-day course": the people before a lesson."""
    first, stop = phrase_after(tokens, at + 1)
    if first == stop or not any(has(word, PERSON) for word in tokens[first:stop]):
        return None
    if has(tokens[stop - 1], CUES + "lesson"):  # "gave the unit's officers | lessons"
        last = max(place for place in range(first, stop) if has(tokens[place], PERSON))
        return Deed("assisted" if has(tokens[last], *PROTECTED) else "trained", first, last + 1)
    if stop >= len(tokens) or tokens[stop].lower not in DETERMINERS:
        return None
    start, end = phrase_after(tokens, stop)
    act = "assisted" if has(tokens[stop - 1], *PROTECTED) else "trained"
    return Deed(act, first, stop) if any(has(word, CUES + "lesson") for word in tokens[start:end]) else None


def lesson_after(tokens: Sequence[Item], at: int) -> tuple[int, int, int] | None:
    """The lesson near behind a verb; a "training room" and a "training manual" are none."""
    lesson = object_of(tokens, at, CUES + "lesson")
    things = lesson is not None and lesson[0] + 1 < len(tokens) and has(tokens[lesson[0] + 1], CUES + "for-lessons")
    return None if things else lesson


def for_people(act: str, tokens: Sequence[Item], noun: tuple[int, int, int]) -> Deed:
    """A deed for the people named behind it, else with what was given as its object."""
    first, stop = people_after(tokens, noun[0])
    if first < stop:
        warned = act == "trained" and has(tokens[stop - 1], CUES + "schooled")  # "workshops for 3,200 pupils"
        return Deed("raised-awareness" if warned else act, first, stop)
    if noun[0] + 2 < len(tokens) and tokens[noun[0] + 1].lower == "to" and tokens[noun[0] + 2].is_numeral:
        first, stop = phrase_after(tokens, noun[0] + 2)
        if is_counted(tokens[first:stop]):
            return Deed(act, first, stop)  # "gave shelter to 390"
    # "gave each of the women legal aid"
    if any(has(word, PERSON) for word in tokens[noun[1] : noun[0]]):
        last = max(place for place in range(noun[1], noun[0]) if has(tokens[place], PERSON))
        return Deed(act, noun[1], last + 1)
    return Deed(act, *(_people_given(tokens, noun[1]) or noun[1:]))


def _people_given(tokens: Sequence[Item], thing: int) -> tuple[int, int] | None:
    """The people between a verb and "with" before a thing: "provided | 12 women | with medical care"."""
    if thing < 2 or tokens[thing - 1].lower != "with":
        return None
    verb = next((at for at in range(thing - 2, max(-1, thing - _NEAR), -1) if is_verb(tokens[at])), -1)
    first, stop = phrase_after(tokens, verb + 1)
    people = verb >= 0 and stop == thing - 1 and any(has(word, PERSON) for word in tokens[first:stop])
    return (first, stop) if people else None


def is_trade(tokens: Sequence[Item], at: int, noun: int) -> bool:
    """Whether a lesson is one for victims: "vocational training"."""
    first, stop = people_after(tokens, noun)
    to_victims = any(has(word, VICTIM) for word in tokens[first:stop])
    young = any(has(word, "victims:children") for word in tokens[first:stop])  # "classes for 200 child laborers"
    to_victims = to_victims or (young and not any(has(word, CUES + "schooled") for word in tokens[first:stop]))
    return to_victims or any(has(word, CUES + "trade") for word in tokens[at:noun])


def _describes_people(tokens: Sequence[Item], noun: int) -> bool:
    """Whether a noun only says whose people follow: "classes to | shelter | residents"."""
    return noun + 1 < len(tokens) and has(tokens[noun + 1], PERSON)


def _is_money(tokens: Sequence[Item], at: int, noun: int) -> bool:
    return any(has(word, CUES + "money") or word.text == "$" for word in tokens[at:noun])


def _sum_behind(tokens: Sequence[Item], first: int, stop: int) -> int:
    """Where an amount begins behind those who are given it: "gave each of the girls | $25"; 0 where none does."""
    end = next((at for at in range(first, min(stop + 1, len(tokens))) if tokens[at].text in ("$", "€", "£")), 0)
    return end if end and not tokens[end - 1].is_numeral else 0


def awarded(tokens: Sequence[Item], at: int) -> Deed | None:
    """ "Granted compensation to 16 victims", "ordered damages for four women": help, if it is said for whom."""
    damages = object_of(tokens, at, CUES + "damages")
    first, stop = people_after(tokens, damages[0]) if damages is not None else (0, 0)
    told = first < stop and (tokens[first].is_numeral or has(tokens[stop - 1], *PROTECTED))
    told = told and not has(tokens[stop - 1], CUES + "owning")
    return Deed("assisted", first, stop) if told and fits("assisted", tokens[first:stop]) else None


def _purpose(tokens: Sequence[Item], at: int) -> tuple[int, int]:
    """What money was given for or spent on: the phrase after "for", "to" or "on"."""
    for opener in range(at + 1, min(at + 14, len(tokens))):
        if tokens[opener].text in (";", ":", "."):
            break
        if (
            tokens[opener].lower == "to"
            and opener + 1 < len(tokens)
            and is_plain(tokens[opener + 1])
            and is_of_deed(tokens[opener + 1])
        ):
            return phrase_after(tokens, opener + 2)  # "paid Caritas $40,000 to run | the hotline"
        if tokens[opener].lower in _FOR_WHAT and not (
            opener + 1 < len(tokens)
            and tokens[opener + 1].lower.endswith("e")
            and tokens[opener + 1].lower not in DETERMINERS
        ):
            return phrase_after(tokens, opener + 1)
        if tokens[opener].lower == "of" and has(tokens[opener - 1], CUES + "upkeep"):
            return phrase_after(tokens, opener + 1)  # "bore the costs of | the shelter"
    return at, at


def _are_paid_for(people: Sequence[Item]) -> bool:
    """Whether so many people are workers or victims to whom money is awarded, not employers."""
    return people[0].is_numeral and fits("assisted", people) and not has(people[-1], CUES + "owning")


def paid(tokens: Sequence[Item], at: int) -> Deed | None:
    """ "Spent 200,000 dollars on two shelters", "allocated funds to"."""
    if has(tokens[at], CUES + "settles") and at + 1 < len(tokens) and tokens[at + 1].lower == "for":
        first, stop = phrase_after(tokens, at + 2)
        if any(has(word, CUES + "pockets") for word in tokens[first : first + _NEAR]):
            return None  # "paid for fuel out of their own pockets"
        returned = first + 1 < stop and has(tokens[first], CUES + "return") and tokens[first + 1].lower == "of"
        if returned and any(has(word, PERSON) for word in tokens[first + 2 : stop]):
            return Deed("repatriated", first + 2, stop)  # "paid for the return of three women"
        return Deed("funded", first, stop) if first < stop else None
    if object_of(tokens, at, CUES + "damages") is not None:
        return awarded(tokens, at)
    money = object_of(tokens, at, CUES + "money", "number-marks:money")
    if money is not None and has(tokens[at], CUES + "lets-go") and money[0] + 1 != phrase_after(tokens, at + 1)[1]:
        return None  # "released two men for lack of money"
    first, stop = people_after(tokens, at + 1)
    if has(tokens[at], "light-verbs:orders") and first < stop and tokens[first].is_numeral:
        if not _are_paid_for(tokens[first:stop]):
            return None
        return Deed("assisted", first, stop)  # "awarded $4,000 in back wages to nine maids"
    if money is None and not is_sum(tokens, at):
        return None
    if has(tokens[at], CUES + "approves"):
        return _approved(tokens, at)
    return Deed("funded", *_purpose(tokens, at))


def _approved(tokens: Sequence[Item], at: int) -> Deed | None:
    """ "Approved $40,000 for shelters", "invested $9,000 in a hotline": only for what is work for victims."""
    if tokens[at + 1].lower == "against":
        return None  # "voted | against funds for a shelter"
    into = next((place for place in range(at + 1, min(at + _NEAR, len(tokens))) if tokens[place].lower == "in"), 0)
    first, stop = _purpose(tokens, at)
    first, stop = phrase_after(tokens, into + 1) if first == stop and into else (first, stop)
    return Deed("funded", first, stop) if any(has(word, *_WORK) for word in tokens[first:stop]) else None
