"""The lexicon of a vocabulary, read from its SKOS files."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable
from functools import cache
from pathlib import Path

import pyoxigraph as ox

from tipgraph import ontology
from tipgraph.errors import OntologyError
from tipgraph.lexicon.lexicon import AmbiguousName, JoinedName, Lexicon, Tender
from tipgraph.lexicon.meanings import Sense
from tipgraph.names import ONTOLOGY, last_segment

SKOS = "http://www.w3.org/2004/02/skos/core#"

#: Which property of a concept gives which form of a label.
_FORMS = {
    SKOS + "prefLabel": "name",
    SKOS + "altLabel": "name",
    ONTOLOGY + "nameVariant": "name",
    ONTOLOGY + "demonym": "demonym",
    ONTOLOGY + "adjective": "adjective",
}


@cache
def load_lexicon(folder: Path | None = None) -> Lexicon:
    """The lexicon of a folder of SKOS files; of the ontology's own vocabulary where none is given.

    Raises:
        OntologyError: a file is not Turtle, or there is none.
    """
    files = sorted(folder.glob("*.ttl")) if folder else ontology.vocabulary_files()
    if not files:
        raise OntologyError(folder or ontology.folder(), "no vocabulary here", "*.ttl files in SKOS")
    store: dict[str, dict[str, list[str]]] = defaultdict(lambda: defaultdict(list))
    for path in files:
        try:
            for quad in ox.parse(path.read_bytes(), format=ox.RdfFormat.TURTLE):
                store[quad.subject.value][quad.predicate.value].append(quad.object.value)
        except SyntaxError as fault:
            raise OntologyError(path, f"not Turtle: {fault}", "a SKOS file in Turtle") from fault
    return _lexicon_of(store)


def _lexicon_of(store: dict[str, dict[str, list[str]]]) -> Lexicon:
    """The lexicon of a vocabulary given as subject -> predicate -> objects."""
    unmatched = {iri for iri, node in store.items() if node.get(ONTOLOGY + "matched") == ["false"]}
    apart = [last_segment(iri) for iri, node in store.items() if node.get(ONTOLOGY + "apart") == ["true"]]
    labels: list[tuple[str, Sense | None]] = []
    shared: dict[Sense | None, Sense | None] = {}
    names: list[tuple[str, str, str]] = []
    ambiguous: list[AmbiguousName] = []
    joined: list[JoinedName] = []
    parts: dict[tuple[str, str], str] = {}
    tenders: list[Tender] = []

    def code_of(iri: str) -> str:
        return store[iri].get(SKOS + "notation", [last_segment(iri)])[0]

    for iri in sorted(store):
        node = store[iri]
        for scheme_iri in sorted(node.get(SKOS + "inScheme", [])):
            scheme = last_segment(scheme_iri)
            for label in node.get(SKOS + "prefLabel", [])[:1]:
                names.append((scheme, code_of(iri), label))
            if scheme_iri in unmatched:
                continue
            for predicate, form in _FORMS.items():
                sense = _sense(scheme, iri, form, node, code_of)
                sense = shared.setdefault(sense, sense)
                labels.extend((label, sense) for label in node.get(predicate, []))
        for kind in node.get(ONTOLOGY + "partKind", []):
            country = code_of(node[ONTOLOGY + "inCountry"][0])
            parts.update(((label, country), last_segment(kind)) for name in _FORMS for label in node.get(name, []))
        for place in node.get(ONTOLOGY + "usedIn", []):
            until = int(node.get(ONTOLOGY + "validUntil", ["9999"])[0])
            tenders.append(Tender(code_of(place), until, code_of(iri)))
        if node.get(ONTOLOGY + "namesSuccessors") == ["true"]:
            successors = tuple(sorted(code_of(other) for other in node[ONTOLOGY + "succeededBy"]))
            joined.append(JoinedName(code_of(iri), int(node[ONTOLOGY + "validUntil"][0]), successors))
        if ONTOLOGY + "oneOf" in node:
            default = node.get(ONTOLOGY + "defaultPlace", [])
            ambiguous.append(
                AmbiguousName(
                    code_of(iri),
                    tuple(sorted(code_of(other) for other in node[ONTOLOGY + "oneOf"])),
                    tuple(sorted(last_segment(way) for way in node.get(ONTOLOGY + "resolvedBy", []))),
                    code_of(default[0]) if default else "",
                )
            )
    return Lexicon(labels, ambiguous, names, joined, parts, tenders, apart)


def _sense(scheme: str, iri: str, form: str, node: dict[str, list[str]], code_of: Callable[[str], str]) -> Sense | None:
    """What a label of a concept names: a city its country, a decoy nothing."""
    if scheme == "decoys":
        return None
    inside = node.get(ONTOLOGY + "inCountry")
    if inside:
        return Sense("places", code_of(inside[0]), "locality")
    return Sense(scheme, code_of(iri), form)
