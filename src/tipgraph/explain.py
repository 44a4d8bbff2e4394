"""Why the graph says something: the claim, the words that it rests on in their sentence, the document, the rule."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from tipgraph.errors import UsageError
from tipgraph.graphs import AnyGraph, query
from tipgraph.names import ONTOLOGY, last_segment
from tipgraph.reading.sentences import sentences_of

_PREFIXES = f"""
PREFIX dcterms: <http://purl.org/dc/terms/>
PREFIX oa: <http://www.w3.org/ns/oa#>
PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
PREFIX tip: <{ONTOLOGY}>
"""
_CLAIMS = "SELECT DISTINCT ?claim WHERE { ?claim tip:statedIn ?document } ORDER BY ?claim"
_ABOUT = """
SELECT ?kind ?document ?title ?country ?year ?rule ?text ?start ?end WHERE {
  <CLAIM> a ?kind ; tip:statedIn ?narrative ; tip:rule/dcterms:identifier ?rule ; tip:evidence ?passage .
  ?narrative dcterms:identifier ?document ; tip:text ?text ; tip:reportYear ?year ; tip:country/skos:notation ?country .
  OPTIONAL { ?narrative dcterms:title ?title }
  ?passage oa:hasSelector ?position . ?position oa:start ?start ; oa:end ?end .
} ORDER BY ?start ?end
"""
_VALUES = """
SELECT DISTINCT ?property ?value ?code ?label WHERE {
  <CLAIM> ?property ?value .
  FILTER(STRSTARTS(STR(?property), STR(tip:)) && ?property NOT IN (tip:statedIn, tip:rule, tip:evidence))
  OPTIONAL { ?value skos:notation ?code }
  OPTIONAL { ?value skos:prefLabel ?label }
} ORDER BY ?property ?code ?value
"""


@dataclass(frozen=True, slots=True)
class Passage:
    """A quote and the sentence around it; `start` and `end` are the quote's offsets in the document's text."""

    start: int
    end: int
    before: str
    quote: str
    after: str


@dataclass(frozen=True, slots=True)
class Explanation:
    """All that the graph knows about a claim. `values` are pairs of a property's name and a value in words."""

    claim: str
    kind: str
    document: str
    title: str
    country: str
    year: int
    rule: str
    values: tuple[tuple[str, str], ...]
    passages: tuple[Passage, ...]


def explain(graph: AnyGraph, claim: str) -> Explanation:
    """Why the graph holds a claim.

    Args:
        graph: any graph that a build has made.
        claim: its IRI, its id, or the beginning of its id.

    Raises:
        UsageError: no claim has that name, or several begin with it.
        GraphError: the path holds no graph.
    """
    iri = _find(graph, claim)
    rows = list(query(graph, _PREFIXES + _ABOUT.replace("CLAIM", iri)).records())
    if not rows:
        raise UsageError(
            iri, "the graph does not tell where this was stated", "a claim with evidence, a rule and a document"
        )
    about = rows[0]
    values = query(graph, _PREFIXES + _VALUES.replace("CLAIM", iri)).records()
    return Explanation(
        claim=iri,
        kind=last_segment(str(about["kind"])),
        document=str(about["document"]),
        title=str(about["title"] or ""),
        country=str(about["country"]),
        year=int(str(about["year"])),
        rule=str(about["rule"]),
        values=tuple((last_segment(str(row["property"])), _in_words(row)) for row in values),
        passages=tuple(_passages(rows)),
    )


def _find(graph: AnyGraph, given: str) -> str:
    claims = [str(row[0]) for row in query(graph, _PREFIXES + _CLAIMS).rows]
    if given in claims:
        return given
    found = [claim for claim in claims if given and last_segment(claim).startswith(given)]
    wanted = 'an id or IRI from the column "claim" of a query'
    if not found:
        raise UsageError(given or "claim", "there is no such claim", wanted)
    if len(found) > 1 and last_segment(found[0]) != given:
        raise UsageError(
            given, f"{len(found)} claims begin so", f"more of the id: {', '.join(map(last_segment, found[:3]))}"
        )
    return found[0]


def _in_words(row: dict[str, str | int | float | bool | None]) -> str:
    """A value as a person would say it, with its code."""
    label, code = row["label"], row["code"]
    if label and code and label != code:
        return f"{label} ({code})"
    return str(label or code or row["value"])


def _passages(rows: list[dict[str, str | int | float | bool | None]]) -> Iterator[Passage]:
    for row in rows:
        text, start, end = str(row["text"]), int(str(row["start"])), int(str(row["end"]))
        sentences = [(a, b) for a, b in sentences_of(text, 0, len(text)) if a < end and b > start]
        first = min([start, *(a for a, _ in sentences)])
        last = max([end, *(b for _, b in sentences)])
        yield Passage(start, end, text[first:start], text[start:end], text[end:last])
