"""The prefixes under which people know the vocabularies that the graph uses."""

from __future__ import annotations

from tipgraph.names import ONTOLOGY, PLACE, VOCABULARY
from tipgraph.rdf.terms import DCAT, DCTERMS, GEO, OA, ORG, OWL, PROV, RDF, RDFS, SCHEMA, SKOS, VOID, XSD

QB = "http://purl.org/linked-data/cube#"
SDMX_ATTRIBUTE = "http://purl.org/linked-data/sdmx/2009/attribute#"
SDMX_DIMENSION = "http://purl.org/linked-data/sdmx/2009/dimension#"
SH = "http://www.w3.org/ns/shacl#"
VOID_EXT = "http://ldf.fi/void-ext#"
VOID_FEATURE = "http://www.w3.org/ns/formats/"

PREFIXES = {
    "dcat": DCAT,
    "dcterms": DCTERMS,
    "geo": GEO,
    "oa": OA,
    "org": ORG,
    "owl": OWL,
    "place": PLACE,
    "prov": PROV,
    "qb": QB,
    "rdf": RDF,
    "rdfs": RDFS,
    "schema": SCHEMA,
    "sdmx-attribute": SDMX_ATTRIBUTE,
    "sdmx-dimension": SDMX_DIMENSION,
    "sh": SH,
    "skos": SKOS,
    "tip": ONTOLOGY,
    "v": VOCABULARY,
    "void": VOID,
    "void-ext": VOID_EXT,
    "xsd": XSD,
}


def curie(iri: str) -> str:
    """An IRI with its prefix, or the IRI as it is where none fits.

    >>> curie("https://w3id.org/tipgraph/ontology#Claim"), curie("urn:x")
    ('tip:Claim', 'urn:x')
    """
    for prefix, namespace in PREFIXES.items():
        if iri.startswith(namespace) and iri != namespace:
            return f"{prefix}:{iri[len(namespace) :]}"
    return iri
