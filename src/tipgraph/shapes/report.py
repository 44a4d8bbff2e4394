"""The results as a SHACL validation report."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable

from rdflib import DCTERMS, RDF, SH, XSD, BNode, Graph, Literal, Namespace, URIRef
from rdflib.term import Identifier

from tipgraph.names import BASE
from tipgraph.shapes.files import OA, SHAPES, TIP
from tipgraph.shapes.paths import expanded
from tipgraph.shapes.results import Result, Severity, conforms, order


def report_graph(results: Iterable[Result], threshold: Severity = Severity.INFO) -> Graph:
    """The results as a SHACL validation report, without blank nodes and without a clock.

    The IRIs are made of hashes of what the results say, so the same results give the same report. `threshold` is that
    of `conforms`; the default is what SHACL says. A path that is no single property has no IRI and is left out.
    """
    found = sorted(results, key=order)
    entries = {URIRef(f"{BASE}report/result/{_digest(result)}"): result for result in found}
    everything = hashlib.sha256("\n".join(sorted(entries)).encode()).hexdigest()[:32]
    root = URIRef(f"{BASE}report/{everything}")
    graph = Graph()
    for prefix, namespace in (("sh", SH), ("tip", TIP), ("shape", SHAPES), ("oa", OA), ("dcterms", DCTERMS)):
        graph.bind(prefix, Namespace(str(namespace)))
    graph.add((root, RDF.type, SH.ValidationReport))
    graph.add((root, SH.conforms, Literal(conforms(found, threshold), datatype=XSD.boolean)))
    for node, result in entries.items():
        graph.add((root, SH.result, node))
        graph.add((node, RDF.type, SH.ValidationResult))
        graph.add((node, SH.resultSeverity, result.severity.iri))
        graph.add((node, SH.sourceShape, URIRef(SHAPES + result.shape)))
        graph.add((node, SH.sourceConstraintComponent, SH[result.component]))
        graph.add((node, SH.focusNode, _skolem(result.focus)))
        graph.add((node, SH.resultMessage, Literal(result.message)))
        if property_iri := expanded(result.path):
            graph.add((node, SH.resultPath, property_iri))
        if result.value is not None:
            graph.add((node, SH.value, _skolem(result.value)))
    return graph


def _skolem(term: Identifier) -> Identifier:
    """An IRI for a blank node; any other term as it is."""
    return URIRef(f"{BASE}.well-known/genid/{term}") if isinstance(term, BNode) else term


def _digest(result: Result) -> str:
    value = "" if result.value is None else result.value.n3()
    said = (result.severity.name, result.shape, result.component, result.focus.n3(), result.path, value, result.message)
    return hashlib.sha256("\n".join(said).encode()).hexdigest()[:32]
