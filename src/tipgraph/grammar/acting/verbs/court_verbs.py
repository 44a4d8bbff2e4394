"""Verbs of cases and courts: "looked into 19 complaints", "filed charges against", "secured convictions of"."""

from __future__ import annotations

from collections.abc import Sequence

from tipgraph.grammar.acting.verbs.objects import CUES, INSTRUMENTS, Deed, is_sum, object_of
from tipgraph.grammar.acting.verbs.own_verbs import fits, head_of
from tipgraph.grammar.acting.verbs.phrases import PERSON, PROTECTED, VICTIM, people_after, phrase_after
from tipgraph.grammar.tokens import has
from tipgraph.reading import Item


def inquired(tokens: Sequence[Item], at: int) -> Deed | None:
    """ "Looked into 19 complaints", "inquired into the deaths"."""
    if at + 1 >= len(tokens) or tokens[at + 1].lower != "into":
        return None
    first, stop = phrase_after(tokens, at + 2)
    matter = any(
        has(word, CUES + "case", CUES + "complaint", CUES + "workplace", PERSON) for word in tokens[first:stop]
    )
    return Deed("investigated", first, stop) if matter else None


def handled(tokens: Sequence[Item], at: int) -> Deed | None:
    """ "Handled 37 cases", "pursued a case of forced labor"."""
    first, stop = phrase_after(tokens, at + 1)
    cases = first < stop and any(has(word, CUES + "case") for word in tokens[first:stop])
    return Deed("investigated", first, stop) if cases else None


def ended(tokens: Sequence[Item], at: int) -> Deed | None:
    """ "Completed 203 investigations"."""
    inquiry = object_of(tokens, at, CUES + "inquiry")
    if inquiry is not None and inquiry[0] != inquiry[1] + head_of(tokens[inquiry[1] : inquiry[2]]):
        return None  # "completed a study of investigations"
    return against("investigated", tokens, inquiry) if inquiry is not None else None


#: What police and courts report of themselves, by the noun.
_REPORTED = (("inquiry", "investigated"), ("arrests", "arrested"), ("charge", "prosecuted"), ("guilt", "convicted"))


def reported(tokens: Sequence[Item], at: int) -> Deed | None:
    """ "Reported 89 new investigations", "reported no arrests"; of whom, the caller knows."""
    first, stop = phrase_after(tokens, at + 1)
    if first == stop or not (tokens[first].is_numeral or tokens[at + 1].lower == "no"):
        return None
    joints = (at for at in range(first, stop - 1) if tokens[at].lower == "and" and tokens[at + 1].is_numeral)
    stop = next(joints, stop)  # "12 arrests | and four investigations"
    head = tokens[first + head_of(tokens[first:stop])]
    act = next((act for cue, act in _REPORTED if has(head, CUES + cue)), "")
    return Deed(act, first, stop) if act else None


def recorded(tokens: Sequence[Item], at: int) -> Deed | None:
    """ "Registered 34 trafficking cases", "recorded 80 victims": a number, and nothing else that a book may hold."""
    first, stop = phrase_after(tokens, at + 1)
    if first == stop or not tokens[first].is_number:
        return None
    if any(has(word, VICTIM) for word in tokens[first:stop]):
        return Deed("identified", first, stop)
    cases = any(has(word, CUES + "case") for word in tokens[first:stop])
    return Deed("investigated", first, stop) if cases else None


def against(act: str, tokens: Sequence[Item], noun: tuple[int, int, int]) -> Deed:
    """A deed of which the people after "against" or "of" are the object, else the noun itself."""
    after = noun[0] + 1
    if after < len(tokens) and tokens[after].lower in ("against", "of", "on", "into"):
        first, stop = phrase_after(tokens, after + 1)
        people = has(tokens[first], PERSON) or any(has(word, PERSON) for word in tokens[first + 1 : first + 3])
        # "cases of trafficking women": what the cases are of is no object, whom convictions are of is
        if first < stop and (tokens[after].lower != "of" or (people and not tokens[first].lower.endswith("ing"))):
            return Deed(act, first, stop)
    return Deed(act, noun[1], noun[2])


def filed(tokens: Sequence[Item], at: int) -> Deed | None:
    """ "Filed charges against 63 suspects", "brought 41 people to trial"."""
    charge = object_of(tokens, at, CUES + "charge")
    case = object_of(tokens, at, CUES + "case") if charge is None else None
    if case is not None and tokens[case[1]].is_numeral:
        return Deed("prosecuted", case[1], case[2])  # "filed 28 cases"
    if charge is None:
        return _brought_to_court(tokens, at)
    first, stop = phrase_after(tokens, at + 1)
    if any(has(word, PERSON) for word in tokens[first:stop]) and not first <= charge[0] < stop:
        return Deed("prosecuted", first, stop)
    return against("prosecuted", tokens, charge)


def _brought_to_court(tokens: Sequence[Item], at: int) -> Deed | None:
    """ "Brought 12 cases to court", "brought its first case to trial"."""
    first, stop = phrase_after(tokens, at + 1)
    tried = first < stop < len(tokens) - 1 and tokens[stop].lower in ("to", "before")
    tried = tried and any(has(word, CUES + "bench") for word in tokens[stop + 1 : stop + 3])
    named = tried and any(has(word, PERSON, CUES + "case") for word in tokens[first:stop])
    return Deed("prosecuted", first, stop) if named else None


def obtained(tokens: Sequence[Item], at: int) -> Deed | None:
    """ "Secured convictions of 28 traffickers", "secured the release of 14 girls", "issued permits to 12 victims"."""
    freed = object_of(tokens, at, CUES + "release")
    issued = object_of(tokens, at, *INSTRUMENTS)
    if issued is not None and has(tokens[at], CUES + "issues") and _is_law(tokens, at, issued):
        return Deed("adopted", issued[1], issued[2])  # "issued the national action plan"
    if freed is not None and freed[0] + 2 < len(tokens) and tokens[freed[0] + 1].lower == "of":
        first, stop = phrase_after(tokens, freed[0] + 2)
        return Deed("rescued", first, stop) if fits("rescued", tokens[first:stop]) else None
    permit = permitted(tokens, at)
    if permit is not None:
        return permit
    if is_sum(tokens, at):
        first, stop = people_after(tokens, at + 1)
        won = first < stop and any(has(word, VICTIM) for word in tokens[first:stop])
        return Deed("assisted", first, stop) if won else None  # "obtained $22,000 for 11 survivors"
    verdict = object_of(tokens, at, CUES + "verdict")
    if verdict is None:
        return None
    if not has(tokens[verdict[0]], CUES + "guilt"):
        first, stop = people_after(tokens, verdict[0])  # "issued sentences of three years to seven traffickers"
        if first == stop and tokens[verdict[1]].is_numeral:
            return Deed("convicted", verdict[1], verdict[2])  # "handed down eight sentences"
        return Deed("convicted", first, stop) if first < stop else None
    return against("convicted", tokens, verdict)


def _is_law(tokens: Sequence[Item], at: int, issued: tuple[int, int, int]) -> bool:
    """Whether what is issued is a plan or a decree itself: not "a draft law", "instructions on | the plan"."""
    at_once = issued[1:] == phrase_after(tokens, at + 1)
    return at_once and issued[0] == issued[2] - 1 and not has(tokens[issued[1]], CUES + "unfinished")


def permitted(tokens: Sequence[Item], at: int) -> Deed | None:
    """ "Issued temporary visas to 12 victims", "granted 12 victims permits": help, where these are victims."""
    permit = object_of(tokens, at, CUES + "permit")
    if permit is None:
        return None
    first, stop = people_after(tokens, permit[0])
    people = tokens[first:stop] or tokens[permit[1] : permit[0]]
    victims = any(has(word, VICTIM) for word in people)
    travel = any(has(word, CUES + "travel") for word in tokens[at + 1 : permit[0]])
    victims = victims or (
        travel and people[0].is_numeral and has(people[-1], *PROTECTED)
    )  # "travel papers to nine women"
    last = max((place for place in range(permit[1], permit[0]) if has(tokens[place], PERSON)), default=permit[1])
    return (
        (Deed("assisted", first, stop) if first < stop else Deed("assisted", permit[1], last + 1)) if victims else None
    )


def charged(tokens: Sequence[Item], at: int) -> Deed | None:
    """ "Charged 12 men", "tried 12 men", but not "charged fees"."""
    first, stop = phrase_after(tokens, at + 1)
    people = any(has(word, PERSON) for word in tokens[first:stop])
    people = people or (first < stop and tokens[first].is_numeral and has(tokens[stop - 1], CUES + "case"))
    return Deed("prosecuted", first, stop) if people and not has(tokens[at + 1], "act-cues:money") else None
