"""The tables as one SQLite database, which opens in Datasette, DB Browser, pandas and R."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

from tipgraph.export.source import Source
from tipgraph.export.tables import Column, tables

_TYPES = {"string": "TEXT", "integer": "INTEGER", "number": "REAL"}
_INDEXED = ("document", "country", "year", "claim")


def write(source: Source, path: Path) -> None:
    """Write each table, with keys that lead to the documents and an index on what is asked for most.

    Raises:
        OSError: the database cannot be written: the disk is full, or the path is a pipe.
    """
    try:
        _write(source, path)
    except sqlite3.OperationalError as fault:
        raise OSError(str(fault)) from fault


def _write(source: Source, path: Path) -> None:
    # Autocommit, and one transaction by hand: sqlite3's own would end at each CREATE.
    with closing(sqlite3.connect(path, isolation_level=None)) as database:
        database.execute("PRAGMA journal_mode = OFF")
        database.execute("BEGIN")
        for table in tables(source):
            database.execute(_definition(table.name, table.columns))
            places = ", ".join("?" for _ in table.columns)
            database.executemany(f"INSERT INTO {_quoted(table.name)} VALUES ({places})", table.rows)
            for column in table.columns:
                if column.name in _INDEXED and table.name != "documents":
                    index = _quoted(f"{table.name}_{column.name}")
                    database.execute(f"CREATE INDEX {index} ON {_quoted(table.name)} ({_quoted(column.name)})")
        database.execute("COMMIT")


def _definition(name: str, columns: tuple[Column, ...]) -> str:
    lines = [f"{_quoted(column.name)} {_TYPES[column.type]}" for column in columns]
    if name == "documents" or name == "places":
        lines[0] += " PRIMARY KEY"
    elif columns[0].name == "document":
        lines.append('FOREIGN KEY ("document") REFERENCES "documents" ("document")')
    return f"CREATE TABLE {_quoted(name)} (\n  " + ",\n  ".join(lines) + "\n)"


def _quoted(name: str) -> str:
    doubled = name.replace('"', '""')
    return f'"{doubled}"'
