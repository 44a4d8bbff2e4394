"""Facts as RDF: quads of a document and of the shared graphs, and the files that hold them.

    kinds.py       which class a fact becomes, and which properties its values become
    claims.py      which facts are the same statement, and what names it
    documents.py   a document and its facts -> the quads of its named graph
    shared.py      the graphs that documents share: vocabulary, ontology, data set
    rule_quality.py  how often each rule is right -> the graph of rules
    serialise.py   quads -> N-Quads, Turtle
    rdflib_graphs.py  the same triples for rdflib, and back
    turtle.py      how Turtle writes a term, and in which order the graph is told

Quads are pyoxigraph's, for their speed; `rdflib_graph` gives the same triples to whoever works with rdflib.
"""

from __future__ import annotations

from tipgraph.rdf.claims import Claim, claims
from tipgraph.rdf.documents import document_quads
from tipgraph.rdf.rdflib_graphs import oxigraph_term, rdflib_graph, rdflib_term, store_of
from tipgraph.rdf.rule_quality import rule_quality_quads
from tipgraph.rdf.serialise import nquads, turtle, write_nquads, write_turtle
from tipgraph.rdf.shared import dataset_quads, ontology_quads, vocabulary_quads

__all__ = [
    "Claim",
    "claims",
    "dataset_quads",
    "document_quads",
    "nquads",
    "ontology_quads",
    "oxigraph_term",
    "rdflib_graph",
    "rdflib_term",
    "rule_quality_quads",
    "store_of",
    "turtle",
    "vocabulary_quads",
    "write_nquads",
    "write_turtle",
]
