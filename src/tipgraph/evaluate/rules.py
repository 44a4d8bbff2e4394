"""How often each rule is right: a fact is right where nothing in it that labels can tell is wrong.

A flow is right where every leg of it is labelled, with these victims, these forms and this modality; a record, where it
is matched as in the scores. Not judged is what only an optional label says, and kinds that a set is not labelled with.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Hashable, Iterable, Iterator, Sequence
from dataclasses import dataclass

from tipgraph.evaluate import bodies, judgements, law, manner, work
from tipgraph.evaluate.gold import Gold, labelled_kinds
from tipgraph.evaluate.matching import plain_name
from tipgraph.evaluate.pairs import Pair, of_kind
from tipgraph.evaluate.places import Leg, legs_of
from tipgraph.evaluate.tallies import FALSE, Tally
from tipgraph.evaluate.wilson import lower_end
from tipgraph.model import (
    BodyAct,
    Campaign,
    Cooperation,
    Count,
    Fact,
    Finding,
    Flow,
    Funding,
    Instrument,
    Location,
    MeansOfControl,
    Organization,
    Penalty,
    Recommendation,
    Role,
    Sector,
    Service,
    Tier,
    TierReason,
    Training,
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
    for kind, compare in _COMPARED.items():
        if kind in kinds:
            tally = compare(pair)
            right = {_key(fact) for fact in tally.hits}
            false = {_key(slip.fact) for slip in tally.slips if slip.fact and slip.sign == FALSE}
            for fact in of_kind(pair.given, kind):
                if _key(fact) in right or _key(fact) in false:
                    yield fact, _key(fact) in right


#: The kinds that are compared one by one, or by what is the same of them in a document, and their comparison.
_COMPARED: dict[type[Fact], Callable[[Pair], Tally]] = {
    MeansOfControl: manner.control,
    Sector: manner.sectors,
    Location: manner.locations,
    Organization: bodies.organizations,
    BodyAct: bodies.body_acts,
    Cooperation: bodies.cooperation,
    Instrument: law.instruments,
    Penalty: law.penalties,
    Funding: work.funding,
    Service: work.services,
    Training: work.training,
    Campaign: work.campaigns,
    TierReason: judgements.tier_reasons,
    Finding: judgements.findings,
    Recommendation: judgements.recommendations,
}


def _key(fact: Fact) -> Hashable:
    """What the scores take for one thing, however often the text says it."""
    match fact:
        case Organization():
            return fact.name
        case Instrument():
            return (fact.kind, plain_name(fact.name))
        case MeansOfControl():
            return (fact.means, fact.modality)
        case Sector():
            return (fact.sector, fact.modality)
        case Location():
            return (plain_name(fact.name), fact.role)
        case Finding():
            return (fact.topic, fact.polarity)
        case _:
            return fact


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
