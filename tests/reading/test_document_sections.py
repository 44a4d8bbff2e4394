"""The sections of a document as spans of its own text."""

from __future__ import annotations

from itertools import pairwise

from tipgraph.lexicon import load_lexicon
from tipgraph.model import Document
from tipgraph.reading import DocumentSection, read, sections_in_document

TEXT = """JORDAN (Tier 2)

Jordan is a destination country for women from Indonesia.

The Government of Jordan does not fully comply with the minimum standards.

Recommendations for Jordan: Open a shelter; train police.

Prosecution
Police arrested nine suspects.

Courts convicted four of them.

AMINA’S STORY
Amina was 14 when she was sold.

This is not a UNHCR publication.
"""


def sections(text: str) -> tuple[DocumentSection, ...]:
    """The sections of a text."""
    return sections_in_document(read(Document("d", "JOR", 2010, text), load_lexicon()))


def test_paragraphs_of_one_area_are_one_section_with_its_heading() -> None:
    found = sections(TEXT)

    assert [(section.area, section.heading) for section in found] == [
        ("title", ""),
        ("profile", ""),
        ("assessment", ""),
        ("recommendations", "Recommendations for Jordan:"),
        ("prosecution", "Prosecution"),
        ("story", "AMINA’S STORY"),
        ("boilerplate", ""),
    ]
    prosecution = found[4].span
    assert TEXT[prosecution.start : prosecution.end].startswith("Prosecution\nPolice")
    assert TEXT[prosecution.start : prosecution.end].endswith("four of them.")


def test_only_white_space_lies_between_sections() -> None:
    found = sections(TEXT)

    between = [TEXT[one.span.end : other.span.start] for one, other in pairwise(found)]
    assert not "".join(between).strip()
    assert TEXT[: found[0].span.start].strip() == TEXT[found[-1].span.end :].strip() == ""


def test_a_heading_at_the_end_opens_nothing() -> None:
    assert sections("Jordan is a destination country for women.\n\nPREVENTION")[-1].area == "note"


def test_no_text_has_no_sections() -> None:
    assert sections(" \n") == ()
