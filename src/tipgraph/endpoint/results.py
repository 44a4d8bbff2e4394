"""Answers in the formats of SPARQL and RDF, written row by row and no further than they may go.

See: https://www.w3.org/TR/sparql11-results-json/, .../rdf-sparql-XMLres/, .../sparql11-results-csv-tsv/
"""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from itertools import islice
from xml.sax.saxutils import escape, quoteattr

import pyoxigraph as ox

Term = ox.NamedNode | ox.BlankNode | ox.Literal | ox.Triple | None
Row = tuple[Term, ...]

_XSD_STRING = "http://www.w3.org/2001/XMLSchema#string"


@dataclass(slots=True)
class Rows:
    """The rows of an answer up to a limit. `written` and `is_cut` are known when all have been taken."""

    columns: tuple[str, ...]
    rows: Iterable[Row]
    limit: int
    written: int = 0
    is_cut: bool = False

    def __iter__(self) -> Iterator[Row]:
        rows = iter(self.rows)
        for row in islice(rows, self.limit):
            self.written += 1
            yield row
        self.is_cut = next(rows, None) is not None


def json_pieces(rows: Rows) -> Iterator[str]:
    """SPARQL results in JSON."""
    yield json.dumps({"vars": list(rows.columns)}).join(('{"head":', ',"results":{"bindings":['))
    between = ""
    for row in rows:
        bound = {name: _json(term) for name, term in zip(rows.columns, row, strict=True) if term is not None}
        yield between + json.dumps(bound, ensure_ascii=False)
        between = ",\n"
    yield "]}}\n"


def xml_pieces(rows: Rows) -> Iterator[str]:
    """SPARQL results in XML."""
    yield '<?xml version="1.0"?>\n<sparql xmlns="http://www.w3.org/2005/sparql-results#"><head>'
    yield "".join(f"<variable name={quoteattr(name)}/>" for name in rows.columns) + "</head><results>\n"
    for row in rows:
        bound = zip(rows.columns, row, strict=True)
        cells = (f"<binding name={quoteattr(name)}>{_xml(term)}</binding>" for name, term in bound if term is not None)
        yield f"<result>{''.join(cells)}</result>\n"
    yield "</results></sparql>\n"


def csv_pieces(rows: Rows) -> Iterator[str]:
    """SPARQL results as CSV: values without their types."""
    buffer = io.StringIO()
    writer = csv.writer(buffer, lineterminator="\r\n")
    for row in (rows.columns, *()):
        writer.writerow(row)
    for cells in rows:
        writer.writerow(["" if term is None else _value(term) for term in cells])
        yield buffer.getvalue()
        buffer.seek(0)
        buffer.truncate()
    yield buffer.getvalue()


def tsv_pieces(rows: Rows) -> Iterator[str]:
    """SPARQL results as TSV: terms as in Turtle."""
    yield "\t".join(f"?{name}" for name in rows.columns) + "\n"
    for row in rows:
        yield "\t".join("" if term is None else str(term).replace("\t", "\\t") for term in row) + "\n"


SELECT: dict[str, Callable[[Rows], Iterator[str]]] = {
    "application/sparql-results+json": json_pieces,
    "application/sparql-results+xml": xml_pieces,
    "text/csv": csv_pieces,
    "text/tab-separated-values": tsv_pieces,
}
"""How a SELECT is written, by media type."""

ASK: dict[str, Callable[[bool], str]] = {
    "application/sparql-results+json": lambda answer: f'{{"head":{{}},"boolean":{str(answer).lower()}}}\n',
    "application/sparql-results+xml": lambda answer: (
        '<?xml version="1.0"?>\n<sparql xmlns="http://www.w3.org/2005/sparql-results#"><head/>'
        f"<boolean>{str(answer).lower()}</boolean></sparql>\n"
    ),
    "text/csv": lambda answer: f"{str(answer).lower()}\r\n",
    "text/tab-separated-values": lambda answer: f"{str(answer).lower()}\n",
}
"""How an ASK is written. CSV and TSV of one are no standard, and every server gives them so."""

GRAPH: dict[str, ox.RdfFormat] = {
    "text/turtle": ox.RdfFormat.TURTLE,
    "application/n-triples": ox.RdfFormat.N_TRIPLES,
    "application/ld+json": ox.RdfFormat.JSON_LD,
    "application/rdf+xml": ox.RdfFormat.RDF_XML,
    "application/n-quads": ox.RdfFormat.N_QUADS,
    "application/trig": ox.RdfFormat.TRIG,
}
"""How the graph of a CONSTRUCT or DESCRIBE is written."""


def _json(term: Term) -> dict[str, str]:
    if isinstance(term, ox.NamedNode):
        return {"type": "uri", "value": term.value}
    if isinstance(term, ox.BlankNode):
        return {"type": "bnode", "value": term.value}
    if not isinstance(term, ox.Literal):
        return {"type": "literal", "value": str(term)}
    if term.language:
        return {"type": "literal", "value": term.value, "xml:lang": term.language}
    if term.datatype.value == _XSD_STRING:
        return {"type": "literal", "value": term.value}
    return {"type": "literal", "value": term.value, "datatype": term.datatype.value}


def _xml(term: Term) -> str:
    if isinstance(term, ox.NamedNode):
        return f"<uri>{escape(term.value)}</uri>"
    if isinstance(term, ox.BlankNode):
        return f"<bnode>{escape(term.value)}</bnode>"
    if not isinstance(term, ox.Literal):
        return f"<literal>{escape(str(term))}</literal>"
    kind = f" xml:lang={quoteattr(term.language)}" if term.language else ""
    if not kind and term.datatype.value != _XSD_STRING:
        kind = f" datatype={quoteattr(term.datatype.value)}"
    return f"<literal{kind}>{escape(term.value)}</literal>"


def _value(term: Term) -> str:
    if isinstance(term, ox.BlankNode):
        return f"_:{term.value}"
    return str(getattr(term, "value", term))
