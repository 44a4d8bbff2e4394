"""The vocabulary as a lexicon: which words of a text name which concepts.

Labels come from ``ontology/vocabulary/*.ttl`` and from nowhere else. The longest label wins, so that "Papua New Guinea"
is not Guinea; a decoy concept ("Gulf of Guinea") wins in the same way and names nothing. One label may name several
concepts ("child soldiers" are children and are soldiering).
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from tipgraph.folding import fold
from tipgraph.lexicon.matches import Matches
from tipgraph.lexicon.meanings import Meaning, Mention, Sense
from tipgraph.lexicon.search import Search


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
        parts: Mapping[tuple[str, str], str] | None = None,
        tenders: Iterable[Tender] = (),
        apart: Iterable[str] = (),
    ) -> None:
        """Make a lexicon of labels, each with a sense, or None for a decoy.

        Args:
            labels: label as the vocabulary writes it, and what it names.
            ambiguous: the names that fit several places.
            names: scheme, code and preferred label of each concept.
            joined: the former states whose names in later texts mean their successors.
            parts: what the named parts of countries are that are no towns, by label and country.
            tenders: which currency is money where.
            apart: the schemes whose labels only those see who ask for them.
        """
        senses: dict[str, set[Sense | None]] = defaultdict(set)
        for label, sense in labels:
            senses[fold(label).text].add(sense)
        self._search = Search(_with_meanings(senses, frozenset(apart)))
        self.ambiguous = {name.code: name for name in ambiguous}
        self.joined = {name.code: name for name in joined}
        self._parts = {(fold(label).text, country): kind for (label, country), kind in (parts or {}).items()}
        self.tenders: dict[str, tuple[Tender, ...]] = {}
        for tender in sorted(tenders):
            self.tenders[tender.country] = (*self.tenders.get(tender.country, ()), tender)
        self._preferred = {(scheme, code): label for scheme, code, label in names}

    def matches(self, text: str) -> Matches:
        """All labels in a folded text, from which mentions may be chosen scheme by scheme."""
        return self._search.matches(text)

    def find(self, text: str) -> list[Mention]:
        """The mentions in a folded text, in order and without overlap."""
        return [Mention(*found) for found in self.matches(text).mentions(0, len(text))]

    def senses_of(self, name: str) -> tuple[Sense, ...]:
        """What a whole string names; empty where nothing does, or more or less than the whole is named."""
        plain = fold(name.strip()).text
        for start, end, meaning in self.matches(plain).mentions(0, len(plain)):
            if (start, end) == (0, len(plain)):
                return meaning.senses
        return ()

    def place_named(self, name: str) -> str:
        """The code of the place that a whole string names; empty where none or more than one.

        >>> from tipgraph.lexicon import load_lexicon
        >>> load_lexicon().place_named("Belarus")
        'BLR'
        """
        codes = {s.code for s in self.senses_of(name) if s.scheme == "places" and s.form == "name"}
        return codes.pop() if len(codes) == 1 else ""

    def part_kind(self, name: str, country: str) -> str:
        """What a named part of a country is, as it is written in folded text: a town where nothing else is known.

        >>> from tipgraph.lexicon import load_lexicon
        >>> load_lexicon().part_kind("Xinjiang", "CHN"), load_lexicon().part_kind("Varna", "BGR")
        ('province', 'city')
        """
        return self._parts.get((name, country), "city")

    def preferred(self, scheme: str, code: str) -> str:
        """The preferred label of a concept; its code where it has none."""
        return self._preferred.get((scheme, code), code)


def _with_meanings(senses: Mapping[str, set[Sense | None]], apart: frozenset[str]) -> Iterator[tuple[str, Meaning]]:
    """Each label with what it means, in order; labels that name the same share their meaning."""
    shared: dict[frozenset[Sense | None], Meaning] = {}
    for label in sorted(senses):
        named = frozenset(senses[label])
        if named not in shared:
            shared[named] = Meaning(
                tuple(sorted(one for one in named if one)),
                is_decoy=None in named,
                is_apart=all(one and one.scheme in apart for one in named),
            )
        yield label, shared[named]
