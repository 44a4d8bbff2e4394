"""The named queries as tables: their columns' types, their rows, and their description for other programs."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from tipgraph import ontology
from tipgraph.export.source import Source
from tipgraph.names import BASE
from tipgraph.rdf.dcat import LICENCE, TITLE
from tipgraph.store import Value, answers, named_query

#: Columns that hold numbers, by the type of Table Schema; all others hold text.
_TYPES = {
    **dict.fromkeys(
        ("year", "start", "end", "words", "value", "value_max", "instrument_year", "span_years"), "integer"
    ),
    **dict.fromkeys(("valid_from", "valid_until"), "integer"),
    **dict.fromkeys(("minimum_years", "maximum_years"), "number"),
}


@dataclass(frozen=True, slots=True)
class Column:
    """A column of a table and the type of its values: string, integer or number."""

    name: str
    type: str


@dataclass(frozen=True, slots=True)
class QueryTable:
    """The answer to a named query, to be read once. `question` is what it answers."""

    name: str
    question: str
    columns: tuple[Column, ...]
    rows: Iterator[tuple[Value, ...]]


def tables(source: Source) -> Iterator[QueryTable]:
    """The answer to every named query, one after the other."""
    for name in ontology.query_files():
        columns, rows = answers(source.store, name)
        question = named_query(name).partition("\n")[0].lstrip("# ")
        typed = tuple(Column(column, _TYPES.get(column, "string")) for column in columns)
        yield QueryTable(name, question, typed, (_fitting(typed, row) for row in rows))


def _fitting(columns: tuple[Column, ...], row: tuple[Value, ...]) -> tuple[Value, ...]:
    """A row whose cells are of their columns' types; a cell that is not what its column holds is left empty."""
    return tuple(_cell(column.type, value) for column, value in zip(columns, row, strict=True))


def _cell(type: str, value: Value) -> Value:
    if value is None or type == "string":
        return None if value is None else str(value)
    if isinstance(value, int | float):
        return int(value) if type == "integer" else float(value)
    return None


def data_package(described: list[tuple[str, str, tuple[Column, ...], str]], mediatype: str) -> dict[str, Any]:
    """A Frictionless data package of tables: each by its name, its question, its columns and its file."""
    return {
        "profile": "data-package",
        "name": "tipgraph",
        "id": BASE + "dataset",
        "title": TITLE,
        "licenses": [{"path": LICENCE, "title": "Creative Commons Attribution 4.0"}],
        "resources": [
            {
                "name": name,
                "path": path,
                "description": question,
                "mediatype": mediatype,
                "encoding": "utf-8",
                "schema": {
                    "fields": [{"name": column.name, "type": column.type} for column in columns],
                    "missingValues": [""],
                    **_keys(name, columns),
                },
            }
            for name, question, columns, path in described
        ],
    }


def _keys(name: str, columns: tuple[Column, ...]) -> dict[str, Any]:
    """What identifies a row, or leads to the table of documents."""
    if name == "documents":
        return {"primaryKey": ["document"]}
    if name == "places":
        return {"primaryKey": ["code"]}
    if columns[0].name == "document":
        target = {"resource": "documents", "fields": ["document"]}
        return {"foreignKeys": [{"fields": ["document"], "reference": target}]}
    return {}
