"""What one graph states and another does not, claim by claim.

A claim's name is a hash of its document, its kind, its values and its quote. So two graphs state the same exactly where
they have the same names, and a claim that was read otherwise is one less and one more.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pyoxigraph as ox

from tipgraph.names import ONTOLOGY, last_segment
from tipgraph.rdf.terms import SKOS
from tipgraph.store import Value, open_graph, plain, query

_CLAIMS = f"""
PREFIX dcterms: <http://purl.org/dc/terms/>
PREFIX oa: <http://www.w3.org/ns/oa#>
PREFIX skos: <{SKOS}>
PREFIX tip: <{ONTOLOGY}>
SELECT ?claim ?kind ?document ?country ?year ?start (SAMPLE(?words) AS ?quote) WHERE {{
  ?claim tip:statedIn ?narrative ; a ?kind ; tip:evidence ?passage .
  ?narrative dcterms:identifier ?document ; tip:reportYear ?year ; tip:country/skos:notation ?country .
  ?passage oa:hasSelector ?position, ?selector . ?position oa:start ?start . ?selector oa:exact ?words .
}} GROUP BY ?claim ?kind ?document ?country ?year ?start ORDER BY ?document ?start ?claim
"""
#: What says where a claim comes from, and not what it says.
_BESIDES = frozenset(ONTOLOGY + name for name in ("statedIn", "rule", "evidence", "inSection"))
_DEFAULT = ox.DefaultGraph()


@dataclass(frozen=True, slots=True)
class Difference:
    """A claim of one graph that the other has not. `graph` is 1 or 2; `says` are its values, by property."""

    graph: int
    document: str
    country: str
    year: int
    kind: str
    claim: str
    says: tuple[tuple[str, str], ...]
    quote: str


def differences(first: ox.Store | Path | str, second: ox.Store | Path | str) -> list[Difference]:
    """The claims that only one of two graphs has: by document, in the order of the text, those of the first before.

    Raises:
        GraphError: a path holds no graph.
    """
    stores = [graph if isinstance(graph, ox.Store) else open_graph(Path(graph)) for graph in (first, second)]
    claims = [_claims(store) for store in stores]
    found = [
        (number, row, stores[number])
        for number, others in ((0, claims[1]), (1, claims[0]))
        for name, row in claims[number].items()
        if name not in others
    ]
    found.sort(key=lambda each: (str(each[1]["document"]), int(str(each[1]["start"])), each[0], str(each[1]["claim"])))
    return [_difference(number + 1, row, store) for number, row, store in found]


def _claims(store: ox.Store) -> dict[str, dict[str, Value]]:
    """What is known of each claim, by its name."""
    found: dict[str, dict[str, Value]] = {}
    for row in query(store, _CLAIMS).records():
        found.setdefault(last_segment(str(row["claim"])), row)
    return found


def _difference(number: int, row: dict[str, Value], store: ox.Store) -> Difference:
    claim = str(row["claim"])
    return Difference(
        graph=number,
        document=str(row["document"]),
        country=str(row["country"]),
        year=int(str(row["year"])),
        kind=last_segment(str(row["kind"])),
        claim=last_segment(claim),
        says=tuple(sorted(_says(store, claim))),
        quote=str(row["quote"]),
    )


def _says(store: ox.Store, claim: str) -> Iterator[tuple[str, str]]:
    """The values of a claim: codes where they have one."""
    for quad in store.quads_for_pattern(ox.NamedNode(claim), None, None, _DEFAULT):
        predicate = quad.predicate.value
        if not predicate.startswith(ONTOLOGY) or predicate in _BESIDES:
            continue
        yield last_segment(predicate), _shown(store, quad.object)


def _shown(store: ox.Store, value: ox.NamedNode | ox.BlankNode | ox.Literal | ox.Triple) -> str:
    if isinstance(value, ox.NamedNode):
        code = next(store.quads_for_pattern(value, ox.NamedNode(SKOS + "notation"), None, _DEFAULT), None)
        return str(plain(code.object)) if code is not None else last_segment(value.value)
    return str(plain(value))
