"""A file's bytes as text, or the reason why they are none."""

from __future__ import annotations

from pathlib import Path

from tipgraph.errors import InputError

WANTED = "plain text or JSON Lines, in UTF-8"

#: How files of formats that tipgraph does not read begin, so that the fault can name them.
_FOREIGN = {
    b"%PDF-": "a PDF document",
    b"PK\x03\x04": "a ZIP archive or an office document",
    b"\x1f\x8b": "a gzip archive",
    b"{\\rtf": "a rich text document",
    b"<!doctype html": "a web page",
    b"<html": "a web page",
    b"<?xml": "an XML document",
}


def read_bytes(path: Path) -> bytes:
    """What a file holds.

    Raises:
        InputError: it cannot be read.
    """
    try:
        return path.read_bytes()
    except OSError as fault:
        raise InputError(path, f"cannot be read ({fault.strerror or fault})", "a readable file") from fault


def decoded(data: bytes, path: Path) -> str:
    """The text of a file; a byte order mark, which says only how the file is encoded, is no part of it.

    Raises:
        InputError: the file is empty, of a format that tipgraph does not read, binary, or not UTF-8.
    """
    content = data.removeprefix(b"\xef\xbb\xbf").lstrip()
    start = content[:64]
    if not content:
        raise InputError(path, "empty file", WANTED)
    for mark, name in _FOREIGN.items():
        if start[: len(mark)].lower() == mark.lower():
            raise InputError(path, f"looks like {name}, which tipgraph cannot read yet", WANTED)
    if b"\0" in data:
        raise InputError(path, f"binary data (a NUL byte at offset {data.index(0)})", WANTED)
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError as fault:
        raise InputError(
            path, f"not UTF-8 (byte 0x{data[fault.start]:02x} at offset {fault.start})", "a file in UTF-8"
        ) from fault
