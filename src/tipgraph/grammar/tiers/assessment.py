"""The reasons for the tier, told over the sentences of an assessment.

"The government demonstrated overall increasing efforts; therefore X remained on Tier 2. These efforts included A and B.
However, the government did not meet the standards in several key areas. It did not C." Reasons stand in a sentence with
the placement ("because ...", "..., therefore"), in the list of "these efforts", in what is weighed right behind the
standing (`weighing`), and in the shortfalls set against all that.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from itertools import chain

from tipgraph.grammar.function_words import AUXILIARIES
from tipgraph.grammar.judging.denials import EFFORT, SHORTFALL
from tipgraph.grammar.judging.effort_lists import effort_list, listed
from tipgraph.grammar.judging.judgements import polarity
from tipgraph.grammar.tiers.compliance import STANDARDS
from tipgraph.grammar.tiers.concessions import behind_concession, points_to_efforts
from tipgraph.grammar.tiers.grounds import (
    Ground,
    conclusion,
    each_because,
    ground_of,
    named_things,
    of_thing,
    points_back,
)
from tipgraph.grammar.tiers.names import is_tier
from tipgraph.grammar.tiers.placements import Placement
from tipgraph.grammar.tiers.reasons import PLAIN_SUBJECT, Reason, Told, clauses, reason_of
from tipgraph.grammar.tiers.weighing import weighed
from tipgraph.reading import Item, Reading

_CUES = "tier-reason-cues"
_OVERALL, _AREAS, _WAIVER = f"{_CUES}:overall", f"{_CUES}:areas", f"{_CUES}:waiver"
_MERIT = f"{_CUES}:merit"
_CONTRAST = "findings:contrast"
#: Words that only point back to what was named.
_BACK = frozenset({"that", "this", "these", "which", "those"})
#: What a reason is where its own words do not tell: by the movement, else by the tier.
_BY_MOVEMENT = {"upgraded": EFFORT, "downgraded": SHORTFALL}
_BY_TIER = {"1": EFFORT, "2WL": SHORTFALL, "3": SHORTFALL}


@dataclass(slots=True)
class _State:
    """What the sentences so far have told: the last movement, efforts and shortfalls whose placement may still come."""

    movement: str = ""
    listing: bool = False
    against: bool = False  # shortfalls follow
    named: bool = False  # the text says that they are what is amiss, and need no conclusion
    efforts: list[Reason] = field(default_factory=list)
    shortfalls: list[tuple[Reason, bool]] = field(default_factory=list)  # and whether they stand without conclusion


def reasons_in(told: Sequence[Told], reading: Reading) -> Iterator[Reason]:
    """The reasons that the sentences of one assessment give, each once."""
    seen: set[tuple[int, int]] = set()
    found = list(_told_in_order(told, reading))
    for reason in chain(found, weighed(told, found, reading)):
        if (reason.start, reason.end) not in seen:
            seen.add((reason.start, reason.end))
            yield reason


def _told_in_order(told: Sequence[Told], reading: Reading) -> Iterator[Reason]:
    state = _State()
    for at, one in enumerate(told):
        yield from _direct(one, told[at - 1] if at else None, reading)
        if not state.efforts and points_to_efforts(one.items):
            state.efforts.extend(_efforts_before(told[:at], reading))
        _note(one, state, reading)
        concluded = next((p for p in one.placements if conclusion(one.cued, p) >= 0), None)
        if one.placements:
            state.movement = one.placements[0].movement
        if concluded is not None or at == len(told) - 1:
            yield from _resolved(state, concluded)


def _direct(one: Told, before: Told | None, reading: Reading) -> Iterator[Reason]:
    """The reasons that stand with a placement: behind "because" or "for its failure", or before "therefore"."""
    for placement in one.placements:
        ground = ground_of(one.cued, placement)
        if ground is not None and before is not None and points_back(one.cued, ground):
            judged = of_thing(one.cued[ground.first : ground.stop])  # "because of these shortcomings"
            for clause in clauses(before.items, reading):
                if polarity(clause) in ("", judged):
                    yield reason_of(clause, placement.movement, judged, "because", reading)
            return
        if ground is not None:
            fallback = _BY_MOVEMENT.get(placement.movement) or _BY_TIER.get(placement.tier, "")
            yield from grounds(one, ground, placement.movement, fallback, reading)
            return
        so = conclusion(one.cued, placement)
        if so < 0:
            continue
        stated = [item for item in one.items if item.start < one.cued[so].start]
        if not any(_says_more(item, reading.document.country) for item in stated):
            stated = list(before.items) if before else []
        if any(is_tier(item) or STANDARDS in item.tags or _WAIVER in item.tags for item in stated):
            continue
        for clause in clauses(stated, reading):
            judged = polarity(clause)
            if judged and judged != _against(placement.movement, placement.tier):
                yield reason_of(clause, placement.movement, judged, "therefore", reading)


def _says_more(item: Item, country: str) -> bool:
    """Whether a word says more than that it is the country: in "X is | therefore" none does."""
    plain = item.lower in PLAIN_SUBJECT | AUXILIARIES or country in item.codes("places")
    return item.text[0].isalnum() and _CONTRAST not in item.tags and not plain


def grounds(one: Told, ground: Ground, movement: str, fallback: str, reading: Reading) -> Iterator[Reason]:
    """The reasons that a ground names, for a movement; `fallback` is what those are whose own words do not tell it."""
    if not ground.clause:
        for first, stop in named_things(one.cued, ground):
            if stop == first + 1 and one.cued[first].lower in _BACK:
                continue  # "because of that"
            start, end = one.cued[first].start, one.cued[stop - 1].end
            judged = of_thing(one.cued[first:stop]) or fallback
            yield Reason(start, end, movement, judged, "named")
        return
    for first, stop in each_because(one.cued, ground):
        start, end = one.cued[first].start, one.cued[stop - 1].end
        told = list(clauses([item for item in one.items if start <= item.start and item.end <= end], reading))
        merit = EFFORT if any(_MERIT in item.tags for item in one.cued[first:stop]) else ""
        for clause in told:
            judged = polarity(clause) or (merit or fallback if len(told) == 1 else "")
            if judged or len(told) == 1:
                yield reason_of(clause, movement, judged, "because", reading)


def _note(one: Told, state: _State, reading: Reading) -> None:
    """Keep the efforts that a sentence lists and the shortfalls that one sets against them, until the placement."""
    found = effort_list(one.items)
    spans = found.efforts if found and found.refers_back else listed(one.items, 0) if state.listing else ()
    state.listing = bool(spans)
    if spans:
        for first, stop in spans:
            state.efforts.append(Reason(one.items[first].start, one.items[stop - 1].end, "", EFFORT, "efforts"))
        return
    conceded = behind_concession(one.cued, one.items)
    if conceded and not one.placements:
        for clause in clauses(conceded, reading):
            if polarity(clause) == SHORTFALL:
                state.shortfalls.append((reason_of(clause, "", SHORTFALL, "shortfalls", reading), True))
        return
    if one.placements or one.names(STANDARDS, _WAIVER):
        state.against = state.named = one.names(_AREAS)
        return
    overall = one.names(_OVERALL)
    contrast = bool(state.efforts) and any(_CONTRAST in item.tags for item in one.items[:2])
    if not (overall or contrast or state.against):
        return
    short = [clause for clause in clauses(one.items, reading) if polarity(clause) == SHORTFALL]
    if short and overall:
        state.against = state.named = True
    elif contrast:
        state.against = True
    if state.against:
        for clause in short:
            state.shortfalls.append((reason_of(clause, "", SHORTFALL, "shortfalls", reading), state.named))


def _efforts_before(told: Sequence[Told], reading: Reading) -> Iterator[Reason]:
    """The efforts told since the standing, to which "despite these efforts" points back."""
    last = max((at for at, one in enumerate(told) if one.placements or one.names(STANDARDS)), default=len(told))
    for one in told[last + 1 :]:
        for clause in clauses(one.items, reading):
            if polarity(clause) == EFFORT:
                yield reason_of(clause, "", EFFORT, "efforts", reading)


def _resolved(state: _State, concluded: Placement | None) -> Iterator[Reason]:
    """What was kept, now that the placement has come, or the text ends without one."""
    movement = concluded.movement if concluded else ""
    led = movement or state.movement
    for reason in state.efforts:
        yield replace(reason, movement="" if _against(led) == EFFORT else led)
    for reason, named in state.shortfalls:
        if concluded is not None or named:
            yield replace(reason, movement="" if _against(movement) == SHORTFALL else movement)
    state.efforts, state.shortfalls, state.against, state.named = [], [], False, False


def _against(movement: str, tier: str = "") -> str:
    """What cannot be the reason for a movement to a tier: no effort for a downgrade, no shortfall for an upgrade."""
    fits = _BY_MOVEMENT.get(movement) or _BY_TIER.get(tier, "")
    return {EFFORT: SHORTFALL, SHORTFALL: EFFORT}.get(fits, "")
