"""What a graph states of documents, by the answers to the named queries."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from typing import Any

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
        agency=values.text("agency"),
        **values.base(),
    )


def _instrument(values: _Values) -> Fact:
    return Instrument(
        kind=values.text("kind"),
        name=values.text("name"),
        parties=tuple(values.text("parties").split()),
        year=values.one("instrument_year"),
        status=values.text("status"),
        article=values.text("article"),
        **values.base(),
    )


def _penalty(values: _Values) -> Fact:
    ends: dict[str, Any] = {
        name: values.one(name) for name in ("minimum_years", "maximum_years", "minimum_fine", "maximum_fine")
    }
    texts: dict[str, Any] = {name: values.text(name) for name in ("instrument", "offence", "article", "currency")}
    return Penalty(**texts, **ends, **values.base())


def _cooperation(values: _Values) -> Fact:
    parties = values.text("parties")
    return Cooperation(
        kind=values.text("kind"), parties=tuple(parties.split("; " if ";" in parties else " ")), **values.base()
    )


def _funding(values: _Values) -> Fact:
    numbers: dict[str, Any] = {name: values.one(name) for name in ("amount", "amount_max", "usd")}
    texts: dict[str, Any] = {
        name: values.text(name) for name in ("currency", "qualifier", "giver", "recipient", "purpose", "period")
    }
    return Funding(**numbers, **texts, **values.base())


def _service(values: _Values) -> Fact:
    return Service(
        kind=values.text("kind"),
        number=values.one("number"),
        name=values.text("name"),
        operators=values.all("operator"),
        beneficiaries=values.all("beneficiaries"),
        status=values.text("status"),
        **values.base(),
    )


def _training(values: _Values) -> Fact:
    return Training(
        trainees=values.text("trainees"),
        trainers=values.all("trainer"),
        number=values.one("number"),
        topic=values.text("topic"),
        **values.base(),
    )


def _campaign(values: _Values) -> Fact:
    organizers = values.all("organizer")
    return Campaign(
        organizers=organizers, medium=values.text("medium"), audience=values.text("audience"), **values.base()
    )


def _tier_reason(values: _Values) -> Fact:
    texts: dict[str, Any] = {name: values.text(name) for name in ("kind", "text", "standing", "movement", "polarity")}
    return TierReason(years=values.one("years"), **texts, **values.base())


def _with_texts(made: type[Fact], /, **columns: str) -> Callable[[_Values], Fact]:
    """How a claim becomes a fact whose fields are all texts, each from the column given."""

    def make(values: _Values) -> Fact:
        texts: dict[str, Any] = {name: values.text(column) for name, column in columns.items()}
        return made(**texts, **values.base())

    return make


#: The query that gives each kind of fact, and how a claim's values become the fact.
_MAKERS: dict[str, Callable[[_Values], Fact]] = {
    "tiers": _with_texts(Tier, tier="tier", movement="movement", changed="changed_on"),
    "tier-reasons": _tier_reason,
    "roles": _with_texts(Role, role="role", modality="modality"),
    "flows": _flow,
    "control": _with_texts(MeansOfControl, means="means", modality="modality"),
    "sectors": _with_texts(Sector, sector="sector", exploitation="exploitation", modality="modality"),
    "locations": _with_texts(Location, name="name", kind="kind", of_country="of_country", role="role"),
    "statistics": _count,
    "organizations": _with_texts(Organization, name="name", kind="kind"),
    "body-acts": _with_texts(BodyAct, name="name", act="act", object="object", status="status"),
    "instruments": _instrument,
    "penalties": _penalty,
    "cooperation": _cooperation,
    "funding": _funding,
    "services": _service,
    "training": _training,
    "campaigns": _campaign,
    "findings": _with_texts(Finding, area="area", polarity="polarity", topic="topic"),
    "recommendations": _with_texts(Recommendation, text="text", area="area"),
}
