"""Lessons that cross a border: given by foreign or international bodies, or to officers of another country."""

from __future__ import annotations

from tipgraph.grammar.cooperation.acts import Clause
from tipgraph.grammar.tokens import has, is_place, place_of
from tipgraph.model import UNSPECIFIED

_CUES = "cooperation-cues:"
_TRAINING, _PERSONS, _CARED_FOR, _FOR_THEM, _ATTENDING, _PEERS = (
    _CUES + code for code in ("training", "persons", "cared-for", "for-victims", "attending", "peers")
)
#: How many words may stand between a lesson and who takes it.
_REACH = 6


def training_at(clause: Clause) -> int:
    """Where a clause speaks of training officials; -1 where it does not, or where the training is for victims."""
    at = clause.find(_TRAINING)
    while at >= 0 and _describes(clause, at):
        at = next((n for n in range(at + 1, clause.stop) if has(clause.tokens[n], _TRAINING)), -1)
    if at < 0 or _is_for_victims(clause, at):
        return -1
    return at


def _describes(clause: Clause, at: int) -> bool:
    """Whether "trained" only describes people: "sent | trained volunteers"."""
    tokens = clause.tokens
    if tokens[at].lower != "trained" or not clause.first < at < clause.stop - 1:
        return False
    before, after = tokens[at - 1].lower, tokens[at + 1].lower
    verb = before.endswith("ed") or before in ("sent", "specially", "newly", "of", "with", "by", "had", "has", "have")
    return verb and after.endswith("s") and before not in ("had", "has", "have")


def trained(clause: Clause, at: int) -> tuple[str, ...]:
    """The countries whose officers are taught by the document's own: "trained 30 Liberian officers"."""
    tokens = clause.tokens
    # "hosted Togolese officers for training": whoever is taught may stand before the word too.
    first = max(clause.first + 1, at - _REACH) if has(tokens[at], _CUES + "teaching") else at
    found: list[str] = []
    for place in range(first, min(at + 2 * _REACH, clause.stop)):
        if not is_place(tokens[place]) or place_of(tokens[place]) in ("", clause.country, UNSPECIFIED):
            continue
        named = any(sense.form == "name" for sense in tokens[place].senses)
        adjective = not named and _are_officers(clause, place + 1)
        hosted = place < at and any(has(token, _CUES + "hosting") for token in tokens[clause.first : place])
        if (adjective and (place > at or hosted) and _is_taught(clause, place, at)) or (
            place > at and _come_from(clause, place)
        ):
            found.append(place_of(tokens[place]))
    return tuple(dict.fromkeys(found))


def taught_abroad(clause: Clause, at: int) -> tuple[str, ...]:
    """The countries where officers took part in a lesson: "attended a course in | Austria"."""
    tokens = clause.tokens
    before = tokens[clause.first : at]
    # "went to Togo for | training"
    if at - clause.first > 3 and tokens[at - 1].lower == "for" and tokens[at - 3].lower == "to":
        code = place_of(tokens[at - 2]) if is_place(tokens[at - 2]) else ""
        return (code,) if code not in ("", clause.country, UNSPECIFIED) else ()
    sent = any(token.lower == "sent" for token in before) and any(token.lower == "to" for token in before)
    if not sent and not any(has(token, _ATTENDING) for token in before):
        return ()
    found: list[str] = []
    for place in range(at + 1, min(at + 2 * _REACH, clause.stop)):
        token = tokens[place]
        inside = tokens[place - 1].lower == "in" or (found and tokens[place - 1].lower in ("and", ","))
        named = any(sense.form in ("name", "locality") for sense in token.senses if sense.scheme == "places")
        if is_place(token) and named and inside and place_of(token) not in ("", clause.country, UNSPECIFIED):
            found.append(place_of(token))
    return tuple(dict.fromkeys(found))


def _are_officers(clause: Clause, at: int) -> bool:
    """Whether officers follow, or more nationalities and then officers: "Togolese | and Beninese officers"."""
    while at < clause.stop and (is_place(clause.tokens[at]) or clause.tokens[at].lower in ("and", ",")):
        at += 1
    return at < clause.stop and has(clause.tokens[at], _PERSONS)


def _is_taught(clause: Clause, place: int, at: int) -> bool:
    """Whether nothing between a lesson and people makes them its givers ("by", "from", "with")."""
    low, high = min(place, at), max(place, at)
    return not any(token.lower in ("by", "from", "with", "against") for token in clause.tokens[low:high])


def _come_from(clause: Clause, place: int) -> bool:
    """Whether a place is where officers come from: "40 officials from Togo and Benin"."""
    tokens, start = clause.tokens, place - 1
    while start > clause.first and (is_place(tokens[start]) or tokens[start].lower in ("and", ",", "the")):
        start -= 1
    if start == clause.first:
        return False
    peers = tokens[start].lower in ("in", "of") and has(tokens[start - 1], _PEERS)
    return peers or (tokens[start].lower == "from" and has(tokens[start - 1], _PERSONS))


def _is_for_victims(clause: Clause, at: int) -> bool:
    """Whether what is taught is a trade for victims ("vocational courses", "training to 27 victims")."""
    tokens = clause.tokens
    if has(tokens[at], _FOR_THEM) or any(has(token, _FOR_THEM) for token in tokens[max(clause.first, at - 2) : at]):
        return True
    for after in range(at + 1, min(at + 4, clause.stop)):
        if tokens[after].lower in ("to", "for") and tokens[after - 1].lower != "how":
            for place in range(after + 1, min(after + 4, clause.stop)):
                if has(tokens[place], _CARED_FOR):
                    return not (place + 1 < clause.stop and has(tokens[place + 1], _PERSONS))
            return False
    return False
