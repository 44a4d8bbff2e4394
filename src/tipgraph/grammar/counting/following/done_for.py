"""Victims for whom something is done, and those who are found to be victims: "the fares of 17 women", "36 of whom"."""

from __future__ import annotations

from collections.abc import Sequence

from tipgraph.grammar.counting.amounts.phrase import Phrase
from tipgraph.grammar.counting.bound import PEOPLE_OR_UNTOLD, Bound
from tipgraph.grammar.counting.nobody import is_meant
from tipgraph.grammar.negation import Denial, denial_before
from tipgraph.reading import Item

_NEAR = 4
_HELPERS = frozenset({"were", "was", "had", "been", "are"})


def is_done_for(bound: Bound, phrase: Phrase) -> bool:
    """Whether victims are those for whom something good is done: "waived the penalties for | 113 victims"."""
    words, at = bound.words, phrase.first - 1
    if phrase.source != "number" or at < 2 or not _is_spent_on(bound, phrase):
        return False
    start = at - 1
    if words[start].text == ")":  # "6.4 million baht ($198,000) to | 525 victims"
        start = next((near for near in range(start, max(-1, start - _NEAR), -1) if words[near].text == "("), start) - 1
    for near in range(start, max(-1, start + 1 - 2 * _NEAR), -1):
        if (
            words[near].text in ",;("
            or words[near].lower in ("who", "which", "that", "and", "but")
            or near in bound.verbs
        ):
            return False
        paid = "count-cues:pay" in words[near].tags or words[near].lower == "spent"
        if paid or "count-cues:do-for" in words[near].tags:
            return not is_meant(bound, near) and denial_before(words, near) is Denial.NONE
    return False


def _is_spent_on(bound: Bound, phrase: Phrase) -> bool:
    """Whether victims follow "for", "to", or the costs that somebody bears: "the fares of | 17 women"."""
    words, at = bound.words, phrase.first - 1
    if words[at].lower in ("for", "to"):
        return phrase.head == "victims"
    costs = any("count-context:cost" in word.tags for word in words[at - 2 : at])
    some = not phrase.head and phrase.stop < len(words) and words[phrase.stop].lower == "who"
    office = "count-context:in-office" in words[phrase.stop - 1].tags  # "the flights of | 19 officials"
    return words[at].lower == "of" and costs and not office and (some or phrase.head in ("victims", "persons"))


def are_judged_victims(bound: Bound, phrase: Phrase) -> bool:
    """Whether somebody takes so many for victims: "36 of whom | they judged to be victims"."""
    words = bound.words
    if _are_found_to_be(words, phrase):
        return True
    if phrase.source != "number" or phrase.partitive != "whom":
        return False
    for near in range(phrase.stop, min(phrase.stop + _NEAR, len(words))):
        if "count-cues:prove" in words[near].tags:
            return any("count-heads:victims" in word.tags for word in words[near + 1 : near + _NEAR])
        if words[near].text in ",;":
            return False
    return False


def _are_found_to_be(words: Sequence[Item], phrase: Phrase) -> bool:
    """Whether it was found out that so many are victims: "concluded that | 21 women had been trafficked"."""
    at, stop = phrase.first - 2, phrase.stop
    if phrase.source != "number" or at < 0 or words[at + 1].lower != "that" or phrase.head not in PEOPLE_OR_UNTOLD:
        return False
    if "count-cues:conclude" not in words[at].tags or any("count-cues:survey" in w.tags for w in words[:at]):
        return False
    if denial_before(words, at) is not Denial.NONE:
        return False
    while stop < len(words) and (words[stop].lower in _HELPERS or "count-context:maybe" in words[stop].tags):
        stop += 1
    told = words[stop : stop + 3]
    return stop > phrase.stop and (
        (bool(told) and "count-cues:exploited" in told[0].tags) or any("count-heads:victims" in w.tags for w in told)
    )
