"""What makes trafficking known in a sentence: the medium that a verb makes, or those whom it tells."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from tipgraph.grammar.function_words import DETERMINERS, PHRASE_ENDS
from tipgraph.grammar.tokens import has
from tipgraph.grammar.verbs import is_past, is_verb
from tipgraph.grammar.work.doing import Doing
from tipgraph.grammar.work.people import are_people
from tipgraph.grammar.work.phrases import number_in, phrase, phrase_after
from tipgraph.grammar.work.taught import subject_before
from tipgraph.grammar.work.told import Told
from tipgraph.reading import Item

MEDIUM, _KNOWN, _OTHER = "work:medium", "work:known", "work:other-campaign"
MARKS = frozenset({MEDIUM, "work:tells"})
_REACH = 12
_STOPS = frozenset({";", "that", "which", "by", "with", ":", "."})
_TO_WHOM = frozenset({"for", "among", "to", "in"})
_REACHES, _AIMED = "work:reaches", "work:aimed"


@dataclass(frozen=True, slots=True)
class Publicity:
    """A medium and those whom it reaches, each as tokens from one to before another."""

    manner: str
    medium: tuple[int, int]
    audience: tuple[int, int]


def is_about_trafficking(told: Told) -> bool:
    """Whether a sentence speaks of trafficking or of making it known, or stands among the work of prevention."""
    tokens = told.tokens
    if any(has(token, "work:crime-subject") for token in tokens[:3]):
        return False
    return told.sentence.area == "prevention" or any(has(token, _KNOWN) for token in tokens)


def made_by(told: Told, verb: Doing) -> Publicity | None:
    """ "Distributed leaflets to travelers"; "posters were displayed by the ministry"."""
    tokens = told.tokens
    if verb.is_passive:
        first, stop = subject_before(told, verb.first)
        head = next((at for at in range(stop - 1, first - 1, -1) if has(tokens[at], MEDIUM)), -1)
        if head < 0 or not _is_publicity(told, first, head):
            return None
        medium = (first, head + 1)
        audience = _audience(told, head + 1)
        if audience[1] <= audience[0]:
            audience = _audience(told, verb.at + 1)
        return Publicity("made-by", _without_number(tokens, medium), audience)
    head = _object(tokens, verb.at)
    if head < 0:
        return None
    first = verb.at + 1 + (tokens[verb.at + 1].lower == "in")
    while first < head and not _begins(tokens, first):
        first += 1
    first = _own_words(tokens, first, head)
    if not _is_publicity(told, first, head):
        return None
    stop = head + 1
    end = phrase(tokens, first)
    if end > stop and all(token.lower in ("and", "or", ",") or token.text.isalpha() for token in tokens[stop:end]):
        listed = [at for at in range(stop, end) if has(tokens[at], MEDIUM)]
        stop = listed[-1] + 1 if listed else stop
    return Publicity("held", _without_number(tokens, (first, stop)), _audience(told, stop))


def _own_words(tokens: Sequence[Item], first: int, head: int) -> int:
    """Where the words of a medium begin behind a lesson joined to it: "held trainings and | awareness campaigns"."""
    for at in range(head - 1, first, -1):
        if (
            tokens[at].lower in ("and", ",")
            and has(tokens[at - 1], "work:training")
            and not has(tokens[at - 1], MEDIUM)
        ):
            return at + 1
    return first


def _begins(tokens: Sequence[Item], at: int) -> bool:
    """Whether a noun phrase may begin at a token."""
    return tokens[at].lower not in ("out", "up", "over", "off", "also") and not tokens[at].lower.endswith("ly")


def _object(tokens: Sequence[Item], verb: int) -> int:
    """The medium that is the object of a verb; -1 where there is none."""
    in_one = has(tokens[verb], "work:attended") and verb + 1 < len(tokens) and tokens[verb + 1].lower == "in"
    for at in range(verb + 1 + in_one, min(verb + _REACH, len(tokens))):  # "participated in | radio programs"
        token = tokens[at]
        if has(token, MEDIUM) and not _is_of_noun(tokens, at):
            return at
        if token.lower in _STOPS or token.lower in ("to", "for", "in", "at", "on", "through") or token.text == "(":
            return -1
        if is_verb(token) and not token.lower.endswith("ed") and not has(token, "work:attribute"):
            return -1
        if token.text == "," and not (tokens[at - 1].text.isalpha() and at > verb + 1):
            return -1
    return -1


def _is_of_noun(tokens: Sequence[Item], at: int) -> bool:
    """Whether a medium only says of what kind the next noun is: "campaign | materials" is one all the same."""
    return at + 1 < len(tokens) and has(tokens[at + 1], MEDIUM)


def _is_publicity(told: Told, first: int, head: int) -> bool:
    """Whether what is made makes trafficking known: a campaign may be one of the police."""
    tokens = told.tokens
    near = tokens[max(0, first) : head + 1]
    if any(token.lower in ("no", "none", "neither") for token in tokens[max(0, first - 1) : head]):
        return False  # "no | campaigns were conducted"
    if any(has(token, _OTHER) for token in near) or any(has(token, _OTHER) for token in tokens[head + 1 : head + 2]):
        return False
    if head + 1 < len(tokens) and tokens[head + 1].lower == "against" and has(tokens[head], MEDIUM):
        return any(has(token, _KNOWN) for token in tokens[head + 2 : head + 8])
    if has(tokens[head], "work:sure-medium"):
        return True
    if has(tokens[head], "work:vague-medium"):
        return any(has(token, "work:awareness") for token in near) or _is_to_tell(tokens, head + 1)
    return any(has(token, "work:awareness") for token in tokens) or told.sentence.area == "prevention"


def _is_to_tell(tokens: Sequence[Item], at: int) -> bool:
    """Whether the words behind a medium say that it makes something known; a program "to combat" it need not."""
    if at < len(tokens) and tokens[at].lower in ("to", "against", "for"):
        return any(has(token, "work:tells", "work:raises") for token in tokens[at + 1 : at + 3])
    return any(has(token, "work:awareness") for token in tokens[at : at + 7])


def _without_number(tokens: Sequence[Item], span: tuple[int, int]) -> tuple[int, int]:
    first, stop = span
    while first < stop and (tokens[first].lower in DETERMINERS or has(tokens[first], "work:one", "work:filler")):
        first += 1
    _, behind = number_in(tokens[first : min(stop, first + 3)])
    return first + behind, stop


def _audience(told: Told, at: int) -> tuple[int, int]:
    """Those whom a medium reaches: "aimed at young women", "for parents", "in schools"."""
    tokens = told.tokens
    for opener in range(at, min(at + _REACH, len(tokens))):
        token = tokens[opener]
        if token.text in (";", ":", ".") or token.lower in ("which", "that"):
            break
        by = opener + 1 < len(tokens) and tokens[opener + 1].lower == "by"
        reaches = token.lower in _TO_WHOM or has(token, _REACHES, _AIMED)
        if is_verb(token) and is_past(token) and not (reaches or by or has(token, "work:attribute")):
            break
        if not reaches:
            continue
        first = opener + 1
        if has(token, _AIMED):
            first += 1
        if first < len(tokens) and has(tokens[first], "work:tells", "work:trained"):
            first += 1  # "to inform | parents"
            if first < len(tokens) and has(tokens[first], "work:awareness") and has(tokens[first], _KNOWN):
                continue  # "to raise awareness of forced labor | among companies"
        stop = phrase(tokens, first)
        stop = next((at for at in range(first, stop) if has(tokens[at], _REACHES, _AIMED)), stop)
        while stop > first and tokens[stop - 1].text == ",":
            stop -= 1  # "in Kolda, | targeting parents"
        if stop <= first:
            continue
        chosen = tokens[first:stop]
        if token.lower == "in" and not any(has(one, "work:audience") for one in chosen):
            continue
        if any(has(one, "work:audience", "act-cues:person", "work:trainee") for one in chosen) or are_people(
            told, first, stop
        ):
            return _without_number(tokens, (first, stop))
    return at, at


def _are_audience(told: Told, first: int, stop: int) -> bool:
    """Whether some words name people who may be told of trafficking."""
    people = any(has(one, "work:audience", "act-cues:person") for one in told.tokens[first:stop])
    return people or are_people(told, first, stop)


def told_to(told: Told, verb: Doing) -> Publicity | None:
    """ "Warned parents about recruiters"; "raised awareness among students through lectures"."""
    tokens = told.tokens
    if verb.is_passive:
        return None
    after = verb.at + 1
    if after < len(tokens) and has(tokens[after], "work:awareness"):
        audience = _audience(told, after + 1)
        begin, end = _means(told, after + 1)
        return Publicity("raised", (begin, end), audience) if end > begin or audience[1] > audience[0] else None
    if has(tokens[verb.at], "work:raises"):
        return None
    stop = phrase(tokens, after)
    if stop <= after or not _are_audience(told, after, stop):
        return None
    follows = tokens[stop].lower if stop < len(tokens) else ""
    if follows not in ("about", "of", "on", "against", "to", "that", "regarding", "how"):
        return None
    if not any(has(token, _KNOWN, "work:risk") for token in tokens[stop : stop + 10]):
        return None
    return Publicity("told", _means(told, stop), (after, stop))


def by_itself(told: Told, verb: Doing) -> Publicity | None:
    """ "Posters at airports | warned travelers"; "a play | made families aware of the dangers"."""
    tokens = told.tokens
    first, stop = subject_before(told, verb.first)
    listed = [at for at in range(first, stop) if has(tokens[at], MEDIUM) and not _is_of_noun(tokens, at)]
    if not listed or not _is_publicity(told, first, listed[0]):
        return None
    begin, end = verb.at + 1, phrase(tokens, verb.at + 1)
    audience = (begin, end) if _are_audience(told, begin, end) else (begin, begin)
    return Publicity("by-itself", _without_number(tokens, (first, listed[0] + 1)), audience)


def _means(told: Told, at: int) -> tuple[int, int]:
    """By what something is made known: "through lectures"."""
    tokens = told.tokens
    begin, end = phrase_after(tokens, at, at + 2 * _REACH, "through", "via", "using", "with", "by")
    if (
        end > begin
        and any(has(token, MEDIUM) for token in tokens[begin:end])
        and tokens[begin].lower not in PHRASE_ENDS - DETERMINERS
    ):
        return _without_number(tokens, (begin, end))
    return at, at
