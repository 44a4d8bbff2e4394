"""Where a sentence names bodies that may act, by token; and which body "the ministry" and "it" are."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass

from tipgraph.grammar.bodies.mentions import BodyMention, mentions_of, resolved
from tipgraph.grammar.function_words import DETERMINERS, DO, PREPOSITIONS
from tipgraph.grammar.negation import is_adverb
from tipgraph.grammar.tokens import FUNCTION_WORDS, has, is_acronym, is_place, token_from
from tipgraph.grammar.verbs import is_verb
from tipgraph.reading import Item, Reading

STAFF = "act-cues:staff"
#: The nouns by which a text speaks of a body again.
HEADS = tuple(
    f"organization-cues:{code}"
    for code in ("government-head", "government-office", "law-enforcement-head", "committee-head", "ngo-title")
)

#: Such a noun of two words: "task | force".
_GROUP, _KIND_OF_GROUP = "act-cues:group", "act-cues:kind-of-group"


@dataclass(frozen=True, slots=True)
class Actor:
    """A body named at ``tokens[first:stop]``; `body` is its fullest mention in the document."""

    first: int
    stop: int
    body: BodyMention
    anaphoric: bool = False


@dataclass(frozen=True, slots=True)
class Named:
    """The mentions of a document by where they stand, each with the fullest one of its body."""

    starts: tuple[int, ...]
    ends: tuple[int, ...]
    bodies: tuple[BodyMention, ...]

    def within(self, start: int, end: int) -> range:
        """The mentions that begin in a stretch of the folded text."""
        return range(bisect_left(self.starts, start), bisect_left(self.starts, end))


def named_in(reading: Reading) -> Named:
    """The mentions of a document; to be asked for by ``reading.once(named_in)``."""
    told = resolved(reading.once(mentions_of))
    found = sorted(((one.place, fullest) for fullest, same in told for one in same), key=lambda each: each[0])
    return Named(
        tuple(place[0] for place, _ in found), tuple(place[1] for place, _ in found), tuple(body for _, body in found)
    )


def actors_in(named: Named, tokens: Sequence[Item]) -> list[Actor]:
    """The bodies that a sentence names, in order."""
    if not tokens:
        return []
    found: list[Actor] = []
    for at in named.within(tokens[0].start, tokens[-1].end):
        first = token_from(tokens, named.starts[at])
        stop = token_from(tokens, named.ends[at])
        if first < stop and not (found and (first < found[-1].stop or _explains(tokens, found[-1], first, at, named))):
            found.append(Actor(first, stop, named.bodies[at]))
    return found


def _explains(tokens: Sequence[Item], last: Actor, first: int, at: int, named: Named) -> bool:
    """Whether a name only stands in brackets behind the same body's: "the Ministry of Interior (MOI)"."""
    return first == last.stop + 1 and tokens[last.stop].text == "(" and named.bodies[at] == last.body


def with_anaphors(
    named: Named,
    tokens: Sequence[Item],
    actors: Sequence[Actor],
    subject: BodyMention | None,
    own: BodyMention | None,
) -> list[Actor]:
    """The actors of a sentence with those that "the ministry" and "it" stand for, where only one body can be meant.

    Args:
        subject: the one body that the sentence before is about, if there is one.
        own: the one that this sentence begins with.
    """
    found = list(actors)
    taken = {at for actor in actors for at in range(actor.first, actor.stop)}
    for at, token in enumerate(tokens):
        if at in taken:
            continue
        if token.lower in ("it", "they") and _is_subject(tokens, at):
            meant = own if at > 1 and own is not None else subject
            if meant is not None and (token.lower == "it" or _are_many(meant)):
                found.append(Actor(at, at + 1, meant, anaphoric=True))
        elif (first := _noun_again(tokens, at)) >= 0:
            body = _only_one(named, tokens[first : at + 1], subject)
            if body is not None and _is_bare(tokens, at):
                found.append(Actor(first, at + 1, body, anaphoric=True))
    return sorted(found, key=lambda actor: actor.first)


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
    if not tokens[last].text.islower():
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


def begins_noun_phrase(tokens: Sequence[Item], first: int, actors: Sequence[Actor] = ()) -> int:
    """Where the noun phrase of a name at `first` begins: with article, country, "local", owner before it."""
    at = first
    while at and tokens[first].lower not in ("it", "they"):  # "in Mombasa | it opened"
        before = tokens[at - 1]
        if before.lower.endswith("'s") or before.text == "'":
            owner = next((one for one in actors if one.stop in (at - 1, at) and one.first < at), None)
            apart = before.lower in ("'s", "'") and at > 1
            at = owner.first if owner is not None else at - 1 - apart
        elif (
            before.lower in DETERMINERS
            or is_place(before)
            or has(before, "act-cues:at-home")
            or has(before, "organization-cues:ngo-title", "organization-cues:scope")
            or (
                before.is_numeral and at == first and at > 1 and tokens[at - 2].lower in DETERMINERS
            )  # "the seven | tribunals"
            or (before.lower == "and" and at > 1 and is_place(tokens[at - 2]) and at < first)
            or (at == 1 == first and before.text[0].isupper() and before.text[1:].islower() and _may_describe(before))
            or _is_bare_plural(tokens, at, first)
            or (at > 1 and at == first and tokens[at - 2].lower in DETERMINERS and _only_describes(before))
            or (at == first and tokens[first].text.islower() and is_acronym(before))  # "the NBI | trafficking unit"
        ):
            at -= 1
        else:
            break
    return at


def _is_bare_plural(tokens: Sequence[Item], at: int, first: int) -> bool:
    """Whether an adjective opens a clause before a common noun: ", | cantonal police registered"."""
    if at != first or at < 2 or tokens[at - 2].text not in (",", ";") or not tokens[first].text.islower():
        return False
    return tokens[at - 1].lower not in FUNCTION_WORDS and _only_describes(tokens[at - 1])


def _only_describes(token: Item) -> bool:
    """Whether a word between an article and a name may be an adjective: "the rebel Movement", "the new Unit"."""
    return token.text.islower() and _may_describe(token) and ("-" in token.text or not is_verb(token))


def _may_describe(token: Item) -> bool:
    return token.text.replace("-", "").isalpha() and token.lower not in PREPOSITIONS


def is_complement(tokens: Sequence[Item], actor: Actor, actors: Sequence[Actor] = ()) -> bool:
    """Whether a preposition stands before a body, so that another noun governs it."""
    before = begins_noun_phrase(tokens, actor.first, actors) - 1
    return before >= 0 and tokens[before].lower in PREPOSITIONS
