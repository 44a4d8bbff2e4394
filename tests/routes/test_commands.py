"""``tipgraph routes``: each analysis on the invented narratives, as a table, CSV and JSON."""

from __future__ import annotations

import argparse
import csv
import io
import json
import re
from pathlib import Path

import pytest

from tipgraph import build
from tipgraph.cli import main, parser
from tipgraph.routes import CAUTION

ANALYSES: dict[str, list[str]] = {
    "coverage": [],
    "centrality": [],
    "brokerage": [],
    "change": [],
    "panel": ["--places", "NPL,IND,KWT"],
    "paths": ["NPL", "KWT", "--chained"],
    "cut": ["--from", "NPL,BGD", "--to", "KWT"],
    "vital": ["--from", "NPL,BGD", "--to", "KWT", "-k", "1"],
    "removal": ["--from", "NPL,BGD", "--to", "KWT", "-k", "1"],
    "interdict": ["--from", "NPL,BGD", "--to", "KWT", "--budget", "1"],
    "whatif": ["--place", "IND"],
    "single": [],
    "communities": ["--runs", "3"],
    "patterns": ["--samples", "3"],
    "mixing": [],
    "core": [],
}


@pytest.fixture(scope="module")
def graph(tmp_path_factory: pytest.TempPathFactory, root: Path) -> str:
    """A graph of the invented narratives and the founding one; nobody may write into it."""
    folder = tmp_path_factory.mktemp("routes") / "output"
    build([root / "tests" / "routes" / "narratives.jsonl", root / "seeds"], folder)
    return str(folder)


@pytest.fixture(scope="module")
def edges(tmp_path_factory: pytest.TempPathFactory) -> str:
    file = tmp_path_factory.mktemp("edges") / "edges.csv"
    file.write_text(
        "year,origin,destination\n2001,Nepal,India\n2001,India,Kuwait\n2002,Nepal,India\n", encoding="utf-8"
    )
    return str(file)


def rows(capsys: pytest.CaptureFixture[str], *arguments: str) -> list[dict[str, str]]:
    """The answer of an analysis as CSV."""
    assert main(["routes", *arguments, "--format", "csv"]) == 0
    return list(csv.DictReader(io.StringIO(capsys.readouterr().out)))


def test_every_analysis_is_tried() -> None:
    routes = next(a for a in parser()._actions if isinstance(a, argparse._SubParsersAction)).choices["routes"]
    (analyses,) = (a for a in routes._actions if isinstance(a, argparse._SubParsersAction))

    assert set(analyses.choices) == {*ANALYSES, "plot"}


@pytest.mark.parametrize("analysis", ANALYSES)
def test_an_analysis_answers_in_three_forms(analysis: str, graph: str, capsys: pytest.CaptureFixture[str]) -> None:
    command = ["routes", analysis, *ANALYSES[analysis], "--graph", graph]

    assert main([*command, "--format", "json"]) == 0
    answer = json.loads(capsys.readouterr().out)
    assert main([*command, "--format", "csv"]) == 0
    out, _ = capsys.readouterr()
    assert main(command) == 0
    table, err = capsys.readouterr()

    assert answer["caution"] == CAUTION
    assert answer["coverage"].startswith("coverage: 13 reports on 8 countries")
    assert answer["rows"]
    found = list(csv.DictReader(io.StringIO(out)))
    assert len(found) == len(answer["rows"])
    assert list(found[0]) == list(answer["rows"][0])
    assert len(table.splitlines()) >= 2 + len(found)
    assert "13 reports" in err
    assert CAUTION in err


@pytest.mark.parametrize("analysis", sorted(ANALYSES.keys() - {"vital", "removal", "cut", "interdict"}))
def test_an_analysis_takes_an_edge_list(analysis: str, edges: str, capsys: pytest.CaptureFixture[str]) -> None:
    command = ["routes", "--edges", edges, "--source", "a list", analysis, *ANALYSES[analysis], "--format", "json"]

    assert main(command) == 0
    answer = json.loads(capsys.readouterr().out)

    assert answer["source"] == "a list"
    assert "unknown" in answer["coverage"]


def test_the_shared_options_stand_before_or_after(graph: str, capsys: pytest.CaptureFixture[str]) -> None:
    before = rows(capsys, "--graph", graph, "--year", "2004", "centrality")
    after = rows(capsys, "centrality", "--graph", graph, "--year", "2004")

    assert before == after
    assert {row["year"] for row in before} == {"2004"}


@pytest.mark.parametrize(
    ("options", "pairs"),
    [
        (["--year", "2005-2006", "--country", "NPL"], "IND-ARE IND-KWT NPL-IND NPL-MYS NPL-QAT"),
        (["--region", "Western Africa", "--victim", "children"], "BFA-GHA TGO-GHA"),
        (["--exploitation", "marriage"], "MMR-CHN PRK-CHN VNM-CHN"),
        (["--modality", "possible"], "NPL-MYS"),
        (["--country", "GHA", "--regions", "drop", "--victim", "women"], "GHA-DEU GHA-ITA"),
        (
            ["--year", "2004", "--country", "MDA", "--victim", "girls", "--former", "successors"],
            "MDA-ITA MDA-MNE MDA-SRB MDA-TUR",
        ),
        (["--country", "BLR", "--former", "successors", "--region", "Southern Europe"], "BLR-GRC BLR-MNE BLR-SRB"),
    ],
)
def test_filters(options: list[str], pairs: str, graph: str, capsys: pytest.CaptureFixture[str]) -> None:
    found = rows(capsys, "--graph", graph, *options)

    assert {f"{row['from']}-{row['to']}" for row in found} == set(pairs.split())


def test_a_region_becomes_its_members_and_says_so(graph: str, capsys: pytest.CaptureFixture[str]) -> None:
    found = rows(capsys, "--graph", graph, "--country", "NPL", "--year", "2007", "--regions", "expand")

    gulf = {(row["from"], row["to"]) for row in found if row["inferred"] == "member of region:persian-gulf"}
    assert ("LKA", "KWT") in gulf
    assert len(gulf) == 2 * 6


def test_paths_tell_stated_from_inferred(graph: str, capsys: pytest.CaptureFixture[str]) -> None:
    found = rows(capsys, "paths", "NPL", "ARE", "--chained", "--graph", graph)

    assert [(row["kind"], row["from"], row["to"]) for row in found[:2]] == [
        ("stated", "NPL", "IND"),
        ("stated", "IND", "ARE"),
    ]
    assert found[0]["claims"] == found[1]["claims"]


def test_denied_and_possible_legs_are_no_legs(graph: str, capsys: pytest.CaptureFixture[str]) -> None:
    stated = rows(capsys, "centrality", "--pooled", "--graph", graph, "--year", "2007")
    possible = rows(
        capsys, "centrality", "--pooled", "--graph", graph, "--year", "2007", "--modality", "asserted,possible"
    )

    assert "MYS" not in {row["place"] for row in stated}
    assert "MYS" in {row["place"] for row in possible}


def test_top_and_sort(graph: str, capsys: pytest.CaptureFixture[str]) -> None:
    found = rows(capsys, "centrality", "--pooled", "--sort", "out_degree", "--top", "2", "--graph", graph)

    assert [row["place"] for row in found] == ["BLR", "NPL"]


def test_the_panel_joins_covariates(graph: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "gdp.csv").write_text("iso3,gdp\nNPL,5\n", encoding="utf-8")

    found = rows(
        capsys,
        "panel",
        "--places",
        "NPL,IND",
        "--covariates",
        str(tmp_path / "gdp.csv"),
        "--graph",
        graph,
        "--year",
        "2004",
    )

    assert [(row["origin"], row["destination"], row["status"], row["origin_gdp"]) for row in found] == [
        ("IND", "NPL", "no leg", ""),
        ("NPL", "IND", "leg", "5"),
    ]


def test_networks_are_written(graph: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    files = [tmp_path / "a.graphml", tmp_path / "a.gexf"]

    assert (
        main(["routes", "--graph", graph, "--graphml", str(files[0]), "--gexf", str(files[1]), "--format", "json"]) == 0
    )

    assert all(file.stat().st_size > 1000 for file in files)
    assert re.search(r"a\.graphml: \d+ places, \d+ legs", capsys.readouterr().err)


@pytest.mark.parametrize("kind", ["map", "matrix", "time", "chokepoints"])
def test_pictures_are_written(kind: str, graph: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    pytest.importorskip("matplotlib", reason='"make test" installs matplotlib')
    more = {"time": ["--place", "NPL"], "chokepoints": ["--from", "NPL", "--to", "KWT"]}.get(kind, [])

    assert main(["routes", "plot", kind, *more, "--graph", graph, "-o", str(tmp_path / kind)]) == 0

    assert sorted(file.name for file in tmp_path.iterdir()) == [f"{kind}.png", f"{kind}.svg"]
    assert capsys.readouterr().out == ""


@pytest.mark.parametrize(
    ("arguments", "fault"),
    [
        (["--year", "soon"], "no span of years"),
        (["--year", "2005-2003"], "ends before it begins"),
        (["--victim", "wimmin"], '"wimmin" is unknown; wanted adults'),
        (["--exploitation", "sexx"], '"sexx" is unknown'),
        (["--modality", "perhaps"], "asserted, possible, denied"),
        (["--region", "Atlantis"], '"Atlantis" is unknown'),
        (["--country", "XXX"], "no code of a place"),
        (["--weight", "victims"], "invalid choice"),
        (["paths", "NPL", "XXX"], "no leg begins or ends there"),
        (["paths", "NPL", "KWT", "--most", "0"], "no whole number from 1 on"),
        (["whatif"], "nothing is gone"),
        (["whatif", "--leg", "NPL"], '"NPL" is no leg'),
        (["cut", "--from", "NPL"], "required"),
        (["plot", "time"], "no country is given"),
        (["plot", "pie"], "invalid choice"),
        (["dance"], "invalid choice"),
    ],
)
def test_wrong_use_is_told_in_one_line(
    arguments: list[str], fault: str, graph: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["routes", "--graph", graph, *arguments]) == 2
    out, err = capsys.readouterr()

    assert out == ""
    assert fault in err
    assert len(err.splitlines()) == 1


def test_what_an_edge_list_does_not_tell(edges: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["routes", "centrality", "--edges", edges, "--victim", "women"]) == 2
    assert "an edge list does not tell" in capsys.readouterr().err
    assert main(["routes", "centrality", "--edges", edges, "--rule-quality", "0.5"]) == 2
    assert "no figure for any rule" in capsys.readouterr().err
    assert main(["routes", "centrality", "--edges", edges, "--per-length"]) == 2
    assert "how long" in capsys.readouterr().err
