"""Who does what a verb says: the bodies before it, or those of the verb that it goes on with."""

from __future__ import annotations

from collections.abc import Sequence

from tipgraph.grammar.acting.actors import STAFF, Actor, begins_noun_phrase, is_complement
from tipgraph.grammar.acting.insertions import beside, is_with, names_first, opens_insertion
from tipgraph.grammar.acting.nominal import is_doing
from tipgraph.grammar.acting.verb_groups import VerbGroup, group_of
from tipgraph.grammar.acting.verbs import FAR, before, is_past_participle, is_verb
from tipgraph.grammar.function_words import AUXILIARIES, PREPOSITIONS, RELATIVES
from tipgraph.grammar.tokens import has, is_place
from tipgraph.reading import Item

_JOINTS = frozenset({"and", "or", "but", "nor"})
#: What may stand right before a subject.
_OPENERS = frozenset(
    {
        ",",
        ";",
        ":",
        "—",
        '"',
        "(",
        "and",
        "but",
        "while",
        "although",
        "when",
        "that",
        "which",
        "where",
        "because",
        "after",
    }
    | {"before", "since", "however", "as", "or", "nor", "whom", "until", "though", "whereas"}
    | {"neither", "both"}
)
#: What may stand between a body and its verb: where it is, of whom it is.
_PLACED = frozenset({"in", "of", "at", "from", "for", "on", "under", "within", "against", "to", "with"})
_REACH = 14
_OTHERS = 4
_TIMES = "act-cues:time"
HOUSE = "act-cues:house"


def subjects(tokens: Sequence[Item], group: VerbGroup, actors: Sequence[Actor], depth: int = 0) -> tuple[Actor, ...]:
    """The bodies that are the subject of an active verb; empty where it is something else, or nothing clear."""
    end = before(tokens, group.first)
    if end < 0 or depth > 4:
        return ()
    token = tokens[end]
    accompanying = token.text == "," and group.first == group.at and tokens[group.at].lower.endswith("ing")
    listed = token.text == "," and group.first == group.at == end + 1 and is_past_participle(tokens[group.at])
    if listed and not _nearest(tokens, end, actors) and (shared := _shared(tokens, end, actors, depth)):
        return shared  # "investigated 20 cases, | prosecuted 12 persons, and convicted four"
    if token.lower in _JOINTS or accompanying or (token.text == "," and _joins_verbs(tokens, end)):
        return _shared(tokens, end, actors, depth)
    if token.lower in ("which", "who", "that"):
        return _of_relative(tokens, end, actors)
    if token.text == "," and (opened := opens_insertion(tokens, end)) > 0 and tokens[opened - 1].lower in _JOINTS:
        # "trained judges and, together with IOM, drafted a law"
        return (
            *_shared(tokens, opened - 1, actors, depth),
            *beside(tokens, opened + 1, end, actors),
        )
    return _nearest(tokens, end, actors)


def _nearest(tokens: Sequence[Item], end: int, actors: Sequence[Actor]) -> tuple[Actor, ...]:
    """The subject that ends at a token, insertions and places behind it left out."""
    helpers: tuple[Actor, ...] = ()
    if tokens[end].text == ",":
        opened = opens_insertion(tokens, end)
        if opened < 0:
            return _in_apposition(tokens, end, actors)
        if is_with(tokens[opened + 1]):
            helpers = beside(tokens, opened + 1, end, actors)
        elif tokens[opened + 1].lower == "through" and names_first(tokens, opened + 1, actors):
            return beside(tokens, opened + 1, end, actors)
        end = opened - 1
    for actor in reversed([one for one in actors if one.stop <= end + 1 and end - one.stop < _REACH]):
        if not _is_tail(tokens, actor.stop, end + 1):
            return ()
        if is_complement(tokens, actor, actors):
            if _are_staff(tokens, actor, actors):
                return (actor, *helpers)
            continue
        pronoun = actor.anaphoric and tokens[actor.first].lower == "it"
        if not pronoun and not _is_opened(tokens, begins_noun_phrase(tokens, actor.first, actors)):
            return ()
        return (*joined_before(tokens, actor, actors), actor, *helpers)
    return ()


def _in_apposition(tokens: Sequence[Item], comma: int, actors: Sequence[Actor]) -> tuple[Actor, ...]:
    """The body named between commas behind a noun that says what it is: "a local organization, Casa Luna |,|"."""
    for actor in actors:
        first = begins_noun_phrase(tokens, actor.first, actors)
        if end_of(tokens, actor) == comma and first > 1 and tokens[first - 1].text == ",":
            start = next((at + 1 for at in range(first - 2, -1, -1) if tokens[at].text in (";", ":")), 0)
            told = tokens[start : first - 1]
            alone = not any(is_verb(token) or token.text == "," for token in told)
            one = bool(told) and told[0].lower in ("a", "an")  # "a separate entity, the Family Institute,"
            return (actor,) if alone and (actor.body.kind == "ngo" or one) else ()
    return ()


def _is_tail(tokens: Sequence[Item], first: int, stop: int) -> bool:
    """Whether nothing between a body and its verb takes its place: "in Vlora and Durres", "(MOI)", "inspectors"."""
    at = first
    if at + 1 < stop and tokens[at].lower == "'s" and has(tokens[stop - 1], HOUSE, STAFF):
        return all(
            word.text.islower() or word.is_number for word in tokens[at + 1 : stop]
        )  # "the ministry's new shelter"
    if at + 1 < stop and tokens[at].lower == "'s" and has(tokens[at + 1], STAFF):
        at += 1  # "the ministry's inspectors"
    while at < stop and (
        tokens[at].text in ("(", ")") or tokens[at - 1].text == "(" or has(tokens[at], STAFF) or is_place(tokens[at])
    ):
        at += 1
    if at == stop or _joins_others(tokens, at, stop):
        return True
    if tokens[at].lower not in _PLACED:
        return False
    return not any(
        is_verb(token) or token.lower in RELATIVES or (token.text in ",;:" and not is_place(tokens[place - 1]))
        for place, token in enumerate(tokens[at:stop], at)
    )


def _joins_others(tokens: Sequence[Item], first: int, stop: int) -> bool:
    """Whether words join others, who are no named bodies, to one: "UNICEF | , and two NGOs"."""
    at = first + (tokens[first].text == ",")
    others = tokens[at + 1 : stop]
    return (
        tokens[at].lower == "and"
        and 0 < len(others) <= _OTHERS
        and not any(is_verb(word) or word.lower in PREPOSITIONS or not word.text[0].isalnum() for word in others)
    )


def _is_opened(tokens: Sequence[Item], first: int) -> bool:
    """Whether a noun phrase that begins at a token may be a subject by what stands before it."""
    if first == 0:
        return True
    token = tokens[first - 1]
    if token.is_number or has(token, _TIMES, "organization-cues:calendar") or token.codes("months"):
        return True  # "in 2005 the ministry", "in June the ministry", "last year the ministry"
    return token.lower in _OPENERS or token.text in _OPENERS or (is_verb(token) and has(token, "act-cues:told"))


def _are_staff(tokens: Sequence[Item], actor: Actor, actors: Sequence[Actor]) -> bool:
    """Whether a body is only whose people act: "inspectors of the ministry", "officials from the ministry"."""
    start = begins_noun_phrase(tokens, actor.first, actors) - 1
    if start < 1:
        return False
    if _is_their_house(tokens, start):
        return True
    doing = tokens[start].lower == "by" and is_doing(tokens[start - 1])
    if not doing and (tokens[start].lower not in ("of", "from", "at") or not has(tokens[start - 1], STAFF)):
        return False
    noun = start - 1
    while (
        noun
        and tokens[noun - 1].text.islower()
        and not is_verb(tokens[noun - 1])
        and tokens[noun - 1].lower not in PREPOSITIONS
    ):
        noun -= 1
    return _is_opened(tokens, noun) or (noun == 1 and tokens[0].text.istitle())  # "Labor inspectors from the ministry"


def _is_their_house(tokens: Sequence[Item], start: int) -> bool:
    """Whether a body is that of the shelter before it: "the shelter of | the ministry", "a shelter run by | X"."""
    noun = start - 1
    if tokens[start].lower == "by" and noun > 0 and has(tokens[noun], "act-verbs:operated"):
        noun -= 1
    elif tokens[start].lower != "of":
        return False
    if noun < 0 or not has(tokens[noun], HOUSE):
        return False
    return _is_opened(tokens, begins_noun_phrase(tokens, noun))


def joined_before(tokens: Sequence[Item], actor: Actor, actors: Sequence[Actor]) -> tuple[Actor, ...]:
    """The bodies that "and" and commas join to one, before it."""
    start = begins_noun_phrase(tokens, actor.first, actors) - 1
    if start < 0 or not (tokens[start].lower in ("and", "nor") or tokens[start].text == ","):
        return ()
    stop = start
    while stop and (tokens[stop - 1].lower in ("and", "nor") or tokens[stop - 1].text == ","):
        stop -= 1
    for other in actors:
        if end_of(tokens, other) == stop and not is_complement(tokens, other, actors):
            return (*joined_before(tokens, other, actors), other)
    return ()


def is_neither(tokens: Sequence[Item], doers: Sequence[Actor], actors: Sequence[Actor]) -> bool:
    """Whether "neither" stands before the first of those who do something: they do not."""
    start = begins_noun_phrase(tokens, doers[0].first, actors) - 1
    return start >= 0 and tokens[start].lower == "neither"


def end_of(tokens: Sequence[Item], actor: Actor) -> int:
    """Where a body's name ends with the abbreviation in brackets behind it."""
    stop = actor.stop
    if stop + 2 < len(tokens) and tokens[stop].text == "(" and tokens[stop + 2].text == ")":
        return stop + 3
    return stop


def _joins_verbs(tokens: Sequence[Item], comma: int) -> bool:
    """Whether a comma stands between verbs of one subject: "investigated, prosecuted, and convicted"."""
    verb = tokens[comma - 1] if comma > 1 else None
    return verb is not None and is_verb(verb) and tokens[comma - 2].lower not in ("'s", "'")


def _shared(tokens: Sequence[Item], end: int, actors: Sequence[Actor], depth: int) -> tuple[Actor, ...]:
    """The subject of the verb that "and" joins to this one."""
    for at in range(end - 1, max(-1, end - FAR), -1):
        token = tokens[at]
        if token.text in (";", ":", "—") or token.lower in ("while", "although", "because", "whereas"):
            return ()
        if token.lower in ("who", "which") and at and tokens[at - 1].text == ",":
            return _of_relative(tokens, at, actors)  # "the court, which tried and | convicted"
        if token.lower in RELATIVES:
            continue
        if not is_verb(token) or (token.lower in AUXILIARIES and at + 1 < end and is_verb(tokens[at + 1])):
            continue
        earlier = group_of(tokens, at)
        if earlier is None or (at and tokens[at - 1].lower in PREPOSITIONS):
            continue
        found = subjects(tokens, earlier, actors, depth + 1)
        if found:
            return found
    return ()


def _of_relative(tokens: Sequence[Item], at: int, actors: Sequence[Actor]) -> tuple[Actor, ...]:
    """The body that a clause with "which" is about: "the agency, which runs a shelter"."""
    end = at - 1
    if end >= 0 and tokens[end].text == ",":
        end -= 1
    elif tokens[at].lower == "that":
        return ()
    for actor in actors:
        if end_of(tokens, actor) == end + 1:
            return (*joined_before(tokens, actor, actors), actor) if tokens[at].lower != "who" else ()
    return ()
