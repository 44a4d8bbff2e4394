"""Whether a graph is as ``ontology/shapes.ttl`` demands; what is amiss comes back as values, never as an exception.

    graph -> check -> Result* -> conforms | group | report_graph

The graph must have the vocabulary in it (codes and places are checked there), but need not have the ontology: the
shapes name every class that they aim at, so nothing is inferred. pySHACL does the work, and is spared two things that
cost more than the checking itself: a property shape gets the targets of its node shape, so that it is set up once and
not once a node; and each SPARQL constraint is parsed once and not once a node.
"""

from __future__ import annotations

import enum
import hashlib
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cache
from typing import Any

import pyshacl
from pyshacl.errors import ReportableRuntimeError
from rdflib import DCTERMS, PROV, RDF, SH, XSD, BNode, Dataset, Graph, Literal, Namespace, URIRef
from rdflib.collection import Collection
from rdflib.plugins.sparql import prepareQuery
from rdflib.plugins.sparql.sparql import Query
from rdflib.term import Identifier, Node

from tipgraph import ontology
from tipgraph.errors import GraphError, OntologyError
from tipgraph.names import BASE, ONTOLOGY, last_segment

OA = Namespace("http://www.w3.org/ns/oa#")
TIP = Namespace(ONTOLOGY)
SHAPES = BASE + "shapes/"

_TO_DOCUMENT = (OA.hasSource, TIP.statedIn, PROV.used)
_TARGETS = (SH.targetClass, SH.targetNode, SH.targetSubjectsOf, SH.targetObjectsOf)
_PREFIXES = {
    ONTOLOGY: "tip:",
    str(OA): "oa:",
    str(RDF): "rdf:",
    str(DCTERMS): "dcterms:",
    "http://www.w3.org/2004/02/skos/core#": "skos:",
    "http://www.w3.org/ns/prov#": "prov:",
    "http://www.opengis.net/ont/geosparql#": "geo:",
    "http://www.w3.org/2000/01/rdf-schema#": "rdfs:",
}


class Severity(enum.IntEnum):
    """How grave a result is; a higher one is graver."""

    INFO = 1
    WARNING = 2
    VIOLATION = 3

    @property
    def iri(self) -> URIRef:
        """SHACL's name for it."""
        return URIRef(f"{SH}{self.name.capitalize()}")


@dataclass(frozen=True, slots=True)
class Result:
    """One thing amiss, with what to do about it and, where it can be told, the place in the text.

    `shape` names the rule as ``shapes.ttl`` does (``VictimFlow.origin``). `path` is written as in SPARQL, empty where
    the rule concerns the node as a whole. `document` is a document's id; `start`, `end` and `quote` are those of the
    passage on which the focus (or else the value) rests, None and empty where there is none.
    """

    severity: Severity
    shape: str
    component: str
    focus: Identifier
    path: str
    value: Identifier | None
    message: str
    document: str = ""
    start: int | None = None
    end: int | None = None
    quote: str = ""

    @property
    def words(self) -> str:
        """The result in one line: the place in the text, the node, and its value."""
        place = self.document
        if self.start is not None:
            place += f" {self.start}-{self.end} “{_shortened(self.quote)}”"
        value = "" if self.value is None or self.value == self.focus else f" {_shortened(self.value)}"
        return f"{place + ': ' if place else ''}{self.focus}{' ' + self.path if self.path else ''}{value}"


@dataclass(frozen=True, slots=True)
class Group:
    """All results of one severity from one shape: how many, and the first of them as a sample."""

    severity: Severity
    shape: str
    message: str
    count: int
    sample: Result


def check(data: Graph, *, vocabulary: bool = True) -> list[Result]:
    """What is amiss in a graph, the gravest first; the same graph gives the same list.

    The graph is not changed. One call for many documents costs less than a call for each, because the vocabulary is
    checked each time (about a second, where a document of 40 claims takes 50 ms); `vocabulary` False leaves out the
    shapes of what all documents share (places, code lists), for whoever has checked these already. They must be in the
    graph all the same. A dataset is checked as the union of its graphs.

    Raises:
        OntologyError: shapes.ttl is missing or is no valid SHACL.
        GraphError: the graph is one that the shapes cannot be applied to.
    """
    shapes = _shapes(vocabulary)
    if isinstance(data, Dataset):  # what a claim needs stands in several of its graphs
        union = Graph()
        union += ((subject, predicate, value) for subject, predicate, value, _ in data.quads())
        data = union
    try:
        _, report, _ = pyshacl.validate(_PreparingGraph(data), shacl_graph=shapes, inplace=True, advanced=False)
    except ReportableRuntimeError as fault:
        raise OntologyError(_shapes_file(), f"cannot be applied: {fault}") from fault
    if not isinstance(report, Graph):  # pySHACL hands the failure back in place of the report
        raise GraphError("graph", f"cannot be validated: {report}")
    root = report.value(predicate=RDF.type, object=SH.ValidationReport)
    # A set, because a shape that is reached by two ways reports twice.
    found = {_result(data, shapes, report, node) for node in report.objects(root, SH.result)}
    return sorted(found, key=_order)


def conforms(results: Iterable[Result], threshold: Severity = Severity.VIOLATION) -> bool:
    """Whether no result is as grave as `threshold`.

    SHACL itself knows no threshold: to it, a graph with a mere Info does not conform.
    """
    return all(result.severity < threshold for result in results)


def group(results: Iterable[Result]) -> list[Group]:
    """The results by severity and shape, the gravest and then the most frequent first."""
    together: dict[tuple[Severity, str], list[Result]] = {}
    for result in sorted(results, key=_order):
        together.setdefault((result.severity, result.shape), []).append(result)
    groups = [
        Group(severity, shape, members[0].message, len(members), members[0])
        for (severity, shape), members in together.items()
    ]
    return sorted(groups, key=lambda each: (-each.severity, -each.count, each.shape))


def report_graph(results: Iterable[Result], threshold: Severity = Severity.INFO) -> Graph:
    """The results as a SHACL validation report, without blank nodes and without a clock.

    The IRIs are made of hashes of what the results say, so the same results give the same report. `threshold` is that
    of `conforms`; the default is what SHACL says. A path that is no single property has no IRI and is left out.
    """
    found = sorted(results, key=_order)
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
        if property_iri := _expanded(result.path):
            graph.add((node, SH.resultPath, property_iri))
        if result.value is not None:
            graph.add((node, SH.value, _skolem(result.value)))
    return graph


class _PreparingGraph(Graph):
    """A view of a graph that parses each query once; pySHACL asks the same one for each node."""

    def __init__(self, data: Graph) -> None:
        super().__init__(store=data.store, identifier=data.identifier)

    def query(self, query_object: str | Query, *arguments: Any, **options: Any) -> Any:
        """The answer to a query."""
        prepared = _prepared(query_object) if isinstance(query_object, str) else query_object
        return super().query(prepared, *arguments, **options)


@cache
def _prepared(query: str) -> Query:
    return prepareQuery(query)


def _shapes_file() -> str:
    return str(ontology.folder() / "shapes.ttl")


@cache
def _shapes(vocabulary: bool) -> Graph:
    """The shapes, each property shape with the targets of its node shape in place of the link from it."""
    try:
        shapes = Graph().parse(_shapes_file(), format="turtle")
    except Exception as fault:  # rdflib's parsers raise whatever they meet
        raise OntologyError(_shapes_file(), f"cannot be read: {fault}", "SHACL in Turtle") from fault
    if not vocabulary:
        for shape in list(shapes.subjects(DCTERMS.isPartOf, URIRef(SHAPES + "vocabulary"))):
            for target in _TARGETS:
                shapes.remove((shape, target, None))
    targeted = {shape for target in _TARGETS for shape in shapes.subjects(target)}
    for shape in targeted:
        for property_shape in list(shapes.objects(shape, SH.property)):
            shapes.remove((shape, SH.property, property_shape))
            for target in _TARGETS:
                for aim in shapes.objects(shape, target):
                    shapes.add((property_shape, target, aim))
    return shapes


def _result(data: Graph, shapes: Graph, report: Graph, node: Node) -> Result:
    """A result of pySHACL's report as a value."""
    shape = _term(report, node, SH.sourceShape)
    focus = _term(report, node, SH.focusNode)
    value = report.value(node, SH.value)
    path = report.value(node, SH.resultPath)
    if not isinstance(path, URIRef):
        path = shapes.value(shape, SH.path)
    document, start, end, quote = _place(data, focus, value)
    return Result(
        severity=Severity[last_segment(_term(report, node, SH.resultSeverity)).upper()],
        shape=str(shape).removeprefix(SHAPES),
        component=last_segment(_term(report, node, SH.sourceConstraintComponent)),
        focus=focus,
        path="" if path is None else _path(shapes, path),
        value=value if isinstance(value, Identifier) else None,
        message=" ".join(sorted(str(message) for message in report.objects(node, SH.resultMessage))),
        document=document,
        start=start,
        end=end,
        quote=quote,
    )


def _term(graph: Graph, subject: Node, predicate: URIRef) -> Identifier:
    found = graph.value(subject, predicate)
    if not isinstance(found, Identifier):
        raise OntologyError(_shapes_file(), f"a result without {predicate}")
    return found


def _place(data: Graph, focus: Identifier, value: Node | None) -> tuple[str, int | None, int | None, str]:
    """Where in the texts a result belongs: document id, start, end, quote."""
    nodes = [focus] if value is None else [focus, value]
    for passage in (passage for node in nodes for passage in _passages(data, node)):
        if (span := _span(data, passage)) is not None:
            return (_document(data, passage), *span)
    return next((found for node in nodes if (found := _document(data, node))), ""), None, None, ""


def _passages(data: Graph, node: Node) -> Iterator[Node]:
    """The passages that a node is, is part of, or rests on, in a stable order."""
    if (node, OA.hasSelector, None) in data:
        yield node
    yield from _sorted(data.objects(node, TIP.evidence))
    yield from _sorted(data.subjects(OA.hasSelector, node))
    for mention in _sorted(data.subjects(TIP.organization, node)):
        yield from _sorted(data.objects(mention, TIP.evidence))


def _span(data: Graph, passage: Node) -> tuple[int, int, str] | None:
    """The start, end and quote of a passage; None if it has no sound position."""
    for selector in _sorted(data.objects(passage, OA.hasSelector)):
        start, end = (getattr(data.value(selector, bound), "value", None) for bound in (OA.start, OA.end))
        if isinstance(start, int) and isinstance(end, int):
            quotes = (data.value(other, OA.exact) for other in _sorted(data.objects(passage, OA.hasSelector)))
            return start, end, next((str(quote) for quote in quotes if quote is not None), "")
    return None


def _document(data: Graph, node: Node) -> str:
    """The id of the document that a node is, is part of, or is stated in; empty if there is none."""
    for source in [node, *(each for link in _TO_DOCUMENT for each in _sorted(data.objects(node, link)))]:
        if (source, RDF.type, TIP.Document) in data:
            ids = _sorted(data.objects(source, DCTERMS.identifier))
            return str(ids[0]) if ids else last_segment(str(source))
    return ""


def _sorted(nodes: Iterable[Node]) -> list[Node]:
    return sorted(nodes, key=str)


def _path(shapes: Graph, path: Node) -> str:
    """A path of SHACL as SPARQL writes it."""
    if isinstance(path, URIRef):
        return _shortened_iri(path)
    if (inverse := shapes.value(path, SH.inversePath)) is not None:
        return "^" + _path(shapes, inverse)
    if (choices := shapes.value(path, SH.alternativePath)) is not None:
        return "|".join(_path(shapes, choice) for choice in Collection(shapes, choices))
    return "/".join(_path(shapes, step) for step in Collection(shapes, path))


def _shortened_iri(iri: str) -> str:
    for namespace, prefix in _PREFIXES.items():
        if iri.startswith(namespace):
            return prefix + iri.removeprefix(namespace)
    return f"<{iri}>"


def _expanded(path: str) -> URIRef | None:
    """The property that a path of one step names; None for any other path."""
    if path.startswith("<"):
        return URIRef(path[1:-1])
    if not path or any(sign in path for sign in "^|/"):
        return None
    prefix, _, name = path.partition(":")
    return next(URIRef(namespace + name) for namespace, short in _PREFIXES.items() if short == prefix + ":")


def _skolem(term: Identifier) -> Identifier:
    """An IRI for a blank node; any other term as it is."""
    return URIRef(f"{BASE}.well-known/genid/{term}") if isinstance(term, BNode) else term


def _shortened(text: str, length: int = 80) -> str:
    return text if len(text) <= length else text[: length - 1] + "…"


def _digest(result: Result) -> str:
    value = "" if result.value is None else result.value.n3()
    said = (result.severity.name, result.shape, result.component, result.focus.n3(), result.path, value, result.message)
    return hashlib.sha256("\n".join(said).encode()).hexdigest()[:32]


def _order(result: Result) -> tuple[int, str, str, int, str, str, str, str]:
    value = "" if result.value is None else result.value.n3()
    at = -1 if result.start is None else result.start
    return (
        -result.severity,
        result.shape,
        result.document,
        at,
        result.focus.n3(),
        result.path,
        value,
        result.component + result.message,
    )
