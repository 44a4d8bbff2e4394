"""Whether a graph is as ``ontology/shapes.ttl`` demands; what is amiss comes back as values, never as an exception.

    graph -> check, or check_store -> Result* -> conforms | group | report_graph

    results.py     the values, their order, groups of them;  places.py  where in the texts they belong
    reference.py   pySHACL: the reference, for graphs of rdflib
    at_scale.py    the same for an embedded store, by plain queries
    compiled.py    the shapes as queries;  conditions.py  the conditions on values in them
    report.py      a SHACL report of the results
    files.py, paths.py  the shapes' file, and paths as SPARQL writes them

The graph must have the vocabulary in it (codes and places are checked there), but need not have the ontology: the
shapes name every class that they aim at, so nothing is inferred.
"""

from __future__ import annotations

from tipgraph.shapes.at_scale import check_quads, check_store
from tipgraph.shapes.files import OA, SHAPES, TIP
from tipgraph.shapes.reference import check
from tipgraph.shapes.report import report_graph
from tipgraph.shapes.results import Group, Result, Severity, conforms, group

__all__ = [
    "OA",
    "SHAPES",
    "TIP",
    "Group",
    "Result",
    "Severity",
    "check",
    "check_quads",
    "check_store",
    "conforms",
    "group",
    "report_graph",
]
