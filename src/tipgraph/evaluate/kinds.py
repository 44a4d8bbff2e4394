"""Every kind of thing that is scored: its name, how it is compared, and the rule by which two are taken for one."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from tipgraph.evaluate import movement, records
from tipgraph.evaluate.matching import ALIKE, SAME_TEXT
from tipgraph.evaluate.pairs import Pair
from tipgraph.evaluate.tallies import Tally


@dataclass(frozen=True, slots=True)
class Kind:
    """One row of a table of scores.

    `chosen` marks a choice among values, for which there is an accuracy and no precision and recall. `rule` says when a
    label and a statement are taken for one.
    """

    name: str
    compare: Callable[[Pair], Tally]
    rule: str
    chosen: bool = False


KINDS = (
    Kind("country_legs", movement.legs("country"), "from one country to another, between consecutive stages of a flow"),
    Kind("region_legs", movement.legs("region"), "the same where an end is a named region"),
    Kind("unspec_legs", movement.legs("unspec"), 'the same where an end is "abroad"'),
    Kind("internal", movement.internal, "the document has trafficking inside its country"),
    Kind("roles", movement.roles, "the role"),
    Kind("tier", movement.tier, "the tier, or none, of each document", chosen=True),
    Kind("movement", movement.movement, "the tier's movement, or none, of each document", chosen=True),
    Kind("movement_stated", movement.movement_stated, "the movement, where one is stated"),
    Kind("victims", movement.details("victims"), "leg and group, over the country legs and internal flows of both sides"),
    Kind("exploitation", movement.details("exploitation"), "leg and form, over the same legs"),
    Kind("modality", movement.modality, "asserted or possible, over the country legs of both sides", chosen=True),
    Kind("modality_possible", movement.modality_possible, 'the class "possible" over the same legs'),
    Kind("statistics", records.statistics, '"did not report any" as 0, "did not report whether" as nothing: measure, value'),
    Kind("organizations", records.organizations, f"names alike (token-set ratio {ALIKE:g} of 100), one to one"),
    Kind("instruments", records.instruments, "the kind equal and names alike, one to one"),
    Kind("agreement_parties", records.agreement_parties, "the other countries of a document's agreements"),
    Kind("count_statuses", records.count_statuses, "measure, status and value, where statuses are labelled"),
    Kind(
        "count_qualifiers",
        records.count_details("qualifier"),
        "the qualifier, over counts of equal measure and value",
        chosen=True,
    ),
    Kind("count_periods", records.count_details("period"), "the period, over the same counts", chosen=True),
    Kind("penalties", records.penalties, "least and greatest years, one to one"),
    Kind("penalty_laws", records.penalty_laws, "the law's name alike, over penalties of equal years", chosen=True),
    Kind("cooperation", records.cooperation, "the kind equal and a partner in common, one to one"),
    Kind("cooperation_parties", records.cooperation_parties, "the partners, over the cooperation of both sides"),
    Kind("recommendations", records.recommendations, f"texts alike (ratio {SAME_TEXT:g} of 100), one to one"),
)
"""The kinds in the order in which they are told."""
