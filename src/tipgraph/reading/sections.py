"""The sections of a narrative, and what each is about.

The layouts changed over the years: no headings in 2001 and 2002, Prevention first in 2003, Prosecution first from 2004
on, recommendations as a sentence or as a list, the profile at the end since 2018. A paragraph takes its area from a
heading above it where there is one; from the compliance sentence, which stands in the government's assessment; else
from the words it uses. Boilerplate (disclaimers, library notes) and stories state nothing about the country.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from tipgraph.lexicon import Mention

#: Areas that give no facts.
SILENT = frozenset({"title", "heading", "story", "boilerplate"})

_LINE = re.compile(r"[^\n]*\S[^\n]*")
_HEADING_WORDS = 14


@dataclass(frozen=True, slots=True)
class Section:
    """A paragraph of the folded text and its area.

    Areas: title, heading, profile, assessment, prosecution, protection, prevention, recommendations, story, boilerplate.
    """

    start: int
    end: int
    area: str


def sections_of(text: str, mentions: Sequence[Mention]) -> tuple[Section, ...]:
    """The paragraphs of a folded text, each with its area; `mentions` are those of the whole text, in order."""
    return tuple(_sections(list(_paragraphs(text, mentions))))


@dataclass(frozen=True, slots=True)
class _Paragraph:
    start: int
    end: int
    line: str
    cues: Counter[str]


def _paragraphs(text: str, mentions: Sequence[Mention]) -> Iterator[_Paragraph]:
    """The lines of a text that are not blank, each with how often it has each section cue."""
    at = 0
    for found in _LINE.finditer(text):
        cues: Counter[str] = Counter()
        while at < len(mentions) and mentions[at].start < found.end():
            cues.update(sense.code for sense in mentions[at].senses if sense.scheme == "section-cues")
            at += 1
        yield _Paragraph(found.start(), found.end(), found.group().strip(), cues)


def _sections(paragraphs: list[_Paragraph]) -> Iterator[Section]:
    headed = ""  # the area that the last heading announced
    assessed = False
    for paragraph in paragraphs:
        cues = paragraph.cues
        announced = _announced(paragraph.line, cues)
        if announced:
            headed = "" if announced == "title" else announced
            area = "title" if announced == "title" else "heading"
        elif cues["boilerplate"]:
            area = "boilerplate"
        elif headed in ("profile", "story") and cues["assessment"]:
            area, headed = "assessment", ""
        elif headed:
            area = headed
        elif cues["recommendations-opening"]:
            area = "recommendations"
        elif cues["assessment"]:
            area = "assessment"
        else:
            area = _area_by_words(cues) if assessed else "profile"
        assessed = assessed or area == "assessment"
        yield Section(paragraph.start, paragraph.end, area)


def _announced(line: str, cues: Counter[str]) -> str:
    """The area that a line announces as a heading; empty where it is none."""
    short = len(line.split()) <= _HEADING_WORDS and not re.search(r"[.;]\s*$", line)
    if not short:
        return ""
    for area in ("recommendations", "story", "profile", "prosecution", "protection", "prevention"):
        if (cues[f"{area}-heading"] or cues[f"{area}-opening"]) and (line.endswith(":") or len(line.split()) <= 4 or line.isupper()):
            return area
    if cues["title"] and not cues["assessment"]:
        return "title"
    return ""


def _area_by_words(cues: Counter[str]) -> str:
    """The area whose words prevail; prosecution where none does, for what is left is mostly law and police."""
    counts = {area: cues[area] for area in ("prosecution", "protection", "prevention")}
    best = max(counts.values())
    return next(area for area, count in counts.items() if count == best)
