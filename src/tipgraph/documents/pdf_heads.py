"""Running heads, page numbers and what a browser prints at the edges of a page: found, and taken out."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import replace
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
# What a browser prints at the edges of a page: "1/23/26, 8:55 AM", the address, "3/12".
_PRINTED = re.compile(r"\d{1,4}[./-]\d{1,2}[./-]\d{2,4},? \d{1,2}:\d\d|(?:https?|file)://\S+.* \d+/\d+$")


def without_heads(sheets: Sequence[Sheet]) -> tuple[list[Sheet], list[str]]:
    """The pages without their running heads, and these, in the order of the pages."""
    body = usual_size(sheets)
    margins = [_margins(sheet, body) for sheet in sheets]
    repeated = _repeated(sheets, margins)
    bare: list[Sheet] = []
    taken: list[str] = []
    for sheet, margin in zip(sheets, margins, strict=True):
        heads = [row for row in _set_off_rows(sheet, margin) if _is_head(row, repeated, body)]
        heads += [row for row in _rows(sheet.pieces) if _in_margin(row[0], sheet) and _is_printed(row)]
        gone = {piece for row in heads for piece in row}
        taken += dict.fromkeys(_row_text(row) for row in heads)
        bare.append(replace(sheet, pieces=tuple(piece for piece in sheet.pieces if piece not in gone)))
    return bare, taken


def usual_size(sheets: Sequence[Sheet]) -> float:
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
    """The rows of a page that are set off from its text."""
    return _rows(piece for piece in sheet.pieces if not margin[0] < piece.y < margin[1])


def _rows(pieces: Iterable[Piece]) -> list[list[Piece]]:
    """Pieces of one height, each row from the left."""
    rows: dict[int, list[Piece]] = {}
    for piece in pieces:
        rows.setdefault(round(piece.y / _LEVEL), []).append(piece)
    return [sorted(row, key=lambda piece: piece.x0) for row in rows.values()]


def _is_printed(row: Sequence[Piece]) -> bool:
    """Whether a row in the margin needs no gap to be a head: a page's number alone, or what a browser prints there."""
    text = _row_text(row)
    return bool((len(row) == 1 and _NUMBER.fullmatch(text)) or _PRINTED.search(text))


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
