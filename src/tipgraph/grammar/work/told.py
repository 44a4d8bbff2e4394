"""A sentence as the rules of work read it: word by word, with all who may act in it, and whom it is about."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from tipgraph.grammar.acting.subjects.actors import Actor, actors_in, named_in
from tipgraph.grammar.acting.subjects.anaphora import with_anaphors
from tipgraph.grammar.acting.subjects.topics import topic_of
from tipgraph.grammar.bodies.mentions import BodyMention, mentions_of, resolved
from tipgraph.grammar.tokens import tokens_in, words_apart
from tipgraph.grammar.work.parties import bodies_in, parties_in
from tipgraph.reading import Item, Reading, Sentence

#: How many sentences back what "it" is about may be said.
_BACK = 3


@dataclass(frozen=True, slots=True)
class Told:
    """A sentence word by word; `actors` are the bodies, countries and other parties in it, in order.

    `topic` is whom the sentence before is about, where that is one party.
    """

    reading: Reading
    sentence: Sentence
    tokens: Sequence[Item]
    actors: Sequence[Actor]
    topic: BodyMention | None = None


def told(reading: Reading, at: int) -> Told:
    """The sentence at a place among the sentences of a document, made once however many families ask for it."""
    made = reading.once(_by_place)
    if at not in made:
        made[at] = _read(reading, at, _topic_before(reading, at))
    # what a reading keeps must not hold the reading itself, or neither goes with its document
    return Told(reading, reading.sentences[at], *made[at])


#: The words of a sentence, who acts in it, and whom the sentence before is about.
_Words = tuple[Sequence[Item], Sequence[Actor], BodyMention | None]


def is_of_prevention(told: Told) -> bool:
    """Whether a sentence stands among the work of prevention, which some texts tell below protection."""
    area = told.sentence.area
    return area == "prevention" or (area == "protection" and not told.reading.once(_has_prevention))


def _has_prevention(reading: Reading) -> bool:
    return any(sentence.area == "prevention" for sentence in reading.sentences)


def _by_place(_: Reading) -> dict[int, _Words]:
    return {}


def _read(reading: Reading, at: int, topic: BodyMention | None) -> _Words:
    sentence = reading.sentences[at]
    tokens = words_apart(tokens_in(reading, sentence), reading.lexicon)
    named = reading.once(named_in)
    written = actors_in(named, tokens)
    others = parties_in(tokens, written, reading.document.country)
    actors = sorted([*written, *others, *_owners(reading, tokens, written)], key=lambda one: one.first)
    own = topic_of(tokens, actors)
    everyone = _with_bodies(tokens, with_anaphors(named, tokens, actors, topic, own))
    if own is None and "it" in sentence.words:
        own = topic_of(tokens, everyone)  # "the ministry found that | it"
        everyone = _with_bodies(tokens, with_anaphors(named, tokens, actors, topic, own))
    return tokens, everyone, topic


def _with_bodies(tokens: Sequence[Item], actors: Sequence[Actor]) -> list[Actor]:
    """The actors of a sentence with the bodies that a noun alone names."""
    return sorted([*actors, *bodies_in(tokens, actors)], key=lambda one: one.first)


def _owners(reading: Reading, tokens: Sequence[Item], written: Sequence[Actor]) -> Iterator[Actor]:
    """The bodies that an abbreviation names as owners ("SVET's budget"), which names of bodies leave out."""
    taken = {at for actor in written for at in range(actor.first, actor.stop)}
    for at, token in enumerate(tokens):
        if token.lower.endswith("'s") and at not in taken and token.text[0].isupper():
            body = reading.once(_by_written).get(token.text[:-2])
            if body is not None:
                yield Actor(at, at + 1, body)


def _by_written(reading: Reading) -> dict[str, BodyMention]:
    """The bodies of a document by the words that name them."""
    return {one.written: fullest for fullest, same in resolved(reading.once(mentions_of)) for one in same}


def _topic_before(reading: Reading, at: int, depth: int = 0) -> BodyMention | None:
    """Whom the sentence before is about; asked only where a word of this one points there."""
    words = reading.sentences[at].words
    if at == 0 or depth == _BACK or not ("it" in words or "its" in words):
        return None
    before = reading.sentences[at - 1]
    if before.area == "recommendations":
        return None
    tokens, actors, _ = _read(reading, at - 1, _topic_before(reading, at - 1, depth + 1))
    return topic_of(tokens, actors)
