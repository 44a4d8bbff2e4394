"""Work that made trafficking known: by whom, by which medium, to whom."""

from __future__ import annotations

from collections.abc import Iterator

from tipgraph.grammar.tokens import has
from tipgraph.grammar.work.doing import Doing, doing
from tipgraph.grammar.work.phrases import words
from tipgraph.grammar.work.publicity import MARKS, Publicity, by_itself, is_about_trafficking, made_by, told_to
from tipgraph.grammar.work.told import Told, told
from tipgraph.model import Campaign
from tipgraph.reading import Reading


def extract(reading: Reading) -> Iterator[Campaign]:
    """The campaigns of each sentence, the advice to the government left out."""
    for at, sentence in enumerate(reading.sentences):
        if sentence.area == "recommendations" or sentence.marks.isdisjoint(MARKS):
            continue
        here = told(reading, at)
        if not is_about_trafficking(here):
            continue
        seen: set[tuple[tuple[str, ...], str]] = set()
        for found in _campaigns(here):
            if (found.organizers, found.medium) not in seen:
                seen.add((found.organizers, found.medium))
                yield found


def _campaigns(told: Told) -> Iterator[Campaign]:
    for at, token in enumerate(told.tokens):
        if not has(token, "work:makes-known", "work:tells", "work:reaches"):
            continue
        verb = doing(told, at)
        if verb is None or not verb.is_done:
            continue
        if not verb.doers and not verb.is_passive:
            if has(token, "work:tells", "work:reaches") and (publicity := by_itself(told, verb)) is not None:
                yield _made(told, verb, publicity)
            continue
        publicity = made_by(told, verb) if has(token, "work:makes-known") else None
        if publicity is None and has(token, "work:tells"):
            publicity = told_to(told, verb)
        if publicity is not None:
            yield _made(told, verb, publicity)


def _made(told: Told, verb: Doing, publicity: Publicity) -> Campaign:
    tokens = told.tokens
    spans = [span for span in (publicity.medium, publicity.audience) if span[1] > span[0]]
    first = min([verb.first, *(begin for begin, _ in spans)])
    stop = max([verb.at + 1, *(end for _, end in spans)])
    return Campaign(
        evidence=told.reading.span(tokens[first].start, tokens[stop - 1].end),
        rule=f"campaigns.{publicity.manner}",
        organizers=verb.names,
        medium=words(told, *publicity.medium),
        audience=words(told, *publicity.audience),
    )
