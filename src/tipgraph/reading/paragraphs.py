"""Where paragraphs begin and end in a folded text, also in one whose lines are cut at a column's width."""

from __future__ import annotations

import re
from collections.abc import Iterator

_LINE = re.compile(r"[^\n]*\S[^\n]*")
_BULLET = re.compile(r"\s*(?:[•·▪◦●■►➢]|\*+\s|[-—]\s|\(?\d{1,2}[.)]\s|\(?[a-z]\)\s)")
_CLOSED = re.compile(r"[.!?:;][\"')\]]*\s*$")
#: A line shorter than this is whole: a heading, an item of a list, the end of a paragraph.
_COLUMN = 45


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
    if len(line.strip()) < _COLUMN or _CLOSED.search(line) or line.isupper():
        return False
    after = text[start : start + 80].lstrip()
    return not is_bullet(after) and (after[:1].islower() or not _is_heading_like(text, start))


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
    """Whether the line that begins here is too short to be a cut one and has a heading's capitals."""
    stop = text.find("\n", start)
    line = text[start : stop if stop >= 0 else len(text)].strip()
    words = line.split()
    return (
        len(words) <= 6
        and not _CLOSED.search(line)
        and (line.isupper() or all(w[0].isupper() for w in words if len(w) > 3))
    )
