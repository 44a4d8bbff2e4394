"""Who is a child: those of the groups of victims that are of children."""

from __future__ import annotations

from collections.abc import Iterable

from tipgraph.reading import Item

CHILDREN = frozenset({"boys", "children", "girls"})


def are_children(named: Iterable[Item]) -> bool:
    """Whether one of some words names children: "six boys"."""
    return any(not CHILDREN.isdisjoint(word.codes("victims")) for word in named)
