"""``ontology/shapes.ttl`` as it is applied."""

from __future__ import annotations

from functools import cache

from rdflib import DCTERMS, SH, Graph, Namespace, URIRef

from tipgraph import ontology
from tipgraph.errors import OntologyError
from tipgraph.names import BASE, ONTOLOGY

OA = Namespace("http://www.w3.org/ns/oa#")
TIP = Namespace(ONTOLOGY)
SHAPES = BASE + "shapes/"

TARGETS = (SH.targetClass, SH.targetNode, SH.targetSubjectsOf, SH.targetObjectsOf)


def shapes_file() -> str:
    """The path of the shapes."""
    return str(ontology.folder() / "shapes.ttl")


@cache
def load_shapes(vocabulary: bool) -> Graph:
    """The shapes, each property shape with the targets of its node shape in place of the link from it.

    Raises:
        OntologyError: the file is missing or is no Turtle.
    """
    try:
        shapes = Graph().parse(shapes_file(), format="turtle")
    except Exception as fault:  # rdflib's parsers raise whatever they meet
        raise OntologyError(shapes_file(), f"cannot be read: {fault}", "SHACL in Turtle") from fault
    if not vocabulary:
        for shape in list(shapes.subjects(DCTERMS.isPartOf, URIRef(SHAPES + "vocabulary"))):
            for target in TARGETS:
                shapes.remove((shape, target, None))
    targeted = {shape for target in TARGETS for shape in shapes.subjects(target)}
    for shape in targeted:
        for property_shape in list(shapes.objects(shape, SH.property)):
            shapes.remove((shape, SH.property, property_shape))
            for target in TARGETS:
                for aim in shapes.objects(shape, target):
                    shapes.add((property_shape, target, aim))
    return shapes
