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


@dataclass(frozen=True, slots=True)
class Table:
    """The rows of a table by the name of their file."""

    rows: dict[str, Source]

    def row(self, name: str, data: bytes, where: object) -> Source | None:
        """The row of a file; None where there is none.

        Raises:
            InputError: the file is not the one that the table describes.
        """
        source = self.rows.get(name)
        if source is None:
            return None
        found = hashlib.sha256(data).hexdigest()
        wanted = source.values["sha256"].lower()
        if wanted and found != wanted:
            raise InputError(
                where, f"changed since it was recorded (SHA-256 {found})", f"{wanted}, as {source.where} says"
            )
        return source


def source_of(path: Path, data: bytes) -> Source | None:
    """The row of a file in the table beside it; None where there is no table or no such row.

    Raises:
        InputError: the table is not one, or the file is not the one that the table describes.
    """
    table = path.with_name(FILE_NAME)
    if not table.is_file():
        return None
    return _table(table, table.stat().st_mtime_ns).row(path.name, data, path)


@lru_cache(maxsize=4)
def _table(path: Path, _modified_ns: int) -> Table:
    """The table in a file; kept, because a folder of many files asks for each of them."""
    return rows_of(read_bytes(path), str(path))


@lru_cache(maxsize=4)
def rows_of(data: bytes, where: str) -> Table:
    """The table that some bytes are.

    Raises:
        InputError: they are none.
    """
    rows = csv.DictReader(decoded(data, where).splitlines())
    missing = [column for column in COLUMNS if column not in (rows.fieldnames or ())]
    if missing:
        raise InputError(where, f"no column {', '.join(missing)}", f"the columns {', '.join(COLUMNS)}")
    found: dict[str, Source] = {}
    for row in rows:
        line = f"{where}:{rows.line_num}"
        if None in row or None in row.values():
            raise InputError(line, "more or fewer cells than columns", f"{len(rows.fieldnames or ())} cells")
        if row["file"] in found:
            raise InputError(line, f'a second row for "{row["file"]}"', "one row a file")
        found[row["file"]] = Source(line, row)
    return Table(found)
