"""The graphs that all documents share."""

from __future__ import annotations

from pathlib import Path

import pyoxigraph as ox
import pytest

from tipgraph import ontology
from tipgraph.errors import OntologyError
from tipgraph.model import Document
from tipgraph.names import Names, last_segment
from tipgraph.rdf import dataset_quads, ontology_quads, vocabulary_quads
from tipgraph.rdf.kinds import CODE_LISTS

DOCUMENTS = [Document(id, "BLR", 2003, "Invented for a test.") for id in ("b", "a/1")]


def test_the_vocabulary_and_the_ontology_stand_in_their_graphs_without_blank_nodes() -> None:
    for name, quads in (("vocabulary", vocabulary_quads(Names())), ("ontology", ontology_quads(Names()))):
        assert {quad.graph_name for quad in quads} == {ox.NamedNode(f"https://w3id.org/tipgraph/graph/{name}")}
        assert quads == sorted(set(quads), key=str)
        assert not any(isinstance(node, ox.BlankNode) for quad in quads for node in (quad.subject, quad.object))


def test_the_words_of_the_extractor_are_no_part_of_the_graph_unless_asked_for() -> None:
    def schemes(quads: list[ox.Quad]) -> set[str]:
        within = (quad.object for quad in quads if quad.predicate.value.endswith("#inScheme"))
        return {last_segment(node.value) for node in within if isinstance(node, ox.NamedNode)}

    written, whole = vocabulary_quads(Names()), vocabulary_quads(Names(), whole=True)
    assert schemes(written) == CODE_LISTS | {"places", "m49"}
    assert schemes(whole) > {"cities", "decoys", "section-cues"}
    assert set(written) < set(whole)


def test_all_that_the_vocabulary_refers_to_in_itself_is_told() -> None:
    quads = vocabulary_quads(Names())
    told = {quad.subject for quad in quads}
    everything = {quad.subject for quad in vocabulary_quads(Names(), whole=True)}
    assert {quad.object for quad in quads} & everything <= told


def test_the_data_set_has_its_documents_as_parts_in_whatever_order_they_come() -> None:
    quads = dataset_quads(DOCUMENTS, Names(), "0.1.0")
    parts = {str(quad.object) for quad in quads if quad.predicate.value.endswith("hasPart")}
    assert parts == {"<https://w3id.org/tipgraph/document/b>", "<https://w3id.org/tipgraph/document/a%2F1>"}
    assert quads == dataset_quads(reversed(DOCUMENTS), Names(), "0.1.0")


@pytest.mark.parametrize(
    ("content", "found"),
    [("<a> <b> .", "no Turtle"), ("<http://e/a> <http://e/b> [] .", "a blank node")],
)
def test_a_faulty_file_of_the_vocabulary_is_named(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, content: str, found: str
) -> None:
    (tmp_path / "vocabulary").mkdir()
    (tmp_path / "vocabulary" / "faulty.ttl").write_text(content)
    monkeypatch.setattr(ontology, "folder", lambda: tmp_path)
    with pytest.raises(OntologyError, match=rf"faulty\.ttl: {found}"):
        vocabulary_quads(Names())


def test_a_missing_ontology_is_a_fault(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(ontology, "folder", lambda: tmp_path)
    with pytest.raises(OntologyError, match=r"tipgraph\.ttl: cannot be read"):
        ontology_quads(Names())
