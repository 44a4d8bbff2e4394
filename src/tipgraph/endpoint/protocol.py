"""The SPARQL 1.1 Protocol, queries only: by GET, by POST as a form, and by POST as such.

See: https://www.w3.org/TR/sparql11-protocol/
"""

from __future__ import annotations

from dataclasses import dataclass, field
from urllib.parse import parse_qs

import pyoxigraph as ox
from starlette.requests import Request
from starlette.responses import PlainTextResponse, RedirectResponse, Response, StreamingResponse

from tipgraph.endpoint.description import service
from tipgraph.endpoint.limits import Limits
from tipgraph.endpoint.negotiation import SHORT, liked
from tipgraph.endpoint.pool import Answer, NoAnswerError, Pool
from tipgraph.endpoint.refusal import calls_others
from tipgraph.endpoint.results import GRAPH
from tipgraph.rdf.prefixes import PREFIXES

#: Tells a client that an answer goes on beyond the rows that it may have.
CUT_HEADER = "X-Cut-At-Rows"

_FORM, _QUERY, _UPDATE = "application/x-www-form-urlencoded", "application/sparql-query", "application/sparql-update"


@dataclass(frozen=True, slots=True)
class _Asked:
    """A query as the protocol brings it."""

    query: str
    accept: str
    default_graphs: list[str] = field(default_factory=list)
    named_graphs: list[str] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class Protocol:
    """The endpoint itself."""

    pool: Pool
    limits: Limits
    dataset: str
    may_call_others: bool

    async def respond(self, request: Request) -> Response:
        """The response to a request of the protocol."""
        try:
            asked = await self._asked(request)
            if asked is None:
                return self._about(request)
            request.scope["state"]["log"]["query"] = asked.query
            if calls_others(asked.query) and not self.may_call_others:
                raise NoAnswerError(403, "this endpoint calls no others: SERVICE is refused")
            types = liked(asked.accept)
            if not types:
                raise NoAnswerError(406, "none of the formats that you accept can be had here")
            answer = await self.pool.ask(
                {
                    "query": asked.query,
                    "types": types,
                    "default_graphs": asked.default_graphs,
                    "named_graphs": asked.named_graphs,
                    "prefixes": PREFIXES,
                }
            )
        except NoAnswerError as fault:
            request.scope["state"]["log"]["fault"] = fault.words
            return refused(fault)
        return self._answered(request, answer)

    def _answered(self, request: Request, answer: Answer) -> Response:
        request.scope["state"]["log"]["rows"] = answer.rows
        headers = {"Content-Length": str(answer.size), "Vary": "Accept"}
        if answer.is_cut:
            headers[CUT_HEADER] = str(answer.rows)
            request.scope["state"]["log"]["cut"] = True
        charset = "; charset=utf-8" if answer.media_type.startswith("text/") else ""
        return StreamingResponse(answer.pieces(), headers=headers, media_type=answer.media_type + charset)

    async def _asked(self, request: Request) -> _Asked | None:
        """The query of a request; None where there is none and none was meant.

        Raises:
            NoAnswerError: the request is none of the protocol, or an update.
        """
        parameters = parse_qs(request.url.query, keep_blank_values=True)
        accept = request.headers.get("accept", "")
        if request.method == "POST":
            content_type = request.headers.get("content-type", "").partition(";")[0].strip().lower()
            body = await self._body(request)
            if content_type == _UPDATE:
                raise NoAnswerError(403, "this endpoint is read-only: updates are refused")
            if content_type == _FORM:
                parameters |= parse_qs(body, keep_blank_values=True)
            elif content_type == _QUERY:
                parameters["query"] = [body]
            else:
                raise NoAnswerError(415, f"wanted {_FORM} or {_QUERY}")
        if "update" in parameters:
            raise NoAnswerError(403, "this endpoint is read-only: updates are refused")
        if "query" not in parameters:
            if request.method == "POST" or parameters:
                raise NoAnswerError(400, 'wanted a parameter "query"')
            return None
        if len(parameters["query"]) > 1:
            raise NoAnswerError(400, 'wanted one parameter "query"')
        (short,) = parameters.get("format", [""])[:1] or [""]
        return _Asked(
            parameters["query"][0],
            SHORT.get(short, accept),
            parameters.get("default-graph-uri", []),
            parameters.get("named-graph-uri", []),
        )

    async def _body(self, request: Request) -> str:
        body = b""
        async for piece in request.stream():
            body += piece
            if len(body) > self.limits.max_query_bytes:
                raise NoAnswerError(413, f"a query may have {self.limits.max_query_bytes:,} bytes")
        try:
            return body.decode("utf-8")
        except UnicodeDecodeError:
            raise NoAnswerError(400, "wanted UTF-8") from None

    def _about(self, request: Request) -> Response:
        """The service's description, or for a browser the editor."""
        types = liked(request.headers.get("accept", ""), ("text/turtle", "text/html", *GRAPH))
        if not types:
            return refused(NoAnswerError(406, "the description of the service is RDF"))
        if types[0] == "text/html":
            return RedirectResponse("/editor", status_code=303)
        endpoint = str(request.url.replace(query=""))
        told = service(endpoint, self.dataset, self.may_call_others)
        prefixes = PREFIXES if types[0] == "text/turtle" else None
        return Response(ox.serialize(told, format=GRAPH[types[0]], prefixes=prefixes), media_type=types[0])


def refused(fault: NoAnswerError) -> Response:
    """The words of a fault as a response; who is told to wait is told for how long."""
    headers = {"Retry-After": "5"} if fault.status == 503 else None
    return PlainTextResponse(fault.words + "\n", status_code=fault.status, headers=headers)
