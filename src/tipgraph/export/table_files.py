"""The tables as CSV and as Parquet, each in a folder with a data package that describes them."""

from __future__ import annotations

import csv
import json
from collections.abc import Iterator
from importlib import import_module
from itertools import islice
from pathlib import Path
from typing import Any

from tipgraph.errors import UsageError
from tipgraph.export.source import Source
from tipgraph.export.tables import Column, QueryTable, data_package, tables

PACKAGE = "datapackage.json"
"""The description of the tables, as Frictionless wants it called."""

_BATCH = 10_000


def write_csv(source: Source, folder: Path) -> None:
    """Write each table as CSV after RFC 4180, in UTF-8, with a header."""
    described: list[tuple[str, str, tuple[Column, ...], str]] = []
    for table in tables(source):
        name = f"{table.name}.csv"
        with (folder / name).open("w", encoding="utf-8", newline="") as file:
            writer = csv.writer(file, lineterminator="\r\n")
            writer.writerow(column.name for column in table.columns)
            writer.writerows(table.rows)
        described.append((table.name, table.question, table.columns, name))
    _describe(folder, described, "text/csv")


def write_parquet(source: Source, folder: Path) -> None:
    """Write each table as Parquet.

    Raises:
        UsageError: pyarrow is not installed.
    """
    try:
        pa, parquet = import_module("pyarrow"), import_module("pyarrow.parquet")  # an extra, and heavy
    except ImportError as fault:
        raise UsageError("--format parquet", "pyarrow is not installed", 'pip install "tipgraph[parquet]"') from fault
    described: list[tuple[str, str, tuple[Column, ...], str]] = []
    for table in tables(source):
        name, schema = f"{table.name}.parquet", _schema(pa, table.columns)
        with parquet.ParquetWriter(folder / name, schema) as writer:
            for batch in _batches(pa, table, schema):
                writer.write_batch(batch)
        described.append((table.name, table.question, table.columns, name))
    _describe(folder, described, "application/vnd.apache.parquet")


def _schema(pa: Any, columns: tuple[Column, ...]) -> Any:
    types = {"string": pa.string(), "integer": pa.int64(), "number": pa.float64()}
    return pa.schema([(column.name, types[column.type]) for column in columns])


def _batches(pa: Any, table: QueryTable, schema: Any) -> Iterator[Any]:
    while rows := list(islice(table.rows, _BATCH)):
        arrays = [pa.array(values, field.type) for values, field in zip(zip(*rows, strict=True), schema, strict=True)]
        yield pa.record_batch(arrays, schema=schema)


def _describe(folder: Path, described: list[tuple[str, str, tuple[Column, ...], str]], mediatype: str) -> None:
    package = data_package(described, mediatype)
    (folder / PACKAGE).write_text(json.dumps(package, ensure_ascii=False, indent=2) + "\n", encoding="utf-8")
