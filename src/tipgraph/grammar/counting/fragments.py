"""Clauses that only go on with the parts of a number told before: "; 17 women and two men", "; there were four"."""

from __future__ import annotations

from collections.abc import Sequence

from tipgraph.grammar.counting.bound import PEOPLE, Bound
from tipgraph.grammar.counting.phrases import Phrase
from tipgraph.grammar.counting.tallies import Tally
from tipgraph.grammar.function_words import AUXILIARIES, COPULAS
from tipgraph.reading import Item

#: What begins another statement than that of the parts.
_MARKS = frozenset({"(", "—"})


def start_of(words: Sequence[Item]) -> int:
    """Where the first part may stand in a clause: behind "and", "as", "there were"."""
    at = 1 if words[0].lower in ("and", "as") else 0
    if at + 1 < len(words) and words[at].lower == "there" and words[at + 1].lower in COPULAS:
        at += 2
    return at


def is_fragment(bound: Bound, phrase: Phrase) -> bool:
    """Whether a clause begins with a number of people and says nothing of them but who they are."""
    words, start = bound.words, start_of(bound.words)
    if phrase.first != start or phrase.source != "number" or phrase.head not in (*PEOPLE, "") or phrase.partitive:
        return False
    stop = next((at for at in range(start, len(words)) if words[at].text in _MARKS), len(words))
    if any(start <= act.first < stop for act in bound.acts):
        return False
    return not any(word.lower in AUXILIARIES or word.lower in ("who", "which") for word in words[start:stop])


def opens_with_whole(bound: Bound) -> bool:
    """Whether a sentence begins with the number, or those, of whom its numbers are parts: "Of these, 13 were ..."."""
    words = bound.words
    if words[0].lower not in ("of", "among") or len(words) < 3:
        return False
    return words[1].lower in ("these", "those") or (bool(bound.phrases) and bound.phrases[0].first <= 2)


def told_last(earlier: Sequence[Tally], phrase: Phrase) -> Tally | None:
    """The tally of the sentence before whose number may hold a number: the last of its measure that is large enough."""
    if not earlier:
        return None
    if phrase.head in ("cases", "offenders"):  # "53 cases against 91 men. Ten of these cases ..."
        same = [tally for tally in earlier if tally.phrase is not None and tally.phrase.head == phrase.head]
        earlier = same or earlier
    alike = [tally for tally in earlier if tally.measure == earlier[-1].measure]
    last = next((t for t in reversed(alike) if (t.value or 0) >= (phrase.value or 0)), earlier[-1])
    return next(t for t in earlier if t is last or (t.phrase is not None and t.phrase is last.phrase))
