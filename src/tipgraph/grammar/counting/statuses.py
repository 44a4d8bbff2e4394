"""Whether an amount is a number, a zero, none reported or not reported, and its value."""

from __future__ import annotations

from tipgraph.grammar.counting.amounts.phrase import Phrase
from tipgraph.grammar.counting.bound import Bound
from tipgraph.grammar.counting.nobody import denied
from tipgraph.grammar.negation import Denial, after_adverbs, before_adverbs, denial_before

_REACH = 12


def status_of(bound: Bound, phrase: Phrase) -> tuple[str, int | None]:
    """The status and the value that a phrase's amount gives; an empty status where it states nothing."""
    if phrase.source == "unknown":
        return "not-reported", None
    if phrase.source == "any":
        denial = denial_before(bound.words, phrase.first)
        return ("", None) if denial is Denial.NONE else denied(denial)
    if phrase.source != "no" or phrase.head != "event":
        return "reported", phrase.value
    neither = bound.words[phrase.first].lower == "neither" and phrase.first > 0
    if neither and "count-cues:report" in bound.words[before_adverbs(bound.words, phrase.first - 1)].tags:
        return "none-reported", None  # "reported | neither prosecutions nor convictions"
    if "count-cues:no-reports" in bound.words[phrase.first].tags or _is_reported(bound, phrase.stop):
        return "none-reported", None
    return "reported", phrase.value


def _is_reported(bound: Bound, at: int) -> bool:
    """Whether "were reported" follows within the clause."""
    words = bound.words
    for near in range(at, min(at + _REACH, len(words) - 1)):
        if words[near].lower in ("but", "which", "who", ",") or near in bound.verbs:
            return False
        if words[near].lower in ("were", "was", "been"):
            following = after_adverbs(words, near + 1)
            if following < len(words) and words[following].lower == "reported":
                return True
    return False
