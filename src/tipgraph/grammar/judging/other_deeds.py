"""Verbs of effort whose object tells of another deed, or of none: "voted down the bill", "won praise"."""

from __future__ import annotations

from collections.abc import Sequence

from tipgraph.grammar.judging.judged_words import Word
from tipgraph.grammar.judging.objects import is_victim

#: How many words behind a verb its object may stand.
_NEAR = 7
#: What makes no effort of a verb: "treated trafficking | as a minor crime".
_BEHIND = {
    "voted": ("against", "down"),
    "treated": ("as",),
    "exposed": ("to",),
    "set aside": ("verdict", "conviction", "sentence", "judgment"),
    "broke up": ("demonstration", "families", "protest", "march", "marriage", "strike"),
}
#: Verbs that are efforts only with an object of these codes, or with victims.
_ONLY = frozenset({"won", "wins", "flew"})
#: Verbs of knowing and saying, where a clause is what was known.
_KNOWS = frozenset({"explained", "discovered", "uncovered"})
_OBJECTS = frozenset({"protection", "prosecution", "offender"})


def is_another_deed(words: Sequence[Word], main: int) -> bool:
    """Whether what follows a verb makes another deed of it."""
    verb, behind = words[main].lower, words[main + 1 : main + 1 + _NEAR]
    if verb in _KNOWS and behind and behind[0].head == "that":
        return True  # "explained | that it lacked funds"
    others = _BEHIND.get(verb, ())
    if verb == "voted down" or (
        others and any(word.head in others or word.lower in others or word.tail in others for word in behind)
    ):
        return True
    return verb in _ONLY and not any(is_victim(word) or word.codes & _OBJECTS for word in behind)
