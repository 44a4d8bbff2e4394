"""The values that pass between the floors: documents and the facts that they state.

All are frozen and compare by value. Offsets count code points of the document's unaltered text, half-open
``[start, end)``. Places are codes: ISO 3166-1 alpha-3 (``BLR``), ``COD|COG`` where a name fits two countries,
``region:west-africa`` for a named group of countries, ``region:unspecified`` for "abroad". Every other code is the
notation of a concept in ``ontology/vocabulary``.
"""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from functools import cached_property

UNSPECIFIED = "region:unspecified"
"""The code of "abroad", "other countries": somewhere else, and the text does not say where."""


@dataclass(frozen=True, slots=True, order=True)
class Span:
    """Part of a document's text, ``text[start:end]``."""

    start: int
    end: int


@dataclass(frozen=True)
class Document:
    """One country's text for one year, as its reader gives it; never altered afterwards.

    `id` is unique in a build. `country` is a place code, `year` the report's year (not the year of the events).
    Empty strings stand for metadata that the source does not give. `date` is an ISO 8601 date or year.
    """

    id: str
    country: str
    year: int
    text: str
    title: str = ""
    publisher: str = ""
    author_body: str = ""
    date: str = ""
    url: str = ""
    licence: str = ""

    @cached_property
    def sha256(self) -> str:
        """The SHA-256 of the text in UTF-8, in hexadecimal."""
        return hashlib.sha256(self.text.encode("utf-8")).hexdigest()

    @cached_property
    def words(self) -> int:
        """How many words the text has, split at white space."""
        return len(self.text.split())

    def quote(self, span: Span) -> str:
        """The words at `span`."""
        return self.text[span.start : span.end]


@dataclass(frozen=True, slots=True, kw_only=True)
class Fact:
    """Something that a document states, with the words that say so and the rule that read them."""

    evidence: Span
    rule: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Flow(Fact):
    """People taken or used for exploitation, with at least one known end.

    Every origin goes to every destination, by way of any one of the transit places. An empty list means that the
    text gives nothing. Origin equal to destination without transit is internal trafficking.
    """

    origin: tuple[str, ...] = ()
    transit: tuple[str, ...] = ()
    destination: tuple[str, ...] = ()
    victims: tuple[str, ...] = ("persons",)
    exploitation: tuple[str, ...] = ("unspecified",)
    modality: str = "asserted"


@dataclass(frozen=True, slots=True, kw_only=True)
class Role(Fact):
    """The part that the document's country plays: source, transit, destination or internal."""

    role: str
    modality: str = "asserted"


@dataclass(frozen=True, slots=True, kw_only=True)
class Tier(Fact):
    """The tier in force (1, 2, 2WL, 3, SC) and, where the text says it, the movement that led there.

    `changed` is the ISO 8601 date of a later change that a note in the text reports; such a tier stands beside the
    one in force and does not replace it.
    """

    tier: str
    movement: str = ""
    changed: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Count(Fact):
    """A number of cases, persons or sentences; or the statement that there is none, or that none is reported.

    `value` is given only where `status` is ``reported``; `value_max` closes a range. `period` is a year or a span of
    years (``2013-2014``) that the text ties to the count. `about` says in the text's words what a partial count counts.
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


@dataclass(frozen=True, slots=True, kw_only=True)
class Organization(Fact):
    """A body that the text names or clearly picks out; `name` is the fullest form that the document uses."""

    name: str
    kind: str
    of_country: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Instrument(Fact):
    """A law, plan, agreement, treaty or procedure. `parties` are place codes, for agreements only."""

    kind: str
    name: str
    parties: tuple[str, ...] = ()
    year: int | None = None
    status: str = "not stated"
    span_years: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Penalty(Fact):
    """A prescribed term of imprisonment, in years (six months is 0.5); None for an end that is not stated.

    `instrument` is the name of the law as the document's instruments give it, `offence` what is punished.
    """

    instrument: str
    offence: str = ""
    minimum_years: float | None = None
    maximum_years: float | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Cooperation(Fact):
    """Something that bodies of two or more countries did together. `parties` are place codes or names of bodies."""

    kind: str
    parties: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Finding(Fact):
    """A judgement of the text about an area of the government's work: an effort or a shortfall."""

    area: str
    polarity: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Recruitment(Fact):
    """A channel through which victims are recruited ("employment agencies")."""

    channel: str


@dataclass(frozen=True, slots=True, kw_only=True)
class CrimeLink(Fact):
    """A crime that traffickers are linked to ("narcotics trafficking")."""

    crime: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Recommendation(Fact):
    """Something that the text advises the government to do; its words are the evidence."""

    text: str
