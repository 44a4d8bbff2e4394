"""A file's bytes as text, or the reason why they are none.

No encoding is guessed: it is declared, or it is UTF-8.
"""

from __future__ import annotations

import codecs
import re
from pathlib import Path

from tipgraph.errors import InputError

WANTED = "text in UTF-8"
#: The largest file that is read at all; a whole report with its pictures stays below.
MOST_BYTES = 512 * 1024 * 1024

_MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
#: What UTF-8 looks like after it was taken for Windows-1252: "Ã©", "â€™", "Â ".
_MOJIBAKE = re.compile(
    "[ÃÂâÅÄ][\u0080-\u00bf\u0152\u0153\u0160\u0161\u0178\u017d\u017e\u0192\u02c6\u02dc\u2013-\u203a\u20ac\u2122]"
)
_DECLARED = re.compile(
    rb"<meta[^>]+charset\s*=\s*[\"']?\s*([A-Za-z0-9_.:-]+)|<\?xml[^>]+encoding\s*=\s*[\"']([A-Za-z0-9_.:-]+)",
    re.IGNORECASE,
)
_HEAD = 4096


def read_bytes(path: Path) -> bytes:
    """What a file holds.

    Raises:
        InputError: it cannot be read, or is too large to be a document.
    """
    try:
        size = path.stat().st_size
        if size > MOST_BYTES:
            raise too_large(path, size)
        return path.read_bytes()
    except OSError as fault:
        raise InputError(path, f"cannot be read ({fault.strerror or fault})", "a readable file") from fault


def too_large(where: object, size: int | None = None) -> InputError:
    """The fault of a file that is larger than any document."""
    shown = f"{size / 2**20:,.0f} MiB" if size is not None else "goes on and on"
    return InputError(where, f"too large ({shown})", f"at most {MOST_BYTES // 2**20} MiB")


def decoded(data: bytes, where: object, declared: str = "") -> str:
    """The text of some bytes; a byte order mark, which says only how they are encoded, is no part of it.

    Args:
        data: the bytes.
        where: what they are of.
        declared: the encoding that they, or who sent them, say they have; UTF-8 where nobody says.

    Raises:
        InputError: empty, binary, or not in the encoding.
    """
    if not data.strip():
        raise InputError(where, "empty file", WANTED)
    for mark, encoding in _MARKS:
        if data.startswith(mark):
            try:
                text = data.decode(encoding)
            except UnicodeDecodeError as fault:
                raise InputError(where, f"binary data (no {encoding.upper()}, though it begins so)", WANTED) from fault
            break
    else:
        if b"\0" in data:
            raise InputError(where, f"binary data (a NUL byte at offset {data.index(0)})", WANTED)
        text = _strictly(data, _known(declared or "utf-8", where), where)
    if not text.strip():
        raise InputError(where, "empty file", WANTED)
    return text


def decoded_page(data: bytes, where: object, charset: str = "") -> tuple[str, tuple[str, ...]]:
    """The text of a web page, in the encoding that it or its server declares, and what had to be mended.

    A page that declares none and is no UTF-8 is Windows-1252, as the HTML standard has it. One that is valid UTF-8 with
    letters beyond ASCII is UTF-8 whatever it says: by chance that does not happen.

    Raises:
        InputError: empty, binary, or not in the encoding that it declares.
    """
    found = _DECLARED.search(data[:_HEAD])
    declared = charset or ((found[1] or found[2]).decode("ascii") if found else "")
    declared = declared and _known(declared, where)
    is_utf8 = _is_utf8(data)
    if not declared:
        return mended(decoded(data, where, "utf-8" if is_utf8 else "windows-1252"))
    # Browsers read the label ISO-8859-1 as Windows-1252 (WHATWG Encoding Standard), and so were such pages written.
    name = codecs.lookup(declared).name
    name = "cp1252" if name in ("iso8859-1", "ascii") else name
    if name != "utf-8" and is_utf8 and not data.isascii():
        text, notes = mended(decoded(data, where))
        return text, (f"says that it is {declared}, but is UTF-8", *notes)
    return mended(decoded(data, where, name))


def mended(text: str) -> tuple[str, tuple[str, ...]]:
    """A text without mojibake, and a note where there was some.

    >>> mended("CÃ´te dâ€™Ivoire")
    ('Côte d’Ivoire', ('letters that a wrong encoding had garbled were mended',))
    """
    if not _MOJIBAKE.search(text):
        return text, ()
    import ftfy  # here and not above: hardly any text needs it

    whole = ftfy.fix_encoding(text)
    return (whole, ("letters that a wrong encoding had garbled were mended",)) if whole != text else (text, ())


def _known(encoding: str, where: object) -> str:
    """An encoding of text by Python's name; Python also calls "encodings" what packs bytes or turns letters round.

    Raises:
        InputError: it is none.
    """
    try:
        name = codecs.lookup(encoding).name
        "".encode(name)
    except (LookupError, ValueError) as fault:
        raise InputError(where, f'unknown encoding "{encoding}"', "one of text, named as it is called") from fault
    return name


def _is_utf8(data: bytes) -> bool:
    try:
        data.decode("utf-8")
    except UnicodeDecodeError:
        return False
    return True


def _strictly(data: bytes, encoding: str, where: object) -> str:
    name = "UTF-8" if encoding.startswith("utf-8") else encoding.upper()
    try:
        return data.decode(encoding)
    except UnicodeError as fault:
        if not isinstance(fault, UnicodeDecodeError):
            raise InputError(where, f"not {name} ({fault})", f"a file in {name}, as it says") from fault
        at = f"byte 0x{data[fault.start]:02x} at offset {fault.start}" if fault.start < len(data) else "cut off"
        wanted = "a file in UTF-8" if name == "UTF-8" else f"a file in {name}, as it says"
        raise InputError(where, f"not {name} ({at})", wanted) from fault
