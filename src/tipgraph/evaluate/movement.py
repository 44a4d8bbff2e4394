"""How the flows, roles and tiers of a document are compared with its labels."""

from __future__ import annotations

from collections.abc import Callable

from tipgraph.evaluate.matching import matched
from tipgraph.evaluate.pairs import LegTable, Pair, of_kind
from tipgraph.evaluate.places import Leg
from tipgraph.evaluate.tallies import Entry, Tally, of_choices, of_lists, of_sets
from tipgraph.model import Fact, Role, Tier

_INTERNAL = "internal"


def _leg_pairs(pair: Pair, kind: str) -> tuple[list[Leg], list[Leg], list[tuple[Leg, Leg]]]:
    """The legs labelled, the legs stated (without those that may be found), and which of them stand for each other."""
    wanted, spare, given = pair.legs
    mine = wanted.of_kind(kind)
    others = [leg for leg in given.of_kind(kind) if leg in wanted.said or leg not in spare.said]
    return mine, others, [(mine[i], others[j]) for i, j in matched(mine, others, _fit)]


def _fit(one: Leg, other: Leg) -> float:
    return 2.0 if one == other else float(one.fits(other))


def legs(kind: str) -> Callable[[Pair], Tally]:
    """The comparison of the legs of one kind."""

    def compare(pair: Pair) -> Tally:
        mine, others, _ = _leg_pairs(pair, kind)
        wanted, _, given = pair.legs
        said = {**wanted.said}
        said |= {leg: given.said[leg] for leg in others if leg not in said}
        return of_lists(mine, others, _fit, lambda leg: Entry(str(leg), said[leg].flows[0]))

    return compare


def internal(pair: Pair) -> Tally:
    """Whether there is trafficking inside the country."""
    wanted, spare, given = (table.internal for table in pair.legs)
    if spare and not wanted:
        return Tally()
    one, other = ({_INTERNAL: side.flows[0]} if side else {} for side in (wanted, given))
    return of_sets({**one}, {**other})


def roles(pair: Pair) -> Tally:
    """The parts that the country plays."""
    wanted, given = ({one.role: one for one in reversed(of_kind(side, Role))} for side in (pair.wanted, pair.given))
    return of_sets({**wanted}, {**given})


def _tiers(pair: Pair) -> tuple[Tier | None, Tier | None]:
    wanted, given = (next(iter(of_kind(side, Tier)), None) for side in (pair.wanted, pair.given))
    return wanted, given


def tier(pair: Pair) -> Tally:
    """The tier; a document without one is right without one."""
    wanted, given = _tiers(pair)
    return of_choices([(wanted.tier if wanted else "", given.tier if given else "", Entry("", given))])


def movement(pair: Pair) -> Tally:
    """How the tier moved; no word of it counts as a value."""
    wanted, given = _tiers(pair)
    return of_choices([(wanted.movement if wanted else "", given.movement if given else "", Entry("", given))])


def movement_stated(pair: Pair) -> Tally:
    """How the tier moved, where something is said of it."""
    wanted, given = ({one.movement: one} if one and one.movement else {} for one in _tiers(pair))
    return of_sets({**wanted}, {**given})


def _modalities(pair: Pair) -> list[tuple[str, str, Entry]]:
    """The modality labelled and stated for each country leg that both have."""
    wanted, spare, given = pair.legs
    found = []
    for leg, other in _leg_pairs(pair, "country")[2]:
        mine, theirs = wanted.said[leg].modality, given.said[other].modality
        if leg in spare.said and spare.said[leg].modality == theirs:
            mine = theirs
        found.append((mine, theirs, Entry(str(leg), given.said[other].flows[0])))
    return found


def modality(pair: Pair) -> Tally:
    """Asserted or possible, over the country legs that both sides have."""
    return of_choices(_modalities(pair))


def modality_possible(pair: Pair) -> Tally:
    """The class "possible" over the same legs."""
    both = _modalities(pair)
    right = sum(mine == theirs == "possible" for mine, theirs, _ in both)
    wrong = sum(theirs == "possible" != mine for mine, theirs, _ in both)
    missed = sum(mine == "possible" != theirs for mine, theirs, _ in both)
    return Tally(right, wrong, missed)  # `modality` tells these errors already


def details(attribute: str) -> Callable[[Pair], Tally]:
    """The comparison of the victims, or of the forms of exploitation, of the legs that both sides have.

    These are the country legs, and trafficking inside the country taken as one leg.
    """

    def said(table: LegTable, leg: Leg, key: str, into: dict[tuple[str, str], Fact | None]) -> None:
        for flow in table.said[leg].flows:
            for code in getattr(flow, attribute):
                into.setdefault((key, code), flow)

    def compare(pair: Pair) -> Tally:
        wanted, spare, given = pair.legs
        mine: dict[tuple[str, str], Fact | None] = {}
        theirs: dict[tuple[str, str], Fact | None] = {}
        free: dict[tuple[str, str], Fact | None] = {}
        for leg, other in _leg_pairs(pair, "country")[2]:
            said(wanted, leg, str(leg), mine)
            said(given, other, str(leg), theirs)
        if wanted.internal and given.internal:
            for table, into in ((wanted, mine), (given, theirs)):
                for leg in table.of_kind(_INTERNAL):
                    said(table, leg, _INTERNAL, into)
        for leg in spare.said:
            if leg.kind in ("country", _INTERNAL):
                said(spare, leg, _INTERNAL if leg.kind == _INTERNAL else str(leg), free)
        return of_sets(mine, {key: flow for key, flow in theirs.items() if key in mine or key not in free})

    return compare
