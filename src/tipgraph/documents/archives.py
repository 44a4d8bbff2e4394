"""Archives: their members one by one, as if they stood in a folder. Nothing is written to the disk.

An archive may lie about its sizes and unpack to more than the machine holds, so what is unpacked is counted as it
comes.
"""

from __future__ import annotations

import gzip
import io
import re
import tarfile
import zipfile
import zlib
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from functools import partial
from pathlib import PurePosixPath

from tipgraph.documents.outcome import Failure
from tipgraph.documents.raw import Raw
from tipgraph.documents.sources import FILE_NAME, Source, rows_of
from tipgraph.errors import InputError

#: Of one member, of a whole archive, and how many members.
MOST_MEMBER_BYTES = 256 * 1024 * 1024
MOST_BYTES = 2 * 1024 * 1024 * 1024
MOST_MEMBERS = 20_000
#: A member that unpacks to this many times its packed size is a bomb; text packs to a tenth, at most to a fiftieth.
MOST_RATIO = 300
_SMALL = 4 * 1024 * 1024
_CHUNK = 1024 * 1024

_OFFICE = {
    "word/document.xml": "a Word document",
    "xl/workbook.xml": "a spreadsheet",
    "ppt/presentation.xml": "a presentation",
}


@dataclass(frozen=True, slots=True)
class _Member:
    """A file in an archive: its path there, its size as the archive gives it, and the way to its bytes."""

    path: str
    size: int
    packed: int
    load: Callable[[], bytes]


def gunzipped(data: bytes, where: str) -> bytes:
    """What a gzip file holds.

    Raises:
        InputError: it is broken, or unpacks to more than any document has.
    """
    try:
        with gzip.GzipFile(fileobj=io.BytesIO(data)) as stream:
            return _within(stream.read, where, len(data))
    except (OSError, EOFError, zlib.error) as fault:
        raise InputError(where, f"a broken gzip file ({fault})", "a whole one") from fault


def zip_members(data: bytes, where: str) -> Iterator[Raw | Failure]:
    """The files in a ZIP archive.

    Raises:
        InputError: it is broken, an office document, or has too much in it.
    """
    try:
        archive = zipfile.ZipFile(io.BytesIO(data))
        infos = archive.infolist()
    except (zipfile.BadZipFile, OSError, ValueError, NotImplementedError) as fault:
        raise InputError(where, f"a broken ZIP archive ({fault})", "a whole one") from fault
    names = {info.filename for info in infos}
    office = next((kind for name, kind in _OFFICE.items() if name in names), "")
    if not office and "mimetype" in names and "META-INF/manifest.xml" in names:
        office = "an office document"
    if not office and "META-INF/container.xml" in names:
        office = "an electronic book"
    if office:
        raise InputError(
            where, f"looks like {office}, which tipgraph cannot read", "the same saved as a PDF, a page or text"
        )
    members = [
        _Member(
            info.filename.replace("\\", "/"),
            info.file_size,
            info.compress_size,
            partial(_unzipped, archive, info, where),
        )
        for info in infos
        if not info.is_dir() and (info.external_attr >> 28) != 0xA  # no symbolic links
    ]
    yield from _raws(members, where)


def _unzipped(archive: zipfile.ZipFile, info: zipfile.ZipInfo, where: str) -> bytes:
    name = f"{where}!{info.filename}"
    if info.flag_bits & 1:
        raise InputError(name, "encrypted", "a file without a password")
    try:
        with archive.open(info) as stream:
            return _within(stream.read, name, info.compress_size)
    except (zipfile.BadZipFile, OSError, EOFError, zlib.error, NotImplementedError, RuntimeError) as fault:
        raise InputError(name, f"broken in its archive ({fault})", "a whole one") from fault


def tar_members(data: bytes, where: str) -> Iterator[Raw | Failure]:
    """The files in a tar archive.

    Raises:
        InputError: it is broken, or has too much in it.
    """
    try:
        archive = tarfile.TarFile(fileobj=io.BytesIO(data))
        infos = [info for info in archive.getmembers() if info.isfile()]
    except (tarfile.TarError, OSError, EOFError) as fault:
        raise InputError(where, f"a broken tar archive ({fault})", "a whole one") from fault
    members = [_Member(info.name, info.size, info.size, partial(_untarred, archive, info, where)) for info in infos]
    yield from _raws(members, where)


def _untarred(archive: tarfile.TarFile, info: tarfile.TarInfo, where: str) -> bytes:
    stream = archive.extractfile(info)
    if stream is None:
        raise InputError(f"{where}!{info.name}", "broken in its archive", "a whole one")
    return _within(stream.read, f"{where}!{info.name}", info.size)


def _within(read: Callable[[int], bytes], where: str, packed: int) -> bytes:
    """All that a stream gives, as long as it stays within the limits."""
    parts: list[bytes] = []
    size = 0
    while part := read(_CHUNK):
        size += len(part)
        if size > MOST_MEMBER_BYTES:
            raise InputError(where, "unpacks to too much", f"at most {MOST_MEMBER_BYTES // 2**20} MiB")
        if size > _SMALL and size > MOST_RATIO * max(1, packed):
            raise InputError(where, f"unpacks to more than {MOST_RATIO} times its size, as a bomb does", "a document")
        parts.append(part)
    return b"".join(parts)


def _raws(members: list[_Member], where: str) -> Iterator[Raw | Failure]:
    """The members that may be documents, by name; hidden files and those about the others are passed over."""
    if len(members) > MOST_MEMBERS:
        raise InputError(where, f"{len(members):,} files in it", f"at most {MOST_MEMBERS:,}")
    if (total := sum(member.size for member in members)) > MOST_BYTES:
        raise InputError(where, f"unpacks to {total / 2**20:,.0f} MiB", f"at most {MOST_BYTES // 2**20} MiB")
    by_path = {member.path: member for member in members}
    kept = sorted(path for path in by_path if not beside(PurePosixPath(path)))
    if not kept:
        raise InputError(where, "an archive without documents", "documents in it")
    for path in kept:
        place = f"{where}!{path}"
        if (
            re.match(r"[A-Za-z]:", path)
            or ".." in PurePosixPath(path).parts
            or path.startswith(("/", "\\"))
            or not path.isprintable()
        ):
            yield Failure(place, "a member whose path leads out of the archive", "a path within it")
            continue
        table = by_path.get(str(PurePosixPath(path).parent / FILE_NAME))
        name, folder = PurePosixPath(path).name, PurePosixPath(path).parent.name
        raw = Raw(place, name, by_path[path].load, folder=folder)
        yield replace(raw, row=partial(_row, table, where, name)) if table else raw


def _row(table: _Member, where: str, name: str, data: bytes) -> Source | None:
    return rows_of(table.load(), f"{where}!{table.path}").row(name, data, f"{where}!{name}")


def beside(path: PurePosixPath) -> bool:
    """Whether a file is hidden, or tells about the documents beside it and is none."""
    hidden = any(part.startswith(".") or part == "__MACOSX" for part in path.parts if part not in (".", ".."))
    return hidden or path.name.lower() in BESIDE or path.stem.lower() in BESIDE


#: Files that tell about the documents of a folder and are none.
BESIDE = (FILE_NAME, "bodies.csv", "readme", "license", "licence")
