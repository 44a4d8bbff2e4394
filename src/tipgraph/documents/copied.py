"""Text that was copied out of a PDF: its lines joined again to paragraphs, its running heads taken out."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from tipgraph.documents.about import About
from tipgraph.documents.blocks import Block
from tipgraph.documents.headings import country_heading, country_named, strange_heading
from tipgraph.documents.mending import Mender, opens_item
from tipgraph.documents.outcome import LeftOut
from tipgraph.documents.titles import about_title
from tipgraph.paragraphs import is_closed

_BROKEN = re.compile(r"[a-z]-[ \t]*\n[ \t]*[a-z]")
_LEAST_BROKEN = 3
_LEAST_LINES = 20
_WIDEST = 110
# "144ECUADORservices", "ECUADOR145found", "145EGYPTHaitian": a running head with its page's number.
_HEAD_BEFORE = re.compile(r"(?<![\w,.])\d{1,3}(?P<name>[A-Z][A-Z'’.\- ]{2,})")
_HEAD_AFTER = re.compile(r"(?<!\w)(?P<name>[A-Z][A-Z'’.\- ]{2,}?)\s?\d{1,3}(?![\d,.%])")
_REPORT_HEAD = re.compile(r"(?:\d{1,3}\s*)?.{0,40}trafficking in persons report.{0,40}", re.IGNORECASE)
_NUMBER = re.compile(r"\s*\d{1,3}\s*")


@dataclass(frozen=True, slots=True)
class Copy:
    """The paragraphs of such a text, what its running heads tell, and what was taken out and mended."""

    blocks: tuple[Block, ...]
    about: tuple[About, ...]
    left_out: tuple[LeftOut, ...]
    notes: tuple[str, ...]


def is_copied(text: str) -> bool:
    """Whether a text has a column's lines and words broken at their ends, which nobody types."""
    lines = [line for line in text.splitlines() if line.strip()]
    if len(lines) < _LEAST_LINES or len(_BROKEN.findall(text)) < _LEAST_BROKEN:
        return False
    return sorted(map(len, lines))[len(lines) * 9 // 10] <= _WIDEST


def paragraphs_of_copy(text: str) -> Copy:
    """The paragraphs of a text that was copied out of a PDF."""
    left: list[LeftOut] = []
    abouts: list[About] = []
    lines: list[str] = []
    for line in text.splitlines():
        if line.strip() and (_NUMBER.fullmatch(line) or _is_report_head(line)):
            left.append(LeftOut.of("running head", line))
            if not _NUMBER.fullmatch(line):
                abouts.append(About(year=about_title(line, "running head").year))
        else:
            lines.append(_without_heads(line, left))
    mender = Mender("\n".join(lines))
    blocks = tuple(Block(mender.joined(part), 0, "", opens_item(part[0])) for part in _paragraphs(lines))
    notes = ("lines cut at a column's width were joined",)
    return Copy(blocks, tuple(dict.fromkeys(abouts)), tuple(left), notes)


def _is_report_head(line: str) -> bool:
    return bool(_REPORT_HEAD.fullmatch(line.strip())) and len(line.split()) <= 10 and country_heading(line) is None


def _without_heads(line: str, left: list[LeftOut]) -> str:
    """A line without the running heads that got into it; a head is a country's name beside a number."""
    for pattern in (_HEAD_BEFORE, _HEAD_AFTER):
        at = 0
        while found := pattern.search(line, at):
            start, end = _head(line, found, number_first=pattern is _HEAD_BEFORE)
            if end <= start:
                at = found.start() + 1
                continue
            left.append(LeftOut.of("running head", line[start:end]))
            line = line[:start] + line[end:]
            at = start
    return line


def _head(line: str, found: re.Match[str], *, number_first: bool) -> tuple[int, int]:
    """The span of a running head; empty where the capitals name no country."""
    name, begin = found["name"], found.start("name")
    if not number_first:
        glued = line[found.end() : found.end() + 1].isalpha() or found.end() >= len(line.rstrip())
        for start in range(len(name)):
            if (start == 0 or not name[start - 1].isalpha()) and country_named(name[start:]):
                return (begin + start, found.end()) if glued else (0, 0)
        return 0, 0
    for length in range(len(name.rstrip()), 2, -1):
        # "EGYPTHaitian": the last capitals may belong to the word behind.
        if country_named(name[:length]):
            after = line[begin + length : begin + length + 1]
            return (found.start(), begin + length) if after.isalpha() or not after.strip() else (0, 0)
    return 0, 0


def _paragraphs(lines: list[str]) -> Iterator[list[str]]:
    """The lines of each paragraph: a short line ends one, a bullet begins one, a heading is one."""
    widths = sorted(len(line) for line in lines if line.strip())
    full = widths[len(widths) * 3 // 4] if widths else 0
    part: list[str] = []
    for line in lines:
        if not line.strip() or (part and _begins(part[-1], line, full)):
            if part:
                yield part
            part = []
        if line.strip():
            part.append(line.strip())
    if part:
        yield part


def _begins(before: str, line: str, full: int) -> bool:
    """Whether a line begins a paragraph below another one."""
    if opens_item(line) or _is_heading(line) or _is_heading(before):
        return True
    return is_closed(before) and len(before) < 0.85 * full


def _is_heading(line: str) -> bool:
    """Whether a line is a heading: a country with its tier, or a few words in capitals."""
    words = line.split()
    return (
        country_heading(line) is not None
        or bool(strange_heading(line))
        or (len(words) <= 8 and line.isupper() and not is_closed(line))
    )
