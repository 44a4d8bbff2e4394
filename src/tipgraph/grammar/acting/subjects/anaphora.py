"""Which body "the ministry", "it", "they" and "its inspectors" mean."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence

from tipgraph.grammar.acting.subjects.actors import HEADS, PRONOUNS, STAFF, Actor, Named, begins_noun_phrase
from tipgraph.grammar.bodies.mentions import BodyMention
from tipgraph.grammar.function_words import DO, PREPOSITIONS
from tipgraph.grammar.negation import is_adverb
from tipgraph.grammar.tokens import has, is_place
from tipgraph.grammar.verbs import is_verb
from tipgraph.reading import Item

#: Such a noun of two words: "task | force".
_GROUP, _KIND_OF_GROUP = "act-cues:group", "act-cues:kind-of-group"


def with_anaphors(
    named: Named,
    tokens: Sequence[Item],
    actors: Sequence[Actor],
    subject: BodyMention | None,
    own: BodyMention | None,
    several: Sequence[BodyMention] = (),
    *,
    beside: bool = False,
) -> list[Actor]:
    """The actors of a sentence with those that "the ministry" and "it" stand for, where only one body can be meant.

    Args:
        subject: the one body that the sentence before is about, if there is one.
        own: the one that this sentence begins with.
        beside: whether the sentence before names others beside that one.
        several: those that this sentence, or the one before, begins with together: "they", unless people are named.
    """
    found = list(actors)
    taken = {at for actor in actors for at in range(actor.first, actor.stop)}
    for at, token in enumerate(tokens):
        if at in taken:
            continue
        if token.lower in PRONOUNS and (_is_subject(tokens, at) or _has_staff(tokens, at)):
            meant = _last_subject(tokens, at, actors) or (own if at > 1 and own is not None else subject)
            if _is_of_state(tokens, at, actors) or (token.lower == "its" and _may_be_of_other(tokens, at, actors)):
                continue
            if token.lower == "its" and beside and meant is subject:
                continue  # "the ministry met the Bar Association; | its | lawyers"
            if meant is not None and (token.lower != "they" or _are_many(meant)):
                found.append(Actor(at, at + 1, meant, anaphoric=True))
            elif token.lower == "they" and not _others_meant(tokens[max(0, _named_before(actors, at)) : at]):
                found.extend(Actor(at, at + 1, one, anaphoric=True) for one in several)
        elif (first := _noun_again(tokens, at)) >= 0:
            body = _only_one(named, tokens[first : at + 1], subject)
            if body is not None and _is_bare(tokens, at):
                found.append(Actor(first, at + 1, body, anaphoric=True))
    return sorted(found, key=lambda actor: actor.first)


def _named_before(actors: Sequence[Actor], at: int) -> int:
    """Where the last name before a token ends."""
    return max((one.stop for one in actors if one.stop <= at), default=-1)


def _is_of_state(tokens: Sequence[Item], at: int, actors: Sequence[Actor]) -> bool:
    """Whether a pronoun means a country or its government: "although | the government | approved it, and | it"."""
    for place in range(at - 1, _named_before(actors, at), -1):
        state = is_place(tokens[place]) or has(tokens[place], "organization-cues:state-itself")
        if state and is_verb(tokens[place + 1]) and not has(tokens[place + 1], "act-cues:lesson"):
            return place == 0 or tokens[place - 1].lower not in PREPOSITIONS | {"and", "or"}
    return False


def _may_be_of_other(tokens: Sequence[Item], at: int, actors: Sequence[Actor]) -> bool:
    """Whether "its" may be of a body named behind another: "the ministry met the Bar Council, and | its | lawyers"."""
    named = next((one.stop for one in actors if one.stop <= at), at)
    return any(
        token.text[0].isupper() and not is_place(token) and token.text[-1].isalpha() and not token.codes("months")
        for token in tokens[named:at]
    )


def names_people(words: Sequence[Item]) -> bool:
    """Whether words name people whom "they" may as well mean."""
    return any(has(word, "act-cues:person") and not has(word, "organization-cues:police") for word in words)


def _others_meant(words: Sequence[Item]) -> bool:
    """Whether "they" may be people named behind the last body, or others who say so: "NGOs said | they"."""
    told = any(has(word, "act-cues:tells-of", "act-cues:tells-that") for word in words[1:])
    return told or names_people(words)


def _has_staff(tokens: Sequence[Item], at: int) -> bool:
    """Whether those follow "its" whose act is their body's: "and | its | labor inspectors | visited"."""
    if tokens[at].lower != "its":
        return False
    staff = next((place for place in (at + 1, at + 2) if place < len(tokens) and has(tokens[place], STAFF)), 0)
    return staff > 0 and staff + 1 < len(tokens) and all(word.text.islower() for word in tokens[at + 1 : staff])


def _last_subject(tokens: Sequence[Item], at: int, actors: Sequence[Actor]) -> BodyMention | None:
    """The subject of the last main clause before a pronoun: "the police freed 20; | the ministry | housed them; it"."""
    for actor in reversed([one for one in actors if one.stop < at]):
        begin = begins_noun_phrase(tokens, actor.first, actors)
        joined = begin > 1 and tokens[begin - 1].lower in ("and", "but", "while") and tokens[begin - 2].text == ","
        if begin and not joined and tokens[begin - 1].text != ";":
            continue
        after = actor.stop
        while after < at and is_adverb(tokens[after]):
            after += 1
        if is_verb(tokens[after]):
            return actor.body
    return None


def _are_many(body: BodyMention) -> bool:
    """Whether "they" may mean a body: the police, courts, child protection units."""
    if body.kind not in ("law-enforcement", "judiciary", "military") or " of " in body.name:
        return False
    return body.name.endswith("s") or (body.kind == "law-enforcement" and " " not in body.name)


def _is_subject(tokens: Sequence[Item], at: int) -> bool:
    """Whether a pronoun is the subject of a statement: before a verb, and behind neither verb nor preposition."""
    after = at + 1
    while after < len(tokens) and is_adverb(tokens[after]):
        after += 1
    if after >= len(tokens) or not is_verb(tokens[after]):
        return False
    told = at > 0 and has(tokens[at - 1], "act-cues:tells-of", "act-cues:tells-that")  # "reported | it identified"
    before = tokens[at - 1].lower
    behind = (is_verb(tokens[at - 1]) and before not in DO) or before in PREPOSITIONS  # "nor did | it identify"
    return at == 0 or told or not behind


def _is_bare(tokens: Sequence[Item], at: int) -> bool:
    """Whether nothing behind a noun says which one it is."""
    after = tokens[at + 1] if at + 1 < len(tokens) else None
    return after is None or not (after.lower in ("of", "for", "on", "that", "which") or after.text[0].isupper())


def _noun_again(tokens: Sequence[Item], last: int) -> int:
    """Where "the" noun begins that speaks of a body again and ends at a token; -1 where none does."""
    if not tokens[last].tags or not tokens[last].text.islower():
        return -1
    two = last > 1 and has(tokens[last], _GROUP) and has(tokens[last - 1], _KIND_OF_GROUP)  # "the task force"
    if not two and not has(tokens[last], *HEADS):
        return -1
    first = last - two
    return first if first and tokens[first - 1].lower in ("the", "this") else -1


def _only_one(named: Named, noun: Sequence[Item], subject: BodyMention | None) -> BodyMention | None:
    """The one body named before a noun in whose name the noun stands, of several the one just spoken of, else None."""
    before = named.bodies[: bisect_left(named.starts, noun[0].start)]
    words = " ".join(token.lower for token in noun)
    fitting = {body.name: body for body in before if f" {words} " in f" {body.name.lower().replace('-', ' ')} "}
    if subject is not None and subject.name in fitting:
        return subject
    return next(iter(fitting.values())) if len(fitting) == 1 else None
