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
from tipgraph.names import ONTOLOGY, VOCABULARY, Names
from tipgraph.rdf.kinds import CODE_LISTS
from tipgraph.rdf.terms import DCAT, DCTERMS, RDF, SKOS, VOID, named

LICENCE = "https://creativecommons.org/licenses/by/4.0/"
"""Under which the statements of a graph may be used, unless its maker says otherwise; the texts keep their own."""


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
    title: str = "Trafficking in persons: what country narratives state",
    licence: str = LICENCE,
) -> list[ox.Quad]:
    """The description of the data set as DCAT and VoID, without a date: distinct quads, sorted.

    Args:
        documents: all documents of the data set; only their ids are read.
        names: how things are named.
        version: of tipgraph.
        title: of the data set.
        licence: the IRI of the licence of its statements.
    """
    dataset = ox.NamedNode(names.base + "dataset")
    return _in_graph(_about_dataset(dataset, documents, names, version, title, licence), names.graph("dataset"))


def _about_dataset(
    dataset: ox.NamedNode, documents: Iterable[Document], names: Names, version: str, title: str, licence: str
) -> Iterator[ox.Triple]:
    yield ox.Triple(dataset, named(RDF + "type"), named(DCAT + "Dataset"))
    yield ox.Triple(dataset, named(RDF + "type"), named(VOID + "Dataset"))
    yield ox.Triple(dataset, named(DCTERMS + "identifier"), ox.Literal(dataset.value))
    yield ox.Triple(dataset, named(DCTERMS + "title"), ox.Literal(title, language="en"))
    yield ox.Triple(dataset, named(DCTERMS + "license"), named(licence))
    yield ox.Triple(dataset, named(DCTERMS + "creator"), named(f"{names.base}software/tipgraph-{version}"))
    yield ox.Triple(dataset, named(VOID + "vocabulary"), named(ONTOLOGY.rstrip("#")))
    for document in documents:
        yield ox.Triple(dataset, named(DCTERMS + "hasPart"), ox.NamedNode(names.document(document.id)))


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
