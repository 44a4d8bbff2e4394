"""Inputs become what is to be read: files, folders, standard input, addresses; in one order however they were named."""

from __future__ import annotations

import re
import sys
from collections.abc import Iterable
from functools import cache, partial
from pathlib import Path, PurePosixPath
from typing import Protocol

from tipgraph.documents.archives import beside
from tipgraph.documents.decoding import MOST_BYTES, read_bytes, too_large
from tipgraph.documents.raw import Raw
from tipgraph.documents.sources import source_of
from tipgraph.errors import InputError

STDIN = "-"
_ADDRESS = re.compile("https?:/+", re.IGNORECASE)


class Fetches(Protocol):
    """What brings pages from the web (see `fetching`)."""

    def __call__(self, url: str) -> Raw:
        """The page at an address, to be loaded when it is read."""


def is_address(given: object) -> bool:
    """Whether an input is an address of the web and no file."""
    return bool(_ADDRESS.match(str(given)))


def gathered(inputs: Iterable[Path | str], fetch: Fetches | None = None) -> tuple[Raw, ...]:
    """What inputs stand for, each once: files by name, then addresses, then standard input.

    Args:
        inputs: files, folders, addresses, and "-" for standard input.
        fetch: what brings pages from the web; without it an address is refused.

    Raises:
        InputError: an input does not exist, a folder has no documents, or an address is given and may not be fetched.
    """
    given = list(inputs)
    addresses = sorted({str(one) for one in given if is_address(one)})
    if addresses and fetch is None:
        raise InputError(addresses[0], "an address of the web, which is fetched only when asked", "--fetch, or a file")
    paths = [one for one in given if not is_address(one) and str(one) != STDIN]
    found = [_of_file(path) for path in files_of(paths)]
    if fetch is not None:
        found += [fetch(address) for address in addresses]
    if any(str(one) == STDIN for one in given):
        found.append(Raw("standard input", "stdin", _standard_input))
    return tuple(found)


def _of_file(path: Path) -> Raw:
    folder = path.resolve().parent.name  # the same, from wherever the file is named
    return Raw(str(path), path.name, partial(read_bytes, path), partial(source_of, path), folder=folder)


@cache
def _standard_input() -> bytes:
    """All of standard input; kept, because it comes only once."""
    data = sys.stdin.buffer.read(MOST_BYTES + 1)
    if len(data) > MOST_BYTES:
        raise too_large("standard input")
    return data


def files_of(inputs: Iterable[Path | str]) -> list[Path]:
    """The files that inputs stand for, each once, by name.

    A folder gives all files below it but hidden ones, the table of sources and readme files.

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
            raise InputError(given, "a folder without documents", "documents in it")
        for path in files:
            # Of two names of one file the smaller counts, lest the order of the inputs show in the messages.
            real = path.resolve()
            found[real] = min(path, found.get(real, path))
    return sorted(found.values())


def _files_below(folder: Path) -> list[Path]:
    list(folder.iterdir())  # rglob passes over a folder that may not be read; this does not
    return [
        path
        for path in folder.rglob("*")
        if path.is_file() and not beside(PurePosixPath(path.relative_to(folder).as_posix()))
    ]
