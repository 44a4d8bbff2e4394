"""A line of JSON for each request, on stderr: what was asked, and what came of it."""

from __future__ import annotations

import json
import sys
import time
from datetime import UTC, datetime

from starlette.types import ASGIApp, Message, Receive, Scope, Send

_QUERY_LENGTH = 500


class Logged:
    """An application whose requests are logged. A handler adds what it knows to ``scope["state"]["log"]``."""

    def __init__(self, application: ASGIApp) -> None:
        self._application = application

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer a request, and log it."""
        if scope["type"] != "http":
            await self._application(scope, receive, send)
            return
        begun, status, size = time.perf_counter(), 0, 0
        told: dict[str, object] = {}
        scope.setdefault("state", {})["log"] = told

        async def watch(message: Message) -> None:
            nonlocal status, size
            if message["type"] == "http.response.start":
                status = message["status"]
            elif message["type"] == "http.response.body":
                size += len(message.get("body", b""))
            await send(message)

        try:
            await self._application(scope, receive, watch)
        finally:
            line = {
                "time": datetime.now(UTC).isoformat(timespec="milliseconds"),
                "method": scope["method"],
                "path": scope["path"],
                "status": status or 499,  # the client went before it was answered
                "ms": round((time.perf_counter() - begun) * 1000, 1),
                "bytes": size,
                **told,
            }
            if isinstance(query := line.get("query"), str):
                line["query"] = query[:_QUERY_LENGTH]
            sys.stderr.write(json.dumps(line, ensure_ascii=False) + "\n")
            sys.stderr.flush()
