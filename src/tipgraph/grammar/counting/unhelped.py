"""Zeros of help by whom it did not reach: "victims received no shelter", "in no case did victims obtain care"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from tipgraph.grammar.counting.amounts.phrase import Phrase
from tipgraph.grammar.counting.bound import Bound
from tipgraph.grammar.counting.tallies import Tally
from tipgraph.grammar.function_words import DO, HAVE
from tipgraph.grammar.negation import Denial, denial_of_verb, denial_start, opens_denied
from tipgraph.grammar.unreal import is_unreal
from tipgraph.grammar.verbs import is_past
from tipgraph.reading import Item

_HELPERS = DO | HAVE | {"not", "never"}
#: What a clause begins behind: nothing, a mark, a word that joins it.
_OPENS = frozenset({",", ";", "that", "and", "but", "while", "although"})
#: How far behind its verb the help may stand, and how many words may say which victims.
_NEAR, _KINDS = 5, 2


def unhelped(bound: Bound) -> Iterator[Tally]:
    """The zeros of help that victims as such did not get; "many victims", or "adequate help", states none."""
    words = bound.words
    for verb, word in enumerate(words):
        if "count-cues:receive" not in word.tags or is_unreal(words, verb) or _ended(words):
            continue
        first, stop = _subject(words, verb), _help(words, verb)
        if first < 0 or stop < 0:
            continue
        phrase = Phrase(first, first, first, verb, "no", 0, head="victims")
        start = min(first, denial_start(words, verb))
        yield Tally(measure="victims_assisted", first=start, stop=stop, rule="counts.zero", phrase=phrase, value=0)


def _subject(words: Sequence[Item], verb: int) -> int:
    """Where victims begin that are the subject of a verb, told by no more than their kind; -1 for others."""
    at = verb - 1
    while at >= 0 and words[at].lower in _HELPERS:
        at -= 1
    if at < 0 or "count-heads:victims" not in words[at].tags:
        return -1
    for first in range(at, max(-1, at - _KINDS - 1), -1):
        led = words[first - 1] if first else None
        if led is None or led.lower in _OPENS or (led.lower in DO and opens_denied(words, first - 1)):
            return first
        kind = not led.tags.isdisjoint(("count-heads:persons", "count-cues:generic")) or led.is_of("places")
        if not kind or "count-context:maybe" in led.tags:
            return -1
    return -1


def _ended(words: Sequence[Item]) -> bool:
    """Whether it is said until when there was none, or unless what: "until 2009, victims received no shelter"."""
    return any(word.lower in ("until", "before", "till", "previously", "unless") for word in words)


def _help(words: Sequence[Item], verb: int) -> int:
    """Where the help ends that a verb says nobody got; -1 where it denies none, or only how good it was."""
    behind = words[verb + 1 : verb + 1 + _NEAR]
    help_at = next((at for at, word in enumerate(behind) if "count-cues:help" in word.tags), -1)
    own = behind[:help_at]
    if help_at >= 0 and "count-context:paper" in behind[help_at].tags:
        return -1  # "received no visas"
    if help_at < 0 or any("count-cues:limited" in word.tags or word.text in ",;" for word in own):
        return -1
    if any(word.lower not in ("no", "any") for word in own):
        return -1  # "received no | special | care"
    form = "past" if is_past(words[verb]) else "base"
    none = bool(own) and own[0].lower == "no"
    helper = next((at for at in range(verb - 1, -1, -1) if words[at].lower in DO), -1)
    denied = denial_of_verb(words, verb, form) is Denial.NOT or (helper > 0 and opens_denied(words, helper))
    return verb + 2 + help_at if none or denied else -1
