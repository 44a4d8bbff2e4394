"""The reference: pySHACL, which knows all of SHACL and takes its time.

It is spared two things that cost more than the checking itself: a property shape gets the targets of its node shape, so
that it is set up once and not once a node; and each SPARQL constraint is parsed once and not once a node.
"""

from __future__ import annotations

from functools import cache
from typing import Any

import pyshacl
from pyshacl.errors import ReportableRuntimeError
from rdflib import RDF, SH, Dataset, Graph, URIRef
from rdflib.plugins.sparql import prepareQuery
from rdflib.plugins.sparql.sparql import Query
from rdflib.term import Identifier, Node

from tipgraph.errors import GraphError, OntologyError
from tipgraph.names import last_segment
from tipgraph.shapes.files import SHAPES, load_shapes, shapes_file
from tipgraph.shapes.paths import path_of
from tipgraph.shapes.places import place_of
from tipgraph.shapes.results import Result, Severity, order


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
    shapes = load_shapes(vocabulary)
    if isinstance(data, Dataset):  # what a claim needs stands in several of its graphs
        union = Graph()
        union += ((subject, predicate, value) for subject, predicate, value, _ in data.quads())
        data = union
    try:
        _, report, _ = pyshacl.validate(_PreparingGraph(data), shacl_graph=shapes, inplace=True, advanced=False)
    except ReportableRuntimeError as fault:
        raise OntologyError(shapes_file(), f"cannot be applied: {fault}") from fault
    if not isinstance(report, Graph):  # pySHACL hands the failure back in place of the report
        raise GraphError("graph", f"cannot be validated: {report}")
    root = report.value(predicate=RDF.type, object=SH.ValidationReport)
    # A set, because a shape that is reached by two ways reports twice.
    found = {_result(data, shapes, report, node) for node in report.objects(root, SH.result)}
    return sorted(found, key=order)


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


def _result(data: Graph, shapes: Graph, report: Graph, node: Node) -> Result:
    """A result of pySHACL's report as a value."""
    shape = _term(report, node, SH.sourceShape)
    focus = _term(report, node, SH.focusNode)
    value = report.value(node, SH.value)
    path = report.value(node, SH.resultPath)
    if not isinstance(path, URIRef):
        path = shapes.value(shape, SH.path)
    document, start, end, quote = place_of(data, focus, value)
    return Result(
        severity=Severity[last_segment(_term(report, node, SH.resultSeverity)).upper()],
        shape=str(shape).removeprefix(SHAPES),
        component=last_segment(_term(report, node, SH.sourceConstraintComponent)),
        focus=focus,
        path="" if path is None else path_of(shapes, path),
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
        raise OntologyError(shapes_file(), f"a result without {predicate}")
    return found
