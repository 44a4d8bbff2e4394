"""The bodies of a graph, and which of them a person should look at.

bodies.py     a graph -> its bodies, each with its names, documents and years
likeness.py   how far two names of one country may be of one body, and why
doubts.py     pairs that may be one body, and merges that may be wrong, as rows of the file of decisions
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from tipgraph.graphs import AnyGraph
from tipgraph.identity import FILE_NAME, read_decisions
from tipgraph.roster.doubts import Doubt, doubts_of
from tipgraph.roster.named_bodies import NamedBody, bodies_of

__all__ = ["Doubt", "NamedBody", "Roster", "bodies"]


@dataclass(frozen=True, slots=True)
class Roster:
    """The bodies of a graph, and what is doubtful about them: the likeliest first in each country."""

    bodies: tuple[NamedBody, ...]
    doubts: tuple[Doubt, ...]


def bodies(graph: AnyGraph, decided: Iterable[Path | str] | None = None) -> Roster:
    """The bodies of a graph, and the pairs that may be one body, but for those that a person has decided.

    >>> roster = bodies("output")
    >>> [(body.country, body.label) for body in roster.bodies][:2]
    [('BLR', 'Ministry of Interior'), ('BLR', 'Ministry of Labor and Social Welfare')]

    Args:
        graph: a graph that is loaded, or the path of one.
        decided: files of decisions; the ``bodies.csv`` beside a graph's file where none are given.

    Raises:
        GraphError: the path holds no graph.
        InputError: a file of decisions is none.
    """
    files = [Path(path) for path in decided] if decided is not None else _beside(graph)
    found = tuple(bodies_of(graph))
    return Roster(found, tuple(doubts_of(found, read_decisions(files))))


def _beside(graph: AnyGraph) -> list[Path]:
    """The decisions that a build kept beside its graph."""
    if not isinstance(graph, str | Path):
        return []
    folder = Path(graph) if Path(graph).is_dir() else Path(graph).parent
    return [folder / FILE_NAME] if (folder / FILE_NAME).is_file() else []
