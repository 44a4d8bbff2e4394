"""The explorer in Chromium on a phone, a tablet and a wide screen, in dark and light, for eyes and ears, on paper."""

from __future__ import annotations

import shutil
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Thread
from typing import Any

import pytest

from tests.explorer import browser

chromium = browser.chromium
seed_site = browser.seed_site
invented_site = browser.invented_site
large_site = browser.large_site

STATES = [
    "",
    "place=MYS",
    "pair=LAO%3ETHA",
    "words=police",
    "tab=matrix",
    "tab=table",
    "tab=routes&from=LAO&to=MYS&chained=1",
    "tab=compare",
    "tab=narrative&narrative=afg-2018",
    "tab=validation",
    "tab=quality",
    "tab=about",
]
SIZES = {"phone": (390, 844), "tablet": (1024, 768), "wide": (1920, 1080)}


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_axe_finds_nothing_against_wcag_22_aa(chromium: Any, large_site: Path, scheme: str) -> None:
    with browser.visiting(chromium, large_site, color_scheme=scheme) as visit:
        found: dict[str, list[str]] = {}
        for state in STATES:
            page = visit.go(state)
            browser.settled(page)
            found[state] = browser.axe_violations(page)
        page = visit.go("place=MYS")
        page.locator(".card .claim").first.click()
        page.locator("blockquote").wait_for()
        found["a claim"] = browser.axe_violations(page)
        page.get_by_role("combobox", name="Search").fill("mal")
        page.get_by_role("option").first.wait_for()
        found["searching"] = browser.axe_violations(page)

        assert {state: faults for state, faults in found.items() if faults} == {}


def test_axe_finds_nothing_on_a_phone(chromium: Any, large_site: Path) -> None:
    with browser.visiting(chromium, large_site, viewport={"width": 390, "height": 844}, has_touch=True) as visit:
        for state in ("", "place=MYS", "tab=table"):
            page = visit.go(state)
            browser.settled(page)

            assert browser.axe_violations(page) == []


def test_the_present_tab_is_in_sight_on_a_phone(chromium: Any, seed_site: Path) -> None:
    with browser.visiting(chromium, seed_site, viewport={"width": 390, "height": 844}) as visit:
        for tab in ("narrative", "about", "map"):
            page = visit.go(f"tab={tab}")
            box = page.locator(".tabs [aria-current]").bounding_box()

            assert box is not None
            assert 0 <= box["x"] <= 390 - box["width"]


@pytest.mark.parametrize("size", SIZES)
def test_nothing_is_wider_than_the_screen(chromium: Any, large_site: Path, size: str) -> None:
    width, height = SIZES[size]
    with browser.visiting(chromium, large_site, viewport={"width": width, "height": height}) as visit:
        for state in STATES:
            page = visit.go(state)
            browser.settled(page)

            assert page.evaluate("document.documentElement.scrollWidth") <= width, state


def test_the_first_view_of_266_documents_takes_less_than_two_seconds(chromium: Any, large_site: Path) -> None:
    with browser.visiting(chromium, large_site) as visit:
        times = []
        for _ in range(3):
            page = visit.go()
            page.locator(".world .arc").first.wait_for(state="attached")
            times.append(page.evaluate("performance.now()"))

        assert sorted(times)[1] < 2000


def test_texts_come_with_the_country_that_is_looked_at(chromium: Any, large_site: Path) -> None:
    loaded = "[...document.scripts].map((s) => s.getAttribute('src') ?? '').filter((name) => name.startsWith('data/'))"
    with browser.visiting(chromium, large_site) as visit:
        page = visit.go("tab=table")
        page.locator("table.corridors").wait_for()
        assert page.evaluate(loaded) == ["data/core.js"]
        page = visit.go("place=MYS")
        page.locator(".card").wait_for()

        assert page.evaluate(loaded) == ["data/core.js", "data/MYS.js"]


def test_the_page_works_from_a_host_as_well(chromium: Any, seed_site: Path) -> None:
    class Quiet(SimpleHTTPRequestHandler):
        def log_message(self, format: str, *arguments: Any) -> None:
            """Say nothing."""

    with ThreadingHTTPServer(("127.0.0.1", 0), partial(Quiet, directory=str(seed_site))) as server:
        Thread(target=server.serve_forever, daemon=True).start()
        context = chromium.new_context()
        page = context.new_page()
        faults: list[str] = []
        page.on("console", lambda message: faults.append(message.text))
        page.goto(f"http://127.0.0.1:{server.server_port}/index.html#place=BLR")
        page.locator(".card .panel-title").wait_for()
        context.close()
        server.shutdown()

    assert faults == []


def test_dark_light_and_as_the_system_has_it(chromium: Any, seed_site: Path) -> None:
    with browser.visiting(chromium, seed_site, color_scheme="light") as visit:
        page = visit.go()
        ground = "getComputedStyle(document.body).backgroundColor"
        light = page.evaluate(ground)
        button = page.get_by_role("button", name="Colours")
        button.click()
        button.click()

        assert button.inner_text() == "Colours: dark"
        assert page.evaluate(ground) != light


def test_on_paper_there_are_no_controls(chromium: Any, seed_site: Path) -> None:
    with browser.visiting(chromium, seed_site) as visit:
        page = visit.go("place=BLR")
        page.locator(".card").wait_for()
        page.emulate_media(media="print")

        assert page.locator(".card .panel-title").is_visible()
        assert not page.locator(".tabs").is_visible()
        assert not page.locator(".search").is_visible()
        assert not page.locator(".take").is_visible()
        assert not page.get_by_role("button", name="Show all").is_visible()
        assert not page.get_by_label("Draw").is_visible()


def test_all_that_one_can_do_can_be_done_by_keyboard(chromium: Any, seed_site: Path) -> None:
    with browser.visiting(chromium, seed_site) as visit:
        page = visit.go()
        page.keyboard.press("Tab")
        assert page.evaluate("document.activeElement.textContent") == "To the view"
        page.get_by_role("button", name="Belarus → Poland").first.focus()
        page.keyboard.press("Enter")
        page.locator(".corridor .claim").first.focus()
        page.keyboard.press("Enter")
        page.locator("blockquote").wait_for()
        assert page.evaluate("document.activeElement.className") == "panel-title"
        page.keyboard.press("Escape")
        page.locator(".corridor").wait_for()
        page.keyboard.press("Escape")

        page.locator(".overview").wait_for()


def test_without_the_data_the_page_says_so(chromium: Any, seed_site: Path, tmp_path: Path) -> None:
    shutil.copytree(seed_site, tmp_path / "site", ignore=shutil.ignore_patterns("core.js"))
    page = chromium.new_page()
    page.goto((tmp_path / "site" / "index.html").as_uri())
    alert = page.get_by_role("alert")
    alert.wait_for()

    assert "data/core.js could not be loaded" in alert.inner_text()
    page.close()
