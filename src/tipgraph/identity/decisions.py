"""The file in which a person says which names are of one body: ``bodies.csv``.

A row says that `name` is the body `same_as` of the same country, or that it is another one. `tipgraph bodies
--doubtful` writes such rows without a decision; those are passed over. Columns beside the five are a reader's own.
"""

from __future__ import annotations

import csv
import hashlib
import io
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from tipgraph.errors import InputError
from tipgraph.lexicon import load_lexicon

FILE_NAME = "bodies.csv"
COLUMNS = ("country", "name", "same_as", "decision", "note")
SAME, DIFFERENT = "same", "different"


@dataclass(frozen=True, slots=True, order=True)
class Decision:
    """What a person decided of two names of one country: one body, or two; `where` is the row.

    `country` is a place code, empty for bodies of no single country.
    """

    country: str
    name: str
    same_as: str
    same: bool
    note: str = ""
    where: str = ""


@dataclass(frozen=True, slots=True)
class Decisions:
    """The decisions of some files in one order, and each file with its SHA-256."""

    rows: tuple[Decision, ...] = ()
    files: tuple[tuple[str, str], ...] = ()

    def to_csv(self) -> str:
        """The decisions as one file again, sorted."""
        written = io.StringIO()
        writer = csv.writer(written, lineterminator="\n")
        writer.writerow(COLUMNS)
        for row in sorted(self.rows):
            writer.writerow((row.country, row.name, row.same_as, SAME if row.same else DIFFERENT, row.note))
        return written.getvalue()


def no_decisions() -> Decisions:
    """What nobody has decided."""
    return Decisions()


def read_decisions(paths: Iterable[Path]) -> Decisions:
    """The decisions of some files.

    Raises:
        InputError: a file cannot be read, has other columns, or a row that says nothing clear.
    """
    rows: list[Decision] = []
    files = []
    for path in sorted(set(paths)):
        try:
            data = path.read_bytes()
            text = data.decode("utf-8-sig")
        except OSError as fault:
            raise InputError(path, f"cannot be read ({fault.strerror})", "a table of decisions on bodies") from fault
        except UnicodeDecodeError as fault:
            raise InputError(path, "not UTF-8", "a table of decisions on bodies in UTF-8") from fault
        files.append((str(path), hashlib.sha256(data).hexdigest()))
        rows += _rows(text, path)
    return Decisions(tuple(rows), tuple(files))


def _rows(text: str, path: Path) -> Iterable[Decision]:
    table = csv.DictReader(io.StringIO(text, newline=""))
    _check_columns(list(table.fieldnames or ()), path)
    for row in _read(table, path):
        where = f"{path}:{table.line_num}"
        if None in row or None in row.values():
            raise InputError(where, "more or fewer cells than columns", f"{len(table.fieldnames or ())} cells")
        cells = {column: " ".join((row.get(column) or "").split()) for column in COLUMNS}
        decision = cells["decision"].lower()
        if not decision:
            continue
        if decision not in (SAME, DIFFERENT):
            raise InputError(where, f'the decision "{cells["decision"]}"', f'"{SAME}", "{DIFFERENT}" or nothing')
        for column in ("name", "same_as"):
            if not cells[column]:
                raise InputError(where, f"an empty {column}", "the names of two bodies")
        yield Decision(
            country_given(cells["country"], where),
            cells["name"],
            cells["same_as"],
            decision == SAME,
            cells["note"],
            where,
        )


def _check_columns(found: Sequence[str], path: Path) -> None:
    missing = [column for column in COLUMNS[:4] if column not in found]
    doubled = sorted({column for column in COLUMNS if found.count(column) > 1})
    wanted = f"the columns {', '.join(COLUMNS)}"
    if missing:
        there = f"only {', '.join(found)}" if found else "an empty file"
        raise InputError(f"{path}:1", f"no column {', '.join(missing)}, {there}", wanted)
    if doubled:
        raise InputError(f"{path}:1", f"the column {', '.join(doubled)} twice", wanted)


def _read(table: csv.DictReader[str], path: Path) -> Iterator[dict[str, str]]:
    """The rows of a table, with a fault of the format told as one of the input."""
    try:
        yield from table
    except csv.Error as fault:
        raise InputError(f"{path}:{table.line_num + 1}", f"no table ({fault})", "rows of cells") from fault


def country_given(given: str, where: str) -> str:
    """The code of a country given by code or name; empty where none is given.

    Raises:
        InputError: nothing is called so.
    """
    if not given:
        return ""
    lexicon = load_lexicon()
    if lexicon.preferred("places", given.upper()) != given.upper():
        return given.upper()
    found = lexicon.place_named(given)
    if not found:
        raise InputError(where, f'the country "{given}"', "a code or a name of the vocabulary, or nothing")
    return found
