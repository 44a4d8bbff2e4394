"""The data cube of reported counts passes the W3C's integrity constraints, and shows the reported counts and no others.

The constraints are those of https://www.w3.org/TR/vocab-data-cube/#wf-rules, after its normalization. IC-7 to IC-10 and
IC-18 are of slices and IC-20 and IC-21 of hierarchies, of which the cube has none; IC-14 is of cubes without a measure
dimension.
"""

from __future__ import annotations

from pathlib import Path

import pyoxigraph as ox
import pytest

from tipgraph import ontology
from tipgraph.documents import Failure, read_documents
from tipgraph.extract import facts_of
from tipgraph.lexicon import load_lexicon
from tipgraph.model import Count, Document, Fact, Span
from tipgraph.names import Names
from tipgraph.rdf import dataset_quads, document_quads, ontology_quads, vocabulary_quads
from tipgraph.store import query

PREFIXES = {
    "qb": "http://purl.org/linked-data/cube#",
    "rdfs": "http://www.w3.org/2000/01/rdf-schema#",
    "skos": "http://www.w3.org/2004/02/skos/core#",
    "xsd": "http://www.w3.org/2001/XMLSchema#",
    "sdmx": "http://purl.org/linked-data/sdmx/2009/dimension#",
    "cube": "https://w3id.org/tipgraph/cube#",
    "tip": "https://w3id.org/tipgraph/ontology#",
}
NORMALIZATION = """
    INSERT { ?o a qb:Observation } WHERE { [] qb:observation ?o } ;
    INSERT { ?o a qb:Observation } WHERE { ?o qb:dataSet [] } ;
    INSERT { ?p qb:componentProperty ?c } WHERE { ?p qb:dimension ?c } ;
    INSERT { ?p qb:componentProperty ?c } WHERE { ?p qb:measure ?c } ;
    INSERT { ?p qb:componentProperty ?c } WHERE { ?p qb:attribute ?c }
"""
CONSTRAINTS = {
    "IC-1 unique data set": """
        { ?obs a qb:Observation . FILTER NOT EXISTS { ?obs qb:dataSet ?one } }
        UNION { ?obs a qb:Observation ; qb:dataSet ?one, ?two . FILTER(?one != ?two) }""",
    "IC-2 unique structure": """
        { ?dataset a qb:DataSet . FILTER NOT EXISTS { ?dataset qb:structure ?dsd } }
        UNION { ?dataset a qb:DataSet ; qb:structure ?one, ?two . FILTER(?one != ?two) }""",
    "IC-3 a measure": """
        ?dsd a qb:DataStructureDefinition .
        FILTER NOT EXISTS { ?dsd qb:component/qb:componentProperty ?m . ?m a qb:MeasureProperty }""",
    "IC-4 dimensions have a range": "?dim a qb:DimensionProperty . FILTER NOT EXISTS { ?dim rdfs:range [] }",
    "IC-5 concept dimensions have code lists": """
        ?dim a qb:DimensionProperty ; rdfs:range skos:Concept . FILTER NOT EXISTS { ?dim qb:codeList [] }""",
    "IC-6 only attributes may be optional": """
        ?dsd qb:component ?spec . ?spec qb:componentRequired "false"^^xsd:boolean ; qb:componentProperty ?component .
        FILTER NOT EXISTS { ?component a qb:AttributeProperty }""",
    "IC-11 all dimensions required": """
        ?obs qb:dataSet/qb:structure/qb:component/qb:componentProperty ?dim . ?dim a qb:DimensionProperty .
        FILTER NOT EXISTS { ?obs ?dim [] }""",
    "IC-12 no duplicate observations": """
        FILTER(?allEqual)
        { SELECT (MIN(?equal) AS ?allEqual) WHERE {
            ?obs1 qb:dataSet ?dataset . ?obs2 qb:dataSet ?dataset . FILTER(?obs1 != ?obs2)
            ?dataset qb:structure/qb:component/qb:componentProperty ?dim . ?dim a qb:DimensionProperty .
            ?obs1 ?dim ?value1 . ?obs2 ?dim ?value2 . BIND(?value1 = ?value2 AS ?equal)
        } GROUP BY ?obs1 ?obs2 }""",
    "IC-13 required attributes": """
        ?obs qb:dataSet/qb:structure/qb:component ?spec .
        ?spec qb:componentRequired "true"^^xsd:boolean ; qb:componentProperty ?attribute .
        FILTER NOT EXISTS { ?obs ?attribute [] }""",
    "IC-15 measure dimension consistent": """
        ?obs qb:dataSet/qb:structure ?dsd ; qb:measureType ?measure .
        ?dsd qb:component/qb:componentProperty qb:measureType . FILTER NOT EXISTS { ?obs ?measure [] }""",
    "IC-16 a single measure": """
        ?obs qb:dataSet/qb:structure ?dsd ; qb:measureType ?measure ; ?other [] .
        ?dsd qb:component/qb:componentProperty qb:measureType ; qb:component/qb:componentProperty ?other .
        ?other a qb:MeasureProperty . FILTER(?other != ?measure)""",
    "IC-17 all measures present": """
        { SELECT ?numMeasures (COUNT(?obs2) AS ?count) WHERE {
            { SELECT ?dsd (COUNT(?m) AS ?numMeasures) WHERE {
                ?dsd qb:component/qb:componentProperty ?m . ?m a qb:MeasureProperty } GROUP BY ?dsd }
            ?obs1 qb:dataSet/qb:structure ?dsd ; qb:dataSet ?dataset ; qb:measureType ?m1 .
            ?obs2 qb:dataSet ?dataset ; qb:measureType ?m2 .
            FILTER NOT EXISTS {
                ?dsd qb:component/qb:componentProperty ?dim . ?dim a qb:DimensionProperty .
                FILTER(?dim != qb:measureType)
                ?obs1 ?dim ?v1 . ?obs2 ?dim ?v2 . FILTER(?v1 != ?v2) }
        } GROUP BY ?obs1 ?numMeasures HAVING (?count != ?numMeasures) }""",
    "IC-19 codes from the code list": """
        ?obs qb:dataSet/qb:structure/qb:component/qb:componentProperty ?dim .
        ?dim a qb:DimensionProperty ; qb:codeList ?list . ?list a skos:ConceptScheme . ?obs ?dim ?v .
        FILTER NOT EXISTS { ?v a skos:Concept ; skos:inScheme ?list }""",
}
INVENTED = Document("invented", "BLR", 2003, "Invented for a test: some words to count in.")


def count(start: int, **values: object) -> Count:
    given: dict[str, object] = {"measure": "convictions", "place": "BLR", "rule": "counts", **values}
    return Count(evidence=Span(start, start + 3), **given)  # type: ignore[arg-type]


WHOLE = count(0, value=10, value_max=12, qualifier="about", unit="persons", period="2002", exploitation="sex")
FACTS: list[Fact] = [
    WHOLE,
    count(4, value=0),
    count(8, status="not-reported"),
    count(12, status="none-reported"),
    count(16, measure="prosecutions", value=10, about="of officials"),
    count(20, value=10, value_max=12, qualifier="about", unit="persons", period="2002", exploitation="sex"),
]


def described(facts_by_document: list[tuple[Document, list[Fact]]]) -> ox.Store:
    """A store of documents with the description of their data set, normalized as the W3C wants it."""
    names, store = Names(), ox.Store()
    quads = [q for document, facts in facts_by_document for q in document_quads(document, facts, names, "0", "0" * 64)]
    quads += vocabulary_quads(names) + ontology_quads(names)
    quads += dataset_quads([document for document, _ in facts_by_document], names, "0", quads=quads)
    store.bulk_extend(ox.Quad(*quad.triple) for quad in quads)
    store.update(NORMALIZATION, prefixes=PREFIXES)
    return store


@pytest.fixture(scope="module")
def invented() -> ox.Store:
    return described([(INVENTED, FACTS)])


@pytest.fixture(scope="module")
def seed(root: Path) -> ox.Store:
    lexicon = load_lexicon()
    documents = [one for one in read_documents([root / "seeds"]) if not isinstance(one, Failure)]
    return described([(document, list(facts_of(document, lexicon))) for document in documents])


@pytest.mark.parametrize("constraint", CONSTRAINTS)
@pytest.mark.parametrize("graph", ["invented", "seed"])
def test_no_integrity_constraint_is_hurt(request: pytest.FixtureRequest, graph: str, constraint: str) -> None:
    store: ox.Store = request.getfixturevalue(graph)

    assert not store.query(f"ASK {{ {CONSTRAINTS[constraint]} }}", prefixes=PREFIXES)


@pytest.mark.parametrize(
    ("fault", "constraint"),
    [
        ("INSERT { ?o qb:dataSet <urn:x> } WHERE { ?o a qb:Observation }", "IC-1 unique data set"),
        ("DELETE { ?o cube:claim ?c } WHERE { ?o cube:claim ?c }", "IC-11 all dimensions required"),
        (
            "DELETE { ?o cube:claim ?c } INSERT { ?o cube:claim <urn:one> } WHERE { ?o cube:claim ?c }",
            "IC-12 no duplicate observations",
        ),
        ("DELETE { ?o cube:convictions ?c } WHERE { ?o cube:convictions ?c }", "IC-15 measure dimension consistent"),
        (
            "INSERT { ?o sdmx:refArea <urn:x> } WHERE { ?o a qb:Observation }",
            "IC-19 codes from the code list",
        ),
    ],
)
def test_the_constraints_see_what_they_look_for(fault: str, constraint: str) -> None:
    store = described([(INVENTED, FACTS)])

    store.update(fault, prefixes=PREFIXES)

    assert store.query(f"ASK {{ {CONSTRAINTS[constraint]} }}", prefixes=PREFIXES)


def test_only_reported_counts_are_observations_and_zero_is_one_of_them(invented: ox.Store) -> None:
    rows = query(
        invented,
        """PREFIX cube: <https://w3id.org/tipgraph/cube#> PREFIX tip: <https://w3id.org/tipgraph/ontology#>
        SELECT ?value ?max ?about WHERE {
          ?o cube:convictions|cube:prosecutions ?value ; cube:claim ?claim . ?claim tip:value ?value .
          OPTIONAL { ?o cube:maximumValue ?max } OPTIONAL { ?o cube:about ?about }
        } ORDER BY ?value ?about ?o""",
    ).rows

    assert rows == ((0, None, None), (10, 12, None), (10, 12, None), (10, None, "of officials"))


def test_the_cube_has_the_measures_of_the_vocabulary() -> None:
    structure = ox.Store()
    structure.load(path=ontology.folder() / "cube.ttl", format=ox.RdfFormat.TURTLE)
    structure.extend(vocabulary_quads(Names()))

    answer = query(
        structure,
        """PREFIX qb: <http://purl.org/linked-data/cube#>
        SELECT ?concept WHERE { ?m a qb:MeasureProperty ; qb:concept ?concept } ORDER BY ?concept""",
    )
    codes = structure.query(
        "SELECT ?c WHERE { GRAPH ?g { ?c <http://www.w3.org/2004/02/skos/core#inScheme> "
        "<https://w3id.org/tipgraph/vocabulary/measures> } } ORDER BY ?c"
    )
    assert isinstance(codes, ox.QuerySolutions)
    assert [row[0] for row in answer.rows] == [getattr(one[0], "value", "") for one in codes]
