"""Efforts and shortfalls of the government, one for each clause that states one, by area."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import zip_longest
from typing import NamedTuple

from tipgraph.grammar.judging.advice_given import advice_given, is_needed
from tipgraph.grammar.judging.clauses import Clause, clauses_of, is_unmet, may_have, points_back, subject_of
from tipgraph.grammar.judging.denials import EFFORT, SHORTFALL
from tipgraph.grammar.judging.introduced import introduced_actors
from tipgraph.grammar.judging.judgements import polarity
from tipgraph.grammar.judging.listed_efforts import listed_efforts
from tipgraph.grammar.judging.stringency import MARKS, stringency
from tipgraph.grammar.judging.topic_areas import area_by_topic
from tipgraph.grammar.judging.topic_frames import without_reason
from tipgraph.grammar.judging.topic_money import KEPT, gives_money
from tipgraph.grammar.judging.topics import (
    COMPLICITY,
    JUSTICE,
    PENALIZED,
    SCHEME,
    seen_between,
    seen_for_topics,
    topics_of,
    within,
)
from tipgraph.grammar.tiers.names import is_tier
from tipgraph.model import Finding
from tipgraph.reading import Item, Reading, Sentence

_AREAS = ("prosecution", "protection", "prevention")
#: A sentence of the assessment without any of these is about no area.
_ABOUT = frozenset(f"findings:{area}" for area in _AREAS) | {SCHEME}
_STANDARDS = "section-cues:assessment"
#: Topics that tell the area of a finding in the assessment, whatever other words say.
_TELLING = frozenset({PENALIZED, COMPLICITY})


class _Where(NamedTuple):
    """Where a clause stands in the folded text, with the beginnings of its subject and of its verb.

    `suffering` is whether victims are its subject, `entitled` whether it only says what they may have.
    """

    start: int
    subject: int
    verb: int
    end: int
    suffering: bool = False
    entitled: bool = False


def extract(reading: Reading) -> Iterator[Finding]:
    """The findings of the assessment and of the three areas' sections; profile and recommendations state none."""
    lists = reading.once(listed_efforts)
    last: _Where | None = None  # the clause before, which one behind a semicolon may point back to
    for sentence in reading.sentences:
        last = last if sentence.goes_on else None
        if sentence.area not in _AREAS and (sentence.area != "assessment" or _ABOUT.isdisjoint(sentence.marks)):
            continue
        efforts = lists.get(sentence.start, ())
        if efforts:
            cued = seen_for_topics(reading, sentence)
            for start, end in efforts:
                yield from _findings(reading, sentence, "", cued, _Where(start, start, start, end), EFFORT)
        elif not is_needed([item for item in sentence.items if item.text[0].isalnum()]):
            found, last = _of_clauses(reading, sentence, last)  # not "greater efforts are needed"
            yield from found


def _of_clauses(reading: Reading, sentence: Sentence, last: _Where | None) -> tuple[list[Finding], _Where | None]:
    """The findings of a sentence clause by clause, and where the last of these stands."""
    found: list[Finding] = []
    bodies, advice = reading.once(introduced_actors), reading.once(advice_given)
    rates = not MARKS.isdisjoint(sentence.marks)
    cued: Sequence[Item] = ()
    clauses = [(c, polarity(c)) for c in clauses_of(sentence.items, reading.lexicon, reading.document.country, bodies)]
    for (clause, judged), following in zip_longest(clauses, clauses[1:]):
        before, last = last, _where(clause, judged)
        if any(start <= last.start and last.end <= end for start, end in advice):
            continue  # what should be done is not done yet
        if not (judged or rates) or any(_STANDARDS in word.item.tags or is_tier(word.item) for word in clause.words):
            continue  # the compliance sentence and the placement judge the whole, no area
        cued = cued or seen_for_topics(reading, sentence)
        where = last
        ratings = list(stringency(within(cued, where.start, where.end))) if rates else []
        rated = sentence.area if sentence.area in _AREAS else "prosecution"
        for rating in ratings:
            said = (EFFORT if rating.granted else SHORTFALL) if rating.stated else judged
            if said:
                found.append(_finding(reading, where, rated, said, rating.topic))
        if where.entitled and following is not None and following[1] == SHORTFALL and is_unmet(following[0]):
            continue  # "victims may claim compensation, but none received any"
        if judged and not ratings:
            of_it = before is not None and (is_unmet(clause) if before.entitled else not before.suffering)
            pointing = points_back(clause) if judged == SHORTFALL and of_it else ""
            spoken_of = before if pointing else None
            worded = _area_of(clause)
            found += _findings(reading, sentence, worded, cued, where, judged, spoken_of, pointing == "thing")
    return found, last


def _where(clause: Clause, judged: str) -> _Where:
    """Where a clause stands, which is judged."""
    words = clause.words
    suffering = clause.actor == "patient"
    return _Where(
        words[0].item.start,
        words[subject_of(clause)].item.start,
        words[max(0, clause.verb)].item.start,
        words[-1].item.end,
        suffering,
        suffering and judged == EFFORT and may_have(clause),
    )


def _findings(
    reading: Reading,
    sentence: Sentence,
    worded: str,
    cued: Sequence[Item],
    where: _Where,
    judged: str,
    spoken_of: _Where | None = None,
    of_thing: bool = False,
) -> Iterator[Finding]:
    """The findings that a clause states, one for each topic; `worded` is the area that its words tell.

    One whose words tell no topic has that of the clause that it points back to, `spoken_of`, if a word stands for the
    thing (`of_thing`).
    """
    items: Sequence[Item] = within(cued, where.start, where.end)
    items = without_reason(items) if spoken_of is not None else items
    subject, verb = (next((at for at, one in enumerate(items) if one.end > place), 0) for place in where[1:3])
    short = judged == SHORTFALL
    found = topics_of(items, verb, subject=subject, suffering=where.suffering, shortfall=short, general=False)
    if KEPT.isdisjoint(found) and gives_money(reading, sentence, items, verb):
        found = ("funding",)
    if spoken_of is not None:
        said = seen_between(reading, spoken_of.start, spoken_of.end)
        verb = next((at for at, one in enumerate(said) if one.end > spoken_of.verb), 0)
        named = topics_of(said, verb, shortfall=False, general=False)
        if COMPLICITY in named and JUSTICE.issuperset(found):
            found = (COMPLICITY,)  # "two officers were arrested for taking bribes, but | neither was charged"
        elif not found and of_thing:
            found, items = tuple(one for one in named if one not in _TELLING), said
    for topic in found or ("",):
        told = area_by_topic(topic, items)
        area = sentence.area if sentence.area in _AREAS else told if topic in _TELLING else worded or told
        if area:
            yield _finding(reading, where, area, judged, topic)


def _finding(reading: Reading, where: _Where, area: str, judged: str, topic: str) -> Finding:
    evidence = reading.span(where.start, where.end)
    return Finding(evidence=evidence, rule=f"findings.{judged}", area=area, polarity=judged, topic=topic)


def _area_of(clause: Clause) -> str:
    """The area that a clause is about by its words; empty where none prevails. The area's own name outweighs others."""
    weights: Counter[str] = Counter()
    for word in clause.words:
        for area in _AREAS:
            if area in word.codes:
                weights[area] += 5 if word.lower in (area, f"{area}s") else 1 if word.lower.startswith("victim") else 2
    if not weights:
        return ""
    best = max(weights.values())
    return next(area for word in clause.words for area in _AREAS if area in word.codes and weights[area] == best)
