"""The answers of the analyses: rows as a table, CSV or JSON, with coverage and caution beside them.

A table shows labels beside codes and rounds figures; CSV and JSON give codes and figures as they are. Coverage and
caution go to stderr with tables and CSV, and stand in the JSON.
"""

from __future__ import annotations

import argparse
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import fields
from typing import TYPE_CHECKING, Any

from tipgraph.cli.console import say, show_csv, show_json, show_table

if TYPE_CHECKING:
    from tipgraph.routes import Routes

#: Fields whose values are codes of places; and how fields are called in answers, as in the query "legs".
_PLACES = frozenset({"place", "from", "to", "origin", "destination"})
_CALLED = {"start": "from", "end": "to"}


def records(rows: Iterable[Any], **more: object) -> list[dict[str, object]]:
    """Values of dataclasses as mappings from column to value; `more` stands in each."""
    return [
        {**more, **{_CALLED.get(field.name, field.name): getattr(row, field.name) for field in fields(row)}}
        for row in rows
    ]


def envelope(routes: Routes) -> dict[str, object]:
    """What must be known to read an answer."""
    from tipgraph.routes.coverage import Coverage
    from tipgraph.routes.values import CAUTION

    return {"source": routes.source, "caution": CAUTION, "coverage": Coverage(routes).said()}


def show_answer(
    options: argparse.Namespace,
    routes: Routes,
    rows: Sequence[Mapping[str, object]],
    columns: Sequence[str] = (),
    said: Mapping[str, object] | None = None,
) -> int:
    """Print the rows of an answer; `said` are its figures as a whole. The exit status: fine."""
    columns = columns or tuple(rows[0] if rows else ())
    if options.format == "json":
        figures = {name: _plain(value) for name, value in (said or {}).items()}
        show_object({**envelope(routes), **figures, "rows": [{n: _plain(r[n]) for n in columns} for r in rows]})
        return 0
    if options.format == "csv":
        show_csv(columns, ([_flat(row[name]) for name in columns] for row in rows))
    else:
        show_table(columns, ([_shown(routes, name, row[name]) for name in columns] for row in rows))
    for name, value in (said or {}).items():
        say(f"{name.replace('_', ' ')}: {_shown(routes, '', value)}")
    about = envelope(routes)
    say(f"{about['source']}; {about['coverage']}")
    say(str(about["caution"]))
    return 0


def show_object(value: Mapping[str, object]) -> None:
    """A value as JSON."""
    show_json(value)


def _plain(value: object) -> object:
    return list(value) if isinstance(value, tuple | set | frozenset) else value


def _flat(value: object) -> object:
    """A value in one cell of CSV: lists joined by blanks, yes and no as 1 and 0."""
    if isinstance(value, bool):
        return int(value)
    return " ".join(map(str, value)) if isinstance(value, tuple) else value


def _shown(routes: Routes, column: str, value: object) -> object:
    """A value for people."""
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, float):
        return f"{value:.4g}"
    if isinstance(value, tuple):
        return " ".join(map(str, value))
    if column in _PLACES and isinstance(value, str):
        label = routes.place(value).label
        return value if label in ("", value) else f"{value} {label}"
    return value
