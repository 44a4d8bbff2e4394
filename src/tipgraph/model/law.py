"""Laws, plans, agreements, treaties and procedures, and what the laws prescribe."""

from __future__ import annotations

from dataclasses import dataclass

from tipgraph.model.fact import Fact


@dataclass(frozen=True, slots=True, kw_only=True)
class Instrument(Fact):
    """A law, plan, agreement, treaty or procedure. `parties` are place codes, for agreements only.

    `article` is the part of it that the text names ("Article 181", "Sections 5 and 6"). `prohibits` are codes of
    exploitation that it makes a crime (``unspecified`` for trafficking as such). `status_date` is the ISO 8601
    date, month or year in which it came to its status ("ratified in May 2003": ``2003-05``).
    """

    kind: str
    name: str
    parties: tuple[str, ...] = ()
    year: int | None = None
    status: str = "not stated"
    span_years: int | None = None
    article: str = ""
    prohibits: tuple[str, ...] = ()
    status_date: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Penalty(Fact):
    """A prescribed term of imprisonment, in years (six months is 0.5); None for an end that is not stated.

    `instrument` is the name of the law as the document's instruments give it, `offence` what is punished. `article`
    is the part of the law that the text names. A fine runs from `minimum_fine` to `maximum_fine` in `currency`, a
    code of ISO 4217.
    """

    instrument: str
    offence: str = ""
    minimum_years: float | None = None
    maximum_years: float | None = None
    article: str = ""
    minimum_fine: float | None = None
    maximum_fine: float | None = None
    currency: str = ""
