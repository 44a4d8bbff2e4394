"""Where in the texts a result belongs."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any, Protocol

from rdflib import DCTERMS, PROV, RDF
from rdflib.term import Identifier, Node

from tipgraph.names import last_segment
from tipgraph.shapes.files import OA, TIP

_TO_DOCUMENT = (OA.hasSource, TIP.statedIn, PROV.used)


class Triples(Protocol):
    """What is asked of a graph here; rdflib's graphs answer it as they are."""

    def __contains__(self, triple: Any, /) -> bool:
        """Whether there is a triple that fits; None fits all."""

    def objects(self, subject: Any, predicate: Any, /) -> Iterator[Node]:
        """The objects of a subject and a predicate."""

    def subjects(self, predicate: Any, object: Any, /) -> Iterator[Node]:
        """The subjects of a predicate and an object."""

    def value(self, subject: Any, predicate: Any, /) -> Node | None:
        """One object of a subject and a predicate, or None."""


def place_of(data: Triples, focus: Identifier, value: Node | None) -> tuple[str, int | None, int | None, str]:
    """Where in the texts a result belongs: document id, start, end, quote."""
    nodes = [focus] if value is None else [focus, value]
    for passage in (passage for node in nodes for passage in _passages(data, node)):
        if (span := _span(data, passage)) is not None:
            return (_document(data, passage), *span)
    return next((found for node in nodes if (found := _document(data, node))), ""), None, None, ""


def _passages(data: Triples, node: Node) -> Iterator[Node]:
    """The passages that a node is, is part of, or rests on, in a stable order."""
    if (node, OA.hasSelector, None) in data:
        yield node
    yield from _sorted(data.objects(node, TIP.evidence))
    yield from _sorted(data.subjects(OA.hasSelector, node))
    for mention in _sorted(data.subjects(TIP.organization, node)):
        yield from _sorted(data.objects(mention, TIP.evidence))


def _span(data: Triples, passage: Node) -> tuple[int, int, str] | None:
    """The start, end and quote of a passage; None if it has no sound position."""
    for selector in _sorted(data.objects(passage, OA.hasSelector)):
        start, end = (getattr(data.value(selector, bound), "value", None) for bound in (OA.start, OA.end))
        if isinstance(start, int) and isinstance(end, int):
            quotes = (data.value(other, OA.exact) for other in _sorted(data.objects(passage, OA.hasSelector)))
            return start, end, next((str(quote) for quote in quotes if quote is not None), "")
    return None


def _document(data: Triples, node: Node) -> str:
    """The id of the document that a node is, is part of, or is stated in; empty if there is none."""
    for source in [node, *(each for link in _TO_DOCUMENT for each in _sorted(data.objects(node, link)))]:
        if (source, RDF.type, TIP.Document) in data:
            ids = _sorted(data.objects(source, DCTERMS.identifier))
            return str(ids[0]) if ids else last_segment(str(source))
    return ""


def _sorted(nodes: Iterable[Node]) -> list[Node]:
    return sorted(nodes, key=str)
