"""The data set described for catalogues: DCAT 3, and PROV-O for the build. No clock: the sources date themselves.

See: https://www.w3.org/TR/vocab-dcat-3/
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from urllib.parse import quote

import pyoxigraph as ox

from tipgraph.model import Document
from tipgraph.names import ONTOLOGY, Names, place
from tipgraph.rdf.prefixes import VOID_FEATURE
from tipgraph.rdf.terms import DCAT, DCTERMS, OWL, PROV, RDFS, SCHEMA, TYPE, VOID, named, year

LICENCE = "https://creativecommons.org/licenses/by/4.0/"
"""Under which the statements of a graph may be used, unless its maker says otherwise; the texts keep their own."""

TITLE = "Trafficking in persons: what country narratives state"
_DESCRIPTION = (
    "Who is trafficked from where to where and for what, how countries are rated, who fights trafficking, and what was "
    "counted, as yearly country narratives state it; each statement with the words that say so. That a statement is in "
    "the graph says that it was written, not that it is true; numbers of statements are no numbers of victims."
)
_KEYWORDS = ("human trafficking", "trafficking in persons", "forced labour", "country reports", "knowledge graph")
_MEDIA_TYPES = "https://www.iana.org/assignments/media-types/"


@dataclass(frozen=True, slots=True)
class _Distribution:
    """A file of a build: its name, what it is, its media type, and what VoID calls its format."""

    file: str
    title: str
    media_type: str
    feature: str


_DISTRIBUTIONS = (
    _Distribution("graph.nq", "all graphs by name, as N-Quads", "application/n-quads", "N-Quads"),
    _Distribution("graph.ttl", "the union of the graphs, as Turtle", "text/turtle", "Turtle"),
)

_Triples = Iterator[ox.Triple]


def catalogue(
    dataset: ox.NamedNode, documents: Sequence[Document], names: Names, version: str, title: str, licence: str
) -> _Triples:
    """The data set with its documents, distributions, coverage, sources, and the build that made it."""
    software = named(f"{names.base}software/tipgraph-{version}")
    digest = _digest(documents, version)
    for kind in (DCAT + "Dataset", VOID + "Dataset"):
        yield ox.Triple(dataset, TYPE, named(kind))
    said: dict[str, ox.NamedNode | ox.Literal] = {
        DCTERMS + "identifier": ox.Literal(dataset.value),
        DCTERMS + "title": ox.Literal(title, language="en"),
        DCTERMS + "description": ox.Literal(_DESCRIPTION, language="en"),
        DCTERMS + "license": named(licence),
        DCTERMS + "creator": software,
        DCTERMS + "conformsTo": named(ONTOLOGY.rstrip("#")),
        DCTERMS + "language": ox.Literal("en"),
        DCAT + "version": ox.Literal(digest),
        OWL + "versionIRI": ox.NamedNode(f"{dataset.value}/version/{digest}"),
        VOID + "vocabulary": named(ONTOLOGY.rstrip("#")),
        VOID + "uriSpace": ox.Literal(names.base),
    }
    for predicate, value in said.items():
        yield ox.Triple(dataset, named(predicate), value)
    for keyword in _KEYWORDS:
        yield ox.Triple(dataset, named(DCAT + "keyword"), ox.Literal(keyword, language="en"))
    yield ox.Triple(software, TYPE, named(PROV + "SoftwareAgent"))
    yield ox.Triple(software, named(RDFS + "label"), ox.Literal(f"tipgraph {version}"))
    yield ox.Triple(software, named(SCHEMA + "softwareVersion"), ox.Literal(version))
    yield from _parts(dataset, documents, names)
    yield from _coverage(dataset, documents)
    yield from _distributions(dataset, licence)
    build = ox.NamedNode(f"{names.base}build/{digest}")
    yield ox.Triple(dataset, named(PROV + "wasGeneratedBy"), build)
    yield ox.Triple(build, TYPE, named(PROV + "Activity"))
    yield ox.Triple(build, named(PROV + "wasAssociatedWith"), software)
    for document in documents:
        # what used a document is its own reading; the data set is made of what the readings gave
        yield ox.Triple(dataset, named(PROV + "wasDerivedFrom"), ox.NamedNode(names.document(document.id)))


def _digest(documents: Iterable[Document], version: str) -> str:
    """What names this state of the data set: the same documents read by the same version."""
    parts = json.dumps([version, sorted([one.id, one.sha256] for one in documents)], ensure_ascii=False)
    return hashlib.sha256(parts.encode()).hexdigest()[:16]


def _parts(dataset: ox.NamedNode, documents: Sequence[Document], names: Names) -> _Triples:
    for document in documents:
        yield ox.Triple(dataset, named(DCTERMS + "hasPart"), ox.NamedNode(names.document(document.id)))
        if document.url.startswith(("http://", "https://")):
            source = quote(document.url, safe="%/:=&?~#+!$,;'@()*[]")
            yield ox.Triple(dataset, named(DCTERMS + "source"), ox.NamedNode(source))
    if documents:
        example = min(names.document(document.id) for document in documents)
        yield ox.Triple(dataset, named(VOID + "exampleResource"), ox.NamedNode(example))


def _coverage(dataset: ox.NamedNode, documents: Sequence[Document]) -> _Triples:
    """The countries, and the years of the reports; what these tell of happened, as a rule, a year before."""
    for code in {document.country for document in documents}:
        yield ox.Triple(dataset, named(DCTERMS + "spatial"), named(place(code)))
    if documents:
        span = ox.NamedNode(dataset.value + "#report-years")
        yield ox.Triple(dataset, named(DCTERMS + "temporal"), span)
        yield ox.Triple(span, TYPE, named(DCTERMS + "PeriodOfTime"))
        years = [document.year for document in documents]
        yield ox.Triple(span, named(DCAT + "startDate"), year(min(years)))
        yield ox.Triple(span, named(DCAT + "endDate"), year(max(years)))


def _distributions(dataset: ox.NamedNode, licence: str) -> _Triples:
    for one in _DISTRIBUTIONS:
        file = ox.NamedNode(f"{dataset.value}/{one.file}")
        node = ox.NamedNode(f"{file.value}#distribution")
        yield ox.Triple(dataset, named(DCAT + "distribution"), node)
        yield ox.Triple(dataset, named(VOID + "dataDump"), file)
        yield ox.Triple(dataset, named(VOID + "feature"), named(VOID_FEATURE + one.feature))
        yield ox.Triple(node, TYPE, named(DCAT + "Distribution"))
        yield ox.Triple(node, named(DCTERMS + "title"), ox.Literal(one.title, language="en"))
        yield ox.Triple(node, named(DCTERMS + "license"), named(licence))
        yield ox.Triple(node, named(DCAT + "downloadURL"), file)
        yield ox.Triple(node, named(DCAT + "mediaType"), named(_MEDIA_TYPES + one.media_type))
