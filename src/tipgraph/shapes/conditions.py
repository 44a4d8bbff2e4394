"""The condition under which a value is as a component of SHACL wants it, in SPARQL's words."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from rdflib import RDF, SH, XSD, BNode, Graph, Literal, URIRef
from rdflib.collection import Collection
from rdflib.term import Node

from tipgraph.errors import OntologyError
from tipgraph.shapes.files import TARGETS, shapes_file
from tipgraph.shapes.paths import path_of

#: What says something about a shape and constrains nothing.
SAYS = {RDF.type, SH.path, SH.severity, SH.name, SH.description, SH.message, SH.property, SH.order, SH.group, *TARGETS}
#: How the text of a number has to look; a cast would also refuse what is merely too large for a machine's word.
_NUMBERS = {XSD.integer: "^[+-]?[0-9]+$", XSD.decimal: "^[+-]?([0-9]+([.][0-9]*)?|[.][0-9]+)$"}
_CAST = {XSD.date, XSD.gYear, XSD.gYearMonth, XSD.dateTime}
#: Stands in a pattern for the variable of its value.
VALUE = "@VALUE@"
_NODE_KINDS = {
    SH.IRI: "isIRI({v})",
    SH.BlankNode: "isBlank({v})",
    SH.Literal: "isLiteral({v})",
    SH.BlankNodeOrIRI: "!isLiteral({v})",
    SH.IRIOrLiteral: "!isBlank({v})",
    SH.BlankNodeOrLiteral: "!isIRI({v})",
}
_COMPARED = {
    SH.minInclusive: ">=",
    SH.maxInclusive: "<=",
    SH.minExclusive: ">",
    SH.maxExclusive: "<",
}


@dataclass(frozen=True, slots=True)
class Condition:
    """A condition on a variable, with the patterns that it needs bound before."""

    condition: str
    before: str = ""


def fits(shapes: Graph, predicate: Node, given: Node, variable: str, depth: int = 0) -> Condition:
    """The condition under which a value is as a component wants it.

    Raises:
        OntologyError: the component is not known here.
    """
    if predicate in (SH.lessThan, SH.lessThanOrEquals):
        sign = "<" if predicate == SH.lessThan else "<="
        return Condition(f"{variable} {sign} ?compared", f"?this {iri_of(given)} ?compared .")
    if predicate == SH.disjoint:
        return Condition(f"NOT EXISTS {{ ?this {iri_of(given)} {variable} }}")
    if predicate in _COMPARED:
        return Condition(f"{variable} {_COMPARED[URIRef(str(predicate))]} {term_of(given)}")
    known: dict[Node, Callable[[], str]] = {
        SH.datatype: lambda: _datatype(given, variable),
        SH.pattern: lambda: f"!isBlank({variable}) && REGEX(STR({variable}), {term_of(given)})",
        SH.minLength: lambda: f"!isBlank({variable}) && STRLEN(STR({variable})) >= {given}",
        SH.maxLength: lambda: f"!isBlank({variable}) && STRLEN(STR({variable})) <= {given}",
        SH["class"]: lambda: f"EXISTS {{ {variable} <{RDF.type}> ?kind FILTER(?kind IN (@CLASSES {iri_of(given)}@)) }}",
        SH.nodeKind: lambda: _NODE_KINDS[URIRef(str(given))].format(v=variable),
        SH.node: lambda: _conforms(shapes, given, variable, depth + 1),
        SH["or"]: lambda: " || ".join(
            f"({_conforms(shapes, one, variable, depth + 1)})" for one in Collection(shapes, given)
        ),
        SH["and"]: lambda: " && ".join(
            f"({_conforms(shapes, one, variable, depth + 1)})" for one in Collection(shapes, given)
        ),
        SH["not"]: lambda: f"!({_conforms(shapes, given, variable, depth + 1)})",
        SH["in"]: lambda: f"{variable} IN ({', '.join(term_of(one) for one in Collection(shapes, given))})",
    }
    if predicate not in known:
        raise OntologyError(shapes_file(), f"<{predicate}> is not known to the check at scale", "a known component")
    return Condition(known[predicate]())


def _conforms(shapes: Graph, shape: Node, variable: str, depth: int = 1) -> str:
    """The condition under which a node conforms to a shape that has no target of its own."""
    path = shapes.value(shape, SH.path)
    parts = []
    for predicate, given in sorted(shapes.predicate_objects(shape), key=str):
        if predicate == SH.property:
            parts.append(_conforms(shapes, given, variable, depth + 1))
        elif predicate in SAYS or not str(predicate).startswith(str(SH)):
            continue
        elif path is None:
            parts.append(fits(shapes, predicate, given, variable, depth).condition)
        else:
            # The variable may be one that is bound outside; those inside need names of their own.
            pattern = f"{variable} {path_of(shapes, path, iri_of)} {VALUE} ."
            parts.append(_property(shapes, predicate, given, pattern, depth))
    return " && ".join(f"({part})" for part in parts) or "true"


def _property(shapes: Graph, predicate: Node, given: Node, pattern: str, depth: int) -> str:
    """The condition that one component of a property shape makes, about all values that the pattern finds."""
    if predicate == SH.hasValue:
        return f"EXISTS {{ {pattern.replace(VALUE, term_of(given))} }}"
    if predicate == SH.minCount:
        return f"EXISTS {{ {several(pattern, int(str(given)), depth)} }}" if int(str(given)) else "true"
    if predicate == SH.maxCount:
        return f"NOT EXISTS {{ {several(pattern, int(str(given)) + 1, depth)} }}"
    inner = f"?inner{depth}"
    fit = fits(shapes, predicate, given, inner, depth + 1)
    return f"NOT EXISTS {{ {pattern.replace(VALUE, inner)} FILTER(!COALESCE({fit.condition}, false)) }}"


def _datatype(given: Node, variable: str) -> str:
    is_of = f"isLiteral({variable}) && DATATYPE({variable}) = {iri_of(given)}"
    if given in _NUMBERS:
        return f'{is_of} && REGEX(STR({variable}), "{_NUMBERS[URIRef(str(given))]}")'
    if given in _CAST:  # a cast that fails is an error, and what is in error does not fit
        return f"{is_of} && STR(<{given}>(STR({variable}))) != ''"
    return is_of


def several(pattern: str, number: int, depth: int) -> str:
    """A pattern that fits where there are at least so many different values."""
    names = [f"?one{depth}of{turn}" for turn in range(number)]
    patterns = " ".join(pattern.replace(VALUE, name) for name in names)
    apart = [f"!sameTerm({a}, {b})" for turn, a in enumerate(names) for b in names[:turn]]
    return f"{patterns} FILTER({' && '.join(apart)})" if apart else patterns


def iri_of(iri: object) -> str:
    """An IRI as SPARQL writes it."""
    return f"<{iri}>"


def term_of(node: Node) -> str:
    """An IRI or a literal as SPARQL writes it.

    Raises:
        OntologyError: it is a blank node.
    """
    if isinstance(node, BNode):
        raise OntologyError(shapes_file(), "a blank node as a value", "an IRI or a literal")
    return node.n3() if isinstance(node, URIRef | Literal) else str(node)
