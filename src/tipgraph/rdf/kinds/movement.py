"""Claims about trafficking itself: which class and which properties each becomes."""

from __future__ import annotations

from tipgraph import model
from tipgraph.rdf.kinds.fields import Field, Kind
from tipgraph.rdf.kinds.values import Code, place_node, text_node

KINDS: dict[type[model.Fact], Kind] = {
    model.Flow: Kind(
        "VictimFlow",
        (
            Field("origin", "origin", place_node),
            Field("transit", "transit", place_node),
            Field("destination", "destination", place_node),
            Field("victims", "victimGroup", Code("victims")),
            Field("exploitation", "exploitation", Code("exploitation")),
            Field("modality", "modality", Code("modality")),
        ),
    ),
    model.Role: Kind(
        "RoleClaim", (Field("role", "role", Code("roles")), Field("modality", "modality", Code("modality")))
    ),
    model.Recruitment: Kind("RecruitmentClaim", (Field("channel", "channel", text_node),)),
    model.MeansOfControl: Kind(
        "MeansOfControl",
        (
            Field("means", "means", Code("means-of-control")),
            Field("modality", "modality", Code("modality")),
        ),
    ),
    model.Sector: Kind(
        "SectorOfExploitation",
        (
            Field("sector", "sector", Code("sectors")),
            Field("exploitation", "exploitation", Code("exploitation")),
            Field("modality", "modality", Code("modality")),
        ),
    ),
    model.Location: Kind(
        "LocationClaim",
        (
            Field("name", "name", text_node),
            Field("kind", "locationKind", Code("location-kinds")),
            Field("of_country", "place", place_node),
            Field("role", "locationRole", Code("location-roles")),
            Field("modality", "modality", Code("modality")),
        ),
    ),
    model.CrimeLink: Kind("CrimeLink", (Field("crime", "crime", text_node),)),
}
