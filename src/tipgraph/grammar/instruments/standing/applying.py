"""What says that an instrument applies, beside what tells how it was made: "enacted in 2007, prohibits trafficking"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from tipgraph.grammar.function_words import BE, DETERMINERS, HAVE
from tipgraph.grammar.instruments.naming.limits import HEADS
from tipgraph.grammar.instruments.naming.names import Phrase
from tipgraph.grammar.instruments.standing.presence import is_denied
from tipgraph.grammar.instruments.standing.statuses import DEEDS
from tipgraph.grammar.negation import is_adverb
from tipgraph.grammar.tokens import has, year_of
from tipgraph.grammar.unreal import is_unreal
from tipgraph.reading import Item

_CUES = "instrument-cues:"
_REACH = 12
_RELATIVE = frozenset({"which", "that"})


def lasts(tokens: Sequence[Item], at: int) -> bool:
    """Whether behind its adoption the text has it come or go on to apply: "launched in 2007, remains in effect"."""
    for later in range(at + 1, min(len(tokens), at + _REACH)):
        joins = tokens[later].lower == "and" and later + 1 < len(tokens)
        if tokens[later].text in ";:" or tokens[later].lower == "but":
            return False
        if joins and not (has(tokens[later + 1], _CUES + "entry") or tokens[later + 1].lower in BE | HAVE):
            return False
        if has(tokens[later], _CUES + "lasting", _CUES + "entry"):
            return not is_denied(tokens, later) and not is_unreal(tokens, later)
    return False


def is_carried_out(tokens: Sequence[Item], phrase: Phrase) -> bool:
    """Whether rules to carry out a law are spoken of, and not the law: "regulations implementing | the act"."""
    at = phrase.first - 1
    at -= at > 0 and tokens[at].lower in DETERMINERS
    return at > 0 and tokens[at].lower == "implementing" and has(tokens[at - 1], *HEADS)


def rules(tokens: Sequence[Item], phrase: Phrase) -> bool:
    """Whether a law is what rules something, however it was made: "passed an act in 2007, which outlaws slavery"."""
    return any(_is_ruling(tokens, at) for at in _predicates(tokens, phrase))


def _predicates(tokens: Sequence[Item], phrase: Phrase) -> Iterator[int]:
    """Where a clause may begin that says what a law does: behind it, behind "which", behind what is set in commas."""
    at = phrase.stop
    if at < len(tokens) and tokens[at].text == "(":
        at = next((later + 1 for later in range(at, len(tokens)) if tokens[later].text == ")"), at)
    if at >= len(tokens):
        return
    if tokens[at].text == ",":
        yield at + 2 if tokens[at + 1 : at + 2] and tokens[at + 1].lower in _RELATIVE else at + 1
        yield next((later + 1 for later in range(at + 1, len(tokens)) if tokens[later].text == ","), len(tokens))
        return
    yield at + 1 if tokens[at].lower in _RELATIVE else at
    if has(tokens[at], _CUES + "adopted"):  # "a law passed in 2005 | criminalizes"
        yield next((later + 1 for later in range(at + 1, min(len(tokens), at + 5)) if year_of(tokens[later])), at)


def _is_ruling(tokens: Sequence[Item], at: int) -> bool:
    while at < len(tokens) and is_adverb(tokens[at]):
        at += 1
    if at >= len(tokens) or not has(tokens[at], _CUES + "in-force", _CUES + "prescribing") or has(tokens[at], *DEEDS):
        return False
    active = at + 1 < len(tokens) and tokens[at].text.islower() and not tokens[at].lower.endswith("ing")
    return active and not is_denied(tokens, at)
