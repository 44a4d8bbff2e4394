"""What bodies of several countries did together: investigations, extraditions, training, information, repatriation."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from tipgraph.grammar.bodies import Body, bodies
from tipgraph.grammar.body_mentions import mentions_of, resolved
from tipgraph.grammar.tokens import ARTICLES, has, is_place, place_of, tokens_of
from tipgraph.lexicon import Lexicon
from tipgraph.model import UNSPECIFIED, Cooperation
from tipgraph.reading import Item, Reading

_CUES = "cooperation-cues:"
_EXTRADITION, _JOINT, _INVESTIGATION = _CUES + "extradition", _CUES + "joint", _CUES + "investigation"
_TOGETHER, _TRAINING, _EXCHANGE = _CUES + "together", _CUES + "training", _CUES + "exchange"
_INFORMATION, _REPATRIATION, _RETURNED = _CUES + "information", _CUES + "repatriation", _CUES + "returned"
_HELP, _PROVIDED, _SUSPECT, _DENIAL = _CUES + "help", _CUES + "provided", _CUES + "suspect", _CUES + "denial"
_STARTS = (_EXTRADITION, _JOINT, _TOGETHER, _TRAINING, _EXCHANGE, _REPATRIATION)
_NOT = frozenset({"not", "never", "no", "none", "neither", "nor", "without"})
_UNREAL = frozenset({"should", "could", "would", "may", "might", "can", "must", "will", "to", "any"})
#: A semicolon has already cut the sentence; these cut what is left into statements.
_CUTS = frozenset({";", ":", "—"})


@dataclass(frozen=True, slots=True)
class _Clause:
    """A statement of a sentence with what it names: `tokens[first:stop]` and its bodies."""

    tokens: Sequence[Item]
    first: int
    stop: int
    bodies: tuple[Body, ...]
    country: str

    def find(self, *tags: str) -> int:
        """The first token with one of some tags, -1 where there is none."""
        return next((at for at in range(self.first, self.stop) if has(self.tokens[at], *tags)), -1)


def extract(reading: Reading) -> Iterator[Cooperation]:
    """The acts of cooperation of a document, in order."""
    names: dict[str, str] | None = None
    for sentence in reading.sentences:
        if sentence.area == "recommendations":
            continue
        tokens = tokens_of(sentence.items, reading.lexicon)
        if not any(has(token, *_STARTS) for token in tokens):
            continue
        if names is None:
            names = {one.written: fullest.name for fullest, same in resolved(mentions_of(reading)) for one in same}
        seen: set[tuple[str, frozenset[str]]] = set()
        handed_over = False
        for clause in _clauses(tokens, tuple(bodies(tokens, {})), reading.document.country):
            found = list(_cooperations(clause, names, reading.lexicon))
            if handed_over and not found:
                found = list(_request(clause))
            handed_over = handed_over or clause.find(_EXTRADITION) >= 0
            for kind, parties in found:
                if len(parties) > 1 and (kind, frozenset(parties)) not in seen:
                    seen.add((kind, frozenset(parties)))
                    yield Cooperation(
                        evidence=reading.span_of(_trimmed(tokens[clause.first : clause.stop])),
                        rule=f"cooperation.{kind.replace(' ', '-')}",
                        kind=kind,
                        parties=parties,
                    )


def _trimmed(tokens: Sequence[Item]) -> Sequence[Item]:
    """A clause without the marks and the "and" at its ends."""
    first, stop = 0, len(tokens)
    while first < stop - 1 and (not tokens[first].text[0].isalnum() or tokens[first].lower in ("and", "but")):
        first += 1
    while stop > first + 1 and not tokens[stop - 1].text[-1].isalnum() and tokens[stop - 1].text != ")":
        stop -= 1
    return tokens[first:stop]


def _clauses(tokens: Sequence[Item], named: tuple[Body, ...], country: str) -> Iterator[_Clause]:
    """The statements of a sentence: cut at marks, and at ", and" before a new subject or verb."""
    first = 0
    for at in range(1, len(tokens) + 1):
        if at == len(tokens) or _cuts(tokens, at):
            inside = tuple(body for body in named if first <= body.first < at)
            yield _Clause(tokens, first, at, inside, country)
            first = at


def _cuts(tokens: Sequence[Item], at: int) -> bool:
    token = tokens[at]
    if token.text in _CUTS:
        return True
    if token.lower in ("although", "but", "while", "which"):
        return True
    joins = token.lower == "and" or (token.text == "," and at + 1 < len(tokens) and tokens[at + 1].lower == "and")
    if not joins:
        return False
    after = at + 1 if token.lower == "and" else at + 2
    if token.lower == "and" and tokens[at - 1].text == ",":
        return False
    if after >= len(tokens):
        return False
    # A verb, or a name and a verb, opens a new statement; anything else is one more of a list.
    return _is_verb(tokens[after]) or (_is_subject(tokens, after) and token.text == ",")


def _is_verb(token: Item) -> bool:
    first = token.lower.split()[0]
    return (first.endswith("ed") and token.text.islower() and len(first) > 4) or first in (
        "is", "was", "were", "are", "has", "had", "held", "sent", "gave", "led", "took", "did", "does"
    )


def _is_subject(tokens: Sequence[Item], at: int) -> bool:
    """Whether a verb follows within a few words, with no other joint between."""
    for after in range(at + 1, min(at + 6, len(tokens))):
        if tokens[after].text == "," or tokens[after].lower in ("and", "with", "from", "by", "to"):
            return False
        if _is_verb(tokens[after]):
            return True
    return False


def _cooperations(clause: _Clause, names: dict[str, str], lexicon: Lexicon) -> Iterator[tuple[str, tuple[str, ...]]]:
    if clause.find(_EXTRADITION) >= 0:
        yield from _extradition(clause)
        if clause.find(_JOINT) < 0:
            return
    partners = _Partners(clause, names, lexicon)
    joint = clause.find(_JOINT)
    together = clause.find(_TOGETHER)
    if joint >= 0 or (together >= 0 and _investigates(clause, together)):
        at = joint if joint >= 0 else together
        if not _denied(clause, at):
            yield from (("joint investigation", parties) for parties in partners.groups())
        return
    exchange = clause.find(_EXCHANGE)
    if exchange >= 0 and clause.find(_INFORMATION) >= 0 and not _denied(clause, exchange):
        for parties in partners.countries():
            yield "information exchange", parties
        return
    back = clause.find(_REPATRIATION)
    if back >= 0 and clause.find(_RETURNED) >= 0 and not _denied(clause, back):
        helpers = partners.helpers(foreign_subject=True, verbs=(_HELP, _TOGETHER, _REPATRIATION))
        if len(helpers) > 1:
            yield "repatriation", helpers
            return
    training = clause.find(_TRAINING)
    if training >= 0 and not _denied(clause, training):
        helpers = partners.helpers(foreign_subject=True, verbs=(_TRAINING, _PROVIDED, _TOGETHER))
        if len(helpers) > 1:
            yield "training", helpers
        return
    acts = clause.find(_CUES + "acts-together")
    agreed = any(has(token, "instrument-cues:agreement-head") for token in clause.tokens[clause.first : clause.stop])
    if acts >= 0 and not agreed and not _denied(clause, acts):
        for parties in partners.countries():
            yield "other", parties


def _denied(clause: _Clause, at: int) -> bool:
    """Whether what stands at a token was not done, or only might be."""
    before = clause.tokens[max(clause.first, at - 5) : at]
    near = clause.tokens[max(clause.first, at - 2) : at]
    return any(token.lower in _NOT or has(token, _DENIAL) for token in before) or any(
        token.lower in _UNREAL - {"to", "any"} for token in near
    )


def _investigates(clause: _Clause, together: int) -> bool:
    """Whether bodies that act together do so "in" or "on" an investigation."""
    return any(has(token, _INVESTIGATION) and token.text.islower() for token in clause.tokens[together + 1 : clause.stop])


def _extradition(clause: _Clause) -> Iterator[tuple[str, tuple[str, ...]]]:
    """A suspect handed over, or asked for: from whom, to whom."""
    at = clause.find(_EXTRADITION)
    tokens = clause.tokens
    before = tokens[clause.first : at]
    if any(token.lower in _NOT or has(token, "instrument-cues:agreement-head", _DENIAL) for token in before):
        return
    if has(tokens[min(at + 1, clause.stop - 1)], "instrument-cues:agreement-head") or has(tokens[at], "instrument-cues:agreement-head"):
        return
    if any(token.lower in _UNREAL - {"to", "any"} for token in before):
        return
    if tokens[at].lower in ("extradition", "extraditions", "surrendered", "handed over", "rendered") and not any(
        has(token, _SUSPECT) or token.text[0].isdigit() or token.lower in ("request", "requests", "requested")
        for token in tokens[clause.first : clause.stop]
    ):
        return
    giver, taker = "", ""
    others: list[str] = []
    for position in range(clause.first, clause.stop):
        if not is_place(tokens[position]):
            continue
        code = place_of(tokens[position])
        before = next((tokens[p].lower for p in range(position - 1, clause.first - 1, -1) if tokens[p].lower not in ARTICLES), "")
        demonym = all(sense.form == "demonym" for sense in tokens[position].senses if sense.scheme == "places")
        if before == "to":
            taker = taker or code
        elif taker and before in ("and", ",") and position > at and code != clause.country:
            others.append(code)
        elif before in ("from", "with"):
            giver = giver or code
        elif not giver and not demonym and position < at and not has(tokens[min(position + 1, clause.stop - 1)], _SUSPECT):
            giver = code
    country = clause.country
    if giver == taker:
        giver = ""
    if taker and taker != country:
        giver = giver or country
    elif giver and giver != country:
        taker = country
    if giver and taker and country in (giver, taker) and giver != taker:
        yield "extradition", (giver, taker)
        yield from (("extradition", (giver, other)) for other in others if other != giver)


def _request(clause: _Clause) -> Iterator[tuple[str, tuple[str, ...]]]:
    """A request for a suspect, beside another suspect handed over: "and is considering a request from Switzerland"."""
    at = clause.find(_CUES + "request")
    if at >= 0 and at + 2 < clause.stop and clause.tokens[at + 1].lower == "from":
        for token in clause.tokens[at + 2 : at + 4]:
            if is_place(token) and place_of(token):
                yield "extradition", (clause.country, place_of(token))


class _Partners:
    """Who acts with the document's country in a clause."""

    def __init__(self, clause: _Clause, names: dict[str, str], lexicon: Lexicon) -> None:
        """Take the bodies and places of a clause; `names` leads abbreviations to full names."""
        self._clause = clause
        self._names = names
        self._lexicon = lexicon

    def groups(self) -> Iterator[tuple[str, ...]]:
        """The parties of an investigation, one group for each repeated "with"."""
        clause, tokens = self._clause, self._clause.tokens
        withs = [at for at in range(clause.first, clause.stop) if tokens[at].lower == "with"]
        international = tuple(self._name(body) for body in clause.bodies if body.kind == "international")
        codes = [self._codes(at, stop) for at, stop in zip(withs, [*withs, clause.stop][1:], strict=True)]
        codes = [found for found in codes if found]
        if len(codes) > 1:
            for found in codes:
                yield (clause.country, *found, *international)
            return
        found = tuple(dict.fromkeys([*(codes[0] if codes else ()), *self._foreign_bodies(), *(() if codes else self._objects())]))
        if found or international:
            yield (clause.country, *found, *international)

    def countries(self) -> Iterator[tuple[str, ...]]:
        """The parties where only countries count: those named after "with" or "between", or whose bodies act."""
        clause, tokens = self._clause, self._clause.tokens
        found: list[str] = []
        for at in range(clause.first, clause.stop):
            if tokens[at].lower in ("with", "between"):
                found.extend(self._codes(at, clause.stop))
        found.extend(self._foreign_bodies())
        chosen = tuple(dict.fromkeys(found))
        if chosen:
            yield (clause.country, *chosen)

    def helpers(self, *, foreign_subject: bool, verbs: tuple[str, ...]) -> tuple[str, ...]:
        """The parties where foreign governments and international bodies help: as subject, or after "with help from"."""
        clause, tokens = self._clause, self._clause.tokens
        verb = clause.find(*verbs)
        found: list[str] = []
        for body in clause.bodies:
            if body.kind == "international" and (self._is_helper(body.first) or (foreign_subject and body.stop <= verb)):
                found.append(self._name(body))
        for at in range(clause.first, clause.stop):
            if not is_place(tokens[at]):
                continue
            code = place_of(tokens[at])
            named = any(sense.form in ("name", "locality") for sense in tokens[at].senses)
            governs = at + 1 < clause.stop and tokens[at + 1].lower in ("government", "governments", "police", "embassy", "authorities")
            if code and code != clause.country and self._is_helper(at) and (named or governs):
                found.append(code)
        return (clause.country, *dict.fromkeys(found)) if found else ()

    def _is_helper(self, at: int) -> bool:
        """Whether "by", "from" or "with" and a word for help stand before a name or the list that it is in."""
        clause, tokens = self._clause, self._clause.tokens
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
        clause, tokens = self._clause, self._clause.tokens
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
                if skipped > 4 or token.lower in ("to", "on", "that", "who", "by", "for") or (found and token.lower == "from"):
                    break
        return tuple(dict.fromkeys(found))

    def _foreign_bodies(self) -> Iterator[str]:
        for body in self._clause.bodies:
            if body.country and body.country != self._clause.country:
                yield body.country

    def _objects(self) -> Iterator[str]:
        """Countries whose police is meant: "helped Thai officers", "joint operations between X and Y"."""
        clause, tokens = self._clause, self._clause.tokens
        for at in range(clause.first, clause.stop - 1):
            if is_place(tokens[at]) and has(tokens[at + 1], "instrument-cues:partner", "organization-cues:person-after"):
                code = place_of(tokens[at])
                if code and code not in (clause.country, UNSPECIFIED):
                    yield code

    def _name(self, body: Body) -> str:
        words = self._clause.tokens[body.first : body.stop]
        text = " ".join(token.text for token in words)
        return self._names.get(text, text)
