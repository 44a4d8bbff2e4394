"""Trafficking itself: who is taken from where to where, by which means, into what work."""

from __future__ import annotations

from dataclasses import dataclass

from tipgraph.model.fact import Fact

UNSPECIFIED = "region:unspecified"
"""The code of "abroad", "other countries": somewhere else, and the text does not say where."""


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
class Recruitment(Fact):
    """A channel through which victims are recruited ("employment agencies")."""

    channel: str


@dataclass(frozen=True, slots=True, kw_only=True)
class MeansOfControl(Fact):
    """A means by which traffickers hold their victims (``debt``, ``document-confiscation``)."""

    means: str
    modality: str = "asserted"


@dataclass(frozen=True, slots=True, kw_only=True)
class Sector(Fact):
    """A kind of work in which victims are exploited (``fishing``); `exploitation` where the text ties a form to it."""

    sector: str
    exploitation: str = ""
    modality: str = "asserted"


@dataclass(frozen=True, slots=True, kw_only=True)
class Location(Fact):
    """A named part of a country, and the part that it plays.

    `name` is as written. `kind` says what it is (``city``, ``province``). `of_country` is a place code where the
    text or the vocabulary says to which country it belongs. `role` is origin, transit, destination, or scene:
    victims are exploited or found there, and nothing says how they came. `modality` says how firmly the text states
    it: who "may be exploited in" a place is not said to be.
    """

    name: str
    kind: str
    role: str
    of_country: str = ""
    modality: str = "asserted"


@dataclass(frozen=True, slots=True, kw_only=True)
class CrimeLink(Fact):
    """A crime that traffickers are linked to ("narcotics trafficking")."""

    crime: str
