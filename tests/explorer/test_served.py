"""The explorer where ``tipgraph serve`` serves it: the same page, over HTTP, with its policy as a header."""

from __future__ import annotations

import os
import urllib.error
import urllib.request
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.endpoint.test_endpoint import serving
from tests.explorer import browser

pytest.importorskip("uvicorn", reason="the extra serve is not installed")

chromium = browser.chromium


@pytest.fixture(scope="module")
def address(built: Path) -> Iterator[str]:
    """Where the founding narrative is served."""
    browser.need_page()
    with serving(built, "--workers", "1") as server:
        yield server.address


def test_the_first_page_is_the_explorer_and_its_policy_a_header(address: str) -> None:
    with urllib.request.urlopen(address, timeout=30) as reply:
        told, policy = reply.url, reply.headers["Content-Security-Policy"]

    assert told == address + "explorer/"
    assert "'strict-dynamic'" in policy
    assert "frame-ancestors 'none'" in policy


def test_a_country_is_found_and_its_sentence_shown(address: str, built: Path, chromium: Any) -> None:
    with browser.visiting(chromium, built, address) as visit:
        visit.page.goto(f"{address}explorer/#place=BLR")
        visit.page.locator(".card .panel-title").wait_for()
        visit.page.locator(".world .arc[data-pair='BLR>RUS']").wait_for(state="attached")
        visit.page.goto(f"{address}explorer/#pair=BLR>RUS")
        visit.page.locator(".corridor .claim").first.click()
        visit.page.locator("blockquote mark").first.wait_for()

        assert "Russia" in visit.page.locator("blockquote mark").first.inner_text()


@pytest.mark.parametrize("path", ["explorer/../../../../etc/passwd", "explorer/%2e%2e/x", "explorer/data/none.js"])
def test_nothing_but_the_page_is_served(address: str, path: str) -> None:
    with pytest.raises(urllib.error.HTTPError) as fault:
        urllib.request.urlopen(address + path, timeout=30)
    with fault.value as reply:
        assert reply.status == 404


def test_the_page_is_served_at_the_first_question_and_swept_up_at_the_end(built: Path, tmp_path: Path) -> None:
    browser.need_page()
    with serving(built, "--workers", "1", environment={"TMPDIR": str(tmp_path)}) as server:
        assert not list(tmp_path.rglob("core.js"))
        assert server.get("explorer/data/core.js").status == 200
        assert list(tmp_path.rglob("core.js"))

    assert os.listdir(tmp_path) == []
