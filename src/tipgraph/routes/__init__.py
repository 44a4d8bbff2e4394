"""The network that the flows make, and its analyses, from the graph by its named queries alone.

    values.py       the legs with places and reports beside them: what every analysis takes
    legs.py         any graph -> legs;  edge_list.py  somebody else's list -> legs
    filters.py      which legs;  regions.py  regions and former states;  aggregate.py  legs -> weighted edges
    coverage.py     what was read: "no report" is not "no leg"
    centrality.py   who sends, receives, stands between;  brokerage.py  who links others;  change.py  from year to year
    paths.py        from A to B
    flow.py         the greatest flow, on which stand  cuts.py, vital.py, interdiction.py;  removal.py  and re-routing
    communities.py, triads.py, mixing.py, core.py    groups, patterns, regions, core and periphery
    panel.py        rows for regressions;  whatif.py  losses, and what rests on one sentence
    files.py        GraphML, GEXF;  export.py  pandas, SciPy, igraph;  pictures/  SVG and PNG

Every weight counts mentions in reports, never victims.
"""

from __future__ import annotations

from tipgraph.routes.aggregate import aggregate
from tipgraph.routes.edge_list import Leg, read_edge_list, routes_of
from tipgraph.routes.export import edge_table, matrix, to_igraph
from tipgraph.routes.files import write_gexf, write_graphml
from tipgraph.routes.filters import Filter, filtered
from tipgraph.routes.legs import network, read_routes
from tipgraph.routes.regions import with_former, with_regions
from tipgraph.routes.values import CAUTION, Place, Report, Routes

__all__ = [
    "CAUTION",
    "Filter",
    "Leg",
    "Place",
    "Report",
    "Routes",
    "aggregate",
    "edge_table",
    "filtered",
    "matrix",
    "network",
    "read_edge_list",
    "read_routes",
    "routes_of",
    "to_igraph",
    "with_former",
    "with_regions",
    "write_gexf",
    "write_graphml",
]
