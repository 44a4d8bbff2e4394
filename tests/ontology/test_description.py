"""The data set describes itself: for catalogues, for editors that complete names, and with examples that run."""

from __future__ import annotations

from pathlib import Path

import pyoxigraph as ox
import pytest
import rdflib

from tipgraph import ontology
from tipgraph.documents import Failure, read_documents
from tipgraph.extract import facts_of
from tipgraph.lexicon import load_lexicon
from tipgraph.model import Document
from tipgraph.names import Names
from tipgraph.rdf import dataset_quads, document_quads, ontology_quads, turtle, vocabulary_quads
from tipgraph.store import Table, query

PREFIXES = """
PREFIX dcat: <http://www.w3.org/ns/dcat#>
PREFIX dcterms: <http://purl.org/dc/terms/>
PREFIX prov: <http://www.w3.org/ns/prov#>
PREFIX owl: <http://www.w3.org/2002/07/owl#>
PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
PREFIX sh: <http://www.w3.org/ns/shacl#>
PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
PREFIX tip: <https://w3id.org/tipgraph/ontology#>
PREFIX void: <http://rdfs.org/ns/void#>
PREFIX void-ext: <http://ldf.fi/void-ext#>
"""
#: What the SIB's SPARQL editor asks in order to complete names.
EDITOR = """
SELECT DISTINCT ?subjectClass ?prop ?objectClass ?objectDatatype WHERE {
  { ?cp void:class ?subjectClass ; void:propertyPartition ?pp .
    ?pp void:property ?prop .
    OPTIONAL { { ?pp void:classPartition [ void:class ?objectClass ] }
               UNION { ?pp void-ext:datatypePartition [ void-ext:datatype ?objectDatatype ] } }
  } UNION {
    ?ls void:subjectsTarget [ void:class ?subjectClass ] ; void:linkPredicate ?prop ;
      void:objectsTarget [ void:class ?objectClass ] .
  }
}
"""
TIP = "https://w3id.org/tipgraph/ontology#"


@pytest.fixture(scope="module")
def documents(root: Path) -> list[Document]:
    seeds = [one for one in read_documents([root / "seeds"]) if not isinstance(one, Failure)]
    later = Document("later", "POL", 2005, "Invented.", url="https://example.org/a b", publisher="Nobody")
    return [*seeds, later]


@pytest.fixture(scope="module")
def told(documents: list[Document]) -> list[ox.Quad]:
    """All that the other graphs hold."""
    names, lexicon = Names(), load_lexicon()
    quads = [q for one in documents for q in document_quads(one, facts_of(one, lexicon), names, "0.1.0", "0" * 64)]
    return quads + vocabulary_quads(names) + ontology_quads(names)


@pytest.fixture(scope="module")
def description(documents: list[Document], told: list[ox.Quad]) -> list[ox.Quad]:
    return dataset_quads(documents, Names(), "0.1.0", quads=told)


@pytest.fixture(scope="module")
def store(description: list[ox.Quad]) -> ox.Store:
    found = ox.Store()
    found.bulk_extend(ox.Quad(*quad.triple) for quad in description)
    return found


def ask(store: ox.Store, text: str) -> Table:
    return query(store, PREFIXES + text)


def test_it_has_no_blank_nodes_and_is_the_same_in_any_order(
    documents: list[Document], told: list[ox.Quad], description: list[ox.Quad]
) -> None:
    assert not any(isinstance(node, ox.BlankNode) for quad in description for node in (quad.subject, quad.object))
    assert dataset_quads(reversed(documents), Names(), "0.1.0", quads=reversed(told)) == description


def test_its_turtle_is_read_by_rdflib(description: list[ox.Quad]) -> None:
    assert len(rdflib.Graph().parse(data=turtle(description), format="turtle")) == len(description)


def test_dcat_tells_what_a_catalogue_asks(store: ox.Store) -> None:
    (row,) = ask(
        store,
        """SELECT ?title ?licence ?creator ?from ?until ?source (COUNT(DISTINCT ?spatial) AS ?places)
        (COUNT(DISTINCT ?distribution) AS ?distributions) (COUNT(DISTINCT ?version) AS ?versions) WHERE {
          ?d a dcat:Dataset ; dcterms:title ?title ; dcterms:license ?licence ; dcterms:creator/rdfs:label ?creator ;
            dcterms:temporal [ dcat:startDate ?from ; dcat:endDate ?until ] ; dcterms:spatial ?spatial ;
            dcterms:source ?source ; owl:versionIRI ?version ; dcat:distribution ?distribution .
          ?distribution dcat:downloadURL ?url ; dcat:mediaType ?type ; dcterms:license ?licence .
        } GROUP BY ?title ?licence ?creator ?from ?until ?source""",
    ).records()

    assert row == {
        "title": "Trafficking in persons: what country narratives state",
        "licence": "https://creativecommons.org/licenses/by/4.0/",
        "creator": "tipgraph 0.1.0",
        "from": 2003,
        "until": 2005,
        "source": "https://example.org/a%20b",
        "places": 2,
        "distributions": 2,
        "versions": 1,
    }


def test_the_data_set_is_made_by_an_activity_from_the_documents(store: ox.Store, documents: list[Document]) -> None:
    rows = ask(
        store,
        "SELECT ?used { ?set a dcat:Dataset ; prov:wasDerivedFrom ?used ; prov:wasGeneratedBy [ a prov:Activity ] }",
    ).rows

    assert len(rows) == len(documents)


def test_another_text_is_another_version(documents: list[Document]) -> None:
    def version(given: list[Document]) -> set[str]:
        quads = dataset_quads(given, Names(), "0.1.0")
        return {str(quad.object) for quad in quads if quad.predicate.value.endswith("versionIRI")}

    changed = [*documents[:-1], Document("later", "POL", 2005, "Invented again.")]
    assert version(documents) != version(changed)
    assert len(version(documents)) == 1


def test_void_counts_what_is_there(store: ox.Store, told: list[ox.Quad]) -> None:
    graph = ox.Store()
    graph.bulk_extend(ox.Quad(*quad.triple) for quad in told)
    counted = """SELECT (COUNT(*) AS ?triples) (COUNT(DISTINCT ?s) AS ?subjects) (COUNT(DISTINCT ?p) AS ?properties)
        (COUNT(DISTINCT ?o) AS ?objects) WHERE { ?s ?p ?o }"""
    said = """SELECT ?triples ?subjects ?properties ?objects WHERE { ?d a dcat:Dataset ; void:triples ?triples ;
        void:distinctSubjects ?subjects ; void:properties ?properties ; void:distinctObjects ?objects }"""
    assert ask(store, said).rows == ask(graph, counted).rows

    classes = "SELECT ?c (COUNT(DISTINCT ?s) AS ?n) WHERE { ?s a ?c } GROUP BY ?c ORDER BY ?c"
    partitions = """SELECT ?c ?n WHERE { [] a dcat:Dataset ; void:classPartition ?p .
        ?p void:class ?c ; void:entities ?n } ORDER BY ?c"""
    assert ask(store, partitions).rows == ask(graph, classes).rows

    uses = "SELECT ?p (COUNT(*) AS ?n) (COUNT(DISTINCT ?s) AS ?m) WHERE { ?s ?p ?o } GROUP BY ?p ORDER BY ?p"
    properties = """SELECT ?p ?n ?m WHERE { [] a dcat:Dataset ; void:propertyPartition ?x .
        ?x void:property ?p ; void:triples ?n ; void:distinctSubjects ?m } ORDER BY ?p"""
    assert ask(store, properties).rows == ask(graph, uses).rows


def test_an_editor_learns_what_leads_where(store: ox.Store) -> None:
    rows = set(ask(store, EDITOR).rows)

    assert (TIP + "VictimFlow", TIP + "origin", TIP + "Country", None) in rows
    assert (TIP + "Document", TIP + "reportYear", None, "http://www.w3.org/2001/XMLSchema#gYear") in rows


def test_links_to_other_data_sets_are_linksets(store: ox.Store) -> None:
    rows = ask(
        store,
        """SELECT ?to ?n WHERE {
          ?l a void:Linkset ; void:linkPredicate skos:exactMatch ; void:objectsTarget ?to ; void:triples ?n }""",
    ).rows

    found = {str(to): int(str(number)) for to, number in rows}
    assert found["http://publications.europa.eu/"] > 190


def test_every_example_has_its_question_and_can_be_asked(store: ox.Store, told: list[ox.Quad]) -> None:
    graph = ox.Store()
    graph.bulk_extend(ox.Quad(*quad.triple) for quad in told)

    rows = ask(
        store,
        """SELECT ?label ?question ?text WHERE {
          ?q a sh:SPARQLExecutable ; rdfs:label ?label ; rdfs:comment ?question ; sh:select ?text ;
            sh:prefixes/sh:declare/sh:prefix "tip" }""",
    ).rows

    questions = list((ontology.folder() / "questions").glob("*.rq"))
    assert len(rows) == len(ontology.query_files()) + len(questions)
    for _, question, text in rows:
        assert str(question).strip()
        query(graph, str(text))


def test_adding_a_document_changes_no_other_graph(documents: list[Document]) -> None:
    names, lexicon = Names(), load_lexicon()
    alone = document_quads(documents[0], facts_of(documents[0], lexicon), names, "0.1.0", "0" * 64)

    graphs = {quad.graph_name for quad in dataset_quads(documents, names, "0.1.0", quads=alone)}

    assert graphs == {ox.NamedNode(names.graph("dataset"))}
