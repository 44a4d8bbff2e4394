"""The pieces of text on the pages of a PDF, with where they stand: what PDFium finds, and nothing made of it yet."""

from __future__ import annotations

import ctypes
import math
import re
from collections.abc import Iterator
from dataclasses import dataclass

import pypdfium2 as pdfium
from pypdfium2 import raw as c

from tipgraph.errors import InputError

#: How PDFium writes the hyphen at a line's end.
_HYPHENS = frozenset({0x02, 0xAD, 0xFFFE})
_NOTHING = frozenset({0x00, 0x0D, 0xFFFF, 0x200B, 0xFEFF})
#: In widths of a letter m: what is further apart, or further off the line, is another piece.
_GAP, _RISE = 1.2, 0.45
_MOST_PAGES = 3000


@dataclass(frozen=True, slots=True)
class Piece:
    """A run of characters on one line. Distances are in points; `y` is the base line, counted from below."""

    text: str
    x0: float
    x1: float
    y: float
    size: float
    bold: bool


@dataclass(frozen=True, slots=True)
class Sheet:
    """One page: its number from 1, its size, and its pieces in the order of the file."""

    number: int
    width: float
    height: float
    pieces: tuple[Piece, ...]


@dataclass(frozen=True, slots=True)
class Print:
    """A whole PDF; `title` is what its own properties call it."""

    title: str
    sheets: tuple[Sheet, ...]


def print_of(data: bytes, where: str) -> Print:
    """The pages of a PDF.

    Raises:
        InputError: it is broken, encrypted, empty, or has no text because its pages are pictures.
    """
    try:
        document = pdfium.PdfDocument(data)
    except pdfium.PdfiumError as fault:
        if "password" in str(fault).lower() or "security" in str(fault).lower():
            raise InputError(where, "an encrypted PDF", "a PDF that opens without a password") from fault
        raise InputError(where, "a broken PDF", "one that opens") from fault
    try:
        if len(document) > _MOST_PAGES:
            raise InputError(where, f"a PDF of {len(document):,} pages", f"at most {_MOST_PAGES:,}")
        sheets = tuple(_sheet(document, number, where) for number in range(len(document)))
        title = document.get_metadata_value("Title") or ""
    finally:
        document.close()
    if not sheets:
        raise InputError(where, "a PDF without pages", "a report")
    if not any(sheet.pieces for sheet in sheets):
        wanted = "a PDF with its text (run through character recognition)"
        raise InputError(where, f"{len(sheets)} pages and no text in them: pictures of pages, or empty", wanted)
    return Print(" ".join(title.split()), sheets)


def _sheet(document: pdfium.PdfDocument, number: int, where: str) -> Sheet:
    try:
        page = document[number]
    except pdfium.PdfiumError as fault:
        raise InputError(where, f"a broken PDF (page {number + 1})", "one that opens") from fault
    width, height = page.get_size()
    text = page.get_textpage()
    try:
        return Sheet(number + 1, width, height, tuple(_pieces(text)))
    finally:
        text.close()
        page.close()


@dataclass(slots=True)
class _Run:
    """The piece that is being written."""

    letters: list[str]
    x0: float
    x1: float
    y: float
    size: float
    places: list[int]
    blank: bool = False

    def piece(self, page: c.FPDF_TEXTPAGE) -> Iterator[Piece]:
        """The piece, in the font of the letter in its middle: the first may be a quote or a bullet of another font."""
        text = re.sub(r"\s+", " ", "".join(self.letters)).strip()
        if text:
            size, bold = _style(page, self.places[len(self.places) // 2])
            yield Piece(text, self.x0, self.x1, self.y, size, bold)


def _pieces(page: pdfium.PdfTextPage) -> Iterator[Piece]:
    text = page.raw
    left, right, bottom, top = (ctypes.c_double() for _ in range(4))
    x, y = ctypes.c_double(), ctypes.c_double()
    run: _Run | None = None
    for at in range(page.count_chars()):
        code = c.FPDFText_GetUnicode(text, at)
        if code in _NOTHING:
            continue
        character = "-" if code in _HYPHENS else chr(code) if code < 0x110000 else "\ufffd"
        if character.isspace():
            if run is not None:
                run.blank = True
            continue
        c.FPDFText_GetCharOrigin(text, at, x, y)
        c.FPDFText_GetCharBox(text, at, left, right, bottom, top)
        if run is not None and not _goes_on(run, left.value, y.value):
            yield from run.piece(text)
            run = None
        if run is None:
            run = _Run([character], left.value, right.value, y.value, _style(text, at)[0], [at])
            continue
        if run.blank:
            run.letters.append(" ")
            run.blank = False
        run.letters.append(character)
        run.places.append(at)
        run.x1 = max(run.x1, right.value)
    if run is not None:
        yield from run.piece(text)


def _goes_on(run: _Run, left: float, y: float) -> bool:
    """Whether a character at this place belongs to the piece."""
    return abs(y - run.y) <= _RISE * run.size and -run.size <= left - run.x1 <= _GAP * run.size


def _style(text: c.FPDF_TEXTPAGE, at: int) -> tuple[float, bool]:
    """The size of a character's font as it is printed, and whether it is bold."""
    matrix = c.FS_MATRIX()
    scale = math.hypot(matrix.c, matrix.d) if c.FPDFText_GetMatrix(text, at, matrix) else 1.0
    size = c.FPDFText_GetFontSize(text, at) * scale
    name = ctypes.create_string_buffer(128)
    c.FPDFText_GetFontInfo(text, at, name, 128, ctypes.c_int())
    bold = b"bold" in name.value.lower() or b"black" in name.value.lower() or c.FPDFText_GetFontWeight(text, at) >= 600
    return size or 1.0, bold
