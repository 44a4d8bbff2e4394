"""From a country and a name to the body, by the form of the name, the vocabulary and a person's decisions."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

from tipgraph.errors import InputError
from tipgraph.identity.decisions import Decision, Decisions, no_decisions
from tipgraph.identity.forms import Forms, key_of, label_of, literal
from tipgraph.identity.vocabulary import KNOWN, NATIONAL, Named, named
from tipgraph.names import last_segment, slug


@dataclass(frozen=True, slots=True)
class Body:
    """One body: its country's code (empty for none), the last part of its IRI, and the label that every graph gives it.

    `known` says that the vocabulary names it.
    """

    country: str
    key: str
    label: str
    known: bool = False


class Identities:
    """Which body each name is of. The same country, name, vocabulary and decisions give the same body."""

    def __init__(self, decisions: Decisions | None = None, forms: Forms | None = None) -> None:
        """Make them of a vocabulary and decisions.

        Raises:
            InputError: decisions contradict each other.
        """
        self.decisions = decisions or no_decisions()
        self.forms = forms or Forms()
        self._by_form = dict(self._known())
        self._same: dict[tuple[str, str], Decision] = {}
        self._apart: dict[tuple[str, str], Body] = {}
        self._labels: dict[tuple[str, str], str] = {}
        self._found: dict[tuple[str, str], Body] = {}
        for row in self.decisions.rows:
            if not row.same:
                self._part(row)
        for row in self.decisions.rows:
            if row.same:
                self._join(row)
        for row in self.decisions.rows:
            one, other = self.of(row.country, row.name), self.of(row.country, row.same_as)
            if not row.same and one.key == other.key:
                raise InputError(
                    row.where, f'other rows make one body of "{row.name}" and "{row.same_as}"', "one or the other"
                )

    def of(self, country: str, name: str) -> Body:
        """The body that a name of a country is of.

        >>> Identities().of("NGA", "NAPTIP").label
        'National Agency for the Prohibition of Trafficking in Persons'
        """
        if (country, name) not in self._found:
            self._found[country, name] = self._of(country, name)
        return self._found[country, name]

    def _of(self, country: str, name: str) -> Body:
        found = self._alone(country, name)
        passed: list[str] = []
        while (row := self._same.get((country, found.key))) is not None:
            passed.append(found.key)
            found = self._alone(country, row.same_as)
            if found.key in passed:
                raise InputError(
                    row.where, f'rows lead from "{row.name}" back to itself', "one canonical name at the end"
                )
        return replace(found, label=self._labels.get((country, found.key), found.label))

    def _alone(self, country: str, name: str) -> Body:
        """The body of a name as if nobody had said that it is the same as another."""
        apart = self._apart.get((country, literal(name)))
        return apart if apart is not None else self._by_name(country, name)

    def _by_name(self, country: str, name: str) -> Body:
        form = self.forms.of(name, country)
        listed = self._by_form.get((country, form))
        if listed is not None:
            return listed
        return Body(country, key_of(form) or slug(name) or literal(name), label_of(form) or name)

    def _known(self) -> Iterator[tuple[tuple[str, str], Body]]:
        """The bodies of the vocabulary by country and form; of two with one form the first by code."""
        seen: set[tuple[str, str]] = set()
        for one in named():
            if one.scheme not in (KNOWN, NATIONAL):
                continue
            country = _code(one)
            for label in one.labels:
                at = (country, self.forms.of(label, country))
                if at not in seen:
                    seen.add(at)
                    yield at, Body(country, slug(one.code), one.labels[0], known=True)

    def _part(self, row: Decision) -> None:
        """Let a name that has the form of another body be one of its own."""
        one, other = self._by_name(row.country, row.name), self._by_name(row.country, row.same_as)
        if one.key == other.key:
            if literal(row.name) == literal(row.same_as):
                raise InputError(row.where, f'"{row.name}" is to differ from itself', "two names")
            key = slug(row.name) if slug(row.name) != one.key else f"{one.key}-apart"
            self._apart[row.country, literal(row.name)] = Body(row.country, key, row.name)

    def _join(self, row: Decision) -> None:
        one, other = self._alone(row.country, row.name), self._alone(row.country, row.same_as)
        if one.key == other.key:
            return  # a merge that the form makes, and that somebody found right
        earlier = self._same.setdefault((row.country, one.key), row)
        if self._alone(row.country, earlier.same_as).key != other.key:
            raise InputError(row.where, f'"{row.name}" is also said to be "{earlier.same_as}"', "one canonical name")
        if not other.known:
            at = (row.country, other.key)
            self._labels[at] = min(self._labels.get(at, row.same_as), row.same_as)


def _code(one: Named) -> str:
    """The code of the country of a national body; empty for a body of none."""
    return last_segment(one.country).replace("-or-", "|") if one.country else ""
