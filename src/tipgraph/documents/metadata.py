"""What is known about a document beside its text, checked before it goes anywhere.

The checks are few: what would make an IRI, a file name or a literal that no reader of the graph accepts.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import date

from tipgraph.errors import InputError
from tipgraph.lexicon import load_lexicon
from tipgraph.model import Document
from tipgraph.names import Names

YEARS = range(1990, 2101)

#: The keys of a document's metadata that may be left out.
OPTIONAL = ("publisher", "author_body", "date", "url", "licence")

_IRI = re.compile(r"[A-Za-z][A-Za-z0-9+.-]*:[^\x00-\x20<>\"{}|\\^`]+")
_NO_CHARACTER = re.compile("[\0\ud800-\udfff\ufdd0-\ufdef\ufffe\uffff]")
_DATE = re.compile(r"\d{4}(-\d\d(-\d\d)?)?")
#: Most file systems end a name at 255 bytes; some are left for ".nq" and a temporary suffix.
_ID_BYTES = 200


def country_code(given: str, where: object) -> str:
    """The place code that a country is given by, as a code ("BLR") or as a name ("Belarus").

    Raises:
        InputError: no country of the vocabulary.
    """
    lexicon = load_lexicon()
    wanted = "an ISO 3166-1 alpha-3 code of the vocabulary"
    code = given.strip()
    if not re.fullmatch("[A-Z]{3}", code):
        code = lexicon.place_named(code)
        wanted += ", or a country's name"
    if re.fullmatch("[A-Z]{3}", code) and lexicon.preferred("places", code) != code:
        return code
    raise InputError(where, f'unknown country "{given}"', wanted)


def report_year(given: int | str, where: object) -> int:
    """The year of a report.

    Raises:
        InputError: no year, or one in which there was no such report.
    """
    if isinstance(given, int) or given.strip().isdecimal():
        year = int(given)
        if year in YEARS:
            return year
    raise InputError(where, f'"{given}" is no report year', f"a year from {YEARS.start} to {YEARS.stop - 1}")


def document_of(
    where: object, *, id: str, country: str, year: int | str, title: str, text: str, optional: Mapping[str, str]
) -> Document:
    """A document whose metadata have been checked.

    Raises:
        InputError: a value that the graph could not hold.
    """
    if not id.strip() or not id.isprintable():
        raise InputError(where, f"unusable id {id!r}", "an id of printable characters")
    if len(Names().document(id)) - len(Names().document("")) > _ID_BYTES:
        raise InputError(
            where, f'id "{id[:40]}..." is too long', f"an id of at most {_ID_BYTES} bytes, percent-encoded"
        )
    if not text.strip():
        raise InputError(where, "no text", "a narrative")
    values = {key: optional.get(key, "").strip() for key in OPTIONAL}
    for value in (id, title, text, *values.values()):
        _check_characters(value, where)
    if values["url"] and not _IRI.fullmatch(values["url"]):
        raise InputError(where, f'"{values["url"]}" is no URL', "an absolute URL without blanks")
    if values["date"] and not _is_date(values["date"]):
        raise InputError(where, f'"{values["date"]}" is no date', "an ISO 8601 date: 2003, 2003-06 or 2003-06-11")
    return Document(
        id=id,
        country=country_code(country, where),
        year=report_year(year, where),
        text=text,
        title=title,
        **values,
    )


def _check_characters(value: str, where: object) -> None:
    """Refuse what readers of RDF refuse: a NUL, half of a surrogate pair (which JSON can write), a noncharacter."""
    if bad := _NO_CHARACTER.search(value):
        raise InputError(where, f"the character U+{ord(bad[0]):04X}", "characters of Unicode text")


def _is_date(value: str) -> bool:
    if not _DATE.fullmatch(value):
        return False
    try:
        date.fromisoformat((value + "-01-01")[:10])  # a year or a month is as good as its first day
    except ValueError:
        return False
    return True
