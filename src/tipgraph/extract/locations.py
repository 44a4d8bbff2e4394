"""The named parts of countries where people are exploited, or which they come from, pass through or are taken to."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from tipgraph.extract.flows import told
from tipgraph.grammar.manner.not_there import is_made_less, is_not_done, is_not_there
from tipgraph.grammar.manner.part_kinds import Part
from tipgraph.grammar.manner.parts import parts_in
from tipgraph.grammar.manner.parts_called import SCENE
from tipgraph.grammar.manner.places_in_flows import part_played
from tipgraph.grammar.manner.rescues import FREES, is_freed_from
from tipgraph.grammar.manner.scenes import Clause, Scene, scene_at, scenes_of
from tipgraph.model import Flow, Location
from tipgraph.reading import Reading

#: A conference against trafficking is no trafficking.
_EVENT = "location-cues:event"
#: The rules of the flows that tell, amid the state's work, what offenders did, and not only who was found.
_DEEDS = frozenset({"flows.move", "flows.exploit", "flows.traffic"})
#: A rule of flows that asks for no more than words for sex tourism, which may be those of a code against it.
_VAGUE = frozenset({"flows.sex-tourism"})
_DONE = frozenset({"flow-cues:move", "flow-cues:exploit", "flow-cues:traffic"})
_RELATIVE = "flow-cues:relative"


def extract(reading: Reading) -> Iterator[Location]:
    """The locations of each sentence that states exploitation or the risk of it; what is denied gives none."""
    own = reading.document.country
    for scene, flows, stated in _scenes(reading):
        parts = parts_in(scene.items, reading.lexicon)
        seen: set[tuple[str, str, str]] = set()
        for at, part in enumerate(parts):
            evidence = reading.span(part.start, part.end)
            covering = [flow for flow in flows if flow.evidence.start <= evidence.start < flow.evidence.end]
            if not scene.is_profile and is_freed_from(scene.items, part):
                role, modality = SCENE, "asserted"
            elif not stated:
                continue
            elif not scene.is_profile and covering:
                role, modality = _told_by_deed(scene, covering, parts, at, own)
            else:
                role, modality = _told(scene, flows, parts, at, own)
            if not role or (part.name, role, modality) in seen:
                continue
            seen.add((part.name, role, modality))
            yield Location(
                evidence=evidence,
                rule=f"locations.{role}",
                name=" ".join(reading.document.quote(evidence).split()),
                kind=part.kind,
                of_country=_country(part, own),
                role=role,
                modality=modality,
            )


def _scenes(reading: Reading) -> Iterator[tuple[Scene, list[Flow], bool]]:
    """The sentences that may name places, with the flows that are read of them.

    Whether they state exploitation comes third, by their own words or because flows are read of them: those in which
    victims are only freed do not.
    """
    scenes = {scene.sentence.start: scene for scene in reading.once(scenes_of)}
    flows, _ = reading.once(told)
    for sentence in reading.sentences:
        whole = reading.span(sentence.start, sentence.end)
        here = [flow for flow in flows if whole.start <= flow.evidence.start < whole.end and flow.rule not in _VAGUE]
        if sentence.area != "profile":
            here = [flow for flow in here if flow.rule in _DEEDS]
        scene = scenes.get(sentence.start)
        freed = sentence.area not in ("profile", "recommendations") and FREES in sentence.marks
        stated = bool(here) or (scene is not None and scene.anchored)
        if scene is None and (here or freed):
            scene = scene_at(reading, sentence, told=True)
        if scene is not None and (freed or stated):
            yield scene, here, stated


def _told(scene: Scene, flows: Sequence[Flow], parts: tuple[Part, ...], at: int, own: str) -> tuple[str, str]:
    """The part that a place plays and how sure that is; no part where its clause is denied or about rules."""
    place = parts[at].start
    clause, index = _clause_of(scene, place)
    if clause is None:
        return "", ""
    stating = next((c for c in [clause, *scene.clauses[index + 1 :], *scene.clauses[:index]] if c.anchors), clause)
    if not (scene.is_profile or stating.acts) or clause.ruled or stating.ruled:
        return "", ""
    if any(_EVENT in item.tags and item.start < place for item in scene.items[clause.first : clause.stop]):
        return "", ""
    if is_not_there(scene.items, parts[at]) or clause.denied_before(place):
        return "", ""
    start = stating.anchors[0].start if stating.anchors else -1
    if start >= 0 and (is_made_less(scene.items, start) or stating.denied_before(start)):
        return "", ""
    hedged = clause.hedged_before(place) or (start >= 0 and _is_hedged(stating))
    hedged = hedged or (bool(flows) and all(flow.modality == "possible" for flow in flows))
    return part_played(scene, clause, parts, at, own), "possible" if hedged else "asserted"


def _told_by_deed(scene: Scene, flows: Sequence[Flow], parts: tuple[Part, ...], at: int, own: str) -> tuple[str, str]:
    """The part that a place plays in what offenders did of whom the state's work speaks: "a ring that sold women to A".

    The place stands behind the verb or right before what is told of offenders ("a ring in A that exploited"), and the
    flow leads through its country: no place of the state's work is taken for one.
    """
    clause, _ = _clause_of(scene, parts[at].start)
    if clause is None:
        return "", ""
    items, part = scene.items, parts[at]
    if is_not_done(items, part):
        return "", ""
    behind = any(not item.tags.isdisjoint(_DONE) for item in items[clause.first : part.first])
    if not behind and not (part.stop < len(items) and _RELATIVE in items[part.stop].tags):
        return "", ""
    role = part_played(scene, clause, parts, at, own)
    country = _country(parts[at], own)
    for flow in flows:
        if role != "origin" and country in (flow.transit if role == "transit" else flow.destination):
            return role, flow.modality
    return "", ""


def _clause_of(scene: Scene, place: int) -> tuple[Clause | None, int]:
    return next(((c, i) for i, c in enumerate(scene.clauses) if c.start <= place < c.end), (None, -1))


def _is_hedged(clause: Clause) -> bool:
    """Whether what a clause states may be so, or is itself a mere risk: "intensifies [trafficking vulnerabilities]"."""
    stated = clause.anchors[0]
    return clause.hedged_before(stated.start) or any(0 <= hedge.start - stated.end <= 1 for hedge in clause.hedges)


def _country(part: Part, own: str) -> str:
    """The country to which a place belongs: by the vocabulary, else the document's."""
    if part.codes:
        return own if own in part.codes else part.codes[0] if len(part.codes) == 1 else ""
    return own
