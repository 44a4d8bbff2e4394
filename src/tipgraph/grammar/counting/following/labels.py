"""Numbers behind a label, as in a table: "investigations: 12; prosecutions: 7", "victims identified in 2009: 40"."""

from __future__ import annotations

from tipgraph.grammar.counting.amounts.phrase import Phrase
from tipgraph.grammar.counting.bound import Bound

_BOUNDS = frozenset({";", ",", ":", "—", ".", ")"})
_AFTER = frozenset({";", ",", ".", "(", ")", "in", "for"})
#: How many words a label may have.
_WIDTH = 6


def labelled(bound: Bound, phrase: Phrase) -> str:
    """The measure of the label that a number stands behind; empty where a sentence, and no label, leads to it.

    A label is a noun phrase from the mark before it on, with one deed and no verb: "identified" only describes victims.
    """
    words, colon = bound.words, phrase.first - 1
    if phrase.source not in ("number", "no") or phrase.head or colon < 1 or words[colon].text != ":":
        return ""
    if phrase.stop < len(words) and words[phrase.stop].lower not in _AFTER:
        return ""
    start = colon
    while start > 0 and words[start - 1].text not in _BOUNDS:
        start -= 1
    label = words[start:colon]
    if not 0 < len(label) <= _WIDTH or words[start].lower in ("the", "a"):
        return ""
    told = {code for word in label for code in word.codes("count-nouns")}
    if not told and len(label) > 1 and label[0].codes("count-heads"):
        told = {code for word in label[1:2] for code in word.codes("count-verbs") if word.lower.endswith("ed")}
    return told.pop() if len(told) == 1 else ""
