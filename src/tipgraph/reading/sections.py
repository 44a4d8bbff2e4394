"""The sections of a narrative, and what each is about.

The layouts changed over the years: no headings in 2001 and 2002, Prevention first in 2003, Prosecution first from 2004
on, recommendations as a sentence or as a list, the profile at the end since 2018. A paragraph takes its area from a
heading above it or at its beginning where there is one; from the compliance sentence, which opens the government's
assessment; else from the words it uses. Boilerplate (disclaimers, library notes), stories and captions state nothing
about the country.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache

from tipgraph.documents.citation import citation_around
from tipgraph.lexicon import Found, Matches
from tipgraph.paragraphs import is_bullet, lines_of
from tipgraph.reading.pieces import EFFORTS, Cue, Piece, pieces_of
from tipgraph.reading.state import State
from tipgraph.reading.unheaded import GOVERNMENT, is_advice, is_advice_behind_phrase, opened
from tipgraph.reading.whole_lines import whole_line

#: Areas that give no facts. A note is what stands in brackets of its own.
SILENT = frozenset({"title", "heading", "story", "note", "boilerplate"})

# A story is over where the text turns to the government again.
_GOVERNMENT = re.compile(GOVERNMENT)
_ADVISES = re.compile(rf"{GOVERNMENT}[^.;,]{{0,60}}? (?:should|must)\b")
_IMPERATIVE_NOT = re.compile(r"(?:The|A|An|In|During|It|There|Some|Most|Many|These)\b")


@dataclass(frozen=True, slots=True)
class Section:
    """A part of the folded text and its area: a paragraph, or one of several parts that share a line.

    Areas: title, heading, profile, assessment, prosecution, protection, prevention, recommendations, story, note,
    boilerplate.
    """

    start: int
    end: int
    area: str


def sections_of(text: str, mentions: Sequence[Found], matches: Matches) -> tuple[Section, ...]:
    """The sections of a folded text, in order; `mentions` are all of its matches, in order."""
    cues = [Cue(start, end, code) for start, end, meaning in mentions for code in _cues_in(meaning.tags)]
    return tuple(_sections(text, cues, matches))


@cache
def _cues_in(tags: frozenset[str]) -> tuple[str, ...]:
    """The codes of the cues that a mention is."""
    codes: list[str] = []
    for tag in sorted(tags):
        scheme, _, code = tag.partition(":")
        if scheme == "section-cues":
            codes.append(code)
        elif scheme == "tier-cues" and (code[0].isdigit() or code in ("SC", "watch-list")):
            codes.append("tier")
    return tuple(codes)


def _sections(text: str, cues: Sequence[Cue], matches: Matches) -> Iterator[Section]:
    state = State()
    at = 0
    cited = _cited(text)
    for start, end in lines_of(text):
        while at < len(cues) and cues[at].start < start:
            at += 1
        stop = at
        while stop < len(cues) and cues[stop].start < end:
            stop += 1
        here = cues[at:stop]
        while text[start].isspace():
            start += 1
        while text[end - 1].isspace():
            end -= 1
        area = "boilerplate" if start in cited else whole_line(text[start:end], here, state, start)
        if area:
            yield Section(start, end, area)
            continue
        for piece in pieces_of(text, start, end, here):
            yield from _of_piece(text, piece, state, matches)


def _cited(text: str) -> frozenset[int]:
    """Where the lines of a citation table above or below the text begin."""
    lines = list(re.finditer(r"\S[^\n]*", text))
    return frozenset(lines[at].start() for at in citation_around([line.group() for line in lines]))


def _of_piece(text: str, piece: Piece, state: State, matches: Matches) -> Iterator[Section]:
    """The sections of one part of a paragraph; the state moves on with it."""
    state.begun = True
    if piece.kind == "boilerplate":
        yield Section(piece.start, piece.end, "boilerplate")
        return
    if piece.announces:
        state.announce(piece.announces)
    listed = state.headed == "recommendations" and is_advice_behind_phrase(text, piece.start, piece.end, matches)
    area = "recommendations" if listed else _area(text[piece.start : piece.end], piece, state)
    if area != "assessment" and (state.opened or not state.headed):
        area = _unheaded(text, piece, state, matches) or area
    state.advised = area == "recommendations"
    state.assessed = state.assessed or area == "assessment"
    words = piece.words
    while words < piece.end and text[words].isspace():
        words += 1
    if words > piece.start:
        yield Section(piece.start, words, "heading")
    if words < piece.end:
        yield Section(words, piece.end, area)


def _area(words: str, piece: Piece, state: State) -> str:
    """The area of a part of a paragraph, by the last heading, the compliance sentence, or its words."""
    if state.headed == "recommendations" and not piece.announces and _ends_list(words, state):
        state.headed = ""
    if state.headed == "recommendations":
        state.listed = state.listed or is_bullet(words)
    if state.headed == "story":
        if piece.kind == "assessment" or (state.told and _GOVERNMENT.match(words)):
            state.headed = ""
        state.told = True
    if piece.kind == "profile":
        state.headed = "profile"
    if piece.kind == "assessment" and state.headed in ("profile", "story", ""):
        state.headed = ""
        return "assessment"
    if state.headed:
        return _area_by_words(piece.codes) if _turns(piece.codes, state) else state.headed
    if piece.kind == "recommendations":
        return "recommendations"
    if not state.assessed or _tells_of_trafficking(words, piece.codes):
        return "profile"
    return _area_by_words(piece.codes)


def _unheaded(text: str, piece: Piece, state: State, matches: Matches) -> str:
    """The area of a part of a paragraph under no heading by how it is built; empty where that tells nothing."""
    if state.assessed and is_advice(text, piece.start, piece.end, matches, among=state.advised):
        return "recommendations"
    area = opened(text, piece.start, piece.end, matches)
    if area:
        state.headed, state.opened = area, True
    return area


def _ends_list(words: str, state: State) -> bool:
    """Whether a paragraph below recommendations is no longer one of them."""
    if is_bullet(words):
        return False
    return state.listed or (bool(_IMPERATIVE_NOT.match(words)) and not _ADVISES.match(words))


def _tells_of_trafficking(words: str, cues: Counter[str]) -> bool:
    """Whether a paragraph below the assessment, under no heading, is on trafficking and not on what is done against it.

    "Traffickers" and "victims" stand in both, and so tell nothing.
    """
    told = cues["profile"]
    return told > 1 and told >= sum(cues[area] for area in EFFORTS) and not _GOVERNMENT.search(words)


def _turns(cues: Counter[str], state: State) -> bool:
    """Whether a paragraph is on other efforts than the sentence told that opened the section, for want of a heading."""
    if not state.opened:
        return False
    best = cues[_area_by_words(cues)]
    return best > 1 and best > cues[state.headed]


def _area_by_words(cues: Counter[str]) -> str:
    """The area whose words prevail; prosecution where none does, for what is left is mostly law and police."""
    counts = {area: cues[area] for area in EFFORTS}
    best = max(counts.values())
    return next(area for area, count in counts.items() if count == best)
