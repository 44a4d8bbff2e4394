"""The vocabulary as a lexicon: which words of a text name which concepts.

Labels come from ``ontology/vocabulary/*.ttl`` and from nowhere else. A label with a capital letter asks for that
capital in the text (or for a text all in capitals), one in small letters takes any case. The longest label wins, so
that "Papua New Guinea" is not Guinea; a decoy concept ("Gulf of Guinea") wins in the same way and names nothing. One
label may name several concepts ("child soldiers" are children and are soldiering).
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from typing import NamedTuple

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
# A run of letters and digits, or any other character: a label is found only where whole units of the text are its own.
_UNIT = re.compile(r"[^\W_]+|[\W_]")


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


class Mention(NamedTuple):
    """A span of a folded text that names one or more concepts; none where it is a decoy.

    `tags` are those of its senses, ``scheme:code``.
    """

    start: int
    end: int
    senses: tuple[Sense, ...]
    tags: frozenset[str]


#: What a label names, with the tags of these senses.
_Named = tuple[tuple[Sense, ...], frozenset[str]]


@dataclass(slots=True)
class _Node:
    """Where the units read so far lead: on by another unit, or to the labels that end here, and what each names.

    `named` is what they name where the text may write them in any way.
    """

    following: dict[str, _Node] = field(default_factory=dict)
    labels: tuple[tuple[str, _Named], ...] = ()
    named: _Named | None = None


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


@dataclass(frozen=True, slots=True, order=True)
class Tender:
    """A currency that is money in a country, and the last year in which it was; 9999 where it still is."""

    country: str
    until: int
    code: str


class Lexicon:
    """The labels of a vocabulary, ready to be found in folded text. Immutable once made."""

    def __init__(
        self,
        labels: Iterable[tuple[str, Sense | None]],
        ambiguous: Iterable[AmbiguousName] = (),
        names: Iterable[tuple[str, str, str]] = (),
        joined: Iterable[JoinedName] = (),
        tenders: Iterable[Tender] = (),
    ) -> None:
        """Make a lexicon of labels, each with a sense, or None for a decoy.

        Args:
            labels: label as the vocabulary writes it, and what it names.
            ambiguous: the names that fit several places.
            names: scheme, code and preferred label of each concept.
            joined: the former states whose names in later texts mean their successors.
            tenders: which currency is money where.
        """
        self._entries = tuple(labels)
        senses: dict[str, dict[str, set[Sense]]] = defaultdict(lambda: defaultdict(set))
        for label, sense in self._entries:
            plain = fold(label).text
            entry = senses[plain.lower()][plain]
            if sense is not None:
                entry.add(sense)
        self._first: dict[str, _Node] = {}
        shared: dict[tuple[Sense, ...], _Named] = {}
        for key, entries in sorted(senses.items()):
            named = [(label, tuple(sorted(found))) for label, found in sorted(entries.items())]
            _add(self._first, key, tuple((label, shared.setdefault(one, (one, tags_of(one)))) for label, one in named))
        self.ambiguous = {name.code: name for name in ambiguous}
        self.joined = {name.code: name for name in joined}
        self.tenders: dict[str, tuple[Tender, ...]] = {}
        for tender in sorted(tenders):
            self.tenders[tender.country] = (*self.tenders.get(tender.country, ()), tender)
        self._preferred = {(scheme, code): label for scheme, code, label in names}
        self._parts: dict[frozenset[str], Lexicon] = {}

    def find(self, text: str, start: int = 0, end: int | None = None) -> Iterator[Mention]:
        """The mentions in ``text[start:end]``, a folded text, in order and without overlap.

        Of two that overlap the first is taken, then the longer.
        """
        part = text if end is None else text[start:end]
        lowered = part.lower()
        if len(lowered) != len(part):  # a letter whose small form is two letters; the folded text has hardly any
            lowered = "".join(c.lower() if len(c.lower()) == 1 else c for c in part)
        units = _UNIT.findall(lowered)
        first, count = self._first, len(units)
        index, at = 0, start
        while index < count:
            unit = units[index]
            node = first.get(unit)
            index += 1
            begin, at = at, at + len(unit)
            if node is None:
                continue
            stop, reached, named = at, index, None
            ahead = index
            while True:
                if node.labels:
                    one = node.named or _named(node.labels, text[begin:stop])
                    if one is not None:
                        at, reached, named = stop, ahead, one
                if ahead == count:
                    break
                node = node.following.get(units[ahead])
                if node is None:
                    break
                stop += len(units[ahead])
                ahead += 1
            if named is not None:
                index = reached
                yield Mention(begin, at, *named)

    def part(self, schemes: frozenset[str]) -> Lexicon:
        """The lexicon of some schemes alone, with the decoys; no label of another scheme hides one of theirs."""
        if schemes not in self._parts:
            kept = [(label, sense) for label, sense in self._entries if sense is None or sense.scheme in schemes]
            names = ((scheme, code, label) for (scheme, code), label in self._preferred.items())
            tenders = [tender for found in self.tenders.values() for tender in found]
            self._parts[schemes] = Lexicon(kept, self.ambiguous.values(), names, self.joined.values(), tenders)
        return self._parts[schemes]

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


def tags_of(senses: Iterable[Sense]) -> frozenset[str]:
    """What rules ask for: ``scheme:code`` of each sense."""
    return frozenset(f"{sense.scheme}:{sense.code}" for sense in senses)


def _add(first: dict[str, _Node], key: str, labels: tuple[tuple[str, _Named], ...]) -> None:
    """Add the labels that are one in small letters, `key`, below the units that begin labels."""
    node = _Node(first)
    for unit in _UNIT.findall(key):
        node = node.following.setdefault(unit, _Node())
    node.labels = labels
    if len(labels) == 1 and labels[0][0].islower():
        node.named = labels[0][1]


def _named(labels: tuple[tuple[str, _Named], ...], written: str) -> _Named | None:
    """What `written` names of labels that differ in capitals alone, None where none of them may be written so."""
    right = [named for label, named in labels if _may_stand_for(label, written)]
    if len(right) < 2:
        return right[0] if right else None
    senses = tuple(sorted({sense for named, _ in right for sense in named}))
    return senses, tags_of(senses)


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
    shared: dict[Sense | None, Sense | None] = {}
    names: list[tuple[str, str, str]] = []
    ambiguous: list[AmbiguousName] = []
    joined: list[JoinedName] = []
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
    return Lexicon(labels, ambiguous, names, joined, tenders)


def _sense(scheme: str, iri: str, form: str, node: dict[str, list[str]], code_of: Callable[[str], str]) -> Sense | None:
    """What a label of a concept names: a city its country, a decoy nothing."""
    if scheme == "decoys":
        return None
    inside = node.get(ONTOLOGY + "inCountry")
    if inside:
        return Sense("places", code_of(inside[0]), "locality")
    return Sense(scheme, code_of(iri), form)
