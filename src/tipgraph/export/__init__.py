"""The graph in the formats of other tools: one table of writers, each whole or not at all.

graph -> Source -> a writer -> a file, or a folder of files

formats.py    the table: every format, what it is for, and who writes it
source.py     the graph as the writers take it: graph by graph, sorted
whole.py      a file that is there whole or not at all
rdf_files.py  Turtle, TriG, N-Quads, N-Triples, RDF/XML
jsonld.py     JSON-LD, framed by document, with the published context
tables.py     the named queries as tables: columns, types, rows, and what a data package says of them
table_files.py  CSV, Parquet
sqlite.py     SQLite
networks.py   GraphML, GEXF
property_graph.py, neo4j.py  nodes and relationships, for Neo4j's import and as Cypher
"""

from __future__ import annotations

from tipgraph.export.formats import FORMATS, Format, export
from tipgraph.export.source import Source

__all__ = ["FORMATS", "Format", "Source", "export"]
