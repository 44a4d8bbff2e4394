"""Who acts together with the document's country in a statement."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from tipgraph.grammar.bodies.kinds import Body
from tipgraph.grammar.cooperation.acts import Clause, is_with_whom
from tipgraph.grammar.cooperation.countries import is_party, party_of
from tipgraph.grammar.cooperation.standing import (
    behind,
    gives_help,
    helped_by,
    is_named,
    listed_after,
    of_bodies,
    of_people,
    people_act,
    stands_as_helper,
    subjects_of,
)
from tipgraph.grammar.tokens import ARTICLES, has
from tipgraph.model import UNSPECIFIED

_CUES = "cooperation-cues:"
_HELP, _PROVIDED, _TOGETHER = (_CUES + code for code in ("help", "provided", "together"))
_WITH = frozenset({"with", "alongside"})
_TOLD = frozenset({"with", "at", "to", "and", "the", "through", "via", "by", "from"})


@dataclass(frozen=True, slots=True)
class Partners:
    """Who acts with the document's country in a clause.

    `names` leads abbreviations to full names; `own` are the written names of bodies that are of no other country.
    """

    clause: Clause
    names: dict[str, str]
    own: frozenset[str] = frozenset()

    def groups(self) -> Iterator[tuple[str, ...]]:
        """The parties of an investigation, one group for each repeated "with"."""
        clause, tokens = self.clause, self.clause.tokens
        withs = [at for at in range(clause.first, clause.stop) if tokens[at].lower in _WITH]
        named = [self.name(body) for body in clause.bodies if body.kind == "international"]
        international = tuple(dict.fromkeys([*self._abroad(), *named, *self._sponsors()]))
        lists = [listed_after(self.clause, at, stop) for at, stop in zip(withs, [*withs, clause.stop][1:], strict=True)]
        lists = [found for found in lists if found]
        if len(lists) > 1:
            for found in lists:
                yield (clause.country, *found, *international)
            return
        found = tuple(
            dict.fromkeys(
                [*(lists[0] if lists else ()), *of_bodies(self.clause), *(() if lists else of_people(self.clause))]
            )
        )
        if not found and not international:  # "Belgium and Ghana jointly prosecuted", "ran a joint investigation"
            verb = clause.find(_TOGETHER) if clause.find(_TOGETHER) >= 0 else clause.find(_CUES + "joint")
            heads = [code for code in subjects_of(self.clause, verb) if code != UNSPECIFIED]
            found = tuple(code for code in dict.fromkeys(heads) if clause.country in heads and code != clause.country)
        if not found:
            found = tuple(helped_by(self.clause, clause.find(_TOGETHER)))
        if not found and is_with_whom(clause):
            before = range(max(0, clause.first - 5), clause.first)
            found = tuple(party_of(tokens[at]) for at in before if is_party(tokens[at]))
        if found or international:
            yield (clause.country, *found, *international)

    def act_as_one(self, verb: int) -> tuple[str, ...]:
        """The parties where the document's country and others are the one subject of a verb; else empty."""
        heads = tuple(dict.fromkeys(code for code in subjects_of(self.clause, verb) if code not in ("", UNSPECIFIED)))
        return heads if self.clause.country in heads and len(heads) > 1 else ()

    def countries(self) -> Iterator[tuple[str, ...]]:
        """The parties where only countries count: those named after "with" or "between", or whose bodies act."""
        clause, tokens = self.clause, self.clause.tokens
        found: list[str] = []
        for at in range(clause.first, clause.stop):
            if tokens[at].lower in ("with", "alongside", "between"):
                found.extend(listed_after(self.clause, at, clause.stop))
        if clause.other and self._are_the_two():
            found.append(clause.other)
        found.extend([*of_bodies(self.clause), *(() if found else of_people(self.clause))])
        chosen = tuple(dict.fromkeys(found))
        if chosen:
            yield (clause.country, *chosen, *self._abroad())

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
        found = [*behind(self.clause, at, ("to", "from", "by", "with")), *of_people(self.clause)]
        chosen = tuple(code for code in dict.fromkeys(found) if code not in ("", self.clause.country, UNSPECIFIED))
        tokens = self.clause.tokens
        told = [body for body in self.clause.bodies if body.kind == "international" and body.first > at]
        sides = tuple(
            self.name(body) for body in told if tokens[body.first - 1].lower in ("to", "from", "through", "via")
        )
        if chosen or sides:
            yield (self.clause.country, *chosen, *self._abroad(), *sides)

    def helpers(self, *verbs: str) -> tuple[str, ...]:
        """The parties where foreign governments or international bodies help: subject, or after "with help from"."""
        clause, tokens = self.clause, self.clause.tokens
        verb = clause.find(*verbs)
        found: list[str] = []
        for body in clause.bodies:
            owns = body.stop + 1 < clause.stop and tokens[body.stop].lower == "'s" and has(tokens[body.stop + 1], _HELP)
            if not (body.kind == "international" or self._is_foreign_society(body)) or self._is_own(body):
                continue
            helped = body.first > clause.first and has(tokens[body.first - 1], _TOGETHER)  # "assisted IOM in"
            helps = body.stop <= verb and not self._is_gone_to(body)
            helps = helps or stands_as_helper(clause, body.first) or self._arranges(body)
            if owns or helped or helps:
                found.append(self.name(body))
        found.extend([*self._sponsors(), *subjects_of(self.clause, verb)])
        for at in range(clause.first, clause.stop):
            if any(body.first <= at < body.stop and body.kind == "international" for body in clause.bodies):
                continue
            if at > clause.first + 1 and tokens[at - 1].lower == "in" and has(tokens[at - 2], _CUES + "embassy"):
                continue  # "with the help of the embassy in | Beirut"
            following = tokens[at + 1 : min(at + 2, clause.stop)]
            if is_party(tokens[at]) and tokens[at - 1].lower == "which" and any(has(t, _PROVIDED) for t in following):
                found.append(party_of(tokens[at]))  # "a seminar for which Norway paid"
            if (
                is_party(tokens[at])
                and stands_as_helper(self.clause, at)
                and (is_named(self.clause, at) or people_act(self.clause, at))
            ) or (is_party(tokens[at]) and gives_help(self.clause, at)):
                found.append(party_of(tokens[at]))
        left_out = {clause.country, UNSPECIFIED, ""} | self._only_in_names()
        chosen = [code for code in dict.fromkeys(found) if code not in left_out]
        return (clause.country, *chosen) if chosen else ()

    def _only_in_names(self) -> set[str]:
        """The countries of which only societies are named: of "the American Center for Labor Solidarity" the center."""
        clause, tokens = self.clause, self.clause.tokens
        named = [body for body in clause.bodies if self._is_foreign_society(body)]
        inside = {at for body in named for at in range(body.first, body.stop)}
        places = {at for at in range(clause.first, clause.stop) if is_party(tokens[at])}
        return {body.country for body in named} - {party_of(tokens[at]) for at in places - inside}

    def addressed(self, at: int) -> Iterator[tuple[str, ...]]:
        """The parties of a request, or of a post abroad: the countries after "from", "to" or "in", or who asked."""
        found = [
            *behind(self.clause, self.clause.first, ("from", "to", "with", "by", "in")),
            *of_people(self.clause),
            *subjects_of(self.clause, at),
        ]
        chosen = [code for code in dict.fromkeys(found) if code not in ("", self.clause.country, UNSPECIFIED)]
        posted = [body for body in self.clause.bodies if body.kind == "international" and self._is_posted_to(body)]
        chosen.extend(self.name(body) for body in posted)
        if chosen:
            yield (self.clause.country, *chosen)

    def _is_gone_to(self, body: Body) -> bool:
        """Whether officers only go to a body or serve in it: "left for the | African Union mission"."""
        at = body.first - 1
        while at > self.clause.first and self.clause.tokens[at].lower in ARTICLES:
            at -= 1
        return at > self.clause.first and self.clause.tokens[at].lower in ("for", "to", "in")

    def _is_posted_to(self, body: Body) -> bool:
        """Whether officers are posted to a body: "a liaison officer at | Europol"."""
        at = body.first - 1
        while at > self.clause.first and self.clause.tokens[at].lower in ARTICLES:
            at -= 1
        return self.clause.tokens[at].lower in ("to", "at")

    def name(self, body: Body) -> str:
        """The name of a body as the document gives it in full."""
        text = " ".join(token.text for token in self.clause.tokens[body.first : body.stop])
        return self.names.get(text, text)

    def _abroad(self) -> tuple[str, ...]:
        """The authorities of other countries that are called by their names: "the Royal Oman Police"."""
        state = ("law-enforcement", "government", "judiciary", "military")
        foreign = [body for body in self.clause.bodies if body.country not in ("", self.clause.country)]
        return tuple(
            dict.fromkeys(self.name(body) for body in foreign if body.manner == "named" and body.kind in state)
        )

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

    def _are_the_two(self) -> bool:
        """Whether those who act are two officers or forces who were spoken of: "| the two exchanged names"."""
        tokens = self.clause.tokens
        if not any(has(token, _CUES + "persons") for token in tokens[: self.clause.first]):
            return False
        for at in range(self.clause.first, min(self.clause.first + 3, self.clause.stop - 2)):
            if tokens[at].lower == "the" and tokens[at + 1].lower in ("two", "pair"):
                return has(tokens[at + 2], _CUES + "exchange", _CUES + "acts-together")
        return False

    def _is_own(self, body: Body) -> bool:
        """Whether an abbreviation is of a body of the country, whatever stands beside it: "the AGO and UNODC"."""
        return body.manner in ("title", "abbreviation") and self.clause.tokens[body.first].text in self.own

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
