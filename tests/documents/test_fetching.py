"""Pages from the web, from a server on this machine: politely, once, and within limits."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest

from tipgraph.documents import Failure, Located, gathered, read_gathered
from tipgraph.documents.fetching import USER_AGENT, Fetcher, Manners
from tipgraph.errors import InputError

PAGE = (
    "<html><head><title>2010 Trafficking in Persons Report - C\xf4te d'Ivoire</title></head><body><p>"
    + "Boys from Mali work on the plantations of C\xf4te d'Ivoire, and nobody pays them for that work. " * 4
    + "</p></body></html>"
)


@dataclass
class Site:
    """A server with some pages: path to status, headers and body; `asked` holds what was asked for, and by whom."""

    url: str = ""
    pages: dict[str, tuple[int, dict[str, str], bytes]] = field(default_factory=dict)
    asked: list[tuple[str, str]] = field(default_factory=list)

    @property
    def paths(self) -> list[str]:
        """The paths that were asked for, in order."""
        return [path for path, _ in self.asked]


@pytest.fixture
def site(monkeypatch: pytest.MonkeyPatch) -> Iterator[Site]:
    """A server on the loopback interface."""
    monkeypatch.setenv("no_proxy", "127.0.0.1")
    found = Site()

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            found.asked.append((self.path, self.headers["User-Agent"]))
            status, headers, body = found.pages.get(self.path, (404, {}, b"nothing"))
            self.send_response(status)
            for name, value in headers.items():
                self.send_header(name, value)
            self.end_headers()
            self.wfile.write(body)

        def log_message(self, *_arguments: object) -> None:
            pass

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    thread = threading.Thread(target=server.serve_forever, daemon=True)
    thread.start()
    found.url = f"http://127.0.0.1:{server.server_port}"
    html = {"Content-Type": "text/html; charset=ISO-8859-1"}
    found.pages["/ivory"] = (200, html, PAGE.encode("latin-1"))
    found.pages["/old"] = (301, {"Location": "/ivory"}, b"")
    found.pages["/round"] = (302, {"Location": "/round"}, b"")
    found.pages["/away"] = (302, {"Location": "file:///etc/hostname"}, b"")
    found.pages["/broken"] = (500, {}, b"")
    yield found
    server.shutdown()
    server.server_close()
    thread.join()


def fetcher(folder: Path, **manners: float) -> tuple[Fetcher, list[float]]:
    """What fetches, and the pauses that it makes instead of sleeping."""
    pauses: list[float] = []
    return Fetcher(folder / "cache", Manners(**{"timeout_s": 5.0, **manners}), pauses.append), pauses  # type: ignore[arg-type]


def test_a_page_is_fetched_once_and_read_in_the_encoding_of_its_server(tmp_path: Path, site: Site) -> None:
    for _ in range(2):
        fetch, pauses = fetcher(tmp_path)
        (one,) = read_gathered(gathered([f"{site.url}/ivory#here"], fetch))

    assert isinstance(one, Located)
    assert (one.document.id, one.document.country, one.document.year) == ("ivory-civ-2010", "CIV", 2010)
    assert one.document.url == f"{site.url}/ivory"
    assert site.asked == [("/robots.txt", USER_AGENT), ("/ivory", USER_AGENT)]
    assert pauses == []


def test_between_two_requests_there_is_a_pause(tmp_path: Path, site: Site) -> None:
    site.pages["/robots.txt"] = (200, {}, b"User-agent: *\nCrawl-delay: 9\n")
    fetch, pauses = fetcher(tmp_path, pause_s=3)

    list(read_gathered(gathered([f"{site.url}/ivory", f"{site.url}/other"], fetch)))

    assert site.paths == ["/robots.txt", "/ivory", "/other"]
    assert [round(pause) for pause in pauses] == [9, 9]


def test_what_robots_txt_forbids_is_not_fetched(tmp_path: Path, site: Site) -> None:
    site.pages["/robots.txt"] = (200, {}, b"User-agent: *\nDisallow: /ivory\n")
    fetch, _ = fetcher(tmp_path)

    (failure,) = read_gathered(gathered([f"{site.url}/old"], fetch))  # which leads there

    assert isinstance(failure, Failure)
    assert "robots.txt" in failure.found
    assert site.paths == ["/robots.txt", "/old"]


@pytest.mark.parametrize(
    ("path", "found"),
    [
        ("/none", "the server answers 404"),
        ("/broken", "the server answers 500"),
        ("/round", "leads on and on"),
        ("/away", "leads on to file:"),
    ],
)
def test_what_the_server_does_not_give_fails_alone(tmp_path: Path, site: Site, path: str, found: str) -> None:
    fetch, _ = fetcher(tmp_path)

    one, other = sorted(read_gathered(gathered([site.url + path, f"{site.url}/ivory"], fetch)), key=_is_document)

    assert isinstance(one, Failure)
    assert found in one.found
    assert isinstance(other, Located)


def _is_document(one: Located | Failure) -> bool:
    return isinstance(one, Located)


def test_a_host_whose_robots_txt_fails_is_left_alone(tmp_path: Path, site: Site) -> None:
    site.pages["/robots.txt"] = (503, {}, b"")
    fetch, _ = fetcher(tmp_path)

    (failure,) = read_gathered(gathered([f"{site.url}/ivory"], fetch))

    assert isinstance(failure, Failure)
    assert "robots.txt answers 503" in failure.found
    assert site.paths == ["/robots.txt"]


def test_a_page_too_large_is_refused(tmp_path: Path, site: Site) -> None:
    fetch, _ = fetcher(tmp_path, most_bytes=100)

    (failure,) = read_gathered(gathered([f"{site.url}/ivory"], fetch))

    assert isinstance(failure, Failure)
    assert "too large" in failure.found


def test_a_host_that_is_not_there_fails(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("no_proxy", "127.0.0.1")
    fetch, _ = fetcher(tmp_path)

    (failure,) = read_gathered(gathered(["http://127.0.0.1:9/page"], fetch))

    assert isinstance(failure, Failure)
    assert "cannot be had" in failure.found


def test_only_the_web_is_fetched(tmp_path: Path) -> None:
    fetch, _ = fetcher(tmp_path)

    with pytest.raises(InputError, match="no address that can be fetched"):
        fetch("file:///etc/hostname")


def test_addresses_and_redirects_with_blanks_and_letters_are_escaped(tmp_path: Path, site: Site) -> None:
    site.pages["/c%C3%B4te%20d'ivoire"] = site.pages["/ivory"]
    site.pages["/blank"] = (302, {"Location": "/côte d'ivoire".encode().decode("latin-1")}, b"")
    fetch, _ = fetcher(tmp_path)

    documents = list(read_gathered(gathered([f"{site.url}/blank", f"{site.url}/côte d'ivoire"], fetch)))

    assert [one.document.id for one in documents if isinstance(one, Located)] == [
        "blank-civ-2010",
        "côte d'ivoire-civ-2010",
    ]


def test_half_a_page_is_neither_read_nor_kept(tmp_path: Path, site: Site) -> None:
    site.pages["/half"] = (200, {"Content-Length": "9000"}, PAGE.encode("latin-1"))
    fetch, _ = fetcher(tmp_path)

    (failure,) = read_gathered(gathered([f"{site.url}/half"], fetch))

    assert isinstance(failure, Failure)
    assert "cut off after" in failure.found
    assert not (tmp_path / "cache").exists()


def test_a_broken_note_beside_a_kept_page_has_it_fetched_again(tmp_path: Path, site: Site) -> None:
    for _ in range(2):
        fetch, _pauses = fetcher(tmp_path)
        (one,) = read_gathered(gathered([f"{site.url}/ivory"], fetch))
        for note in (tmp_path / "cache").glob("*.json"):
            note.write_text("{")

    assert isinstance(one, Located)
    assert site.paths.count("/ivory") == 2


def test_robots_txt_is_heeded_where_it_has_moved_to(tmp_path: Path, site: Site) -> None:
    site.pages["/robots.txt"] = (301, {"Location": "/rules"}, b"")
    site.pages["/rules"] = (200, {}, b"User-agent: *\nDisallow: /ivory\n")
    fetch, _ = fetcher(tmp_path)

    (failure,) = read_gathered(gathered([f"{site.url}/ivory"], fetch))

    assert isinstance(failure, Failure)
    assert "forbids it" in failure.found


@pytest.mark.parametrize(("address", "found"), [("http://[::1/page", "no address"), ("http://a:b@host/", "password")])
def test_an_address_that_is_none_or_has_a_password(tmp_path: Path, address: str, found: str) -> None:
    fetch, _ = fetcher(tmp_path)

    with pytest.raises(InputError, match=found) as fault:
        fetch(address)

    assert "a:b" not in str(fault.value)
