"""The table of formats. A new one is a new row."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from pathlib import Path

import pyoxigraph as ox

from tipgraph import ontology
from tipgraph.errors import UsageError
from tipgraph.export import jsonld, neo4j, networks, rdf_files, sqlite, table_files
from tipgraph.export.source import Source
from tipgraph.graphs import AnyGraph
from tipgraph.output import replaced, whole_file
from tipgraph.store import open_graph


@dataclass(frozen=True, slots=True)
class Format:
    """A way to write the graph: what it gives and who writes it.

    `write` fills a path that is not there yet: a file, or, where `holds` tells the names of what it may write into it,
    a folder.
    """

    name: str
    gives: str
    write: Callable[[Source, Path], None]
    holds: Callable[[], Iterable[str]] | None = None


def _tables(suffix: str) -> Callable[[], Iterable[str]]:
    """What a folder of tables may hold: a file for each named query, and the package's description."""
    return lambda: [*(f"{name}.{suffix}" for name in ontology.query_files()), table_files.PACKAGE]


FORMATS = {
    one.name: one
    for one in (
        Format("turtle", "the union of the graphs, sorted by subject", rdf_files.write_turtle),
        Format("trig", "all graphs by name, readable", rdf_files.write_trig),
        Format("nquads", "all graphs by name, a statement a line, sorted", rdf_files.write_nquads),
        Format("ntriples", "the union of the graphs, a statement a line", rdf_files.write_ntriples),
        Format("rdfxml", "the union of the graphs, for old tools", rdf_files.write_rdfxml),
        Format("jsonld", "all graphs by name, claims within their documents, with the published context", jsonld.write),
        Format(
            "csv", "a folder: a table for each named query, and a data package", table_files.write_csv, _tables("csv")
        ),
        Format("parquet", "a folder: the same tables, typed", table_files.write_parquet, _tables("parquet")),
        Format("sqlite", "a database with the same tables; opens in Datasette", sqlite.write),
        Format("graphml", "the network of places, for Gephi, Cytoscape, igraph", networks.write_graphml),
        Format("gexf", "the network of places, dynamic by year, for Gephi", networks.write_gexf),
        Format("neo4j-csv", "a folder for neo4j-admin database import", neo4j.write_csv, neo4j.file_names),
        Format("cypher", "statements that make the same nodes and relationships", neo4j.write_cypher),
    )
}


def export(graph: AnyGraph, format: str, output: Path | str) -> None:
    """Write a graph in one of the formats; what stood at `output` before is replaced, or stays if anything fails.

    >>> export("output", "ntriples", "graph.nt")

    Raises:
        UsageError: there is no such format, or it needs a package that is not installed.
        GraphError: the path holds no graph.
        OutputError: the output cannot be written, or the format cannot hold what the graph says.
    """
    if format not in FORMATS:
        raise UsageError("--format", f'there is no format "{format}"', ", ".join(FORMATS))
    chosen, place = FORMATS[format], Path(output)
    source = Source(_store(graph))
    if chosen.holds is None:
        with whole_file(place) as draft:
            chosen.write(source, draft)
    else:
        with replaced(place, chosen.holds()) as folder:
            chosen.write(source, folder)


def _store(graph: AnyGraph) -> ox.Store:
    if isinstance(graph, ox.Store):
        return graph
    if isinstance(graph, Path | str):
        return open_graph(Path(graph))
    store = ox.Store()
    store.load(graph.serialize(format="nt").encode(), format=ox.RdfFormat.N_TRIPLES)
    return store
