"""The store on disk beside a build's graph: the same answers, used only while it is of this graph."""

from __future__ import annotations

import json
import os
import shutil
import time
from pathlib import Path

import pyoxigraph as ox
import pytest

from tipgraph import ontology
from tipgraph.errors import GraphError
from tipgraph.store import STORE, disk_store, open_graph, query, write_store

COUNT = "SELECT (COUNT(*) AS ?n) WHERE { ?s ?p ?o }"
BY_GRAPH = "SELECT ?g (COUNT(*) AS ?n) WHERE { GRAPH ?g { ?s ?p ?o } } GROUP BY ?g ORDER BY ?g"


@pytest.fixture(scope="module")
def folder(built: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("stored") / "output"
    folder.mkdir()
    shutil.copy(built / "graph.nq", folder)
    write_store(folder)
    return folder


@pytest.fixture
def copy(folder: Path, tmp_path: Path) -> Path:
    shutil.copytree(folder, tmp_path / "copy")
    return tmp_path / "copy"


def test_every_named_query_has_the_same_answer_from_disk(folder: Path) -> None:
    disk, memory = disk_store(folder), open_graph(folder / "graph.nq")
    assert disk is not None

    for name in [*ontology.query_files(), COUNT, BY_GRAPH]:
        assert query(disk, name) == query(memory, name)


def test_the_graphs_are_one_by_default_and_one_by_one_when_asked(folder: Path) -> None:
    quads = list(ox.parse(path=folder / "graph.nq"))
    store = open_graph(folder)

    assert query(store, COUNT).rows == ((len({quad.triple for quad in quads}),),)
    graphs = {str(row["g"]): row["n"] for row in query(store, BY_GRAPH).records()}
    assert sum(int(str(number)) for number in graphs.values()) == len(quads)
    assert "https://w3id.org/tipgraph/graph/vocabulary" in graphs


def test_it_opens_at_once_and_several_times(folder: Path) -> None:
    begun = time.perf_counter()
    stores = [open_graph(folder) for _ in range(3)]

    assert time.perf_counter() - begun < 1
    assert len({query(store, COUNT).rows for store in stores}) == 1
    with pytest.raises((OSError, RuntimeError)):
        stores[0].update("INSERT DATA { <http://e/a> <http://e/b> 1 }")


def test_another_time_of_the_file_makes_no_difference_and_another_content_does(copy: Path) -> None:
    os.utime(copy / "graph.nq", (1, 1))
    assert disk_store(copy) is not None

    text = (copy / "graph.nq").read_text(encoding="utf-8")
    (copy / "graph.nq").write_text(text.replace("Belarus", "Bela-us"), encoding="utf-8")
    assert disk_store(copy) is None
    (row,) = query(
        open_graph(copy), "SELECT (COUNT(*) AS ?n) WHERE { ?s ?p ?o FILTER(CONTAINS(STR(?o), 'Bela-us')) }"
    ).rows
    assert int(str(row[0])) > 0


@pytest.mark.parametrize("damage", ["no stamp", "half a stamp", "a later layout", "no database", "a broken database"])
def test_a_store_that_cannot_be_used_is_passed_over(copy: Path, damage: str) -> None:
    stamp, database = copy / STORE / "stamp.json", copy / STORE / "oxigraph"
    if damage == "no stamp":
        stamp.unlink()
    elif damage == "half a stamp":
        stamp.write_text('{"layout": 1')
    elif damage == "a later layout":
        stamp.write_text(json.dumps({**json.loads(stamp.read_text()), "layout": 2}))
    elif damage == "no database":
        shutil.rmtree(database)
    else:
        (database / "CURRENT").write_text("nonsense")

    assert disk_store(copy) is None
    assert query(open_graph(copy), "tiers").rows


def test_a_second_store_takes_the_place_of_the_first(copy: Path) -> None:
    line = '<http://e/a> <http://e/p> "new" <http://e/g> .\n'
    with (copy / "graph.nq").open("a") as file:
        file.write(line)
    write_store(copy)

    store = disk_store(copy)
    assert store is not None
    assert query(store, "ASK { GRAPH <http://e/g> { ?s ?p 'new' } }").rows == ((True,),)


def test_a_graph_with_a_syntax_error_gets_no_store(tmp_path: Path) -> None:
    (tmp_path / "graph.nq").write_text("<http://e/a> <http://e/b .\n")

    with pytest.raises(GraphError, match="syntax error"):
        write_store(tmp_path)
    assert disk_store(tmp_path) is None
