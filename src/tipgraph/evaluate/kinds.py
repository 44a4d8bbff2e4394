"""Every kind of thing that is scored, and how. When two are taken for one stands with each comparison."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from tipgraph.evaluate import bodies, counts, judgements, law, manner, movement, work
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
    Kind("control", manner.control),
    Kind("sectors", manner.sectors),
    Kind("sector_exploitation", manner.sector_exploitation, chosen=True),
    Kind("locations", manner.locations),
    Kind("location_countries", manner.location_countries, chosen=True),
    Kind("statistics", counts.statistics),
    Kind("count_statuses", counts.count_statuses),
    Kind("count_qualifiers", counts.count_details("qualifier"), chosen=True),
    Kind("count_periods", counts.count_details("period"), chosen=True),
    Kind("count_agencies", counts.count_agencies, chosen=True),
    Kind("organizations", bodies.organizations),
    Kind("body_acts", bodies.body_acts),
    Kind("cooperation", bodies.cooperation),
    Kind("cooperation_parties", bodies.cooperation_parties),
    Kind("instruments", law.instruments),
    Kind("instrument_years", law.instrument_details("year"), chosen=True),
    Kind("instrument_statuses", law.instrument_details("status"), chosen=True),
    Kind("instrument_articles", law.instrument_details("article"), chosen=True),
    Kind("agreement_parties", law.agreement_parties),
    Kind("penalties", law.penalties),
    Kind("penalty_laws", law.penalty_laws, chosen=True),
    Kind("penalty_articles", law.penalty_details("article"), chosen=True),
    Kind("penalty_fines", law.penalty_details("minimum_fine", "maximum_fine", "currency"), chosen=True),
    Kind("funding", work.funding),
    Kind("funding_parties", work.funding_parties, chosen=True),
    Kind("services", work.services),
    Kind("service_operators", work.service_operators, chosen=True),
    Kind("training", work.training),
    Kind("campaigns", work.campaigns),
    Kind("tier_reasons", judgements.tier_reasons),
    Kind("findings", judgements.findings),
    Kind("recommendations", judgements.recommendations),
    Kind("recommendation_areas", judgements.recommendation_areas, chosen=True),
)
"""The kinds in the order in which they are told."""
