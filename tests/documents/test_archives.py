"""Archives: their members as if in a folder; what would fill the machine or lead out of it is refused."""

from __future__ import annotations

import gzip
import io
import json
import tarfile
import zipfile
from collections.abc import Callable

import pytest

from tipgraph.documents import Failure, Located, Raw, archives, read_gathered
from tipgraph.documents.sources import COLUMNS

TEXT = "2003 Trafficking in Persons Report - {}\n\nSome women beg there, and nobody helps them.\n"
LINE = {"id": "jor-2010", "country": "JOR", "year": 2010, "title": "Jordan", "text": "Some women beg."}
Members = dict[str, bytes]


def zipped(members: Members) -> bytes:
    """A ZIP archive."""
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in members.items():
            archive.writestr(name, data)
    return file.getvalue()


def tarred(members: Members) -> bytes:
    """A gzipped tar archive, with a link in it that leads away."""
    file = io.BytesIO()
    with tarfile.open(fileobj=file, mode="w:gz") as archive:
        for name, data in members.items():
            info = tarfile.TarInfo(name)
            info.size = len(data)
            archive.addfile(info, io.BytesIO(data))
        link = tarfile.TarInfo("link.txt")
        link.type, link.linkname = tarfile.SYMTYPE, "/etc/hostname"
        archive.addfile(link)
    return file.getvalue()


def read_archive(data: bytes, name: str = "all.zip") -> list[Located | Failure]:
    """What the readers make of an archive."""
    return list(read_gathered([Raw(name, name, lambda: data)]))


def text(country: str = "Jordan") -> bytes:
    """A narrative that tells what it is about."""
    return TEXT.format(country).encode()


@pytest.mark.parametrize("pack", [zipped, tarred])
def test_the_members_are_read_by_name_and_those_beside_them_left(pack: Callable[[Members], bytes]) -> None:
    members = {
        "b/iraq.txt": text("Iraq"),
        "a.txt": text(),
        "README.md": b"# About",
        "__MACOSX/._a.txt": b"\0\0",
        ".hidden/c.txt": text(),
        "bad.txt": b"",
    }

    one, two, failure = read_archive(pack(members))

    assert isinstance(one, Located)
    assert isinstance(two, Located)
    assert (one.document.id, one.where, two.document.id) == ("a", "all.zip!a.txt", "iraq")
    assert failure == Failure("all.zip!bad.txt", "empty file", "text in UTF-8")


def test_members_kept_by_year_are_told_apart_as_in_a_folder() -> None:
    (one,) = read_archive(zipped({"reports/2003/jordan.txt": text()}))

    assert isinstance(one, Located)
    assert one.document.id == "jordan-jor-2003"


def test_a_table_of_sources_in_an_archive_speaks_of_its_neighbours() -> None:
    row = {"file": "a.txt", "country": "IRQ", "report_year": "2004"}
    table = f"{','.join(COLUMNS)}\n{','.join(row.get(name, '') for name in COLUMNS)}\n".encode()

    (one,) = read_archive(zipped({"x/a.txt": text(), "x/sources.csv": table}))

    assert isinstance(one, Located)
    assert (one.document.country, one.document.year) == ("IRQ", 2004)
    assert one.about.country is not None
    assert one.about.country.where == "all.zip!x/sources.csv:2"


def test_a_packed_corpus_is_one() -> None:
    (one,) = read_archive(gzip.compress(json.dumps(LINE).encode()), "corpus.jsonl.gz")

    assert isinstance(one, Located)
    assert (one.document.id, one.where) == ("jor-2010", "corpus.jsonl.gz:1")


@pytest.mark.parametrize("name", ["../a.txt", "/etc/a.txt", "x/../../a.txt"])
def test_a_path_that_leads_out_is_refused(name: str) -> None:
    one, other = read_archive(zipped({name: text(), "b.txt": text()}))

    failure = one if isinstance(one, Failure) else other
    assert isinstance(failure, Failure)
    assert "leads out" in failure.found


def test_a_bomb_is_not_unpacked_and_the_others_are_read() -> None:
    failure, good = read_archive(zipped({"bomb.txt": b"0" * 30_000_000, "good.txt": text()}))

    assert isinstance(failure, Failure)
    assert "as a bomb does" in failure.found
    assert isinstance(good, Located)


@pytest.mark.parametrize(
    ("limit", "value", "found"),
    [("MOST_MEMBERS", 1, "2 files in it"), ("MOST_BYTES", 50, "unpacks to"), ("MOST_MEMBER_BYTES", 20, "too much")],
)
def test_the_limits(monkeypatch: pytest.MonkeyPatch, limit: str, value: int, found: str) -> None:
    monkeypatch.setattr(archives, limit, value)

    failure = read_archive(zipped({"a.txt": text(), "b.txt": text("Iraq")}))[0]

    assert isinstance(failure, Failure)
    assert found in failure.found


@pytest.mark.parametrize(
    ("data", "found"),
    [
        (zipped({"a.txt": text()})[:-30], "a broken ZIP archive"),
        (gzip.compress(text())[:20], "a broken gzip file"),
        (gzip.compress(gzip.compress(gzip.compress(gzip.compress(text())))), "an archive in an archive"),
        (zipped({"word/document.xml": b"<w/>"}), "looks like a Word document"),
        (zipped({}), "without documents"),
        (zipped({"README.md": b"x"}), "without documents"),
    ],
    ids=[
        "cut ZIP",
        "cut gzip",
        "archives in archives",
        "Word",
        "nothing in it",
        "no document in it",
    ],  # not their bytes
)
def test_an_archive_that_is_none_fails_with_the_reason(data: bytes, found: str) -> None:
    (failure,) = read_archive(data)

    assert isinstance(failure, Failure)
    assert found in failure.found


def test_a_path_of_windows_is_one() -> None:
    text = "2003 Trafficking in Persons Report - Jordan\n\nSome women beg there."
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w") as archive:
        for name in ("C:\\jordan.txt", "..\\jordan.txt", "old\\jordan.txt"):
            archive.writestr(name, text)

    found = list(read_gathered([Raw("a.zip", "a.zip", file.getvalue)]))

    assert [one.document.id for one in found if isinstance(one, Located)] == ["jordan"]
    assert ["out of the archive" in one.found for one in found if isinstance(one, Failure)] == [True, True]
