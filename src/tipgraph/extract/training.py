"""Training that was held against trafficking: by whom, for whom, for how many, on what."""

from __future__ import annotations

from collections.abc import Iterator

from tipgraph.grammar.tokens import has
from tipgraph.grammar.work.lessons import MARKS, Lesson, lessons_in
from tipgraph.grammar.work.phrases import number_in, words
from tipgraph.grammar.work.told import Told, told
from tipgraph.model import Training
from tipgraph.reading import Reading

#: What stands for a topic told before: "trained officers on | them".
_PRONOUNS = frozenset({"it", "them", "these", "this"})


def extract(reading: Reading) -> Iterator[Training]:
    """The training of each sentence, the advice to the government left out."""
    for at, sentence in enumerate(reading.sentences):
        if sentence.area == "recommendations" or sentence.marks.isdisjoint(MARKS):
            continue
        here = told(reading, at)
        seen: set[tuple[str, int | None]] = set()
        for lesson in lessons_in(here):
            found = _made(here, lesson)
            if found is not None and (found.trainees, found.number) not in seen:
                seen.add((found.trainees, found.number))
                yield found


def _made(told: Told, lesson: Lesson) -> Training | None:
    tokens = told.tokens
    number, behind = number_in(tokens[lesson.first : lesson.stop])
    first = lesson.first + behind
    if behind and first < lesson.stop and tokens[first].lower == "of":
        first += 1
    while first < lesson.stop and has(tokens[first], "work:filler"):
        first += 1
    if first >= lesson.stop:
        return None
    begin, end = lesson.topic
    places = [lesson.begin, lesson.end, lesson.first, lesson.stop, *((begin, end) if end > begin else ())]
    return Training(
        evidence=told.reading.span(tokens[min(places)].start, tokens[max(places) - 1].end),
        rule=f"training.{lesson.manner}",
        trainees=words(told, first, lesson.stop),
        trainers=lesson.trainers,
        number=number,
        topic="" if end <= begin or tokens[begin].lower in _PRONOUNS else words(told, begin, end),
    )
