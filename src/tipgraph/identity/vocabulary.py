"""What the vocabulary says of the names of bodies: spellings, fields of ministries, bodies with several names."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache

import pyoxigraph as ox

from tipgraph import ontology
from tipgraph.errors import OntologyError
from tipgraph.names import ONTOLOGY, VOCABULARY, last_segment

SKOS = "http://www.w3.org/2004/02/skos/core#"

SPELLINGS, FIELDS, NATIONAL, KNOWN = "name-spellings", "ministry-fields", "national-bodies", "known-bodies"
_SCHEMES = {VOCABULARY + scheme: scheme for scheme in (SPELLINGS, FIELDS, NATIONAL, KNOWN)}


@dataclass(frozen=True, slots=True, order=True)
class Named:
    """A concept with all that it may be called, the preferred label first; `country` is the place's IRI, if any."""

    scheme: str
    code: str
    labels: tuple[str, ...]
    country: str = ""


@cache
def named() -> tuple[Named, ...]:
    """What the vocabulary's files say of the names of bodies, by scheme and code.

    Raises:
        OntologyError: a file is not Turtle.
    """
    said: dict[str, dict[str, list[str]]] = defaultdict(lambda: defaultdict(list))
    for path in ontology.vocabulary_files():
        data = path.read_bytes()
        if not any(scheme.encode() in data for scheme in _SCHEMES.values()):
            continue  # most files are of other words, and large
        try:
            for quad in ox.parse(data, format=ox.RdfFormat.TURTLE):
                if isinstance(quad.subject, ox.NamedNode) and isinstance(quad.object, ox.NamedNode | ox.Literal):
                    said[quad.subject.value][quad.predicate.value].append(quad.object.value)
        except SyntaxError as fault:
            raise OntologyError(path, f"not Turtle: {fault}", "a SKOS file in Turtle") from fault
    return tuple(sorted(_concepts(said)))


def _concepts(said: dict[str, dict[str, list[str]]]) -> Iterable[Named]:
    for iri, values in said.items():
        for scheme in values.get(SKOS + "inScheme", []):
            if scheme in _SCHEMES:
                labels = (*values[SKOS + "prefLabel"], *sorted(values.get(SKOS + "altLabel", [])))
                country = values.get(ONTOLOGY + "ofCountry", [""])[0]
                yield Named(_SCHEMES[scheme], last_segment(iri), labels, country)
