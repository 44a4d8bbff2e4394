"""The citation table that libraries put above a document: Title, Publisher, Author, Publication Date, Cite as.

It stands in a table of a page, or in lines of a text ("Publisher | United States Department of State").
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence

from tipgraph.documents.about import About
from tipgraph.documents.headings import country_named
from tipgraph.documents.metadata import YEARS
from tipgraph.documents.titles import about_title, date_in

#: The labels of such tables, and the fields of theirs that we keep; the others only mark the table as one.
FIELDS = {
    "title": "title",
    "document title": "title",
    "publisher": "publisher",
    "published by": "publisher",
    "source": "publisher",
    "author": "author_body",
    "publication date": "date",
    "published": "date",
    "date": "date",
    "date of publication": "date",
    "country": "country",
    "countries": "country",
    "original link": "url",
    "cite as": "cite",
    "citation": "cite",
    "recommended citation": "cite",
    "ecoi.net summary": "",
    "disclaimer": "",
    "comments": "",
    "document type": "",
    "document id": "",
    "original title": "",
    "other document information": "",
    "language": "",
    "reference": "",
    "topics": "",
    "legal citation": "",
}
#: Labels that stand in no narrative, so that in a line of text a blank is enough after them.
_CLEAR = ("publication date", "cite as", "recommended citation", "ecoi.net summary", "document title", "document type")
_LINE = re.compile(
    rf"\W{{0,3}}(?P<label>{'|'.join(sorted(map(re.escape, FIELDS), key=len, reverse=True))})\W{{0,3}}?"
    r"(?P<gap>\s*[:|\t]\s*|\s{2,}|\s)(?P<value>.+?)[\s|]*",
    re.IGNORECASE,
)
#: A citation table stands above the text, with a title and some navigation at most above it; or at its very end.
_CITATION_LINES = 20
_LONGEST = 4_000
_URL = re.compile(r"https?://[^\s<>\"\[\]]+")
_TITLE_IN_CITATION = re.compile(
    r",\s*(?P<title>[^,]*trafficking in persons report.*?),\s*(?:\d{1,2}\s+)?[A-Z][a-z]+ \d{4}", re.IGNORECASE
)
WHERE = "citation table"


def about_citation(rows: Mapping[str, str]) -> About:
    """What a citation table tells, its rows by label in small letters.

    >>> about_citation({"publisher": "P", "publication date": "19 June 2012"}).known["date"].value
    '2012-06-19'
    """
    values = {
        field: " ".join(rows[label].split()) for label, field in reversed(FIELDS.items()) if field and rows.get(label)
    }
    cite = values.get("cite", "")
    title = values.get("title", "")
    if not title and (found := _TITLE_IN_CITATION.search(cite)):
        title = found["title"].strip()
    date = date_in(values.get("date", "")) or date_in(cite)
    told = About.told(
        WHERE,
        title=title,
        publisher=values.get("publisher"),
        author_body=values.get("author_body"),
        date=date,
        url=found.group().rstrip(".,;)") if (found := _URL.search(values.get("url", "") or cite)) else None,
        country=country_named(values.get("country", "")) or None,
    )
    return told.or_else(about_title(title, WHERE)) if title else told


def year_of_date(about: About) -> About:
    """The report year that a date of publication suggests where nothing better does."""
    if about.date is None or int(about.date.value[:4]) not in YEARS:
        return About()
    return About.told(f"date of publication ({about.date.where})", year=about.date.value[:4])


def citation_line(line: str, *, loosely: bool = False) -> tuple[str, str] | None:
    """Label and value of a line of a citation table; None where the line is none.

    >>> citation_line("Publisher | United States Department of State")
    ('publisher', 'United States Department of State')
    >>> citation_line("Publication Date 19 June 2012")
    ('publication date', '19 June 2012')
    >>> citation_line("Source countries are poor.") is None
    True

    Args:
        line: one line of a text.
        loosely: a blank is enough after every label, as beside other lines of a table.
    """
    found = _LINE.fullmatch(line.strip()) if len(line) <= _LONGEST else None
    if not found:
        return None
    label = found["label"].lower()
    if not loosely and found["gap"] == " " and label not in _CLEAR:
        return None
    return label, found["value"]


def citation_in(lines: Sequence[str]) -> dict[int, tuple[str, str]]:
    """The lines of a citation table among the first of a text, by their number; empty where there is none.

    >>> citation_in(["Title A report", "Author The Office", "Publication Date June 2003", "Jordan"])
    {0: ('title', 'A report'), 1: ('author', 'The Office'), 2: ('publication date', 'June 2003')}
    """
    first = lines[:_CITATION_LINES]
    below = _with_values_below(first)
    sure = {at: pair for at, line in enumerate(first) if (pair := citation_line(line))}
    if citation_rows(below.values()):
        return sure | below
    if not citation_rows(sure.values()):
        return {}
    loose = {at: pair for at, line in enumerate(first) if (pair := citation_line(line, loosely=True))}
    return {at: pair for at, pair in loose.items() if at in sure or {at - 1, at + 1} & loose.keys()}


def citation_around(lines: Sequence[str]) -> dict[int, tuple[str, str]]:
    """The lines of a citation table above a text and of one below it, by their number.

    >>> citation_around(["Jordan", *["A sentence."] * 30, "Source:", "The Office", "Published:", "June 2003"])[31]
    ('source', 'The Office')
    """
    above = citation_in(lines)
    last = max(0, len(lines) - _CITATION_LINES)
    return above | {last + at: pair for at, pair in citation_in(lines[last:]).items()}


def _with_values_below(lines: Sequence[str]) -> dict[int, tuple[str, str]]:
    """The lines of a table whose labels stand alone, each above its value; the lines of values have an empty label.

    >>> _with_values_below(["A report", "Publisher", "The Office", "Cite as", "The Office, A report, 2003", "Jordan"])
    {1: ('publisher', 'The Office'), 2: ('', ''), 3: ('cite as', 'The Office, A report, 2003'), 4: ('', '')}
    """
    found: dict[int, tuple[str, str]] = {}
    for at, line in enumerate(lines[:-1]):
        label, below = _label(line), lines[at + 1].strip()
        if at not in found and label in FIELDS and _label(below) not in FIELDS and len(below) <= _LONGEST:
            found[at], found[at + 1] = (label, below), ("", "")
    return found if sum(1 for label, _ in found.values() if label) > 1 else {}


def citation_rows(pairs: Iterable[tuple[str, str]]) -> dict[str, str]:
    """The rows of a table by label, where enough of them are a citation's; empty where the table is another.

    >>> citation_rows([("Publisher", "P"), ("Author:", "A"), ("Fines", "none")])
    {'publisher': 'P', 'author': 'A', 'fines': 'none'}
    >>> citation_rows([("Country", "Fines"), ("Jordan", "none")])
    {}
    """
    rows: dict[str, str] = {}
    for label, value in pairs:
        if label:
            rows.setdefault(_label(label), value)
    known = [label for label in rows if label in FIELDS]
    return rows if len(known) >= 2 or any(label in rows for label in _CLEAR) else {}


def _label(words: str) -> str:
    """A label as the fields have it: in small letters, without its colon."""
    return " ".join(words.split()).rstrip(": ").lower()
