"""The graphs that all documents share: the vocabulary, the ontology, and the description of the data set."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import cache
from pathlib import Path

import pyoxigraph as ox

from tipgraph import ontology
from tipgraph.errors import OntologyError
from tipgraph.model import Document
from tipgraph.names import ONTOLOGY, Names
from tipgraph.rdf.terms import DCAT, DCTERMS, RDF, VOID, named

LICENCE = "https://creativecommons.org/licenses/by/4.0/"
"""Under which the statements of a graph may be used, unless its maker says otherwise; the texts keep their own."""


def vocabulary_quads(names: Names) -> list[ox.Quad]:
    """The vocabulary in its graph: distinct quads, sorted.

    Raises:
        OntologyError: a file of the vocabulary is no Turtle, or has a blank node.
    """
    return _in_graph((t for path in ontology.vocabulary_files() for t in _triples(path)), names.graph("vocabulary"))


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
