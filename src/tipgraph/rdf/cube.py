"""The reported counts as an RDF Data Cube: a view of the claims, each of which is the source of one observation.

Only counts that the text gives are observations. That none was reported, and that nothing was reported, are claims
without a number; a cube has no place for them, and a zero would be wrong.

See: https://www.w3.org/TR/vocab-data-cube/
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

import pyoxigraph as ox

from tipgraph.names import BASE, Names, concept, last_segment, term
from tipgraph.rdf.prefixes import QB, SDMX_ATTRIBUTE, SDMX_DIMENSION
from tipgraph.rdf.terms import RDFS, TYPE, named, tip

CUBE = BASE + "cube#"
"""The namespace of the cube's own dimensions, attributes and measures; ``ontology/cube.ttl`` defines them."""

_REPORTED = named(concept("count-statuses", "reported"))
#: The claim's properties that become the observation's dimensions and attributes as they are.
_COPIED = {
    term("place"): SDMX_DIMENSION + "refArea",
    term("period"): CUBE + "period",
    term("qualifier"): CUBE + "qualifier",
    term("unit"): SDMX_ATTRIBUTE + "unitMeasure",
    term("about"): CUBE + "about",
    term("maximumValue"): CUBE + "maximumValue",
    term("exploitation"): CUBE + "exploitation",
}


def observations(dataset: ox.NamedNode, quads: Iterable[ox.Quad], names: Names) -> Iterator[ox.Triple]:
    """The cube and an observation for each reported count among some documents' quads."""
    cube = ox.NamedNode(dataset.value + "/counts")
    yield ox.Triple(cube, TYPE, named(QB + "DataSet"))
    yield ox.Triple(cube, named(RDFS + "label"), ox.Literal("reported counts", language="en"))
    yield ox.Triple(cube, named(QB + "structure"), named(CUBE + "structure"))
    counts: dict[ox.NamedNode, dict[str, ox.NamedNode | ox.Literal]] = {}
    years: dict[object, ox.NamedNode | ox.Literal] = {}
    wanted = {*_COPIED, *(term(name) for name in ("measure", "value", "countStatus", "statedIn"))}
    prefix = names.claim("")
    for quad in quads:
        if not isinstance(quad.subject, ox.NamedNode) or not isinstance(quad.object, ox.NamedNode | ox.Literal):
            continue
        predicate = quad.predicate.value
        if predicate == term("reportYear"):
            years[quad.subject] = quad.object
        elif predicate in wanted and quad.subject.value.startswith(prefix):
            counts.setdefault(quad.subject, {})[predicate] = quad.object
    for claim, said in counts.items():
        if said.get(term("countStatus")) == _REPORTED and term("value") in said and term("measure") in said:
            node = ox.NamedNode(f"{cube.value}/{claim.value.removeprefix(prefix)}")
            yield from _observation(node, cube, claim, said, years[said[term("statedIn")]])


def _observation(
    node: ox.NamedNode,
    cube: ox.NamedNode,
    claim: ox.NamedNode,
    said: dict[str, ox.NamedNode | ox.Literal],
    year: ox.NamedNode | ox.Literal,
) -> Iterator[ox.Triple]:
    measure = named(CUBE + last_segment(said[tip("measure").value].value))
    yield ox.Triple(node, TYPE, named(QB + "Observation"))
    yield ox.Triple(node, named(QB + "dataSet"), cube)
    yield ox.Triple(node, named(QB + "measureType"), measure)
    yield ox.Triple(node, measure, said[term("value")])
    yield ox.Triple(node, named(CUBE + "claim"), claim)
    yield ox.Triple(node, named(CUBE + "reportYear"), year)
    for theirs, ours in _COPIED.items():
        if theirs in said:
            yield ox.Triple(node, named(ours), said[theirs])
