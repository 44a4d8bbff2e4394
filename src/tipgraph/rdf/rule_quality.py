"""How often each rule is right, as the ontology's folder keeps it: the graph of rules that all documents share."""

from __future__ import annotations

from decimal import Decimal

import pyoxigraph as ox

from tipgraph import ontology
from tipgraph.errors import OntologyError
from tipgraph.names import Names, last_segment

FILE = "rule-quality.ttl"
_DECIMAL = ox.NamedNode("http://www.w3.org/2001/XMLSchema#decimal")


def rule_quality_quads(names: Names) -> list[ox.Quad]:
    """The quality of the rules in its graph: distinct quads, sorted; none where nobody has measured it.

    Raises:
        OntologyError: the file is no Turtle, or has a blank node.
    """
    path = ontology.folder() / FILE
    if not path.is_file():
        return []
    graph = ox.NamedNode(names.graph("rules"))
    try:
        found = {_quad(quad, names, graph) for quad in ox.parse(path.read_bytes(), format=ox.RdfFormat.TURTLE)}
    except SyntaxError as fault:
        raise OntologyError(path, f"no Turtle: {fault.msg}", "a file in Turtle") from fault
    return sorted(found, key=str)


def _quad(quad: ox.Quad, names: Names, graph: ox.NamedNode) -> ox.Quad:
    """A quad of the file under the names of this build: rules belong to the build, which may have another base."""
    if not isinstance(quad.subject, ox.NamedNode) or isinstance(quad.object, ox.BlankNode):
        raise OntologyError(FILE, f"a blank node, at {quad.predicate}", "an IRI for every node")
    rule = ox.NamedNode(names.rule(last_segment(quad.subject.value)))
    return ox.Quad(rule, quad.predicate, _canonical(quad.object), graph)


def _canonical(term: ox.NamedNode | ox.Literal | ox.Triple) -> ox.NamedNode | ox.Literal | ox.Triple:
    """A decimal as XML Schema writes it ("0.78", not "0.780"), which is how a store gives it back."""
    if isinstance(term, ox.Literal) and term.datatype == _DECIMAL:
        return ox.Literal(format(Decimal(term.value).normalize(), "f"), datatype=_DECIMAL)
    return term
