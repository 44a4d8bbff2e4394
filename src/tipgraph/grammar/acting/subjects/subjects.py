"""Who does what a verb says: the bodies before it, or those of the verb that it goes on with."""

from __future__ import annotations

from collections.abc import Sequence

from tipgraph.grammar.acting.subjects.actors import HEADS, Actor, begins_noun_phrase, is_complement
from tipgraph.grammar.acting.subjects.agents import listed_from
from tipgraph.grammar.acting.subjects.insertions import (
    beside,
    company_before,
    is_with,
    joined_with,
    names_first,
    opens_company,
    opens_insertion,
)
from tipgraph.grammar.acting.subjects.phrases import are_staff, end_of, is_opened, is_tail, joined_before
from tipgraph.grammar.acting.subjects.relatives import behind_relative, follows_relative, of_relative
from tipgraph.grammar.acting.verbs.group import VerbGroup
from tipgraph.grammar.acting.verbs.leads import is_fronted, lead_of
from tipgraph.grammar.acting.verbs.verb_groups import group_of
from tipgraph.grammar.function_words import AUXILIARIES, DASHES, DETERMINERS, PREPOSITIONS, RELATIVES, SUBORDINATORS
from tipgraph.grammar.tokens import has, is_place
from tipgraph.grammar.verbs import FAR, before, is_past_participle, is_verb
from tipgraph.reading import Item

#: Prepositions that open a clause as well: "until | the embassy took them home".
_WHEN = frozenset({"until", "since", "after", "before"})
_JOINTS = frozenset({"and", "or", "but", "nor"})
#: How far before its verb a body may end.
_REACH = 14


def subjects(tokens: Sequence[Item], group: VerbGroup, actors: Sequence[Actor], depth: int = 0) -> tuple[Actor, ...]:
    """The bodies that are the subject of an active verb; empty where it is something else, or nothing clear."""
    if tokens[group.first].lower == "having" and is_fronted(tokens, group.first):
        return _of_main_clause(tokens, group.at, actors)
    end = before(tokens, group.first)
    if end < 0 or depth > 4:
        return ()
    token = tokens[end]
    accompanying = token.text == "," and group.first == group.at and tokens[group.at].lower.endswith("ing")
    listed = token.text == "," and group.first == group.at == end + 1 and is_past_participle(tokens[group.at])
    if token.text == "," and (opened := opens_insertion(tokens, end)) > 0 and tokens[opened - 1].lower in _JOINTS:
        # "trained judges and, together with IOM, drafted a law"
        return (*_shared(tokens, opened - 1, actors, depth), *beside(tokens, opened + 1, end, actors))
    if (
        listed
        and not follows_relative(tokens, end)
        and not _has_own_subject(tokens, end)
        and not _nearest(tokens, end, actors)
        and (shared := _shared(tokens, end, actors, depth))
    ):
        return shared  # "investigated 20 cases, | prosecuted 12 persons, and convicted four"
    lead = lead_of(tokens, group.at) if group.first == group.at else -1
    if lead >= 0 and is_fronted(tokens, lead):
        return _of_main_clause(tokens, group.at, actors) or tuple(
            actor for actor in actors if end_of(tokens, actor) == lead - 1 and not is_complement(tokens, actor, actors)
        )  # "the department, in addition to | running two homes, gave"
    means = lead >= 0  # "fought it by | training"
    if token.lower in _JOINTS or accompanying or means or (token.text == "," and _joins_verbs(tokens, end)):
        return _shared(tokens, end, actors, depth)
    if token.lower in ("which", "who", "that"):
        return of_relative(tokens, end, actors)
    return _nearest(tokens, end, actors)


def _of_main_clause(tokens: Sequence[Item], gerund: int, actors: Sequence[Actor]) -> tuple[Actor, ...]:
    """The subject behind the comma that ends a gerund's phrase: "After training 40 officers, | the ministry opened"."""
    for comma in range(gerund + 1, min(gerund + FAR, len(tokens))):
        token = tokens[comma]
        if token.text in (";", ":", "."):
            return ()
        found = listed_from(tokens, comma + 1, actors) if token.text == "," else ()
        if found:
            after = end_of(tokens, found[-1])
            verb = next((at for at in range(after, len(tokens)) if is_verb(tokens[at])), after)
            return found if is_tail(tokens, found[-1].stop, before(tokens, verb) + 1) else ()
    return ()


def _nearest(tokens: Sequence[Item], end: int, actors: Sequence[Actor]) -> tuple[Actor, ...]:
    """The subject that ends at a token, insertions and places behind it left out."""
    helpers: tuple[Actor, ...] = ()
    if tokens[end].text == ",":
        opened = opens_insertion(tokens, end)
        if opened < 0 and (partners := opens_company(tokens, end)) > 0 and beside(tokens, partners, end, actors):
            opened = partners - 1  # "the ministry in collaboration with IOM, launched"
            return (*_nearest(tokens, opened, actors), *beside(tokens, partners, end, actors))
        if opened < 0:
            return in_apposition(tokens, end, actors)
        if is_with(tokens[opened + 1]) and tokens[opened + 2].lower not in RELATIVES:
            helpers = beside(tokens, opened + 1, end, actors)
        elif tokens[opened + 1].lower == "through" and names_first(tokens, opened + 1, actors):
            return beside(tokens, opened + 1, end, actors)
        if has(tokens[opened + 1], "act-cues:example") and (named := _examples(tokens, opened + 1, end, actors)):
            return _before_verb(tokens, opened - 1, actors, helpers) or named
        end = opened - 1
        if found := _before_verb(tokens, end, actors, helpers):
            return found
        # an insertion may end with another one: "Casa Luna, a shelter of the ministry, |the state's first|, took in"
        return _nearest(tokens, end + 1, actors) if tokens[end + 1].text == "," else ()
    if tokens[end].text in DASHES:
        end = next((at for at in range(end - 1, max(-1, end - FAR), -1) if tokens[at].text == tokens[end].text), 0) - 1
        if end < 0:
            return ()  # only a pair of dashes is an insertion
    return _before_verb(tokens, end, actors, helpers)


def _before_verb(
    tokens: Sequence[Item], end: int, actors: Sequence[Actor], helpers: tuple[Actor, ...]
) -> tuple[Actor, ...]:
    """The bodies of a subject that ends at a token, with what is behind their names."""
    for actor in reversed([one for one in actors if one.stop <= end + 1 and end - one.stop < _REACH]):
        if not is_tail(tokens, actor.stop, end + 1):
            if is_complement(tokens, actor, actors) and not are_staff(tokens, actor, actors):
                continue  # "the police with the help of the ministry's team | arrested"
            return behind_relative(tokens, end, actors)
        begin = begins_noun_phrase(tokens, actor.first, actors)
        along = joined_with(tokens, begin)
        if along > 0 and (chief := _nearest(tokens, along - 1, actors)):
            return (*chief, actor, *helpers)  # "the ministry together with | IOM"
        clause = begin > 0 and tokens[begin - 1].lower in _WHEN
        if not clause and is_complement(tokens, actor, actors):
            if are_staff(tokens, actor, actors):
                return (actor, *helpers)
            continue
        pronoun = actor.anaphoric and tokens[actor.first].lower == "it"
        company = company_before(tokens, begin, actors)
        if not pronoun and not company and not is_opened(tokens, begin):
            return ()
        meant = [one for one in actors if one.first == actor.first]  # "they", "the Ministries of Justice and Health"
        return (*company, *joined_before(tokens, actor, actors), *meant, *helpers)
    return ()


def _examples(tokens: Sequence[Item], first: int, stop: int, actors: Sequence[Actor]) -> tuple[Actor, ...]:
    """The bodies that stand for others who have no name: "armed groups, particularly | the National Army |,"."""
    named = [one for one in actors if first < one.first and one.stop <= stop]
    whole = bool(named) and begins_noun_phrase(tokens, named[0].first, actors) == first + 1
    whole = whole and end_of(tokens, named[-1]) == stop  # not "including | officers of | the police"
    return tuple(named) if whole and not any(is_verb(token) for token in tokens[first:stop]) else ()


def in_apposition(tokens: Sequence[Item], comma: int, actors: Sequence[Actor]) -> tuple[Actor, ...]:
    """The body named between commas behind a noun that says what it is: "a local organization, Casa Luna |,|"."""
    for actor in reversed([one for one in actors if one.stop <= comma]):
        joined = joined_before(tokens, actor, actors)  # "two NGOs, | Casa Luna and Casa Alba |,"
        named = (*(one for one in joined if one.body.manner != "party"), actor)
        first = begins_noun_phrase(tokens, named[0].first, actors)
        ends = is_tail(tokens, end_of(tokens, actor), comma)  # "another NGO, Casa Luna | in Gulu |,"
        if ends and first > 1 and tokens[first - 1].text == ",":
            start = next((at + 1 for at in range(first - 2, -1, -1) if tokens[at].text in (";", ":")), 0)
            told = tokens[start : first - 1]
            alone = not any(is_verb(token) or token.text == "," for token in told)
            # "a separate entity, the Family Institute,", "the lead agency, the ministry,"
            one = bool(told) and (told[0].lower in ("a", "an") or (told[0].lower == "the" and has(told[-1], *HEADS)))
            return named if alone and (actor.body.kind == "ngo" or one) else ()
    return ()


def _joins_verbs(tokens: Sequence[Item], comma: int) -> bool:
    """Whether a comma stands between verbs of one subject: "investigated, prosecuted, and convicted"."""
    verb = tokens[comma - 1] if comma > 1 else None
    if verb is None or not is_verb(verb) or tokens[comma - 2].lower in ("'s", "'"):
        return False
    return not follows_relative(tokens, comma)


def _shared(tokens: Sequence[Item], end: int, actors: Sequence[Actor], depth: int) -> tuple[Actor, ...]:
    """The subject of the verb that "and" joins to this one."""
    for at in range(end - 1, max(-1, end - FAR), -1):
        token = tokens[at]
        if token.text in (";", ":", "—") or token.lower in SUBORDINATORS:
            return ()
        if token.lower in ("who", "which") and at and tokens[at - 1].text == ",":
            return of_relative(tokens, at, actors)  # "the court, which tried and | convicted"
        if token.lower in RELATIVES:
            continue
        if not is_verb(token) or (token.lower in AUXILIARIES and at + 1 < end and is_verb(tokens[at + 1])):
            continue
        earlier = group_of(tokens, at)
        if earlier is None or (at and tokens[at - 1].lower in PREPOSITIONS):
            continue
        if (that := before(tokens, earlier.first)) >= 0 and tokens[that].lower == "that":
            continue  # "gave money to an agency that runs a shelter, and | trained"
        found = subjects(tokens, earlier, actors, depth + 1)
        if found:
            return found
        doer = before(tokens, earlier.first)
        if doer > 0 and has(tokens[doer], "act-cues:other-doer") and not _is_object(tokens, doer):
            return ()  # ", and the government opened a shelter and | trained"
        if follows_relative(tokens, doer):
            return ()  # who ", which two ministries chaired, | met" is none of these ministries
    return ()


def _has_own_subject(tokens: Sequence[Item], comma: int) -> bool:
    """Whether a new subject stands before what a comma closes: ", and the school, with money from |,| trained"."""
    opened = opens_insertion(tokens, comma)
    joint = next((at for at in range(opened - 1, 0, -1) if tokens[at].lower in _JOINTS or tokens[at].text in ";,"), -1)
    return joint > 0 and tokens[joint].lower in _JOINTS and not any(map(is_verb, tokens[joint:opened]))


def _is_object(tokens: Sequence[Item], noun: int) -> bool:
    """Whether a noun is governed by a verb or a preposition: "assisted | the authorities | in"."""
    at = noun - 1
    while at > 0 and (tokens[at].lower in DETERMINERS or is_place(tokens[at])):
        at -= 1
    return at >= 0 and (is_verb(tokens[at]) or tokens[at].lower in PREPOSITIONS)
