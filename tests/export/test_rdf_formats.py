"""RDF's formats, each read back by readers that tipgraph does not use to write it."""

from __future__ import annotations

import json
import shutil
import subprocess
from pathlib import Path

import pyoxigraph as ox
import pytest
import rdflib

from tipgraph import ontology
from tipgraph.errors import OutputError
from tipgraph.export import export
from tipgraph.names import ONTOLOGY
from tipgraph.rdf.context import published_context
from tipgraph.store import open_graph

#: How pyoxigraph, rdflib and rapper call each format, and whether it keeps the graphs apart.
FORMATS = {
    "turtle": (ox.RdfFormat.TURTLE, "turtle", "turtle", False),
    "ntriples": (ox.RdfFormat.N_TRIPLES, "nt", "ntriples", False),
    "rdfxml": (ox.RdfFormat.RDF_XML, "xml", "rdfxml", False),
    "trig": (ox.RdfFormat.TRIG, "trig", "trig", True),
    "nquads": (ox.RdfFormat.N_QUADS, "nquads", "nquads", True),
    "jsonld": (ox.RdfFormat.JSON_LD, "json-ld", "", True),
}


@pytest.fixture(scope="module")
def quads(built: Path) -> set[ox.Quad]:
    return set(ox.parse(path=built / "graph.nq"))


@pytest.fixture(scope="module")
def exports(built: Path, tmp_path_factory: pytest.TempPathFactory) -> dict[str, Path]:
    folder = tmp_path_factory.mktemp("exports")
    for name in FORMATS:
        export(built, name, folder / name)
    return {name: folder / name for name in FORMATS}


@pytest.mark.parametrize("name", FORMATS)
def test_pyoxigraph_reads_the_same_statements(exports: dict[str, Path], quads: set[ox.Quad], name: str) -> None:
    format, _, _, keeps_graphs = FORMATS[name]

    read = list(ox.parse(path=exports[name], format=format))

    assert len(read) == len(set(read))
    if keeps_graphs:
        assert set(read) == quads
    else:
        assert {quad.triple for quad in read} == {quad.triple for quad in quads}


# rdflib's own parser of TriG still calls what rdflib has deprecated, and leaves its file to be collected.
@pytest.mark.filterwarnings("ignore::DeprecationWarning:rdflib", "ignore::pytest.PytestUnraisableExceptionWarning")
@pytest.mark.parametrize("name", FORMATS)
def test_rdflib_reads_as_many(exports: dict[str, Path], quads: set[ox.Quad], name: str) -> None:
    _, format, _, keeps_graphs = FORMATS[name]
    if keeps_graphs:
        dataset = rdflib.Dataset()
        dataset.parse(data=exports[name].read_bytes(), format=format)
        assert sum(1 for _ in dataset.quads()) == len(quads)
    else:
        graph = rdflib.Graph().parse(exports[name], format=format)
        assert len(graph) == len({quad.triple for quad in quads})


@pytest.mark.skipif(shutil.which("rapper") is None, reason="rapper is not installed (raptor2-utils)")
@pytest.mark.parametrize("name", [name for name in FORMATS if FORMATS[name][2]])
def test_rapper_counts_as_many(exports: dict[str, Path], quads: set[ox.Quad], name: str) -> None:
    _, _, format, keeps_graphs = FORMATS[name]

    done = subprocess.run(
        ["rapper", "-q", "-i", format, "-o", "nquads" if keeps_graphs else "ntriples", exports[name]],
        capture_output=True,
        check=True,
    )

    expected = quads if keeps_graphs else {quad.triple for quad in quads}
    assert done.stdout.count(b"\n") == len(expected)


@pytest.mark.parametrize("name", FORMATS)
def test_memory_and_disk_and_turtle_give_the_same_bytes(
    built: Path, exports: dict[str, Path], tmp_path: Path, name: str
) -> None:
    export(built / ("graph.nq" if FORMATS[name][3] else "graph.ttl"), name, tmp_path / "again")

    again = (tmp_path / "again").read_bytes()

    if FORMATS[name][3]:
        assert again == exports[name].read_bytes()
    else:  # without the names of the graphs the order is another, and the statements are the same
        assert sorted(again.splitlines()) == sorted(again.splitlines())
        assert len(list(ox.parse(again, format=FORMATS[name][0]))) == len(
            list(ox.parse(path=exports[name], format=FORMATS[name][0]))
        )


def test_a_document_is_framed_with_its_claims_and_they_with_their_words(exports: dict[str, Path], built: Path) -> None:
    framed = json.loads(exports["jsonld"].read_text(encoding="utf-8"))

    graph = next(one for one in framed["@graph"] if one["@id"].startswith("graph/document/"))
    document = graph["@graph"][0]
    claims = document["claims"]

    manifest = json.loads((built / "manifest.json").read_text())
    assert document["@type"] == "Document"
    assert len(claims) == manifest["documents"][0]["claims"]
    tier = next(claim for claim in claims if claim["@type"] == "TierPlacement")
    quote = next(one for one in tier["evidence"]["hasSelector"] if one["@type"] == "TextQuoteSelector")
    assert quote["exact"] in document["text"]


def test_the_context_knows_every_class_and_property_of_the_ontology() -> None:
    context = published_context()
    known = {value.get("@id") if isinstance(value, dict) else value for value in context.values()}
    graph = rdflib.Graph().parse(ontology.folder() / "tipgraph.ttl")
    kinds = (rdflib.OWL.Class, rdflib.OWL.ObjectProperty, rdflib.OWL.DatatypeProperty)
    terms = {str(term) for kind in kinds for term in graph.subjects(rdflib.RDF.type, kind)}

    assert {f"tip:{term.removeprefix(ONTOLOGY)}" for term in terms if term.startswith(ONTOLOGY)} <= known


def test_a_character_that_xml_cannot_hold_is_a_fault_and_leaves_nothing(tmp_path: Path) -> None:
    (tmp_path / "graph.nq").write_text('<http://e/a> <http://e/p> "page\\fbreak" <http://e/g> .\n')

    with pytest.raises(OutputError, match=r"U\+000C"):
        export(tmp_path / "graph.nq", "rdfxml", tmp_path / "graph.rdf")
    export(tmp_path / "graph.nq", "turtle", tmp_path / "graph.ttl")

    assert sorted(path.name for path in tmp_path.iterdir()) == ["graph.nq", "graph.ttl"]


def test_a_triple_of_two_graphs_is_written_once_and_a_quad_twice(tmp_path: Path) -> None:
    lines = [f'<http://e/a> <http://e/p> "x" <http://e/g{number}> .\n' for number in (1, 2)]
    (tmp_path / "graph.nq").write_text("".join(lines))

    export(open_graph(tmp_path / "graph.nq"), "ntriples", tmp_path / "a.nt")
    export(tmp_path / "graph.nq", "nquads", tmp_path / "a.nq")

    assert (tmp_path / "a.nt").read_text() == '<http://e/a> <http://e/p> "x" .\n'
    assert (tmp_path / "a.nq").read_text() == "".join(lines)
