"""Encodings: declared, or UTF-8; never guessed."""

from __future__ import annotations

import pytest

from tipgraph.documents.decoding import decoded, decoded_page
from tipgraph.errors import InputError

PAGE = "<html><head>{}</head><body>Côte d’Ivoire</body></html>"


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-32"])
def test_a_byte_order_mark_tells_the_encoding(encoding: str) -> None:
    assert decoded("Côte d’Ivoire".encode(encoding), "a.txt") == "Côte d’Ivoire"


@pytest.mark.parametrize(
    ("data", "found"),
    [
        (b"", "empty file"),
        (b" \r\n", "empty file"),
        (" ".encode("utf-16"), "empty file"),
        (b"C\xf4te", "not UTF-8 (byte 0xf4 at offset 1)"),
        (b"C\xc3", "not UTF-8"),
        (b"a\0b", "binary data (a NUL byte at offset 1)"),
        (b"\xff\xfea", "binary data (no UTF-16"),
    ],
)
def test_what_is_no_text_is_refused(data: bytes, found: str) -> None:
    with pytest.raises(InputError) as fault:
        decoded(data, "a.txt")

    assert found in fault.value.found


@pytest.mark.parametrize(
    ("meta", "encoding", "charset", "notes"),
    [
        ('<meta charset="utf-8">', "utf-8", "", 0),
        ('<meta http-equiv="Content-Type" content="text/html; charset=windows-1252">', "cp1252", "", 0),
        ('<meta charset="ISO-8859-1">', "cp1252", "", 0),
        ("", "cp1252", "", 0),
        ("", "utf-8", "", 0),
        ("", "cp1252", "windows-1252", 0),
        ('<meta charset="iso-8859-1">', "utf-8", "", 1),  # a lie that cannot hide
    ],
)
def test_a_page_is_read_in_the_encoding_that_it_declares(meta: str, encoding: str, charset: str, notes: int) -> None:
    text, found = decoded_page(PAGE.format(meta).encode(encoding), "a.html", charset)

    assert "Côte d’Ivoire" in text
    assert len(found) == notes


@pytest.mark.parametrize(
    ("meta", "encoding", "found"),
    [
        ('<meta charset="utf-8">', "cp1252", "not UTF-8"),
        ('<meta charset="x-nothing">', "utf-8", 'unknown encoding "x-nothing"'),
    ],
)
def test_a_page_that_lies_of_its_encoding_is_refused(meta: str, encoding: str, found: str) -> None:
    with pytest.raises(InputError, match=found):
        decoded_page(PAGE.format(meta).encode(encoding), "a.html")


def test_mojibake_in_a_page_is_mended() -> None:
    text, notes = decoded_page(PAGE.format("").encode().decode("cp1252").encode(), "a.html")

    assert "Côte d’Ivoire" in text
    assert notes


@pytest.mark.parametrize("name", ["klingon", "hex", "rot13", "zlib", "undefined"])
def test_what_is_no_encoding_of_text_is_refused(name: str) -> None:
    for read in (lambda: decoded(b"Jordan", "a.txt", name), lambda: decoded_page(b"<p>Jordan", "a.html", name)):
        with pytest.raises(InputError, match=f'unknown encoding "{name}"'):
            read()


def test_bytes_that_are_not_in_their_odd_encoding_are_refused() -> None:
    with pytest.raises(InputError, match="not PUNYCODE"):
        decoded_page(b"<p>Jordan-<!>", "a.html", "punycode")
