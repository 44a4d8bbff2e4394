"""Lines that are no text: titles, headings, captions, notes."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence

from tipgraph.documents.headings import country_heading
from tipgraph.paragraphs import is_bullet
from tipgraph.reading.pieces import HEADINGS, Cue
from tipgraph.reading.state import State

_HEADING_WORDS = 14
_NAME_WORDS = 6
#: A heading of no more words needs neither a colon nor capitals.
_ALONE_WORDS = 4
#: Lines above the text: who wrote it, when, whose picture it is.
_LINE_WORDS = 8
#: A heading of an encyclopedia's source, "== Prosecution ==".
_EQUALS = re.compile(r"=+\s*(?P<words>[^=].*?)\s*=+")
#: "The government should:" announces a list.
_ADVISING = re.compile(r".*\b(?:should|must)\s*:")
#: The dot of an abbreviation ("U. A. E.") ends no sentence.
_ENDED = re.compile(r"(?:[;,!?]|(?<!\b[A-Z])\.)[\"')\]]*\s*$")
_CAPTION_WORDS = 40
_NOTE = re.compile(r"\[.*\]|\*.*|(?:Note|NOTE):.*", re.S)
_LINK = re.compile(r"https?://|www\.")


def whole_line(line: str, cues: Sequence[Cue], state: State, start: int) -> str:
    """The area of a line that is no text: a heading, a title, a caption, a note; empty where it is text."""
    codes = Counter(cue.code for cue in cues)
    words = len(line.split())
    first = next((cue.code for cue in cues if cue.start == start), "")
    if codes["tier"] and (line[-1] == "]" or codes["boilerplate"]) and country_heading(line):
        return "title"  # with a note behind it that the tier changed later, or whence the text was taken
    if _NOTE.fullmatch(line) and (codes["tier"] or line[0] == "["):
        return "note"
    if words <= _HEADING_WORDS and (first == "caption" or _LINK.match(line)):
        return "boilerplate"
    if (words <= 2 and first == "boilerplate-hint") or (words <= _CAPTION_WORDS and _is_credited(line, cues, start)):
        return "boilerplate"
    if words > _HEADING_WORDS:
        return ""
    if any(cue.code == "appendix" and line.strip("= :[]") == line[cue.start - start : cue.end - start] for cue in cues):
        state.announce("boilerplate")
        return "heading"
    if line[0] == "=" and (found := _EQUALS.fullmatch(line)):
        state.announce(_announced(found["words"], codes))
        return "heading" if state.begun else "title"
    if _ENDED.search(line):
        return ""
    announced = "" if is_bullet(line) else _announced(line, codes)
    if announced:
        state.announce(announced)
        return "heading"
    named = codes["title"] or (codes["tier"] and state.headed != "recommendations")
    named = named or (not state.begun and words <= _LINE_WORDS and not is_bullet(line))
    if named and not codes["assessment"]:
        state.headed = ""
        return "title"
    if words <= _NAME_WORDS and line.isupper() and state.headed != "recommendations":
        return "heading"
    return ""


def _is_credited(line: str, cues: Sequence[Cue], start: int) -> bool:
    """Whether a line ends with the credit of the picture that it describes: "A girl sells flowers. (Photo by ...)"."""
    return line.endswith((")", "]")) and any(
        cue.code == "caption"
        and line[cue.start - start - 1] in "(["
        and not set(")]") & set(line[cue.start - start : -1])
        for cue in cues
    )


def _announced(line: str, codes: Counter[str]) -> str:
    """The area that a line announces as a heading; empty where it is none."""
    alone = line.endswith(":") or line.isupper() or len(line.split()) <= _ALONE_WORDS
    for area in HEADINGS:
        if alone and (codes[f"{area}-heading"] or codes[f"{area}-opening"]):
            return area
    if (codes["recommendations-opening"] and ":" not in line) or _ADVISING.fullmatch(line):
        return "recommendations"
    return ""
