"""Clauses that only go on with the parts of a number told before: "; 17 women and two men", "; there were four"."""

from __future__ import annotations

from collections.abc import Sequence

from tipgraph.grammar.counting.amounts.phrase import Phrase
from tipgraph.grammar.counting.bound import PEOPLE_OR_CASES, PEOPLE_OR_UNTOLD, Bound
from tipgraph.grammar.counting.tallies import Tally
from tipgraph.grammar.counting.years.periods import periods
from tipgraph.grammar.function_words import AUXILIARIES, COPULAS
from tipgraph.reading import Item

#: What begins another statement than that of the parts.
_MARKS = frozenset({"(", "—"})
#: How long the words may be that name all who were counted before.
_WIDTH = 9


def start_of(words: Sequence[Item]) -> int:
    """Where the first part may stand in a clause: behind "and", "as", "there were"."""
    at = 1 if words[0].lower in ("and", "as") else 0
    if at + 1 < len(words) and words[at].lower == "there" and words[at + 1].lower in COPULAS:
        at += 2
    return at


def is_fragment(bound: Bound, phrase: Phrase) -> bool:
    """Whether a clause begins with a number of people and says nothing of them but who they are."""
    words, start = bound.words, start_of(bound.words)
    if phrase.first != start or phrase.source != "number" or phrase.head not in PEOPLE_OR_UNTOLD or phrase.partitive:
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
    if words[1].lower in ("these", "those") or (bool(bound.phrases) and bound.phrases[0].first <= 2):
        return True
    return opens_with_all(words)


def opens_with_all(words: Sequence[Item]) -> bool:
    """Whether a sentence begins with all who were counted before, without their number: "Of the victims found, 13"."""
    named = _named_first(words)
    if any(word.is_numeral for word in named):
        return False
    return any(word.codes("count-heads", "name") and "count-heads:none" not in word.tags for word in named)


def is_of_listed_year(bound: Bound, phrase: Phrase) -> bool:
    """Whether a clause only goes on with the number of another year: "compared with 124 in 2019; | 114 in 2018"."""
    if phrase.first != start_of(bound.words) or phrase.source != "number" or phrase.head or phrase.partitive:
        return False
    return not bound.acts and any(period.first == phrase.stop for period in periods(bound.words))


def measure_of_all(words: Sequence[Item], before: Tally | None) -> str:
    """The measure of those with whom a sentence begins, if it says what befell them: "Of the victims | found, 13"."""
    told = [code for word in _named_first(words) for code in word.codes("count-verbs")]
    if not told and before is not None and opens_with_all(words):
        return before.measure  # "of the total number of victims, nine ..."
    return told[0] if len(told) == 1 else ""


def _named_first(words: Sequence[Item]) -> Sequence[Item]:
    """The words between "of the", or "of those", and the comma at the head of a sentence; else none."""
    if (
        len(words) < 5
        or words[0].lower not in ("of", "among")
        or words[1].lower.partition(" ")[0] not in ("the", "those")
    ):
        return ()  # "the total number" is one word here
    comma = next((at for at, word in enumerate(words[:_WIDTH]) if word.text == ","), 0)
    return words[1:comma]


def tells_again(bound: Bound, phrase: Phrase, earlier: Sequence[Tally]) -> bool:
    """Whether a sentence begins with the number of the one before, to tell its parts: "Of the | 60 convictions, 40"."""
    words = bound.words
    if phrase is not bound.phrases[0] or phrase.first > 2 or words[0].lower not in ("of", "among"):
        return False
    if phrase.source != "number" or phrase.first == 0:
        return False
    told = [*phrase.measures, *(m for act in bound.subjects.get(phrase.first, ()) for m in act.measures)]
    plain = not told and phrase.head in PEOPLE_OR_CASES
    return any(t.value == phrase.value and not t.compared and (plain or t.measure in told) for t in earlier)


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
