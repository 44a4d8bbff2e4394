"""Numbers that add up: "26 suspects, | 20 men and six women", "40 here and 25 there, for a total of | 65"."""

from __future__ import annotations

from collections.abc import Sequence

from tipgraph.grammar.counting.amounts.phrase import Phrase
from tipgraph.grammar.counting.bound import Bound
from tipgraph.grammar.counting.tallies import Tally
from tipgraph.reading import Item

_OPENS = frozenset({",", "(", "-", "\u2014", ":", "of"})
_REACH = 14


def makes_up(bound: Bound, found: Sequence[Tally], whole: Tally, phrase: Phrase) -> bool:
    """Whether a number is one of a list right after its whole, among those found, whose numbers make it up."""
    if whole.phrase is None or not whole.value or phrase.source != "number" or not any(t is whole for t in found):
        return False
    words = bound.words
    after = [p for p in bound.phrases if p.source == "number" and p.first >= whole.phrase.stop]
    if phrase not in after:
        return False
    sum_, last, held = 0, whole.phrase.stop, False
    for one in after:
        if one.first - last > _REACH or bound.has_act_between(last, one.first):
            return False
        if any("count-cues:compared" in word.tags or word.text == ";" for word in words[last : one.first]):
            return False
        if not sum_ and not any(word.text in _OPENS for word in words[whole.phrase.stop : one.first]):
            return False
        sum_, last, held = sum_ + (one.value or 0), one.stop, held or one == phrase
        if sum_ >= whole.value:
            return sum_ == whole.value and held and one != after[0]
    return False


def is_sum(bound: Bound, found: Sequence[Tally], phrase: Phrase) -> Tally | None:
    """The first of the numbers of which a number is said to be the total; None where it is none.

    "Identified 40 victims in the capital and 25 in the provinces, for a total of | 65", "65 in all".
    """
    words = bound.words
    after = words[phrase.stop].lower if phrase.stop + 1 < len(words) else ""
    counted = any(word.lower == "a total of" for word in words[max(0, phrase.first - 1) : phrase.at])
    if _is_brought_to(words, phrase):
        mains = [tally for tally in found if tally.value and not tally.compared and tally.part_of is None]
        return mains[-1] if mains and len({tally.measure for tally in mains}) == 1 else None
    told = (counted and words[phrase.first - 1].lower in ("for", ",", "or", "\u2014", "-")) or (
        after == "in" and words[phrase.stop + 1].lower in ("all", "total")
    )
    if not told and after != "altogether":
        return None
    mains = [tally for tally in found if tally.value and not tally.compared and tally.part_of is None]
    alike = [tally for tally in mains if tally.measure == mains[-1].measure]
    return alike[0] if len(alike) > 1 and sum(tally.value or 0 for tally in alike) == phrase.value else None


def _is_brought_to(words: Sequence[Item], phrase: Phrase) -> bool:
    """Whether a number is what further ones make of a total: "bringing the total to | 61"."""
    at = phrase.first - 1
    figure = at > 1 and words[at].lower == "to" and "count-cues:figure" in words[at - 1].tags
    if any(word.lower == "since" for word in words[phrase.stop : phrase.stop + 3]):
        return False  # "bringing the total to 500 since 2004" is of many years
    return figure and any("count-context:bring-to" in word.tags for word in words[max(0, at - 3) : at - 1])
