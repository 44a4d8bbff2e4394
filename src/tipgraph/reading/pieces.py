"""The parts of a paragraph that belong to different sections.

Some editions run a heading into its paragraph ("Prosecution The Government of ..."), a disclaimer into the last one
("DisclaimerThis is not ..."), or the profile into the assessment.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from tipgraph.reading.sentences import sentences_of

#: The areas of what is done against trafficking.
EFFORTS = ("prosecution", "protection", "prevention")
#: The areas that headings announce, in the order in which a line that could announce two is asked.
HEADINGS = ("recommendations", "story", "profile", "assessment", *EFFORTS)

# What stands between a run-in heading and its text, and with what the text begins.
_AFTER_HEADING = re.compile(
    r"\s*[:.—]+\s*|\s+-+\s+|\s+(?=(?:The|In|During|There|It|A|An|On|As|Although|While|With|Since|At)\b)"
)
#: Advice begins with a verb, whichever, and so with any word in a capital and small letters.
_TO_ADVICE = re.compile(r"(?P<name>(?:\s+(?:[A-Z][A-Z'.’-]*)(?=\s))*)\s+(?=[A-Z][a-z])")
_TO_COLON = re.compile(r"[^:.;\n]{0,60}:\s*")


@dataclass(slots=True)
class Cue:
    """A mention of a word that tells sections apart. Nothing alters it once it is made."""

    start: int
    end: int
    code: str


@dataclass(frozen=True, slots=True)
class Piece:
    """A part of a paragraph that lies in one section.

    `announces` is the area of the heading with which it opens, whose words end at `words`; `kind` is boilerplate,
    assessment, profile, recommendations or empty; `codes` counts its cues.
    """

    start: int
    words: int
    end: int
    kind: str
    announces: str
    codes: Counter[str]


def pieces_of(text: str, start: int, end: int, cues: Sequence[Cue]) -> Iterator[Piece]:
    """The parts of the paragraph ``text[start:end]``; `cues` are those within it, in order."""
    marks = _marks(text, start, end, cues)
    for index, (begin, words, kind, announces) in enumerate(marks):
        stop = marks[index + 1][0] if index + 1 < len(marks) else end
        while stop > begin and text[stop - 1].isspace():
            stop -= 1
        codes = Counter(cue.code for cue in cues if begin <= cue.start < stop)
        yield Piece(begin, min(words, stop), stop, kind, announces, codes)


def _marks(text: str, start: int, end: int, cues: Sequence[Cue]) -> list[tuple[int, int, str, str]]:
    """Where pieces begin: start, where the words after a run-in heading begin, kind, and the area it announces."""
    marks: list[tuple[int, int, str, str]] = []
    if not any(cue.code in _PARTING or cue.code.endswith(("-heading", "-opening")) for cue in cues):
        return [(start, start, "", "")]
    before = ""
    for begin, stop, here, kind in _kinds(text, start, end, cues):
        words, announces = _run_in(text, begin, stop, here)
        opens = kind != before and (kind or before == "boilerplate")
        if before == "assessment" and kind != "boilerplate":
            opens = kind == "profile"
        if not marks and not announces:
            begin = words = start  # with the bullet, which is no part of the sentence
        if not marks or announces or opens:
            marks.append((begin, words, kind, announces))
            before = kind
    return marks or [(start, start, "", "")]


_PARTING = frozenset({"assessment", "boilerplate", "boilerplate-hint", "profile-opening", "recommendations-opening"})


def _kinds(text: str, start: int, end: int, cues: Sequence[Cue]) -> list[tuple[int, int, list[Cue], str]]:
    """The sentences of a paragraph with their cues, and what each is; a hint beside boilerplate is boilerplate."""
    spans = list(sentences_of(text, start, end))
    cued = [[cue for cue in cues if begin <= cue.start < stop] for begin, stop in spans]
    kinds = [_kind(Counter(cue.code for cue in here)) for here in cued]
    hinted = [any(cue.code == "boilerplate-hint" for cue in here) for here in cued]
    for at in (*range(1, len(kinds)), *range(len(kinds) - 2, -1, -1)):
        if hinted[at] and "boilerplate" in kinds[max(0, at - 1) : at + 2]:
            kinds[at] = "boilerplate"
    return [(*span, here, kind) for span, here, kind in zip(spans, cued, kinds, strict=True)]


def _kind(codes: Counter[str]) -> str:
    """What a sentence is by itself: boilerplate by one clear cue or two hints."""
    if codes["boilerplate"] or codes["boilerplate-hint"] > 1:
        return "boilerplate"
    if codes["profile-opening"]:
        return "profile"
    if codes["recommendations-opening"]:
        return "recommendations"
    return "assessment" if codes["assessment"] else ""


def _run_in(text: str, begin: int, stop: int, cues: Sequence[Cue]) -> tuple[int, str]:
    """Where the words after a heading that opens a sentence begin, and what it announces."""
    for cue in cues:
        if cue.start != begin:
            continue
        area, _, form = cue.code.rpartition("-")
        if form == "opening" and area == "recommendations":
            found = _TO_COLON.match(text, cue.end, stop)
            if not found and text[cue.start : cue.end].isupper():
                found = _TO_ADVICE.match(text, cue.end, stop)  # "RECOMMENDATIONS FOR TOGO Train police"
            return (found.end() if found else begin), area
        if form == "heading":
            found = _AFTER_HEADING.match(text, cue.end, stop)
            if not found and area == "recommendations" and (advice := _TO_ADVICE.match(text, cue.end, stop)):
                found = None if advice["name"] else advice
            if found and area in HEADINGS:
                return found.end(), area
    return begin, ""
