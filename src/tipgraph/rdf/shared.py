"""The graphs that all documents share: the vocabulary, the ontology, and the description of the data set."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator
from functools import cache
from pathlib import Path

import pyoxigraph as ox

from tipgraph import ontology
from tipgraph.errors import OntologyError
from tipgraph.model import Document
from tipgraph.names import VOCABULARY, Names
from tipgraph.rdf.cube import observations
from tipgraph.rdf.dcat import LICENCE, TITLE, catalogue
from tipgraph.rdf.examples import examples
from tipgraph.rdf.kinds import CODE_LISTS
from tipgraph.rdf.terms import SKOS, named
from tipgraph.rdf.void import statistics


def vocabulary_quads(names: Names, whole: bool = False) -> list[ox.Quad]:
    """The vocabulary in its graph: distinct quads, sorted.

    Args:
        names: how things are named.
        whole: with the words that only the extractor needs (cues, decoys, cities), which are more than half of it; else
            what a claim may refer to, and what that leads to: code lists, places, their points, regions and groupings.

    Raises:
        OntologyError: a file of the vocabulary is no Turtle, or has a blank node.
    """
    triples = [t for path in ontology.vocabulary_files() for t in _triples(path)]
    return _in_graph(triples if whole else _referred_to(triples), names.graph("vocabulary"))


def ontology_quads(names: Names) -> list[ox.Quad]:
    """The ontology's classes and properties in their graph: distinct quads, sorted.

    Raises:
        OntologyError: the file is missing, is no Turtle, or has a blank node.
    """
    return _in_graph(_triples(ontology.folder() / "tipgraph.ttl"), names.graph("ontology"))


def dataset_quads(
    documents: Iterable[Document],
    names: Names,
    version: str,
    title: str = TITLE,
    licence: str = LICENCE,
    *,
    quads: Iterable[ox.Quad] = (),
) -> list[ox.Quad]:
    """The data set's description of itself, without a date: distinct quads, sorted.

    DCAT and PROV-O; and for the quads that are given, VoID statistics, the cube of their reported counts, and examples
    of queries. It is a graph of its own, so that adding a document changes no other document's.

    Args:
        documents: all documents of the data set.
        names: how things are named.
        version: of tipgraph.
        title: of the data set.
        licence: the IRI of the licence of its statements.
        quads: all that the other graphs hold; without them nothing is counted, and there are no examples.
    """
    dataset = ox.NamedNode(names.base + "dataset")
    every = sorted(documents, key=lambda document: document.id)
    told = list(catalogue(dataset, every, names, version, title, licence))
    if known := list(quads):
        told += [
            *examples(dataset, names),
            *statistics(dataset, known),
            *observations(dataset, known, names),
            *_triples(ontology.folder() / "cube.ttl"),
        ]
    return _in_graph(told, names.graph("dataset"))


def _referred_to(triples: Iterable[ox.Triple]) -> Iterator[ox.Triple]:
    """The triples about concepts that a claim may refer to, and about all that these lead to."""
    about: dict[ox.NamedNode, list[ox.Triple]] = defaultdict(list)
    for triple in triples:
        if isinstance(triple.subject, ox.NamedNode):
            about[triple.subject].append(triple)
    lists = {named(VOCABULARY + scheme) for scheme in CODE_LISTS | {"places"}}
    ahead = [
        subject
        for subject, said in about.items()
        # A city is in the scheme of places and has no code: claims refer to its country.
        if any(t.object in lists for t in said) and any(t.predicate.value == SKOS + "notation" for t in said)
    ]
    seen: set[ox.NamedNode] = set()
    while ahead:
        subject = ahead.pop()
        if subject not in seen:
            seen.add(subject)
            for triple in about[subject]:
                yield triple
                if isinstance(triple.object, ox.NamedNode) and triple.object in about:
                    ahead.append(triple.object)


def _in_graph(triples: Iterable[ox.Triple], graph: str) -> list[ox.Quad]:
    name = ox.NamedNode(graph)
    return sorted((ox.Quad(t.subject, t.predicate, t.object, name) for t in set(triples)), key=str)


@cache
def _triples(path: Path) -> tuple[ox.Triple, ...]:
    """The triples of one of the ontology's own files, read once."""
    try:
        triples = tuple(quad.triple for quad in ox.parse(path.read_bytes(), format=ox.RdfFormat.TURTLE))
    except OSError as fault:
        raise OntologyError(path, f"cannot be read ({fault.strerror})") from fault
    except SyntaxError as fault:
        raise OntologyError(path, f"no Turtle: {fault.msg}", "a file in Turtle") from fault
    for triple in triples:
        if isinstance(triple.subject, ox.BlankNode) or isinstance(triple.object, ox.BlankNode):
            # A blank node gets another name in each reading, so the same input would no longer give the same bytes.
            raise OntologyError(path, f"a blank node, at {triple.predicate}", "an IRI for every node")
    return triples
