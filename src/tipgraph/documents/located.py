"""The last step of every reader: a text and what is known of it become a document, or are refused."""

from __future__ import annotations

from dataclasses import replace

from tipgraph.documents.about import About
from tipgraph.documents.metadata import OPTIONAL, document_of
from tipgraph.documents.outcome import LeftOut, Located
from tipgraph.documents.sources import FILE_NAME, Source
from tipgraph.errors import InputError

#: The longest narrative of any year has some 6,000 words; what is longer is more than one country's.
MOST_WORDS = 20_000


def located(
    where: str,
    id: str,
    text: str,
    about: About,
    format: str,
    left_out: tuple[LeftOut, ...] = (),
    notes: tuple[str, ...] = (),
) -> Located:
    """The document that a text is, with what is known of it.

    Raises:
        InputError: its country or year is not known, it is too long for one country's text, or the graph could not
            hold it.
    """
    for name in ("country", "year"):
        if name in about.missing:
            wanted = f"a row in {FILE_NAME} beside it, a title that names it, or --{name}"
            raise InputError(where, f"no {name} in its title lines", wanted)
    words = len(text.split())
    if words > MOST_WORDS:
        raise InputError(where, f"{words:,} words in one narrative", f"a country's text of at most {MOST_WORDS:,}")
    known = about.known
    document = document_of(
        where,
        id=id,
        country=known["country"].value,
        year=known["year"].value,
        title=known["title"].value if "title" in known else "",
        text=text,
        optional={name: known[name].value for name in OPTIONAL if name in known},
    )
    about = replace(about, country=replace(known["country"], value=document.country))
    return Located(where, document, format, about, left_out, notes)


def about_row(source: Source | None) -> About:
    """What a row of a table of sources tells."""
    if source is None:
        return About()
    row = source.values
    return About.told(
        source.where,
        country=row["country"].strip(),
        year=row["report_year"].strip(),
        title=row["title"],
        **{name: row[name].strip() for name in OPTIONAL},
    )
