"""What bodies of several countries did together: investigations, extraditions, training, information, repatriation."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from tipgraph.grammar.act_partners import Partners
from tipgraph.grammar.acts import Clause, clauses
from tipgraph.grammar.bodies import bodies
from tipgraph.grammar.body_mentions import mentions_of, resolved
from tipgraph.grammar.tokens import ARTICLES, has, is_place, place_of, tokens_of
from tipgraph.model import Cooperation
from tipgraph.reading import Item, Reading

_CUES = "cooperation-cues:"
_EXTRADITION, _JOINT, _INVESTIGATION = _CUES + "extradition", _CUES + "joint", _CUES + "investigation"
_TOGETHER, _TRAINING, _EXCHANGE = _CUES + "together", _CUES + "training", _CUES + "exchange"
_INFORMATION, _REPATRIATION, _RETURNED = _CUES + "information", _CUES + "repatriation", _CUES + "returned"
_HELP, _PROVIDED, _SUSPECT, _DENIAL = _CUES + "help", _CUES + "provided", _CUES + "suspect", _CUES + "denial"
_STARTS = (_EXTRADITION, _JOINT, _TOGETHER, _TRAINING, _EXCHANGE, _REPATRIATION)
_NOT = frozenset({"not", "never", "no", "none", "neither", "nor", "without"})
_UNREAL = frozenset({"should", "could", "would", "may", "might", "can", "must", "will", "to", "any"})


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
        for clause in clauses(tokens, tuple(bodies(tokens, {})), reading.document.country):
            found = list(_cooperations(clause, names))
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


def _cooperations(clause: Clause, names: dict[str, str]) -> Iterator[tuple[str, tuple[str, ...]]]:
    if clause.find(_EXTRADITION) >= 0:
        yield from _extradition(clause)
        if clause.find(_JOINT) < 0:
            return
    partners = Partners(clause, names)
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
        helpers = partners.helpers(_HELP, _TOGETHER, _REPATRIATION)
        if len(helpers) > 1:
            yield "repatriation", helpers
            return
        if clause.find(_CUES + "acts-together") >= 0:
            yield from (("repatriation", parties) for parties in partners.countries())
            return
    training = clause.find(_TRAINING)
    if training >= 0 and not _denied(clause, training):
        helpers = partners.helpers(_TRAINING, _PROVIDED, _TOGETHER)
        if len(helpers) > 1:
            yield "training", helpers
        return
    acts = clause.find(_CUES + "acts-together")
    agreed = any(has(token, "instrument-cues:agreement-head") for token in clause.tokens[clause.first : clause.stop])
    if acts >= 0 and not agreed and not _denied(clause, acts):
        for parties in partners.countries():
            yield "other", parties


def _denied(clause: Clause, at: int) -> bool:
    """Whether what stands at a token was not done, or only might be."""
    before = clause.tokens[max(clause.first, at - 5) : at]
    near = clause.tokens[max(clause.first, at - 2) : at]
    return any(token.lower in _NOT or has(token, _DENIAL) for token in before) or any(
        token.lower in _UNREAL - {"to", "any"} for token in near
    )


def _investigates(clause: Clause, together: int) -> bool:
    """Whether bodies that act together do so "in" or "on" an investigation."""
    return any(
        has(token, _INVESTIGATION) and token.text.islower() for token in clause.tokens[together + 1 : clause.stop]
    )


def _extradition(clause: Clause) -> Iterator[tuple[str, tuple[str, ...]]]:
    """A suspect handed over, or asked for: from whom, to whom."""
    at = clause.find(_EXTRADITION)
    tokens = clause.tokens
    before = tokens[clause.first : at]
    if any(token.lower in _NOT or has(token, "instrument-cues:agreement-head", _DENIAL) for token in before):
        return
    if has(tokens[min(at + 1, clause.stop - 1)], "instrument-cues:agreement-head") or has(
        tokens[at], "instrument-cues:agreement-head"
    ):
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
        link = _word_before(clause, position)
        demonym = all(sense.form == "demonym" for sense in tokens[position].senses if sense.scheme == "places")
        if link == "to":
            taker = taker or code
        elif taker and link in ("and", ",") and position > at and code != clause.country:
            others.append(code)
        elif link in ("from", "with"):
            giver = giver or code
        elif (
            not giver
            and not demonym
            and position < at
            and not has(tokens[min(position + 1, clause.stop - 1)], _SUSPECT)
        ):
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


def _word_before(clause: Clause, at: int) -> str:
    """The last word before a token in its clause, articles left out; empty where there is none."""
    for token in reversed(clause.tokens[clause.first : at]):
        if token.lower not in ARTICLES:
            return token.lower
    return ""


def _request(clause: Clause) -> Iterator[tuple[str, tuple[str, ...]]]:
    """A request for a suspect, beside another suspect handed over: "and is considering a request from Switzerland"."""
    at = clause.find(_CUES + "request")
    if at >= 0 and at + 2 < clause.stop and clause.tokens[at + 1].lower == "from":
        for token in clause.tokens[at + 2 : at + 4]:
            if is_place(token) and place_of(token):
                yield "extradition", (clause.country, place_of(token))
