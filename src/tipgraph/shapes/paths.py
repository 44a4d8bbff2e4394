"""Paths of SHACL as SPARQL writes them: shortened for people, or whole for an engine."""

from __future__ import annotations

from collections.abc import Callable

from rdflib import DCTERMS, RDF, SH, Graph, URIRef
from rdflib.collection import Collection
from rdflib.term import Node

from tipgraph.names import ONTOLOGY

_PREFIXES = {
    ONTOLOGY: "tip:",
    "http://www.w3.org/ns/oa#": "oa:",
    str(RDF): "rdf:",
    str(DCTERMS): "dcterms:",
    "http://www.w3.org/2004/02/skos/core#": "skos:",
    "http://www.w3.org/ns/prov#": "prov:",
    "http://www.opengis.net/ont/geosparql#": "geo:",
    "http://www.w3.org/2000/01/rdf-schema#": "rdfs:",
}


def path_of(shapes: Graph, path: Node, written: Callable[[str], str] | None = None) -> str:
    """A path of SHACL as SPARQL writes it; `written` says how to write an IRI, shortened where it does not."""
    write = written or shortened
    if isinstance(path, URIRef):
        return write(path)
    if (inverse := shapes.value(path, SH.inversePath)) is not None:
        return "^" + path_of(shapes, inverse, write)
    if (choices := shapes.value(path, SH.alternativePath)) is not None:
        return "|".join(path_of(shapes, choice, write) for choice in Collection(shapes, choices))
    return "/".join(path_of(shapes, step, write) for step in Collection(shapes, path))


def shortened(iri: str) -> str:
    """An IRI with its prefix, or in angle brackets."""
    for namespace, prefix in _PREFIXES.items():
        if iri.startswith(namespace):
            return prefix + iri.removeprefix(namespace)
    return f"<{iri}>"


def expanded(path: str) -> URIRef | None:
    """The property that a path of one step names; None for any other path."""
    if path.startswith("<"):
        return URIRef(path[1:-1])
    if not path or any(sign in path for sign in "^|/"):
        return None
    prefix, _, name = path.partition(":")
    return next(URIRef(namespace + name) for namespace, short in _PREFIXES.items() if short == prefix + ":")
