"""The routes of the endpoint."""

from __future__ import annotations

import json
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from pathlib import Path

from starlette.applications import Starlette
from starlette.middleware import Middleware
from starlette.middleware.cors import CORSMiddleware
from starlette.middleware.gzip import GZipMiddleware
from starlette.requests import Request
from starlette.responses import FileResponse, JSONResponse, Response
from starlette.routing import Route
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from tipgraph import __version__
from tipgraph.endpoint.explorer import HOME, Explorer
from tipgraph.endpoint.limits import Limits
from tipgraph.endpoint.log import Logged
from tipgraph.endpoint.pool import NoAnswerError, Pool
from tipgraph.endpoint.protocol import CUT_HEADER, Protocol
from tipgraph.endpoint.things import Things
from tipgraph.rdf.context import published_context

PAGES = Path(__file__).parent / "pages"

#: Nothing of a page comes from elsewhere, and no script but the editor's own runs.
_SAFE = {
    b"content-security-policy": b"default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; "
    b"form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
    b"x-content-type-options": b"nosniff",
    b"referrer-policy": b"no-referrer",
}


@dataclass(frozen=True, slots=True)
class Settings:
    """How the endpoint is served. `origins` may call it from a browser: none unless asked for, or ``*``."""

    limits: Limits = field(default_factory=Limits)
    base: str = ""
    origins: tuple[str, ...] = ()
    may_call_others: bool = False


def application(database: Path, settings: Settings, explorer: Explorer) -> ASGIApp:
    """The endpoint as an application, on a database of Oxigraph, with the explorer's page."""
    pool = Pool(database, settings.limits)
    protocol = Protocol(pool, settings.limits, settings.base + "dataset", settings.may_call_others)
    things = Things(pool, settings.base)

    async def health(_: Request) -> Response:
        try:
            answer = await pool.ask({"query": "ASK { ?s ?p ?o }", "types": ["application/sparql-results+json"]})
            is_well = bool(json.loads(answer.whole())["boolean"])
        except NoAnswerError:
            is_well = False
        told = {"status": "ok" if is_well else "failing", "version": __version__, "workers": pool.size}
        return JSONResponse(told, status_code=200 if is_well else 503)

    async def editor(_: Request) -> Response:
        return FileResponse(PAGES / "editor.html")

    async def context(_: Request) -> Response:
        return JSONResponse({"@context": published_context()}, media_type="application/ld+json")

    async def page(request: Request) -> Response:
        name = request.path_params["name"]
        known = {path.name for path in PAGES.iterdir()}
        if name not in known:
            return Response(status_code=404)
        return FileResponse(PAGES / name)

    @asynccontextmanager
    async def lifespan(_: Starlette) -> AsyncIterator[None]:
        await pool.start()
        try:
            yield
        finally:
            await pool.stop()

    cross_origin = Middleware(
        CORSMiddleware, allow_origins=settings.origins, allow_methods=["GET", "POST"], expose_headers=[CUT_HEADER]
    )
    routes = [
        Route("/", explorer.home),
        Route("/editor", editor),
        Route(HOME + "{name:path}", explorer.respond),
        Route("/health", health),
        Route("/context.jsonld", context),
        Route("/pages/{name}", page),
        Route("/sparql", protocol.respond, methods=["GET", "POST"]),
        Route("/{path:path}", things.respond),
    ]
    compressed = Middleware(GZipMiddleware, minimum_size=1024)  # the explorer's data are a tenth then
    middleware = [cross_origin, compressed] if settings.origins else [compressed]
    served = Starlette(routes=routes, lifespan=lifespan, middleware=middleware)
    return Logged(_safe(served))


def _safe(inner: ASGIApp) -> ASGIApp:
    """An application whose answers tell browsers to be careful, each in its own way or in that of all."""

    async def careful(scope: Scope, receive: Receive, send: Send) -> None:
        async def watch(message: Message) -> None:
            if message["type"] == "http.response.start":
                given = message.get("headers", [])
                named = {name for name, _ in given}
                message["headers"] = [*given, *((name, value) for name, value in _SAFE.items() if name not in named)]
            await send(message)

        await inner(scope, receive, watch if scope["type"] == "http" else send)

    return careful
