"""Efforts and shortfalls that an assessment weighs behind the standing: "it passed a law. However, it did not ...".

Between the sentences that tell the standing, the tier or a waiver, a few that set one against the other say why; an
assessment that runs on for longer tells what was done, as early reports do in one paragraph.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import groupby

from tipgraph.grammar.function_words import DO
from tipgraph.grammar.judging.clauses import Clause
from tipgraph.grammar.judging.denials import EFFORT, SHORTFALL
from tipgraph.grammar.judging.judged_words import Word
from tipgraph.grammar.judging.judgements import polarity
from tipgraph.grammar.judging.main_verbs import is_passive
from tipgraph.grammar.tiers.compliance import STANDARDS
from tipgraph.grammar.tiers.concessions import makes_efforts
from tipgraph.grammar.tiers.reasons import Reason, Told, clauses, reason_of
from tipgraph.grammar.tokens import is_place, place_of, year_of
from tipgraph.reading import Reading

_WAIVERS = ("tier-reason-cues:waiver", "tier-reason-cues:waived")
_CONTRAST = "findings:contrast"
_OTHER_CRIME, _DENIES = "act-cues:other-crime", "act-cues:denies"
#: What is denied that somebody else has said.
_DENIED = frozenset({"that", "this", "it", "having"})
_MANNERS = {EFFORT: "efforts", SHORTFALL: "shortfalls"}
#: How many sentences may weigh.
_LONGEST = 4


def weighed(told: Sequence[Told], found: Sequence[Reason], reading: Reading) -> Iterator[Reason]:
    """What the sentences of an assessment weigh, but for those of which reasons have been found."""
    for at, (stands, group) in enumerate(groupby(told, _stands)):
        run = list(group)
        if at and not stands and len(run) <= _LONGEST:
            yield from _weighed(run, found, reading)


def _weighed(run: Sequence[Told], found: Sequence[Reason], reading: Reading) -> Iterator[Reason]:
    if not any(_CONTRAST in item.tags for one in run for item in one.items):
        return
    reasons: list[Reason] = []
    sides, year = set(), reading.document.year
    for one in run:
        known = {reason.polarity for reason in found if one.items[0].start <= reason.start < one.items[-1].end}
        sides |= known
        # "in 2004, it passed a law"; but "issued rules under its 2004 law"
        past = one.items[0].lower == "in" and any((year_of(item) or year) < year - 1 for item in one.items[1:3])
        for clause in () if known or past else clauses(one.items, reading):
            if (judged := polarity(clause)) and not _is_of_others(clause, reading.document.country):
                reasons.append(reason_of(clause, "", judged, _MANNERS[judged], reading))
    if sides.union(reason.polarity for reason in reasons) >= {EFFORT, SHORTFALL}:
        yield from reasons


def _is_of_others(clause: Clause, country: str) -> bool:
    """Whether victims or outsiders do what a clause tells, it is denied, or it is of another crime.

    "Victims did not press charges", "NGOs lacked funds", "denied that it failed", "did not convict a man of murder".
    """
    words, verb = clause.words, max(clause.verb, 0)
    other = any(_OTHER_CRIME in word.item.tags for word in words)
    if other and not any("traffick" in word.lower and _OTHER_CRIME not in word.item.tags for word in words):
        return True
    if _DENIES in words[verb].item.tags and any(word.head in _DENIED for word in words[verb + 1 : verb + 3]):
        return True
    if words[verb].head == "had" and any(word.tail == "year" for word in words[:verb]):
        return True  # "in the previous year it had not helped any"
    if _is_abroad(words, country):
        return True
    if is_passive(words, verb):
        return False
    return clause.actor == "outsider" or (clause.actor == "patient" and words[verb].head in DO)


def _is_abroad(words: Sequence[Word], country: str) -> bool:
    """Whether a clause opens with another country: "in Togo, | police arrested 12 men"."""
    named = {place_of(word.item) for word in words[1:2] if is_place(word.item)}
    return words[0].lower == "in" and bool(named) and country not in named


def _stands(one: Told) -> bool:
    """Whether a sentence tells the standing, the tier or a waiver, or that the country makes efforts to comply."""
    return bool(one.placements) or one.names(STANDARDS, *_WAIVERS) or makes_efforts(one.items)
