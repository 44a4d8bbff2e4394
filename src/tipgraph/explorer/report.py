"""What the check of the graph found, from the report that a build puts beside its graph."""

from __future__ import annotations

import re
from pathlib import Path
from typing import TypeAlias
from urllib.parse import unquote

import pyoxigraph as ox

from tipgraph.errors import GraphError
from tipgraph.explorer.questions import records

Json: TypeAlias = "dict[str, object]"

FILE = "report.ttl"
_CLAIM = re.compile(r"/claim/([0-9a-f]+)$")
_DOCUMENT = re.compile(r"/document/([^#/]+)(?:#char=(\d+),(\d+))?")


def findings(graph_path: Path) -> list[Json] | None:
    """The findings of a build's report, gravest first; None where there is no report beside the graph.

    Raises:
        GraphError: the report is no Turtle.
    """
    folder = graph_path if graph_path.is_dir() else graph_path.parent
    file = folder / FILE
    if not file.is_file():
        return None
    report = ox.Store()
    try:
        report.bulk_load(path=str(file), format=ox.RdfFormat.TURTLE)
    except (SyntaxError, OSError, ValueError) as fault:
        raise GraphError(file, f"cannot be read ({fault})", "the report of a build") from fault
    grave = {"violation": 0, "warning": 1, "info": 2}
    found = [_finding({k: str(v or "") for k, v in row.items()}) for row in records(report, "report")]
    return sorted(found, key=lambda one: (grave.get(str(one["severity"]), 3), str(one["shape"]), str(one["focus"])))


def _finding(row: dict[str, str]) -> Json:
    """A finding, with the claim or the place in a document that it leads to."""
    given: Json = {name: value for name, value in row.items() if value}
    if claim := _CLAIM.search(row["focus"]):
        given["claim"] = claim[1]
    for iri in (row["focus"], row["value"]):
        if "document" not in given and (document := _DOCUMENT.search(iri)):
            given["document"] = unquote(document[1])
            if document[2]:
                given["span"] = [int(document[2]), int(document[3])]
    return given
