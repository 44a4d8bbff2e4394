"""Statistics of a graph in VoID: classes, properties, partitions and linksets, by which SPARQL editors complete names.

A partition of a class tells which properties its members have, and these which classes or datatypes they lead to, as
the editor of the SIB reads it (void-ext for datatypes). The union of the graphs is counted; the description is not.

See: https://www.w3.org/TR/void/
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from urllib.parse import quote, urlsplit

import pyoxigraph as ox

from tipgraph.rdf.prefixes import VOID_EXT, curie
from tipgraph.rdf.terms import OWL, SKOS, TYPE, VOID, named

_LINKS = frozenset(
    {SKOS + name for name in ("exactMatch", "closeMatch", "broadMatch", "relatedMatch")} | {OWL + "sameAs"}
)
#: What only one document's graph tells; other triples may come from several, and count once.
_OF_ONE_DOCUMENT = re.compile(r"/(claim|document|activity)/")


@dataclass(slots=True)
class _Property:
    """What is counted of a property."""

    triples: int = 0
    subjects: set[int] = field(default_factory=set)
    objects: set[int] = field(default_factory=set)


@dataclass(slots=True)
class _Counted:
    """What is counted of a graph. `leads` counts triples by class, property and the class or datatype they lead to."""

    triples: int = 0
    properties: dict[str, _Property] = field(default_factory=lambda: defaultdict(_Property))
    entities: Counter[str] = field(default_factory=Counter)
    has: Counter[tuple[str, str]] = field(default_factory=Counter)
    leads: Counter[tuple[str, str, str, bool]] = field(default_factory=Counter)
    links: Counter[tuple[str, str]] = field(default_factory=Counter)


def statistics(dataset: ox.NamedNode, quads: Iterable[ox.Quad]) -> Iterator[ox.Triple]:
    """The statistics of the union of some graphs, said of the data set."""
    counted = _count(list(_union(quads)))
    properties = counted.properties.values()
    yield from _numbers(
        dataset,
        triples=counted.triples,
        classes=len(counted.entities),
        properties=len(counted.properties),
        distinctSubjects=len(set().union(*(one.subjects for one in properties))),
        distinctObjects=len(set().union(*(one.objects for one in properties))),
    )
    for iri, one in counted.properties.items():
        node = _part(dataset, "property", iri)
        yield ox.Triple(dataset, named(VOID + "propertyPartition"), node)
        yield ox.Triple(node, TYPE, named(VOID + "Dataset"))
        yield ox.Triple(node, named(VOID + "property"), named(iri))
        yield from _numbers(
            node, triples=one.triples, distinctSubjects=len(one.subjects), distinctObjects=len(one.objects)
        )
    yield from _class_partitions(dataset, counted)
    yield from _linksets(dataset, counted)


def _union(quads: Iterable[ox.Quad]) -> Iterator[ox.Triple]:
    seen: set[ox.Triple] = set()
    for quad in quads:
        triple = quad.triple
        if not (isinstance(quad.subject, ox.NamedNode) and _OF_ONE_DOCUMENT.search(quad.subject.value)):
            if triple in seen:
                continue
            seen.add(triple)
        yield triple


def _count(triples: list[ox.Triple]) -> _Counted:
    counted = _Counted()
    classes: dict[str, list[str]] = defaultdict(list)
    for triple in triples:
        if triple.predicate == TYPE:
            classes[_value(triple.subject)].append(_value(triple.object))
    counted.entities.update(kind for kinds in classes.values() for kind in kinds)
    for triple in triples:
        subject, predicate = _value(triple.subject), triple.predicate.value
        one = counted.properties[predicate]
        one.triples += 1
        one.subjects.add(hash(subject))
        one.objects.add(hash(triple.object))
        counted.triples += 1
        if predicate in _LINKS:
            counted.links[predicate, _authority(_value(triple.object))] += 1
        is_literal = isinstance(triple.object, ox.Literal)
        if isinstance(triple.object, ox.Literal):
            targets = [triple.object.datatype.value]
        else:
            targets = classes.get(_value(triple.object), [])
        for kind in classes.get(subject, ()):
            counted.has[kind, predicate] += 1
            for target in targets:
                counted.leads[kind, predicate, target, is_literal] += 1
    return counted


def _class_partitions(dataset: ox.NamedNode, counted: _Counted) -> Iterator[ox.Triple]:
    for kind, entities in counted.entities.items():
        node = _part(dataset, "class", kind)
        yield ox.Triple(node, TYPE, named(VOID + "Dataset"))
        yield ox.Triple(dataset, named(VOID + "classPartition"), node)
        yield ox.Triple(node, named(VOID + "class"), named(kind))
        yield from _numbers(node, entities=entities)
    for (kind, predicate), number in counted.has.items():
        owner = _part(dataset, "class", kind)
        node = _part(owner, "property", predicate)
        yield ox.Triple(node, TYPE, named(VOID + "Dataset"))
        yield ox.Triple(owner, named(VOID + "propertyPartition"), node)
        yield ox.Triple(node, named(VOID + "property"), named(predicate))
        yield from _numbers(node, triples=number)
    for (kind, predicate, target, is_literal), number in counted.leads.items():
        owner = _part(_part(dataset, "class", kind), "property", predicate)
        node = _part(owner, "datatype" if is_literal else "class", target)
        yield ox.Triple(node, TYPE, named(VOID + "Dataset"))
        if is_literal:
            yield ox.Triple(owner, named(VOID_EXT + "datatypePartition"), node)
            yield ox.Triple(node, named(VOID_EXT + "datatype"), named(target))
        else:
            yield ox.Triple(owner, named(VOID + "classPartition"), node)
            yield ox.Triple(node, named(VOID + "class"), named(target))
        yield from _numbers(node, triples=number)


def _linksets(dataset: ox.NamedNode, counted: _Counted) -> Iterator[ox.Triple]:
    for (predicate, authority), number in counted.links.items():
        node = ox.NamedNode(f"{_part(dataset, 'links', predicate).value};to={quote(authority, safe='')}")
        yield ox.Triple(dataset, named(VOID + "subset"), node)
        yield ox.Triple(node, TYPE, named(VOID + "Linkset"))
        yield ox.Triple(node, named(VOID + "linkPredicate"), named(predicate))
        yield ox.Triple(node, named(VOID + "subjectsTarget"), dataset)
        yield ox.Triple(node, named(VOID + "objectsTarget"), named(authority))
        yield from _numbers(node, triples=number)


def _part(owner: ox.NamedNode, what: str, iri: str) -> ox.NamedNode:
    """The name of a part: ``dataset#class=tip:Claim;property=tip:rule``."""
    return named(f"{owner.value}{';' if '#' in owner.value else '#'}{what}={quote(curie(iri), safe=':')}")


def _numbers(node: ox.NamedNode, **numbers: int) -> Iterator[ox.Triple]:
    for name, number in numbers.items():
        yield ox.Triple(node, named(VOID + name), ox.Literal(number))


def _authority(iri: str) -> str:
    parts = urlsplit(iri)
    return f"{parts.scheme}://{parts.netloc}/"


def _value(node: object) -> str:
    return str(getattr(node, "value", node))
