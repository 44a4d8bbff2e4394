"""Published edges beside a graph: found, reversed, missing, no report, extra."""

from __future__ import annotations

import json
from pathlib import Path

import pyoxigraph as ox
import pytest

from tipgraph.cli import main
from tipgraph.compare import compare_edges, read_table
from tipgraph.compare.edges import Edge
from tipgraph.pipeline import build
from tipgraph.store import open_graph

TEXTS = {
    "BOL": "Bolivian women are trafficked through Peru to Chile for sexual exploitation. "
    "There were no reports that Bolivian women were trafficked to Japan.",
    "UGA": "Congolese girls are subjected to sex trafficking in Uganda.",
}


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A graph of two invented narratives of 2009."""
    place = tmp_path_factory.mktemp("compared")
    lines = (
        json.dumps({"id": code, "country": code, "year": 2009, "title": "", "text": text})
        for code, text in TEXTS.items()
    )
    (place / "corpus.jsonl").write_text("\n".join(lines), encoding="utf-8")
    build([place / "corpus.jsonl"], place / "output")
    return place / "output"


@pytest.fixture(scope="module")
def graph(folder: Path) -> ox.Store:
    return open_graph(folder)


def table(folder: Path, text: str) -> Path:
    path = folder / "table.csv"
    path.write_text(text, encoding="utf-8")
    return path


@pytest.mark.parametrize(
    ("edge", "status"),
    [
        ("2009,Bolivia,Peru", "found"),  # a leg
        ("2009,Bolivia,Chile", "found"),  # from end to end
        ("2009,BOL,CHL", "found"),
        ("2009,Chile,Bolivia", "reversed"),
        ("2009,Bolivia,Japan", "missing"),  # denied
        ("2009,Congo,Uganda", "found"),  # the text may mean either
        ("2009,Norway,Sweden", "no report"),
        ("2010,Bolivia,Chile", "no report"),
    ],
)
def test_an_edge_has_a_status(edge: str, status: str, graph: ox.Store, tmp_path: Path) -> None:
    found = compare_edges(read_table(table(tmp_path, f"year,origin,destination\n{edge}\n")), graph)

    assert [what for one, what in found.edges if what != "extra"] == [status]


def test_what_only_the_graph_has_is_extra_in_the_years_of_the_table(graph: ox.Store, tmp_path: Path) -> None:
    published = table(tmp_path, "origin,note,destination,year\nBolivia,x,Peru,2009\nPeru,x,Chile,2009\n")
    found = compare_edges(read_table(published), graph)

    assert dict(found.by_year()) == {
        2009: {"found": 2, "reversed": 0, "missing": 0, "no report": 0, "extra": 2},
    }
    assert (Edge(2009, "BOL", "CHL"), "extra") in found.edges


def test_names_that_the_vocabulary_has_not_are_reported(graph: ox.Store, tmp_path: Path) -> None:
    found = compare_edges(read_table(table(tmp_path, "year,origin,destination\n2009,Atlantis,Peru\n")), graph)

    assert found.unresolved == (("Atlantis", 1),)
    assert found.edges == ()


@pytest.mark.parametrize(("form", "said"), [("table", "reversed"), ("csv", "2009,BOL,CHL,found"), ("json", '"status"')])
def test_the_command_prints_each_format(
    form: str, said: str, folder: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = table(tmp_path, "year,origin,destination\n2009,Bolivia,Chile\n2009,Atlantis,Chile\n")

    assert main(["compare", str(path), "--graph", str(folder), "--format", form]) == 0
    out, err = capsys.readouterr()
    assert said in out
    assert 'the vocabulary has no place "Atlantis"' in err
