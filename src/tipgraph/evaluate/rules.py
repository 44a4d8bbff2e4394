"""How often each rule is right: a fact is right where nothing in it that labels can tell is wrong.

A flow is right where every leg of it is labelled, with these victims, these forms and this modality; a record, where it
is matched as in the scores. Not judged is what only an optional label says, and kinds that a set is not labelled with.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Hashable, Iterable, Iterator, Sequence
from dataclasses import dataclass

from tipgraph.evaluate import records
from tipgraph.evaluate.gold import Gold, labelled_kinds
from tipgraph.evaluate.matching import plain_name
from tipgraph.evaluate.pairs import Pair, of_kind
from tipgraph.evaluate.places import Leg, legs_of
from tipgraph.evaluate.tallies import FALSE, Tally
from tipgraph.evaluate.wilson import lower_end
from tipgraph.model import (
    Cooperation,
    Count,
    Fact,
    Flow,
    Instrument,
    Organization,
    Penalty,
    Recommendation,
    Role,
    Tier,
)


@dataclass(frozen=True, slots=True, order=True)
class RuleQuality:
    """How often one rule was right and wrong on labelled documents."""

    rule: str
    right: int
    wrong: int

    @property
    def precision(self) -> float | None:
        """The share of what is right; None where nothing was judged."""
        return self.right / (self.right + self.wrong) if self.right + self.wrong else None

    @property
    def lower_end(self) -> float | None:
        """The lower end of the 95% Wilson interval; None where there are too few facts to say."""
        return lower_end(self.right, self.right + self.wrong)


def rule_qualities(pairs: Sequence[Pair], labelled_set: Sequence[Gold]) -> list[RuleQuality]:
    """The quality of every rule that gave a fact, by name.

    Args:
        pairs: the documents to judge on.
        labelled_set: the whole set that they are of, which tells what is labelled in it at all.
    """
    kinds = labelled_kinds(labelled_set)
    right: Counter[str] = Counter()
    wrong: Counter[str] = Counter()
    names: set[str] = set()
    for pair in pairs:
        names |= {fact.rule for fact in pair.stated}
        for fact, good in judged(pair, kinds):
            (right if good else wrong)[fact.rule] += 1
    return [RuleQuality(name, right[name], wrong[name]) for name in sorted(names)]


def merged(several: Iterable[Sequence[RuleQuality]]) -> list[RuleQuality]:
    """The qualities of several sets together, by name."""
    right: Counter[str] = Counter()
    wrong: Counter[str] = Counter()
    for one in (one for qualities in several for one in qualities):
        right[one.rule] += one.right
        wrong[one.rule] += one.wrong
    return [RuleQuality(name, right[name], wrong[name]) for name in sorted(right)]


def judged(pair: Pair, kinds: frozenset[type[Fact]]) -> Iterator[tuple[Fact, bool]]:
    """The facts of a document that labels can judge, and whether each is right."""
    if Flow in kinds:
        for flow in of_kind(pair.given, Flow):
            verdict = _flow_is_right(flow, pair)
            if verdict is not None:
                yield flow, verdict
    if Role in kinds:
        wanted = {one.role for one in of_kind(pair.wanted, Role)}
        yield from ((role, role.role in wanted) for role in of_kind(pair.given, Role))
    if Tier in kinds:
        mine = next(iter(of_kind(pair.wanted, Tier)), None)
        for tier in of_kind(pair.given, Tier):
            yield tier, mine is not None and (tier.tier, tier.movement) == (mine.tier, mine.movement)
    if Count in kinds:
        wanted_counts, spare = (
            {(c.measure, c.value) for c in of_kind(side, Count)} for side in (pair.wanted, pair.spare)
        )
        for count in of_kind(pair.given, Count):
            key = (count.measure, count.value)
            if key in wanted_counts or key not in spare:
                yield count, key in wanted_counts
    for kind, compare in _LISTED.items():
        if kind in kinds:
            false = {_key(slip.fact) for slip in compare(pair).slips if slip.fact and slip.sign == FALSE}
            for fact in of_kind(pair.given, kind):
                if _key(fact) in false or not _only_optional(fact, pair):
                    yield fact, _key(fact) not in false


#: The kinds that are matched one to one, and their comparison.
_LISTED: dict[type[Fact], Callable[[Pair], Tally]] = {
    Organization: records.organizations,
    Instrument: records.instruments,
    Penalty: records.penalties,
    Cooperation: records.cooperation,
    Recommendation: records.recommendations,
}


def _key(fact: Fact) -> Hashable:
    """What the scores take for one thing, however often the text says it."""
    match fact:
        case Organization():
            return fact.name
        case Instrument():
            return (fact.kind, plain_name(fact.name))
        case _:
            return fact


def _only_optional(fact: Fact, pair: Pair) -> bool:
    """Whether an instrument is what an optional label says, and no other label."""
    if not isinstance(fact, Instrument) or any(records.alike(fact, one) for one in of_kind(pair.wanted, Instrument)):
        return False
    return any(records.alike(fact, one) for one in of_kind(pair.spare, Instrument))


def _flow_is_right(flow: Flow, pair: Pair) -> bool | None:
    """Whether all that a flow says is labelled; None where labels cannot tell or need not say it."""
    legs = [leg for leg in legs_of(flow) if leg.kind != "internal" or leg.start == pair.gold.country]
    verdicts = [_leg_is_right(leg, flow, pair) for leg in legs]
    known = [verdict for verdict in verdicts if verdict is not None]
    return all(known) if known else None


def _leg_is_right(leg: Leg, flow: Flow, pair: Pair) -> bool | None:
    wanted, spare, _ = pair.legs
    said = [flows for other, one in wanted.said.items() if leg.fits(other) for flows in one.flows]
    allowed = [flows for other, one in spare.said.items() if leg.fits(other) for flows in one.flows]
    if not said:
        return None if allowed else False
    victims = {code for one in (*said, *allowed) for code in one.victims}
    forms = {code for one in (*said, *allowed) for code in one.exploitation}
    modalities = {one.modality for one in (*said, *allowed)}
    return set(flow.victims) <= victims and set(flow.exploitation) <= forms and flow.modality in modalities
