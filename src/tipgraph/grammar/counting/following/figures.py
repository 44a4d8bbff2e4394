"""Numbers that a noun for numbers announces: "the figure for 2004 was 16", "puts the number of victims at 3,000"."""

from __future__ import annotations

from collections.abc import Sequence

from tipgraph.grammar.counting.amounts.phrase import Phrase
from tipgraph.grammar.counting.bound import PEOPLE, Bound
from tipgraph.grammar.counting.tallies import Tally
from tipgraph.grammar.counting.years.periods import periods
from tipgraph.reading import Item

_BE = frozenset({"was", "were", "had", "been", "stood", "is", "at"})
#: What tells that people are victims: "in the hands of | traffickers".
_OF_TRAFFICKING = frozenset({"count-cues:exploited", "count-heads:victims", "count-heads:offenders"})
_REACH = 6
_FAR = 16


def figure_before(bound: Bound, phrase: Phrase) -> int:
    """Where the clause begins in which a number is the figure of another year; -1 where it is none.

    "The corresponding total for 2004 was | 16", "in 2009 the figure had been | 184", "last year's figure was | 63".
    """
    words, at = bound.words, phrase.first - 1
    if phrase.head or phrase.source not in ("number", "no") or at < 1 or words[at].lower not in _BE:
        return -1
    while at > 0 and words[at].lower in _BE:
        at -= 1
    stop = at
    if words[at].lower == "there":  # "there had been | three in 2002"
        after = phrase.stop + (phrase.stop < len(words) and words[phrase.stop].lower in ("in", "during"))
        dated = any(period.first == phrase.stop for period in periods(words))
        return at if dated or any("count-cues:previous" in word.tags for word in words[after : after + 1]) else -1
    figure = next((n for n in range(at, max(-1, at - _REACH), -1) if "count-cues:figure" in words[n].tags), -1)
    if figure < 0 or not all(_is_time(word) for word in words[figure + 1 : stop + 1]):
        return -1
    start = figure
    while (
        start > 0 and words[start - 1].text not in ";,." and words[start - 1].lower not in ("and", "while", "whereas")
    ):
        start -= 1
    dated = any(start <= period.first < phrase.first for period in periods(words))
    if start and words[start - 1].text == "," and not dated:  # "in 2009, the figure was 184"
        opening = [period for period in periods(words) if period.stop == start - 1]
        start, dated = (opening[0].first, True) if opening else (start, dated)
    told = dated or any("count-cues:previous" in word.tags for word in words[start : phrase.first])
    return start if told else -1


def of_what(found: Sequence[Tally], earlier: Sequence[Tally], *, there: bool) -> Tally | None:
    """The tally that a figure of another year goes with: the only number of its clause, or of the sentence before.

    What "there had been" in a sentence of its own may be anything but for cases and deeds.
    """
    if there:
        told = ("event", "cases")
        earlier = [tally for tally in earlier if tally.phrase is not None and tally.phrase.head in told]
    for tallies in (found, earlier):
        mains = [
            tally for tally in tallies if not tally.compared and tally.part_of is None and tally.phrase is not None
        ]
        if mains:
            return mains[-1] if len({tally.measure for tally in mains}) == 1 else None
    return None


def _is_time(word: Item) -> bool:
    """Whether a word belongs to "for 2004", "in the previous year"."""
    return word.is_number or word.lower in ("for", "in", "the") or "count-cues:previous" in word.tags


def estimated(bound: Bound, phrase: Phrase) -> str:
    """The measure of what somebody puts the number of victims at; empty where a number is none."""
    words, at = bound.words, phrase.first - 1
    more = "count-context:exceed" in words[phrase.first].tags  # "is thought to | exceed 9,000"
    if phrase.head or phrase.source != "number" or at < 2 or not (more or _is_given_range(words, phrase)):
        return ""
    near = words[max(0, at - _FAR) : at + 1]
    number = next((n for n, word in enumerate(near) if _is_number(word)), -1)
    told_so = {"count-cues:put", "count-cues:estimate", "number-marks:range", "count-context:thought"}
    if number < 0 or not any(word.tags & told_so for word in near):
        return ""
    told = [code for word in near[number:] for code in word.codes("count-verbs")]
    if told:  # "put the number of victims identified by police at | 44"
        return told[0]
    exploited = any(not w.tags.isdisjoint(_OF_TRAFFICKING) or w.codes("exploitation") for w in near[number:])
    return "victims_estimated" if exploited else ""


def estimate_start(bound: Bound, phrase: Phrase) -> int:
    """Where the verb stands that puts a number at something: "UNICEF | puts the number of girls in brothels at"."""
    words, first = bound.words, phrase.first
    return next((at for at in range(first - 1, max(-1, first - _FAR), -1) if "count-cues:put" in words[at].tags), first)


def _is_number(word: Item) -> bool:
    return word.lower.endswith("number") or word.lower == "numbers" or "count-cues:figure" in word.tags


def _is_given_range(words: Sequence[Item], phrase: Phrase) -> bool:
    """Whether a number follows "at", or is a range that is called one: "estimates range | from 500 to 3,000"."""
    at = phrase.first - 1
    ranges = phrase.value_max is not None and "number-marks:range" in words[at].tags
    return words[at].lower == "at" or ranges


def told_to_be(bound: Bound, phrase: Phrase) -> str:
    """The measure of so many who are there, if a deed befell them: "there were | 47 identified victims"; else empty."""
    words, at = bound.words, phrase.first - 1
    if phrase.source != "number" or phrase.head not in PEOPLE or at < 1 or phrase.partitive:
        return ""
    if words[at].lower not in ("were", "was") or words[at - 1].lower != "there":
        return ""
    for word in words[phrase.noun : phrase.stop - 1]:
        codes = word.codes("count-verbs")
        if len(codes) == 1 and word.lower.endswith("ed"):
            return codes[0]
    return ""
