"""From any graph to its legs, by the named queries alone.

    graph -> legs, flows, places, documents (named queries) -> Routes -> network

Whoever has only the Turtle file gets the same network. An edge is one leg of one claim: what a text states, not how
many people go that way; several edges between two places are several statements.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Collection, Iterator
from pathlib import Path
from typing import Any

import networkx as nx

from tipgraph.graphs import AnyGraph, query
from tipgraph.names import ONTOLOGY, last_segment
from tipgraph.reading.sentences import sentences_of
from tipgraph.routes.values import MODALITIES, Place, Report, Routes, node_of
from tipgraph.store import Table, Value, open_graph

_POINT = re.compile(r"POINT\s*\(\s*(-?[\d.]+)\s+(-?[\d.]+)\s*\)")
# The texts, to tell which passages stand in the same sentence; a graph without them still has its passages.
_TEXTS = f"""
PREFIX dcterms: <http://purl.org/dc/terms/>
SELECT ?document ?text WHERE {{ ?narrative dcterms:identifier ?document ; <{ONTOLOGY}text> ?text }} ORDER BY ?document
"""
# No build writes this figure: "tipgraph evaluate" measures it, and whoever likes adds it to the graph.
_PRECISION = f"""
PREFIX dcterms: <http://purl.org/dc/terms/>
SELECT ?rule ?precision WHERE {{
  ?node a <{ONTOLOGY}Rule> ; dcterms:identifier ?rule ; <{ONTOLOGY}rulePrecision> ?precision
}} ORDER BY ?rule
"""


def network(graph: AnyGraph) -> nx.MultiDiGraph[str]:
    """The legs of all flows as a directed multigraph of place codes.

    A node has `label`, `region` (of the UN's M49), `kind`, and `longitude` and `latitude` where the place has a point.
    An edge is a leg of a claim, with `claim` and `document` (ids), `country` and `year` of the document, `stage`
    (direct, inward, onward, internal), `modality` (asserted, possible, denied), `victims` and `exploitation` (codes
    joined by a blank), `rule`, `sentences` (where the claim's sentences begin in the document, joined by a blank) and
    `quote`. Internal trafficking is a loop. A denied leg is none: figures are made from `read_routes`.

    >>> routes = network("output")
    >>> routes.nodes["BLR"]["label"], routes.nodes["BLR"]["region"]
    ('Belarus', 'Eastern Europe')
    >>> sorted(to for _, to, edge in routes.out_edges("BLR", data=True) if edge["stage"] == "direct")[:4]
    ['CYP', 'CZE', 'DEU', 'GRC']

    Raises:
        GraphError: the path holds no graph.
    """
    return read_routes(graph, MODALITIES).legs


def read_routes(graph: AnyGraph, modality: Collection[str] = MODALITIES[:1]) -> Routes:
    """The legs of all flows, with the places and the reports that are needed to read them rightly.

    Args:
        graph: any graph that a build has made.
        modality: which legs to take: asserted, possible, denied. Only the asserted ones by default, for an edge or a
            figure that is made of several legs does not tell any more which of them a text denies.

    Raises:
        GraphError: the path holds no graph.
    """
    if isinstance(graph, Path | str):
        graph = open_graph(Path(graph))
    places = {str(row["code"]): _place(row) for row in query(graph, "places").records()}
    reports = tuple(
        Report(str(row["document"]), str(row["country"]), int(str(row["year"])), int(str(row["words"] or 0)))
        for row in query(graph, "documents").records()
    )
    flows = query(graph, "flows")
    victims, exploitation = _by_claim(flows, "victim"), _by_claim(flows, "exploitation")
    sentences = {str(document): _begins(str(text)) for document, text in query(graph, _TEXTS).rows}
    legs: nx.MultiDiGraph[str] = nx.MultiDiGraph()
    # A claim with two passages has two rows for each of its legs; they are one.
    rows: dict[tuple[Value, ...], list[dict[str, Value]]] = defaultdict(list)
    for row in query(graph, "legs").records():
        if row["modality"] not in modality:
            continue
        rows[tuple(row[name] for name in ("document", "claim", "from", "to", "stage"))].append(row)
    for passages in rows.values():
        row = passages[0]
        ends = str(row["from"]), str(row["to"])
        for code in ends:
            if code not in legs:
                legs.add_node(code, **node_of(places.get(code) or Place(code, kind="")))
        claim = str(row["claim"])
        legs.add_edge(
            *ends,
            claim=last_segment(claim),
            document=row["document"],
            country=row["country"],
            year=row["year"],
            stage=row["stage"],
            modality=row["modality"],
            victims=" ".join(sorted(victims[claim])),
            exploitation=" ".join(sorted(exploitation[claim])),
            rule=row["rule"],
            sentences=" ".join(_where(passages, sentences.get(str(row["document"]), ()))),
            quote=" … ".join(dict.fromkeys(str(passage["quote"]) for passage in passages)),
            inferred="",
        )
    precision = {str(rule): float(str(figure)) for rule, figure in query(graph, _PRECISION).rows}
    return Routes(legs, places, reports, _source(reports), precision)


def _by_claim(flows: Table, column: str) -> dict[str, set[str]]:
    """The values of a column for each claim."""
    found: dict[str, set[str]] = defaultdict(set)
    for row in flows.records():
        found[str(row["claim"])].add(str(row[column]))
    return found


def _begins(text: str) -> tuple[int, ...]:
    return tuple(start for start, _ in sentences_of(text, 0, len(text)))


def _where(passages: list[dict[str, Value]], begins: tuple[int, ...]) -> Iterator[str]:
    """Where the sentences of some passages begin, in order; where the passages do if the text is not there."""
    starts = sorted({int(str(passage["start"])) for passage in passages})
    # Two passages of one sentence are one sentence.
    found = sorted({max((begin for begin in begins if begin <= start), default=start) for start in starts})
    return map(str, found)


def _place(row: dict[str, Any]) -> Place:
    """A place from its row of the query ``places``."""
    point = _POINT.search(str(row["point"] or ""))
    return Place(
        code=str(row["code"]),
        label=str(row["label"] or ""),
        kind=str(row["kind"] or ""),
        region=str(row["m49_region"] or ""),
        longitude=float(point[1]) if point else None,
        latitude=float(point[2]) if point else None,
        groupings=tuple(str(row["groupings"] or "").split()),
        successors=tuple(str(row["successors"] or "").split()),
        valid_from=row["valid_from"],
        valid_until=row["valid_until"],
    )


def _source(reports: tuple[Report, ...]) -> str:
    """What the legs were taken from, in words."""
    if not reports:
        return "no documents"
    years = sorted({report.year for report in reports})
    span = f"{years[0]}" if len(years) == 1 else f"{years[0]}-{years[-1]}"
    countries = len({report.country for report in reports})
    documents = f"{len(reports):,} document{'s' * (len(reports) != 1)}"
    return f"{documents} on {countries} {'country' if countries == 1 else 'countries'}, {span}, read by tipgraph"
