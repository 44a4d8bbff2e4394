"""Claims about bodies and what they did: which class and which properties each becomes."""

from __future__ import annotations

from tipgraph import model
from tipgraph.rdf.kinds.fields import Field, Kind
from tipgraph.rdf.kinds.values import Code, is_body, is_place, place_node, text_node

KINDS: dict[type[model.Fact], Kind] = {
    model.Organization: Kind(
        "OrganizationMention",
        (
            Field("name", "name", text_node),
            Field("kind", "organizationKind", Code("organization-kinds")),
            Field("of_country", "ofCountry", None),
        ),
    ),
    model.BodyAct: Kind(
        "BodyAct",
        (
            Field("name", "name", text_node),
            Field("of_country", "ofCountry", None),
            Field("act", "act", Code("acts")),
            Field("object", "actObject", text_node),
            Field("status", "actStatus", Code("act-statuses")),
        ),
    ),
    model.Cooperation: Kind(
        "CooperationClaim",
        (
            Field("kind", "cooperationKind", Code("cooperation-kinds")),
            Field("parties", "party", place_node, is_place),
            Field("parties", "partyName", text_node, is_body),
        ),
    ),
}
