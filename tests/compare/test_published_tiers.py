"""Published tiers beside those of the founding narrative's graph: Belarus 2003, Tier 2."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tipgraph.cli import main
from tipgraph.compare import compare_tiers, read_table
from tipgraph.compare.tiers import Placement
from tipgraph.store import open_graph


def table(folder: Path, *lines: str) -> Path:
    path = folder / "tiers.csv"
    path.write_text("\n".join(("country,year,tier", *lines)), encoding="utf-8")
    return path


@pytest.mark.parametrize(
    ("line", "placements", "no_report"),
    [
        ("BLR,2003,2", (Placement("BLR", 2003, "2", "2"),), 0),
        ("Belarus,2003,3", (Placement("BLR", 2003, "3", "2"),), 0),
        ("BLR,2004,2", (), 1),
        ("Atlantis,2003,2", (), 0),
    ],
)
def test_tiers_meet_where_both_have_country_and_year(
    line: str, placements: tuple[Placement, ...], no_report: int, built: Path, tmp_path: Path
) -> None:
    found = compare_tiers(read_table(table(tmp_path, line)), open_graph(built))

    assert (found.placements, found.no_report) == (placements, no_report)
    assert found.unresolved == ((("Atlantis", 1),) if line.startswith("Atlantis") else ())


def test_the_command_shows_agreement_and_disagreements(
    built: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = table(tmp_path, "BLR,2003,3", "RUS,2003,2")

    assert main(["compare", str(path), "--graph", str(built)]) == 0
    out, err = capsys.readouterr()
    assert "published 3" in out
    assert out.splitlines()[-1].split() == ["BLR", "2003", "3", "2"]
    assert "0 of 1 agree; 1 are of a country and year without a report" in err


@pytest.mark.parametrize("form", ["csv", "json"])
def test_the_command_prints_for_programs(
    form: str, built: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["compare", str(table(tmp_path, "BLR,2003,2")), "--graph", str(built), "--format", form]) == 0
    out = capsys.readouterr().out

    if form == "csv":
        assert out == "country,year,published,stated,agrees\nBLR,2003,2,2,true\n"
    else:
        assert json.loads(out)["agreeing"] == 1
