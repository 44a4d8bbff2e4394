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
    """The locations of each sentence that states exploitation or the risk of it; what is denied gives none."""
    own = reading.document.country
    for scene in reading.once(scenes_of):
        parts = parts_in(scene.items, reading.lexicon)
        if not parts or not scene.anchored:
            continue
        seen: set[tuple[str, str, str]] = set()
        for at, part in enumerate(parts):
            role, modality = _told(scene, parts, at, own)
            if not role or (part.name, role, modality) in seen:
                continue
            seen.add((part.name, role, modality))
            evidence = reading.span(part.start, part.end)
            yield Location(
                evidence=evidence,
                rule=f"locations.{role}",
                name=" ".join(reading.document.quote(evidence).split()),
                kind=part.kind,
                of_country=_country(part, own),
                role=role,
                modality=modality,
            )


def _told(scene: Scene, parts: tuple[Part, ...], at: int, own: str) -> tuple[str, str]:
    """The part that a place plays and how sure that is; no part where its clause is denied or about rules."""
    place = parts[at].start
    index = next((i for i, clause in enumerate(scene.clauses) if clause.start <= place < clause.end), -1)
    if index < 0:
        return "", ""
    clause = scene.clauses[index]
    stating = next((c for c in [clause, *scene.clauses[index + 1 :], *scene.clauses[:index]] if c.anchors), clause)
    if not (scene.is_profile or stating.acts) or clause.ruled or stating.ruled:
        return "", ""
    if any(_EVENT in item.tags and item.start < place for item in scene.items[clause.first : clause.stop]):
        return "", ""
    if clause.denied_before(place) or (stating.anchors and stating.denied_before(stating.anchors[0].start)):
        return "", ""
    hedged = clause.hedged_before(place) or (stating.anchors and _is_hedged(stating))
    return part_played(scene, clause, parts, at, own), "possible" if hedged else "asserted"


def _is_hedged(clause: Clause) -> bool:
    """Whether what a clause states may be so, or is itself a mere risk: "intensifies [trafficking vulnerabilities]"."""
    stated = clause.anchors[0]
    return clause.hedged_before(stated.start) or any(0 <= hedge.start - stated.end <= 1 for hedge in clause.hedges)


def _country(part: Part, own: str) -> str:
    """The country to which a place belongs: by the vocabulary, else the document's."""
    if part.codes:
        return own if own in part.codes else part.codes[0] if len(part.codes) == 1 else ""
    return own
