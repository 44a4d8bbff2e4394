"""What a person should decide: pairs of bodies that may be one, and merges that may be wrong.

Each is a row of the file of decisions with an empty `decision`; score, reason and documents stand beside it, where the
build does not look.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import combinations

from rapidfuzz.fuzz import token_sort_ratio

from tipgraph.grammar.bodies.mentions import is_acronym_name
from tipgraph.identity import COLUMNS, Decisions, Forms, literal
from tipgraph.roster.likeness import INSIDE, Likeness, likeness, telling_words
from tipgraph.roster.named_bodies import NamedBody

#: The columns of a row: those of the file of decisions, and what helps to decide.
ROW = (*COLUMNS, "score", "reason", "documents", "same_as_documents")
_CALLED_SO = Likeness(100.0, "a document calls it so")
#: What is taken off where a document names both, and so seems to tell them apart.
_TOLD_APART = 30.0
#: How many letters of a word must be the same for two names to be looked at together.
_BEGINNING = 4
#: Of more names than this one word tells nothing, and the next one must.
_TOO_MANY = 200


@dataclass(frozen=True, slots=True)
class Doubt:
    """Two names of one country of which a person should say whether they are of one body.

    `merged` tells that the graph takes them for one, else it takes them for two. The documents are those that
    give each name.
    """

    country: str
    name: str
    same_as: str
    merged: bool
    score: float
    reason: str
    documents: tuple[str, ...]
    same_as_documents: tuple[str, ...]

    def row(self) -> tuple[str, ...]:
        """The row of the file of decisions that is to be filled in, by the columns of `ROW`."""
        told = "one body in this graph" if self.merged else "two bodies in this graph"
        apart = ("; ".join(names) for names in (self.documents, self.same_as_documents))
        return (self.country, self.name, self.same_as, "", told, f"{self.score:g}", self.reason, *apart)


def doubts_of(bodies: Sequence[NamedBody], decided: Decisions, forms: Forms | None = None) -> Iterator[Doubt]:
    """The doubts about some bodies by country, the likeliest first; no pair that somebody has decided."""
    brought = forms or Forms()
    done = {pair for row in decided.rows for pair in _as_written(row.country, row.name, row.same_as, brought)}
    countries: dict[str, list[NamedBody]] = defaultdict(list)
    for body in bodies:
        countries[body.country].append(body)
    for country in sorted(countries, key=lambda code: (not code, code)):
        found = [*_pairs(countries[country], brought), *_merges(countries[country], brought)]
        for doubt in sorted(found, key=lambda one: (-one.score, one.same_as, one.name)):
            if done.isdisjoint(_as_written(country, doubt.name, doubt.same_as, brought)):
                yield doubt


def _as_written(country: str, one: str, other: str, forms: Forms) -> Iterator[tuple[str, frozenset[str]]]:
    """A pair of names without what only their spelling adds, in the ways by which it is known again."""
    yield country, frozenset((literal(one), literal(other)))
    plain = frozenset((forms.plain(one, country), forms.plain(other, country)))
    if len(plain) > 1:
        yield country, plain


def _pairs(bodies: Sequence[NamedBody], forms: Forms) -> Iterator[Doubt]:
    """The pairs of bodies of a country that may be one."""
    written = {body.iri: forms.of(body.label, body.country) for body in bodies}
    for one, other in _neighbours(bodies, written):
        alike = _CALLED_SO if _called_so(one, other) else likeness(written[one.iri], written[other.iri])
        if alike is None or (alike.reason == INSIDE and set(one.kinds).isdisjoint(other.kinds)):
            continue
        together = not set(one.documents).isdisjoint(other.documents)
        fuller, shorter = sorted((one, other), key=lambda body: (-len(body.label), body.label))
        yield Doubt(
            country=one.country,
            name=shorter.label,
            same_as=fuller.label,
            merged=False,
            score=alike.score - _TOLD_APART * together,
            reason=f"{alike.reason}; a document names both" if together else alike.reason,
            documents=shorter.documents,
            same_as_documents=fuller.documents,
        )


def _neighbours(bodies: Sequence[NamedBody], written: dict[str, str]) -> Iterator[tuple[NamedBody, NamedBody]]:
    """The pairs worth a look: with the beginning of a word in common, or an abbreviation beside a full name."""
    places: dict[str, set[int]] = defaultdict(set)
    for at, body in enumerate(bodies):
        form = written[body.iri]
        words = {word[:_BEGINNING] for word in telling_words(form)}
        for name in words | {literal(name) for name in (*body.names, *body.aliases)}:
            places[name].add(at)
        places[f"{form[:1].lower()}."].add(at)  # an abbreviation begins as the full name does
    pairs = {
        pair
        for name, found in places.items()
        for pair in combinations(sorted(found), 2)
        if len(found) <= _TOO_MANY and (name[-1] != "." or any(is_acronym_name(written[bodies[at].iri]) for at in pair))
    }
    return ((bodies[one], bodies[other]) for one, other in sorted(pairs))


def _called_so(one: NamedBody, other: NamedBody) -> bool:
    """Whether a document calls one body by a name of the other."""
    aliases, others = ({literal(name) for name in body.aliases} for body in (one, other))
    names, other_names = ({literal(name) for name in (body.label, *body.names)} for body in (one, other))
    return not (aliases.isdisjoint(others | other_names) and names.isdisjoint(others))


def _merges(bodies: Iterable[NamedBody], forms: Forms) -> Iterator[Doubt]:
    """The names that are taken for one by more than spelling and the order of words."""
    for body in bodies:
        usual = forms.plain(body.label, body.country)
        bare = [name for name in body.names if not forms.without_country(name, body.country)]
        for name, documents in body.named:
            if literal(name) == literal(body.label):
                continue
            if forms.plain(name, body.country) != usual:
                reason = "merged: another word for the field"
            elif bare and name not in bare:
                reason = "merged: the country's name left out"
            else:
                continue
            if forms.of(name, body.country) == forms.of(body.label, body.country):
                yield Doubt(
                    country=body.country,
                    name=name,
                    same_as=body.label,
                    merged=True,
                    score=round(token_sort_ratio(literal(name), literal(body.label)), 1),
                    reason=reason,
                    documents=documents,
                    same_as_documents=tuple(one for one in body.documents if one not in documents),
                )
