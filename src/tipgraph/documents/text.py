"""Plain text: one file is one document, or a chapter of several countries each under its heading with its tier.

What a document is about comes from the table of sources beside it; else from the lines above the narrative ("U.S.
Department of State 2003 Trafficking in Persons Report - Belarus", "JORDAN (Tier 2)"); else, for what these do not tell,
from the name of the file and the options. The text stays as it is; only what was copied out of a PDF, with its columns,
hyphens and running heads, is put together again (see `copied`).
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import islice

from tipgraph.documents.about import About, settled
from tipgraph.documents.blocks import Block, Page
from tipgraph.documents.citation import about_citation, citation_around, citation_in, citation_rows, year_of_date
from tipgraph.documents.copied import is_copied, paragraphs_of_copy
from tipgraph.documents.decoding import mended
from tipgraph.documents.headings import country_heading, is_section, strange_heading, tier_above
from tipgraph.documents.located import about_row, located
from tipgraph.documents.narratives import Told, documents_of
from tipgraph.documents.outcome import Failure, Located
from tipgraph.documents.raw import Raw
from tipgraph.documents.sources import FILE_NAME, Source
from tipgraph.documents.titles import about_name, countries_in, report_years_in, years_in
from tipgraph.errors import InputError
from tipgraph.paragraphs import paragraphs_of

#: A narrative's first paragraph is longer than any title; no title has come with more than a few lines.
_TITLE_WORDS = 20
_TITLE_LINES = 5
_SECTION_WORDS = 4
_MOST_LINES = 40
_PARAGRAPH = re.compile(r"[^\n]*\S[^\n]*")
#: When a page was changed last is no year of a report.
_STAMP = re.compile(r"(?:last\s+(?:updated|modified|edited|reviewed)|accessed|retrieved|printed)\b", re.IGNORECASE)
#: A line of some words with a full stop, and a note's mark at most behind it, is text and no title.
_SENTENCE = re.compile(r"(?:\S+\s+){5,}\S*[a-z\d)\"”]\.(?:\s?\[\d+\])*$")


@dataclass(frozen=True, slots=True)
class Heading:
    """What the lines above a narrative say; empty and None where they say nothing."""

    title: str
    countries: tuple[str, ...]
    years: tuple[int, ...]


def read_text(raw: Raw, text: str, told: Told, source: Source | None) -> Iterator[Located | Failure]:
    """The documents of a plain text.

    Raises:
        InputError: nothing tells the country or the year of the only one, or two things tell different ones.
    """
    text, notes = mended(text)
    if source is None and is_copied(text):
        copied = paragraphs_of_copy(text)
        page = Page("text from a PDF", copied.blocks, copied.about, (), copied.left_out, (*notes, *copied.notes))
        yield from documents_of(raw, page, told, source)
        return
    lines = [found.group().strip() for found in _PARAGRAPH.finditer(text)]
    named = {heading.country for line in lines if (heading := country_heading(line))}
    named |= {name for line in lines if (name := strange_heading(line))}
    if len(named) > 1:
        blocks = tuple(Block(line) for line in lines)
        yield from documents_of(raw, Page("text", blocks, (), (), (), notes), told, source)
        return
    about = _about(raw, text, lines, told, source)
    yield located(raw.where, raw.id_of(about), text, about, "text", (), notes)


def _about(raw: Raw, text: str, lines: list[str], told: Told, source: Source | None) -> About:
    """What is known of the only document of a text."""
    row = about_row(source)
    if row.country is not None and row.year is not None:
        return row
    heading = heading_of(text)
    cited = about_citation(citation_rows(citation_around(lines).values()))
    tiers = [found for line in lines if (found := country_heading(line))]
    own = About.told("title lines", tier=tier_above(lines))
    if tiers:
        own = About.told("heading", country=tiers[0].country, tier=tiers[0].tier)
    titled = About.told(
        "title lines",
        country=None if row.country else _only(heading.countries, raw, "country"),
        year=None if row.year else _only(heading.years, raw, "year"),
        title=heading.title,
    )
    weak = (own, cited, titled, year_of_date(cited), about_name(raw.stem), told.about)
    return row.or_else(settled((titled, own) if row.country is None else (), weak, raw.where))


def heading_of(text: str) -> Heading:
    """What the lines above a narrative say; of several years the one beside the report's name.

    >>> heading_of("U.S. Department of State 2003 Trafficking in Persons Report - Belarus").countries
    ('BLR',)
    """
    lines = list(_title_lines(text))
    codes = dict.fromkeys(code for line in lines for code in countries_in(line))
    reports = dict.fromkeys(year for line in lines for year in report_years_in(line))
    # A line with two years ("Articles from 2000 to 2010") tells none.
    years = reports or dict.fromkeys(found[0] for found in map(years_in, lines) if len(found) == 1)
    title = next((line for line in lines if countries_in(line) or report_years_in(line)), lines[0] if lines else "")
    return Heading(title, tuple(codes), tuple(years))


def _title_lines(text: str) -> Iterator[str]:
    head = "\n".join(islice(text.splitlines(), _MOST_LINES))
    lines = [" ".join(head[start:end].split()) for start, end in paragraphs_of(head)]
    cited = citation_in(lines)
    for line in islice((line for at, line in enumerate(lines) if at not in cited), _TITLE_LINES):
        if len(line.split()) > _TITLE_WORDS or _SENTENCE.search(line) or _is_opening(line):
            return
        if not _STAMP.match(line):
            yield line.strip("= ") if line[0] == "=" else line


def _is_opening(line: str) -> bool:
    """Whether a line is a heading of the narrative's own, as in a part that was copied out of one."""
    return len(line.split()) <= _SECTION_WORDS and not countries_in(line) and not years_in(line) and is_section(line)


def _only(found: tuple[object, ...], raw: Raw, name: str) -> str:
    """The one value that the title lines give; empty where they give none."""
    if len(found) > 1:
        shown = ", ".join(map(str, found))
        wanted = f"a row in {FILE_NAME} beside it"
        raise InputError(raw.where, f"its title lines name more than one {name} ({shown})", wanted)
    return str(found[0]) if found else ""
