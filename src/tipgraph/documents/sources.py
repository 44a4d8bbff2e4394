"""The table of sources beside a folder's files: ``sources.csv`` says what each file is and where it came from."""

from __future__ import annotations

import csv
import hashlib
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

from tipgraph.documents.decoding import decoded, read_bytes
from tipgraph.errors import InputError

FILE_NAME = "sources.csv"
COLUMNS = ("file", "title", "country", "report_year", "publisher", "author_body", "date", "url", "licence", "sha256")


@dataclass(frozen=True, slots=True)
class Source:
    """One row: `where` names it for people, `values` holds its columns."""

    where: str
    values: dict[str, str]


def source_of(path: Path, data: bytes) -> Source | None:
    """The row of a file in the table beside it; None where there is no table or no such row.

    Raises:
        InputError: the table is not one, or the file is not the one that the table describes.
    """
    table = path.with_name(FILE_NAME)
    if not table.is_file():
        return None
    source = _rows(table, table.stat().st_mtime_ns).get(path.name)
    if source is None:
        return None
    found = hashlib.sha256(data).hexdigest()
    wanted = source.values["sha256"].lower()
    if wanted and found != wanted:
        raise InputError(path, f"changed since it was recorded (SHA-256 {found})", f"{wanted}, as {source.where} says")
    return source


@lru_cache(maxsize=4)
def _rows(table: Path, _modified_ns: int) -> dict[str, Source]:
    """The rows of a table by file; kept, because a folder of many files asks for each of them."""
    rows = csv.DictReader(decoded(read_bytes(table), table).splitlines())
    missing = [column for column in COLUMNS if column not in (rows.fieldnames or ())]
    if missing:
        raise InputError(table, f"no column {', '.join(missing)}", f"the columns {', '.join(COLUMNS)}")
    found: dict[str, Source] = {}
    for row in rows:
        where = f"{table}:{rows.line_num}"
        if None in row or None in row.values():
            raise InputError(where, "more or fewer cells than columns", f"{len(rows.fieldnames or ())} cells")
        if row["file"] in found:
            raise InputError(where, f'a second row for "{row["file"]}"', "one row a file")
        found[row["file"]] = Source(where, row)
    return found
