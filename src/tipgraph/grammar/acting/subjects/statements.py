"""The sentences of a document in which bodies may act: their words, and the bodies that they name or mean."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from tipgraph.grammar.acting.subjects.actors import HEADS, PRONOUNS, Actor, actors_in, named_in
from tipgraph.grammar.acting.subjects.anaphora import names_people, with_anaphors
from tipgraph.grammar.acting.subjects.topics import topic_of, topics_of
from tipgraph.grammar.bodies.mentions import BodyMention
from tipgraph.grammar.tokens import tokens_in, words_apart
from tipgraph.reading import Item, Reading

_HEADS = frozenset(HEADS)


@dataclass(frozen=True, slots=True)
class Statement:
    """A sentence word by word, with the bodies that it names or that "it" and "the ministry" mean."""

    tokens: Sequence[Item]
    actors: Sequence[Actor]


def statements_of(reading: Reading) -> dict[int, Statement]:
    """The sentences with a body, by where each begins; to be asked for by ``reading.once(statements_of)``.

    Advice is left out: it tells of nothing that was done.
    """
    named = reading.once(named_in)
    found: dict[int, Statement] = {}
    subject: BodyMention | None = None
    several: tuple[BodyMention, ...] = ()
    beside = False
    for sentence in reading.sentences:
        there = bool(named.starts) and sentence.area != "recommendations"
        meant = there and (
            ((subject is not None or several) and not PRONOUNS.isdisjoint(sentence.words))
            or (not _HEADS.isdisjoint(sentence.marks) and named.starts[0] < sentence.start)
        )
        if not there or not (meant or named.within(sentence.start, sentence.end)):
            subject, several = None, ()
            continue
        tokens = words_apart(tokens_in(reading, sentence), reading.lexicon)
        written = actors_in(named, tokens)
        own = topic_of(tokens, written)
        joint = topics_of(tokens, written)
        actors = with_anaphors(named, tokens, written, subject, own, joint or several, beside=beside)
        subject = topic_of(tokens, actors)
        beside = any(actor.body != subject for actor in actors)
        several = () if names_people(tokens) or len(actors) > len(joint) else joint
        if actors:
            found[sentence.start] = Statement(tokens, actors)
    return found
