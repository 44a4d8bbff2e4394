"""Printing: data to stdout, talk to stderr, a progress bar only where somebody watches."""

from __future__ import annotations

import csv
import io
import json
import os
import sys
from collections.abc import Iterable, Iterator, Sequence

from tabulate import tabulate
from tqdm import tqdm

from tipgraph.model import Document

#: The widest that a column of words grows before it wraps; codes and numbers are shorter anyway.
_COLUMN = 48


def prepare_streams() -> None:
    """Let stdout take every character: UTF-8 into a file or a pipe, escapes on a terminal that has no such letter."""
    if isinstance(sys.stdout, io.TextIOWrapper):
        if sys.stdout.isatty():
            sys.stdout.reconfigure(errors="backslashreplace")
        else:
            sys.stdout.reconfigure(encoding="utf-8")


def silence_stdout() -> None:
    """Send what is still to be flushed nowhere, lest the interpreter complain of it when it ends."""
    try:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    except (OSError, ValueError):  # a stdout that is no file needs no such care
        return


def say(line: str) -> None:
    """One line of talk, on stderr. A line break in it, from a parser's message or a file's name, becomes a blank."""
    sys.stderr.write(f"tipgraph: {' '.join(line.split())}\n")


def watched(documents: Sequence[Document]) -> Iterator[Document]:
    """The documents one by one, with a progress bar on a terminal."""
    yield from tqdm(documents, unit="document", disable=None, leave=False)


def show(text: str) -> None:
    """Data, on stdout, with a line break at its end."""
    sys.stdout.write(text if text.endswith("\n") else text + "\n")


def show_table(columns: Sequence[str], rows: Iterable[Sequence[object]]) -> None:
    """Rows as a table for people."""
    cells = [["" if cell is None else str(cell) for cell in row] for row in rows]
    if not cells:
        show("  ".join(columns))
        say("no rows")
        return
    show(
        tabulate(cells, headers=columns, tablefmt="simple", maxcolwidths=_COLUMN, disable_numparse=True, missingval="")
    )


def show_csv(columns: Sequence[str], rows: Iterable[Sequence[object]]) -> None:
    """Rows as comma-separated values, with a header."""
    writer = csv.writer(sys.stdout, lineterminator="\n")
    writer.writerow(columns)
    writer.writerows(["" if cell is None else cell for cell in row] for row in rows)


def show_json(value: object) -> None:
    """A value as JSON, readable."""
    show(json.dumps(value, ensure_ascii=False, indent=2))
