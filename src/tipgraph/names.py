"""The few IRIs that the code itself speaks, and how the IRIs of things are made.

What the ontology names stands in ``ontology/``; here are only the patterns by which codes, ids and offsets become
IRIs. The base of the things that a build makes (documents, claims, organizations, graphs) is an option of the build;
the places and the other code lists belong to the ontology and keep theirs.
"""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from urllib.parse import quote, unquote

from tipgraph.model import Span

BASE = "https://w3id.org/tipgraph/"
ONTOLOGY = BASE + "ontology#"
PLACE = BASE + "place/"
VOCABULARY = BASE + "vocabulary/"


def term(name: str) -> str:
    """The IRI of a class or property of the ontology.

    >>> term("Claim")
    'https://w3id.org/tipgraph/ontology#Claim'
    """
    return ONTOLOGY + name


def place(code: str) -> str:
    """The IRI of a place.

    >>> place("COD|COG"), place("region:west-africa")
    ('https://w3id.org/tipgraph/place/COD-or-COG', 'https://w3id.org/tipgraph/place/region-west-africa')
    """
    return PLACE + code.replace("|", "-or-").replace(":", "-")


def concept(scheme: str, code: str) -> str:
    """The IRI of a concept of one of the code lists.

    >>> concept("exploitation", "sex")
    'https://w3id.org/tipgraph/vocabulary/exploitation/sex'
    >>> concept("qualifiers", "more than")
    'https://w3id.org/tipgraph/vocabulary/qualifiers/more-than'
    """
    return f"{VOCABULARY}{scheme}/{code.replace(' ', '-')}"


def slug(name: str) -> str:
    """A name as part of an IRI: plain letters and digits in lower case, joined by hyphens.

    >>> slug("Ministère de l’Intérieur")
    'ministere-de-linterieur'
    """
    plain = unicodedata.normalize("NFKD", name.replace("'", "").replace("’", ""))
    return re.sub(r"[^0-9a-z]+", "-", "".join(c for c in plain.lower() if not unicodedata.combining(c))).strip("-")


@dataclass(frozen=True, slots=True)
class Names:
    """How a build names what it makes, under one base IRI."""

    base: str = BASE

    def document(self, id: str) -> str:
        """The IRI of a document; its id is percent-encoded."""
        return f"{self.base}document/{quote(id, safe='')}"

    def document_graph(self, id: str) -> str:
        """The IRI of the named graph that holds what one document states."""
        return f"{self.base}graph/document/{quote(id, safe='')}"

    def graph(self, name: str) -> str:
        """The IRI of one of the shared graphs: vocabulary, ontology, dataset."""
        return f"{self.base}graph/{name}"

    def passage(self, id: str, span: Span) -> str:
        """The IRI of a passage of a document, after RFC 5147."""
        return f"{self.document(id)}#char={span.start},{span.end}"

    def claim(self, digest: str) -> str:
        """The IRI of a claim."""
        return f"{self.base}claim/{digest}"

    def organization(self, country: str, key: str) -> str:
        """The IRI of an organization by its country's code and its key; one of no country is ``international``.

        >>> Names().organization("COD|COG", "police")
        'https://w3id.org/tipgraph/organization/COD-or-COG/police'
        """
        part = last_segment(place(country)) if country else "international"
        return f"{self.base}organization/{part}/{quote(key, safe='')}"

    def activity(self, digest: str) -> str:
        """The IRI of the reading of one document."""
        return f"{self.base}activity/{digest}"

    def rule(self, name: str) -> str:
        """The IRI of an extraction rule."""
        return f"{self.base}rule/{quote(name, safe='')}"


def last_segment(iri: str) -> str:
    """What follows the last slash or hash of an IRI, decoded.

    >>> last_segment("https://w3id.org/tipgraph/vocabulary/cues")
    'cues'
    """
    return unquote(re.split(r"[/#]", iri)[-1])
