"""The vocabulary as a lexicon: which words of a text name which concepts.

Labels come from ``ontology/vocabulary/*.ttl`` and from nowhere else. A label with a capital letter asks for that capital
in the text (or for a text all in capitals), one in small letters takes any case. The longest label wins, so that
"Papua New Guinea" is not Guinea; a decoy concept ("Gulf of Guinea") wins in the same way and names nothing. One label
may name several concepts ("child soldiers" are children and are soldiering).
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path

import ahocorasick_rs
import pyoxigraph as ox

from tipgraph import ontology
from tipgraph.errors import OntologyError
from tipgraph.folding import fold
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


@dataclass(frozen=True, slots=True, order=True)
class Sense:
    """One meaning of a label: a concept of a scheme, and the form in which the label names it.

    `scheme` is the last part of the scheme's IRI (``places``, ``exploitation``, ``cues``). `code` is the concept's
    notation, else the last part of its IRI. `form` is ``name``, ``demonym`` (people), ``adjective``, or
    ``locality`` (a city or province, which stands for its country).
    """

    scheme: str
    code: str
    form: str = "name"


@dataclass(frozen=True, slots=True)
class Mention:
    """A span of a folded text that names one or more concepts; none where it is a decoy."""

    start: int
    end: int
    senses: tuple[Sense, ...]


@dataclass(frozen=True, slots=True)
class AmbiguousName:
    """A name that fits several places, and how the context decides, in order."""

    code: str
    one_of: tuple[str, ...]
    resolved_by: tuple[str, ...]
    default: str


@dataclass(frozen=True, slots=True)
class JoinedName:
    """A former state whose name is that of its successors joined, and the last year in which it means the one state."""

    code: str
    until: int
    successors: tuple[str, ...]


class Lexicon:
    """The labels of a vocabulary, ready to be found in folded text. Immutable once made."""

    def __init__(
        self,
        labels: Iterable[tuple[str, Sense | None]],
        ambiguous: Iterable[AmbiguousName] = (),
        names: Iterable[tuple[str, str, str]] = (),
        joined: Iterable[JoinedName] = (),
    ) -> None:
        """Make a lexicon of labels, each with a sense, or None for a decoy.

        Args:
            labels: label as the vocabulary writes it, and what it names.
            ambiguous: the names that fit several places.
            names: scheme, code and preferred label of each concept.
            joined: the former states whose names in later texts mean their successors.
        """
        self._entries = tuple(labels)
        senses: dict[str, dict[str, set[Sense]]] = defaultdict(lambda: defaultdict(set))
        for label, sense in self._entries:
            plain = fold(label).text
            entry = senses[plain.lower()][plain]
            if sense is not None:
                entry.add(sense)
        self._labels: dict[str, tuple[tuple[str, tuple[Sense, ...]], ...]] = {
            key: tuple((label, tuple(sorted(found))) for label, found in sorted(entries.items()))
            for key, entries in senses.items()
        }
        keys = sorted(self._labels)
        self._keys = keys
        self._automaton = ahocorasick_rs.AhoCorasick(keys) if keys else None
        self.ambiguous = {name.code: name for name in ambiguous}
        self.joined = {name.code: name for name in joined}
        self._preferred = {(scheme, code): label for scheme, code, label in names}
        self._parts: dict[frozenset[str], Lexicon] = {}

    def find(self, text: str) -> Iterator[Mention]:
        """The mentions in a folded text, in order and without overlap; of two that overlap the first, then the longer."""
        if self._automaton is None:
            return
        lowered = text.lower()
        if len(lowered) != len(text):  # a letter whose small form is two letters; the folded text has hardly any
            lowered = "".join(c.lower() if len(c.lower()) == 1 else c for c in text)
        found = []
        for index, start, end in self._automaton.find_matches_as_indexes(lowered, overlapping=True):
            if (start and _joins(lowered[start - 1]) and _joins(lowered[start])) or (
                end < len(lowered) and _joins(lowered[end]) and _joins(lowered[end - 1])
            ):
                continue
            senses = self._senses(self._keys[index], text[start:end])
            if senses is not None:
                found.append((start, -end, senses))
        found.sort(key=lambda one: one[:2])
        last = 0
        for start, negative_end, senses in found:
            if start >= last:
                last = -negative_end
                yield Mention(start, last, senses)

    def part(self, schemes: frozenset[str]) -> Lexicon:
        """The lexicon of some schemes alone, with the decoys, so that no label of another scheme hides one of theirs."""
        if schemes not in self._parts:
            kept = [(label, sense) for label, sense in self._entries if sense is None or sense.scheme in schemes]
            names = ((scheme, code, label) for (scheme, code), label in self._preferred.items())
            self._parts[schemes] = Lexicon(kept, self.ambiguous.values(), names, self.joined.values())
        return self._parts[schemes]

    def _senses(self, key: str, written: str) -> tuple[Sense, ...] | None:
        """What `written` names, None where no label of the key may be written so."""
        right = [senses for label, senses in self._labels[key] if _may_stand_for(label, written)]
        if not right:
            return None
        return right[0] if len(right) == 1 else tuple(sorted({sense for senses in right for sense in senses}))

    def senses_of(self, name: str) -> tuple[Sense, ...]:
        """What a whole string names; empty where nothing does, or more or less than the whole is named."""
        plain = fold(name.strip()).text
        for mention in self.find(plain):
            if (mention.start, mention.end) == (0, len(plain)):
                return mention.senses
        return ()

    def place_named(self, name: str) -> str:
        """The code of the place that a whole string names; empty where none or more than one.

        >>> load_lexicon().place_named("Belarus")
        'BLR'
        """
        codes = {s.code for s in self.senses_of(name) if s.scheme == "places" and s.form == "name"}
        return codes.pop() if len(codes) == 1 else ""

    def preferred(self, scheme: str, code: str) -> str:
        """The preferred label of a concept; its code where it has none."""
        return self._preferred.get((scheme, code), code)


def _joins(character: str) -> bool:
    """Whether a character makes one word with a letter beside it."""
    return character.isalnum()


def _may_stand_for(label: str, written: str) -> bool:
    """Whether a text may write a label so: its capitals as capitals, or everything in capitals."""
    if written == label or label.islower():
        return True
    if all(w.isupper() for c, w in zip(label, written, strict=True) if c.isupper()):
        # An abbreviation ("US", "UAE") has no small letters to differ in; a name may not be half in capitals.
        return any(c.islower() for c in label) or written == label
    return False


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
    labels: list[tuple[str, Sense | None]] = []
    names: list[tuple[str, str, str]] = []
    ambiguous: list[AmbiguousName] = []
    joined: list[JoinedName] = []

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
                for label in node.get(predicate, []):
                    labels.append((label, _sense(scheme, iri, form, node, code_of)))
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
    return Lexicon(labels, ambiguous, names, joined)


def _sense(scheme: str, iri: str, form: str, node: dict[str, list[str]], code_of: Callable[[str], str]) -> Sense | None:
    """What a label of a concept names: a city its country, a decoy nothing."""
    if scheme == "decoys":
        return None
    inside = node.get(ONTOLOGY + "inCountry")
    if inside:
        return Sense("places", code_of(inside[0]), "locality")
    return Sense(scheme, code_of(iri), form)
