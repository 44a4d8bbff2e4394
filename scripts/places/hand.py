"""What ``places-by-hand.ttl`` says; the generated files add to it and never contradict it."""

from __future__ import annotations

import unicodedata
from collections import defaultdict
from dataclasses import dataclass, field
from pathlib import Path

from rdflib import RDF, Graph, Namespace, URIRef
from rdflib.namespace import SKOS

TIP = Namespace("https://w3id.org/tipgraph/ontology#")
PLACE = "https://w3id.org/tipgraph/place/"
GEOMETRY = URIRef("http://www.opengis.net/ont/geosparql#hasDefaultGeometry")

#: The properties by which the reader takes a word for the name of a place, its people or its adjective.
NAMES = (SKOS.prefLabel, SKOS.altLabel, TIP.nameVariant)
FORMS = (*NAMES, TIP.demonym, TIP.adjective)


def fold(name: str) -> str:
    """A name as the matcher sees it: no accents, plain quotes, and here also without regard to case.

    >>> fold("Côte d’Ivoire") == fold("Cote d'Ivoire")
    True
    """
    plain = unicodedata.normalize("NFKD", name.replace("’", "'").replace("‘", "'"))
    return "".join(c for c in plain if not unicodedata.combining(c)).replace("ı", "i").replace("ł", "l").lower()


@dataclass
class Hand:
    """The hand file, by what the generator has to ask it."""

    kinds: dict[str, set[str]] = field(default_factory=lambda: defaultdict(set))  # subject -> Country, Region ...
    preferred: set[str] = field(default_factory=set)  # subjects with a prefLabel
    points: set[str] = field(default_factory=set)  # subjects with a point
    names: set[str] = field(default_factory=set)  # folded names
    words: set[str] = field(default_factory=set)  # folded names, demonyms and adjectives

    def leaves_free(self, name: str) -> bool:
        """Whether the generator may give a name: the hand file gives it to nobody."""
        return fold(name) not in self.names


def read_hand(path: Path) -> Hand:
    """Read the hand file."""
    hand = Hand()
    graph = Graph().parse(path, format="turtle")
    for subject, predicate, value in graph:
        iri = str(subject)
        if predicate == RDF.type and str(value).startswith(str(TIP)):
            hand.kinds[iri].add(str(value)[len(str(TIP)) :])
        elif predicate == GEOMETRY:
            hand.points.add(iri)
        elif predicate == SKOS.prefLabel:
            hand.preferred.add(iri)
        if predicate in NAMES:
            hand.names.add(fold(str(value)))
        if predicate in FORMS:
            hand.words.add(fold(str(value)))
    return hand
