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

from rdflib import RDF, RDFS, SH, Graph, URIRef
from rdflib.term import Node

from tipgraph.errors import OntologyError
from tipgraph.shapes.conditions import SAYS, VALUE, fits, iri_of, several, term_of
from tipgraph.shapes.files import TARGETS, load_shapes, shapes_file
from tipgraph.shapes.paths import path_of


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
        reach = _Reach("?value", f"?this {path_of(shapes, path, iri_of)} {VALUE} .")
    for predicate, given in sorted(shapes.predicate_objects(shape), key=str):
        if predicate in SAYS or not str(predicate).startswith(str(SH)):
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
        fit = fits(shapes, predicate, given, reach.variable)
        value = "" if path is not None else " BIND(?this AS ?value)"
        reached = f"{targets} {reach.pattern.replace(VALUE, '?value')} {fit.before}"
        body = f"{reached} FILTER(!COALESCE({fit.condition}, false)){value}"
        yield Constraint(shape, name, f"SELECT DISTINCT ?this ?value WHERE {{ {body} }}", targets)


@dataclass(frozen=True, slots=True)
class _Reach:
    """How a shape's value nodes are reached from ``?this``: the variable that they are in, and a pattern to fill."""

    variable: str
    pattern: str


def _targets(shapes: Graph, shape: Node) -> str:
    """Patterns that ``?this`` fits where it is a focus of the shape. Classes are named with all of their subclasses."""
    choices = [f"@INSTANCES {iri_of(one)}@" for one in shapes.objects(shape, SH.targetClass)]
    choices += [f"BIND({term_of(one)} AS ?this)" for one in shapes.objects(shape, SH.targetNode)]
    choices += [f"?this {iri_of(one)} ?anything" for one in shapes.objects(shape, SH.targetSubjectsOf)]
    choices += [f"?anything {iri_of(one)} ?this" for one in shapes.objects(shape, SH.targetObjectsOf)]
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
        return f"MINUS {{ {pattern.replace(VALUE, term_of(given))} }}"
    if predicate == SH.uniqueLang:
        both = f"{pattern.replace(VALUE, '?value')} {pattern.replace(VALUE, '?other')}"
        same = "LANG(?value) != '' && LCASE(LANG(?value)) = LCASE(LANG(?other)) && !sameTerm(?value, ?other)"
        return f"{both} FILTER({same})" if str(given) in ("true", "1") else "FILTER(false)"
    return None


def _fewer(pattern: str, number: int) -> str:
    # Taken away as a set, which is found once; NOT EXISTS would look again for each node.
    return f"MINUS {{ {several(pattern, number, 0)} }}" if number else "FILTER(false)"


def _more(pattern: str, number: int) -> str:
    return several(pattern, number + 1, 0)


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


SUBCLASS = str(RDFS.subClassOf)
