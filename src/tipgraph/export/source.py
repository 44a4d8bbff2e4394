"""The graph as the writers take it: graph by graph, sorted, and never all at once."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

import pyoxigraph as ox

#: What belongs to one document is told in its graph alone; only other things can be told in several.
_OF_ONE_DOCUMENT = re.compile(r"/(claim|document|activity)/")


@dataclass(frozen=True, slots=True)
class Source:
    """A store whose default graph is the union of its named graphs, or which has no named graphs.

    Memory holds one graph at a time: that of a document, or the vocabulary. A graph from a Turtle file is a single one.
    """

    store: ox.Store

    def names(self) -> list[ox.NamedNode]:
        """The names of the graphs, sorted; none where the graphs of a file have no names."""
        return sorted((name for name in self.store.named_graphs() if isinstance(name, ox.NamedNode)), key=str)

    def graph(self, name: ox.NamedNode | ox.DefaultGraph) -> list[ox.Quad]:
        """The quads of a graph, sorted as N-Quads."""
        return sorted(self.store.quads_for_pattern(None, None, None, name), key=str)

    def graphs(self) -> Iterator[tuple[ox.NamedNode | ox.DefaultGraph, list[ox.Quad]]]:
        """All graphs by name, each with its quads; the one without a name where there is no other."""
        names = self.names()
        everything: list[ox.NamedNode | ox.DefaultGraph] = [*names] or [ox.DefaultGraph()]
        for name in everything:
            yield name, self.graph(name)

    def quads(self) -> Iterator[ox.Quad]:
        """All quads, by graph."""
        for _, quads in self.graphs():
            yield from quads

    def triples(self) -> Iterator[ox.Triple]:
        """The union of the graphs, each triple once, those of one document and subject together."""
        seen: set[ox.Triple] = set()
        for quad in self.quads():
            triple = quad.triple
            if not (isinstance(quad.subject, ox.NamedNode) and _OF_ONE_DOCUMENT.search(quad.subject.value)):
                if triple in seen:
                    continue
                seen.add(triple)
            yield triple

    def nodes(self) -> Iterator[tuple[ox.NamedNode | ox.BlankNode, list[ox.Triple]]]:
        """Every subject with all that the union of the graphs says of it, sorted by name."""
        subjects = self.store.query("SELECT DISTINCT ?s WHERE { ?s ?p ?o } ORDER BY STR(?s)")
        assert isinstance(subjects, ox.QuerySolutions)
        for solution in subjects:
            if isinstance(subject := solution[0], ox.NamedNode | ox.BlankNode):
                yield subject, self._about(subject)

    def node(self, name: str) -> tuple[ox.NamedNode | ox.BlankNode, list[ox.Triple]]:
        """A subject by its name with all that the union of the graphs says of it; a blank one begins with ``_:``."""
        subject = ox.BlankNode(name[2:]) if name.startswith("_:") else ox.NamedNode(name)
        return subject, self._about(subject)

    def links(self, predicate: str) -> Iterator[tuple[str, str]]:
        """The pairs of things that a property joins, by name."""
        text = f"SELECT ?s ?o WHERE {{ ?s <{predicate}> ?o FILTER(!isLiteral(?o)) }} ORDER BY STR(?s) STR(?o)"
        found = self.store.query(text)
        assert isinstance(found, ox.QuerySolutions)
        return ((name_of(solution[0]), name_of(solution[1])) for solution in found)

    def _about(self, subject: ox.NamedNode | ox.BlankNode) -> list[ox.Triple]:
        found = self.store.quads_for_pattern(subject, None, None, ox.DefaultGraph())
        return sorted((quad.triple for quad in found), key=str)


def name_of(node: object) -> str:
    """The IRI of a node, or the name of a blank one with ``_:`` before it."""
    if isinstance(node, ox.BlankNode):
        return f"_:{node.value}"
    return node.value if isinstance(node, ox.NamedNode) else ""
