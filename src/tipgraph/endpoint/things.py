"""Linked data: every IRI of the graph as a page for people, and as Turtle, JSON-LD or N-Triples for programs.

The path of an IRI is asked for here as it would be at its own host; one with a fragment is told on the page of what it
is a part of. A suffix (.ttl, .jsonld, .nt, .html) or Accept chooses the format.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from html import escape
from typing import Any

from starlette.requests import Request
from starlette.responses import HTMLResponse, Response

from tipgraph.endpoint.negotiation import SHORT, liked
from tipgraph.endpoint.pool import NoAnswerError, Pool
from tipgraph.endpoint.protocol import refused
from tipgraph.names import BASE
from tipgraph.rdf.prefixes import PREFIXES, curie
from tipgraph.rdf.terms import DCTERMS, OA, RDFS, SKOS

_SUFFIXES = {"." + short: SHORT[short] for short in ("ttl", "jsonld", "nt", "rdf", "html")}
_GRAPH_TYPES = ("text/turtle", "application/ld+json", "application/n-triples", "application/rdf+xml")
_RESULTS = ["application/sparql-results+json"]

#: The parts of what stands in a shared graph: ontology#Claim, dataset#class=tip:Claim. Those graphs are small.
_PARTS = "UNION ".join(
    f'{{ GRAPH <@BASE@graph/{name}> {{ ?s ?p ?o FILTER(STRSTARTS(STR(?s), "@THIS@#")) }} }}\n  '
    for name in ("dataset", "ontology")
)
#: What is told of an IRI: itself; all of a named graph; the passages of a document; the parts of a shared one.
_ABOUT = f"""
CONSTRUCT {{ ?s ?p ?o }} WHERE {{
  {{ BIND(<@THIS@> AS ?s) ?s ?p ?o }}
  UNION {{ GRAPH <@THIS@> {{ ?s ?p ?o }} }}
  UNION {{ ?s <{OA}hasSource> <@THIS@> ; ?p ?o }}
  UNION {{ ?passage <{OA}hasSource> <@THIS@> ; <{OA}hasSelector> ?s . ?s ?p ?o }}
  UNION {_PARTS}
}}
"""
_PROPERTIES = f"""
SELECT DISTINCT ?s ?p ?o ?label WHERE {{
  {{ BIND(<@THIS@> AS ?s) ?s ?p ?o }} UNION {_PARTS}
  OPTIONAL {{ ?o @LABEL@ ?label FILTER(ISIRI(?o)) }}
}} ORDER BY ?s ?p ?o LIMIT 2000
"""
_REFERRED = """
SELECT DISTINCT ?s ?p ?label WHERE {
  { SELECT DISTINCT ?s ?p WHERE { ?s ?p <@THIS@> } LIMIT 200 } OPTIONAL { ?s @LABEL@ ?label }
} ORDER BY ?p ?s
"""
_IS_TOLD = f"""
ASK {{ {{ <@THIS@> ?p ?o }} UNION {{ ?s ?p <@THIS@> }} UNION {{ GRAPH <@THIS@> {{ ?s ?p ?o }} }} UNION {_PARTS} }}
"""
_LABELS = (SKOS + "prefLabel", RDFS + "label", DCTERMS + "title")
_LABEL = "|".join(f"<{label}>" for label in _LABELS)


@dataclass(frozen=True, slots=True)
class Things:
    """The pages of a graph whose things are named under `base`."""

    pool: Pool
    base: str

    async def respond(self, request: Request) -> Response:
        """The page of the IRI that a path stands for."""
        raw: bytes = request.scope.get("raw_path") or request.scope["path"].encode()
        path = raw.decode("ascii", "replace").partition("?")[0].lstrip("/")
        suffix = next((one for one in _SUFFIXES if path.endswith(one)), "")
        types = ["text/html", *_GRAPH_TYPES]
        wanted = liked(request.headers.get("accept", ""), types)
        try:
            for iri in self._iris(path):
                if await self._is_told(iri):
                    return await self._page(request, iri, wanted)
            if suffix:
                for iri in self._iris(path.removesuffix(suffix)):
                    if await self._is_told(iri):
                        return await self._page(request, iri, [_SUFFIXES[suffix]])
        except NoAnswerError as fault:
            return refused(fault)
        return refused(NoAnswerError(404, f"the graph says nothing of {self.base}{path}"))

    def _iris(self, path: str) -> list[str]:
        """What a path may stand for: a thing of this build, or a place or a code of the vocabulary."""
        if any(sign in path for sign in '<>"{}|^`\\ '):
            return []
        return list(dict.fromkeys((self.base + path, BASE + path)))

    async def _is_told(self, iri: str) -> bool:
        answer = await self.pool.ask({"query": self._filled(_IS_TOLD, iri), "types": _RESULTS})
        return bool(json.loads(answer.whole())["boolean"])

    def _filled(self, query: str, iri: str) -> str:
        return query.replace("@LABEL@", _LABEL).replace("@BASE@", self.base).replace("@THIS@", iri)

    async def _page(self, request: Request, iri: str, wanted: list[str]) -> Response:
        if not wanted:
            raise NoAnswerError(406, f"this is to be had as text/html, {', '.join(_GRAPH_TYPES)}")
        here = _path(self.base, iri)
        links = ", ".join(f'<{here}{one}>; rel="alternate"; type="{form}"' for one, form in _SUFFIXES.items())
        headers = {"Vary": "Accept", "Link": links}
        if wanted[0] == "text/html":
            return HTMLResponse(await self._html(iri), headers=headers)
        answer = await self.pool.ask({"query": self._filled(_ABOUT, iri), "types": wanted[:1], "prefixes": PREFIXES})
        request.scope["state"]["log"]["rows"] = answer.rows
        return Response(answer.whole(), headers=headers, media_type=answer.media_type)

    async def _html(self, iri: str) -> str:
        properties = await self._rows(_PROPERTIES, iri)
        referred = await self._rows(_REFERRED, iri)
        rows = [
            f"<tr><td>{self._link(row['s']['value']) if row['s']['value'] != iri else ''}</td>"
            f"<td>{self._link(row['p']['value'])}</td><td>{self._term(row['o'], row.get('label'))}</td></tr>"
            for row in properties
        ]
        back = [
            f"<tr><td>{self._term(row['s'], row.get('label'))}</td><td>{self._link(row['p']['value'])}</td></tr>"
            for row in referred
        ]
        here = escape(_path(self.base, iri))
        forms = " ".join(f'<a href="{here}{one}">{one[1:]}</a>' for one in _SUFFIXES if one != ".html")
        return _PAGE.format(
            title=escape(self._title(iri, properties)),
            iri=escape(iri),
            forms=forms,
            rows="\n".join(rows),
            back="\n".join(back) or "<tr><td>nothing</td><td></td></tr>",
        )

    def _title(self, iri: str, properties: list[dict[str, dict[str, str]]]) -> str:
        """The name of a thing: the best of its labels, or its IRI."""
        own = [row for row in properties if row["s"]["value"] == iri]
        found = (row["o"]["value"] for label in _LABELS for row in own if row["p"]["value"] == label)
        return next(found, curie(iri))

    async def _rows(self, query: str, iri: str) -> list[dict[str, dict[str, str]]]:
        answer = await self.pool.ask({"query": self._filled(query, iri), "types": _RESULTS})
        found: dict[str, Any] = json.loads(answer.whole())
        rows: list[dict[str, dict[str, str]]] = found["results"]["bindings"]
        return rows

    def _term(self, term: dict[str, str], label: dict[str, str] | None = None) -> str:
        if term["type"] == "uri":
            return self._link(term["value"], label["value"] if label else "")
        kind = term.get("xml:lang") or curie(term.get("datatype", ""))
        return f"<span class=text>{escape(term['value'])}</span>" + (f" <small>{escape(kind)}</small>" if kind else "")

    def _link(self, iri: str, label: str = "") -> str:
        shown = escape(label) if label else escape(curie(iri))
        if not iri.startswith((self.base, BASE, "http://", "https://")):
            return shown  # a scheme that a browser might run
        return f'<a href="{escape(_path(self.base, iri))}" title="{escape(iri)}">{shown}</a>'


def _path(base: str, iri: str) -> str:
    """Where an IRI is told: here if it is one of the graph's own names, else at its own place."""
    for namespace in (base, BASE):
        if iri.startswith(namespace):
            return "/" + iri[len(namespace) :]
    return iri


_PAGE = """<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>{title} · tipgraph</title>
<meta name="viewport" content="width=device-width"><link rel="stylesheet" href="/pages/style.css"></head>
<body><header><a href="/">tipgraph</a></header><main><h1>{title}</h1><p><code>{iri}</code> {forms}</p>
<table><tbody>
{rows}
</tbody></table>
<h2>Referred to by</h2><table><tbody>
{back}
</tbody></table></main></body></html>
"""
