"""Shapes as plain queries: one for each constraint of each shape, which finds all that hurt it in one go.

    shapes.ttl -> Constraint* (a shape, a component of SHACL, a query for ?this and ?value)

Only what the project's shapes use is known here. Anything else is a fault, so that no constraint is ever passed over in
silence; ``reference.py`` knows all of SHACL.

See: https://www.w3.org/TR/shacl/, whose definitions of the components these queries say again
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import cache

from rdflib import RDF, RDFS, SH, XSD, BNode, Graph, Literal, URIRef
from rdflib.collection import Collection
from rdflib.term import Node

from tipgraph.errors import OntologyError
from tipgraph.shapes.files import TARGETS, load_shapes, shapes_file
from tipgraph.shapes.paths import path_of

#: What says something about a shape and constrains nothing.
_SAYS = {RDF.type, SH.path, SH.severity, SH.name, SH.description, SH.message, SH.property, SH.order, SH.group, *TARGETS}
#: How the text of a number has to look; a cast would also refuse what is merely too large for a machine's word.
_NUMBERS = {XSD.integer: "^[+-]?[0-9]+$", XSD.decimal: "^[+-]?([0-9]+([.][0-9]*)?|[.][0-9]+)$"}
_CAST = {XSD.date, XSD.gYear, XSD.gYearMonth, XSD.dateTime}
#: Stands in a pattern for the variable of its value.
_V = "@VALUE@"
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
class Constraint:
    """A constraint as a query whose rows are what hurts it: the focus, and the value where the component tells one.

    `targets` are patterns of SPARQL that ``?this`` must fit. `is_free` marks a query that does not hold the targets
    itself: it looks at the whole graph at once, and only those rows count whose focus is a target.
    """

    shape: URIRef
    component: str
    query: str
    targets: str
    is_free: bool = False


@cache
def constraints(vocabulary: bool) -> tuple[Constraint, ...]:
    """All constraints of the project's shapes; `vocabulary` as in ``check``.

    Raises:
        OntologyError: the shapes cannot be read, or have something that is not known here.
    """
    shapes = load_shapes(vocabulary)
    targeted = sorted({shape for target in TARGETS for shape in shapes.subjects(target)}, key=str)
    return tuple(found for shape in targeted for found in _of_shape(shapes, shape))


def _of_shape(shapes: Graph, shape: Node) -> Iterator[Constraint]:
    if not isinstance(shape, URIRef):
        raise OntologyError(shapes_file(), "a shape with a target and no name", "an IRI")
    targets = _targets(shapes, shape)
    path = shapes.value(shape, SH.path)
    reach = _Reach("?this", "")
    if path is not None:
        reach = _Reach("?value", f"?this {path_of(shapes, path, _iri)} {_V} .")
    for predicate, given in sorted(shapes.predicate_objects(shape), key=str):
        if predicate in _SAYS or not str(predicate).startswith(str(SH)):
            continue
        component = str(predicate).removeprefix(str(SH))
        name = ("SPARQL" if component == "sparql" else component[0].upper() + component[1:]) + "ConstraintComponent"
        if predicate == SH.sparql:
            yield Constraint(shape, name, _select(shapes, given), targets, is_free=True)
            continue
        found = _whole(predicate, given, reach)
        if found is not None:
            yield Constraint(shape, name, f"SELECT DISTINCT ?this WHERE {{ {targets} {found} }}", targets)
            continue
        fits = _fits(shapes, predicate, given, reach.variable)
        value = "" if path is not None else " BIND(?this AS ?value)"
        reached = f"{targets} {reach.pattern.replace(_V, '?value')} {fits.before}"
        body = f"{reached} FILTER(!COALESCE({fits.condition}, false)){value}"
        yield Constraint(shape, name, f"SELECT DISTINCT ?this ?value WHERE {{ {body} }}", targets)


@dataclass(frozen=True, slots=True)
class _Reach:
    """How a shape's value nodes are reached from ``?this``: the variable that they are in, and a pattern to fill."""

    variable: str
    pattern: str


@dataclass(frozen=True, slots=True)
class _Condition:
    """A condition on a variable, with the patterns that it needs bound before."""

    condition: str
    before: str = ""


def _targets(shapes: Graph, shape: Node) -> str:
    """Patterns that ``?this`` fits where it is a focus of the shape. Classes are named with all of their subclasses."""
    choices = [f"@INSTANCES {_iri(one)}@" for one in shapes.objects(shape, SH.targetClass)]
    choices += [f"BIND({_term(one)} AS ?this)" for one in shapes.objects(shape, SH.targetNode)]
    choices += [f"?this {_iri(one)} ?anything" for one in shapes.objects(shape, SH.targetSubjectsOf)]
    choices += [f"?anything {_iri(one)} ?this" for one in shapes.objects(shape, SH.targetObjectsOf)]
    joined = " UNION ".join(f"{{ {choice} }}" for choice in sorted(choices))
    return f"{{ SELECT DISTINCT ?this WHERE {{ {joined} }} }}"


def _whole(predicate: Node, given: Node, reach: _Reach) -> str | None:
    """What finds the nodes that are hurt as a whole, without a value of theirs; None for any other component."""
    pattern = reach.pattern
    if predicate == SH.minCount:
        return _fewer(pattern, int(str(given)))
    if predicate == SH.maxCount:
        return _more(pattern, int(str(given)))
    if predicate == SH.hasValue:
        return f"MINUS {{ {pattern.replace(_V, _term(given))} }}"
    if predicate == SH.uniqueLang:
        both = f"{pattern.replace(_V, '?value')} {pattern.replace(_V, '?other')}"
        same = "LANG(?value) != '' && LCASE(LANG(?value)) = LCASE(LANG(?other)) && !sameTerm(?value, ?other)"
        return f"{both} FILTER({same})" if str(given) in ("true", "1") else "FILTER(false)"
    return None


def _fewer(pattern: str, number: int) -> str:
    # Taken away as a set, which is found once; NOT EXISTS would look again for each node.
    return f"MINUS {{ {_several(pattern, number, 0)} }}" if number else "FILTER(false)"


def _more(pattern: str, number: int) -> str:
    return _several(pattern, number + 1, 0)


def _several(pattern: str, number: int, depth: int) -> str:
    """A pattern that fits where there are at least so many different values."""
    names = [f"?one{depth}of{turn}" for turn in range(number)]
    patterns = " ".join(pattern.replace(_V, name) for name in names)
    apart = [f"!sameTerm({a}, {b})" for turn, a in enumerate(names) for b in names[:turn]]
    return f"{patterns} FILTER({' && '.join(apart)})" if apart else patterns


def _fits(shapes: Graph, predicate: Node, given: Node, variable: str, depth: int = 0) -> _Condition:
    """The condition under which a value is as a component wants it.

    Raises:
        OntologyError: the component is not known here.
    """
    if predicate in (SH.lessThan, SH.lessThanOrEquals):
        sign = "<" if predicate == SH.lessThan else "<="
        return _Condition(f"{variable} {sign} ?compared", f"?this {_iri(given)} ?compared .")
    if predicate == SH.disjoint:
        return _Condition(f"NOT EXISTS {{ ?this {_iri(given)} {variable} }}")
    if predicate in _COMPARED:
        return _Condition(f"{variable} {_COMPARED[URIRef(str(predicate))]} {_term(given)}")
    known: dict[Node, Callable[[], str]] = {
        SH.datatype: lambda: _datatype(given, variable),
        SH.pattern: lambda: f"!isBlank({variable}) && REGEX(STR({variable}), {_term(given)})",
        SH.minLength: lambda: f"!isBlank({variable}) && STRLEN(STR({variable})) >= {given}",
        SH.maxLength: lambda: f"!isBlank({variable}) && STRLEN(STR({variable})) <= {given}",
        SH["class"]: lambda: f"EXISTS {{ {variable} <{RDF.type}> ?kind FILTER(?kind IN (@CLASSES {_iri(given)}@)) }}",
        SH.nodeKind: lambda: _NODE_KINDS[URIRef(str(given))].format(v=variable),
        SH.node: lambda: _conforms(shapes, given, variable, depth + 1),
        SH["or"]: lambda: " || ".join(
            f"({_conforms(shapes, one, variable, depth + 1)})" for one in Collection(shapes, given)
        ),
        SH["and"]: lambda: " && ".join(
            f"({_conforms(shapes, one, variable, depth + 1)})" for one in Collection(shapes, given)
        ),
        SH["not"]: lambda: f"!({_conforms(shapes, given, variable, depth + 1)})",
        SH["in"]: lambda: f"{variable} IN ({', '.join(_term(one) for one in Collection(shapes, given))})",
    }
    if predicate not in known:
        raise OntologyError(shapes_file(), f"<{predicate}> is not known to the check at scale", "a known component")
    return _Condition(known[predicate]())


def _conforms(shapes: Graph, shape: Node, variable: str, depth: int = 1) -> str:
    """The condition under which a node conforms to a shape that has no target of its own."""
    path = shapes.value(shape, SH.path)
    parts = []
    for predicate, given in sorted(shapes.predicate_objects(shape), key=str):
        if predicate == SH.property:
            parts.append(_conforms(shapes, given, variable, depth + 1))
        elif predicate in _SAYS or not str(predicate).startswith(str(SH)):
            continue
        elif path is None:
            parts.append(_fits(shapes, predicate, given, variable, depth).condition)
        else:
            # The variable may be one that is bound outside; those inside need names of their own.
            pattern = f"{variable} {path_of(shapes, path, _iri)} {_V} ."
            parts.append(_property(shapes, predicate, given, pattern, depth))
    return " && ".join(f"({part})" for part in parts) or "true"


def _property(shapes: Graph, predicate: Node, given: Node, pattern: str, depth: int) -> str:
    """The condition that one component of a property shape makes, about all values that the pattern finds."""
    if predicate == SH.hasValue:
        return f"EXISTS {{ {pattern.replace(_V, _term(given))} }}"
    if predicate == SH.minCount:
        return f"EXISTS {{ {_several(pattern, int(str(given)), depth)} }}" if int(str(given)) else "true"
    if predicate == SH.maxCount:
        return f"NOT EXISTS {{ {_several(pattern, int(str(given)) + 1, depth)} }}"
    inner = f"?inner{depth}"
    fits = _fits(shapes, predicate, given, inner, depth + 1)
    return f"NOT EXISTS {{ {pattern.replace(_V, inner)} FILTER(!COALESCE({fits.condition}, false)) }}"


def _datatype(given: Node, variable: str) -> str:
    is_of = f"isLiteral({variable}) && DATATYPE({variable}) = {_iri(given)}"
    if given in _NUMBERS:
        return f'{is_of} && REGEX(STR({variable}), "{_NUMBERS[URIRef(str(given))]}")'
    if given in _CAST:  # a cast that fails is an error, and what is in error does not fit
        return f"{is_of} && STR(<{given}>(STR({variable}))) != ''"
    return is_of


def _select(shapes: Graph, constraint: Node) -> str:
    """The query of a SPARQL constraint, with its prefixes, to be asked of the whole graph at once."""
    text = str(shapes.value(constraint, SH.select) or "")
    lines = []
    for owner in shapes.objects(constraint, SH.prefixes):
        for one in sorted(shapes.objects(owner, SH.declare), key=str):
            lines.append(f"PREFIX {shapes.value(one, SH.prefix)}: <{shapes.value(one, SH.namespace)}>")
    return "\n".join(lines) + "\n" + re.sub(r"\$this\b", "?this", text)


def with_subclasses(text: str, subclasses: Callable[[str], list[str]]) -> str:
    """A query with the classes that its own stand for in a graph: itself, and what the graph says are subclasses."""

    def instances(found: re.Match[str]) -> str:
        # One pattern a class: a filter on the class would look at the types of everything.
        return " UNION ".join(f"{{ ?this <{RDF.type}> <{one}> }}" for one in subclasses(found[1]))

    def classes(found: re.Match[str]) -> str:
        return ", ".join(f"<{one}>" for one in subclasses(found[1]))

    return re.sub(r"@CLASSES <([^>]+)>@", classes, re.sub(r"@INSTANCES <([^>]+)>@", instances, text))


def _iri(iri: object) -> str:
    return f"<{iri}>"


def _term(node: Node) -> str:
    if isinstance(node, BNode):
        raise OntologyError(shapes_file(), "a blank node as a value", "an IRI or a literal")
    return node.n3() if isinstance(node, URIRef | Literal) else str(node)


SUBCLASS = str(RDFS.subClassOf)
