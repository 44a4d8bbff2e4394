"""What the service says of itself, and where what the data set says of itself is to be found.

See: https://www.w3.org/TR/sparql11-service-description/
"""

from __future__ import annotations

import pyoxigraph as ox

from tipgraph.endpoint.results import GRAPH, SELECT

_SD = "http://www.w3.org/ns/sparql-service-description#"
_RDF_TYPE = ox.NamedNode("http://www.w3.org/1999/02/22-rdf-syntax-ns#type")
_FORMATS = {
    "application/sparql-results+json": "SPARQL_Results_JSON",
    "application/sparql-results+xml": "SPARQL_Results_XML",
    "text/csv": "SPARQL_Results_CSV",
    "text/tab-separated-values": "SPARQL_Results_TSV",
    "text/turtle": "Turtle",
    "application/n-triples": "N-Triples",
    "application/ld+json": "JSON-LD",
    "application/rdf+xml": "RDF_XML",
    "application/n-quads": "N-Quads",
    "application/trig": "TriG",
}


def service(endpoint: str, dataset: str, may_call_others: bool) -> list[ox.Triple]:
    """The description of the service at an address."""
    this, whole = ox.NamedNode(endpoint), ox.NamedNode(dataset)

    def sd(name: str) -> ox.NamedNode:
        return ox.NamedNode(_SD + name)

    told = [
        ox.Triple(this, _RDF_TYPE, sd("Service")),
        ox.Triple(this, sd("endpoint"), this),
        ox.Triple(this, sd("supportedLanguage"), sd("SPARQL11Query")),
        ox.Triple(this, sd("feature"), sd("UnionDefaultGraph")),
        ox.Triple(this, sd("defaultDataset"), whole),
        ox.Triple(whole, _RDF_TYPE, sd("Dataset")),
    ]
    if may_call_others:
        told.append(ox.Triple(this, sd("feature"), sd("BasicFederatedQuery")))
    formats = (ox.NamedNode("http://www.w3.org/ns/formats/" + _FORMATS[one]) for one in (*SELECT, *GRAPH))
    return [*told, *(ox.Triple(this, sd("resultFormat"), one) for one in formats)]
