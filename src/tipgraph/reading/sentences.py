"""Where sentences begin and end in a folded text.

A semicolon ends a sentence too: the Factbook's summaries are one long sentence of ten that semicolons join, and in the
reports a semicolon parts statements that stand alone.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

# A full stop ends a sentence before a capital, a quote, a digit or a bullet, also where no space was left ("laws.The").
# Each branch begins with a mark of its own, so that the search runs from mark to mark.
_END = re.compile(
    r"[.!?][\"')\]]*(?=\s+[\"'(\[]*[A-Z0-9*•]|\s*$|\s*\n)"
    r"|\.(?:(?<=[a-z)]\.)|(?<=\d{4}\.))(?=[A-Z][a-z])|[;•▪●■]|\n\s*"
)
_ABBREVIATION = re.compile(
    r"(?:\b(?:[A-Z]|No|Nos|Art|Arts|Sec|Secs|Subsec|Para|Reg|Regs|Cap|Ch|Vol|Ed|[vp]|pp|vs|cf|approx|ca|e\.g|i\.e"
    r"|Mr|Mrs|Ms|Dr|St|Prof|Rev|Hon|Pres|Gov|Sen|Rep|Gen|Maj|Brig|Cmdr|Col|Lt|Capt|Sgt|Supt|Insp|Rs|Tk|Kshs?"
    r"|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec))\.$"
)
# These, like letters with stops, may end a sentence.
_LAST_WORD = re.compile(r"\b(?:Inc|Ltd|Jr|Sr|etc|al|a\.m|p\.m)\.$")
# "U.S. Government", "the U.K. Police": letters with stops go on before a capital; before a new sentence's usual first
# word they end one.
_LETTERS = re.compile(r"(?:\b[A-Z]\.){2,}$")
_OPENS = re.compile(
    r"\s+(?:The|In|A|An|It|They|He|She|We|This|That|These|Those|Some|Most|Many|Several|Both|Each|No|However|There"
    r"|Victims|Traffickers|During|For|As|If|When|While|Although|After|Before|Since|Under|According|By|At|On|With|Its"
    r"|Their|Other|Such)\b"
)


def sentences_of(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """The sentences of ``text[start:end]`` as spans without the space around them.

    >>> text = "The U.S. Government paid; police arrested No. 9. Victims left."
    >>> [text[a:b] for a, b in sentences_of(text, 0, len(text))]
    ['The U.S. Government paid', 'police arrested No. 9.', 'Victims left.']
    """
    begin = start
    for found in _END.finditer(text, start, end):
        if found.start() < begin:
            continue
        mark = found.group().strip()[:1]
        if mark == "." and not _ends(text, begin, found.end(), end):
            continue
        stop = found.end() if mark in (".", "!", "?") else found.start()
        yield from _stripped(text, begin, stop)
        begin = found.end()
    yield from _stripped(text, begin, end)


def _ends(text: str, begin: int, stop: int, end: int) -> bool:
    """Whether the full stop before `stop` ends a sentence."""
    before = text[begin:stop]
    if _LETTERS.search(before) or _LAST_WORD.search(before):
        return stop >= end or bool(_OPENS.match(text, stop))
    return not _ABBREVIATION.search(before)


def _stripped(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    if start < end:
        yield start, end
