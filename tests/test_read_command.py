"""``tipgraph read``: what it shows of documents and what it says of those that it cannot read."""

from __future__ import annotations

import argparse
import json
from pathlib import Path

import pytest

from tipgraph.cli import read
from tipgraph.documents import Fetches
from tipgraph.errors import UsageError

PAGE = """<html><head><title>Trafficking in Persons Report 2010 - Jordan</title></head><body><nav>Iraq</nav>
<h2>JORDAN (Tier 2)</h2><p>Jordan is a destination country for women from Indonesia and the Philippines, who work in
private homes; some of them are not paid, and some may not leave the house.</p><p><b>Prosecution</b></p>
<p>The government prosecuted four employers, and the courts convicted two of them.</p></body></html>"""


def run(*arguments: str | Path) -> int:
    """The exit status of the command."""
    parser = argparse.ArgumentParser()
    read.add_to(parser.add_subparsers())
    options = parser.parse_args(["read", *map(str, arguments)])
    status: int = options.run(options)
    return status


@pytest.fixture
def page(tmp_path: Path) -> Path:
    """A page about one country."""
    path = tmp_path / "page.html"
    path.write_text(PAGE)
    return path


def test_a_table_shows_what_was_understood(page: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(page) == 0

    lines = capsys.readouterr().out.splitlines()
    assert lines[0] == f"page  (HTML, 46 words, {page})"
    assert "  country       JOR  [heading]" in lines
    assert "  year          2010  [page title]" in lines
    assert "  tier          2  [heading]" in lines
    assert any(line.startswith("  not told") and "publisher" in line for line in lines)
    assert any(line.split()[:1] == ["prosecution"] and '"Prosecution"' in line for line in lines)
    assert any(line.startswith("  left out: navigation") and line.endswith("Iraq") for line in lines)


def test_json_has_offsets_that_hold(page: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(page, "--format", "json") == 0

    (document,) = json.loads(capsys.readouterr().out)["documents"]
    assert document["about"]["country"] == {"value": "JOR", "where": "heading"}
    assert [section["area"] for section in document["sections"]] == ["title", "profile", "prosecution"]
    assert document["sections"][0] == {"area": "title", "heading": "", "start": 0, "end": 15, "words": 3}
    assert "licence" in document["missing"]
    assert document["left_out"][0]["begins"] == "Iraq"


def test_some_failures_are_told_and_set_the_status(page: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (page.parent / "bad.txt").write_bytes(b"")

    assert run(page.parent) == read.SOME_FAILED

    captured = capsys.readouterr()
    assert "bad.txt: empty file" in captured.err
    assert "1 read, 1 not" in captured.err


def test_nothing_read_is_a_fault(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "bad.txt").write_text("A text about nothing, of nowhere and of no year at all.")

    assert run(tmp_path, "--format", "json") == read.NOTHING_READ

    assert json.loads(capsys.readouterr().out)["failures"][0]["found"] == "no country in its title lines"


def test_options_tell_what_texts_do_not(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "a.txt").write_text(
        "Women from there work in private homes, and some of them are not paid for their work."
    )

    assert run(tmp_path, "--country", "Jordan", "--year", "2010") == 0

    assert "  country       JOR  [--country]" in capsys.readouterr().out


def fetch_of(*arguments: str) -> Fetches | None:
    """What the options make to fetch with."""
    parser = argparse.ArgumentParser()
    read.add_fetch(parser)
    return read.fetch_of(parser.parse_args(list(arguments)))


def test_nothing_is_fetched_unless_asked() -> None:
    assert fetch_of() is None
    assert fetch_of("--fetch", "--pause", "0") is not None


def test_a_pause_is_one() -> None:
    with pytest.raises(UsageError, match="--pause"):
        fetch_of("--fetch", "--pause", "-1")
