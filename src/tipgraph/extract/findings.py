"""Efforts and shortfalls of the government, one for each clause that states one, by area."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator

from tipgraph.grammar.judging.clauses import Clause, clauses_of
from tipgraph.grammar.judging.judgements import polarity
from tipgraph.model import Finding
from tipgraph.reading import Reading

# The name may have small words between its capitals.
_ABBREVIATED = re.compile(
    r"(?P<name>(?:[A-Z][\w'-]*(?: (?:of|for|on|the|and|against|to|in|de|del|la))* ){1,12})"
    r"\((?P<short>[A-Z][A-Za-z-]*[A-Z])s?\)"
)
_SHORT = re.compile(r" \([A-Z][A-Za-z-]*[A-Z]s?\)")
_AREAS = ("prosecution", "protection", "prevention")
#: A sentence of the assessment without any of these is about no area.
_OF_AREA = frozenset(f"findings:{area}" for area in _AREAS)


def extract(reading: Reading) -> Iterator[Finding]:
    """The findings of the assessment and of the three areas' sections; profile and recommendations state none."""
    bodies = _bodies(reading)
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


def _bodies(reading: Reading) -> dict[str, str]:
    """The abbreviations that the text introduces after a name ("the Anti-Trafficking Unit (ATU)"), and who they are."""
    found: dict[str, str] = {}
    text = reading.folded.text
    for match in _ABBREVIATED.finditer(text) if _SHORT.search(text) else ():
        codes = {
            s.code for word in match["name"].split() for s in reading.lexicon.senses_of(word) if s.scheme == "findings"
        }
        kind = "outsider" if "outsider" in codes else "actor" if "actor" in codes else ""
        if kind:
            found.setdefault(match["short"], kind)
    return found


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
