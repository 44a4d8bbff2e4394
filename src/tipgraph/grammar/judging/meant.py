"""Deeds of the government that were only to be done, offered, expected, or nearly done, and so are no effort."""

from __future__ import annotations

from collections.abc import Sequence

from tipgraph.grammar.function_words import BE
from tipgraph.grammar.judging.judged_words import Word
from tipgraph.grammar.judging.objects import is_victim
from tipgraph.grammar.unreal import NEARLY, is_unreal

#: How far behind the verb "to" may stand.
_NEAR = 4


def is_only_meant(words: Sequence[Word], verb: int) -> bool:
    """Whether it was only to be done, or nearly: "is to approve a plan", "offered to fund shelters"."""
    if verb and words[verb - 1].lower in NEARLY:
        return True
    to = next((at for at in range(verb + 1, min(verb + _NEAR, len(words) - 1)) if words[at].lower == "to"), 0)
    deed = to > 0 and not words[to + 1].codes.isdisjoint(("do", "does", "work")) and not is_victim(words[to + 1])
    bound = words[verb].lower in BE and to == verb + 1  # "was to be opened", but not "was offered to 44 victims"
    return (deed or bound) and is_unreal([word.item for word in words], to + 1)
