"""What published tables say beside what a graph states: lists of edges, and lists of tiers.

tables.py   a published table, its columns and places
edges.py    year, origin, destination: found, reversed, missing, extra
tiers.py    country, year, tier: where both agree
"""

from __future__ import annotations

from tipgraph.compare.edges import EdgeComparison, compare_edges
from tipgraph.compare.tables import PublishedTable, read_table
from tipgraph.compare.tiers import TierComparison, compare_tiers

__all__ = ["EdgeComparison", "PublishedTable", "TierComparison", "compare_edges", "compare_tiers", "read_table"]
