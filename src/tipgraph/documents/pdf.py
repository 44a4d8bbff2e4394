"""PDF: a country's pages, a chapter, or a whole report in one or two columns.

PDFium (pypdfium2) finds the characters and where they stand. Running heads are taken out (see `pdf_heads`), lines put
in the order of the columns (see `pdf_lines`) and joined to paragraphs here; words broken at a line's end are mended
(see `mending`).
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import pairwise

from tipgraph.documents.about import About
from tipgraph.documents.blocks import BOLD, Block, Page
from tipgraph.documents.headings import country_heading, strange_heading, tier_line
from tipgraph.documents.mending import Mender, opens_item
from tipgraph.documents.outcome import LeftOut
from tipgraph.documents.pdf_heads import without_heads
from tipgraph.documents.pdf_lines import PrintedLine, lines_of
from tipgraph.documents.pdf_pieces import print_of
from tipgraph.documents.titles import about_title, years_in
from tipgraph.paragraphs import is_closed

#: In heights of the usual font: a heading's, and a gap between paragraphs beyond the usual one between lines.
_LARGER, _GAP, _INDENT = 1.15, 1.3, 0.8
_SHORT = 0.12
_HEADING_WORDS = 14


def page_of_pdf(data: bytes, where: str) -> Page:
    """What a PDF holds.

    Raises:
        InputError: it is broken, encrypted, empty, or pictures of pages.
    """
    whole = print_of(data, where)
    sheets, heads = without_heads(whole.sheets)
    lines = lines_of(sheets)
    mender = Mender("\n".join(line.text for line in lines))
    blocks = tuple(_blocks(lines, mender))
    years = {year for head in heads for year in years_in(head)}
    strong = (About.told("running head", year=years.pop()),) if len(years) == 1 else ()
    weak = (
        (about_title(whole.title, "PDF title").or_else(About.told("PDF title", title=whole.title)),)
        if whole.title
        else ()
    )
    left = (LeftOut.of("running heads and page numbers", " | ".join(dict.fromkeys(heads))),) if heads else ()
    empty = [sheet.number for sheet in whole.sheets if not sheet.pieces]
    notes = (f"no text on {len(empty)} of {len(whole.sheets)} pages, the first of them {empty[0]}",) if empty else ()
    return Page("PDF", blocks, strong, weak, left, notes)


def _blocks(lines: Sequence[PrintedLine], mender: Mender) -> Iterator[Block]:
    """The paragraphs and headings that some lines make."""
    sizes: Counter[float] = Counter()
    for line in lines:
        sizes[round(line.size, 1)] += len(line.text)
    usual = max(sizes, key=lambda size: sizes[size], default=1.0)
    levels = {
        size: level for level, size in enumerate(sorted((s for s in sizes if s >= _LARGER * usual), reverse=True), 1)
    }
    leading = _leading(lines)
    part: list[PrintedLine] = []
    for line in lines:
        if part and _begins(part, line, usual, leading):
            yield _block(part, mender, levels)
            part = []
        part.append(line)
    if part:
        yield _block(part, mender, levels)


def _block(part: list[PrintedLine], mender: Mender, levels: dict[float, int]) -> Block:
    text = mender.joined([line.text for line in part])
    level = 0
    if len(text.split()) <= _HEADING_WORDS and not opens_item(text):
        level = min(levels.get(round(part[0].size, 1), 0), BOLD - 1) or (BOLD if all(line.bold for line in part) else 0)
    return Block(text, level, f"page {part[0].page}", opens_item(part[0].text))


def _leading(lines: Sequence[PrintedLine]) -> float:
    """The usual distance between the base lines of two lines."""
    gaps = Counter(
        round(first.y - second.y, 1)
        for first, second in pairwise(lines)
        if first.column == second.column and 0 < first.y - second.y < 3 * first.size
    )
    return max(gaps, key=lambda gap: gaps[gap], default=1.0)


def _begins(part: list[PrintedLine], line: PrintedLine, usual: float, leading: float) -> bool:
    """Whether a line begins a paragraph, and does not go on with the lines above it."""
    last = part[-1]
    if opens_item(line.text):
        return True
    heading, before = _is_heading(line, usual), _is_heading(last, usual)
    if heading or before:
        return not (heading and before and _goes_on(part, line))
    if round(line.size, 1) != round(last.size, 1) and abs(line.size - last.size) > 0.08 * usual:
        return True
    closed = is_closed(last.text)
    indented = line.x0 > line.left + _INDENT * line.size
    short = last.x1 < last.right - _SHORT * (last.right - last.left)
    if line.column != last.column:
        return closed and (indented or short)
    if last.y - line.y > _GAP * leading:
        return True
    hanging = opens_item(part[0].text)
    return closed and (short or (indented and not hanging and last.x0 < line.x0 - 0.5 * line.size))


def _is_heading(line: PrintedLine, usual: float) -> bool:
    """Whether a line stands by itself: larger, bold, or a country with its tier."""
    if len(line.text.split()) > _HEADING_WORDS:
        return False
    return (
        line.size >= _LARGER * usual
        or (line.bold and line.x1 < line.right - 0.05 * (line.right - line.left))
        or country_heading(line.text) is not None
        or bool(strange_heading(line.text))
        or (line.text.isupper() and len(line.text.split()) <= 8 and not is_closed(line.text))
    )


def _goes_on(part: list[PrintedLine], line: PrintedLine) -> bool:
    """Whether a heading goes on in the next line: the same letters right below, and no heading is whole by itself."""
    last = part[-1]
    if country_heading(" ".join(one.text for one in (*part, line))):
        return True
    if line.column != last.column or line.bold != last.bold or abs(line.size - last.size) > 0.5:
        return False
    if last.y - line.y > 1.6 * line.size or tier_line(line.text) or opens_item(part[0].text):
        return False
    return not country_heading(" ".join(one.text for one in part)) and not country_heading(line.text)
