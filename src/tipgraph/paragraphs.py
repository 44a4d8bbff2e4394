"""Where paragraphs begin and end in a text, also in one whose lines are cut at a column's width."""

from __future__ import annotations

import re
from collections.abc import Iterator

_LINE = re.compile(r"[^\n]*\S[^\n]*")
_BULLET = re.compile(r"\s*(?:[•·▪◦●■►➢]|\*+\s|[-—]\s|\(?\d{1,2}[.)]\s|\(?[a-z]\)\s)")
#: What ends a sentence or a part of one; behind a semicolon the next line may still go on in small letters.
_CLOSED = re.compile(r"[.!?:;][\"'”’)\]]*\s*$")
_ENDED = re.compile(r"[.!?:][\"'”’)\]]*\s*$")
#: Nothing ends with these words, so that a line which does goes on in the next one, however short it is.
_UNFINISHED = re.compile(
    r"(?:^|\s)(?:the|a|an|of|to|in|on|at|for|from|by|with|under|into|and|or|but|nor|as|than|that|which|who|whose"
    r"|its|their|his|her|not|were|was|are|is|be|been|has|have|had|did|does|do|will|would)\s*$",
    re.IGNORECASE,
)
#: Two words at least stand in a line that goes on in small letters; one alone is a heading or a label.
_LEAST_WORDS = 2
_LABEL_WORDS = 3
#: With so many words in small letters behind it, a single word opens a sentence.
_TEXT_WORDS = 4
_HEADING_WORDS = 6
#: A line shorter than this is whole: a heading, an item of a list, the end of a paragraph.
_COLUMN = 45


def lines_of(text: str) -> Iterator[tuple[int, int]]:
    """The lines of a text that are not blank, which in a folded one are its paragraphs."""
    for found in _LINE.finditer(text):
        yield found.span()


def paragraphs_of(text: str) -> Iterator[tuple[int, int]]:
    """The paragraphs of a text as spans; lines that a narrow column cut are joined.

    >>> text = "Prevention\\nThe government of this country opened a new office\\nin two towns.\\nIt has no staff."
    >>> [text[a:b].split("\\n") for a, b in paragraphs_of(text)]
    [['Prevention'], ['The government of this country opened a new office', 'in two towns.'], ['It has no staff.']]
    """
    start = end = -1
    for found in _LINE.finditer(text):
        if end >= 0 and not continues(text, end, found.start()):
            yield start, end
            start = -1
        if start < 0:
            start = found.start()
        end = found.end()
    if end >= 0:
        yield start, end


def continues(text: str, end: int, start: int) -> bool:
    """Whether the line that ends at `end` goes on in the one that begins at `start`, cut at a column's width."""
    if text.count("\n", end, start) > 1:
        return False
    begin = text.rfind("\n", 0, end) + 1
    line = text[begin:end]
    after = text[start : start + 80].lstrip()
    if _ENDED.search(line) or line.isupper() or is_bullet(after):
        return False
    if after[:1].islower() and (len(line.split()) >= _LEAST_WORDS or len(after.split("\n")[0].split()) >= _TEXT_WORDS):
        return True
    if _UNFINISHED.search(line):
        return True
    if len(line.strip()) < _COLUMN or is_closed(line):
        return False
    return not _is_heading_like(text, start)


def is_closed(line: str) -> bool:
    """Whether a line ends where a sentence or a part of one may."""
    return bool(_CLOSED.search(line))


def is_bullet(line: str) -> bool:
    """Whether a line opens with the mark or the number of a list's item."""
    return bool(_BULLET.match(line))


def without_bullet(text: str, start: int, end: int) -> int:
    """Where the words of a list's item begin."""
    found = _BULLET.match(text, start, end)
    at = found.end() if found else start
    while at < end and text[at].isspace():
        at += 1
    return at


def _is_heading_like(text: str, start: int) -> bool:
    """Whether the line that begins here is too short to be a cut one and is a label or has a heading's capitals."""
    stop = text.find("\n", start)
    line = text[start : stop if stop >= 0 else len(text)].strip()
    words = line.split()
    if line.endswith(":"):
        return len(words) <= _LABEL_WORDS and line[:1].isupper()  # "Country:"
    if is_closed(line):
        return False
    if len(words) < _LABEL_WORDS and line[:1].isupper():
        return True  # "Publication date"
    return len(words) <= _HEADING_WORDS and (line.isupper() or all(w[0].isupper() for w in words if len(w) > 3))
