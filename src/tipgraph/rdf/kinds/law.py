"""Claims about laws, plans, agreements and penalties: which class and which properties each becomes."""

from __future__ import annotations

from tipgraph import model
from tipgraph.rdf.kinds.fields import Field, Kind
from tipgraph.rdf.kinds.values import Code, date_node, decimal_node, integer_node, place_node, text_node, year_node

KINDS: dict[type[model.Fact], Kind] = {
    model.Instrument: Kind(
        "InstrumentClaim",
        (
            Field("kind", "instrumentKind", Code("instrument-kinds")),
            Field("name", "name", text_node),
            Field("parties", "party", place_node),
            Field("year", "instrumentYear", year_node),
            Field("status", "instrumentStatus", Code("instrument-statuses")),
            Field("span_years", "spanYears", integer_node),
            Field("article", "article", text_node),
            Field("prohibits", "prohibits", Code("exploitation")),
            Field("status_date", "statusDate", date_node),
        ),
    ),
    model.Penalty: Kind(
        "PenaltyClaim",
        (
            Field("instrument", "instrumentName", text_node),
            Field("offence", "offence", text_node),
            Field("minimum_years", "minimumYears", decimal_node),
            Field("maximum_years", "maximumYears", decimal_node),
            Field("article", "article", text_node),
            Field("minimum_fine", "minimumFine", decimal_node),
            Field("maximum_fine", "maximumFine", decimal_node),
            Field("currency", "currency", text_node),
        ),
    ),
}
