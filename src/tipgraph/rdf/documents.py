"""A document and its facts as the quads of the document's own named graph."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable, Iterator
from functools import cache
from itertools import product
from urllib.parse import quote as percent_encode

import pyoxigraph as ox

from tipgraph.errors import InputError
from tipgraph.identity import Body, Identities
from tipgraph.model import UNSPECIFIED, BodyAct, Document, Fact, Flow, Organization, Span
from tipgraph.names import Names, concept, place
from tipgraph.rdf.claims import DIGEST_LENGTH, Claim, claims
from tipgraph.rdf.kinds import KINDS
from tipgraph.rdf.terms import DCTERMS, OA, ORG, PROV, RDFS, SCHEMA, SKOS, TYPE, Node, dated, named, tip, year
from tipgraph.reading import DocumentSection

CONTEXT = 32
"""How many characters before and after a quote are kept with it, to find it again in an edition that differs."""

_Triples = Iterator[tuple[ox.NamedNode, ox.NamedNode, Node]]


def document_quads(
    document: Document,
    facts: Iterable[Fact],
    names: Names,
    version: str,
    ontology_hash: str,
    sections: Iterable[DocumentSection] = (),
    identities: Identities | None = None,
) -> list[ox.Quad]:
    """The named graph of a document with all that it states: distinct quads, sorted.

    Args:
        document: the text and what is known of it.
        facts: what the extractor read in it, in any order.
        names: how things are named.
        version: of tipgraph, for the provenance.
        ontology_hash: of the ontology's files, for the provenance.
        sections: the parts of the text, in any order.
        identities: which names are of one body; by the vocabulary alone where none are given.

    Raises:
        InputError: the document's URL is none.
    """
    stated = claims(document, facts)
    parts = tuple(sections)
    evidence = {claim.fact.evidence for claim in stated}
    bodies = identities or _identities()
    reading = _reading_iri(document, names, version, ontology_hash)
    triples = {
        *_about_document(document, names),
        *_about_reading(document, names, reading, version, ontology_hash),
        *(triple for claim in stated for triple in _about_claim(document, claim, names, reading, bodies)),
        *(triple for span in evidence for triple in _passage(document, span, names)),
        *(triple for section in parts for triple in _section(document, section, names)),
        *(triple for span in evidence for triple in _within(document, span, parts, names)),
        *(triple for rule in {claim.fact.rule for claim in stated} for triple in _about_rule(rule, names)),
        *(triple for claim in stated if isinstance(claim.fact, Flow) for triple in _shortcuts(claim.fact)),
    }
    graph = ox.NamedNode(names.document_graph(document.id))
    return sorted((ox.Quad(*triple, graph) for triple in triples), key=str)


def _section(document: Document, section: DocumentSection, names: Names) -> _Triples:
    """A section by its position alone: a quote of it would be most of the text again."""
    iri = names.passage(document.id, section.span)
    subject, position = ox.NamedNode(iri), ox.NamedNode(iri + ";position")
    yield subject, TYPE, tip("Section")
    yield subject, TYPE, named(OA + "SpecificResource")
    yield subject, named(OA + "hasSource"), ox.NamedNode(names.document(document.id))
    yield subject, named(OA + "hasSelector"), position
    yield subject, tip("area"), named(concept("areas", section.area))
    if section.heading:
        yield subject, named(DCTERMS + "title"), ox.Literal(section.heading)
    yield position, TYPE, named(OA + "TextPositionSelector")
    yield position, named(OA + "start"), ox.Literal(section.span.start)
    yield position, named(OA + "end"), ox.Literal(section.span.end)


def _within(document: Document, span: Span, sections: tuple[DocumentSection, ...], names: Names) -> _Triples:
    """The section that a passage begins in."""
    for section in sections:
        if section.span.start <= span.start < section.span.end:
            passage = ox.NamedNode(names.passage(document.id, span))
            yield passage, tip("inSection"), ox.NamedNode(names.passage(document.id, section.span))
            return


def _about_document(document: Document, names: Names) -> _Triples:
    subject = ox.NamedNode(names.document(document.id))
    yield subject, TYPE, tip("Document")
    yield subject, named(DCTERMS + "identifier"), ox.Literal(document.id)
    yield subject, named(DCTERMS + "language"), ox.Literal("en")
    yield subject, tip("country"), named(place(document.country))
    yield subject, tip("reportYear"), year(document.year)
    yield subject, tip("text"), ox.Literal(document.text)
    yield subject, tip("sha256"), ox.Literal(document.sha256)
    yield subject, tip("wordCount"), ox.Literal(document.words)
    known = {"title": document.title, "publisher": document.publisher, "creator": document.author_body}
    for name, value in known.items():
        if value:
            yield subject, named(DCTERMS + name), ox.Literal(value)
    if document.date:
        yield subject, named(DCTERMS + "issued"), dated(document.date)
    if document.licence:
        is_web = document.licence.startswith(("http://", "https://"))
        licence = _web(document, document.licence) if is_web else ox.Literal(document.licence)
        yield subject, named(DCTERMS + "license"), licence
    if document.url:
        source = _web(document, document.url)
        yield subject, named(DCTERMS + "source"), source
        yield subject, named(PROV + "wasDerivedFrom"), source


def _web(document: Document, url: str) -> ox.NamedNode:
    """The node of a web address; what an IRI may not hold is percent-encoded."""
    try:
        return ox.NamedNode(percent_encode(url, safe="%/:=&?~#+!$,;'@()*[]"))
    except ValueError as fault:
        raise InputError(document.id, f"the address {url!r} is none ({fault})", "an absolute URL") from fault


def _reading_iri(document: Document, names: Names, version: str, ontology_hash: str) -> ox.NamedNode:
    """The activity that read a document. The id is hashed too: two documents may have the same text."""
    parts = json.dumps([document.id, document.sha256, version, ontology_hash], ensure_ascii=False)
    return ox.NamedNode(names.activity(hashlib.sha256(parts.encode()).hexdigest()[:DIGEST_LENGTH]))


def _about_reading(
    document: Document, names: Names, reading: ox.NamedNode, version: str, ontology_hash: str
) -> _Triples:
    software = named(f"{names.base}software/tipgraph-{version}")
    yield reading, TYPE, tip("Reading")
    yield reading, TYPE, named(PROV + "Activity")
    yield reading, named(PROV + "used"), ox.NamedNode(names.document(document.id))
    yield reading, named(PROV + "wasAssociatedWith"), software
    yield reading, tip("ontologyHash"), ox.Literal(ontology_hash)
    yield software, TYPE, named(PROV + "SoftwareAgent")
    yield software, named(RDFS + "label"), ox.Literal(f"tipgraph {version}")
    yield software, named(SCHEMA + "softwareVersion"), ox.Literal(version)


def _about_rule(rule: str, names: Names) -> _Triples:
    subject = named(names.rule(rule))
    yield subject, TYPE, tip("Rule")
    yield subject, named(DCTERMS + "identifier"), ox.Literal(rule)


@cache
def _identities() -> Identities:
    """Which names are of one body, by the vocabulary alone."""
    return Identities()


def _about_claim(
    document: Document, claim: Claim, names: Names, reading: ox.NamedNode, identities: Identities
) -> _Triples:
    subject = ox.NamedNode(names.claim(claim.digest))
    kind = KINDS[type(claim.fact)]
    yield subject, TYPE, tip(kind.name)
    yield subject, tip("statedIn"), ox.NamedNode(names.document(document.id))
    yield subject, tip("evidence"), ox.NamedNode(names.passage(document.id, claim.fact.evidence))
    yield subject, tip("rule"), named(names.rule(claim.fact.rule))
    yield subject, named(PROV + "wasGeneratedBy"), reading
    for field, values in kind.values(claim.fact):
        if field.write is not None:
            for value in values:
                yield subject, tip(field.property), field.write(value)
    if claim.part_of:
        yield subject, tip("partOf"), ox.NamedNode(names.claim(claim.part_of))
    if isinstance(claim.fact, Organization | BodyAct):
        body = identities.of(claim.fact.of_country, claim.fact.name)
        organization = ox.NamedNode(names.organization(body.country, body.key))
        yield subject, tip("organization"), organization
        if isinstance(claim.fact, Organization):
            yield from _about_organization(claim.fact, body, organization)


def _about_organization(mention: Organization, body: Body, subject: ox.NamedNode) -> _Triples:
    """A body with the label that all documents give it; what this one calls it otherwise stands beside."""
    yield subject, TYPE, named(ORG + "Organization")
    yield subject, named(SKOS + "prefLabel"), ox.Literal(body.label)
    for name in {name for name in (mention.name, *mention.aliases) if name.casefold() != body.label.casefold()}:
        yield subject, named(SKOS + "altLabel"), ox.Literal(name)
    yield subject, tip("organizationKind"), named(concept("organization-kinds", mention.kind))
    if mention.of_country:
        yield subject, tip("ofCountry"), named(place(mention.of_country))


def _passage(document: Document, span: Span, names: Names) -> _Triples:
    iri = names.passage(document.id, span)
    passage, position, quote = ox.NamedNode(iri), ox.NamedNode(iri + ";position"), ox.NamedNode(iri + ";quote")
    yield passage, TYPE, tip("Passage")
    yield passage, TYPE, named(OA + "SpecificResource")
    yield passage, named(OA + "hasSource"), ox.NamedNode(names.document(document.id))
    yield passage, named(OA + "hasSelector"), position
    yield passage, named(OA + "hasSelector"), quote
    yield position, TYPE, named(OA + "TextPositionSelector")
    yield position, named(OA + "start"), ox.Literal(span.start)
    yield position, named(OA + "end"), ox.Literal(span.end)
    yield quote, TYPE, named(OA + "TextQuoteSelector")
    yield quote, named(OA + "exact"), ox.Literal(document.quote(span))
    before, after = Span(max(0, span.start - CONTEXT), span.start), Span(span.end, span.end + CONTEXT)
    for name, context in (("prefix", before), ("suffix", after)):
        if words := document.quote(context):
            yield quote, named(OA + name), ox.Literal(words)


def _shortcuts(flow: Flow) -> _Triples:
    """The short forms of an asserted flow, only between ends that are named: nowhere and either-or are no ends."""
    if flow.modality != "asserted":
        return
    origins, transits, destinations = (
        [code for code in codes if code != UNSPECIFIED and "|" not in code]
        for codes in (flow.origin, flow.transit, flow.destination)
    )
    # A transit place that is not named is one all the same: no leg may jump over it.
    if flow.transit:
        legs = [*product(origins, transits), *product(transits, destinations)]
    else:
        legs = list(product(origins, destinations))
        for code in set(origins) & set(destinations):
            yield named(place(code)), tip("internalTraffickingIn"), named(place(code))
    for name, pairs in (("legTo", legs), ("flowTo", list(product(origins, destinations)))):
        for start, end in pairs:
            if start != end:
                yield named(place(start)), tip(name), named(place(end))
