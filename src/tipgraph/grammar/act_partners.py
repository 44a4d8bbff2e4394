"""Who acts together with the document's country in a statement."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from tipgraph.grammar.acts import Clause
from tipgraph.grammar.body_kinds import Body
from tipgraph.grammar.tokens import ARTICLES, has, is_place, place_of
from tipgraph.model import UNSPECIFIED

_CUES = "cooperation-cues:"
_HELP, _PROVIDED, _TRAINING, _TOGETHER = (_CUES + code for code in ("help", "provided", "training", "together"))


@dataclass(frozen=True, slots=True)
class Partners:
    """Who acts with the document's country in a clause; `names` leads abbreviations to full names."""

    clause: Clause
    names: dict[str, str]

    def groups(self) -> Iterator[tuple[str, ...]]:
        """The parties of an investigation, one group for each repeated "with"."""
        clause, tokens = self.clause, self.clause.tokens
        withs = [at for at in range(clause.first, clause.stop) if tokens[at].lower == "with"]
        international = tuple(self._name(body) for body in clause.bodies if body.kind == "international")
        codes = [self._codes(at, stop) for at, stop in zip(withs, [*withs, clause.stop][1:], strict=True)]
        codes = [found for found in codes if found]
        if len(codes) > 1:
            for found in codes:
                yield (clause.country, *found, *international)
            return
        found = tuple(
            dict.fromkeys([*(codes[0] if codes else ()), *self._foreign_bodies(), *(() if codes else self._objects())])
        )
        if found or international:
            yield (clause.country, *found, *international)

    def countries(self) -> Iterator[tuple[str, ...]]:
        """The parties where only countries count: those named after "with" or "between", or whose bodies act."""
        clause, tokens = self.clause, self.clause.tokens
        found: list[str] = []
        for at in range(clause.first, clause.stop):
            if tokens[at].lower in ("with", "between"):
                found.extend(self._codes(at, clause.stop))
        found.extend([*self._foreign_bodies(), *(() if found else self._objects())])
        chosen = tuple(dict.fromkeys(found))
        if chosen:
            yield (clause.country, *chosen)

    def helpers(self, *verbs: str) -> tuple[str, ...]:
        """The parties where foreign governments or international bodies help: subject, or after "with help from"."""
        clause, tokens = self.clause, self.clause.tokens
        verb = clause.find(*verbs)
        found: list[str] = []
        for body in clause.bodies:
            if body.kind == "international" and (self._is_helper(body.first) or body.stop <= verb):
                found.append(self._name(body))
        for at in range(clause.first, clause.stop):
            if not is_place(tokens[at]):
                continue
            code = place_of(tokens[at])
            named = any(sense.form in ("name", "locality") for sense in tokens[at].senses)
            governs = at + 1 < clause.stop and tokens[at + 1].lower in (
                "government",
                "governments",
                "police",
                "embassy",
                "authorities",
            )
            if code and code != clause.country and self._is_helper(at) and (named or governs):
                found.append(code)
        return (clause.country, *dict.fromkeys(found)) if found else ()

    def _is_helper(self, at: int) -> bool:
        """Whether "by", "from" or "with" and a word for help stand before a name or the list that it is in."""
        clause, tokens = self.clause, self.clause.tokens
        start = at - 1
        while start >= clause.first and (
            is_place(tokens[start])
            or tokens[start].lower in ARTICLES | {"and", ",", "of", "government", "governments", "other", "'s"}
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
            return any(has(token, _HELP, _TOGETHER) for token in [*near, *tokens[start + 1 : at]])
        return lower in ("from", "by") and any(has(token, _HELP, _PROVIDED, _TRAINING) for token in near)

    def _codes(self, at: int, stop: int) -> tuple[str, ...]:
        """The countries of the list that follows a preposition."""
        clause, tokens = self.clause, self.clause.tokens
        found: list[str] = []
        skipped = 0
        for position in range(at + 1, stop):
            token = tokens[position]
            if is_place(token):
                code = place_of(token)
                if code and code not in (clause.country, UNSPECIFIED):
                    found.append(code)
                skipped = 0
            elif token.lower in ("and", ",", "the", "of", "or", "'s", "in", "both"):
                continue
            else:
                skipped += 1
                if (
                    skipped > 4
                    or token.lower in ("to", "on", "that", "who", "by", "for")
                    or (found and token.lower == "from")
                ):
                    break
        return tuple(dict.fromkeys(found))

    def _foreign_bodies(self) -> Iterator[str]:
        for body in self.clause.bodies:
            if body.country and body.country != self.clause.country:
                yield body.country

    def _objects(self) -> Iterator[str]:
        """Countries whose police is meant: "helped Thai officers", "joint operations between X and Y"."""
        clause, tokens = self.clause, self.clause.tokens
        persons = ("instrument-cues:partner", "organization-cues:person-after")
        subject = False  # within "officials from X and Y" at the head of the clause
        for at in range(clause.first, clause.stop - 1):
            subject = tokens[at].lower == "from" or (
                subject and (is_place(tokens[at]) or tokens[at].lower in ARTICLES | {"and", ",", "'s"})
            )
            officials = subject and any(has(token, *persons) for token in tokens[clause.first : at])
            if is_place(tokens[at]) and (officials or has(tokens[at + 1], *persons)):
                code = place_of(tokens[at])
                if code and code not in (clause.country, UNSPECIFIED):
                    yield code

    def _name(self, body: Body) -> str:
        words = self.clause.tokens[body.first : body.stop]
        text = " ".join(token.text for token in words)
        return self.names.get(text, text)
