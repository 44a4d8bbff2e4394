"""Numbers that lean on a tally before them: parts, comparisons, zeros of another year; and people said to be exploited.

"Three of whom", "16 for sex trafficking", "compared with 21 in 2008", "but none in 2005".
"""

from __future__ import annotations

from collections.abc import Callable, Iterable

from tipgraph.grammar.counting.amounts.phrase import Phrase
from tipgraph.grammar.counting.bound import Bound
from tipgraph.grammar.counting.following import of_other_years
from tipgraph.grammar.counting.following.among import among
from tipgraph.grammar.counting.following.cases_and_people import in_so_many
from tipgraph.grammar.counting.following.done_for import are_judged_victims, is_done_for
from tipgraph.grammar.counting.following.ellipsis import gets_something_else, goes_on_with, shared
from tipgraph.grammar.counting.following.event_objects import (
    ended_with,
    event_before,
    event_start,
    one_more,
)
from tipgraph.grammar.counting.following.exploited import are_of_victims, exploited
from tipgraph.grammar.counting.following.figures import estimate_start, estimated, told_to_be
from tipgraph.grammar.counting.following.fragments import measure_of_all
from tipgraph.grammar.counting.following.given_again import is_given_again
from tipgraph.grammar.counting.following.labels import labelled
from tipgraph.grammar.counting.following.leaning_number import Leaning
from tipgraph.grammar.counting.following.part_places import is_part
from tipgraph.grammar.counting.following.parts import may_be_part, whole_of
from tipgraph.grammar.counting.following.sums import is_sum, makes_up
from tipgraph.grammar.counting.tallies import Tally
from tipgraph.grammar.counting.years.comparisons import follows_cue, gerunds_compared, goes_on_comparing

_REACH = 12


def leaning(one: Leaning) -> Iterable[Tally]:
    """What a number without a verb of its own states, by the first rule that is of such numbers."""
    for rule in _RULES:
        made = rule(one)
        if made is not None:
            return made
    return _part(one) or _nominal(one)


def _estimate(one: Leaning) -> Iterable[Tally] | None:
    """How many there are said to be."""
    measure = estimated(one.bound, one.phrase)
    if not measure:
        return None
    return one.tally(measure, "counts.exploited", first=estimate_start(one.bound, one.phrase))


def _among(one: Leaning) -> Iterable[Tally] | None:
    """Who is among those counted before."""
    measure = among(one.bound, one.found, one.phrase)
    if not measure:
        return None
    whole = one.before
    if whole is not None and not (whole.measure == measure and may_be_part(one.phrase, whole)):
        whole = None
    return one.tally(measure, "counts.among", part_of=whole)


def _event(one: Leaning) -> Iterable[Tally] | None:
    """What a noun of an event before or behind counts: "convictions of | 12 men"."""
    bound, found, phrase = one.bound, one.found, one.phrase
    measure = (
        event_before(bound, found, phrase)
        or one_more(bound, found, phrase)
        or ended_with(bound, phrase)
        or in_so_many(bound, phrase)
        or labelled(bound, phrase)
    )
    if not measure:
        return None
    first = event_start(bound.words, phrase)
    compared = gerunds_compared(bound, phrase.first) or goes_on_comparing(bound, found, first)
    return one.tally(measure, one.named("nominal-of"), first=first, compared=compared)


def _ellipsis(one: Leaning) -> Iterable[Tally] | None:
    """A number whose verb is that of the one before: "16 for sex trafficking"."""
    if one.last is None or not goes_on_with(one.bound, one.last, one.phrase):
        return None
    return one.tally(one.last.measure, "counts.ellipsis")


def _shared(one: Leaning) -> Iterable[Tally] | None:
    """A number that shares verb and whole with the one before."""
    sharing = shared(one.bound, one.found, one.phrase)
    if sharing is None or sharing.phrase is None:
        return None
    head = one.phrase.head or sharing.phrase.head
    return one.tally(sharing.measure, one.named("ellipsis"), head=head, part_of=sharing.part_of)


def _sum(one: Leaning) -> Iterable[Tally] | None:
    """The sum of the numbers before."""
    summed = is_sum(one.bound, one.found, one.phrase)
    if summed is None or summed.phrase is None:
        return None
    return one.tally(summed.measure, one.named("total"), head=summed.phrase.head)


def _of_victims(one: Leaning) -> Iterable[Tally] | None:
    """People for whom something is done, or who are judged to be victims."""
    if is_done_for(one.bound, one.phrase) or is_given_again(one.bound, one.phrase, one.before):
        return one.tally("victims_assisted", one.named("active"))
    if not are_judged_victims(one.bound, one.phrase):
        return None
    whole = whole_of(one.bound, one.found, one.phrase, one.before)
    return one.tally("victims_identified", "counts.active", part_of=whole)


def _helped_too(one: Leaning) -> Iterable[Tally] | None:
    """Victims who get help beside those just counted."""
    last = one.last
    if last is not None and gets_something_else(one.bound, last, one.phrase):
        return one.tally(last.measure, "counts.ellipsis", head="victims")
    if last is not None and _gets_the_same(one.bound, last, one.phrase):
        return one.tally(last.measure, "counts.active", head="victims")
    return None


#: The rules in their order; each gives None of numbers that it is not of.
_RULES: tuple[Callable[[Leaning], Iterable[Tally] | None], ...] = (
    of_other_years.paired,
    of_other_years.figure,
    _estimate,
    _among,
    of_other_years.bracketed,
    _event,
    of_other_years.of_another_year,
    of_other_years.set_against,
    of_other_years.compared,
    _ellipsis,
    of_other_years.zero,
    of_other_years.of_listed_year,
    of_other_years.behind_year,
    _shared,
    _sum,
    _of_victims,
    _helped_too,
)


def _is_both(one: Leaning) -> bool:
    """Whether "both" says of all what they are: "two of whom, | both Chinese, ..."."""
    return one.bound.words[one.phrase.first].lower == "both"


def _part(one: Leaning) -> Iterable[Tally] | None:
    """A part of a number before: "three of whom"."""
    bound, found, phrase = one.bound, one.found, one.phrase
    whole = whole_of(bound, found, phrase, one.before)
    if whole is not None:
        stands = is_part(bound, found, phrase, whole.measure) or makes_up(bound, found, whole, phrase)
    else:
        stands, whole = True, one.before
        if whole is None or not are_of_victims(bound, phrase, whole):
            return None
    if _is_both(one) or not stands or not may_be_part(phrase, whole):
        return None
    return one.tally(whole.measure, one.named("part"), compared=whole.compared, part_of=whole)


def _nominal(one: Leaning) -> Iterable[Tally]:
    """People of whom the sentence says no more than that they are exploited, or part of a number of all."""
    bound, phrase = one.bound, one.phrase
    measure = told_to_be(bound, phrase) or exploited(bound, phrase, profile=one.profile)
    if measure:
        rule = "counts.exploited" if measure in ("victims_estimated", "other") else "counts.nominal"
        return one.tally(measure, rule, compared=follows_cue(bound.words, phrase))
    of_all = measure_of_all(bound.words, one.before)
    if of_all and not _is_both(one) and is_part(bound, one.found, phrase, of_all):
        return one.tally(of_all, "counts.part")
    return ()


def _gets_the_same(bound: Bound, last: Tally, phrase: Phrase) -> bool:
    """Whether victims get help as those just counted do: "shelter to 90 victims and cash grants to | 31"."""
    words = bound.words
    if (
        last.measure != "victims_assisted"
        or last.phrase is None
        or not last.value
        or phrase.head not in ("", "victims")
    ):
        return False
    if words[phrase.first - 1].lower not in ("to", "for") or phrase.source != "number":
        return False
    if words[last.phrase.first - 1].lower not in ("to", "for") or phrase.first - last.phrase.stop > _REACH:
        return False
    between = words[last.phrase.stop : phrase.first - 1]
    joined = any(word.lower in ("and", ",") for word in between)
    return joined and not any(
        word.text in ";()"
        or word.lower in ("but", "it", "them")
        or "count-cues:declining" in word.tags
        or any(code != "none" for code in word.codes("count-heads"))
        for word in between
    )
