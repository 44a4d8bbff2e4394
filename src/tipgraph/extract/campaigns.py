"""Work that made trafficking known: by whom, by which medium, to whom."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from tipgraph.grammar.tokens import has
from tipgraph.grammar.work.doing import Doing, doing
from tipgraph.grammar.work.media.publicity import (
    MARKS,
    Publicity,
    by_the_way,
    is_about_trafficking,
    made_by,
    told_to,
)
from tipgraph.grammar.work.media.received import GETS, received
from tipgraph.grammar.work.media.speaking import by_itself
from tipgraph.grammar.work.phrases import words
from tipgraph.grammar.work.told import Told, told
from tipgraph.grammar.work.unnamed import unnamed_doer
from tipgraph.model import Campaign
from tipgraph.reading import Reading

#: Verbs of which a medium may be the subject.
_TELLS = ("work:tells", "work:reaches", "work:spreads", "work:makes-aware")
#: Those, and the verbs of who makes something known or gets to know it.
_ANNOUNCING = frozenset({"work:makes-known", GETS, *_TELLS})


def extract(reading: Reading) -> Iterator[Campaign]:
    """The campaigns of each sentence, the advice to the government left out."""
    for at, sentence in enumerate(reading.sentences):
        if sentence.area == "recommendations" or sentence.marks.isdisjoint(MARKS):
            continue
        here = told(reading, at)
        if not is_about_trafficking(here):
            continue
        seen: dict[tuple[tuple[str, ...], str], Campaign] = {}
        for found in _campaigns(here):
            same = seen.get((found.organizers, found.medium))
            if same is None or (found.audience and not same.audience):
                seen[(found.organizers, found.medium)] = found
        yield from seen.values()


def _campaigns(told: Told) -> Iterator[Campaign]:
    made: list[tuple[Doing, Publicity]] = []
    for at, token in enumerate(told.tokens):
        if token.tags.isdisjoint(_ANNOUNCING):
            continue
        verb = doing(told, at)
        if verb is None or not verb.is_done:
            continue
        publicity = _publicity(told, verb)
        if publicity is None:
            continue
        same = next((i for i, (_, other) in enumerate(made) if _overlap(publicity.medium, other.medium)), -1)
        if same < 0:
            made.append((verb, publicity))
        elif publicity.manner == made[same][1].manner == "by-itself" and publicity.audience[1] > publicity.audience[0]:
            made[same] = verb, publicity  # "a campaign that focused on children | reached 500 pupils"
    if not made:
        made = list(_by_the_way(told))
    for verb, publicity in made:
        yield _made(told, verb, publicity)


def _overlap(one: tuple[int, int], other: tuple[int, int]) -> bool:
    return one[0] < other[1] and other[0] < one[1]


def _publicity(told: Told, verb: Doing) -> Publicity | None:
    token = told.tokens[verb.at]
    if (found := received(told, verb)) is not None:
        return found
    if has(token, "work:makes-aware") and (found := by_itself(told, verb)) is not None:
        return found
    doer = unnamed_doer(told, verb) if not verb.doers and not verb.is_passive else ""
    if not verb.doers and not verb.is_passive:
        publicity = by_itself(told, verb) if has(token, *_TELLS) else None
        if publicity is not None or not doer:
            return publicity
    publicity = made_by(told, verb) if has(token, "work:makes-known") else None
    if publicity is None and has(token, "work:tells", "work:reaches", "work:makes-aware"):
        publicity = told_to(told, verb)
    return replace(publicity, organizers=(doer,)) if publicity is not None and doer else publicity


def _by_the_way(told: Told) -> Iterator[tuple[Doing, Publicity]]:
    for at, token in enumerate(told.tokens):
        if token.lower in ("through", "via") and (way := by_the_way(told, at)) is not None:
            yield way


def _made(told: Told, verb: Doing, publicity: Publicity) -> Campaign:
    tokens = told.tokens
    spans = [span for span in (publicity.medium, publicity.audience) if span[1] > span[0]]
    first = min([verb.first, *(begin for begin, _ in spans)])
    stop = max([verb.at + 1, *(end for _, end in spans)])
    return Campaign(
        evidence=told.reading.span(tokens[first].start, tokens[stop - 1].end),
        rule=f"campaigns.{publicity.manner}",
        organizers=publicity.organizers or (() if publicity.manner == "by-itself" else verb.names),
        medium=words(told, *publicity.medium),
        audience=words(told, *publicity.audience),
    )
