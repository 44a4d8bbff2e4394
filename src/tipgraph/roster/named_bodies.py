"""The bodies that a graph tells of: names, kinds, documents and years of each."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass

from tipgraph.graphs import AnyGraph, query
from tipgraph.names import ONTOLOGY

_MENTIONS = f"""
PREFIX dcterms: <http://purl.org/dc/terms/>
PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
PREFIX tip: <{ONTOLOGY}>
SELECT DISTINCT ?body ?country ?name ?kind ?document ?year WHERE {{
  ?mention a tip:OrganizationMention ; tip:organization ?body ; tip:name ?name ; tip:statedIn ?narrative ;
    tip:organizationKind/skos:notation ?kind .
  ?narrative dcterms:identifier ?document ; tip:reportYear ?year .
  OPTIONAL {{ ?body tip:ofCountry/skos:notation ?country }}
}} ORDER BY ?body ?name ?document
"""
_LABELS = """
PREFIX org: <http://www.w3.org/ns/org#>
PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
SELECT DISTINCT ?body ?label ?other WHERE {
  ?body a org:Organization ; skos:prefLabel ?label . OPTIONAL { ?body skos:altLabel ?other }
} ORDER BY ?body ?label ?other
"""


@dataclass(frozen=True, slots=True)
class NamedBody:
    """One body of a graph.

    `label` is the name to show, `named` are the names that documents give it in full, each with these documents;
    `aliases` is what they call it besides, abbreviations among them. `country` is a place code, empty for a body of no
    single country.
    """

    iri: str
    country: str
    label: str
    kinds: tuple[str, ...]
    named: tuple[tuple[str, tuple[str, ...]], ...]
    aliases: tuple[str, ...]
    documents: tuple[str, ...]
    years: tuple[int, ...]

    @property
    def names(self) -> tuple[str, ...]:
        """The names that documents give it in full."""
        return tuple(name for name, _ in self.named)


def bodies_of(graph: AnyGraph) -> Iterator[NamedBody]:
    """The bodies of a graph, by country and label; those of no country last.

    Raises:
        GraphError: the path holds no graph.
    """
    told: dict[str, dict[str, set[str]]] = defaultdict(lambda: defaultdict(set))
    named: dict[str, dict[str, set[str]]] = defaultdict(lambda: defaultdict(set))
    years: dict[str, set[int]] = defaultdict(set)
    for row in query(graph, _MENTIONS).records():
        body = str(row["body"])
        for column in ("country", "kind", "document"):
            if row[column] is not None:
                told[body][column].add(str(row[column]))
        named[body][str(row["name"])].add(str(row["document"]))
        years[body].add(int(str(row["year"])))
    for row in query(graph, _LABELS).records():
        told[str(row["body"])]["label"].add(str(row["label"]))
        if row["other"] is not None:
            told[str(row["body"])]["other"].add(str(row["other"]))
    made = (_made(iri, told[iri], names, years[iri]) for iri, names in named.items())
    yield from sorted(made, key=lambda body: (not body.country, body.country, body.label, body.iri))


def _made(iri: str, told: dict[str, set[str]], named: dict[str, set[str]], years: set[int]) -> NamedBody:
    return NamedBody(
        iri=iri,
        country=min(told["country"], default=""),
        label=min(told["label"], default=""),
        kinds=tuple(sorted(told["kind"])),
        named=tuple(sorted((name, tuple(sorted(documents))) for name, documents in named.items())),
        aliases=tuple(sorted(told["other"] - named.keys())),
        documents=tuple(sorted(told["document"])),
        years=tuple(sorted(years)),
    )
