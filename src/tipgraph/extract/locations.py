"""The named parts of countries where people are exploited, or which they come from, pass through or are taken to."""

from __future__ import annotations

from collections.abc import Iterator

from tipgraph.grammar.manner.part_kinds import Part
from tipgraph.grammar.manner.parts import parts_in
from tipgraph.grammar.manner.places_in_flows import part_played
from tipgraph.grammar.manner.scenes import Clause, Scene, scenes_of
from tipgraph.model import Location
from tipgraph.reading import Reading

#: A conference against trafficking is no trafficking.
_EVENT = "location-cues:event"


def extract(reading: Reading) -> Iterator[Location]:
    """The locations of each sentence that states exploitation; what is hedged or denied gives none."""
    own = reading.document.country
    for scene in reading.once(scenes_of):
        parts = parts_in(scene.items, reading.lexicon)
        if not parts or not scene.anchored:
            continue
        seen: set[tuple[str, str]] = set()
        for at, part in enumerate(parts):
            role = _role(scene, parts, at, own)
            if not role or (part.name, role) in seen:
                continue
            seen.add((part.name, role))
            evidence = reading.span(part.start, part.end)
            yield Location(
                evidence=evidence,
                rule=f"locations.{role}",
                name=" ".join(reading.document.quote(evidence).split()),
                kind=part.kind,
                of_country=_country(part, own),
                role=role,
            )


def _role(scene: Scene, parts: tuple[Part, ...], at: int, own: str) -> str:
    """The part that a place plays; empty where its clause is hedged, denied or about rules."""
    place = parts[at].start
    index = next((i for i, clause in enumerate(scene.clauses) if clause.start <= place < clause.end), -1)
    if index < 0:
        return ""
    clause = scene.clauses[index]
    stating = next((c for c in [clause, *scene.clauses[index + 1 :], *scene.clauses[:index]] if c.anchors), clause)
    if not (scene.is_profile or stating.acts) or clause.ruled or stating.ruled:
        return ""
    if any(_EVENT in item.tags and item.start < place for item in scene.items[clause.first : clause.stop]):
        return ""
    if clause.hedged_before(place) or clause.denied_before(place):
        return ""
    if stating.anchors and (stating.hedged_before(stating.anchors[0].start) or _is_risk(stating) or _denied(stating)):
        return ""
    return part_played(scene, clause, parts, at, own)


def _is_risk(clause: Clause) -> bool:
    """Whether what a clause states is itself a mere risk: "intensifies [trafficking vulnerabilities]"."""
    return any(0 <= hedge.start - clause.anchors[0].end <= 1 for hedge in clause.hedges)


def _denied(clause: Clause) -> bool:
    return clause.denied_before(clause.anchors[0].start)


def _country(part: Part, own: str) -> str:
    """The country to which a place belongs: by the vocabulary, else the document's."""
    if part.codes:
        return own if own in part.codes else part.codes[0] if len(part.codes) == 1 else ""
    return own
