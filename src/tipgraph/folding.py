"""A plain copy of a text for matching, with the way back to the text as it is.

Narratives come with curly quotes and five kinds of dash, no-break spaces, soft hyphens, accents that one edition
writes and the next leaves out, words broken at a line's end, page headers glued to the next word, and, from one PDF
of 2018, quotes and dashes that a wrong font map turned into ligatures. Rules see none of that: they read the folded
copy, and every offset they find is led back to the unaltered text.
"""

from __future__ import annotations

import re
import unicodedata
from bisect import bisect_right
from dataclasses import dataclass

from tipgraph.model import Span
from tipgraph.paragraphs import continues

_SAME = {
    **dict.fromkeys("‐‑‒–−﹘﹣－", "-"),
    **dict.fromkeys("—―", "—"),
    **dict.fromkeys("‘’‚‛′ʻʼ´`", "'"),
    **dict.fromkeys("“”„‟″«»", '"'),
    **dict.fromkeys(
        "\u00a0\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000\t", " "
    ),
    **dict.fromkeys("\u00ad\u200b\u200c\u200d\u2060\ufeff", ""),
    "ﬀ": "ff",
    "ﬁ": "fi",
    "ﬂ": "fl",
    "ﬃ": "ffi",
    "ﬄ": "ffl",
    "…": "...",
    "\r": "",
}
# What is not plain ASCII as it should be; the accents grave stand for quotes.
_TO_FOLD = re.compile(r"[^\x0a\x20-\x5f\x61-\x7e]")
# "l" and "r" with a stroke and the like have no decomposition, so NFKD alone does not reach their plain letter.
_PLAIN = str.maketrans("øØłŁđĐıħŧ", "oOlLdDiht")

# In the 2018 report's PDF the font map gives "fi" and "fl" for the double quotes and S-caron for the dash. No word
# of English ends in the ligature "fl", so a text that has it there has that map. Between letters both are ligatures.
_WRONG_FONT = re.compile(r"\wﬂ(?=[\s.,;:)]|$)|\sŠ\s|[a-z]Š[a-z]")
_WRONG_FONT_MARK = re.compile(r"(?<!\w)ﬁ(?=\w)|ﬂ(?!\w)|Š")
_WRONG_FONT_MAP = {"ﬁ": '"', "ﬂ": '"', "Š": "—"}

# "BURUNDI122Burundian women": a running head and a page number glued to the next word.
_GLUED_HEAD = re.compile(
    r"[A-Z][A-Z'’.\- ]{3,60}\d{1,3}(?=[A-Za-z])"
    r"|(?<=[.!?] )\d{1,3}[A-Z][A-Z'’.\- ]{3,60}(?=[A-Z][a-z])"
    r"|\b\d{1,3}[A-Z][A-Z'’.\- ]{3,60}(?=[a-z])"
)
_GLUED = re.compile(r"\d[A-Za-z]")  # each of them has this, and few texts do
# The patterns that a whole text is searched with begin with the mark itself, and look back from there: that is quicker.
# "traf-\nficking", "la- bor": a hyphen at a line's end before a small letter; not "low- and semi-skilled".
_BROKEN_WORD = re.compile(r"-(?<=[a-z]-)(?:\s*\n\s*| +)(?=[a-z])(?!(?:and|or|to|but)\b)")
# "anti- trafficking" keeps its hyphen wherever the line ends.
_PREFIX = re.compile(r"\b(?:anti|non|counter|self|ex|well|vice)$", re.IGNORECASE)
# "forced\nlabor": a line that a column cut goes on in the next one, and the labels of the vocabulary with it.
_LINE_END = re.compile(r"\n[ \u00a0]*(?=\S)")
# "the United  Kingdom": a run of blanks is one.
_BLANKS = re.compile(r"(?<=\S)[ \u00a0]+(?=[ \u00a0]\S)")
# "left in May.[3] Police", "left. [a]", "three[citation needed] men": the marks of notes, which encyclopedias set.
_NOTE_MARK = re.compile(
    r"\[(?:(?<=[^\s(]\[)"
    r"|(?<=[.!?,;:)\]\"”] \[))(?:\d{1,3}|[a-z](?=\](?!\w))|(?:note|nb) \d{1,2}|citation needed|edit)\]"
)
# A raised figure behind another figure numbers an article between two ("Article 133¹" is 133-1), though not behind a
# year; anywhere else it marks a note.
_BEFORE_RAISED = re.compile(r"(?<![0-9])[0-9]{1,3}(?P<raised>[⁰¹²³⁴⁵⁶⁷⁸⁹]?)$")
_RAISED = {raised: str(figure) for figure, raised in enumerate("⁰¹²³⁴⁵⁶⁷⁸⁹")}
# "U. A. E.": letters set apart.
_SPACED_LETTERS = re.compile(r"[A-Z](?<!\w[A-Z])\. (?:[A-Z]\. ){0,3}[A-Z]\.")


@dataclass(frozen=True, slots=True)
class Folded:
    """A folded text, with the way back to the original.

    It is made of runs, most of them long: run `k` begins at `runs[k]` in the folded text and at `origins[k]` in the
    original. Character by character both go on, but in a run that stands for one original character (`single`). A last
    run stands for the end.
    """

    text: str
    runs: tuple[int, ...]
    origins: tuple[int, ...]
    single: tuple[bool, ...]
    original: str

    def span(self, start: int, end: int) -> Span:
        """The span of the original text that a span of the folded one stands for.

        >>> folded = fold("the U. A. E.’s laws")
        >>> folded.text, folded.span(4, 10)
        ("the U.A.E.'s laws", Span(start=4, end=12))
        """
        if end <= start:
            return Span(self._start_of(start), self._start_of(start))
        return Span(self._start_of(start), self._end_of(end - 1))

    def _start_of(self, index: int) -> int:
        """Where the original character of a folded one begins; that of the end is the end."""
        run = bisect_right(self.runs, index) - 1
        return self.origins[run] + (0 if self.single[run] else index - self.runs[run])

    def _end_of(self, index: int) -> int:
        """Where the original characters of the folded character end: before the next one, less what was dropped."""
        first, following = self._start_of(index), self._start_of(index + 1)
        if following - first <= 1:
            return following
        # Dropped characters (soft hyphens, spaces between letters) belong to no word; a composed accent does.
        end = first + 1
        while end < following and unicodedata.combining(self.original[end]):
            end += 1
        return end

    def locate(self, offset: int) -> int:
        """The place in the folded text of an offset of the original one."""
        return max(0, bisect_right(range(len(self.text) + 1), offset, key=self._start_of) - 1)


def fold(text: str) -> Folded:
    """The folded copy of `text`.

    Letters keep their case and lose their accents; quotes and dashes become ASCII (the long dash stays); characters
    that show nothing are dropped.

    >>> fold("Côte d’Ivoire – “traf\u00adficking”").text
    'Cote d\\'Ivoire - "trafficking"'
    >>> fold("ﬁclientsﬂ and BURUNDI122Burundian").text
    '"clients" and  Burundian'
    """
    marks: dict[int, str] = {}
    if ("ﬂ" in text or "Š" in text) and _WRONG_FONT.search(text):
        marks = {found.start(): _WRONG_FONT_MAP[found.group()] for found in _WRONG_FONT_MARK.finditer(text)}
    dropped = bytearray(len(text))
    blanked = bytearray(len(text))
    for found in _BLANKS.finditer(text) if "  " in text or "\u00a0" in text else ():
        dropped[found.start() : found.end()] = b"\1" * len(found.group())
    for found in _BROKEN_WORD.finditer(text):
        kept = bool(_PREFIX.search(text, max(0, found.start() - 8), found.start()))
        dropped[found.start() + kept : found.end()] = b"\1" * (len(found.group()) - kept)
    for found in _LINE_END.finditer(text) if "\n" in text else ():
        stop = start = found.start()
        while start and text[start - 1] in " \u00a0\r":
            start -= 1
        if start and text[start - 1] != "\n" and not dropped[stop] and continues(text, start, found.end()):
            dropped[start : found.end()] = b"\1" * (found.end() - start)
            dropped[stop], blanked[stop] = 0, 1
    for found in _NOTE_MARK.finditer(text) if "[" in text else ():
        start = found.start() - (text[found.start() - 1] == " ")
        dropped[start : found.end()] = b"\1" * (found.end() - start)
    for found in _SPACED_LETTERS.finditer(text):
        for at in range(found.start(), found.end()):
            if text[at] == " ":
                dropped[at] = 1
    for found in _GLUED_HEAD.finditer(text) if _GLUED.search(text) else ():
        blanked[found.start()] = 1
        dropped[found.start() + 1 : found.end()] = b"\1" * (len(found.group()) - 1)
    folded = _Runs()
    at = 0
    for found in _TO_FOLD.finditer(text):
        _keep(text, at, found.start(), dropped, blanked, folded)  # plain ASCII stands as it is
        at = found.end()
        character = found.group()
        if dropped[found.start()]:
            continue
        plain = marks.get(found.start()) or _SAME.get(character)
        if character in _RAISED:
            plain = _raised(text, found.start())
        folded.add(_plain(character) if plain is None else plain, found.start(), single=True)
    _keep(text, at, len(text), dropped, blanked, folded)
    return folded.whole(text)


class _Runs:
    """A folded text in the making."""

    def __init__(self) -> None:
        self._pieces: list[str] = []
        self._runs: list[int] = []
        self._origins: list[int] = []
        self._single: list[bool] = []
        self._length = 0

    def add(self, piece: str, origin: int, *, single: bool = False) -> None:
        """Go on with what stands at a place of the original text; `single` for what one character of it gives."""
        if piece:
            self._runs.append(self._length)
            self._origins.append(origin)
            self._single.append(single)
            self._pieces.append(piece)
            self._length += len(piece)

    def whole(self, original: str) -> Folded:
        """The folded text."""
        runs, origins = (*self._runs, self._length), (*self._origins, len(original))
        return Folded("".join(self._pieces), runs, origins, (*self._single, True), original)


def _raised(text: str, at: int) -> str:
    """What a raised figure stands for: a part of the number before it, or nothing where it marks a note."""
    before = _BEFORE_RAISED.search(text, max(0, at - 8), at)
    if not before:
        return ""
    return _RAISED[text[at]] if before["raised"] else f"-{_RAISED[text[at]]}"


def _keep(text: str, start: int, end: int, dropped: bytearray, blanked: bytearray, folded: _Runs) -> None:
    """Take over ``text[start:end]`` but for what is dropped or blanked."""
    at = start
    while at < end:
        if dropped[at]:
            at = _next(dropped, 0, at, end)
        elif blanked[at]:
            folded.add(" ", at)
            at += 1
        else:
            stop = min(_next(dropped, 1, at, end), _next(blanked, 1, at, end))
            folded.add(text[at:stop], at)
            at = stop


def _next(flags: bytearray, flag: int, start: int, end: int) -> int:
    """Where a flag stands next; the end where it does not."""
    at = flags.find(flag, start, end)
    return end if at < 0 else at


def _plain(character: str) -> str:
    """A letter without its accents; an accent of its own gives nothing."""
    if unicodedata.combining(character):
        return ""
    decomposed = unicodedata.normalize("NFKD", character)
    return "".join(c for c in decomposed if not unicodedata.combining(c)).translate(_PLAIN)
