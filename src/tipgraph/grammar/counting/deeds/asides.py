"""What is said between two commas of the subject of a verb: "two men, a Swede and a Dane, were convicted"."""

from __future__ import annotations

from collections.abc import Sequence

from tipgraph.grammar.counting.amounts.phrase import Phrase
from tipgraph.grammar.function_words import AUXILIARIES, BREAKS
from tipgraph.grammar.negation import is_adverb
from tipgraph.reading import Item

_RELATIVE = frozenset(
    {"who", "which", "whose", "including", "among", "most", "some", "all", "many", "several", "mostly", "mainly"}
)
_HELPERS = AUXILIARIES | {"not"}
_OWNERS = ("number", "article", "no")
_REACH = 30


def aside_before(words: Sequence[Item], phrases: Sequence[Phrase], verb: int) -> tuple[int, int] | None:
    """The commas, or brackets, of the aside that ends right before a verb; None where there is none.

    An aside is a relative clause ("one officer, who had sold papers, | was tried"), a list of examples, or people who
    are together as many as those before them.
    """
    closing = verb - 1
    while closing > 0 and (words[closing].lower in _HELPERS or is_adverb(words[closing])):
        closing -= 1
    if words[closing].text == ")":  # "84 victims (69 women and 15 men) | were identified"
        return _brackets_before(words, phrases, closing)
    if words[closing].text != ",":
        return None
    for opening in range(closing - 1, max(0, closing - _REACH), -1):
        if words[opening].text == ";":
            return None
        if words[opening].text != ",":
            continue
        owner = next((p for p in reversed(phrases) if p.stop <= opening and p.source in _OWNERS), None)
        if owner is None or any(word.lower in BREAKS for word in words[owner.stop : opening]):
            return None
        own = owner.stop == opening and words[opening + 1].lower.endswith("ed")  # "an officer, arrested in May, | was"
        if words[opening + 1].lower in _RELATIVE or (own and words[opening + 1].codes("count-verbs")):
            return opening, closing
        inner = [phrase for phrase in phrases if opening < phrase.first < closing]
        if inner and owner.stop == opening and inner[0].first == opening + 1 and _make_up(inner, owner):
            return opening, closing
    return None


def _brackets_before(words: Sequence[Item], phrases: Sequence[Phrase], closing: int) -> tuple[int, int] | None:
    """The brackets that end at a word and stand right behind a number and its noun; None where they do not."""
    opening = next((at for at in range(closing - 1, max(-1, closing - _REACH), -1) if words[at].text == "("), -1)
    owned = any(phrase.stop == opening and phrase.source in _OWNERS for phrase in phrases)
    return (opening, closing) if owned else None


def _make_up(inner: Sequence[Phrase], owner: Phrase) -> bool:
    return bool(owner.value) and sum(phrase.value or 0 for phrase in inner) == owner.value
