"""Numbers of another year in brackets: "30 new cases (21 in 2011)", "95 victims (49 men and 56 women in 2017)"."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from tipgraph.grammar.counting.amounts.phrase import Phrase
from tipgraph.grammar.counting.bound import PEOPLE, Bound
from tipgraph.grammar.counting.tallies import Tally
from tipgraph.grammar.counting.years.comparisons import mains_of
from tipgraph.grammar.counting.years.periods import Period, periods
from tipgraph.reading import Item

#: What may not stand between a number and the brackets that compare it.
_APART = frozenset({",", ";", ")", "and", "but", "while"})
#: How long a second noun may be that stands between a number and its brackets: "40 victims | and at-risk children (".
_NOUN = 6
_ALIKE = frozenset({*PEOPLE, ""})
#: How far away the brackets of a number may open and close; only a table has longer ones.
_REACH = 80


def brackets_around(words: Sequence[Item], first: int, stop: int) -> tuple[int, int] | None:
    """Where the brackets open and close that some words stand in; None where they stand in none."""
    opening = next((at for at in range(first - 1, max(-1, first - _REACH), -1) if words[at].text in "()"), -1)
    if opening < 0 or words[opening].text != "(":
        return None
    closing = next((at for at in range(stop, min(len(words), stop + _REACH)) if words[at].text == ")"), len(words))
    return opening, closing


def year_of_brackets(words: Sequence[Item], dated: Sequence[Period], first: int, stop: int) -> str:
    """The one year of the brackets that some words stand in, at their end or beginning; else empty."""
    around = brackets_around(words, first, stop)
    if around is None:
        return ""
    opening, closing = around
    inside = [period for period in dated if opening <= period.first < closing]
    if len({period.label for period in inside}) != 1:
        return ""
    edge = inside[-1].stop == closing or inside[0].first <= opening + 1
    return inside[0].label if edge else ""


def is_of_another_year(bound: Bound, phrase: Phrase) -> bool:
    """Whether a number stands in brackets with a year that is none of its clause's: "24 cases (| 61 in 2017)"."""
    around = brackets_around(bound.words, phrase.first, phrase.stop)
    if around is None:
        return False
    dated = list(periods(bound.words))
    label = year_of_brackets(bound.words, dated, phrase.first, phrase.stop)
    return bool(label) and label not in _years_before(bound.words, dated, around[0])


def beside_in_brackets(bound: Bound, found: Sequence[Tally], phrase: Phrase) -> list[Tally]:
    """The tallies that a number in brackets with a year of its own is compared with: "30 new cases (| 21 in 2011)".

    None where the numbers of the brackets are the years' parts: "30 cases (14 in 2011 and 16 in 2012)".
    """
    words = bound.words
    around = brackets_around(words, phrase.first, phrase.stop) if found else None
    if around is None:
        return []
    opening, closing = around
    inner = [p for p in bound.phrases if opening < p.first < closing]
    pair = _pair_in_brackets(bound, found, inner, opening, closing)
    if pair:
        return [pair[inner.index(phrase)]] if phrase in inner else []
    dated = list(periods(words))
    own = [next((period for period in dated if period.first == p.stop), None) for p in inner]
    shared = year_of_brackets(words, dated, phrase.first, phrase.stop)
    if (None in own and not shared) or any(p.source not in ("number", "no") or p.head == "none" for p in inner):
        return []
    if not shared and any(p.head == "event" for p in inner):
        return []
    counted = [t for t in found if t.stop <= opening and t.value is not None]
    if not counted:
        return []
    last = max(counted, key=lambda tally: tally.stop)
    beside = [t for t in counted if t.phrase is not None and not bound.has_act_between(t.stop, last.first)]
    if phrase.head and last.phrase is not None and phrase.head != last.phrase.head and shared:
        alike = [t for t in beside if t.phrase is not None and t.phrase.head == phrase.head and not t.compared]
        last = alike[-1] if alike else last  # "45 cases of 77 suspects (| 37 cases with 60 suspects in 2018)"
    end = max(tally.stop for tally in counted)
    if opening - end > _NOUN and any(word.lower in _APART for word in words[end:opening]):
        return []
    if any(word.lower in _APART - {"and"} for word in words[end:opening]):
        return []
    if any(end <= p.first < opening for p in bound.phrases) or bound.has_act_between(end, opening):
        return []
    heads = {phrase.head, last.phrase.head if last.phrase is not None else ""}
    if phrase.head and len(heads) > 1 and not (shared and heads <= _ALIKE):
        return []
    before = _years_before(words, dated, opening)
    labels = {shared} if None in own else {period.label for period in own if period is not None}
    if labels & before or (len(inner) > 1 and sum(p.value or 0 for p in inner) == last.value):
        return []
    return [t for t in counted if t.phrase is last.phrase]


def _years_before(words: Sequence[Item], dated: Sequence[Period], opening: int) -> set[str]:
    """The years of the clause that brackets stand in; the years of other brackets are not the clause's."""
    marks = [at for at in range(opening) if words[at].text in "()"]
    clause = marks[-1] if marks else 0
    return {p.label for p in dated if clause <= p.first < opening}


def _pair_in_brackets(
    bound: Bound, found: Sequence[Tally], inner: Sequence[Phrase], opening: int, closing: int
) -> list[Tally]:
    """The tallies that the numbers of brackets go with one by one: "(12 and two, respectively, in 2014)"; else none."""
    told = any(word.lower == "respectively" for word in bound.words[opening:closing])
    mains = mains_of(found, opening)
    if not told and len(mains) == len(inner) and _are_bare(bound, inner):
        return mains  # "51 were charged and 30 convicted (38 and 22 in 2007)"
    return mains[-len(inner) :] if told and len(inner) > 1 and len(mains) >= len(inner) else []


def _are_bare(bound: Bound, inner: Sequence[Phrase]) -> bool:
    """Whether numbers without nouns are joined, and a year follows the last: "38 and 22 in 2007"."""
    words = bound.words
    if len(inner) < 2 or any(p.source not in ("number", "no") or p.head or p.partitive for p in inner):
        return False
    joined = all(
        all(word.lower in (",", "and") for word in words[one.stop : other.first]) for one, other in pairwise(inner)
    )
    return joined and any(period.first == inner[-1].stop for period in periods(words))


def compared_in_brackets(bound: Bound, found: Sequence[Tally], phrase: Phrase) -> Tally | None:
    """The number compared in whose brackets a phrase stands ("compared with 35 (| 28 women and ..."); else none."""
    wholes = (t for t in found if t.compared and t.part_of is None and t.value and t.stop <= phrase.first)
    return next((t for t in wholes if _is_in_brackets_of(bound.words, t, phrase)), None)


def _is_in_brackets_of(words: Sequence[Item], whole: Tally, phrase: Phrase) -> bool:
    """Whether a phrase stands in the brackets that open right after a tally."""
    inside = words[whole.stop : phrase.first]
    if len(inside) > 2 and inside[0].lower == "in" and inside[1].is_number:  # "compared with 102 in 2017 (| 70 ..."
        inside = inside[2:]
    dash = bool(inside) and inside[0].text in "-—"  # "compared with 126 victims — | 114 women and 12 men — in 2021"
    marks = "-—;" if dash else "()"
    return bool(inside) and (dash or inside[0].text == "(") and all(word.text not in marks for word in inside[1:])
