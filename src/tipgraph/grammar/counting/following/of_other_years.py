"""What numbers state that are told for comparison, or of another year: "compared with 21 in 2008"."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import chain

from tipgraph.grammar.counting.amounts.phrase import Phrase
from tipgraph.grammar.counting.bound import PEOPLE_GROUPS_CASES_OR_UNTOLD, Bound
from tipgraph.grammar.counting.following.cases_and_people import against
from tipgraph.grammar.counting.following.figures import figure_before, of_what
from tipgraph.grammar.counting.following.fragments import is_of_listed_year
from tipgraph.grammar.counting.following.leaning_number import Leaning
from tipgraph.grammar.counting.tallies import Tally
from tipgraph.grammar.counting.years.brackets import beside_in_brackets, compared_in_brackets
from tipgraph.grammar.counting.years.comparisons import counterpart, is_compared, told_of_another_year
from tipgraph.grammar.counting.years.periods import periods
from tipgraph.grammar.counting.years.runs import paired_figure


def paired(one: Leaning) -> Iterable[Tally] | None:
    """The second of two figures of one measure."""
    measure = paired_figure(one.bound, one.phrase, one.earlier)
    return one.tally(measure, "counts.compared", compared=True) if measure else None


def figure(one: Leaning) -> Iterable[Tally] | None:
    """The figure of another year, of what was counted before: "the figure for 2008 was | 21"."""
    first = figure_before(one.bound, one.phrase)
    if first < 0:
        return None
    main = of_what(one.found, one.earlier, there=one.bound.words[first].lower == "there")
    if main is None or main.phrase is None:
        return ()
    return one.tally(main.measure, one.named("compared"), head=main.phrase.head, first=first, compared=True)


def bracketed(one: Leaning) -> Iterable[Tally] | None:
    """A number of another year in brackets, of all that is counted beside it."""
    beside = beside_in_brackets(one.bound, one.found, one.phrase)
    if not beside:
        return None
    head = beside[0].phrase.head if beside[0].phrase is not None else ""
    return chain.from_iterable(one.tally(t.measure, one.named("compared"), head=head, compared=True) for t in beside)


def of_another_year(one: Leaning) -> Iterable[Tally] | None:
    """A number that is told to be of another year."""
    another = told_of_another_year(one.bound, one.last, one.phrase) if one.last is not None else None
    if one.last is None or another is None:
        return None
    return one.tally(one.last.measure, "counts.compared", compared=another)


def set_against(one: Leaning) -> Iterable[Tally] | None:
    """The people against whom the cases before were."""
    cases = against(one.bound, one.found, one.phrase)
    if cases is None or cases.phrase is None:
        return None
    return one.tally(cases.measure, "counts.against", first=cases.phrase.first, compared=cases.compared)


def compared(one: Leaning) -> Iterable[Tally] | None:
    """A number of the same measure, given for comparison: "compared with | 21 in 2008"."""
    bound, found, phrase, last = one.bound, one.found, one.phrase, one.last
    if (
        last is None
        or phrase.head not in PEOPLE_GROUPS_CASES_OR_UNTOLD
        or not is_compared(bound, found, phrase)
        or compared_in_brackets(bound, found, phrase) is not None
    ):
        return None
    measure = counterpart(bound, found, phrase, last, one.earlier)
    head = phrase.head or (last.phrase.head if last.phrase is not None else "")
    return one.tally(measure, one.named("compared"), head=head, compared=True) if measure else ()


def zero(one: Leaning) -> Iterable[Tally] | None:
    """The zero of another year."""
    if one.last is None or not _is_none_of_year(one.bound, one.phrase):
        return None
    return one.tally(one.last.measure, "counts.zero")


def of_listed_year(one: Leaning) -> Iterable[Tally] | None:
    """One of a list of numbers, each of its own year."""
    if one.before is None or not is_of_listed_year(one.bound, one.phrase):
        return None
    return one.tally(one.before.measure, one.named("compared"), compared=True)


def behind_year(one: Leaning) -> Iterable[Tally] | None:
    """A number that stands alone after its year."""
    whole = one.last or one.before
    if whole is None or (first := _year_before(one.bound, one.phrase)) < 0:
        return None
    return one.tally(whole.measure, one.named("active"), first=first)


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
