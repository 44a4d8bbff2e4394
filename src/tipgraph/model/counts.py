"""What was counted."""

from __future__ import annotations

from dataclasses import dataclass

from tipgraph.model.fact import Fact


@dataclass(frozen=True, slots=True, kw_only=True)
class Count(Fact):
    """A number of cases, persons or sentences; or the statement that there is none, or that none is reported.

    `value` is given only where `status` is ``reported``; `value_max` closes a range. `period` is a year or a span of
    years (``2013-2014``) that the text ties to the count. `about` says in the text's words what a partial count counts,
    or of which time before a count is that has no year ("the previous reporting period").
    `agency` is the body whose count it is, as written ("the Kyiv court", "police"), where the text says so.
    """

    measure: str
    place: str
    value: int | None = None
    value_max: int | None = None
    qualifier: str = "exact"
    status: str = "reported"
    unit: str = ""
    exploitation: str = ""
    about: str = ""
    period: str = ""
    part_of: Count | None = None
    agency: str = ""
