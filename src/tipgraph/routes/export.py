"""The network for other libraries: pandas, SciPy and igraph, by one call each. Files are in files.py.

The first two come with ``pip install "tipgraph[routes]"``, the third with ``pip install igraph``.
"""

from __future__ import annotations

import networkx as nx

from tipgraph.routes.optional import DataFrame, IGraph, SparseMatrix, library


def edge_table(net: nx.DiGraph[str]) -> DataFrame:
    """The edges of a network as a table: from, to, then whatever its edges have.

    Raises:
        UsageError: pandas is not installed.
    """
    rows = [{"from": start, "to": end, **edge} for start, end, edge in net.edges(data=True)]
    table: DataFrame = library("pandas").DataFrame(rows)
    return table


def matrix(net: nx.DiGraph[str]) -> tuple[SparseMatrix, tuple[str, ...]]:
    """The weights as a sparse matrix, from the row's place to the column's, and the codes in the order of both.

    Raises:
        UsageError: SciPy is not installed.
    """
    sparse = library("scipy.sparse")
    codes = tuple(sorted(net))
    number = {code: i for i, code in enumerate(codes)}
    edges = sorted((number[a], number[b], edge["weight"]) for a, b, edge in net.edges(data=True))
    rows, columns, weights = zip(*edges, strict=True) if edges else ((), (), ())
    found: SparseMatrix = sparse.csr_array((list(weights), (list(rows), list(columns))), shape=(len(codes), len(codes)))
    return found, codes


def to_igraph(net: nx.DiGraph[str]) -> IGraph:
    """The network as a directed igraph.Graph; the vertices' attribute ``name`` is the code.

    Raises:
        UsageError: igraph is not installed.
    """
    igraph = library("igraph")
    codes = sorted(net)
    number = {code: i for i, code in enumerate(codes)}
    edges = sorted(net.edges(data=True), key=lambda edge: edge[:2])
    names = sorted({name for _, _, edge in edges for name in edge})
    known = sorted({name for _, node in net.nodes(data=True) for name in node} - {"name"})
    return igraph.Graph(
        n=len(codes),
        edges=[(number[a], number[b]) for a, b, _ in edges],
        directed=True,
        vertex_attrs={"name": codes, **{name: [net.nodes[code].get(name) for code in codes] for name in known}},
        edge_attrs={name: [edge.get(name) for _, _, edge in edges] for name in names},
    )
