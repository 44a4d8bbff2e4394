"""Claims about how a country is judged: which class and which properties each becomes."""

from __future__ import annotations

from tipgraph import model
from tipgraph.rdf.kinds.fields import Field, Kind
from tipgraph.rdf.kinds.values import Code, date_node, integer_node, text_node

KINDS: dict[type[model.Fact], Kind] = {
    model.Tier: Kind(
        "TierPlacement",
        (
            Field("tier", "tier", Code("tiers")),
            Field("movement", "tierMovement", Code("tier-movements")),
            Field("changed", "changedOn", date_node),
        ),
    ),
    model.TierReason: Kind(
        "TierReason",
        (
            Field("kind", "reasonKind", Code("tier-reason-kinds")),
            Field("standing", "standing", Code("standings")),
            Field("movement", "tierMovement", Code("tier-movements")),
            Field("polarity", "polarity", Code("polarities")),
            Field("years", "consecutiveYears", integer_node),
            Field("text", "reasonText", text_node),
        ),
    ),
    model.Finding: Kind(
        "Finding",
        (
            Field("area", "area", Code("areas")),
            Field("polarity", "polarity", Code("polarities")),
            Field("topic", "topic", Code("topics")),
        ),
    ),
    model.Recommendation: Kind(
        "Recommendation",
        (
            Field("text", "recommendedText", text_node),
            Field("area", "area", Code("areas")),
        ),
    ),
}
