"""A suspect handed over, or asked for: who gives, who takes."""

from __future__ import annotations

from collections.abc import Iterator

from tipgraph.grammar.cooperation.acts import Clause
from tipgraph.grammar.function_words import COPULAS, MODALS, NEGATIONS
from tipgraph.grammar.negation import is_adverb
from tipgraph.grammar.tokens import ARTICLES, has, is_place, place_of
from tipgraph.grammar.unreal import is_unreal
from tipgraph.model import UNSPECIFIED
from tipgraph.reading import Item

_CUES = "cooperation-cues:"
_EXTRADITION, _SUSPECT, _REQUEST = _CUES + "extradition", _CUES + "suspect", _CUES + "request"
#: What stands for one more suspect, or leads to one.
_ANOTHER = frozenset({"a", "another", "other", "others", "several"})
_HANDING, _GIVING_BACK = _CUES + "handing", _CUES + "giving-back"
_DENIAL, _REFUSAL, _AGREEMENT = _CUES + "denial", _CUES + "refusal", "instrument-cues:agreement-head"


def handed_over_at(clause: Clause) -> int:
    """Where a clause speaks of handing someone over ("extradited", "handed a man over"); -1 where it does not."""
    at = clause.find(_EXTRADITION)
    if at >= 0:
        return at
    tokens = clause.tokens
    for first in range(clause.first, clause.stop):
        tags = tokens[first].tags
        if _HANDING in tags and any(token.lower == "over" for token in tokens[first + 1 : min(first + 6, clause.stop)]):
            return first
        if _GIVING_BACK in tags and any(
            has(token, _CUES + "wanted-person") for token in tokens[first + 1 : min(first + 4, clause.stop)]
        ):
            return first
    return -1


def extraditions(clause: Clause, at: int) -> Iterator[tuple[str, str]]:
    """The country that gives and the one that takes, one of them the document's own; nothing where it was not done."""
    tokens = clause.tokens
    if clause.find(_REFUSAL, _CUES + "expulsion") >= 0:
        return
    if is_unreal(tokens[clause.first : clause.stop], at - clause.first):
        return
    if any(
        token.lower in NEGATIONS or token.text in MODALS or has(token, _AGREEMENT, _DENIAL)
        for token in tokens[clause.first : at]
    ):
        return
    meant = (_CUES + "purposed", _CUES + "intended")
    if at > clause.first and has(tokens[at - 1], *meant):
        return  # "committed to | extradite"
    if at - 2 >= clause.first and tokens[at - 1].lower == "to" and has(tokens[at - 2], *meant):
        return  # "stopped short of its plan to | extradite", "agreed to | extradite"
    if any(has(token, _AGREEMENT) for token in tokens[at : min(at + 2, clause.stop)]):
        return
    if not tokens[at].lower.startswith("extradit") or tokens[at].lower.startswith("extraditi"):
        inside = tokens[clause.first : clause.stop]
        suspects = any(has(token, _SUSPECT, _REQUEST) for token in inside)
        victims = any(has(token, _CUES + "cared-for", _CUES + "returned") for token in inside)
        told = any(has(token, _SUSPECT) for token in tokens[: clause.first])  # "six brokers ..., and Togo gave up four"
        numbered = any(token.is_numeral or _is_another(clause, n) for n, token in enumerate(inside, clause.first)) or (
            told and any(t.lower == "them" for t in inside)
        )
        if not suspects and (victims or not numbered):
            return
    yield from _giver_and_takers(clause, at)


def _is_another(clause: Clause, at: int) -> bool:
    """Whether "another" stands at a token for one more suspect: "handed over | another", and no "another shelter"."""
    tokens = clause.tokens
    alone = at + 1 >= clause.stop or not tokens[at + 1].text[0].isalnum() or tokens[at + 1].lower in ("to", "from")
    return tokens[at].lower == "another" and (alone or has(tokens[at + 1], _SUSPECT))


def _is_one_more(token: Item) -> bool:
    """Whether a word stands for a suspect: "a | third was received", "another | suspect was"."""
    counted = token.is_numeral or has(token, "instrument-cues:ordinal")
    return counted or token.lower in _ANOTHER or has(token, _SUSPECT, _REQUEST)


def requests(clause: Clause) -> Iterator[tuple[str, str]]:
    """A request beside another suspect handed over: "is considering a request from Chile", "a like request to Chad"."""
    at = clause.find(_REQUEST)
    if clause.find(_REFUSAL) >= 0 or not 0 <= at < clause.stop - 2:
        return
    if any(token.lower in NEGATIONS for token in clause.tokens[max(clause.first, at - 4) : at]):
        return
    link = clause.tokens[at + 1].lower
    for token in clause.tokens[at + 2 : at + 4]:
        if is_place(token) and place_of(token) not in ("", clause.country):
            if link in ("from", "by"):
                yield clause.country, place_of(token)
            elif link == "to":
                yield place_of(token), clause.country


def received_from(clause: Clause) -> Iterator[str]:
    """Who gave as many in return: "extradited two to Togo and | received one from Mali"."""
    tokens, at = clause.tokens, clause.first
    while at < clause.stop and (tokens[at].lower in ("and", ",") or is_adverb(tokens[at])):
        at += 1
    passive = next((be for be in range(at, min(at + 4, clause.stop)) if tokens[be].lower in COPULAS), -1)
    if passive > at and not _is_one_more(tokens[passive - 1]):
        return  # "a new law was accepted"
    at = passive + 1 if passive > at else at  # "a third was | received from Mali"
    if at + 2 >= clause.stop or not has(tokens[at], _CUES + "received"):
        return
    if [token.lower for token in tokens[at + 1 : at + 4]] == ["the", "return", "of"]:
        at += 3
    if passive < 0 and not (tokens[at + 1].is_numeral or tokens[at + 1].lower in _ANOTHER):
        return
    if passive < 0 and tokens[at + 2].lower not in ("from", "of") and not has(tokens[at + 2], _SUSPECT, _REQUEST):
        return  # "received 200 euros from Italy"
    for place in range(at + 2, min(at + 9, clause.stop)):
        if is_place(tokens[place]) and tokens[_before(clause, place)].lower in ("from", "and", ","):
            code = place_of(tokens[place])
            if code not in ("", clause.country, UNSPECIFIED):
                yield code


def _giver_and_takers(clause: Clause, at: int) -> Iterator[tuple[str, str]]:
    tokens, country = clause.tokens, clause.country
    subject, giver = "", ""
    takers: list[str] = []
    for position in range(clause.first, clause.stop):
        if not is_place(tokens[position]):
            continue
        code, before = place_of(tokens[position]), _before(clause, position)
        link = tokens[before].lower if before >= clause.first else ""
        of_request = before > clause.first and _is_request(clause, before - 1)
        if _asks(clause, position) or (of_request and link in ("from", "by", "of")):
            takers.append(code)
        elif link == "to" and of_request:
            giver = giver or code
        elif link == "to" or (takers and link in ("and", ",") and code != country):
            takers.append(code)
        elif link in ("from", "with") or (link == "in" and _is_caught(clause, before)):
            giver = giver or code
        elif not subject and position < at and _may_act(clause, position) and not code.startswith("region:"):
            subject = code
    takers.extend(_own_country(clause, at))
    asked = any(has(token, _REQUEST) for token in tokens[clause.first : at])
    if asked and not takers:  # who asks is to take
        takers, giver = [subject or country], giver or country
    giver = giver or (subject if subject not in takers else "")
    for taker in dict.fromkeys(takers or [country]):
        if taker != country:
            giver = giver or country
        if giver and giver != taker and country in (giver, taker):
            yield giver, taker


def _own_country(clause: Clause, at: int) -> Iterator[str]:
    """The country of people handed over to "their country": "three Nigerians were | extradited to their ..."."""
    tokens = clause.tokens
    after = [token.lower for token in tokens[at + 1 : min(at + 5, clause.stop)]]
    if after[:2] not in (["to", "their"], ["to", "his"], ["to", "her"]) or "country" not in " ".join(after):
        return
    for token in tokens[clause.first : at]:
        if is_place(token) and place_of(token) not in ("", clause.country):
            yield place_of(token)
            return


def _is_caught(clause: Clause, link: int) -> bool:
    """Whether someone was caught in a place, before "in": "arrested in Togo"."""
    return link > clause.first and has(clause.tokens[link - 1], _CUES + "caught")


def _is_request(clause: Clause, at: int) -> bool:
    """Whether a noun for a request stands at a token: "request", no "requested"."""
    token = clause.tokens[at]
    return has(token, _REQUEST) and token.lower.startswith("request") and not token.lower.endswith("ed")


def _asks(clause: Clause, at: int) -> bool:
    """Whether a request is a country's: "an Italian request", "at Spain's request", "requested by Spain"."""
    after = at + 2 if at + 1 < clause.stop and clause.tokens[at + 1].lower == "'s" else at + 1
    if after < clause.stop and _is_request(clause, after):
        return True
    before = _before(clause, at)
    return before > clause.first and clause.tokens[before].lower == "by" and has(clause.tokens[before - 1], _REQUEST)


def _may_act(clause: Clause, at: int) -> bool:
    """Whether a place in a clause may be who acts: no "Peruvian suspects", no "Peruvians"."""
    token = clause.tokens[at]
    demonym = all(sense.form == "demonym" for sense in token.senses if sense.scheme == "places")
    if demonym and clause.tokens[at - 1].lower == "the" and has(clause.tokens[at + 1], _EXTRADITION):
        return True  # "the Ukrainians | surrendered a recruiter"
    return not demonym and not has(clause.tokens[min(at + 1, clause.stop - 1)], _SUSPECT)


def _before(clause: Clause, at: int) -> int:
    """The last token before another in its clause, articles left out; one before the clause where there is none."""
    at -= 1
    while at >= clause.first and clause.tokens[at].lower in ARTICLES:
        at -= 1
    return at
