"""Whether a text says that something is there, missing, or only wished for.

"lacked a national plan", "no task force", "did not establish a unit" name things that are missing; "plans to create an
agency", "should establish a unit" things that are wished for; "did not implement its plan", "reinstated the task
force" things that are there.
"""

from __future__ import annotations

from collections.abc import Sequence

from tipgraph.grammar.function_words import AUXILIARIES, COPULAS, DETERMINERS, NEGATIONS
from tipgraph.grammar.tokens import has
from tipgraph.reading import Item

_ABSENCE = "organization-cues:absence"
_CREATION = "organization-cues:creation"
_INTENTION = "organization-cues:intention"
_FAILURE = "organization-cues:failure"
_FORMING = "organization-cues:forming"
_NONE = NEGATIONS - {"not", "cannot"}
_DEFINITE = DETERMINERS - {"a", "an"}
_NOT = frozenset({"not", "never"})
_HAVING = frozenset({"have", "has", "had", "possess", "possesses"})
_WISHED = frozenset({"should", "would", "could", "must", "will", "may", "might"})
_REACH = 7

THERE, MISSING, WISHED = "there", "missing", "wished"


def is_there(tokens: Sequence[Item], first: int) -> bool:
    """Whether the thing whose name begins at `first` exists, as far as the words before it tell."""
    return existence(tokens, first) == THERE


def is_formed(tokens: Sequence[Item], first: int) -> bool:
    """Whether a body exists: also one "that the law provides for" does not before it is formed."""
    if not is_there(tokens, first):
        # "neither the police nor the courts" are there
        return first > 1 and tokens[first - 1].lower == "the" and tokens[first - 2].lower in ("neither", "nor")
    at = first - 1
    while at >= 0 and first - at <= _REACH and (tokens[at].lower in _DEFINITE or _describes(tokens[at])):
        if has(tokens[at], _FORMING):
            break
        at -= 1
    if at < 1 or not has(tokens[at], _FORMING):
        return True
    return not any(token.lower in _NOT or has(token, _FAILURE) for token in tokens[max(0, at - 4) : at])


def is_missing_after(tokens: Sequence[Item], stop: int) -> bool:
    """Whether the words behind a name say that there is no such body: "does not exist", "has yet to be formed"."""
    at = stop
    while at < min(stop + _REACH, len(tokens)) and tokens[at].lower not in AUXILIARIES:
        if tokens[at].text in (",", ";", ":", ".") or tokens[at].lower in ("and", "which", "that", "who"):
            return False
        at += 1
    words = [token.lower for token in tokens[at : at + 5] if token.lower != "yet" or tokens[at + 1].lower == "yet"]
    meant = len(words) > 1 and words[0] in COPULAS and has(tokens[at + 1], _INTENTION) and words[1].endswith("ed")
    if meant and "to" not in words[2:3]:
        return True  # "a steering committee | is planned"
    if len(words) < 3 or words[0] not in AUXILIARIES:
        return False
    if words[1] in _NOT and words[2] == "exist":
        return True
    denied = words[1] in _NOT or (words[0] in _HAVING and words[1] == "yet")
    formed = next((token for token in tokens[at : at + 6] if has(token, _FORMING) and token.lower.endswith("ed")), None)
    passive = words[0] in COPULAS or "been" in words or "be" in words
    return (denied or words[0] in _WISHED) and passive and formed is not None  # "would be formed"


def existence(tokens: Sequence[Item], first: int) -> str:
    """`THERE`, `MISSING` or `WISHED`, for the thing whose name begins at `first`."""
    at, definite, determined = first - 1, False, False
    # Over the words that only describe the thing ("a formal national"), to the verb or noun that governs it.
    while at >= 0 and first - at <= _REACH:
        token = tokens[at]
        if not determined and token.lower in DETERMINERS:
            definite, determined = token.lower in _DEFINITE, True
        elif token.lower in _NONE:
            return MISSING
        elif token.lower == "any":
            return MISSING if _denied(tokens, at) else THERE
        elif has(token, _ABSENCE):
            return MISSING if token.lower not in ("proposed", "planned") else WISHED
        elif has(token, _CREATION) and not token.lower.endswith("ed"):
            return THERE if definite else _not_yet(tokens, at)
        elif token.lower in _HAVING:
            return MISSING if _denied(tokens, at) else THERE
        elif token.lower == "for" and at and has(tokens[at - 1], _INTENTION, _ABSENCE):
            return THERE if definite else WISHED
        elif token.lower != "of" and (determined or not _describes(token)):
            return THERE
        at -= 1
    return THERE


def _describes(token: Item) -> bool:
    """Whether a word may stand between a verb and its object's name."""
    return token.lower in ("new", "or", "such") or (
        token.text.islower()
        and not has(token, _INTENTION)
        and token.lower.endswith(("al", "ive", "ed", "ic", "ent", "ant", "y"))
    )


def _denied(tokens: Sequence[Item], at: int) -> bool:
    """Whether "not" or "never" stands before a verb."""
    return any(token.lower in _NOT for token in tokens[max(0, at - 3) : at])


def _not_yet(tokens: Sequence[Item], at: int) -> str:
    """How a verb or noun of creation is meant: done, denied, or wished for."""
    before = tokens[max(0, at - 4) : at]
    if any(token.lower in _NOT or has(token, _FAILURE, _ABSENCE) for token in before):
        return MISSING
    if any(token.lower in _WISHED or has(token, _INTENTION) for token in before):
        return WISHED
    # An order: "Establish a unit"; "to establish a unit" is an aim.
    if not before or (before[-1].lower == "to" and not any(t.lower in AUXILIARIES for t in before)):
        return WISHED
    return THERE
