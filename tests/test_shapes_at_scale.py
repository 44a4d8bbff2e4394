"""The check at scale finds what the reference finds: on every planted graph, on the corpus, and in any order."""

from __future__ import annotations

from pathlib import Path

import pyoxigraph as ox
import pytest
from rdflib import RDF, SH, BNode, Graph, Literal, URIRef

from tests import test_shapes as planted
from tipgraph import shapes
from tipgraph.documents import Failure, read_documents
from tipgraph.errors import OntologyError
from tipgraph.extract import facts_of
from tipgraph.lexicon import load_lexicon
from tipgraph.names import Names
from tipgraph.rdf import dataset_quads, document_quads, ontology_quads, rdflib_graph, vocabulary_quads
from tipgraph.shapes import Severity
from tipgraph.shapes.compiled import _of_shape, constraints
from tipgraph.store import open_graph

CORPUS = Path(__file__).parents[2] / "shared" / "gold" / "invented" / "corpus.jsonl"


def in_store(graph: Graph) -> ox.Store:
    store = ox.Store()
    store.load(graph.serialize(format="nt").encode(), format=ox.RdfFormat.N_TRIPLES)
    return store


@pytest.mark.parametrize("path", planted.PLANTED, ids=lambda path: path.stem)
def test_both_find_the_same_in_every_planted_graph(path: Path) -> None:
    """Focus, shape, component, value, message and the place in the text: all of a result."""
    graph: Graph = planted.laid_over_good(path)

    assert shapes.check_store(in_store(graph)) == list(planted.results(path))


def test_all_planted_faults_at_once_are_found_by_both() -> None:
    graph = Graph()
    for path in planted.PLANTED:
        graph += planted.laid_over_good(path)

    found = shapes.check_store(in_store(graph))

    assert found == shapes.check(graph)
    assert len({result.shape for result in found}) > 60


def test_a_good_graph_has_no_results() -> None:
    assert shapes.check_store(in_store(planted.turtle(planted.GOOD))) == []


def test_the_seed_is_the_same_to_both(built: Path) -> None:
    store = open_graph(built)

    assert shapes.check_store(store) == shapes.check(rdflib_graph(store))


@pytest.mark.skipif(not CORPUS.exists(), reason="no shared texts beside the checkout")
def test_the_corpus_is_the_same_to_both() -> None:
    names, lexicon = Names(), load_lexicon()
    documents = [one for one in read_documents([CORPUS]) if not isinstance(one, Failure)]
    quads = [q for one in documents for q in document_quads(one, facts_of(one, lexicon), names, "0", "0" * 64)]
    quads += vocabulary_quads(names) + ontology_quads(names)
    quads += dataset_quads(documents, names, "0", quads=quads)

    assert shapes.check_quads(quads) == shapes.check(rdflib_graph(quads))


def test_a_graph_without_the_vocabularys_shapes_is_the_same_to_both() -> None:
    graph = planted.laid_over_good(planted.FOLDER / "VictimFlow.origin.ttl")

    assert shapes.check_store(in_store(graph), vocabulary=False) == shapes.check(graph, vocabulary=False) != []


def test_a_blank_node_and_an_ill_typed_offset_are_results_of_both() -> None:
    graph = planted.laid_over_good(planted.FOLDER / "Claim.evidence.ttl")
    graph.set((next(graph.subjects(shapes.OA.start)), shapes.OA.start, Literal("many")))
    blank = BNode("b1")
    graph.add((blank, RDF.type, shapes.TIP.Rule))
    store = ox.Store()
    store.extend(
        ox.Quad(*quad.triple) for quad in ox.parse(graph.serialize(format="nt"), format=ox.RdfFormat.N_TRIPLES)
    )

    def without_blank(found: list[shapes.Result]) -> list[shapes.Result]:
        return [result for result in found if not isinstance(result.focus, BNode)]

    at_scale, reference = shapes.check_store(store), shapes.check(graph)
    assert without_blank(at_scale) == without_blank(reference)
    assert len(at_scale) == len(reference)


def test_named_graphs_are_no_part_of_what_is_checked(built: Path) -> None:
    """A store holds each triple in its default graph and in a named one; it counts once."""
    store = ox.Store()
    store.load(path=built / "graph.nq", format=ox.RdfFormat.N_QUADS)

    assert shapes.check_store(store) == []


@pytest.mark.parametrize(
    ("predicate", "value"), [(SH.closed, Literal(True)), (SH.qualifiedMinCount, Literal(1)), (SH.equals, RDF.type)]
)
def test_what_is_not_known_is_a_fault_and_never_passed_over(predicate: URIRef, value: URIRef | Literal) -> None:
    shape, graph = URIRef("http://e/shape"), Graph()
    graph.add((shape, SH.targetClass, shapes.TIP.Rule))
    graph.add((shape, SH.path, RDF.value))
    graph.add((shape, predicate, value))

    with pytest.raises(OntologyError, match="not known"):
        list(_of_shape(graph, shape))


def test_every_rule_is_compiled() -> None:
    """Each shape that can be reported has a query for each of its components."""
    found: dict[str, set[str]] = {}
    for constraint in constraints(True):
        found.setdefault(str(constraint.shape), set()).add(constraint.component)

    assert found == {str(shape): planted.components(shape) for shape in planted.rules()}
    assert len(Severity) == 3
