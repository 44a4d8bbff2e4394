"""From pieces on pages to lines in the order in which one reads them, column after column."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from statistics import median

from tipgraph.documents.pdf_pieces import Piece, Sheet

_GUTTER = (0.25, 0.75)
_STEP = 2.0
_LEAST_LINES = 4
#: Of the pieces of a page in columns, at most this part (titles, tables) reaches across the gap between them.
_ACROSS = 0.15
_ROW = 0.5
#: A heading of this many times the usual size may part the columns.
_LARGE = 1.3


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


def lines_of(sheets: Sequence[Sheet]) -> list[PrintedLine]:
    """The lines of all pages in reading order."""
    gutters = [_gutter(sheet.pieces, sheet.width) for sheet in sheets]
    usual = Counter(gutter for gutter in gutters if gutter is not None).most_common(1)
    lines: list[PrintedLine] = []
    column = 0
    for sheet, gutter in zip(sheets, gutters, strict=True):
        # On a page that is nearly empty the gap shows less than on the others; it runs where theirs runs.
        if gutter is None and usual and _parts(sheet.pieces, usual[0][0]):
            gutter = usual[0][0]
        for part in _columns(sheet.pieces, gutter):
            column += 1
            lines += _lines(part, column, sheet.number)
    return lines


def _parts(pieces: Sequence[Piece], gutter: float) -> bool:
    """Whether a page has something on both sides of a gap, and hardly anything across it."""
    crossed = sum(piece.x0 < gutter < piece.x1 for piece in pieces)
    sides = {piece.x0 >= gutter for piece in pieces if not piece.x0 < gutter < piece.x1}
    return len(sides) == 2 and crossed <= _ACROSS * len(pieces)


def _columns(pieces: Sequence[Piece], gutter: float | None) -> Iterator[Sequence[Piece]]:
    """The pieces of a page, column by column; what reaches across the columns parts them into an above and a below."""
    if gutter is None:
        if pieces:
            yield pieces
        return
    large = _LARGE * median(piece.size for piece in pieces)
    right = [piece.y for piece in pieces if piece.x0 >= gutter]
    bars = {
        piece
        for piece in pieces
        if piece.x0 < gutter < piece.x1 or (piece.x1 <= gutter and piece.size >= large and _is_bar(piece, right))
    }
    across = sorted(bars, key=lambda piece: -piece.y)
    rest = [piece for piece in pieces if piece not in bars]
    for bar in [*across, None]:
        above = [piece for piece in rest if bar is None or piece.y > bar.y]
        for side in ([p for p in above if p.x1 <= gutter], [p for p in above if p.x0 >= gutter]):
            if side:
                yield side
        if bar is not None:
            rest = [piece for piece in rest if piece.y <= bar.y]
            yield [bar]


def _is_bar(piece: Piece, right: Sequence[float]) -> bool:
    """Whether a large heading at the left parts both columns: at the right is text above and below it, none beside."""
    beside = any(piece.y - piece.size < y < piece.y + 1.2 * piece.size for y in right)
    return not beside and any(y > piece.y for y in right) and any(y < piece.y for y in right)


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
