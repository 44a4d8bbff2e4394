"""A graph that answers SPARQL: the named queries, or any other.

    a .nq or .ttl file, or a build's folder -> open_graph -> Store -> query -> Table

    files.py   graph files -> a store in memory
    disk.py    the store on disk beside a build's graph, opened in place of reading the graph again
    ages.py    graphs of other releases: which load, and what to do with those that do not
    ask.py     a query -> its answer
    table.py   the answer: columns and rows of plain values

The default graph of a store is the union of the graphs, each triple once, so that a query gives the same answers from
a build's N-Quads, from its Turtle, and in rdflib. The named graphs stand beside it: ``GRAPH ?g { ... }`` asks them one
by one.
"""

from __future__ import annotations

from tipgraph.store.ask import answers, named_query, query, query_rdflib
from tipgraph.store.disk import STORE, database_of, disk_store, write_store
from tipgraph.store.files import graph_file, open_graph, open_graphs, open_rdflib, quads_of, united
from tipgraph.store.table import Table, Value, plain

__all__ = [
    "STORE",
    "Table",
    "Value",
    "answers",
    "database_of",
    "disk_store",
    "graph_file",
    "named_query",
    "open_graph",
    "open_graphs",
    "open_rdflib",
    "plain",
    "quads_of",
    "query",
    "query_rdflib",
    "united",
    "write_store",
]
