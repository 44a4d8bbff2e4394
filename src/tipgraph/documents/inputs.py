"""Files and folders become documents, in one order whatever order they were named in."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from pathlib import Path

from tipgraph.documents.decoding import decoded, read_bytes
from tipgraph.documents.jsonl import looks_like_jsonl, read_jsonl
from tipgraph.documents.outcome import Failure, Located
from tipgraph.documents.sources import FILE_NAME
from tipgraph.documents.text import read_text
from tipgraph.errors import DuplicateError, InputError
from tipgraph.model import Document

#: Files that tell about the documents of a folder and are none.
_BESIDE = (FILE_NAME, "readme", "license", "licence")


def read_documents(
    inputs: Iterable[Path | str], *, country: str | None = None, year: int | None = None
) -> Iterator[Document | Failure]:
    """The documents of files and folders, and a failure for each that cannot be read.

    A folder gives all files below it but hidden ones, the table of sources and readme files. A file named twice is read
    once.

    Args:
        inputs: files and folders.
        country: code or name of the country of plain texts that do not tell theirs.
        year: report year of plain texts that do not tell theirs.

    Raises:
        InputError: an input does not exist, or a folder has no documents.
        DuplicateError: two documents have the same id, so that one of them would be lost.
    """
    first: dict[str, str] = {}
    for one in _read_files(files_of(inputs), country, year):
        if isinstance(one, Failure):
            yield one
            continue
        id = one.document.id
        if id in first:
            raise DuplicateError(one.where, f'the id "{id}" again', f"another id than that of {first[id]}")
        first[id] = one.where
        yield one.document


def files_of(inputs: Iterable[Path | str]) -> list[Path]:
    """The files that inputs stand for, each once, by name.

    Raises:
        InputError: an input does not exist, or a folder has no documents.
    """
    found: dict[Path, Path] = {}
    for given in map(Path, inputs):
        try:
            files = _files_below(given) if given.is_dir() else [given]
            if not given.exists():
                raise InputError(given, "no such file or folder", "a document or a folder of documents")
            if not given.is_dir() and not given.is_file():
                raise InputError(given, "not a regular file", "a document or a folder of documents")
        except OSError as fault:
            raise InputError(given, f"cannot be read ({fault.strerror})", "a readable file or folder") from fault
        if not files:
            raise InputError(given, "a folder without documents", "plain text or JSON Lines files in it")
        for path in files:
            # Of two names of one file the smaller counts, lest the order of the inputs show in the messages.
            real = path.resolve()
            found[real] = min(path, found.get(real, path))
    return sorted(found.values())


def _files_below(folder: Path) -> list[Path]:
    list(folder.iterdir())  # rglob passes over a folder that may not be read; this does not
    return [path for path in folder.rglob("*") if path.is_file() and not _is_beside(path.relative_to(folder))]


def _is_beside(path: Path) -> bool:
    hidden = any(part.startswith(".") for part in path.parts)
    return hidden or path.name.lower() in _BESIDE or path.stem.lower() in _BESIDE


def _read_files(paths: Iterable[Path], country: str | None, year: int | None) -> Iterator[Located | Failure]:
    for path in paths:
        try:
            yield from _read_file(path, country, year)
        except InputError as fault:
            yield Failure.from_fault(fault)


def _read_file(path: Path, country: str | None, year: int | None) -> Iterator[Located | Failure]:
    """The documents of one file, by the reader of what it holds."""
    data = read_bytes(path)
    text = decoded(data, path)
    if looks_like_jsonl(text) or path.suffix.lower() == ".jsonl":
        yield from read_jsonl(path, text)
    elif text.lstrip().startswith(("{", "[")) and path.suffix.lower() == ".json":
        raise InputError(path, "JSON, but not JSON Lines", "one document a line, each a JSON object")
    else:
        yield Located(str(path), read_text(path, data, text, country=country, year=year))
