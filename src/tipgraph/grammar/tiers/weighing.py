"""Efforts and shortfalls that an assessment weighs behind the standing: "it passed a law. However, it did not ...".

Between the sentences that tell the standing, the tier or a waiver, a few that set one against the other say why; an
assessment that runs on for longer tells what was done, as early reports do in one paragraph.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import groupby

from tipgraph.grammar.judging.denials import EFFORT, SHORTFALL
from tipgraph.grammar.judging.judgements import polarity
from tipgraph.grammar.tiers.compliance import STANDARDS
from tipgraph.grammar.tiers.concessions import makes_efforts
from tipgraph.grammar.tiers.reasons import Reason, Told, clauses, reason_of
from tipgraph.reading import Reading

_WAIVERS = ("tier-reason-cues:waiver", "tier-reason-cues:waived")
_CONTRAST = "findings:contrast"
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
    sides = set()
    for one in run:
        known = {reason.polarity for reason in found if one.items[0].start <= reason.start < one.items[-1].end}
        sides |= known
        for clause in () if known else clauses(one.items, reading):
            if judged := polarity(clause):
                reasons.append(reason_of(clause, "", judged, _MANNERS[judged], reading))
    if sides.union(reason.polarity for reason in reasons) >= {EFFORT, SHORTFALL}:
        yield from reasons


def _stands(one: Told) -> bool:
    """Whether a sentence tells the standing, the tier or a waiver, or that the country makes efforts to comply."""
    return bool(one.placements) or one.names(STANDARDS, *_WAIVERS) or makes_efforts(one.items)
