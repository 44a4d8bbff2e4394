"""How the values of a fact become terms of RDF, and which of them are of which property."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

import pyoxigraph as ox

from tipgraph import model, ontology
from tipgraph.names import VOCABULARY, concept, place
from tipgraph.rdf.kinds.fields import Value
from tipgraph.rdf.terms import SKOS, Node, dated, decimal, named, year


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


def is_place(_: model.Fact, party: Value) -> bool:
    """Whether a party is a country or a region."""
    # "IOM" looks like a code and is none: only the vocabulary knows.
    return party in _place_codes()


def is_body(fact: model.Fact, party: Value) -> bool:
    """Whether a party is a body and no place."""
    return not is_place(fact, party)


def has_value(fact: model.Fact, _: Value) -> bool:
    """Whether a count has a number."""
    return isinstance(fact, model.Count) and fact.value is not None


def place_node(code: Value) -> Node:
    """The place of a code."""
    return named(place(str(code)))


@dataclass(frozen=True, slots=True)
class Code:
    """Writes a code as the concept of a code list."""

    scheme: str

    def __call__(self, code: Value) -> Node:
        """The concept whose notation is `code`."""
        return named(concept(self.scheme, str(code)))


def text_node(value: Value) -> Node:
    """Words of the text."""
    return ox.Literal(str(value))


def integer_node(value: Value) -> Node:
    """A whole number, as xsd:integer."""
    return ox.Literal(int(value))


def year_node(value: Value) -> Node:
    """A year, as xsd:gYear."""
    return year(int(value))


def decimal_node(value: Value) -> Node:
    """A number, as xsd:decimal in its shortest form."""
    return decimal(float(value))


def date_node(value: Value) -> Node:
    """A date, a month or a year, as the datatype of its form."""
    return dated(str(value))
