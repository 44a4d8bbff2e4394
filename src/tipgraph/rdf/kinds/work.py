"""Claims about the work against trafficking: which class and which properties each becomes."""

from __future__ import annotations

from tipgraph import model
from tipgraph.rdf.kinds.fields import Field, Kind
from tipgraph.rdf.kinds.values import Code, decimal_node, integer_node, text_node

KINDS: dict[type[model.Fact], Kind] = {
    model.Funding: Kind(
        "Funding",
        (
            Field("amount", "amount", decimal_node),
            Field("amount_max", "maximumAmount", decimal_node),
            Field("currency", "currency", text_node),
            Field("usd", "amountInUSD", decimal_node),
            Field("qualifier", "qualifier", Code("qualifiers")),
            Field("giver", "giver", text_node),
            Field("recipient", "recipient", text_node),
            Field("purpose", "purpose", text_node),
            Field("period", "period", text_node),
        ),
    ),
    model.Service: Kind(
        "Service",
        (
            Field("kind", "serviceKind", Code("service-kinds")),
            Field("number", "number", integer_node),
            Field("name", "name", text_node),
            Field("operators", "operator", text_node),
            Field("beneficiaries", "victimGroup", Code("victims")),
            Field("status", "serviceStatus", Code("service-statuses")),
        ),
    ),
    model.Training: Kind(
        "Training",
        (
            Field("trainers", "trainer", text_node),
            Field("trainees", "trainees", text_node),
            Field("number", "number", integer_node),
            Field("topic", "trainingTopic", text_node),
        ),
    ),
    model.Campaign: Kind(
        "AwarenessCampaign",
        (
            Field("organizers", "organizer", text_node),
            Field("medium", "medium", text_node),
            Field("audience", "audience", text_node),
        ),
    ),
}
