"""Graphs of other releases: an older one loads, one of a later ontology says what to do.

The graph carries the version of its ontology (``owl:versionInfo``). As in semantic versioning, what a later minor
release adds an earlier one does not know, and before 1.0 a minor release may also change what was there.
"""

from __future__ import annotations

import re
from pathlib import Path

import pyoxigraph as ox

from tipgraph import ontology
from tipgraph.errors import GraphError
from tipgraph.names import ONTOLOGY

_VERSION_INFO = ox.NamedNode("http://www.w3.org/2002/07/owl#versionInfo")
_ONTOLOGY = ox.NamedNode(ONTOLOGY.rstrip("#"))


def check_age(store: ox.Store, where: Path) -> None:
    """Make sure that this release knows the ontology of a graph; a graph that does not tell its version passes.

    Raises:
        GraphError: the graph was built with a later ontology.
    """
    found = next(store.quads_for_pattern(_ONTOLOGY, _VERSION_INFO, None), None)
    if found is None or not isinstance(found.object, ox.Literal):
        return
    theirs, ours = found.object.value, ontology_version()
    if _comparable(theirs) > _comparable(ours):
        raise GraphError(
            where,
            f"was built with version {theirs} of the ontology, and this tipgraph knows {ours}",
            "a later tipgraph, or the graph built again with this one",
        )


def ontology_version() -> str:
    """The version of the ontology that this release speaks, from the ontology's own file."""
    text = (ontology.folder() / "tipgraph.ttl").read_text(encoding="utf-8")
    found = re.search(r'owl:versionInfo "([^"]+)"', text)
    return found[1] if found else "0"


def _comparable(version: str) -> tuple[int, int]:
    """The major and the minor number; a patch release changes nothing that a graph shows."""
    major, minor = [*re.findall(r"\d+", version), "0", "0"][:2]
    return int(major), int(minor)
