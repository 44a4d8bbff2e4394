"""The values that the analyses share: places, reports, and the legs with all that is known beside them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

import networkx as nx

CAUTION = "Legs are mentions in reports, never numbers of victims; no report is not the same as no leg."

#: What a text may say of a leg. Only the first is one without further ado; the last is none.
MODALITIES = ("asserted", "possible", "denied")
#: The code of "abroad" and the like.
_NOWHERE = "region:unspecified"


@dataclass(frozen=True, slots=True)
class Place:
    """A place as the vocabulary knows it. `groupings` are the regions with a cited list of members that has it.

    `kind` is country, territory, former-state, city, region, ambiguous, unspecified; or unknown for a name that
    the vocabulary does not have. Longitude and latitude are in degrees.
    """

    code: str
    label: str = ""
    kind: str = "unknown"
    region: str = ""
    longitude: float | None = None
    latitude: float | None = None
    groupings: tuple[str, ...] = ()
    successors: tuple[str, ...] = ()
    valid_from: int | None = None
    valid_until: int | None = None

    @property
    def passable(self) -> bool:
        """Whether a way may lead through it: one certain place, not a region, "Congo" or "abroad"."""
        return is_passable(self.code)

    @property
    def certain(self) -> bool:
        """Whether it is counted in centrality: everything but an ambiguous or unnamed place."""
        return is_certain(self.code)

    def stood_in(self, year: int) -> bool:
        """Whether the place existed at some time of a year."""
        return (self.valid_from is None or self.valid_from <= year) and (
            self.valid_until is None or year <= self.valid_until
        )


@dataclass(frozen=True, slots=True)
class Report:
    """A document that the graph holds: who it is about, its year, and how many words it has."""

    document: str
    country: str
    year: int
    words: int


@dataclass(frozen=True, slots=True)
class Routes:
    """Legs, and what is needed to read them rightly.

    Attributes:
        legs: one edge for each leg of each claim; see `network` for its attributes.
        places: what the vocabulary knows of every place, also of those without a leg, by code.
        reports: the documents that were read, also those that state no leg. None where nobody knows, as for an edge
            list: then nothing tells "no report" from "no leg".
        source: what the legs were taken from, for captions.
        precision: for each rule the share of its claims that are right, where the graph carries such a figure.
    """

    legs: nx.MultiDiGraph[str]
    places: Mapping[str, Place] = field(default_factory=dict)
    reports: tuple[Report, ...] | None = None
    source: str = ""
    precision: Mapping[str, float] = field(default_factory=dict)

    def place(self, code: str) -> Place:
        """What is known of a place; a bare one for a code that the vocabulary does not have."""
        return self.places.get(code) or Place(code, self.legs.nodes[code].get("label", "") if code in self.legs else "")

    def label(self, code: str) -> str:
        """The name of a place, else its code."""
        return self.place(code).label or code

    def years(self) -> list[int]:
        """The years with a report or a leg, in order."""
        told = {report.year for report in self.reports or ()}
        return sorted(told | {edge["year"] for _, _, edge in self.legs.edges(data=True)})

    def edges(self) -> Iterator[tuple[str, str, dict[str, Any]]]:
        """The legs: from, to, and what is known of each."""
        return iter(self.legs.edges(data=True))

    def with_legs(self, edges: Iterable[tuple[str, str, dict[str, Any]]]) -> Routes:
        """The same with other legs; places that none of them touches are left out of the network."""
        legs: nx.MultiDiGraph[str] = nx.MultiDiGraph()
        for start, end, edge in edges:
            for code in (start, end):
                if code not in legs:
                    legs.add_node(code, **self._node(code))
            legs.add_edge(start, end, **edge)
        return Routes(legs, self.places, self.reports, self.source, self.precision)

    def with_reports(self, reports: Iterable[Report] | None) -> Routes:
        """The same with other reports."""
        kept = None if reports is None else tuple(reports)
        return Routes(self.legs, self.places, kept, self.source, self.precision)

    def _node(self, code: str) -> dict[str, Any]:
        if code in self.legs:
            return dict(self.legs.nodes[code])
        return node_of(self.place(code))


def is_passable(code: str) -> bool:
    """Whether a code is one certain place, so that a way may lead through it.

    >>> [is_passable(code) for code in ("BLR", "COD|COG", "region:west-africa", "region:unspecified")]
    [True, False, False, False]
    """
    return not code.startswith("region:") and "|" not in code


def is_certain(code: str) -> bool:
    """Whether a code says where: a place or a named region.

    >>> [is_certain(code) for code in ("BLR", "COD|COG", "region:west-africa", "region:unspecified")]
    [True, False, True, False]
    """
    return code != _NOWHERE and "|" not in code


def node_of(place: Place) -> dict[str, str | float]:
    """What a node of the network tells of its place."""
    node: dict[str, str | float] = {"label": place.label, "region": place.region, "kind": place.kind}
    if place.longitude is not None and place.latitude is not None:
        node["longitude"], node["latitude"] = place.longitude, place.latitude
    return node


def words_of(text: str) -> tuple[str, ...]:
    """The parts of an attribute that joins several values by blanks."""
    return tuple(text.split())
