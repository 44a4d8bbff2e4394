"""The union of the graphs as a property graph: nodes with labels and properties, and relationships between them.

A node is anything with an IRI. Its labels are the names of its classes, its properties what the graph says in literals,
its relationships what the graph says of other things; ``rdf:type`` becomes labels only. Names are without prefixes
where that is unambiguous, as neosemantics does with its option IGNORE.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

import pyoxigraph as ox

from tipgraph.export.source import Source, name_of
from tipgraph.names import ONTOLOGY, last_segment
from tipgraph.rdf.prefixes import curie
from tipgraph.rdf.terms import RDF
from tipgraph.store import Value, plain

LABEL = "Resource"
"""The label of every node, under which it is found by its IRI."""


@dataclass(frozen=True, slots=True)
class PropertyNode:
    """A node: its IRI, its labels, and its properties, each with all of its values."""

    iri: str
    labels: tuple[str, ...]
    properties: dict[str, tuple[Value, ...]]


@dataclass(frozen=True, slots=True)
class Relationship:
    """A relationship from one node to another."""

    start: str
    type: str
    end: str


@dataclass(frozen=True, slots=True)
class Schema:
    """How properties are named, which names may have several values, and of which type a property's values are.

    Values that are not all of one type are written as text.
    """

    names: dict[str, str]
    several: frozenset[str]
    types: dict[str, str]

    @classmethod
    def of(cls, source: Source) -> Schema:
        """The schema of a graph, read from it in one pass over its subjects."""
        types: dict[str, str] = {}
        several: set[str] = set()
        predicates: set[str] = set()
        for _, triples in source.nodes():
            count: dict[str, int] = {}
            for triple in triples:
                predicate = triple.predicate.value
                predicates.add(predicate)
                if isinstance(triple.object, ox.Literal):
                    count[predicate] = count.get(predicate, 0) + 1
                    found = _type(plain(triple.object))
                    types[predicate] = found if types.get(predicate, found) == found else "string"
            several.update(predicate for predicate, number in count.items() if number > 1)
        names = _short_names(predicates)
        return cls(names, frozenset(names[predicate] for predicate in several), types)

    def node(self, subject: ox.NamedNode | ox.BlankNode, triples: list[ox.Triple]) -> PropertyNode:
        """A subject as a node."""
        labels, values = [], dict[str, list[Value]]()
        for triple in triples:
            predicate = triple.predicate.value
            if predicate == RDF + "type" and isinstance(triple.object, ox.NamedNode):
                labels.append(last_segment(triple.object.value))
            elif isinstance(triple.object, ox.Literal):
                value = plain(triple.object)
                fitting = value if self.types[predicate] != "string" else str(triple.object.value)
                values.setdefault(predicate, []).append(fitting)
        properties = {self.names[predicate]: tuple(found) for predicate, found in sorted(values.items())}
        return PropertyNode(name_of(subject), tuple(sorted(set(labels))), properties)

    def relationships(self, triples: list[ox.Triple]) -> Iterator[Relationship]:
        """What a subject's triples say of other things."""
        for triple in triples:
            if triple.predicate.value != RDF + "type" and isinstance(triple.object, ox.NamedNode | ox.BlankNode):
                yield Relationship(name_of(triple.subject), self.names[triple.predicate.value], name_of(triple.object))


def things_without_words(source: Source) -> Iterator[str]:
    """What the graph speaks of and says nothing about (a licence, a source): a node all the same."""
    text = """
        SELECT DISTINCT ?o WHERE {
          ?s ?p ?o . FILTER(!isLiteral(?o) && ?p != rdf:type) FILTER NOT EXISTS { ?o ?q ?any }
        } ORDER BY STR(?o)
    """
    found = source.store.query(text, prefixes={"rdf": RDF})
    assert isinstance(found, ox.QuerySolutions)
    for solution in found:
        yield name_of(solution[0])


def _short_names(predicates: set[str]) -> dict[str, str]:
    """A name for each property: without its prefix where it is ours or no other has it, else with it."""
    together: dict[str, list[str]] = {}
    for predicate in sorted(predicates):
        together.setdefault(last_segment(predicate), []).append(predicate)
    return {
        predicate: short
        if (len(alike) == 1 or predicate == ONTOLOGY + short) and short != "iri"
        else re.sub(r"\W+", "_", curie(predicate))
        for short, alike in together.items()
        for predicate in alike
    }


def _type(value: Value) -> str:
    if isinstance(value, bool):
        return "boolean"
    return "int" if isinstance(value, int) else "float" if isinstance(value, float) else "string"
