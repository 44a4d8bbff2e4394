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
from tipgraph.rdf.terms import RDFS, TYPE, named

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
    """A cube for each measure, with an observation for each reported count among some documents' quads."""
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
        if said.get(term("countStatus")) == _REPORTED and {term("value"), term("measure"), term("statedIn")} <= set(
            said
        ):
            node = ox.NamedNode(f"{dataset.value}/counts/{claim.value.removeprefix(prefix)}")
            yield from _observation(node, dataset, claim, said, years.get(said[term("statedIn")]))


def _observation(
    node: ox.NamedNode,
    dataset: ox.NamedNode,
    claim: ox.NamedNode,
    said: dict[str, ox.NamedNode | ox.Literal],
    year: ox.NamedNode | ox.Literal | None,
) -> Iterator[ox.Triple]:
    code = last_segment(said[term("measure")].value)
    measure, cube = named(CUBE + code), named(f"{dataset.value}/counts-{code}")
    yield ox.Triple(cube, TYPE, named(QB + "DataSet"))
    yield ox.Triple(
        cube, named(RDFS + "label"), ox.Literal(f"reported counts: {code.replace('_', ' ')}", language="en")
    )
    yield ox.Triple(cube, named(QB + "structure"), named(f"{CUBE}structure-{code}"))
    yield ox.Triple(node, TYPE, named(QB + "Observation"))
    yield ox.Triple(node, named(QB + "dataSet"), cube)
    yield ox.Triple(node, named(QB + "measureType"), measure)
    yield ox.Triple(node, measure, said[term("value")])
    yield ox.Triple(node, named(CUBE + "claim"), claim)
    if year is not None:
        yield ox.Triple(node, named(CUBE + "reportYear"), year)
    for theirs, ours in _COPIED.items():
        if theirs in said:
            yield ox.Triple(node, named(ours), said[theirs])
