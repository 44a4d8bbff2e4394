"""The check of a large graph: each constraint is one query to an embedded store.

It finds what the reference finds (``tests/test_shapes_at_scale.py``), in a small part of the time and the memory.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from functools import cache

import pyoxigraph as ox
from rdflib import SH, Literal
from rdflib.term import Identifier, Node

from tipgraph.errors import GraphError
from tipgraph.names import last_segment
from tipgraph.rdf import oxigraph_term, rdflib_term
from tipgraph.shapes.compiled import SUBCLASS, Constraint, constraints, with_subclasses
from tipgraph.shapes.files import SHAPES, load_shapes
from tipgraph.shapes.paths import path_of
from tipgraph.shapes.places import place_of
from tipgraph.shapes.results import Result, Severity, order

_DEFAULT = ox.DefaultGraph()


def check_store(store: ox.Store, *, vocabulary: bool = True) -> list[Result]:
    """What is amiss in a store's default graph, the gravest first; the same as `check` finds in the same triples.

    The store is not changed. `vocabulary` False leaves out the shapes of what all documents share.

    Raises:
        OntologyError: shapes.ttl is missing, or has something that is not known here.
        GraphError: the graph is one that the shapes cannot be applied to.
    """
    shapes, view = load_shapes(vocabulary), _View(store)
    found: set[Result] = set()

    @cache
    def subclasses(name: str) -> list[str]:
        rows = store.query(f"SELECT DISTINCT ?c WHERE {{ ?c <{SUBCLASS}>* <{name}> }}")
        assert isinstance(rows, ox.QuerySolutions)
        return sorted({name, *(one[0].value for one in rows if isinstance(one[0], ox.NamedNode))})

    for constraint in constraints(vocabulary):
        severity = shapes.value(constraint.shape, SH.severity) or SH.Violation
        path = shapes.value(constraint.shape, SH.path)
        message = " ".join(sorted(str(one) for one in shapes.objects(constraint.shape, SH.message)))
        for focus, value in _hurt(store, constraint, subclasses):
            document, start, end, quote = place_of(view, focus, value)
            found.add(
                Result(
                    severity=Severity[last_segment(str(severity)).upper()],
                    shape=str(constraint.shape).removeprefix(SHAPES),
                    component=constraint.component,
                    focus=focus,
                    path="" if path is None else path_of(shapes, path),
                    value=value,
                    message=message,
                    document=document,
                    start=start,
                    end=end,
                    quote=quote,
                )
            )
    return sorted(found, key=order)


def check_quads(quads: Iterable[ox.Quad], *, vocabulary: bool = True) -> list[Result]:
    """What is amiss in the union of some quads' graphs; as `check_store`.

    Raises:
        OntologyError, GraphError: as `check_store`.
    """
    store = ox.Store()
    store.bulk_extend(ox.Quad(*quad.triple) for quad in quads)
    return check_store(store, vocabulary=vocabulary)


def _hurt(
    store: ox.Store, constraint: Constraint, subclasses: Callable[[str], list[str]]
) -> Iterator[tuple[Identifier, Identifier | None]]:
    """The focus and the value, where there is one, of all that hurts a constraint."""
    try:
        rows = store.query(with_subclasses(constraint.query, subclasses))
        assert isinstance(rows, ox.QuerySolutions)
        columns = [variable.value for variable in rows.variables]
        hurt = [(row["this"], row["value"] if "value" in columns else None) for row in rows]
        if constraint.is_free and hurt:
            targets = store.query(with_subclasses(f"SELECT ?this WHERE {{ {constraint.targets} }}", subclasses))
            assert isinstance(targets, ox.QuerySolutions)
            wanted = {row["this"] for row in targets}
            hurt = [(focus, value) for focus, value in hurt if focus in wanted]
    except (SyntaxError, OSError, ValueError, RuntimeError) as fault:
        raise GraphError("graph", f"cannot be validated by {constraint.shape}: {fault}") from fault
    for focus, value in hurt:
        if focus is not None:
            yield rdflib_term(focus), None if value is None else rdflib_term(value)


class _View:
    """A store's default graph, asked as graphs of rdflib are."""

    def __init__(self, store: ox.Store) -> None:
        self._store = store

    def __contains__(self, triple: tuple[Node | None, Node | None, Node | None], /) -> bool:
        return next(self._quads(*triple), None) is not None

    def objects(self, subject: Node, predicate: Node, /) -> Iterator[Node]:
        """The objects of a subject and a predicate."""
        return (rdflib_term(quad.object) for quad in self._quads(subject, predicate, None))

    def subjects(self, predicate: Node, object: Node, /) -> Iterator[Node]:
        """The subjects of a predicate and an object."""
        return (rdflib_term(quad.subject) for quad in self._quads(None, predicate, object))

    def value(self, subject: Node, predicate: Node, /) -> Node | None:
        """One object of a subject and a predicate, or None."""
        return next(self.objects(subject, predicate), None)

    def _quads(self, subject: Node | None, predicate: Node | None, object: Node | None) -> Iterator[ox.Quad]:
        if isinstance(subject, Literal):
            return iter(())
        s, o = (None if term is None else oxigraph_term(term) for term in (subject, object))
        p = None if predicate is None else ox.NamedNode(str(predicate))
        assert not isinstance(s, ox.Literal)
        return self._store.quads_for_pattern(s, p, o, _DEFAULT)
