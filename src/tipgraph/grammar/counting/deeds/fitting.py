"""By which measures a verb counts a phrase: what fits it, and what the phrase makes of a verb that may count much."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from tipgraph.grammar.children import are_children
from tipgraph.grammar.counting.acts import Act
from tipgraph.grammar.counting.amounts.phrase import Phrase
from tipgraph.grammar.counting.bound import PEOPLE_OR_CASES, Bound
from tipgraph.grammar.counting.deeds.fitting_people import (
    are_just_anybody,
    are_things,
    is_in_office,
    is_of_study,
    is_on_the_move,
    is_petty,
    is_sent_away,
)
from tipgraph.grammar.counting.deeds.light_measures import light_measure
from tipgraph.grammar.counting.tallies import CASE_MEASURES
from tipgraph.reading import Item

#: How far behind a permit it may be said for what it was given.
_NEAR = 7


def measures_of(bound: Bound, act: Act, phrase: Phrase) -> Iterator[str]:
    """The measures by which a verb counts a phrase; none where its noun does not fit."""
    told = _measures_told(bound, act, phrase)
    others = is_in_office(bound, phrase) or are_things(bound, phrase) or are_just_anybody(bound, act, phrase)
    yield from (measure for measure in told if not (measure.startswith("victims") and others))


def _measures_told(bound: Bound, act: Act, phrase: Phrase) -> Iterator[str]:
    """The measures of a verb, and what a phrase makes of one that may count much."""
    if phrase.head == "permits":
        if "victims_assisted" in act.measures and _is_for_victims(bound, act, phrase):
            yield "victims_assisted"
        return
    for measure in act.measures:
        if _fits(bound, measure, act, phrase):
            yield measure
    if act.light:
        measure = light_measure(bound, act, phrase)
        if measure and measure not in act.measures:
            yield measure


def _fits(bound: Bound, measure: str, act: Act, phrase: Phrase) -> bool:
    head = phrase.head
    if measure in CASE_MEASURES:
        if measure == "arrests" and is_on_the_move(bound, phrase):
            return False
        if head == "persons" and is_petty(bound, act, phrase):
            return False
        if head in ("persons", "") and is_sent_away(bound, act, phrase):
            return False
        if head == "victims" and measure != "investigations":
            return False
        if measure == "sentences" and are_children(bound.words[phrase.stop - 1 : phrase.stop]):
            return False  # "six boys who had deserted remained in prison"
        if head == "unknown" and phrase.source == "article":  # "a clerk was charged", but not "charged a fee"
            return (act.voice == "passive" and measure != "investigations") or (
                measure == "sentences" or (measure == "convictions" and act.voice == "active")
            )
        return head != "unknown" or phrase.source in ("number", "no", "any")
    if measure == "other":
        return (
            head in PEOPLE_OR_CASES
            or (head == "groups" and phrase.source != "article")  # "broke up a gang" counts none
            or bool(phrase.partitive)
            or (not head and phrase.source != "no" and _is_of_people(bound, act, phrase))
        )
    if measure == "victims_identified" and head == "cases" and not {*act.measures}.isdisjoint(CASE_MEASURES):
        return False  # "identified and prosecuted 49 cases"
    if measure == "victims_identified" and (is_of_study(bound, act) or is_on_the_move(bound, phrase)):
        return False
    if measure == "victims_assisted" and is_on_the_move(bound, phrase):
        return False
    proved = "prove" in act.light and head == "unknown" and phrase.source == "number"  # "44 callers were identified as"
    return head in ("persons", "victims", "cases", "") or proved


def _is_of_people(bound: Bound, act: Act, phrase: Phrase) -> bool:
    """Whether a number without a noun counts people by its verb: "were suspended", "acquitted | 22"."""
    own = "count-context:of-people" in bound.words[act.first].tags
    return own or act.voice == "passive" or phrase.stop <= act.first


def _is_for_cooperation(after: Sequence[Item]) -> bool:
    """Whether permits are said to be for those who help the police: "granted 39 permits | on the basis of cooperation".

    Not so "in cooperation with Togo", "under a cooperation accord", "to investors".
    """
    at = next((at for at, word in enumerate(after) if "count-context:cooperates" in word.tags), 0)
    led = at > 0 and after[at - 1].lower not in ("in", "a", "an", "on")
    around = after[: at + 3]
    return led and not any("instrument-cues:agreement-head" in word.tags or word.is_of("places") for word in around)


def _is_for_victims(bound: Bound, act: Act, phrase: Phrase) -> bool:
    """Whether victims get what is given: those after "to", the subject of "received", who help the police."""
    words = bound.words
    after = words[max(phrase.stop, act.stop) :]
    if _is_for_cooperation(after[:_NEAR]):
        return True
    stop = next((at for at, word in enumerate(after) if word.lower in ("and", ",", ";", "but")), len(after))
    given = any(word.lower in ("to", "for") for word in after[:2])
    around = after[:stop] if given else words[: act.first]
    return any("count-heads:victims" in word.tags for word in around)
