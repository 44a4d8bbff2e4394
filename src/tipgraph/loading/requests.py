"""HTTP with credentials and retries: a store that is busy or away for a moment is asked again."""

from __future__ import annotations

import http.client
import time
import urllib.error
import urllib.request
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Any

from tipgraph.errors import OutputError

#: What passes by itself.
_PASSING = frozenset({408, 425, 429, 500, 502, 503, 504})


@dataclass(frozen=True, slots=True)
class Client:
    """Sends requests with a user's name and password (Basic or Digest, as the server wants), several times at need.

    `first_wait_s` doubles from one try to the next; a server's own Retry-After counts up to `longest_wait_s`.
    """

    user: str = ""
    password: str = field(default="", repr=False)
    tries: int = 5
    first_wait_s: float = 0.5
    longest_wait_s: float = 30.0
    timeout_s: float = 120.0
    wait: Callable[[float], None] = time.sleep

    def send(
        self,
        method: str,
        url: str,
        body: bytes = b"",
        headers: dict[str, str] | None = None,
        accepted: frozenset[int] = frozenset(),
    ) -> bytes:
        """The body of the response; empty where its status is one of those `accepted` besides success.

        Raises:
            OutputError: the store refuses, or is not to be reached, or goes on being busy.
        """
        opener = self._opener(url)
        for turn in range(1, self.tries + 1):
            request = urllib.request.Request(url, data=body or None, headers=headers or {}, method=method)
            asked_to_wait = 0.0
            try:
                with opener.open(request, timeout=self.timeout_s) as response:
                    content: bytes = response.read()
                    return content
            except urllib.error.HTTPError as fault:
                with fault:
                    if fault.code in accepted:
                        return b""
                    words = f"{fault.code} {fault.reason}: {_short(fault.read())}"
                    asked_to_wait = _seconds(fault.headers.get("Retry-After", ""))
                if fault.code not in _PASSING or turn == self.tries:
                    raise OutputError(url, f"the store refuses ({words})", _wanted(fault.code)) from fault
            except (OSError, http.client.HTTPException) as fault:  # URLError is an OSError
                if turn == self.tries:
                    reason = getattr(fault, "reason", fault)
                    raise OutputError(url, f"cannot be reached ({reason})", "a store that runs there") from fault
            self.wait(min(max(asked_to_wait, self.first_wait_s * 2 ** (turn - 1)), self.longest_wait_s))
        raise AssertionError("the last try either answers or raises")

    def _opener(self, url: str) -> urllib.request.OpenerDirector:
        if not self.user:
            return urllib.request.build_opener()
        passwords = urllib.request.HTTPPasswordMgrWithDefaultRealm()
        passwords.add_password(None, url, self.user, self.password)
        return urllib.request.build_opener(_Digest(passwords), _Basic(passwords))


class _Digest(urllib.request.HTTPDigestAuthHandler):
    """Digest, with the replies that ask for it closed; urllib leaves their sockets to the collector."""

    def http_error_401(self, req: Any, fp: Any, code: int, msg: str, headers: Any) -> Any:
        with _closed_when_answered(fp) as answer:
            answer.append(super().http_error_401(req, fp, code, msg, headers))
        return answer[0]


class _Basic(urllib.request.HTTPBasicAuthHandler):
    """Basic, likewise."""

    def http_error_401(self, req: Any, fp: Any, code: int, msg: str, headers: Any) -> Any:
        with _closed_when_answered(fp) as answer:
            answer.append(super().http_error_401(req, fp, code, msg, headers))
        return answer[0]


@contextmanager
def _closed_when_answered(reply: Any) -> Iterator[list[Any]]:
    """Closes a reply where the next try was answered or refused; where there was none, the reply is the answer."""
    answer: list[Any] = []
    try:
        yield answer
    finally:
        if answer != [None]:
            reply.close()


def _wanted(status: int) -> str:
    if status in (401, 403):
        return "TIPGRAPH_USER and TIPGRAPH_PASSWORD of somebody who may write there"
    return "an address where the store takes this"


def _seconds(text: str) -> float:
    return float(text) if text.isdigit() else 0.0


def _short(body: bytes) -> str:
    return " ".join(body.decode("utf-8", "replace").split())[:200]
