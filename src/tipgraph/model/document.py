"""One country's text for one year, and stretches of it."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from functools import cached_property


@dataclass(frozen=True, slots=True, order=True)
class Span:
    """Part of a document's text, ``text[start:end]``."""

    start: int
    end: int


@dataclass(frozen=True)
class Document:
    """One country's text for one year, as its reader gives it; never altered afterwards.

    `id` is unique in a build. `country` is a place code, `year` the report's year (not the year of the events).
    Empty strings stand for metadata that the source does not give. `date` is an ISO 8601 date or year.
    """

    id: str
    country: str
    year: int
    text: str
    title: str = ""
    publisher: str = ""
    author_body: str = ""
    date: str = ""
    url: str = ""
    licence: str = ""

    @cached_property
    def sha256(self) -> str:
        """The SHA-256 of the text in UTF-8, in hexadecimal."""
        return hashlib.sha256(self.text.encode("utf-8")).hexdigest()

    @cached_property
    def words(self) -> int:
        """How many words the text has, split at white space."""
        return len(self.text.split())

    def quote(self, span: Span) -> str:
        """The words at `span`."""
        return self.text[span.start : span.end]
