"""JSON Lines: one document a line.

A line is an object with ``id``, ``country`` (ISO 3166-1 alpha-3), ``year``, ``title`` and ``text``, and may have
``publisher``, ``author_body``, ``url``, ``date`` and ``licence``; other keys are left alone. A bad line is a failure of
its own and the others are read.
"""

from __future__ import annotations

import json
from collections.abc import Iterator

from tipgraph.documents.about import About
from tipgraph.documents.metadata import OPTIONAL, document_of
from tipgraph.documents.outcome import Failure, Located
from tipgraph.documents.raw import Raw
from tipgraph.errors import InputError
from tipgraph.model import Document

FORMAT = "JSON Lines"

_TYPES: dict[str, type] = {"id": str, "country": str, "year": int, "title": str, "text": str}
_TYPE_NAMES = {str: "a string", int: "a whole number"}


def read_jsonl(raw: Raw, text: str) -> Iterator[Located | Failure]:
    """The documents of a JSON Lines file, and a failure for each line that is none."""
    # Not str.splitlines: a JSON string may hold U+2028 and its like, which end no line of JSON Lines.
    for number, line in enumerate(text.split("\n"), start=1):
        if line.strip():
            where = f"{raw.where}:{number}"
            try:
                yield _located(_document(line, where), where)
            except InputError as fault:
                yield Failure.from_fault(fault)


def _located(document: Document, where: str) -> Located:
    keys = ("country", "year", "title", *OPTIONAL)
    return Located(where, document, FORMAT, About.told("line", **{key: getattr(document, key) for key in keys}))


def _document(line: str, where: str) -> Document:
    try:
        value = json.loads(line)
    except (ValueError, RecursionError) as fault:
        raise InputError(where, f"not JSON ({fault})", "one JSON object a line") from fault
    if not isinstance(value, dict):
        raise InputError(where, "no JSON object", 'an object like {"id": ..., "country": ..., "year": ..., ...}')
    for key, kind in _TYPES.items():
        if key not in value:
            raise InputError(where, f'no "{key}"', f'"{key}" as {_TYPE_NAMES[kind]}')
        _check_type(value[key], key, kind, where)
    optional = {key: value[key] for key in OPTIONAL if value.get(key) is not None}
    for key, given in optional.items():
        _check_type(given, key, str, where)
    return document_of(where, **{key: value[key] for key in _TYPES}, optional=optional)


def _check_type(given: object, key: str, kind: type, where: str) -> None:
    if type(given) is not kind:  # not isinstance: true is an int to Python, and no year
        shown = json.dumps(given, ensure_ascii=False)
        shown = shown if len(shown) <= 40 else shown[:40] + "..."
        raise InputError(where, f'"{key}" is {shown}', f'"{key}" as {_TYPE_NAMES[kind]}')
