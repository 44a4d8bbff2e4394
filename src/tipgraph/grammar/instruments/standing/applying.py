"""What says that an instrument applies, beside what tells how it was made: "enacted in 2007, prohibits trafficking"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from tipgraph.grammar.function_words import BE_HAVE, DETERMINERS, DO, PREPOSITIONS
from tipgraph.grammar.instruments.naming.limits import HEADS
from tipgraph.grammar.instruments.naming.names import Phrase
from tipgraph.grammar.instruments.standing.presence import is_denied
from tipgraph.grammar.instruments.standing.statuses import CLAUSE, DEEDS
from tipgraph.grammar.negation import is_adverb
from tipgraph.grammar.tokens import has, is_place, year_of
from tipgraph.grammar.unreal import is_unreal
from tipgraph.reading import Item

_CUES = "instrument-cues:"
_REACH = 16
_RELATIVE = frozenset({"which", "that"})
_RULING = tuple(_CUES + code for code in ("in-force", "prescribing", "says"))


def lasts(tokens: Sequence[Item], at: int) -> bool:
    """Whether behind its adoption the text has it come or go on to apply: "launched in 2007, remains in effect"."""
    for later in range(at + 1, min(len(tokens), at + _REACH)):
        joins = tokens[later].lower == "and" and later + 1 < len(tokens) and not is_place(tokens[later + 1])
        if tokens[later].lower in CLAUSE:
            return False
        if joins and not (has(tokens[later + 1], _CUES + "entry") or tokens[later + 1].lower in BE_HAVE):
            return False
        following = tokens[later + 1] if later + 1 < len(tokens) else tokens[later]
        still = tokens[later].lower == "still" and has(following, _CUES + "in-force")
        goes_on = tokens[later].lower.startswith("continue") and following.lower == "to"  # "continued | to govern"
        if still or goes_on or has(tokens[later], _CUES + "lasting", _CUES + "entry"):
            return not is_denied(tokens, later) and not is_unreal(tokens, later)
    return False


def is_to_come(tokens: Sequence[Item], phrase: Phrase) -> bool:
    """Whether it is told when it is to apply: "passed a law, which forbids fees and will | take effect in 2012"."""
    for token in tokens[phrase.stop : phrase.stop + 2 * _REACH]:
        if token.lower in CLAUSE:
            return False
        if has(token, _CUES + "coming"):
            return True
    return False


def is_carried_out(tokens: Sequence[Item], phrase: Phrase) -> bool:
    """Whether rules to carry out a law are spoken of, and not the law: "regulations implementing | the act"."""
    at = phrase.first - 1
    at -= at > 0 and tokens[at].lower in DETERMINERS
    if at > 1 and tokens[at].lower == "implement" and tokens[at - 1].lower == "to":
        return has(tokens[at - 2], *HEADS)  # "regulations to implement | the act"
    if tokens[at].lower == "for":
        return phrase.kind == "law" and at > 0 and has(tokens[at - 1], _CUES + "rules")
    return at > 0 and tokens[at].lower == "implementing" and has(tokens[at - 1], *HEADS)


def rules(tokens: Sequence[Item], phrase: Phrase) -> bool:
    """Whether a law is what rules something, however it was made: "passed an act in 2007, which outlaws slavery"."""
    return not is_to_come(tokens, phrase) and any(_is_ruling(tokens, at) for at in _predicates(tokens, phrase))


def _predicates(tokens: Sequence[Item], phrase: Phrase) -> Iterator[int]:
    """Where a clause may begin that says what a law does: behind it, behind "which", behind what is set in commas."""
    at = phrase.stop
    if phrase.kind != "law" and at < len(tokens) and tokens[at].lower in _RELATIVE:
        return
    if at < len(tokens) and tokens[at].text == "(":
        at = next((later + 1 for later in range(at, len(tokens)) if tokens[later].text == ")"), at)
    if at >= len(tokens):
        return
    if tokens[at].text == ",":
        yield at + 2 if tokens[at + 1 : at + 2] and tokens[at + 1].lower in _RELATIVE else at + 1
        yield next((later + 1 for later in range(at + 1, len(tokens)) if tokens[later].text == ","), len(tokens))
        return
    yield at + 1 if tokens[at].lower in _RELATIVE else at
    if has(tokens[at], _CUES + "adopted", _CUES + "signed"):  # "a law passed in 2005 | criminalizes"
        yield next((later + 1 for later in range(at + 1, min(len(tokens), at + 5)) if year_of(tokens[later])), at)


def _is_ruling(tokens: Sequence[Item], at: int) -> bool:
    while at < len(tokens) and is_adverb(tokens[at]):
        at += 1
    if at + 2 < len(tokens) and (
        (tokens[at].lower in DO and tokens[at + 1].lower == "not")
        or (has(tokens[at], "organization-cues:failure") and tokens[at + 1].lower == "to")
    ):
        at += 2  # "did not require proof of force", "fails to define it": so it rules
    if at + 1 >= len(tokens) or not has(tokens[at], *_RULING) or has(tokens[at], *DEEDS):
        return False
    verb, following = tokens[at], tokens[at + 1]
    near = tokens[at + 1 : at + 4]
    if has(verb, _CUES + "on-its-way") and any(has(token, _CUES + "chamber", _CUES + "stage") for token in near):
        return False  # "the act left parliament", "reached the desk of the president"
    if has(verb, _CUES + "says") and verb.lower.endswith("ed") and following.lower in PREPOSITIONS:
        return False  # "a law limited by the constitution"
    return verb.text.islower() and not verb.lower.endswith("ing")
