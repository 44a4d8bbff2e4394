"""Reported counts: investigations, prosecutions, convictions, arrests, sentences, and victims found or helped.

A number, a zero ("no", "never convicted"), "none reported" ("did not report any") and "not reported" ("did not report
how many") are four different things and stay so. What each measure means is said in the vocabulary (``codes.ttl``).
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from functools import cache

from tipgraph.grammar.acting.subjects.agencies import agency_of
from tipgraph.grammar.counting.amounts.words import words_of
from tipgraph.grammar.counting.limits import exploitation_of, limit_of
from tipgraph.grammar.counting.places import place_of
from tipgraph.grammar.counting.statements import COUNTABLE, statements
from tipgraph.grammar.counting.tallies import Tally
from tipgraph.grammar.counting.years.dating import year_of, years_of
from tipgraph.grammar.counting.years.lists import year_paired, years_listed
from tipgraph.grammar.counting.years.previous import about_of, previous_of
from tipgraph.grammar.long_sentences import pieces
from tipgraph.grammar.numbers import year_at
from tipgraph.model import Count, Span
from tipgraph.reading import Item, Reading, Sentence

# fmt: off
_AMOUNTS = frozenset({
    "no", "not", "never", "nor", "neither", "none", "without", "any", "anyone", "anybody", "unknown", "unclear",
    "unavailable", "unable", "all", "each",
})
# fmt: on
_DIGIT = re.compile(r"\d")
_AMOUNT_MARKS = frozenset(
    {"numbers", "number-scales", "number-fractions"}
    | {f"number-marks:{code}" for code in ("none", "filler", "ordinal")}
    | {
        f"count-cues:{code}"
        for code in ("no-reports", "first-ever", "unknown-number", "unknown", "declining", "lacking")
    }
)
_DEEDS = frozenset({"count-verbs", "count-nouns"})
_ARTICLES = frozenset({"a", "an"})
#: What the same body does to a part of those to whom it does something: courts convict and sentence.
_GIVEN_WITH = {"convictions": "sentences"}


def extract(reading: Reading) -> Iterator[Count]:
    """The counts of a narrative, in order; recommendations state none."""
    made: dict[int, Count] = {}
    earlier: Sequence[Tally] = ()
    for sentence in reading.sentences:
        if sentence.area == "recommendations":
            continue
        if not _may_count(sentence, earlier):
            earlier = ()
            continue
        for words in pieces(words_of(sentence.items, reading.lexicon)):
            found = statements(words, profile=sentence.area == "profile", earlier=earlier)
            # a number of the sentence before may have its parts in this one
            made = {id(tally): made[id(tally)] for tally in earlier if id(tally) in made}
            yield from _counts(reading, sentence, words, found, made)
            mains = [tally for tally in found if tally.value and not tally.compared and tally.part_of is None]
            mains = mains or [tally.part_of for tally in found if tally.part_of is not None and not tally.compared][:1]
            # "...; all were women; two were children": still of those before
            earlier = earlier if not mains and (sentence.goes_on or found) else mains


def _may_count(sentence: Sentence, earlier: Sequence[Tally]) -> bool:
    """Whether a sentence has something to count, and a number, a denial, or a verb with one object; most have not."""
    if not earlier and COUNTABLE.isdisjoint(sentence.marks):
        return False
    if _may_tell_amount(sentence) and _tells_amount(sentence):
        return True
    if _DEEDS.isdisjoint(sentence.marks) or _ARTICLES.isdisjoint(sentence.words):
        return False
    written = {item.lower for item in sentence.items}
    return not _ARTICLES.isdisjoint(written) and any(_is_deed(item.tags) for item in sentence.items)


def _tells_amount(sentence: Sentence) -> bool:
    """Whether a number or a denial stands in a sentence by itself."""
    items = sentence.items
    written = {item.lower for item in items}
    if not _AMOUNTS.isdisjoint(written):
        return True
    if any(item.text[0].isdigit() and year_at(items, at) is None for at, item in enumerate(items)):
        return True
    if not _AMOUNT_MARKS.isdisjoint(sentence.marks) and any(_is_amount(item.tags) for item in items):
        return True
    # "it is unknown" may be a label of another family
    return any(" " in words and not _AMOUNTS.isdisjoint(words.split()) for words in written)


def _may_tell_amount(sentence: Sentence) -> bool:
    """Whether a sentence may have a number or a denial, be it within a label of another family."""
    return not (
        _AMOUNT_MARKS.isdisjoint(sentence.marks)
        and _AMOUNTS.isdisjoint(sentence.words)
        and not _DIGIT.search(sentence.written)
    )


@cache
def _is_amount(tags: frozenset[str]) -> bool:
    return not _AMOUNT_MARKS.isdisjoint(tags) or any(tag.partition(":")[0] in _AMOUNT_MARKS for tag in tags)


@cache
def _is_deed(tags: frozenset[str]) -> bool:
    return any(tag.partition(":")[0] in _DEEDS for tag in tags)


def _counts(
    reading: Reading, sentence: Sentence, words: Sequence[Item], found: Sequence[Tally], made: dict[int, Count]
) -> Iterator[Count]:
    """The counts that the tallies of a sentence are; `made` holds those already made, by the identity of a tally."""
    dated = years_of(words, found)
    seen: set[tuple[str, Span, int | None]] = set()
    agency = ""
    for tally in found:
        whole = made.get(id(tally.part_of)) if tally.part_of is not None else None
        if not tally.compared:  # "compared with 45 in 1999": of the same body
            agency = agency_of(reading, sentence, words[tally.first].start, words[tally.stop - 1].end)
            if not agency and whole is not None:
                same = tally.measure in (whole.measure, _GIVEN_WITH.get(whole.measure))
                agency = whole.agency if same else ""  # "112 cases, of which 24"
        before = previous_of(words, found, tally)
        period = ""
        if before is None:
            period = year_paired(words, found, tally) or year_of(words, found, dated, tally)
        count = _count(reading, words, tally, period, whole, agency, before)
        key = (count.measure, count.evidence, count.value)
        if key not in seen:
            seen.add(key)
            made[id(tally)] = count
            yield count
            for year in years_listed(words, tally, period):  # "no convictions in 2016, 2015, or 2014"
                yield replace(count, period=year)


def _count(
    reading: Reading,
    words: Sequence[Item],
    tally: Tally,
    period: str,
    whole: Count | None,
    agency: str,
    before: tuple[int, int] | None,
) -> Count:
    """The count that a tally is; `before` is where the words stand that put it in a time before, if any do."""
    phrase = tally.phrase
    limit = limit_of(words, tally)
    about = about_of(limit, before)
    stop = tally.stop
    if limit is not None and phrase is not None and phrase.noun == phrase.stop:
        stop = max(stop, limit[1])  # "16 for sex trafficking": the number alone would say too little
    return Count(
        evidence=reading.span(words[tally.first].start, words[stop - 1].end),
        rule=tally.rule,
        measure=tally.measure,
        place=place_of(words, tally, reading.document.country),
        value=tally.value,
        value_max=phrase.value_max if phrase is not None and tally.value else None,
        qualifier=phrase.qualifier if phrase is not None else "exact",
        status=tally.status,
        unit=_unit(tally, whole),
        exploitation=exploitation_of(words, tally),
        about=reading.document.quote(reading.span_of(words[about[0] : about[1]])) if about is not None else "",
        period=period,
        part_of=whole,
        agency=agency,
    )


def _unit(tally: Tally, whole: Count | None) -> str:
    """What is counted, by the noun; by the measure where the text leaves the noun out."""
    head = tally.phrase.head if tally.phrase is not None else ""
    measure = tally.measure
    if head in ("cases", "groups", "offenders", "victims"):
        return head
    if measure.startswith("victims") or tally.rule == "counts.exploited":
        return "victims"
    if head == "event" or tally.rule == "counts.change":
        return "sentences" if measure == "sentences" else "cases"
    if whole is not None and not head:
        return whole.unit
    if tally.phrase is None or (not head and measure == "investigations"):
        return ""
    return "persons" if measure == "other" else "offenders"
