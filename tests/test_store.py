"""A graph file as a store that answers queries."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from tipgraph import ontology
from tipgraph.errors import GraphError, QueryError
from tipgraph.store import Table, named_query, open_graph, open_rdflib, query, query_rdflib

# Invented for a test: two graphs that share a triple.
NQUADS = """\
<http://e/a> <http://e/p> <http://e/b> <http://e/g1> .
<http://e/a> <http://e/p> <http://e/b> <http://e/g2> .
<http://e/a> <http://e/p> "text" <http://e/g1> .
"""
VALUES = """
    PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>
    SELECT ?integer ?decimal ?year ?true ?text ?tagged ?iri ?date ?wrong ?none
    WHERE { VALUES (?integer ?decimal ?year ?true ?text ?tagged ?iri ?date ?wrong ?none) {
        (7 "10"^^xsd:decimal "2003"^^xsd:gYear true "7" "sieben"@de <http://e/a> "2003-06-11"^^xsd:date
         "many"^^xsd:integer UNDEF)
    } }
"""

Answer = Callable[[Path, str], Table]
ENGINES: dict[str, Answer] = {
    "oxigraph": lambda path, text: query(open_graph(path), text),
    "rdflib": lambda path, text: query_rdflib(open_rdflib(path), text),
}
engines = pytest.mark.parametrize("answer", ENGINES.values(), ids=ENGINES.keys())


@pytest.fixture
def graph(tmp_path: Path) -> Path:
    path = tmp_path / "graph.nq"
    path.write_text(NQUADS)
    return path


@engines
def test_a_triple_of_two_graphs_counts_once(graph: Path, answer: Answer) -> None:
    assert answer(graph, "SELECT (COUNT(*) AS ?n) { ?s ?p ?o }") == Table(("n",), ((2,),))


@engines
def test_a_folder_of_a_build_is_read_by_its_graph(graph: Path, answer: Answer) -> None:
    assert answer(graph.parent, "ASK { <http://e/a> ?p 'text' }") == Table(("answer",), ((True,),))


@engines
def test_cells_are_plain_values(graph: Path, answer: Answer) -> None:
    (row,) = answer(graph, VALUES).rows
    assert row == (7, 10.0, 2003, True, "7", "sieben", "http://e/a", "2003-06-11", "many", None)
    assert [type(cell) for cell in row[:4]] == [int, float, int, bool]


@engines
def test_a_construct_gives_three_columns(graph: Path, answer: Answer) -> None:
    expected = (("http://e/a", "http://e/q", "http://e/b"), ("http://e/a", "http://e/q", "text"))
    answered = answer(graph, "CONSTRUCT { ?s <http://e/q> ?o } WHERE { ?s ?p ?o }")
    assert answered == Table(("subject", "predicate", "object"), expected)


@engines
def test_an_unknown_name_is_a_fault_that_names_the_nearest(graph: Path, answer: Answer) -> None:
    with pytest.raises(QueryError, match="flow: there is no query of this name; wanted flows"):
        answer(graph, "flow")
    with pytest.raises(
        QueryError, match=r"qqqq: there is no query of this name; wanted body-acts, campaigns, .*training"
    ):
        answer(graph, "qqqq")


@engines
def test_a_malformed_query_is_a_fault_with_its_place(graph: Path, answer: Answer) -> None:
    with pytest.raises(QueryError, match="query: a syntax error at line 2, column"):
        answer(graph, "SELECT ?s {\n?s ?p")


@engines
@pytest.mark.parametrize("text", ["", "SELECT * { ?s a x:y }", "INSERT DATA { <http://e/a> <http://e/b> 1 }"])
def test_what_is_no_query_is_a_fault(graph: Path, answer: Answer, text: str) -> None:
    with pytest.raises(QueryError):
        answer(graph, text)


def test_records_are_rows_by_column() -> None:
    assert list(Table(("a", "b"), ((1, None),)).records()) == [{"a": 1, "b": None}]


@pytest.mark.parametrize(
    ("name", "content", "found"),
    [
        ("graph.ttl", b"", "graph.ttl: is empty"),
        ("graph.ttl", b" \n\n", "graph.ttl: is empty"),
        ("graph.nq", b"# nothing but this line\n", "graph.nq: holds no statement"),
        ("graph.ttl", b"\x00\x01\x02", "graph.ttl: is binary"),
        ("graph.ttl", b"@prefix e: <http://e/> .\ne:a e:b \xff .\n", "graph.ttl:2: a syntax error: Invalid UTF-8"),
        ("graph.ttl", b"@prefix e: <http://e/> .\n\ne:a e:b .\n", "graph.ttl:3: a syntax error"),
        ("graph.nq", NQUADS.encode() + b"<http://e/a> <http://e/p .\n", "graph.nq:4: a syntax error"),
        ("graph.csv", b"a,b\n", 'graph.csv: is of no known kind (".csv")'),
    ],
)
def test_a_file_that_holds_no_graph_is_a_fault_in_one_line(
    tmp_path: Path, name: str, content: bytes, found: str
) -> None:
    (tmp_path / name).write_bytes(content)
    with pytest.raises(GraphError) as fault:
        open_graph(tmp_path / name)
    assert found in str(fault.value)
    assert "\n" not in str(fault.value)


def test_a_missing_file_and_a_folder_without_a_graph_are_faults(tmp_path: Path) -> None:
    with pytest.raises(GraphError, match=r"nowhere\.ttl: is not there; wanted a \.nq or \.ttl file"):
        open_graph(tmp_path / "nowhere.ttl")
    with pytest.raises(GraphError, match=r"graph\.nq: is not there"):
        open_graph(tmp_path)


def test_every_named_query_begins_with_its_question() -> None:
    for name in ontology.query_files():
        question = named_query(name).splitlines()[0]
        assert question.startswith("# ")
        assert "?" in question
