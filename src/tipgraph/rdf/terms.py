"""The terms of other vocabularies that the graph uses, and how plain values become literals."""

from __future__ import annotations

import re
from datetime import date
from decimal import Decimal
from functools import cache
from typing import TypeAlias

import pyoxigraph as ox

from tipgraph.names import term

RDF = "http://www.w3.org/1999/02/22-rdf-syntax-ns#"
RDFS = "http://www.w3.org/2000/01/rdf-schema#"
OWL = "http://www.w3.org/2002/07/owl#"
XSD = "http://www.w3.org/2001/XMLSchema#"
SKOS = "http://www.w3.org/2004/02/skos/core#"
DCTERMS = "http://purl.org/dc/terms/"
PROV = "http://www.w3.org/ns/prov#"
OA = "http://www.w3.org/ns/oa#"
ORG = "http://www.w3.org/ns/org#"
GEO = "http://www.opengis.net/ont/geosparql#"
DCAT = "http://www.w3.org/ns/dcat#"
VOID = "http://rdfs.org/ns/void#"
SCHEMA = "https://schema.org/"

#: A term that may stand as the object of a triple of this graph, which has no blank nodes.
Node: TypeAlias = ox.NamedNode | ox.Literal


@cache
def named(iri: str) -> ox.NamedNode:
    """A node for one of the few IRIs that come again and again: properties, classes, concepts, places."""
    return ox.NamedNode(iri)


def tip(name: str) -> ox.NamedNode:
    """The node of a class or property of the ontology."""
    return named(term(name))


TYPE = named(RDF + "type")


def year(value: int) -> ox.Literal:
    """A year as xsd:gYear, which wants four digits."""
    return ox.Literal(f"{value:04d}", datatype=named(XSD + "gYear"))


def decimal(value: float) -> ox.Literal:
    """A number as xsd:decimal, in its shortest form: 0.5, 10."""
    shortest = f"{Decimal(repr(float(value))):f}"
    if "." in shortest:
        shortest = shortest.rstrip("0").rstrip(".")
    return ox.Literal(shortest, datatype=named(XSD + "decimal"))


def dated(value: str) -> ox.Literal:
    """An ISO 8601 date, month or year with the datatype that it has the form of; plain text where it has none.

    >>> dated("2003-06-11").datatype.value, dated("2003-06").datatype.value, dated("2003").datatype.value
    ('http://www.w3.org/2001/XMLSchema#date', 'http://www.w3.org/2001/XMLSchema#gYearMonth', 'http://www.w3.org/2001/XMLSchema#gYear')
    >>> dated("June 2003").datatype.value
    'http://www.w3.org/2001/XMLSchema#string'
    """
    if re.fullmatch(r"[0-9]{4}", value):
        return ox.Literal(value, datatype=named(XSD + "gYear"))
    if re.fullmatch(r"[0-9]{4}-(0[1-9]|1[0-2])", value):
        return ox.Literal(value, datatype=named(XSD + "gYearMonth"))
    if re.fullmatch(r"[0-9]{4}-[0-9]{2}-[0-9]{2}", value):
        try:
            date.fromisoformat(value)
        except ValueError:
            return ox.Literal(value)
        return ox.Literal(value, datatype=named(XSD + "date"))
    return ox.Literal(value)
