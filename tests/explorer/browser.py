"""A real browser for the tests of the explorer, and sites to open in it; why they are skipped, where they are.

The sites are opened as files, as a reader would who was sent a folder. A visit keeps what a page must not do: errors on
the console, requests to another host, violations of the Content-Security-Policy.
"""

from __future__ import annotations

import json
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from tipgraph import build
from tipgraph.explorer import page_is_built, write_site

if TYPE_CHECKING:
    from playwright.sync_api import Browser, Page

ROOT = Path(__file__).parents[2]
SHARED = ROOT.parent / "shared"
CHROMIUM = "/usr/bin/chromium"
AXE = ROOT / "web" / "node_modules" / "axe-core" / "axe.min.js"
_ARGUMENTS = [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
]
#: A narrative that tries to be more than text.
#: Invented, as HOSTILE is.
FULL = """Ghana (Tier 2 Watch List)

Ghana does not fully comply with the minimum standards for the elimination of trafficking; however, it is making
significant efforts to do so. Ghana is on Tier 2 Watch List for the second consecutive year because it did not show
evidence of increasing efforts to convict traffickers.

Boys from the Volta Region are forced to work on fishing boats on Lake Volta, where traffickers beat them and withhold
their wages. Women from Nigeria are exploited in prostitution in Accra; traffickers confiscate their passports.

Prosecution
In 2009, the Ministry of Justice prosecuted 12 traffickers. IOM trained 60 police officers on the identification of
victims.

Protection
The Department of Social Welfare operated two shelters for child victims. The government spent $120,000 on services for
trafficking victims in 2009.

Prevention
The Ministry of Women's Affairs distributed 5,000 leaflets on trafficking in schools.
"""
HOSTILE = """\
Moldova </script><script>window.hacked=1</script> (Tier 2)

Moldova is a source country for women trafficked to Italy, <img src=x onerror="window.hacked=1"> Turkey and Russia.
The <b>Ministry of Interior</b> opened 12 investigations & convicted "three" traffickers. javascript:alert(1) 😀
It did not report any prosecutions of officials. Women are also trafficked to Cyprus.
"""


@dataclass
class Visit:
    """A page that is open, and what went wrong on it."""

    page: Page
    site: Path
    address: str
    faults: list[str] = field(default_factory=list)

    def go(self, state: str = "") -> Page:
        """Open the site in a state of its address, and wait until it is shown."""
        self.page.goto("about:blank")
        self.page.goto(f"{self.address}#{state}")
        wait_until(self.page, "performance.getEntriesByName('tipgraph-shown').length > 0")
        self.page.wait_for_selector("main > *")
        return self.page


def wait_until(page: Page, expression: str, arg: object = None, seconds: float = 30) -> None:
    """Wait until a script's expression holds.

    Playwright's own ``wait_for_function`` evaluates a string in the page itself whenever the first look fails, which
    the page's Content-Security-Policy forbids.
    """
    end = time.monotonic() + seconds
    while not page.evaluate(expression, arg):
        assert time.monotonic() < end, f"not within {seconds} s: {expression}"
        page.wait_for_timeout(20)


def need_page() -> None:
    """Skip unless the page is built."""
    if not page_is_built():
        pytest.skip("the explorer's page is not built: make web, which needs Node")


@pytest.fixture(scope="module")
def chromium() -> Iterator[Browser]:
    """Debian's Chromium without a window, with a fresh profile."""
    need_page()
    if not Path(CHROMIUM).exists():
        pytest.skip("there is no /usr/bin/chromium: apt-get install chromium")
    driver = pytest.importorskip("playwright.sync_api", reason="playwright is not installed")
    with driver.sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=CHROMIUM, headless=True, args=_ARGUMENTS)
        yield browser
        browser.close()


@contextmanager
def visiting(browser: Browser, site: Path, address: str = "", **options: Any) -> Iterator[Visit]:
    """A visit to a site, as a file or where it is served; at its end nothing must have gone wrong."""
    context = browser.new_context(**{"viewport": {"width": 1440, "height": 900}, "accept_downloads": True, **options})
    context.set_default_timeout(8_000)
    page = context.new_page()
    visit = Visit(page, site, address or (site / "index.html").as_uri())
    page.on(
        "console", lambda message: visit.faults.append(message.text) if message.type in ("error", "warning") else None
    )
    page.on("pageerror", lambda error: visit.faults.append(str(error)))
    page.on("requestfailed", lambda request: visit.faults.append(f"failed: {request.url[:200]}"))
    page.on(
        "request",
        lambda request: (
            None
            if request.url.startswith((address or "file:", "data:", "blob:", "about:"))
            else visit.faults.append(f"asked another host: {request.url}")
        ),
    )
    try:
        yield visit
        assert not visit.faults, visit.faults
    finally:
        context.close()


_made: dict[str, Path] = {}


def _site(name: str, folder: Path, inputs: Callable[[Path], list[Path]]) -> Path:
    """The site of a build of documents; each is made once."""
    need_page()
    if name not in _made:
        build(inputs(folder), folder / "output")
        write_site(folder / "output", folder / "site")
        _made[name] = folder / "site"
    return _made[name]


@pytest.fixture(scope="module")
def seed_site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The site of the founding narrative."""
    return _site("seed", tmp_path_factory.mktemp("seed"), lambda _: [ROOT / "seeds"])


@pytest.fixture(scope="module")
def invented_site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The site of ten invented narratives, where they are there."""
    corpus = SHARED / "gold" / "invented" / "corpus.jsonl"
    if not corpus.is_file():
        pytest.skip("../shared/gold/invented is not there")
    return _site("invented", tmp_path_factory.mktemp("invented"), lambda _: [corpus])


@pytest.fixture(scope="module")
def full_site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The site of a short narrative that states something of nearly every kind."""

    def inputs(folder: Path) -> list[Path]:
        file = folder / "full.jsonl"
        given = {"id": "gha-2010", "country": "GHA", "year": 2010, "title": "Ghana", "text": FULL}
        file.write_text(json.dumps(given) + "\n", encoding="utf-8")
        return [file]

    return _site("full", tmp_path_factory.mktemp("full"), inputs)


@pytest.fixture(scope="module")
def large_site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The site of 266 documents, where they are there."""
    if not (SHARED / "corpus").is_dir():
        pytest.skip("../shared/corpus is not there")
    return _site("large", tmp_path_factory.mktemp("large"), lambda _: [SHARED / "corpus"])


@pytest.fixture(scope="module")
def hostile_site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The site of a narrative with markup and script in it, and of one of the next year."""

    def inputs(folder: Path) -> list[Path]:
        later = "Moldova (Tier 1)\n\nMoldova is a source country for women trafficked to Italy and Spain for sex.\n"
        first = {
            "id": "<mda> & 'x'",
            "title": "<i>Moldova</i>",
            "year": 2004,
            "text": HOSTILE,
            "url": "javascript:alert(1)",
        }
        second = {"id": "mda-2005", "title": "Moldova", "year": 2005, "text": later, "url": "https://example.org/mda"}
        lines = [{"country": "MDA", **given} for given in (first, second)]
        file = folder / "hostile.jsonl"
        file.write_text("".join(json.dumps(line) + "\n" for line in lines), encoding="utf-8")
        return [file]

    return _site("hostile", tmp_path_factory.mktemp("hostile"), inputs)


def drawn(page: Page) -> None:
    """Wait until what was asked for is drawn: the map redraws in the next frame, after the address has changed."""
    page.evaluate("() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))")


def settled(page: Page) -> None:
    """Wait until the view is drawn and the panel shows what it had to load first."""
    page.wait_for_selector(".panel[hidden], .panel .panel-title", state="attached")
    drawn(page)


def axe_violations(page: Page) -> list[str]:
    """What axe finds against WCAG 2.2 AA on a page as it is, each with the element."""
    if not AXE.is_file():
        pytest.skip("axe-core is not there: make web, which needs Node")
    page.evaluate(AXE.read_text(encoding="utf-8"))
    tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]
    found = page.evaluate("tags => axe.run(document, { runOnly: tags, preload: false })", tags)
    return [
        f"{violation['id']}: {node['target']} {node['failureSummary'][:200]}"
        for violation in found["violations"]
        for node in violation["nodes"]
    ]
