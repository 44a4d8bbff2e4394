"""Efforts and shortfalls of the government, one for each clause that states one, by area."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from tipgraph.grammar.judging.clauses import Clause, clauses_of
from tipgraph.grammar.judging.introduced import introduced_actors
from tipgraph.grammar.judging.judgements import polarity
from tipgraph.model import Finding
from tipgraph.reading import Reading

_AREAS = ("prosecution", "protection", "prevention")
#: A sentence of the assessment without any of these is about no area.
_OF_AREA = frozenset(f"findings:{area}" for area in _AREAS)


def extract(reading: Reading) -> Iterator[Finding]:
    """The findings of the assessment and of the three areas' sections; profile and recommendations state none."""
    bodies = reading.once(introduced_actors)
    for sentence in reading.sentences:
        if sentence.area not in _AREAS and (sentence.area != "assessment" or _OF_AREA.isdisjoint(sentence.marks)):
            continue
        for clause in clauses_of(sentence.items, reading.lexicon, reading.document.country, bodies):
            judged = polarity(clause)
            if not judged or any("section-cues:assessment" in word.item.tags for word in clause.words):
                continue  # the compliance sentence judges the whole, no area
            area = sentence.area if sentence.area in _AREAS else _area_of(clause)
            if area:
                evidence = reading.span(clause.words[0].item.start, clause.words[-1].item.end)
                yield Finding(evidence=evidence, rule=f"findings.{judged}", area=area, polarity=judged)


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
