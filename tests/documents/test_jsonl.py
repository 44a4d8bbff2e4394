"""JSON Lines: what a line needs, and that a bad one leaves the others alone."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tipgraph.documents import Failure, read_documents
from tipgraph.errors import DuplicateError
from tipgraph.model import Document

GOOD = {"id": "jor-2010", "country": "JOR", "year": 2010, "title": "Jordan", "text": "Some women beg."}


def corpus(folder: Path, *lines: object) -> Path:
    """A corpus of lines; a value that is no string is written as JSON."""
    path = folder / "corpus.jsonl"
    path.write_text("".join((line if isinstance(line, str) else json.dumps(line)) + "\n" for line in lines))
    return path


def test_a_line_is_a_document(tmp_path: Path) -> None:
    extra = {"publisher": "P", "url": "https://example.org/a", "date": "2010-06", "licence": "PD", "pages": 3}

    (document,) = read_documents([corpus(tmp_path, GOOD | extra)])

    assert document == Document(
        "jor-2010", "JOR", 2010, "Some women beg.", "Jordan", "P", "", "2010-06", "https://example.org/a", "PD"
    )


def test_the_text_value_stays_as_it_is(tmp_path: Path) -> None:
    text = " Some\u2028women \u00e9 \U0001f600\tbeg.\n\n"

    (document,) = read_documents([corpus(tmp_path, json.dumps(GOOD | {"text": text}, ensure_ascii=False))])

    assert isinstance(document, Document)
    assert document.text == text


def test_the_content_and_not_the_name_makes_it_json_lines(tmp_path: Path) -> None:
    path = corpus(tmp_path, GOOD).rename(tmp_path / "corpus.txt")

    (document,) = read_documents([path])

    assert isinstance(document, Document)


@pytest.mark.parametrize(
    ("line", "found", "wanted"),
    [
        ("{", "not JSON", "one JSON object a line"),
        ("[1]", "no JSON object", "an object"),
        ("[" * 100_000, "not JSON", "one JSON object a line"),
        ({k: v for k, v in GOOD.items() if k != "text"}, 'no "text"', "a string"),
        ({k: v for k, v in GOOD.items() if k != "year"}, 'no "year"', "a whole number"),
        (GOOD | {"year": "2010"}, '"year" is "2010"', "a whole number"),
        (GOOD | {"year": True}, '"year" is true', "a whole number"),
        (GOOD | {"year": 2010.5}, '"year" is 2010.5', "a whole number"),
        (GOOD | {"id": 7}, '"id" is 7', "a string"),
        (GOOD | {"publisher": 7}, '"publisher" is 7', "a string"),
        (GOOD | {"country": "JRD"}, 'unknown country "JRD"', "alpha-3"),
        (GOOD | {"country": "region:africa"}, "unknown country", "alpha-3"),
        (GOOD | {"country": ""}, 'unknown country ""', "alpha-3"),
        (GOOD | {"year": 1066}, '"1066" is no report year', "1990"),
        (GOOD | {"id": ""}, "unusable id ''", "printable"),
        (GOOD | {"id": "a\nb"}, "unusable id", "printable"),
        (GOOD | {"id": "é" * 100}, "too long", "200"),
        (GOOD | {"text": " \n"}, "no text", "a narrative"),
        (GOOD | {"text": "a\0b"}, "the character U+0000", "Unicode"),
        (GOOD | {"text": "a\ud800b"}, "the character U+D800", "Unicode"),
        (GOOD | {"title": "a\ufffeb"}, "the character U+FFFE", "Unicode"),
        (GOOD | {"url": "http://a b"}, '"http://a b" is no URL', "absolute"),
        (GOOD | {"date": "June 2003"}, '"June 2003" is no date', "ISO 8601"),
    ],
)
def test_a_bad_line_fails_alone_and_by_its_number(tmp_path: Path, line: object, found: str, wanted: str) -> None:
    path = corpus(tmp_path, GOOD, "", line, GOOD | {"id": "second"})

    one, failure, two = read_documents([path])

    assert isinstance(one, Document)
    assert isinstance(two, Document)
    assert isinstance(failure, Failure)
    assert failure.where == f"{path}:3"
    assert found in failure.found
    assert wanted in failure.wanted


def test_two_lines_with_one_id_are_a_fault(tmp_path: Path) -> None:
    path = corpus(tmp_path, GOOD, GOOD | {"text": "Other."})

    with pytest.raises(DuplicateError) as fault:
        list(read_documents([path]))

    assert str(fault.value) == f'{path}:2: the id "jor-2010" again; wanted another id than that of {path}:1'
