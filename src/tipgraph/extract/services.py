"""Shelters, hotlines and centers for victims: how many, who runs them, for whom, and how they stand."""

from __future__ import annotations

from collections.abc import Iterator

from tipgraph.grammar.acting.verbs.hedges import is_left_open
from tipgraph.grammar.work.phrases import words
from tipgraph.grammar.work.services.gaps import gapped_alone, gapped_behind
from tipgraph.grammar.work.services.lodgers import LODGES
from tipgraph.grammar.work.services.lodging import lodged
from tipgraph.grammar.work.services.nouns import HEADS, ServiceNoun, service_at
from tipgraph.grammar.work.services.standing import standing_of
from tipgraph.grammar.work.services.status import Standing
from tipgraph.grammar.work.told import Told, told
from tipgraph.model import Service
from tipgraph.reading import Reading

_MARKS = frozenset({*HEADS, LODGES})


def extract(reading: Reading) -> Iterator[Service]:
    """The services of each sentence, the advice to the government left out; what was told before is not told again."""
    seen: set[tuple[str, int | None, tuple[str, ...], str]] = set()
    for at, sentence in enumerate(reading.sentences):
        if sentence.area == "recommendations" or sentence.marks.isdisjoint(_MARKS):
            continue
        for found, is_mere in _services(told(reading, at)):
            known = any(
                one[0] == found.kind and one[3] == found.status and set(one[2]) & set(found.operators) for one in seen
            )
            if not (is_mere and known):
                seen.add((found.kind, found.number, found.operators, found.status))
                yield found


def _services(told: Told) -> Iterator[tuple[Service, bool]]:
    kind = ""
    operators: tuple[str, ...] = ()
    for at in range(len(told.tokens)):
        noun = service_at(told, at)
        if noun is None:
            found = lodged(told, at) or (gapped_alone(told, kind, at, operators) if kind else None)
            if found is not None:
                yield _made(told, *found), found[1].manner == "lodging"
            continue
        kind = noun.kind
        standing = standing_of(told, noun)
        operators = standing.operators if standing is not None else ()
        if standing is None or is_left_open(told.tokens, noun.first):
            continue
        yield _made(told, noun, standing), standing.manner == "mere"
        if noun.number is not None:
            for further in gapped_behind(told, noun, standing):
                yield _made(told, *further), False


def _made(told: Told, noun: ServiceNoun, standing: Standing) -> Service:
    tokens = told.tokens
    first, stop = min(standing.first, noun.first), max(standing.stop, noun.stop)
    while first < stop and tokens[first].text in (",", "(", ")"):
        first += 1
    number = None if standing.status == "lacking" else noun.number
    return Service(
        evidence=told.reading.span(tokens[first].start, tokens[stop - 1].end),
        rule=f"services.{standing.manner}",
        kind=noun.kind,
        number=number,
        name=words(told, *noun.name),
        operators=standing.operators,
        beneficiaries=tuple(dict.fromkeys((*noun.beneficiaries, *standing.beneficiaries))),
        status=standing.status,
    )
