"""Labels beside codes, for people: "BLR Belarus". They come from the graph itself."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

import tipgraph
from tipgraph.names import VOCABULARY, last_segment

if TYPE_CHECKING:
    from pyoxigraph import Store

    from tipgraph.store import Table, Value

_LABELS = f"""
PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
SELECT ?scheme ?code ?label WHERE {{
  ?concept skos:inScheme ?scheme ; skos:notation ?code ; skos:prefLabel ?label .
  FILTER(STRSTARTS(STR(?scheme), "{VOCABULARY}"))
}} ORDER BY ?scheme ?code ?label
"""

#: The code list of each column of the named queries that holds codes.
_SCHEMES = {
    **dict.fromkeys(("country", "origin", "transit", "destination", "from", "to", "place", "of_country"), "places"),
    **dict.fromkeys(("parties", "successors"), "places"),
    "exploitation": "exploitation",
    "role": "roles",
    "tier": "tiers",
    "victim": "victims",
}
_SEVERAL = frozenset({"parties", "successors"})


def labelled(table: Table, graph: Store) -> Iterator[list[Value]]:
    """The rows of a table, with the label after each code that does not speak for itself.

    IRIs of claims are cut to their ids: these are what ``tipgraph explain`` asks for.
    """
    labels = {
        (last_segment(str(scheme)), str(code)): str(label)
        for scheme, code, label in reversed(tipgraph.query(graph, _LABELS).rows)
    }
    for row in table.rows:
        yield [_shown(column, value, labels) for column, value in zip(table.columns, row, strict=True)]


def _shown(column: str, value: Value, labels: dict[tuple[str, str], str]) -> Value:
    if column in ("claim", "part_of") and isinstance(value, str):
        return last_segment(value)
    if column not in _SCHEMES or value is None:
        return value
    # Names of bodies may stand beside the codes of countries; then semicolons part them.
    codes = re.split("; " if ";" in str(value) else " ", str(value)) if column in _SEVERAL else [str(value)]
    return ", ".join(_with_label(code, labels.get((_SCHEMES[column], code), "")) for code in codes)


def _with_label(code: str, label: str) -> str:
    return code if not label or label.casefold() == code.casefold() else f"{code} {label}"
