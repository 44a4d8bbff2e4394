"""What is stated of documents: read from their texts now, or taken from a graph by the named queries."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from tipgraph.documents import Failure, read_documents
from tipgraph.errors import InputError
from tipgraph.extract import facts_of
from tipgraph.graphs import AnyGraph, query
from tipgraph.lexicon import load_lexicon
from tipgraph.model import (
    Cooperation,
    Count,
    Document,
    Fact,
    Flow,
    Instrument,
    Organization,
    Penalty,
    Recommendation,
    Role,
    Span,
    Tier,
)
from tipgraph.names import ONTOLOGY

_TEXTS = f"""
PREFIX dcterms: <http://purl.org/dc/terms/>
PREFIX tip: <{ONTOLOGY}>
SELECT ?document ?text WHERE {{ ?narrative dcterms:identifier ?document ; tip:text ?text }} ORDER BY ?document
"""


@dataclass(frozen=True, slots=True)
class Statements:
    """What is stated of documents, by their ids, and their texts. A document that is missing is in neither."""

    facts: Mapping[str, tuple[Fact, ...]]
    texts: Mapping[str, str]


def read_statements(
    corpus: Iterable[Path], ids: Iterable[str], progress: Callable[[list[Document]], Iterable[Document]] = iter
) -> Statements:
    """What the rules read in the documents of a corpus that have one of some ids.

    Raises:
        InputError: a file of the corpus cannot be read, or a document in it.
        OntologyError: the vocabulary's files are missing or wrong.
    """
    wanted = set(ids)
    documents = []
    for one in read_documents(list(corpus)):
        if isinstance(one, Failure):
            raise one.to_fault()
        if one.id in wanted:
            documents.append(one)
    lexicon = load_lexicon()
    facts = {one.id: tuple(facts_of(one, lexicon)) for one in progress(documents)}
    return Statements(facts, {one.id: one.text for one in documents})


def queried_statements(graph: AnyGraph) -> Statements:
    """What a graph states, by the answers to the named queries.

    Raises:
        GraphError: the path holds no graph.
    """
    facts: dict[str, list[Fact]] = defaultdict(list)
    for name, make in _MAKERS.items():
        for document, values in _claims(query(graph, name).records()):
            facts[document].append(make(values))
    rows = list(query(graph, _TEXTS).records())
    texts = {str(row["document"]): str(row["text"]) for row in rows}
    return Statements({document: tuple(facts.get(document, ())) for document in texts}, texts)


@dataclass(frozen=True, slots=True)
class _Values:
    """The values of one claim, column by column; a query gives a row for each combination of them."""

    columns: dict[str, list[Any]]

    def all(self, column: str) -> tuple[str, ...]:
        """The distinct values of a column."""
        return tuple(str(value) for value in self.columns.get(column, ()))

    def one(self, column: str) -> Any:
        """The value of a column that has one at most."""
        return next(iter(self.columns.get(column, ())), None)

    def text(self, column: str) -> str:
        """The same as text, empty where there is none."""
        value = self.one(column)
        return "" if value is None else str(value)

    def base(self) -> dict[str, Any]:
        """The evidence and the rule."""
        return {"evidence": Span(self.one("start"), self.one("end")), "rule": self.text("rule")}


def _claims(rows: Iterable[dict[str, Any]]) -> Iterator[tuple[str, _Values]]:
    """The claims of a query's answer, each with its document, in the order of their first rows."""
    claims: dict[str, dict[str, list[Any]]] = {}
    documents: dict[str, str] = {}
    for row in rows:
        claim = str(row["claim"])
        documents[claim] = str(row["document"])
        values = claims.setdefault(claim, defaultdict(list))
        for column, value in row.items():
            if value is not None and value not in values[column]:
                values[column].append(value)
    for claim, values in claims.items():
        yield documents[claim], _Values(values)


def _flow(values: _Values) -> Fact:
    return Flow(
        origin=values.all("origin"),
        transit=values.all("transit"),
        destination=values.all("destination"),
        victims=values.all("victim"),
        exploitation=values.all("exploitation"),
        modality=values.text("modality"),
        **values.base(),
    )


def _count(values: _Values) -> Fact:
    return Count(
        measure=values.text("measure"),
        place=values.text("place"),
        value=values.one("value"),
        value_max=values.one("value_max"),
        qualifier=values.text("qualifier"),
        status=values.text("status"),
        period=values.text("period"),
        **values.base(),
    )


def _instrument(values: _Values) -> Fact:
    parties = tuple(values.text("parties").split())
    return Instrument(kind=values.text("kind"), name=values.text("name"), parties=parties, **values.base())


def _penalty(values: _Values) -> Fact:
    ends = {name: values.one(name) for name in ("minimum_years", "maximum_years")}
    return Penalty(instrument=values.text("instrument"), offence=values.text("offence"), **ends, **values.base())


def _cooperation(values: _Values) -> Fact:
    parties = values.text("parties")
    return Cooperation(
        kind=values.text("kind"), parties=tuple(parties.split("; " if ";" in parties else " ")), **values.base()
    )


#: The query that gives each kind of fact, and how a claim's values become the fact.
_MAKERS: dict[str, Callable[[_Values], Fact]] = {
    "tiers": lambda v: Tier(tier=v.text("tier"), movement=v.text("movement"), changed=v.text("changed_on"), **v.base()),
    "roles": lambda v: Role(role=v.text("role"), modality=v.text("modality"), **v.base()),
    "flows": _flow,
    "statistics": _count,
    "organizations": lambda v: Organization(name=v.text("name"), kind=v.text("kind"), **v.base()),
    "instruments": _instrument,
    "penalties": _penalty,
    "cooperation": _cooperation,
    "recommendations": lambda v: Recommendation(text=v.text("text"), **v.base()),
}


def require_some(statements: Statements, ids: Iterable[str], where: object) -> list[str]:
    """The ids of which nothing is known.

    Raises:
        InputError: that are all of them, so the labels and the texts are of different documents.
    """
    asked = list(ids)
    missing = [id for id in asked if id not in statements.texts]
    if asked and len(missing) == len(asked):
        raise InputError(
            where, f'holds none of the labelled documents, not even "{asked[0]}"', "the texts that were labelled"
        )
    return missing
