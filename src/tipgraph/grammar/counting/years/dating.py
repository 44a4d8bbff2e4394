"""Which year a tally is of, among the years that its sentence names: its own, its clause's, or that of a comparison."""

from __future__ import annotations

from collections.abc import Sequence

from tipgraph.grammar.counting.tallies import Tally
from tipgraph.grammar.counting.years.brackets import brackets_around, year_of_brackets
from tipgraph.grammar.counting.years.periods import Period, periods
from tipgraph.grammar.numbers import year_at
from tipgraph.reading import Item

#: What a clause may begin with after its year.
#: How far behind people a year may stand of what befell them before.
_DESCRIBED = 6
_SUBJECTS = frozenset({"the", "it", "they", "he", "she", "there"})


def years_of(words: Sequence[Item], found: Sequence[Tally]) -> list[Period]:
    """The years of a sentence that may be those of its tallies, in order."""
    return [period for period in periods(words) if not _is_of_comparison(words, found, period)] if found else []


def year_of(words: Sequence[Item], found: Sequence[Tally], dated: Sequence[Period], tally: Tally) -> str:
    """The year that the clause ties to a tally: its own; else, but not for a comparison, the clause's."""
    if tally.compared and (label := year_of_brackets(words, dated, tally.first, tally.stop)):
        return label
    dated = [period for period in dated if tally.stop == period.first or not _is_of_bracketed(words, period)]
    if label := _year_of_relative(words, tally.first):
        return label
    if tally.first > 1 and words[tally.first - 1].text == ":":  # "44 victims in 2016 (2015: | 31)"
        year = year_at(words, tally.first - 2)
        if year is not None and (tally.first == 2 or words[tally.first - 3].text in "(;,"):
            return str(year)
    if led := [period.label for period in dated if period.first == tally.first]:  # "14 arrests, | in 2002 none"
        return led[0]
    dated = [period for period in dated if not _is_of_next_clause(words, tally, period)]
    dated = [period for period in dated if not _is_of_those_described(words, tally, period)]
    dated = [period for period in dated if not _is_of_compared_brackets(words, found, tally, period)]
    fronted = [period for period in dated if period.stop <= tally.first and _opens_clause(words, period)]
    if fronted and not tally.compared:  # "in 2009 it tried 19 and in 2010 | it tried 25"
        dated = [period for period in dated if period.first >= fronted[-1].first]
        own_after = [period for period in dated if tally.stop == period.first]
        return (own_after or fronted)[-1].label
    if not dated:
        return ""
    limit = min([t.first for t in found if t.first >= tally.stop and t.phrase is not tally.phrase] + [len(words)])
    limit = next((at for at in range(tally.stop, limit) if "count-cues:compared" in words[at].tags), limit)
    own = [p.label for p in dated if tally.first <= p.first < limit and not _is_set_against(words, tally.stop, p.first)]
    opening = dated[0] if dated[0].first == 0 and not tally.compared else None
    if own and opening is not None and tally.first > opening.first:
        near = [period.label for period in dated if tally.stop <= period.first <= tally.stop + 3]
        near = [] if tally.stop < len(words) and words[tally.stop].text == "," else near
        return near[0] if near else opening.label
    if own:
        return own[0]
    if tally.compared and tally.part_of is not None:
        return year_of(words, found, dated, tally.part_of)
    if tally.compared:
        return _shared_year(words, found, dated, tally)
    compared = [t for t in found if t.compared]
    main = [p for p in dated if not any(t.first <= p.first and _adjoins(found, t, p) for t in compared)]
    main = [p for p in main if not any(t.part_of is not None and t.stop == p.first for t in found if t is not tally)]
    main = [p for p in main if p.first < tally.stop or not _is_set_against(words, tally.stop, p.first)]
    return main[0].label if main else ""


def _year_of_relative(words: Sequence[Item], first: int) -> str:
    """The year that a clause before a tally is about: "as compared with 2013, in which there was | one"; else empty."""
    for at in range(first - 1, max(1, first - _DESCRIBED), -1):
        in_which = words[at].lower == "which" and words[at - 1].lower == "in"
        if in_which or words[at].lower == "when":  # "compared with 2013, when there was | one"
            before = at - 1 - in_which
            before -= words[before].text == ","
            year = year_at(words, before)
            return str(year) if year is not None else ""
    return ""


def _shared_year(words: Sequence[Item], found: Sequence[Tally], dated: Sequence[Period], tally: Tally) -> str:
    """The year at the end of "compared with 31 prosecutions and 15 convictions in 2008"."""
    run = [t for t in found if t.first >= tally.stop]
    for at, other in enumerate(run):
        if not other.compared:
            break
        end = run[at + 1].first if at + 1 < len(run) else len(words)
        later = [period.label for period in dated if other.stop <= period.first < end]
        if later:
            return later[0]
    return ""


def _adjoins(found: Sequence[Tally], compared: Tally, period: Period) -> bool:
    """Whether a period belongs to a comparison: no other tally stands between them."""
    return not any(compared.stop <= t.first < period.first for t in found if t is not compared and not t.compared)


def _is_of_compared_brackets(words: Sequence[Item], found: Sequence[Tally], tally: Tally, period: Period) -> bool:
    """Whether a year stands in brackets, outside of a tally, of numbers of another year: "24 cases (61 | in 2017)"."""
    around = brackets_around(words, period.first, period.stop)
    if around is None or around[0] < tally.first < around[1]:
        return False
    return any(t.compared and around[0] < t.first < around[1] for t in found if t is not tally)


def _is_set_against(words: Sequence[Item], start: int, stop: int) -> bool:
    """Whether a period stands in a clause that is set against that of a tally: "12 cases, but | one from 2021"."""
    return any(word.lower in ("but", "while", "whereas") for word in words[start:stop])


def _is_of_bracketed(words: Sequence[Item], period: Period) -> bool:
    """Whether a period stands right after a number in brackets: "(six | in 2011 and eight in 2012)"."""
    before = words[period.first - 1] if period.first else None
    marks = [word.text for word in words[: period.first] if word.text in "()"]
    return bool(marks) and marks[-1] == "(" and before is not None and before.is_numeral


def _is_of_comparison(words: Sequence[Item], found: Sequence[Tally], period: Period) -> bool:
    """Whether a period belongs to a comparison without a number: "15 fewer than | in 2014", "double that in 2014"."""
    for at in range(period.first - 1, -1, -1):
        if words[at].text in ",;" or any(tally.stop == at + 1 for tally in found):
            return False
        if (
            words[at].lower.endswith("than")
            or words[at].lower.endswith(" as")
            or (words[at].lower == "as" and words[period.first].lower == "in")
        ) and at + 1 == period.first:
            return True
        if words[period.first].lower == "from" and words[at].lower in ("up", "down"):  # "up 14 from | 2003"
            return True
        if "count-context:time" in words[at].tags and words[at + 1].lower.startswith(("the", "as")):
            return True  # "three times the figure for | 2003"
        if "count-cues:compared" in words[at].tags and "count-cues:sequel" not in words[at].tags:
            return any(tally.stop <= at for tally in found)
    return False


def _opens_clause(words: Sequence[Item], period: Period) -> bool:
    """Whether a year stands before the subject of a clause that is joined to another: "and | in 2010 it tried 25"."""
    if period.first < 2 or words[period.first - 1].lower not in ("and", "but", "while", "whereas", ";"):
        return False
    after = words[period.stop] if period.stop < len(words) else None
    return after is not None and (
        after.text == "," or after.lower in _SUBJECTS or "count-context:authority" in after.tags
    )


def _is_of_next_clause(words: Sequence[Item], tally: Tally, period: Period) -> bool:
    """Whether a year behind a tally is another clause's: "tried 19, and | in 2010 it ...", "83, some of whom ..."."""
    if period.first < tally.stop:
        return False
    between = words[tally.stop : period.first]
    return any(word.lower == "whom" for word in between) or _opens_clause(words, period)


def _is_of_those_described(words: Sequence[Item], tally: Tally, period: Period) -> bool:
    """Whether a year is of what befell people before: "tried none of the men | who had been arrested in 2009"."""
    phrase = tally.phrase
    if phrase is None or tally.compared or period.first < phrase.stop or period.first - phrase.stop > _DESCRIBED:
        return False
    told = phrase.stop + (words[phrase.stop].text == ",")  # "men |, charged in 2007, were convicted"
    own = tally.stop > period.stop and words[told].lower.endswith("ed")  # "men | jailed in 2009 got ..."
    if own and tally.rule in ("counts.passive", "counts.subject", "counts.zero"):
        return not {"count-verbs", "count-cues"}.isdisjoint(_schemes(words[told]))
    if tally.rule == "counts.nominal-of":  # "the trial of six people | charged in 2009 opened"
        return "count-verbs" in _schemes(words[told]) and words[told].lower.endswith("ed")
    if tally.rule in ("counts.active", "counts.zero") and phrase.stop >= tally.stop:
        opens = words[phrase.stop].lower in ("who", "whom")
        perfect = [word.lower for word in words[phrase.stop + 1 : phrase.stop + 3]]
        return opens and perfect in (["had", "been"], ["were", "arrested"], ["was", "arrested"], ["were", "detained"])
    return False


def _schemes(word: Item) -> set[str]:
    return {sense.scheme for sense in word.senses}
