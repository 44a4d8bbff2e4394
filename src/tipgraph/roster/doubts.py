"""What a person should decide: pairs of bodies that may be one, and merges that may be wrong.

Each is a row of the file of decisions with an empty `decision`; score, reason and documents stand beside it, where the
build does not look.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import combinations

from tipgraph.identity import COLUMNS, Decisions, Forms, literal
from tipgraph.roster.bodies import NamedBody
from tipgraph.roster.likeness import Likeness, likeness, telling_words

#: The columns of a row: those of the file of decisions, and what helps to decide.
ROW = (*COLUMNS, "score", "reason", "documents", "same_as_documents")
_CALLED_SO = Likeness(100.0, "a document calls it so")
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
    done = {(row.country, frozenset((literal(row.name), literal(row.same_as)))) for row in decided.rows}
    countries: dict[str, list[NamedBody]] = defaultdict(list)
    for body in bodies:
        countries[body.country].append(body)
    for country in sorted(countries, key=lambda code: (not code, code)):
        found = [*_pairs(countries[country], brought), *_merges(countries[country], brought)]
        for doubt in sorted(found, key=lambda one: (-one.score, one.same_as, one.name)):
            if (country, frozenset((literal(doubt.name), literal(doubt.same_as)))) not in done:
                yield doubt


def _pairs(bodies: Sequence[NamedBody], forms: Forms) -> Iterator[Doubt]:
    """The pairs of bodies of a country that may be one."""
    written = {body.iri: forms.of(body.label, body.country) for body in bodies}
    for one, other in _neighbours(bodies, written):
        alike = _CALLED_SO if _called_so(one, other) else likeness(written[one.iri], written[other.iri])
        if alike is None or (alike.reason.startswith("one name") and set(one.kinds).isdisjoint(other.kinds)):
            continue
        fuller, shorter = sorted((one, other), key=lambda body: (-len(body.label), body.label))
        yield Doubt(
            country=one.country,
            name=shorter.label,
            same_as=fuller.label,
            merged=False,
            score=alike.score,
            reason=alike.reason,
            documents=shorter.documents,
            same_as_documents=fuller.documents,
        )


def _neighbours(bodies: Sequence[NamedBody], written: dict[str, str]) -> Iterator[tuple[NamedBody, NamedBody]]:
    """The pairs worth a look: with a word in common, or its beginning; or one an abbreviation that may be the other's."""
    places: dict[str, list[int]] = defaultdict(list)
    for at, body in enumerate(bodies):
        words = telling_words(written[body.iri])
        initials = "".join(sorted(word[0] for word in words)) if len(words) > 1 else ""
        names = {word[:_BEGINNING] for word in words} | {literal(name) for name in (*body.names, *body.aliases)}
        for name in names | ({f"{initials[0]}…"} if initials else set()):
            places[name].append(at)
        for word in words if len(words) == 1 else ():
            places[f"{min(word)}…"].append(at)  # an abbreviation has the letters of the full name
    pairs = {
        pair for found in places.values() if len(found) <= _TOO_MANY for pair in combinations(sorted(set(found)), 2)
    }
    return ((bodies[one], bodies[other]) for one, other in sorted(pairs))


def _called_so(one: NamedBody, other: NamedBody) -> bool:
    """Whether a document calls one body by the name of the other."""
    names = [{literal(name) for name in (body.label, *body.names)} for body in (one, other)]
    aliases = [{literal(name) for name in body.aliases} for body in (one, other)]
    return not (names[0].isdisjoint(aliases[1]) and names[1].isdisjoint(aliases[0]) and aliases[0].isdisjoint(aliases[1]))


def _merges(bodies: Iterable[NamedBody], forms: Forms) -> Iterator[Doubt]:
    """The names that are taken for one by more than spelling and the order of words."""
    for body in bodies:
        usual = forms.plain(body.label, body.country)
        for name in body.names:
            reason = _risk(name, body, usual, forms)
            if reason:
                yield Doubt(
                    country=body.country,
                    name=name,
                    same_as=body.label,
                    merged=True,
                    score=50.0,
                    reason=reason,
                    documents=body.documents,
                    same_as_documents=body.documents,
                )


def _risk(name: str, body: NamedBody, usual: str, forms: Forms) -> str:
    """Why a name may be of another body than the one it is taken for; empty where hardly anything speaks for that."""
    if literal(name) == literal(body.label) or len(body.names) == 1:
        return ""
    if forms.plain(name, body.country) != usual:
        return "merged: another word for the field" if forms.of(name, body.country) == forms.of(body.label, body.country) else ""
    if forms.without_country(name, body.country):
        return "merged: the country's name left out"
    return ""
