"""Numbers that rise and fall: "convictions rose from 13 in 2001 to 28 in 2002"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from tipgraph.grammar.counting.amounts.phrase import Phrase
from tipgraph.grammar.counting.bound import Bound
from tipgraph.grammar.counting.tallies import Tally
from tipgraph.grammar.function_words import BREAKS
from tipgraph.reading import Item

#: How far behind its verb a number may stand, and how far behind another one a third.
_REACH = 8
_LIST = 4


def changes(bound: Bound, found: Sequence[Tally]) -> Iterator[Tally]:
    """ "Convictions rose from 13 in 2001 to 28 in 2002"."""
    words = bound.words
    numbers = [phrase for phrase in bound.phrases if phrase.source == "number" and not phrase.head]
    if all(any(tally.phrase is phrase for tally in found) for phrase in numbers):
        return
    for at, word in enumerate(words):
        measures = _subject_measures(bound, at) if _may_change(bound, at) else ()
        following = words[at + 1] if at + 1 < len(words) else word
        if following.lower == "to" or _is_from(following):  # "and prosecutions from five to seven"
            measures = word.codes("count-nouns") or measures
        if not measures:
            continue
        near = _told_of(bound, numbers, at)
        for measure in measures:
            for phrase in near:
                if any(tally.phrase is phrase for tally in found):
                    continue
                old = _is_from(words[phrase.first - 1])
                yield Tally(
                    measure=measure,
                    first=phrase.first,
                    stop=phrase.stop,
                    rule="counts.change",
                    phrase=phrase,
                    value=phrase.value,
                    compared=old,
                )


def _told_of(bound: Bound, numbers: Sequence[Phrase], at: int) -> list[Phrase]:
    """The numbers that a word says something rose from and to: "from 20 in 2001 to 44 in 2002 and 61 in 2003"."""
    near: list[Phrase] = []
    for phrase in numbers:
        start = near[-1].stop if near else at
        if phrase.first <= at or phrase.first > start + (_REACH if len(near) < 2 else _LIST):
            continue
        if any(_may_change(bound, between) for between in range(at + 1, phrase.first)):
            break
        if any(bound.words[between].codes("count-nouns") for between in range(at + 1, phrase.first)):
            break  # "prosecutions rose to 12, convictions | to four"
        if len(near) > 1 and _is_from(bound.words[phrase.first - 1]):
            break  # "and prosecutions | from five to seven"
        before = bound.words[phrase.first - 1]
        if before.lower in ("to", "and") or _is_from(before) or phrase.first == at + 1:
            near.append(phrase)
    return near


def _is_from(word: Item) -> bool:
    """Whether a word leads to the number that something was before: "from", "up from"."""
    return word.lower.rpartition(" ")[2] == "from"


def _may_change(bound: Bound, at: int) -> bool:
    """Whether a word tells how many there were: "rose", "totaled", or "was" after "the number of victims"."""
    words = bound.words
    if "count-cues:change" in words[at].tags:
        return True
    if words[at].lower not in ("was", "were", "is") or not any(phrase.first == at + 1 for phrase in bound.phrases):
        return False
    return any("count-cues:figure" in word.tags for word in words[max(0, at - 8) : at])


def _subject_measures(bound: Bound, at: int) -> tuple[str, ...]:
    """The measures that the subject before a word names: "investigations", "the number of victims identified"."""
    for near in range(at - 1, max(-1, at - 9), -1):
        word = bound.words[near]
        helped = near and not bound.words[near - 1].tags.isdisjoint(("count-cues:receive", "count-cues:give"))
        if helped and "count-cues:help" in word.tags:  # "the number of victims receiving assistance rose"
            return ("victims_assisted",)
        if word.lower in BREAKS and word.lower != "and":
            break
        codes = word.codes("count-nouns") or (word.codes("count-verbs") if near in bound.verbs else ())
        if codes:
            return codes
        near_number = bound.words[max(0, near - 5) : near]
        if word.lower == "victims" and any("count-cues:figure" in other.tags for other in near_number):
            return ("victims_identified",)
        if near == at - 1 and word.lower.endswith("victims") and "count-cues:amounts" in bound.words[at].tags:
            return ("victims_identified",)
        if word.lower.endswith("victims") and any(other.lower.endswith("number") for other in near_number):
            return ("victims_identified",)
    return ()
