"""JSON-LD framed by document: the document, its claims in it, their passages in these.

The context stands in the document, so that a reader needs no network. Each node is written where it is first needed and
named by its IRI after that. IRIs below the base are relative to it.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pyoxigraph as ox

from tipgraph.export.source import Source, name_of
from tipgraph.names import BASE, term
from tipgraph.rdf.context import published_context
from tipgraph.rdf.terms import OA, PROV, RDF, XSD

#: What is written inside what: the property, and the key under which the inverse of a property stands.
_INSIDE = (term("evidence"), OA + "hasSelector")
_INVERSE = {term("statedIn"): "claims", PROV + "used": "readings"}

#: Whole numbers that JSON writes as they are written here.
_WHOLE = re.compile(r"0|-?[1-9][0-9]{0,14}")
#: What is still relative when a reader meets it: no scheme, no path of its own.
_BELOW = re.compile(r"[A-Za-z0-9_-]+(?:[/#]|$)")

_Triples = Mapping[str, list[ox.Triple]]


def write(source: Source, path: Path) -> None:
    """Write all graphs as one JSON-LD document, graph by graph."""
    context = {"@base": BASE, **published_context()}
    frame = _Frame.of(context)
    with path.open("w", encoding="utf-8", newline="\n") as file:
        file.write('{"@context": ' + json.dumps(context, ensure_ascii=False) + ',\n"@graph": [')
        between = "\n"
        for name, quads in source.graphs():
            about: dict[str, list[ox.Triple]] = {}
            for quad in quads:
                about.setdefault(name_of(quad.subject), []).append(quad.triple)
            if isinstance(name, ox.NamedNode):
                file.write(f'{between}{{"@id": {json.dumps(frame.iri(name.value))}, "@graph": [')
                between = "\n  "
            for node in frame.nodes(about):
                file.write(between + json.dumps(node, ensure_ascii=False))
                between = ",\n  "
            if isinstance(name, ox.NamedNode):
                file.write("]}")
                between = ",\n"
        file.write("\n]}\n")


@dataclass(frozen=True, slots=True)
class _Term:
    """A key of the context, and what its values are taken for without being told: an IRI, a datatype, or nothing."""

    key: str
    type: str


@dataclass(frozen=True)
class _Frame:
    """How the context writes IRIs, properties and values."""

    prefixes: dict[str, str]
    terms: dict[str, _Term]
    classes: dict[str, str]

    @classmethod
    def of(cls, context: dict[str, Any]) -> _Frame:
        prefixes = {iri: key for key, iri in context.items() if isinstance(iri, str) and iri.endswith(("/", "#"))}
        by_prefix = {key: iri for iri, key in prefixes.items()}

        def whole(short: str) -> str:
            prefix, _, local = short.partition(":")
            return by_prefix[prefix] + local if prefix in by_prefix else short

        terms: dict[str, _Term] = {}
        classes: dict[str, str] = {}
        for key, value in context.items():
            if isinstance(value, dict) and "@id" in value:
                given = value.get("@type", "")
                terms[whole(value["@id"])] = _Term(key, given if given == "@id" else whole(given))
            elif isinstance(value, str) and not key.startswith("@") and not value.endswith(("/", "#")):
                classes[whole(value)] = key
        return cls(prefixes, terms, classes)

    def nodes(self, about: _Triples) -> Iterator[dict[str, Any]]:
        """The nodes of a graph: documents first, then what stands in none of them."""
        written: set[str] = set()
        inverse: dict[tuple[str, str], list[str]] = {}
        for subject, triples in about.items():
            for triple in triples:
                if triple.predicate.value in _INVERSE and isinstance(triple.object, ox.NamedNode):
                    inverse.setdefault((triple.object.value, triple.predicate.value), []).append(subject)
        documents = [
            subject
            for subject, triples in about.items()
            if any(t.predicate.value == RDF + "type" and name_of(t.object) == term("Document") for t in triples)
        ]
        for subject in documents:
            yield self._node(subject, about, inverse, written)
        for subject in about:
            if subject not in written:
                yield self._node(subject, about, inverse, written)

    def _node(
        self,
        subject: str,
        about: _Triples,
        inverse: Mapping[tuple[str, str], list[str]],
        written: set[str],
        besides: str = "",
    ) -> dict[str, Any]:
        """A node with what belongs inside it; the property `besides` is told by where it stands."""
        written.add(subject)
        node: dict[str, Any] = {"@id": self.iri(subject)}
        for triple in about[subject]:
            predicate = triple.predicate.value
            if predicate == besides:
                continue
            if predicate == RDF + "type":
                _add(node, "@type", self.classes.get(name_of(triple.object)) or self.name(name_of(triple.object)))
                continue
            known = self.terms.get(predicate) or _Term(self.name(predicate), "")
            target = name_of(triple.object)
            if predicate in _INSIDE and target in about and target not in written:
                _add(node, known.key, self._node(target, about, inverse, written))
            else:
                _add(node, known.key, self._value(triple.object, known))
        for predicate, key in _INVERSE.items():
            for other in inverse.get((subject, predicate), []):
                if other not in written:
                    _add(node, key, self._node(other, about, inverse, written, besides=predicate))
        return node

    def _value(self, value: object, known: _Term) -> object:
        if not isinstance(value, ox.Literal):
            return self.iri(name_of(value)) if known.type == "@id" else {"@id": self.iri(name_of(value))}
        if value.language:
            return {"@value": value.value, "@language": value.language}
        datatype = value.datatype.value
        if datatype == known.type or (not known.type and datatype == XSD + "string"):
            return value.value
        if not known.type and datatype == XSD + "integer" and _WHOLE.fullmatch(value.value):
            return int(value.value)
        if datatype == XSD + "string":
            return {"@value": value.value}
        return {"@value": value.value, "@type": self.name(datatype)}

    def iri(self, iri: str) -> str:
        """The IRI of a thing, relative to the base where it is below it."""
        below = iri.removeprefix(BASE)
        return below if below != iri and _BELOW.match(below) else iri

    def name(self, iri: str) -> str:
        """The IRI of a class, a property or a datatype, with a prefix of the context where one fits."""
        cut = max(iri.rfind("/"), iri.rfind("#")) + 1
        prefix, local = self.prefixes.get(iri[:cut]), iri[cut:]
        return f"{prefix}:{local}" if prefix and local else iri


def _add(node: dict[str, Any], key: str, value: object) -> None:
    """Put a value under a key; several become a list."""
    if key not in node:
        node[key] = value
    elif isinstance(node[key], list):
        node[key].append(value)
    else:
        node[key] = [node[key], value]
