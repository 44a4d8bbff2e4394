"""What bodies of several countries did together: investigations, extraditions, training, information, repatriation."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from tipgraph.grammar.bodies.mentions import mentions_of, resolved
from tipgraph.grammar.bodies.names import bodies
from tipgraph.grammar.cooperation.acts import Clause, clauses
from tipgraph.grammar.cooperation.extraditions import extraditions, handed_over_at, requests
from tipgraph.grammar.cooperation.partners import Partners
from tipgraph.grammar.tokens import has, tokenized
from tipgraph.model import Cooperation
from tipgraph.reading import Item, Reading

_CUES = "cooperation-cues:"
_EXTRADITION, _JOINT, _INVESTIGATION = _CUES + "extradition", _CUES + "joint", _CUES + "investigation"
_TOGETHER, _TRAINING, _EXCHANGE = _CUES + "together", _CUES + "training", _CUES + "exchange"
_INFORMATION, _REPATRIATION, _RETURNED = _CUES + "information", _CUES + "repatriation", _CUES + "returned"
_HELP, _PROVIDED, _DENIAL, _ACTS = _CUES + "help", _CUES + "provided", _CUES + "denial", _CUES + "acts-together"
#: A sentence without any of these tells of no cooperation.
_STARTS = frozenset(
    {_EXTRADITION, _JOINT, _TOGETHER, _TRAINING, _EXCHANGE, _REPATRIATION, _INVESTIGATION, _CUES + "handing"}
)
_NOT = frozenset({"not", "never", "no", "none", "neither", "nor", "without"})
_UNREAL = frozenset({"should", "could", "would", "may", "might", "can", "must", "will"})

Act = tuple[str, tuple[str, ...]]


def extract(reading: Reading) -> Iterator[Cooperation]:
    """The acts of cooperation of a document, in order."""
    names: dict[str, str] | None = None
    for sentence, tokens in reading.once(tokenized):
        if sentence.area == "recommendations":
            continue
        if all(_STARTS.isdisjoint(token.tags) for token in tokens):
            continue
        if names is None:
            names = {one.written: fullest.name for fullest, same in resolved(reading.once(mentions_of)) for one in same}
        seen: set[tuple[str, frozenset[str]]] = set()
        handed_over = False
        for clause in clauses(tokens, tuple(bodies(tokens, {})), reading.document.country):
            found = list(_acts(clause, names))
            if handed_over and not found:
                found = [("extradition", pair) for pair in requests(clause)]
            handed_over = handed_over or handed_over_at(clause) >= 0
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


def _acts(clause: Clause, names: dict[str, str]) -> Iterator[Act]:
    """The acts that a clause tells of: of the first kind that fits, from the most to the least telling word."""
    partners = Partners(clause, names)
    over = handed_over_at(clause)
    if over >= 0 and _joint_at(clause) < 0:
        yield from (("extradition", pair) for pair in extraditions(clause, over))
    elif (at := _investigated_at(clause)) >= 0:
        if not _denied(clause, at):
            yield from (("joint investigation", parties) for parties in partners.groups())
    elif (at := clause.find(_EXCHANGE)) >= 0 and clause.find(_INFORMATION) >= 0:
        if not _denied(clause, at):
            yield from (("information exchange", parties) for parties in partners.told())
    elif (
        (at := clause.find(_REPATRIATION)) >= 0
        and clause.find(_RETURNED) >= 0
        and not (_denied(clause, at) or _agreed(clause))
    ):
        helped = partners.helpers(_HELP, _TOGETHER, _REPATRIATION)
        if helped:
            yield "repatriation", helped
        elif clause.find(_ACTS) >= 0:
            yield from (("repatriation", parties) for parties in partners.countries())
    elif (at := clause.find(_TRAINING)) >= 0:
        helped = partners.helpers(_TRAINING, _PROVIDED, _TOGETHER)
        if helped and not _denied(clause, at):
            yield "training", helped
    elif (at := clause.find(_ACTS)) >= 0 and not _denied(clause, at) and not _agreed(clause):
        yield from (("other", parties) for parties in partners.countries())


def _agreed(clause: Clause) -> bool:
    """Whether a clause speaks of an agreement to act rather than of an act."""
    return any(has(token, "instrument-cues:agreement-head") for token in clause.tokens[clause.first : clause.stop])


def _joint_at(clause: Clause) -> int:
    """Where a clause speaks of a joint investigation, team or case; -1 where it does not."""
    at = clause.find(_JOINT)
    if at >= 0:
        return at
    for first in range(clause.first, clause.stop - 1):
        if clause.tokens[first].lower in ("joint", "cross-border") and any(
            has(token, _INVESTIGATION) or token.lower in ("team", "teams")
            for token in clause.tokens[first + 1 : min(first + 3, clause.stop)]
        ):
            return first
    return -1


def _investigated_at(clause: Clause) -> int:
    """Where bodies investigate together: by a word that says so, or as two subjects of one verb; -1 where not."""
    joint = _joint_at(clause)
    if joint >= 0:
        return joint
    together = clause.find(_TOGETHER)
    tokens = clause.tokens
    if together >= 0 and any(
        has(token, _INVESTIGATION) and token.text.islower() for token in tokens[together + 1 : clause.stop]
    ):
        asked = any(has(token, _CUES + "request") for token in tokens[clause.first : together])
        return -1 if asked else together
    for left, right in zip(clause.bodies, clause.bodies[1:], strict=False):
        between = [token.lower for token in tokens[left.stop : right.first] if token.lower != "the"]
        foreign = {left.country, right.country} - {"", clause.country}
        acts = any(has(token, _INVESTIGATION) and token.text.islower() for token in tokens[right.stop : right.stop + 7])
        if between[:1] == ["and"] and foreign and left.kind == right.kind == "law-enforcement" and acts:
            return right.first
    return -1


def _denied(clause: Clause, at: int) -> bool:
    """Whether what stands at a token was not done, or only might be."""
    before = clause.tokens[max(clause.first, at - 5) : at]
    near = clause.tokens[max(clause.first, at - 2) : at]
    return any(token.lower in _NOT or has(token, _DENIAL) for token in before) or any(
        token.lower in _UNREAL for token in near
    )
