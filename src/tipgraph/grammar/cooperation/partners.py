"""Who acts together with the document's country in a statement."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from tipgraph.grammar.bodies.kinds import Body
from tipgraph.grammar.cooperation.acts import Clause
from tipgraph.grammar.cooperation.countries import is_party, joined_countries, party_of
from tipgraph.grammar.tokens import ARTICLES, has
from tipgraph.model import UNSPECIFIED

_CUES = "cooperation-cues:"
_HELP, _PROVIDED, _TRAINING, _TOGETHER, _PERSONS, _BOTH = (
    _CUES + code for code in ("help", "provided", "training", "together", "persons", "both")
)
_NAMING = ("places", "agencies-abroad")
_WITH = frozenset({"with", "alongside"})
_TOLD = frozenset({"with", "at", "to", "and", "the", "through", "via", "by", "from"})
_LINKS = ARTICLES | {"and", ",", "of", "other", "'s"}
#: Words after which a list of partners has ended.
_ENDS = frozenset({"to", "on", "that", "who", "by", "for"})


@dataclass(frozen=True, slots=True)
class Partners:
    """Who acts with the document's country in a clause; `names` leads abbreviations to full names."""

    clause: Clause
    names: dict[str, str]

    def groups(self) -> Iterator[tuple[str, ...]]:
        """The parties of an investigation, one group for each repeated "with"."""
        clause, tokens = self.clause, self.clause.tokens
        withs = [at for at in range(clause.first, clause.stop) if tokens[at].lower in _WITH]
        named = [self.name(body) for body in clause.bodies if body.kind == "international"]
        international = tuple(dict.fromkeys([*named, *self._sponsors()]))
        lists = [self._codes(at, stop) for at, stop in zip(withs, [*withs, clause.stop][1:], strict=True)]
        lists = [found for found in lists if found]
        if len(lists) > 1:
            for found in lists:
                yield (clause.country, *found, *international)
            return
        found = tuple(
            dict.fromkeys([*(lists[0] if lists else ()), *self._of_bodies(), *(() if lists else self._of_persons())])
        )
        if not found and not international:  # "Belgium and Ghana jointly prosecuted"
            heads = [code for code in self._subjects(clause.find(_TOGETHER)) if code != UNSPECIFIED]
            found = tuple(code for code in dict.fromkeys(heads) if clause.country in heads and code != clause.country)
        if not found:
            found = tuple(self._helped(clause.find(_TOGETHER)))
        if found or international:
            yield (clause.country, *found, *international)

    def _helped(self, together: int) -> Iterator[str]:
        """The country right behind the verb by which the document's own helps it: "assisted | Norway in"."""
        clause, at = self.clause, together + 1
        while 0 < at < clause.stop and clause.tokens[at].lower in ARTICLES:
            at += 1
        if 0 < at < clause.stop and is_party(clause.tokens[at]) and self._is_named(at):
            code = party_of(clause.tokens[at])
            if code not in ("", clause.country, UNSPECIFIED):
                yield code

    def act_as_one(self, verb: int) -> tuple[str, ...]:
        """The parties where the document's country and others are the one subject of a verb; else empty."""
        heads = tuple(dict.fromkeys(code for code in self._subjects(verb) if code not in ("", UNSPECIFIED)))
        return heads if self.clause.country in heads and len(heads) > 1 else ()

    def countries(self) -> Iterator[tuple[str, ...]]:
        """The parties where only countries count: those named after "with" or "between", or whose bodies act."""
        clause, tokens = self.clause, self.clause.tokens
        found: list[str] = []
        for at in range(clause.first, clause.stop):
            if tokens[at].lower in ("with", "alongside", "between"):
                found.extend(self._codes(at, clause.stop))
        found.extend([*self._of_bodies(), *(() if found else self._of_persons())])
        chosen = tuple(dict.fromkeys(found))
        if chosen:
            yield (clause.country, *chosen)

    def told(self, at: int) -> Iterator[tuple[str, ...]]:
        """The parties of the exchange at a word: countries, and international bodies after "with" or "to"."""
        tokens = self.clause.tokens
        bodies = tuple(
            self.name(body)
            for body in self.clause.bodies
            if body.kind == "international"
            and (body.first == self.clause.first or tokens[body.first - 1].lower in _TOLD)
        )
        countries = next(self.countries(), self.act_as_one(at) or (self.clause.country,))
        if len(countries) > 1 or bodies:
            yield (*countries, *bodies)

    def given(self, at: int) -> Iterator[tuple[str, ...]]:
        """The parties where one side gives information: who stands behind "to" or "from", and who acts."""
        found = [*self._behind(at, ("to", "from", "by", "with")), *self._of_persons()]
        chosen = tuple(code for code in dict.fromkeys(found) if code not in ("", self.clause.country, UNSPECIFIED))
        tokens = self.clause.tokens
        told = [body for body in self.clause.bodies if body.kind == "international" and body.first > at]
        sides = tuple(
            self.name(body) for body in told if tokens[body.first - 1].lower in ("to", "from", "through", "via")
        )
        if chosen or sides:
            yield (self.clause.country, *chosen, *sides)

    def helpers(self, *verbs: str) -> tuple[str, ...]:
        """The parties where foreign governments or international bodies help: subject, or after "with help from"."""
        clause, tokens = self.clause, self.clause.tokens
        verb = clause.find(*verbs)
        found: list[str] = []
        for body in clause.bodies:
            owns = body.stop + 1 < clause.stop and tokens[body.stop].lower == "'s" and has(tokens[body.stop + 1], _HELP)
            if not (body.kind == "international" or self._is_foreign_society(body)):
                continue
            if owns or self._is_helper(body.first) or body.stop <= verb or self._arranges(body):
                found.append(self.name(body))
        found.extend([*self._sponsors(), *self._subjects(verb)])
        for at in range(clause.first, clause.stop):
            if any(body.first <= at < body.stop and body.kind == "international" for body in clause.bodies):
                continue
            if (is_party(tokens[at]) and self._is_helper(at) and (self._is_named(at) or self._acts(at))) or (
                is_party(tokens[at]) and self._is_adjective_of_help(at)
            ):
                found.append(party_of(tokens[at]))
        chosen = [code for code in dict.fromkeys(found) if code and code not in (clause.country, UNSPECIFIED)]
        return (clause.country, *chosen) if chosen else ()

    def addressed(self, at: int) -> Iterator[tuple[str, ...]]:
        """The parties of a request, or of a post abroad: the countries after "from", "to" or "in", or who asked."""
        found = [
            *self._behind(self.clause.first, ("from", "to", "with", "by", "in")),
            *self._of_persons(),
            *self._subjects(at),
        ]
        chosen = [code for code in dict.fromkeys(found) if code not in ("", self.clause.country, UNSPECIFIED)]
        if chosen:
            yield (self.clause.country, *chosen)

    def _behind(self, first: int, links: tuple[str, ...]) -> Iterator[str]:
        """The countries, or those whose officials stand, right behind a preposition: "to the police of Togo"."""
        clause, tokens = self.clause, self.clause.tokens
        for link in range(first, clause.stop):
            if tokens[link].lower not in links:
                continue
            for at in range(link + 1, clause.stop):
                if is_party(tokens[at]):
                    if not (self._is_named(at) or self._acts(at)):
                        break
                    yield party_of(tokens[at])
                elif not (tokens[at].lower in _LINKS or tokens[at].lower == "in" or has(tokens[at], _PERSONS)):
                    break

    def name(self, body: Body) -> str:
        """The name of a body as the document gives it in full."""
        text = " ".join(token.text for token in self.clause.tokens[body.first : body.stop])
        return self.names.get(text, text)

    def _sponsors(self) -> Iterator[str]:
        """International bodies that a hyphen joins with what they do: "an INTERPOL-led operation"."""
        clause, tokens = self.clause, self.clause.tokens
        for at in range(clause.first, clause.stop - 2):
            if (
                tokens[at + 1].text == "-"
                and tokens[at].codes("known-international")
                and has(tokens[at + 2], _PROVIDED)
            ):
                yield self.names.get(tokens[at].text, tokens[at].text)

    def _is_foreign_society(self, body: Body) -> bool:
        """Whether a body is a society known over the world, or one of another country by its name."""
        if body.manner == "known" and body.kind == "ngo":
            return True
        named = body.manner in ("named", "abbreviation", "title")
        return named and body.kind in ("ngo", "other") and body.country not in ("", self.clause.country)

    def _arranges(self, body: Body) -> bool:
        """Whether a body is the subject of a clause with "which": "which IOM arranged"."""
        tokens, at = self.clause.tokens, body.first - 1
        while at > self.clause.first and tokens[at].lower in ARTICLES:
            at -= 1
        after = tokens[body.stop : min(body.stop + 4, self.clause.stop)]
        return tokens[at].lower == "which" and any(has(token, _HELP, _PROVIDED) for token in after)

    def _is_named(self, at: int) -> bool:
        return any(s.form in ("name", "locality") for s in self.clause.tokens[at].senses if s.scheme in _NAMING)

    def _acts(self, at: int) -> bool:
        """Whether a country's people act: "Thai officers", or "Thai and Lao officers"."""
        tokens, after = self.clause.tokens, at + 1
        while after < self.clause.stop and (
            is_party(tokens[after]) or tokens[after].lower in ("and", ",", "'s", "national")
        ):
            after += 1
        return after < self.clause.stop and has(tokens[after], _PERSONS)

    def _is_adjective_of_help(self, at: int) -> bool:
        """Whether help is a country's: "with German funding"."""
        tokens = self.clause.tokens
        next_ = at + 2 if at + 1 < self.clause.stop and tokens[at + 1].lower == "'s" else at + 1
        after = tokens[min(next_, self.clause.stop - 1)]
        before = at - 2 if at > self.clause.first and tokens[at - 1].lower == "the" else at - 1
        return (
            before >= self.clause.first
            and tokens[before].lower in ("with", "through")
            and (has(after, _HELP) or (has(after, _PERSONS) and self.clause.find(_TRAINING) >= 0))
        )

    def _subjects(self, verb: int) -> Iterator[str]:
        """The countries at the head of a clause that do something: "France and Italy", "officers from France"."""
        clause, tokens = self.clause, self.clause.tokens
        found: list[str] = []
        for at in range(clause.first, max(clause.first, verb)):
            if is_party(tokens[at]):
                found.append(party_of(tokens[at]))
            elif not (
                tokens[at].lower in _LINKS
                or tokens[at].lower == "from"
                or has(tokens[at], _PERSONS, _PROVIDED)
                or any(body.first <= at < body.stop for body in clause.bodies)
            ):
                break
        yield from found

    def _is_helper(self, at: int) -> bool:
        """Whether "by", "from" or "with" and a word for help stand before a name or the list that it is in."""
        clause, tokens = self.clause, self.clause.tokens
        start = at - 1
        while start >= clause.first and (
            is_party(tokens[start])
            or tokens[start].lower in _LINKS
            or tokens[start].lower in ("government", "governments")
            or (start < at - 1 and has(tokens[start], _PERSONS))
            or any(body.first <= start < body.stop for body in clause.bodies)
            or tokens[start].text in "()"
        ):
            if tokens[start].lower == "of" and start > clause.first and has(tokens[start - 1], _HELP):
                return True
            start -= 1
        if start < clause.first:
            return False
        lower = tokens[start].lower
        near = tokens[max(clause.first, start - 4) : start]
        if lower == "with":
            return (start > clause.first and has(tokens[start - 1], _PROVIDED)) or any(
                has(token, _HELP, _TOGETHER) or token.lower == "joint" for token in [*near, *tokens[start + 1 : at]]
            )
        return lower in ("from", "by") and any(has(token, _HELP, _PROVIDED, _TRAINING) for token in near)

    def _codes(self, at: int, stop: int) -> tuple[str, ...]:
        """The countries of the list that follows a preposition."""
        clause, tokens = self.clause, self.clause.tokens
        found: list[str] = []
        skipped = 0
        for token in tokens[at + 1 : stop]:
            if is_party(token):
                code = party_of(token)
                if code and code not in (clause.country, UNSPECIFIED):
                    found.append(code)
                skipped = 0
            elif token.lower not in _LINKS and token.lower not in ("or", "in", "both"):
                skipped += 1
                if skipped > 4 or token.lower in _ENDS or (found and token.lower == "from"):
                    break
        return tuple(dict.fromkeys(found))

    def _of_bodies(self) -> Iterator[str]:
        for body in self.clause.bodies:
            if body.country and body.country != self.clause.country:
                yield body.country
        if self.clause.other and self.clause.find(_BOTH) >= 0:
            yield self.clause.other
        yield from (code for code in joined_countries(self.clause) if code != self.clause.country)

    def _of_persons(self) -> Iterator[str]:
        """Countries whose people act: "helped Thai officers", "officials from Laos and Thailand"."""
        clause, tokens = self.clause, self.clause.tokens
        subject = False  # within "officials from X and Y" at the head of the clause
        for at in range(clause.first, clause.stop - 1):
            located = tokens[at].lower in ("in", "of") and at > clause.first and has(tokens[at - 1], _PERSONS)
            subject = (
                tokens[at].lower == "from"
                or located
                or (subject and (is_party(tokens[at]) or tokens[at].lower in _LINKS))
            )
            officials = subject and any(has(token, _PERSONS) for token in tokens[clause.first : at])
            if is_party(tokens[at]) and (officials or self._acts(at)):
                code = party_of(tokens[at])
                if code and code not in (clause.country, UNSPECIFIED):
                    yield code
