"""The one who is seized with no number, because a text knows him: "stopped a truck and detained | its driver"."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from tipgraph.grammar.counting.amounts.nouns import is_plural
from tipgraph.grammar.counting.amounts.phrase import Phrase, with_noun
from tipgraph.reading import Item


def one_seized(words: Sequence[Item], at: int, verbs: Collection[int]) -> Phrase | None:
    """The phrase that "the" or "its" begins at a word, right behind a verb of arrest; None for other phrases.

    Women and children are left out, who may be victims; who is tried was mostly counted before.
    """
    if at - 1 not in verbs or "arrests" not in words[at - 1].codes("count-verbs"):
        return None
    phrase = with_noun(words, Phrase(at, at, at + 1, at + 1, "definite", 1), verbs)
    last = words[phrase.stop - 1]
    if phrase.head not in ("persons", "offenders") or phrase.stop != phrase.noun + 1 or is_plural(last):
        return None
    return None if last.codes("victims") or not words[at - 1].lower.endswith("ed") else phrase
