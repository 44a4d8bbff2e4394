"""From pieces on pages to lines in the order in which one reads them: running heads out, column after column."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from tipgraph.documents.headings import country_heading, country_named, is_section
from tipgraph.documents.pdf_pieces import Piece, Sheet

#: Running heads stand in the outer tenths of a page.
_MARGIN = 0.1
_LEAST_REPEATED = 3
#: In heights of the usual font: the gap between the running heads and the text.
_SET_OFF = 1.6
#: In points: what is on one height with another.
_LEVEL = 2.0
_NAME_WORDS = 9
_DIGITS = re.compile(r"\d+")
_REPORT = re.compile(r"trafficking\s+in\s+persons\s+report", re.IGNORECASE)
_NUMBER = re.compile(
    r"[\s|·•—–-]*(?:page\s*)?(?:\d{1,4}|[ivxl]{1,6})(?:\s*(?:of|/)\s*\d{1,4})?[\s|·•—–-]*", re.IGNORECASE
)
_GUTTER = (0.25, 0.75)
_STEP = 2.0
_LEAST_LINES = 4
#: Of the pieces of a page in columns, at most this part (titles, tables) reaches across the gap between them.
_ACROSS = 0.15
_ROW = 0.5


@dataclass(frozen=True, slots=True)
class PrintedLine:
    """A line of a column. `left` and `right` are the column's edges; `column` counts through the whole print."""

    text: str
    x0: float
    x1: float
    y: float
    size: float
    bold: bool
    left: float
    right: float
    column: int
    page: int


def lines_of(sheets: Sequence[Sheet]) -> tuple[list[PrintedLine], list[str]]:
    """The lines of all pages in reading order, and the running heads that were taken out."""
    body = _usual_size(sheets)
    margins = [_margins(sheet, body) for sheet in sheets]
    repeated = _repeated(sheets, margins)
    taken: list[str] = []
    pages: list[list[Piece]] = []
    for sheet, margin in zip(sheets, margins, strict=True):
        heads = [row for row in _set_off_rows(sheet, margin) if _is_head(row, repeated, body)]
        gone = {piece for row in heads for piece in row}
        gone |= {piece for piece in sheet.pieces if _in_margin(piece, sheet) and _NUMBER.fullmatch(piece.text)}
        taken += [_row_text(row) for row in heads]
        pages.append([piece for piece in sheet.pieces if piece not in gone])
    gutters = [_gutter(kept, sheet.width) for kept, sheet in zip(pages, sheets, strict=True)]
    usual = Counter(gutter for gutter in gutters if gutter is not None).most_common(1)
    lines: list[PrintedLine] = []
    column = 0
    for sheet, kept, gutter in zip(sheets, pages, gutters, strict=True):
        # On a page that is nearly empty the gap shows less than on the others; it runs where theirs runs.
        if gutter is None and usual and _parts(kept, usual[0][0]):
            gutter = usual[0][0]
        for part in _columns(kept, gutter):
            column += 1
            lines += _lines(part, column, sheet.number)
    return lines, taken


def _usual_size(sheets: Sequence[Sheet]) -> float:
    """The height of the font in which most of the text is set."""
    sizes: Counter[float] = Counter()
    for sheet in sheets:
        for piece in sheet.pieces:
            sizes[round(piece.size, 1)] += len(piece.text)
    return max(sizes, key=lambda size: sizes[size], default=0.0)


def _in_margin(piece: Piece, sheet: Sheet) -> bool:
    return piece.y > (1 - _MARGIN) * sheet.height or piece.y < _MARGIN * sheet.height


def _key(text: str) -> str:
    return _DIGITS.sub("#", text).casefold()


def _margins(sheet: Sheet, body: float) -> tuple[float, float]:
    """The heights on a page beyond which everything is set off from the text by a gap, at its foot and at its head."""
    heights = sorted({piece.y for piece in sheet.pieces})
    low, high = float("-inf"), float("inf")
    for below, above in pairwise(heights):
        if above - below > _SET_OFF * body:
            if below < _MARGIN * sheet.height:
                low = below + _LEVEL
            if above > (1 - _MARGIN) * sheet.height:
                high = min(high, above - _LEVEL)
    return low, high


def _set_off_rows(sheet: Sheet, margin: tuple[float, float]) -> list[list[Piece]]:
    """The rows of a page that are set off from its text, each from the left."""
    rows: dict[int, list[Piece]] = {}
    for piece in sheet.pieces:
        if not margin[0] < piece.y < margin[1]:
            rows.setdefault(round(piece.y / _LEVEL), []).append(piece)
    return [sorted(row, key=lambda piece: piece.x0) for row in rows.values()]


def _row_text(row: Sequence[Piece]) -> str:
    return " ".join(piece.text for piece in row)


def _repeated(sheets: Sequence[Sheet], margins: Sequence[tuple[float, float]]) -> frozenset[str]:
    """The texts, figures aside, that are set off in the margin of several pages."""
    counts: Counter[str] = Counter()
    for sheet, margin in zip(sheets, margins, strict=True):
        counts.update({_key(_row_text(row)) for row in _set_off_rows(sheet, margin)})
    return frozenset(key for key, count in counts.items() if count >= max(_LEAST_REPEATED, len(sheets) // 50))


def _is_head(row: Sequence[Piece], repeated: frozenset[str], body: float) -> bool:
    """Whether a row that is set off is the report's name, a country's beside a number, or the same on many pages."""
    text = _row_text(row)
    if country_heading(text) or is_section(text):
        return False
    if _key(text) in repeated or _REPORT.search(text) or _NUMBER.fullmatch(text):
        return True
    name = _DIGITS.sub("", text).strip(" |·•—–-")
    return row[0].size < 1.2 * body and len(name.split()) <= _NAME_WORDS and bool(country_named(name))


def _parts(pieces: Sequence[Piece], gutter: float) -> bool:
    """Whether a page has something on both sides of a gap, and hardly anything across it."""
    crossed = sum(piece.x0 < gutter < piece.x1 for piece in pieces)
    sides = {piece.x0 >= gutter for piece in pieces if not piece.x0 < gutter < piece.x1}
    return len(sides) == 2 and crossed <= _ACROSS * len(pieces)


def _columns(pieces: list[Piece], gutter: float | None) -> Iterator[list[Piece]]:
    """The pieces of a page, column by column; what reaches across the columns parts them into an above and a below."""
    if gutter is None:
        if pieces:
            yield pieces
        return
    across = sorted((piece for piece in pieces if piece.x0 < gutter < piece.x1), key=lambda piece: -piece.y)
    rest = [piece for piece in pieces if not piece.x0 < gutter < piece.x1]
    for bar in [*across, None]:
        above = [piece for piece in rest if bar is None or piece.y > bar.y]
        for side in ([p for p in above if p.x1 <= gutter], [p for p in above if p.x0 >= gutter]):
            if side:
                yield side
        if bar is not None:
            rest = [piece for piece in rest if piece.y <= bar.y]
            yield [bar]


def _gutter(pieces: Sequence[Piece], width: float) -> float | None:
    """Where the gap between two columns runs; None where the page has one column."""
    if len(pieces) < 2 * _LEAST_LINES:
        return None
    best: tuple[int, float] | None = None
    at = _GUTTER[0] * width
    places: list[float] = []
    while at < _GUTTER[1] * width:
        crossed = sum(piece.x0 < at < piece.x1 for piece in pieces)
        if best is None or crossed < best[0]:
            best, places = (crossed, at), [at]
        elif crossed == best[0]:
            places.append(at)
        at += _STEP
    if best is None or best[0] > _ACROSS * len(pieces):
        return None
    middle = min(places, key=lambda place: abs(place - width / 2))
    # A gap that is only as wide as one between words is none: it must be clear of most lines beside it.
    left = [piece for piece in pieces if piece.x1 <= middle]
    right = [piece for piece in pieces if piece.x0 >= middle]
    if len({round(p.y) for p in left}) < _LEAST_LINES or len({round(p.y) for p in right}) < _LEAST_LINES:
        return None
    return middle


def _lines(pieces: Iterable[Piece], column: int, page: int) -> Iterator[PrintedLine]:
    """The lines of one column, from above."""
    rows: list[list[Piece]] = []
    for piece in sorted(pieces, key=lambda piece: (-piece.y, piece.x0)):
        if rows and abs(rows[-1][0].y - piece.y) <= _ROW * min(piece.size, rows[-1][0].size):
            rows[-1].append(piece)
        else:
            rows.append([piece])
    left = min((piece.x0 for row in rows for piece in row), default=0.0)
    right = max((piece.x1 for row in rows for piece in row), default=0.0)
    for row in rows:
        row.sort(key=lambda piece: piece.x0)
        text = " ".join(piece.text for piece in row)
        largest = max(row, key=lambda piece: len(piece.text))
        bold = all(piece.bold for piece in row)
        x1 = max(piece.x1 for piece in row)
        yield PrintedLine(text, row[0].x0, x1, largest.y, largest.size, bold, left, right, column, page)
