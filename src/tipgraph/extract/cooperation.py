"""What bodies of several countries did together: investigations, extraditions, training, information, repatriation."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from tipgraph.grammar.bodies.mentions import mentions_of, resolved
from tipgraph.grammar.bodies.names import bodies
from tipgraph.grammar.cooperation.acts import Clause, are_crooks, clauses
from tipgraph.grammar.cooperation.exchanges import exchanged_at, given_at, is_agreed_on
from tipgraph.grammar.cooperation.extraditions import extraditions, handed_over_at, received_from, requests
from tipgraph.grammar.cooperation.investigations import investigated_at, is_task_force, joint_at
from tipgraph.grammar.cooperation.partners import Partners
from tipgraph.grammar.cooperation.returns import is_elsewhere, returned_at, sent_to
from tipgraph.grammar.cooperation.standing import is_with_officials
from tipgraph.grammar.cooperation.training import taught_abroad, trained, training_at
from tipgraph.grammar.function_words import MODALS, NEGATIONS
from tipgraph.grammar.long_sentences import pieces
from tipgraph.grammar.tokens import has, is_place, place_of, tokens_in
from tipgraph.grammar.unreal import is_unreal
from tipgraph.model import UNSPECIFIED, Cooperation
from tipgraph.reading import Item, Reading, Sentence

_CUES = "cooperation-cues:"
_EXTRADITION, _JOINT, _INVESTIGATION = _CUES + "extradition", _CUES + "joint", _CUES + "investigation"
_TOGETHER, _TRAINING, _EXCHANGE = _CUES + "together", _CUES + "training", _CUES + "exchange"
_REPATRIATION, _HOMEWARD = _CUES + "repatriation", _CUES + "homeward"
_HELP, _PROVIDED, _DENIAL, _ACTS = _CUES + "help", _CUES + "provided", _CUES + "denial", _CUES + "acts-together"
_ASSISTANCE, _REQUEST, _REFUSAL = _CUES + "assistance", _CUES + "request", _CUES + "refusal"
#: A sentence without any of these tells of no cooperation.
_STARTS = frozenset(
    {_EXTRADITION, _JOINT, _TOGETHER, _TRAINING, _EXCHANGE, _REPATRIATION, _INVESTIGATION}
    | {_HOMEWARD, _CUES + "giving", _ASSISTANCE, _CUES + "handing", _CUES + "team"}
)
#: What one clause hands over the next may still speak of.
_HANDED = frozenset({_EXTRADITION, _CUES + "handing"})
#: Bodies that are a party like a country.
_INTERNATIONAL = frozenset({"known-international", "known-ngo", "organization-cues:mission-head"})
#: What stands for a country that is not named.
_ABROAD = frozenset({"agencies-abroad", _CUES + "both"})
#: How far behind a word for it those may stand with whom bodies act.
_NEAR = 8
_OUGHT = frozenset({"should", "must"})

Act = tuple[str, tuple[str, ...]]


def extract(reading: Reading) -> Iterator[Cooperation]:
    """The acts of cooperation of a document, in order."""
    names: dict[str, str] | None = None
    own = frozenset[str]()
    handed_over = False
    last: Sentence | None = None  # the sentence before, which tells of no cooperation
    spoken = ""
    for sentence in reading.sentences:
        handed_over = handed_over and sentence.goes_on  # "...; a like request to Togo is pending" tells of the same
        if sentence.area == "recommendations":
            continue
        if not handed_over and not _may_tell(sentence, reading.document.country):
            last = sentence
            continue
        tokens = tokens_in(reading, sentence)
        if not handed_over and all(_STARTS.isdisjoint(token.tags) for token in tokens):
            last = sentence
            continue
        if names is None:
            bodies_named = resolved(reading.once(mentions_of))
            names = {one.written: fullest.name for fullest, same in bodies_named for one in same}
            own = frozenset(
                one.written
                for fullest, same in bodies_named
                for one in same
                if fullest.kind != "international" and fullest.country in ("", reading.document.country)
            )
        seen: set[tuple[str, frozenset[str]]] = set()
        if last is not None:
            spoken, last = _only_one(last, reading.document.country), None
        other, spoken = _spoken_of(tokens, spoken, reading.document.country)
        asked = False
        for clause in _clauses(tokens, reading.document.country, other):
            found = list(_acts(clause, Partners(clause, names, own)))
            if handed_over and not found:
                found = [("extradition", pair) for pair in requests(clause)]
                found += [("extradition", (code, clause.country)) for code in received_from(clause)]
            elif asked and not found:  # "sent 12 requests to Togo and | received four from Mali"
                found = [("other", (clause.country, code)) for code in received_from(clause)]
            asked = asked or clause.find(_ASSISTANCE) >= 0
            handed_over = handed_over or handed_over_at(clause) >= 0
            for kind, parties in found:
                if len(parties) > 1 and (kind, frozenset(parties)) not in seen:
                    seen.add((kind, frozenset(parties)))
                    yield Cooperation(
                        evidence=reading.span_of(_trimmed(clause.tokens[clause.first : clause.stop])),
                        rule=f"cooperation.{kind.replace(' ', '-')}",
                        kind=kind,
                        parties=parties,
                    )


def _clauses(tokens: Sequence[Item], country: str, other: str) -> Iterator[Clause]:
    """The statements of a sentence, with the bodies that they name."""
    for piece in pieces(tokens):
        yield from clauses(piece, tuple(bodies(piece, {})), country, other)


def _may_tell(sentence: Sentence, country: str) -> bool:
    """Whether a sentence has a word of cooperation and names somebody beside the country to act with."""
    marks = sentence.marks
    if _STARTS.isdisjoint(marks):
        return False
    if not (_HANDED.isdisjoint(marks) and _INTERNATIONAL.isdisjoint(marks)):
        return True
    if not _ABROAD.isdisjoint(marks):
        return True
    own = f"places:{country}"
    return "places" in marks and any(mark.startswith("places:") and mark != own for mark in marks)


def _only_one(sentence: Sentence, country: str) -> str:
    """The code of the one other country that a sentence names; empty where it names none or several."""
    if "places" not in sentence.marks:
        return ""
    codes = {mark[7:] for mark in sentence.marks if mark.startswith("places:")} - {country, UNSPECIFIED}
    return codes.pop() if len(codes) == 1 else ""


def _spoken_of(tokens: Sequence[Item], spoken: str, country: str) -> tuple[str, str]:
    """The country that "both countries" means beside the document's own, here and in the next sentence."""
    codes = {place_of(token) for token in tokens if is_place(token)} - {"", country, UNSPECIFIED}
    here = codes.pop() if len(codes) == 1 else ""
    return here or ("" if codes else spoken), here


def _trimmed(tokens: Sequence[Item]) -> Sequence[Item]:
    """A clause without the marks and the "and" at its ends."""
    first, stop = 0, len(tokens)
    while first < stop - 1 and (not tokens[first].text[0].isalnum() or tokens[first].lower in ("and", "but")):
        first += 1
    while stop > first + 1 and not tokens[stop - 1].text[-1].isalnum() and tokens[stop - 1].text != ")":
        stop -= 1
    return tokens[first:stop]


def _acts(clause: Clause, partners: Partners) -> Iterator[Act]:
    """The acts that a clause tells of: of the first kind that fits, from the most to the least telling word."""
    if are_crooks(clause):
        return
    over = handed_over_at(clause)
    if over >= 0 and joint_at(clause) < 0:
        yield from (("extradition", pair) for pair in extraditions(clause, over))
    elif (at := investigated_at(clause)) >= 0 and not (is_task_force(clause) and returned_at(clause) >= 0):
        if not _denied(clause, at) and not is_agreed_on(clause, at):
            yield from (("joint investigation", parties) for parties in partners.groups())
    elif (at := exchanged_at(clause)) >= 0:
        if not _denied(clause, at):
            yield from (("information exchange", parties) for parties in partners.told(at))
    elif (at := given_at(clause)) >= 0 and not _denied(clause, at) and any(partners.given(at)):
        yield from (("information exchange", parties) for parties in partners.given(at))
    elif (at := returned_at(clause)) >= 0 and not (_denied(clause, at) or _agreed(clause)):
        helped = partners.helpers(_HELP, _TOGETHER, _REPATRIATION, _HOMEWARD)
        team = next(partners.groups(), ()) if is_task_force(clause) else ()
        if helped or team:
            if not is_elsewhere(clause, at, helped):
                yield "repatriation", tuple(dict.fromkeys([*(helped or team), *sent_to(clause, at)]))
        elif clause.find(_ACTS) >= 0 or partners.act_as_one(at):
            found = [partners.act_as_one(at)] if partners.act_as_one(at) else partners.countries()
            yield from (("repatriation", parties) for parties in found)
    elif (at := training_at(clause)) >= 0:
        helped = partners.helpers(_TRAINING, _PROVIDED, _TOGETHER)
        taught = trained(clause, at) or (() if helped else taught_abroad(clause, at))
        if (helped or taught) and not _denied(clause, at):
            yield "training", tuple(dict.fromkeys([*(helped or (clause.country,)), *taught]))
    elif (at := clause.find(_ASSISTANCE)) >= 0 and not _denied(clause, at) and not _agreed(clause):
        if clause.find(_REFUSAL) < 0:
            yield from (("other", parties) for parties in partners.addressed(at))
    elif (at := _acted_at(clause)) >= 0 and not _denied(clause, at) and not _agreed(clause):
        yield from (("other", parties) for parties in partners.countries())


def _acted_at(clause: Clause) -> int:
    """Where bodies act with others, by a verb or "in cooperation" with "with" or "between" behind it; -1 where not."""
    for at in range(clause.first, clause.stop):
        before = clause.tokens[at - 1] if at > clause.first else None
        if clause.tokens[at].lower == "together" and is_with_officials(clause, at + 1):
            return at  # "together with the Greek customs officers, the police searched"
        nominal = before is not None and (before.lower in ("in", "its", "their") or has(before, _CUES + "strengthened"))
        nominal = nominal and has(clause.tokens[at], _TOGETHER)
        if not (nominal or has(clause.tokens[at], _ACTS)):
            continue
        after = clause.tokens[at : min(at + _NEAR, clause.stop)]
        joined = any(token.lower in ("with", "alongside", "between", "together") for token in after)
        if joined or not (nominal or clause.tokens[at].lower.startswith("work")):
            return at
    return -1


def _agreed(clause: Clause) -> bool:
    """Whether a clause speaks of an agreement to act rather than of an act, or of one done "under" an agreement."""
    for at in range(clause.first, clause.stop):
        if has(clause.tokens[at], "instrument-cues:agreement-head"):
            return all(token.lower != "under" for token in clause.tokens[max(clause.first, at - 4) : at])
    return False


def _denied(clause: Clause, at: int) -> bool:
    """Whether what stands at a token was not done, or only might be."""
    before = clause.tokens[max(clause.first, at - 5) : at]
    near = clause.tokens[max(clause.first, at - 2) : at]
    far = clause.tokens[max(clause.first, at - _NEAR) : at]
    for place, token in enumerate(far):
        if has(token, _CUES + "intended") and any(after.lower in ("to", "that") for after in far[place + 1 :]):
            return True  # "has agreed with Togo to start | joint patrols"
    if is_unreal(clause.tokens[clause.first : clause.stop], at - clause.first):
        return True  # "is to repatriate 40 victims", "if IOM trains the police"
    if any(token.lower in _OUGHT for token in clause.tokens[clause.first : at]):
        return True  # "should increase cooperation with Togo on | joint raids"
    return any(token.lower in NEGATIONS or has(token, _DENIAL) for token in before) or any(
        token.text in MODALS or token.lower == "plan" or has(token, _CUES + "intended") for token in near
    )
