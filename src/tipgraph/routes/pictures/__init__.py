"""Pictures of routes as SVG and PNG, readable in grey: a map, a matrix of regions, a country over time, choke points.

They need matplotlib: ``pip install "tipgraph[routes]"``. The outlines of the countries are Natural Earth's, in the
public domain; ``make_outlines.py`` tells where they come from.
"""

from __future__ import annotations

from tipgraph.routes.pictures.chokepoints import chokepoint_figure
from tipgraph.routes.pictures.flow_map import map_figure
from tipgraph.routes.pictures.matrix import matrix_figure
from tipgraph.routes.pictures.style import save
from tipgraph.routes.pictures.timeline import tiers_of, time_figure

__all__ = ["chokepoint_figure", "map_figure", "matrix_figure", "save", "tiers_of", "time_figure"]
