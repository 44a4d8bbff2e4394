"""The explorer's site as files: whole or not at all, the same bytes, safe scripts, a policy that names its script."""

from __future__ import annotations

import base64
import gzip
import hashlib
import html
import json
import re
from pathlib import Path

import pytest

from tipgraph.errors import GraphError, OutputError
from tipgraph.explorer import POLICY, page, page_is_built, site_files, write_site
from tipgraph.explorer.scripts import script
from tipgraph.store import open_graph


@pytest.fixture
def page_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A page that stands in for the built one, so that these tests need no Node."""
    folder = tmp_path / "page"
    folder.mkdir()
    (folder / page.SCRIPT).write_text("// the page\n", encoding="utf-8")
    (folder / page.STYLE).write_text("body {}\n", encoding="utf-8")
    monkeypatch.setattr(page, "PAGE", folder)
    return folder


def content(folder: Path) -> dict[str, bytes]:
    """All files of a folder, by name."""
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def value_of(written: bytes) -> dict[str, object]:
    """The value that a data script assigns last."""
    found = re.search(r"(?:Core|\])=(\{.*\});\n$", written.decode("ascii"), re.DOTALL)
    assert found
    value = json.loads(found[1])
    assert isinstance(value, dict)
    return value


@pytest.mark.usefixtures("page_folder")
def test_a_site_has_the_page_its_data_and_a_slice_for_each_country(built: Path, tmp_path: Path) -> None:
    write_site(built, tmp_path / "site")

    assert set(content(tmp_path / "site")) == {
        "index.html",
        "explorer.js",
        "explorer.css",
        "data/core.js",
        "data/findings.js",
        "data/BLR.js",
    }


@pytest.mark.usefixtures("page_folder")
def test_the_same_graph_gives_the_same_bytes(built: Path, tmp_path: Path) -> None:
    write_site(built, tmp_path / "one")
    write_site(built, tmp_path / "two")

    assert content(tmp_path / "one") == content(tmp_path / "two")


@pytest.mark.usefixtures("page_folder")
def test_a_turtle_file_gives_the_same_statements_as_the_build(built: Path) -> None:
    whole = dict(site_files(open_graph(built)))
    turtle = dict(site_files(open_graph(built / "graph.ttl")))

    assert turtle["data/core.js"] == whole["data/core.js"]
    assert turtle["data/BLR.js"] == whole["data/BLR.js"]


@pytest.mark.usefixtures("page_folder")
def test_the_data_quote_the_text_at_its_offsets(built: Path) -> None:
    files = dict(site_files(open_graph(built)))
    texts = value_of(files["data/BLR.js"])["texts"]
    assert isinstance(texts, dict)
    text = texts["0"]["text"]
    flows = value_of(files["data/core.js"])["flows"]
    assert isinstance(flows, dict)
    spans = flows["rows"][0][flows["columns"].index("spans")]

    assert "Russia, Ukraine, Lithuania" in text[spans[0][0] : spans[0][1]]


@pytest.mark.usefixtures("page_folder")
def test_what_somebody_else_has_written_is_not_replaced(built: Path, tmp_path: Path) -> None:
    (tmp_path / "site").mkdir()
    (tmp_path / "site" / "thesis.tex").write_text("mine", encoding="utf-8")

    with pytest.raises(OutputError, match=r"thesis\.tex"):
        write_site(built, tmp_path / "site")

    assert content(tmp_path / "site") == {"thesis.tex": b"mine"}


@pytest.mark.usefixtures("page_folder")
def test_a_graph_that_cannot_be_read_leaves_the_earlier_site(built: Path, tmp_path: Path) -> None:
    write_site(built, tmp_path / "site")
    before = content(tmp_path / "site")
    with pytest.raises(GraphError):
        write_site(tmp_path / "nowhere", tmp_path / "site")

    assert content(tmp_path / "site") == before


def test_a_page_that_was_not_built_is_told(built: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(page, "PAGE", tmp_path / "nothing")

    with pytest.raises(OutputError, match='was not built; wanted a run of "make web", which needs Node'):
        write_site(built, tmp_path / "site")
    assert not (tmp_path / "site").exists()


@pytest.mark.parametrize("text", ["</script><script>alert(1)</script>", "<!--", "\u2028\u2029", "😀", '"\\'])
def test_a_script_holds_any_text_and_nothing_in_it_ends_the_script(text: str) -> None:
    written = script("self.data", {"text": text})

    assert b"<" not in written
    assert written.isascii()
    assert json.loads(written.removeprefix(b"self.data=").removesuffix(b";\n")) == {"text": text}


def test_the_policy_names_the_one_script_of_the_document_and_allows_no_other_host() -> None:
    document = page.index_html("a title").decode("utf-8")
    inline = re.findall(r"<script>(.*?)</script>", document, re.DOTALL)
    policy = re.search(r'Content-Security-Policy" content="([^"]*)"', document)
    assert policy

    assert len(inline) == 1
    assert f"'sha256-{base64.b64encode(hashlib.sha256(inline[0].encode()).digest()).decode()}'" in POLICY
    assert html.unescape(policy[1]) == POLICY
    assert "default-src 'none'" in POLICY
    assert "unsafe" not in POLICY
    assert "http" not in POLICY


@pytest.mark.skipif(not page_is_built(), reason="the explorer's page is not built: make web, which needs Node")
def test_the_built_page_is_under_a_megabyte_and_names_no_other_host() -> None:
    files = page.page_files()
    script_text = files[page.SCRIPT].decode("utf-8")
    hosts = set(re.findall(r"https?://([\w.-]+)", script_text))

    assert sum(len(gzip.compress(content)) for content in files.values()) < 1_000_000
    assert "import(" not in script_text
    assert not re.search(r"(?<![.}\w])fetch\(|XMLHttpRequest|WebSocket|sendBeacon", script_text)
    assert hosts <= {"www.w3.org", "w3id.org", "purl.org", "graphml.graphdrawing.org"}
