"""Every kind of thing that is scored, and how. When two are taken for one stands with each comparison."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from tipgraph.evaluate import movement, records
from tipgraph.evaluate.pairs import Pair
from tipgraph.evaluate.tallies import Tally


@dataclass(frozen=True, slots=True)
class Kind:
    """One row of a table of scores.

    `chosen` marks a choice among values, for which there is an accuracy and no precision and recall.
    """

    name: str
    compare: Callable[[Pair], Tally]
    chosen: bool = False


KINDS = (
    Kind("country_legs", movement.legs("country")),
    Kind("region_legs", movement.legs("region")),
    Kind("unspec_legs", movement.legs("unspec")),
    Kind("internal", movement.internal),
    Kind("roles", movement.roles),
    Kind("tier", movement.tier, chosen=True),
    Kind("movement", movement.movement, chosen=True),
    Kind("movement_stated", movement.movement_stated),
    Kind("victims", movement.details("victims")),
    Kind("exploitation", movement.details("exploitation")),
    Kind("modality", movement.modality, chosen=True),
    Kind("modality_possible", movement.modality_possible),
    Kind("statistics", records.statistics),
    Kind("organizations", records.organizations),
    Kind("instruments", records.instruments),
    Kind("agreement_parties", records.agreement_parties),
    Kind("count_statuses", records.count_statuses),
    Kind("count_qualifiers", records.count_details("qualifier"), chosen=True),
    Kind("count_periods", records.count_details("period"), chosen=True),
    Kind("penalties", records.penalties),
    Kind("penalty_laws", records.penalty_laws, chosen=True),
    Kind("cooperation", records.cooperation),
    Kind("cooperation_parties", records.cooperation_parties),
    Kind("recommendations", records.recommendations),
)
"""The kinds in the order in which they are told."""
