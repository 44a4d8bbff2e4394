"""What a graph states of documents, by the answers to the named queries."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, fields
from typing import Any, get_type_hints

from tipgraph.evaluate.stated import Statements
from tipgraph.graphs import AnyGraph, query
from tipgraph.model import (
    BodyAct,
    Campaign,
    Cooperation,
    Count,
    Fact,
    Finding,
    Flow,
    Funding,
    Instrument,
    Location,
    MeansOfControl,
    Organization,
    Penalty,
    Recommendation,
    Role,
    Sector,
    Service,
    Span,
    Tier,
    TierReason,
    Training,
)
from tipgraph.names import ONTOLOGY

_TEXTS = f"""
PREFIX dcterms: <http://purl.org/dc/terms/>
PREFIX tip: <{ONTOLOGY}>
SELECT ?document ?text WHERE {{ ?narrative dcterms:identifier ?document ; tip:text ?text }} ORDER BY ?document
"""


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
    texts: dict[str, Any] = {str(row["document"]): str(row["text"]) for row in rows}
    return Statements({document: tuple(facts.get(document, ())) for document in texts}, texts)


@dataclass(frozen=True, slots=True)
class _Values:
    """The values of one claim, column by column; a query gives a row for each combination of them."""

    columns: dict[str, list[Any]]

    def all(self, column: str) -> tuple[str, ...]:
        """The distinct values of a column."""
        return tuple(str(value) for value in self.columns.get(column, ()))

    def joined(self, column: str) -> tuple[str, ...]:
        """The values that a query joins in one text of a column, by semicolons or by blanks."""
        text = self.text(column)
        return tuple(text.split("; " if ";" in text else None))

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


def _made(kind: type[Fact], *joined: str, **columns: str) -> Callable[[_Values], Fact]:
    """How a claim becomes a fact: each field from the column of its name, or from the one that is given for it.

    What a field holds (several texts, a text, a number) tells how its column is read; where a query has none,
    nothing is.

    Args:
        kind: the kind of fact.
        joined: the fields whose several texts stand in one.
        columns: the column of a field that has another name.
    """
    reads: dict[Any, Callable[[_Values, str], Any]] = {tuple[str, ...]: _Values.all, str: _Values.text}
    held = get_type_hints(kind)
    names = [one.name for one in fields(kind) if one.name not in ("evidence", "rule")]
    read: dict[str, tuple[Callable[[_Values, str], Any], str]] = {
        name: (_Values.joined if name in joined else reads.get(held[name], _Values.one), columns.get(name, name))
        for name in names
    }

    def make(values: _Values) -> Fact:
        return kind(**{name: how(values, column) for name, (how, column) in read.items()}, **values.base())

    return make


#: The query that gives each kind of fact, and how a claim's values become the fact.
_MAKERS: dict[str, Callable[[_Values], Fact]] = {
    "tiers": _made(Tier, changed="changed_on"),
    "tier-reasons": _made(TierReason),
    "roles": _made(Role),
    "flows": _made(Flow, victims="victim"),
    "control": _made(MeansOfControl),
    "sectors": _made(Sector),
    "locations": _made(Location),
    "statistics": _made(Count, part_of=""),  # the query gives its IRI, where the field holds a fact
    "organizations": _made(Organization),
    "body-acts": _made(BodyAct),
    "instruments": _made(Instrument, "parties", "prohibits", year="instrument_year"),
    "penalties": _made(Penalty),
    "cooperation": _made(Cooperation, "parties"),
    "funding": _made(Funding),
    "services": _made(Service, operators="operator"),
    "training": _made(Training, trainers="trainer"),
    "campaigns": _made(Campaign, organizers="organizer"),
    "findings": _made(Finding),
    "recommendations": _made(Recommendation),
}
