"""The named queries as CSV, Parquet and SQLite, read back by other programs' readers."""

from __future__ import annotations

import csv
import importlib.util
import json
import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest

from tipgraph import ontology
from tipgraph.errors import OutputError, UsageError
from tipgraph.export import FORMATS, Format, Source, export
from tipgraph.store import Table, Value, open_graph, query

needs_pyarrow = pytest.mark.skipif(importlib.util.find_spec("pyarrow") is None, reason="pyarrow is not installed")


@pytest.fixture(scope="module")
def answers(built: Path) -> dict[str, Table]:
    store = open_graph(built)
    return {name: query(store, name) for name in ontology.query_files()}


def as_read(table: Table) -> list[dict[str, Value]]:
    return list(table.records())


def test_csv_has_every_row_of_every_query(built: Path, answers: dict[str, Table], tmp_path: Path) -> None:
    export(built, "csv", tmp_path / "tables")

    for name, table in answers.items():
        with (tmp_path / "tables" / f"{name}.csv").open(encoding="utf-8", newline="") as file:
            rows = list(csv.DictReader(file))
        assert len(rows) == len(table.rows)
        for row, record in zip(rows, table.records(), strict=True):
            assert row["country" if name != "places" else "code"] == record["country" if name != "places" else "code"]
            if "quote" in row:
                assert row["quote"] == record["quote"]


def test_the_data_package_describes_what_is_there(built: Path, answers: dict[str, Table], tmp_path: Path) -> None:
    export(built, "csv", tmp_path / "tables")
    package: dict[str, Any] = json.loads((tmp_path / "tables" / "datapackage.json").read_text(encoding="utf-8"))
    resources = {one["name"]: one for one in package["resources"]}

    assert set(resources) == set(answers)
    for name, table in answers.items():
        assert tuple(field["name"] for field in resources[name]["schema"]["fields"]) == table.columns
        assert (tmp_path / "tables" / resources[name]["path"]).is_file()
        types = {field["name"]: field["type"] for field in resources[name]["schema"]["fields"]}
        fits: dict[str, Callable[[object], bool]] = {
            "integer": lambda value: isinstance(value, int),
            "number": lambda value: isinstance(value, int | float),
            "string": lambda value: isinstance(value, str),
        }
        for record in table.records():
            assert all(value is None or fits[types[column]](value) for column, value in record.items()), record


@needs_pyarrow
def test_parquet_has_the_same_values(built: Path, answers: dict[str, Table], tmp_path: Path) -> None:
    parquet = pytest.importorskip("pyarrow.parquet")

    export(built, "parquet", tmp_path / "tables")

    for name, table in answers.items():
        read = parquet.read_table(tmp_path / "tables" / f"{name}.parquet")
        assert tuple(read.column_names) == table.columns
        assert read.to_pylist() == as_read(table)


def test_without_pyarrow_parquet_says_what_to_install(
    built: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(__import__("sys").modules, "pyarrow", None)

    with pytest.raises(UsageError, match=r"pyarrow is not installed; wanted pip install"):
        export(built, "parquet", tmp_path / "tables")
    assert list(tmp_path.iterdir()) == []


def test_sqlite_has_the_same_values_and_sound_keys(built: Path, answers: dict[str, Table], tmp_path: Path) -> None:
    export(built, "sqlite", tmp_path / "tip.db")

    with closing(sqlite3.connect(tmp_path / "tip.db")) as database:
        for name, table in answers.items():
            assert database.execute(f'SELECT * FROM "{name}"').fetchall() == list(table.rows)
        assert database.execute("PRAGMA foreign_key_check").fetchall() == []
        assert database.execute("PRAGMA integrity_check").fetchall() == [("ok",)]


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="the system has no device that is always full")
def test_a_full_disk_is_a_fault_in_one_line(built: Path) -> None:
    with pytest.raises(OutputError, match=r"/dev/full: cannot be written \(.+\); wanted room"):
        export(built, "sqlite", "/dev/full")

    assert Path("/dev/full").is_char_device()


@pytest.mark.parametrize("name", ["csv", "sqlite"])
def test_the_same_graph_gives_the_same_bytes(built: Path, tmp_path: Path, name: str) -> None:
    for again in ("a", "b"):
        export(built, name, tmp_path / again)

    first, second = (
        {path.name: path.read_bytes() for path in [tmp_path / again, *(tmp_path / again).glob("*")] if path.is_file()}
        for again in ("a", "b")
    )
    assert list(first.values()) == list(second.values())


def _breaks(_: Source, path: Path) -> None:
    target = path / "flows.csv" if path.is_dir() else path
    target.write_text("half")
    raise OSError(28, "No space left on device")


@pytest.mark.parametrize("name", ["csv", "sqlite", "turtle"])
def test_a_writer_that_fails_leaves_what_was_there(
    built: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, name: str
) -> None:
    export(built, name, tmp_path / "out")
    before = {path: path.read_bytes() for path in tmp_path.rglob("*") if path.is_file()}
    monkeypatch.setitem(FORMATS, name, Format(name, "", _breaks, FORMATS[name].holds))

    with pytest.raises(OutputError, match="No space left on device"):
        export(built, name, tmp_path / "out")

    assert {path: path.read_bytes() for path in tmp_path.rglob("*") if path.is_file()} == before


def test_a_folder_of_somebody_else_is_not_replaced(built: Path, tmp_path: Path) -> None:
    (tmp_path / "mine.txt").write_text("precious")

    with pytest.raises(OutputError, match=r'holds "mine\.txt"'):
        export(built, "csv", tmp_path)
    with pytest.raises(OutputError, match="is a folder"):
        export(built, "sqlite", tmp_path)


def test_an_unknown_format_is_a_fault_that_lists_the_known(built: Path, tmp_path: Path) -> None:
    with pytest.raises(UsageError, match="turtle, trig, nquads"):
        export(built, "hdt", tmp_path / "x")
