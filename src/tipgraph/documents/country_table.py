"""A page that is one table of countries with a text each, as the Factbook's field listings are."""

from __future__ import annotations

from collections.abc import Iterator

from selectolax.lexbor import LexborHTMLParser, LexborNode

from tipgraph.documents.about import About, settled
from tipgraph.documents.factbook import about_text, without_label
from tipgraph.documents.headings import country_named
from tipgraph.documents.html_lines import lines_of
from tipgraph.documents.located import about_row, located
from tipgraph.documents.narratives import Told
from tipgraph.documents.outcome import Failure, Located
from tipgraph.documents.raw import Raw
from tipgraph.documents.sources import Source
from tipgraph.documents.titles import about_name
from tipgraph.errors import InputError

FORMAT = "HTML table of countries"
_LEAST_ROWS = 2
_LEAST_WORDS = 15


def country_rows(text: str) -> list[tuple[str, list[str]]]:
    """Country and paragraphs of each row, where a page is such a table; empty where it is another page."""
    body = LexborHTMLParser(text).body
    best: list[tuple[str, list[str]]] = []
    for table in body.css("table") if body is not None else []:
        rows = [cells for row in table.css("tr") if len(cells := row.css("td")) == 2]
        told = [(name, parts) for cells in rows if (name := _name(cells[0])) and (parts := _parts(cells[1]))]
        long = [one for one in told if len(" ".join(one[1]).split()) >= _LEAST_WORDS]
        if len(long) >= _LEAST_ROWS and 2 * len(long) > len(rows) and len(long) > len(best):
            best = told
    return best


def _name(cell: LexborNode) -> str:
    name = " ".join(cell.text(deep=True).split())
    return name if len(name) < 60 and country_named(name) else ""


def _parts(cell: LexborNode) -> list[str]:
    return [part for line in lines_of(cell) for part in line.text.split("\n") if part.strip()]


def read_country_table(
    raw: Raw, rows: list[tuple[str, list[str]]], told: Told, source: Source | None
) -> Iterator[Located | Failure]:
    """The documents of such a table, one a row."""
    row_of_table = about_row(source)
    for name, parts in rows:
        where = f"{raw.where}#{name}"
        try:
            texts = [without_label(part) for part in parts]
            about = about_text(texts, "table cell").or_else(
                About.told("table row", country=country_named(name), title=name)
            )
            if row_of_table.country is not None:
                raise InputError(
                    where, "one of several countries, but the table of sources names one", "no country there"
                )
            about = settled((), (row_of_table, about, about_name(raw.stem), About(year=told.about.year)), where)
            year = about.year.value if about.year else ""
            id = f"{raw.stem}-{country_named(name).lower()}-{year}"
            yield located(where, id, "\n\n".join(texts), about, FORMAT)
        except InputError as fault:
            yield Failure.from_fault(fault)
