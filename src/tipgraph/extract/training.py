"""Training that was held against trafficking: by whom, for whom, for how many, on what."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from tipgraph.grammar.tokens import has
from tipgraph.grammar.work.lessons.taken import Lesson
from tipgraph.grammar.work.lessons.taught_by_verb import MARKS, lessons_in
from tipgraph.grammar.work.phrases import number_in, words
from tipgraph.grammar.work.told import Told, told
from tipgraph.model import Training
from tipgraph.reading import Item, Reading

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
    number, behind = _with_joined(tokens[lesson.first : lesson.stop], number, behind)
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


def _with_joined(trainees: Sequence[Item], number: int | None, behind: int) -> tuple[int | None, int]:
    """The number of all where a list gives several, its words kept: "| 120 judges and 45 prosecutors"."""
    joined = [at for at in range(behind, len(trainees)) if trainees[at].lower == "and"] if number is not None else []
    for joint in joined:
        other, stop = number_in(trainees[joint + 1 :])
        if number is not None and other is not None and stop == 1:
            number, behind = number + other, 0
    return number, behind
