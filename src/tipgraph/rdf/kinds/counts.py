"""Claims about what was counted: which class and which properties each becomes."""

from __future__ import annotations

from tipgraph import model
from tipgraph.rdf.kinds.fields import Field, Kind
from tipgraph.rdf.kinds.values import Code, has_value, integer_node, place_node, text_node

KINDS: dict[type[model.Fact], Kind] = {
    model.Count: Kind(
        "ReportedCount",
        (
            Field("measure", "measure", Code("measures")),
            Field("value", "value", integer_node),
            Field("value_max", "maximumValue", integer_node),
            # Where there is no number there is nothing to qualify: "exact" would read as if there were one.
            Field("qualifier", "qualifier", Code("qualifiers"), has_value),
            Field("status", "countStatus", Code("count-statuses")),
            Field("unit", "unit", Code("units")),
            Field("exploitation", "exploitation", Code("exploitation")),
            Field("about", "about", text_node),
            Field("period", "period", text_node),
            Field("place", "place", place_node),
            Field("agency", "agency", text_node),
        ),
    ),
}
