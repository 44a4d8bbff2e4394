"""A published table: comma-separated values with a header, in which places go by their names or codes."""

from __future__ import annotations

import csv
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from tipgraph.errors import InputError
from tipgraph.lexicon import Lexicon

EDGES = ("year", "origin", "destination")
TIERS = ("country", "year", "tier")


@dataclass(frozen=True, slots=True)
class Line:
    """A line of a table; `where` names it in a fault."""

    where: str
    cells: dict[str, str]

    def year(self) -> int:
        """The cell "year" as a number.

        Raises:
            InputError: it is none.
        """
        given = self.cells["year"]
        try:
            return int(given)
        except ValueError as fault:
            raise InputError(self.where, f'"{given}" is no year', "a whole number") from fault


@dataclass(frozen=True, slots=True)
class PublishedTable:
    """The lines of a table; `columns` are those that it is read for: `EDGES` or `TIERS`."""

    columns: tuple[str, ...]
    lines: tuple[Line, ...]


def read_table(path: Path) -> PublishedTable:
    """The table in a file; its header tells which of the two it is.

    Raises:
        InputError: the file cannot be read, is empty, lacks a column, or a line has too few cells.
    """
    try:
        with path.open(encoding="utf-8-sig", newline="") as stream:
            return _table(path, csv.reader(stream))
    except OSError as fault:
        raise InputError(path, f"cannot be read ({fault.strerror})", "a file of comma-separated values") from fault
    except (UnicodeDecodeError, csv.Error) as fault:
        raise InputError(path, f"no comma-separated values in UTF-8 ({fault})", "a file with a header") from fault


def _table(path: Path, lines: Iterator[list[str]]) -> PublishedTable:
    header = [name.strip().lower() for name in next(lines, [])]
    columns = next((wanted for wanted in (EDGES, TIERS) if set(wanted) <= set(header)), None)
    if columns is None:
        near = max((EDGES, TIERS), key=lambda wanted: len(set(wanted) & set(header)))
        lacking = [name for name in near if name not in header]
        found = f"no column {', '.join(lacking)}" if len(lacking) < len(near) else f'the columns "{", ".join(header)}"'
        found = found if header else "is empty"
        raise InputError(path, found, f"the columns {', '.join(EDGES)}, or {', '.join(TIERS)}")
    places = {name: header.index(name) for name in columns}
    found_lines = []
    for number, cells in enumerate(lines, start=2):
        if not any(cells):
            continue
        if len(cells) <= max(places.values()):
            raise InputError(f"{path}:{number}", f"{len(cells)} cells", f"one for each of {', '.join(header)}")
        found_lines.append(Line(f"{path}:{number}", {name: cells[at].strip() for name, at in places.items()}))
    return PublishedTable(columns, tuple(found_lines))


def code_of(name: str, lexicon: Lexicon) -> str:
    """The code of a place by its name or code; empty where the vocabulary has none, or several.

    >>> from tipgraph.lexicon import load_lexicon
    >>> [code_of(name, load_lexicon()) for name in ("Belarus", "BLR", "Korea, South", "Atlantis")]
    ['BLR', 'BLR', 'KOR', '']
    """
    if lexicon.preferred("places", name) != name:  # a code, for a code has a label of its own
        return name
    turned = " ".join(part.strip() for part in reversed(name.split(",")))  # "Korea, South"
    return lexicon.place_named(name) or lexicon.place_named(turned)
