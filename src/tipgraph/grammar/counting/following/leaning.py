"""Numbers that lean on a tally before them: parts, comparisons, zeros of another year; and people said to be exploited.

"Three of whom", "16 for sex trafficking", "compared with 21 in 2008", "but none in 2005".
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from tipgraph.grammar.counting.amounts.phrase import Phrase
from tipgraph.grammar.counting.bound import PEOPLE, Bound
from tipgraph.grammar.counting.following.among import among
from tipgraph.grammar.counting.following.cases_and_people import against, in_so_many
from tipgraph.grammar.counting.following.done_for import are_judged_victims, is_done_for
from tipgraph.grammar.counting.following.ellipsis import gets_something_else, goes_on_with, shared
from tipgraph.grammar.counting.following.event_objects import (
    ended_with,
    event_before,
    event_start,
    one_more,
)
from tipgraph.grammar.counting.following.exploited import are_of_victims, exploited
from tipgraph.grammar.counting.following.figures import estimate_start, estimated, figure_before, of_what, told_to_be
from tipgraph.grammar.counting.following.fragments import is_of_listed_year, measure_of_all, told_last
from tipgraph.grammar.counting.following.given_again import is_given_again
from tipgraph.grammar.counting.following.labels import labelled
from tipgraph.grammar.counting.following.parts import is_part, may_be_part, whole_of
from tipgraph.grammar.counting.following.sums import is_sum, makes_up
from tipgraph.grammar.counting.tallies import Tally, rule_named
from tipgraph.grammar.counting.years.brackets import beside_in_brackets, compared_in_brackets
from tipgraph.grammar.counting.years.comparisons import (
    counterpart,
    follows_cue,
    gerunds_compared,
    goes_on_comparing,
    is_compared,
    told_of_another_year,
)
from tipgraph.grammar.counting.years.periods import periods
from tipgraph.grammar.counting.years.runs import paired_figure

_REACH = 12


def leaning(
    bound: Bound,
    found: Sequence[Tally],
    phrase: Phrase,
    value: int | None,
    earlier: Sequence[Tally],
    *,
    profile: bool,
) -> Iterator[Tally]:
    """What a number without a verb of its own states.

    Args:
        bound: the sentence.
        found: the tallies before the number.
        phrase: the number and its noun.
        value: its value.
        earlier: the tallies of the sentence before.
        profile: whether the sentence stands among those on who is trafficked where.
    """
    made = Tally(measure="", first=phrase.first, stop=phrase.stop, rule="", phrase=phrase, value=value)
    before = told_last(earlier, phrase)
    last = _last(found, phrase)
    uncounted = any(
        p.source == "number" and p.head in ("unknown", "none") for p in bound.phrases if p.first < phrase.first
    )
    if last is None and all(tally.compared for tally in found) and is_compared(bound, found, phrase):
        last = before if found or not uncounted else None  # "met 195 of 273 requests, compared to | 110"
    if last is None and found and is_compared(bound, found, phrase):
        parts = [tally for tally in found if tally.part_of is not None and not tally.compared]
        last = parts[-1] if parts else None  # "; nine were men, compared with | three in 2009"
    another = told_of_another_year(bound, last, phrase) if last is not None else None
    event = (
        event_before(bound, found, phrase)
        or one_more(bound, found, phrase)
        or ended_with(bound, phrase)
        or in_so_many(bound, phrase)
        or labelled(bound, phrase)
    )
    cases = against(bound, found, phrase)
    beside = beside_in_brackets(bound, found, phrase)
    figure = figure_before(bound, phrase)
    paired = paired_figure(bound, phrase, earlier)
    if paired:
        yield replace(made, measure=paired, rule="counts.compared", compared=True)
    elif figure >= 0:
        main = of_what(found, earlier, there=bound.words[figure].lower == "there")
        if main is not None and main.phrase is not None:
            phrase = replace(phrase, head=main.phrase.head)
            rule = rule_named("compared", "reported", value)
            yield replace(made, measure=main.measure, first=figure, rule=rule, phrase=phrase, compared=True)
    elif estimated(bound, phrase):
        first = estimate_start(bound, phrase)
        yield replace(made, measure=estimated(bound, phrase), first=first, rule="counts.exploited")
    elif among(bound, found, phrase):
        measure = among(bound, found, phrase)
        whole = before if before is not None and before.measure == measure and may_be_part(phrase, before) else None
        yield replace(made, measure=measure, rule="counts.among", part_of=whole)
    elif beside:
        rule = rule_named("compared", "reported", value)
        phrase = replace(phrase, head=beside[0].phrase.head if beside[0].phrase is not None else "")
        for tally in beside:
            yield replace(made, measure=tally.measure, rule=rule, phrase=phrase, compared=True)
    elif event:
        rule = rule_named("nominal-of", "reported", value)
        first = event_start(bound.words, phrase)
        compared = gerunds_compared(bound, phrase.first) or goes_on_comparing(bound, found, first)
        yield replace(made, measure=event, first=first, rule=rule, compared=compared)
    elif last is not None and another is not None:
        yield replace(made, measure=last.measure, rule="counts.compared", compared=another)
    elif cases is not None and cases.phrase is not None:
        yield replace(
            made, measure=cases.measure, first=cases.phrase.first, rule="counts.against", compared=cases.compared
        )
    elif (
        last is not None
        and is_compared(bound, found, phrase)
        and compared_in_brackets(bound, found, phrase) is None
        and phrase.head in (*PEOPLE, "cases", "", "groups")
    ):
        measure = counterpart(bound, found, phrase, last, earlier)
        if not phrase.head and last.phrase is not None:
            phrase = replace(phrase, head=last.phrase.head)
        if measure:
            rule = rule_named("compared", "reported", value)
            yield replace(made, measure=measure, rule=rule, phrase=phrase, compared=True)
    elif last is not None and goes_on_with(bound, last, phrase):
        yield replace(made, measure=last.measure, rule="counts.ellipsis")
    elif last is not None and _is_none_of_year(bound, phrase):
        yield replace(made, measure=last.measure, rule="counts.zero")
    elif before is not None and is_of_listed_year(bound, phrase):
        yield replace(made, measure=before.measure, rule=rule_named("compared", "reported", value), compared=True)
    elif (whole := last or before) is not None and _year_before(bound, phrase) >= 0:
        rule = rule_named("active", "reported", value)
        yield replace(made, measure=whole.measure, first=_year_before(bound, phrase), rule=rule)
    elif (sharing := shared(bound, found, phrase)) is not None and sharing.phrase is not None:
        rule = rule_named("ellipsis", "reported", value)
        phrase = replace(phrase, head=phrase.head or sharing.phrase.head)
        yield replace(made, measure=sharing.measure, rule=rule, phrase=phrase, part_of=sharing.part_of)
    elif (summed := is_sum(bound, found, phrase)) is not None and summed.phrase is not None:
        rule = rule_named("total", "reported", value)
        yield replace(made, measure=summed.measure, rule=rule, phrase=replace(phrase, head=summed.phrase.head))
    elif is_done_for(bound, phrase) or is_given_again(bound, phrase, before):
        rule = rule_named("active", "reported", value)
        yield replace(made, measure="victims_assisted", rule=rule)
    elif are_judged_victims(bound, phrase):
        yield replace(
            made, measure="victims_identified", rule="counts.active", part_of=whole_of(bound, found, phrase, before)
        )
    elif last is not None and gets_something_else(bound, last, phrase):
        yield replace(made, measure=last.measure, rule="counts.ellipsis", phrase=replace(phrase, head="victims"))
    elif last is not None and _gets_the_same(bound, last, phrase):
        yield replace(made, measure=last.measure, rule="counts.active", phrase=replace(phrase, head="victims"))
    else:
        whole = whole_of(bound, found, phrase, before)
        if whole is None and before is not None and are_of_victims(bound, phrase, before):
            whole, stands = before, True
        else:
            stands = whole is not None and (
                is_part(bound, found, phrase, whole.measure) or makes_up(bound, found, whole, phrase)
            )
        both = bound.words[phrase.first].lower == "both"  # "two of whom, | both Chinese, ..."
        if whole is not None and not both and stands and may_be_part(phrase, whole):
            rule = rule_named("part", "reported", value)
            yield replace(made, measure=whole.measure, rule=rule, compared=whole.compared, part_of=whole)
            return
        measure = told_to_be(bound, phrase) or exploited(bound, phrase, profile=profile)
        of_all = measure_of_all(bound.words, before)
        if not measure and not both and of_all and is_part(bound, found, phrase, of_all):
            yield replace(made, measure=of_all, rule="counts.part")
        elif measure:
            rule = "counts.exploited" if measure in ("victims_estimated", "other") else "counts.nominal"
            yield replace(made, measure=measure, rule=rule, compared=follows_cue(bound.words, phrase))


def _last(found: Sequence[Tally], phrase: Phrase) -> Tally | None:
    """The nearest tally before a phrase that is neither a comparison nor a part."""
    for tally in reversed(found):
        if tally.stop <= phrase.first and not tally.compared and tally.part_of is None:
            return tally
    return None


def _is_none_of_year(bound: Bound, phrase: Phrase) -> bool:
    """Whether a number is the zero of another year: "two convictions in 2004 but | none in 2005"."""
    words, stop = bound.words, phrase.stop
    if phrase.source != "no" or phrase.head or words[phrase.first - 1].lower not in ("and", "but", ","):
        return False
    if [word.lower for word in words[stop : stop + 2]] == ["at", "all"]:
        stop += 2
    return any(period.first == stop for period in periods(words))


def _year_before(bound: Bound, phrase: Phrase) -> int:
    """Where the year begins whose number stands alone after it: "...; in 2004, | nine"; -1 where none does."""
    words = bound.words
    if (
        phrase.source not in ("number", "no")
        or phrase.head
        or (phrase.stop < len(words) and words[phrase.stop].text not in ".,;")
    ):
        return -1
    end = phrase.first - (words[phrase.first - 1].text == ",")
    period = next((period for period in periods(words) if period.stop == end), None)
    if period is None or (period.first > 0 and words[period.first - 1].lower not in (",", "and")):
        return -1
    return period.first


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
