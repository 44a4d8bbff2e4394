"""Pages from the web, fetched only when asked for, and politely.

What a host's robots.txt forbids is not fetched (RFC 9309); between two requests to one host there is a pause; what was
fetched once is kept in a folder and not asked for again. Only http and https, within a size and a time.
"""

from __future__ import annotations

import contextlib
import hashlib
import http.client
import json
import os
import re
import time
import urllib.error
import urllib.request
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import IO, Any
from urllib.parse import quote, unquote, urljoin, urlsplit
from urllib.robotparser import RobotFileParser

from tipgraph import __version__
from tipgraph.documents.raw import Raw
from tipgraph.errors import InputError
from tipgraph.output import write_file

USER_AGENT = f"tipgraph/{__version__}"
_MOST_REDIRECTS = 5
_CHUNK = 64 * 1024
_CHARSET = re.compile(r"charset\s*=\s*[\"']?([\w.:-]+)", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Manners:
    """How pages are fetched: pause between two requests to one host, patience, and the largest page."""

    pause_s: float = 2.0
    timeout_s: float = 30.0
    most_bytes: int = 64 * 1024 * 1024


@dataclass(frozen=True, slots=True)
class _Answer:
    """What a server said: its status, where a redirect leads, the encoding it names, and the body."""

    status: int
    location: str
    charset: str
    body: bytes


class _NoRedirect(urllib.request.HTTPRedirectHandler):
    """Redirects are followed by hand, so that robots.txt is asked at every host."""

    def redirect_request(self, *_arguments: Any, **_options: Any) -> None:
        """Never follow."""


@dataclass(slots=True)
class Fetcher:
    """Brings pages from the web, or from the folder in which it keeps them."""

    cache: Path
    manners: Manners = Manners()
    sleep: Callable[[float], None] = time.sleep
    _robots: dict[str, RobotFileParser] = field(default_factory=dict)
    _last: dict[str, float] = field(default_factory=dict)

    def __call__(self, url: str) -> Raw:
        """The page at an address, fetched when it is loaded.

        Raises:
            InputError: no address that can be fetched.
        """
        url = _plain(url)
        try:
            parts = urlsplit(url)
        except ValueError as fault:
            raise InputError(url, f"no address ({fault})", "one like https://host/page") from fault
        if parts.password or parts.username:
            host = f"{parts.scheme}://{parts.hostname}"
            raise InputError(host, "an address with a name or password in it", "one that anybody may read")
        if parts.scheme.lower() not in ("http", "https") or not parts.hostname:
            raise InputError(url, "no address that can be fetched", "one like https://host/page")
        name = unquote(parts.path.rstrip("/").rsplit("/", 1)[-1]) or parts.hostname
        return Raw(url, name, lambda: self.page(url)[0], url=url, charset=lambda: self.page(url)[1])

    def page(self, url: str) -> tuple[bytes, str]:
        """The bytes at an address and the encoding that its server names.

        Raises:
            InputError: robots.txt forbids it, the server does not give it, or it is too large.
        """
        kept = self.cache / hashlib.sha256(url.encode()).hexdigest()
        about = kept.with_suffix(".json")
        charset = _kept_charset(about)
        if charset is not None and kept.is_file():
            return kept.read_bytes(), charset
        answer = self._followed(url)
        self.cache.mkdir(parents=True, exist_ok=True)
        write_file(kept, answer.body)
        write_file(about, json.dumps({"url": url, "charset": answer.charset}).encode())
        return answer.body, answer.charset

    def _followed(self, url: str) -> _Answer:
        at = url
        for _ in range(_MOST_REDIRECTS + 1):
            self._ask_robots(at, url)
            answer = self._request(at, url)
            if answer.status == http.client.OK:
                return answer
            if not 300 <= answer.status < 400 or not answer.location:
                raise InputError(url, f"the server answers {answer.status}", "a page")
            at = _led_on(at, answer.location, url)
            if urlsplit(at).scheme.lower() not in ("http", "https"):
                raise InputError(url, f"leads on to {at}", "a page of the web")
        raise InputError(url, "leads on and on", f"at most {_MOST_REDIRECTS} redirects")

    def _ask_robots(self, at: str, url: str) -> None:
        parts = urlsplit(at)
        host = f"{parts.scheme}://{parts.netloc}"
        if host not in self._robots:
            robots = RobotFileParser()
            try:
                answer = self._robots_answer(f"{host}/robots.txt", url)
            except InputError as fault:
                raise InputError(url, f"its host's robots.txt cannot be had ({fault.found})", "one, or none") from fault
            if answer.status >= 500:
                raise InputError(url, f"its host's robots.txt answers {answer.status}", "one, or none")
            # RFC 9309, 2.3.1.3: where there is none, everything is allowed.
            robots.parse(answer.body.decode("utf-8", "replace").splitlines() if answer.status == http.client.OK else [])
            self._robots[host] = robots
        if not self._robots[host].can_fetch(USER_AGENT, at):
            raise InputError(url, f"robots.txt of {parts.netloc} forbids it", "a page that may be fetched, or a file")

    def _robots_answer(self, at: str, url: str) -> _Answer:
        """What a host says of itself, also where it leads on (RFC 9309, 2.3.1.2)."""
        answer = self._request(at, url)
        for _ in range(_MOST_REDIRECTS):
            if not 300 <= answer.status < 400 or not answer.location:
                break
            at = _led_on(at, answer.location, url)
            if urlsplit(at).scheme.lower() not in ("http", "https"):
                break
            answer = self._request(at, url)
        return answer

    def _request(self, at: str, url: str) -> _Answer:
        host = urlsplit(at).netloc
        robots = self._robots.get(f"{urlsplit(at).scheme}://{host}")
        pause = max(self.manners.pause_s, float((robots.crawl_delay(USER_AGENT) if robots else None) or 0))
        waited = time.monotonic() - self._last.get(host, float("-inf"))
        if waited < pause:
            self.sleep(pause - waited)
        request = urllib.request.Request(at, headers={"User-Agent": USER_AGENT, "Accept-Encoding": "identity"})
        opener = urllib.request.build_opener(_NoRedirect)
        try:
            with opener.open(request, timeout=self.manners.timeout_s) as response:
                return self._answer(response.status, response.headers, response, url)
        except urllib.error.HTTPError as fault:
            with fault:
                return self._answer(fault.code, fault.headers, None, url)
        except (urllib.error.URLError, http.client.HTTPException, OSError, ValueError) as fault:
            reason = getattr(fault, "reason", fault)
            raise InputError(url, f"cannot be fetched ({reason})", "a page that answers") from fault
        finally:
            self._last[host] = time.monotonic()

    def _answer(self, status: int, headers: Any, body: IO[bytes] | None, url: str) -> _Answer:
        charset = _CHARSET.search(headers.get("Content-Type") or "")
        data = bytearray()
        end = time.monotonic() + 10 * self.manners.timeout_s
        while body is not None and (part := body.read(_CHUNK)):
            data += part
            if len(data) > self.manners.most_bytes:
                raise InputError(url, "too large", f"at most {self.manners.most_bytes // 2**20 or 1} MiB")
            if time.monotonic() > end:
                raise InputError(url, "comes too slowly", "a page that answers")
        told = headers.get("Content-Length") or ""
        if body is not None and told.isdecimal() and len(data) < int(told):
            raise InputError(url, f"cut off after {len(data):,} of {int(told):,} bytes", "a whole page")
        return _Answer(status, headers.get("Location") or "", charset[1] if charset else "", bytes(data))


def _plain(address: str) -> str:
    """An address as it is sent: without a fragment, blanks and letters beyond ASCII escaped.

    >>> _plain("https://host.example/Côte d’Ivoire?a=%20b#part")
    'https://host.example/C%C3%B4te%20d%E2%80%99Ivoire?a=%20b'
    """
    return quote(address.strip().partition("#")[0], safe="%/:=&?~+!$,;'@()*[]")


def _led_on(at: str, location: str, url: str) -> str:
    """Where a redirect leads.

    Raises:
        InputError: to no address.
    """
    with contextlib.suppress(UnicodeError):
        # Headers come as Latin-1, and are UTF-8 where they are not ASCII.
        location = location.encode("latin-1").decode("utf-8")
    try:
        return _plain(urljoin(at, location))
    except ValueError as fault:
        raise InputError(url, f"leads on to no address ({fault})", "a page of the web") from fault


def _kept_charset(about: Path) -> str | None:
    """The encoding that was noted of a page that is kept; None where nothing whole is."""
    try:
        value = json.loads(about.read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return None
    return str(value.get("charset", "")) if isinstance(value, dict) else None


def default_cache() -> Path:
    """Where pages are kept if nobody says where: the user's cache folder (XDG Base Directory Specification)."""
    return Path(os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache") / "tipgraph" / "pages"
