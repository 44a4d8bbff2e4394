"""Plain text: one file is one document.

What the document is about comes from the table of sources beside it; else from the lines above the narrative ("U.S.
Department of State 2003 Trafficking in Persons Report - Belarus", "JORDAN (Tier 2)"); else, for what these do not tell,
from the options of the build.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import islice
from pathlib import Path

from tipgraph.documents.metadata import YEARS, document_of
from tipgraph.documents.sources import FILE_NAME, source_of
from tipgraph.errors import InputError
from tipgraph.lexicon import load_lexicon
from tipgraph.model import Document

#: A narrative's first paragraph is longer than any title; no title has come with more than a few lines.
_TITLE_WORDS = 20
_TITLE_LINES = 5

_YEAR = re.compile(r"(?<!\d)(?:19|20)\d\d(?!\d)")
#: What parts a country's name from the rest of a title: " - ", ": ", "(Tier 2)", "2003".
_PARTS = re.compile(r"\s+[-‐‑‒–—―]+\s+|\s*[—:|(),]\s*|\s*\b(?:19|20)\d\d\b")


@dataclass(frozen=True, slots=True)
class Heading:
    """What the lines above a narrative say; empty and None where they say nothing."""

    title: str
    countries: tuple[str, ...]
    years: tuple[int, ...]


def read_text(path: Path, data: bytes, text: str, *, country: str | None, year: int | None) -> Document:
    """The document that a plain text file is.

    Raises:
        InputError: nothing tells its country or its year, or two things tell different ones.
    """
    source = source_of(path, data)
    if source is not None:
        row = source.values
        return document_of(
            source.where,
            id=path.stem,
            country=row["country"],
            year=row["report_year"],
            title=row["title"],
            text=text,
            optional=row,
        )
    heading = heading_of(text)
    return document_of(
        path,
        id=path.stem,
        country=_only(heading.countries, country, path, "country"),
        year=int(_only(heading.years, year, path, "year")),
        title=heading.title,
        text=text,
        optional={},
    )


def heading_of(text: str) -> Heading:
    """What the lines above a narrative say.

    >>> heading_of("U.S. Department of State 2003 Trafficking in Persons Report - Belarus").countries
    ('BLR',)
    """
    lines = list(_title_lines(text))
    lexicon = load_lexicon()
    parts = (part for line in lines for part in (line, *_PARTS.split(line)))
    codes = dict.fromkeys(code for part in parts if (code := lexicon.place_named(part)))
    years = dict.fromkeys(int(found) for line in lines for found in _YEAR.findall(line) if int(found) in YEARS)
    return Heading(lines[0] if lines else "", tuple(codes), tuple(years))


def _title_lines(text: str) -> Iterator[str]:
    for line in islice((line.strip() for line in text.splitlines() if line.strip()), _TITLE_LINES):
        if len(line.split()) > _TITLE_WORDS:
            return
        yield line


def _only(found: tuple[object, ...], option: object, path: Path, name: str) -> str:
    """The one value that the heading gives, else the option."""
    if len(found) > 1:
        shown = ", ".join(map(str, found))
        raise InputError(
            path, f"its title lines name more than one {name} ({shown})", f"a row in {FILE_NAME} beside it"
        )
    if found:
        return str(found[0])
    if option is None:
        raise InputError(
            path, f"no {name} in its title lines", f"a row in {FILE_NAME} beside it, a title that names it, or --{name}"
        )
    return str(option)
