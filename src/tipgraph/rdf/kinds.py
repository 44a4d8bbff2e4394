"""Which class of the ontology each kind of fact becomes, and which property each of its values becomes.

A table, so that a new kind of fact is a new row. The same values that are written are hashed into the claim's name.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import cache
from typing import TypeAlias

import pyoxigraph as ox

from tipgraph import model, ontology
from tipgraph.names import VOCABULARY, concept, place
from tipgraph.rdf.terms import SKOS, Node, dated, decimal, named, year

Value: TypeAlias = str | int | float


@dataclass(frozen=True, slots=True)
class Field:
    """One property of a claim: the fact's field that gives its values, and how a value becomes a term.

    A field without `write` belongs to the statement and so to its hash, and is written elsewhere in the graph.
    `only` leaves out values that are not of this property.
    """

    attribute: str
    property: str
    write: Callable[[Value], Node] | None
    only: Callable[[model.Fact, Value], bool] | None = None

    def values(self, fact: model.Fact) -> list[Value]:
        """The distinct values that a fact gives, sorted; none for an empty text or None."""
        given = getattr(fact, self.attribute)
        several = given if isinstance(given, tuple) else (given,)
        return sorted({v for v in several if v is not None and v != "" and (self.only is None or self.only(fact, v))})


@dataclass(frozen=True, slots=True)
class Kind:
    """A class of claims and its fields."""

    name: str
    fields: tuple[Field, ...]

    def values(self, fact: model.Fact) -> Iterator[tuple[Field, list[Value]]]:
        """The fields that a fact fills, each with its values."""
        for field in self.fields:
            values = field.values(fact)
            if values:
                yield field, values


@cache
def _place_codes() -> frozenset[str]:
    """The codes of all places of the vocabulary."""
    notations: dict[str, str] = {}
    places: list[str] = []
    for path in ontology.vocabulary_files():
        for quad in ox.parse(path.read_bytes(), format=ox.RdfFormat.TURTLE):
            if not isinstance(quad.subject, ox.NamedNode) or not isinstance(quad.object, ox.NamedNode | ox.Literal):
                continue
            if quad.predicate.value == SKOS + "notation":
                notations[quad.subject.value] = quad.object.value
            elif quad.predicate.value == SKOS + "inScheme" and quad.object.value == VOCABULARY + "places":
                places.append(quad.subject.value)
    return frozenset(notations[iri] for iri in places if iri in notations)


def _is_place(_: model.Fact, party: Value) -> bool:
    # "IOM" looks like a code and is none: only the vocabulary knows.
    return party in _place_codes()


def _is_body(fact: model.Fact, party: Value) -> bool:
    return not _is_place(fact, party)


def _has_value(fact: model.Fact, _: Value) -> bool:
    return isinstance(fact, model.Count) and fact.value is not None


def _place(code: Value) -> Node:
    return named(place(str(code)))


@dataclass(frozen=True, slots=True)
class _Code:
    """Writes a code as the concept of a code list."""

    scheme: str

    def __call__(self, code: Value) -> Node:
        return named(concept(self.scheme, str(code)))


def _text(value: Value) -> Node:
    return ox.Literal(str(value))


def _integer(value: Value) -> Node:
    return ox.Literal(int(value))


def _year(value: Value) -> Node:
    return year(int(value))


def _decimal(value: Value) -> Node:
    return decimal(float(value))


def _date(value: Value) -> Node:
    return dated(str(value))


KINDS: dict[type[model.Fact], Kind] = {
    model.Flow: Kind(
        "VictimFlow",
        (
            Field("origin", "origin", _place),
            Field("transit", "transit", _place),
            Field("destination", "destination", _place),
            Field("victims", "victimGroup", _Code("victims")),
            Field("exploitation", "exploitation", _Code("exploitation")),
            Field("modality", "modality", _Code("modality")),
        ),
    ),
    model.Role: Kind(
        "RoleClaim", (Field("role", "role", _Code("roles")), Field("modality", "modality", _Code("modality")))
    ),
    model.Tier: Kind(
        "TierPlacement",
        (
            Field("tier", "tier", _Code("tiers")),
            Field("movement", "tierMovement", _Code("tier-movements")),
            Field("changed", "changedOn", _date),
        ),
    ),
    model.Count: Kind(
        "ReportedCount",
        (
            Field("measure", "measure", _Code("measures")),
            Field("value", "value", _integer),
            Field("value_max", "maximumValue", _integer),
            # Where there is no number there is nothing to qualify: "exact" would read as if there were one.
            Field("qualifier", "qualifier", _Code("qualifiers"), _has_value),
            Field("status", "countStatus", _Code("count-statuses")),
            Field("unit", "unit", _Code("units")),
            Field("exploitation", "exploitation", _Code("exploitation")),
            Field("about", "about", _text),
            Field("period", "period", _text),
            Field("place", "place", _place),
        ),
    ),
    model.Organization: Kind(
        "OrganizationMention",
        (
            Field("name", "name", _text),
            Field("kind", "organizationKind", _Code("organization-kinds")),
            Field("of_country", "ofCountry", None),
        ),
    ),
    model.Instrument: Kind(
        "InstrumentClaim",
        (
            Field("kind", "instrumentKind", _Code("instrument-kinds")),
            Field("name", "name", _text),
            Field("parties", "party", _place),
            Field("year", "instrumentYear", _year),
            Field("status", "instrumentStatus", _Code("instrument-statuses")),
            Field("span_years", "spanYears", _integer),
        ),
    ),
    model.Penalty: Kind(
        "PenaltyClaim",
        (
            Field("instrument", "instrumentName", _text),
            Field("offence", "offence", _text),
            Field("minimum_years", "minimumYears", _decimal),
            Field("maximum_years", "maximumYears", _decimal),
        ),
    ),
    model.Cooperation: Kind(
        "CooperationClaim",
        (
            Field("kind", "cooperationKind", _Code("cooperation-kinds")),
            Field("parties", "party", _place, _is_place),
            Field("parties", "partyName", _text, _is_body),
        ),
    ),
    model.Finding: Kind(
        "Finding",
        (Field("area", "area", _Code("areas")), Field("polarity", "polarity", _Code("polarities"))),
    ),
    model.Recruitment: Kind("RecruitmentClaim", (Field("channel", "channel", _text),)),
    model.CrimeLink: Kind("CrimeLink", (Field("crime", "crime", _text),)),
    model.Recommendation: Kind("Recommendation", (Field("text", "recommendedText", _text),)),
}
"""Every kind of fact, and how it is written."""

CODE_LISTS = frozenset(
    field.write.scheme for kind in KINDS.values() for field in kind.fields if isinstance(field.write, _Code)
)
"""The schemes of the vocabulary whose concepts claims refer to."""
