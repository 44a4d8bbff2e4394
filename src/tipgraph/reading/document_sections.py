"""The sections of a document as spans of its own text, for the graph and for people.

The reading cuts finer, into paragraphs and headings; here those of one area that follow each other are one section,
with the heading that opens it.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from tipgraph.model import Span
from tipgraph.reading.read import Reading

_HEADING = "heading"


@dataclass(frozen=True, slots=True, order=True)
class DocumentSection:
    """A part of a document's text that is about one thing.

    `span` takes in the heading, whose words `heading` holds (empty where there is none). `area` is prosecution,
    protection, prevention, profile, assessment, recommendations, story, note, title or boilerplate.
    """

    span: Span
    area: str
    heading: str = ""


def sections_in_document(reading: Reading) -> tuple[DocumentSection, ...]:
    """The sections of a document, in order and without overlap; only white space lies between them."""
    return tuple(_sections(reading))


def _sections(reading: Reading) -> Iterator[DocumentSection]:
    document = reading.document
    start = end = -1
    area = heading = ""
    pending: Span | None = None  # a heading whose section has not begun yet
    for part in reading.sections:
        span = reading.span(part.start, part.end)
        if part.area == _HEADING:
            pending = span if pending is None else Span(pending.start, span.end)
            continue
        if pending is None and part.area == area:
            end = span.end
            continue
        if area:
            yield DocumentSection(Span(start, end), area, heading)
        start, end, area = (pending or span).start, span.end, part.area
        heading = " ".join(document.quote(pending).split()) if pending else ""
        pending = None
    if area:
        yield DocumentSection(Span(start, end), area, heading)
    if pending is not None:  # a heading with nothing below it opens nothing
        yield DocumentSection(pending, "note", " ".join(document.quote(pending).split()))
