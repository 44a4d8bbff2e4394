"""What an event noun states: "12 prosecutions", "no convictions", "a joint investigation"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from tipgraph.grammar.counting.amounts.nouns import is_plural
from tipgraph.grammar.counting.amounts.phrase import Phrase
from tipgraph.grammar.counting.bound import PEOPLE, Bound
from tipgraph.grammar.counting.following.parts import may_be_part, whole_of
from tipgraph.grammar.counting.nobody import denied, has_none, is_meant
from tipgraph.grammar.counting.tallies import Tally, rule_named
from tipgraph.grammar.counting.years.brackets import is_of_another_year
from tipgraph.grammar.counting.years.comparisons import gerunds_compared, is_compared
from tipgraph.grammar.function_words import AUXILIARIES, MODALS, PREPOSITIONS
from tipgraph.grammar.negation import Denial, before_adverbs, denial_of_verb, denial_start
from tipgraph.reading import Item

_EVENT_VERBS = frozenset({"count-cues:carry", "count-cues:open"})
_GETTING = ("count-cues:receive", "count-cues:get")
#: What tells of a deed that is the first of its kind, and so one.
_TELLING = frozenset({"count-cues:record", "count-cues:report"})


def _never_reported(bound: Bound, phrase: Phrase, verb: int) -> Iterator[Tally]:
    """ "Has never reported a conviction"."""
    for measure in phrase.measures:
        first = denial_start(bound.words, verb)
        yield Tally(
            measure=measure,
            first=first,
            stop=phrase.stop,
            rule="counts.none-reported",
            phrase=phrase,
            status="none-reported",
        )


def _goes_on_counting(bound: Bound, phrase: Phrase) -> bool:
    """Whether one deed is the last of those counted: "saw 12 prosecutions and | a single conviction"."""
    last = next((p for p in reversed(bound.phrases) if p.stop <= phrase.first), None)
    if last is None or last.source not in ("number", "no") or last.head != "event":
        return False
    return [word.lower for word in bound.words[last.stop : phrase.first]] in (["and"], [",", "and"], ["but"])


def _is_brought_about(bound: Bound, phrase: Phrase, at: int) -> bool:
    """Whether a verb before or behind one deed says that it came about: "secured | a conviction", "its first | was"."""
    words, stop = bound.words, phrase.stop
    first = "count-cues:first-ever" in words[phrase.first].tags
    if at >= 0 and not words[at].tags.isdisjoint(_EVENT_VERBS | (_TELLING if first else set())):
        return True
    while first and stop < len(words) and words[stop].lower not in AUXILIARIES and words[stop].text not in ".,;":
        stop += 1
    return first and stop + 1 < len(words) and "count-cues:carry" in words[stop + 1].tags and words[stop].lower == "was"


def _is_not_there(words: Sequence[Item], at: int) -> bool:
    """Whether "not" or "yet to" ends at a word."""
    return words[at].lower in ("not", "never") or (words[at].lower == "to" and at > 0 and words[at - 1].lower == "yet")


def of_event(
    bound: Bound, found: Sequence[Tally], phrase: Phrase, status: str, value: int | None, before: Tally | None = None
) -> Iterator[Tally]:
    """What "12 prosecutions", "no convictions" or "a joint investigation" states."""
    words = bound.words
    at = before_adverbs(words, phrase.first - 1)
    if _is_of_something_else(bound, phrase, at) or _is_undone(words, phrase.stop):
        return
    if phrase.source == "article":
        reported = at > 0 and "count-cues:report" in words[at].tags
        if reported and words[before_adverbs(words, at - 1)].lower == "never":
            yield from _never_reported(bound, phrase, at)
            return
        one = _one_event(bound, phrase, at, status, value)
        if one is None:
            return
        status, value = one
    if value and has_none(bound, at) and "count-cues:carry" in words[at].tags:
        value = 0  # "none of the 14 cases led to a conviction"
    compared = is_compared(bound, found, phrase) or gerunds_compared(bound, phrase.first)
    whole = whole_of(bound, found, phrase, before) if phrase.partitive == "of" and value else None
    whole = whole if whole is not None and whole.measure in phrase.measures and may_be_part(phrase, whole) else None
    for measure in phrase.measures:
        yield Tally(
            measure=measure,
            first=phrase.first if phrase.source == "no" or value else denial_start(words, phrase.first),
            stop=phrase.stop,
            rule=rule_named("nominal", status, value),
            phrase=phrase,
            status=status,
            value=value,
            compared=compared or (bool(found) and is_of_another_year(bound, phrase)),
            part_of=whole,
        )


def _is_of_something_else(bound: Bound, phrase: Phrase, at: int) -> bool:
    """Whether a noun of an event counts none, by what stands around it; `at` is the word before it."""
    words, first, source = bound.words, phrase.first, phrase.source
    before, after = words[at] if at >= 0 else None, words[phrase.stop] if phrase.stop < len(words) else None
    if before is not None and (
        # "there could be | no convictions"
        (source == "no" and at > 0 and before.lower == "be" and words[at - 1].lower in MODALS)
        # "received | 81 referrals"
        or (phrase.measures == ("victims_assisted",) and not before.tags.isdisjoint(_GETTING))
        # "no verdict in | any of the nine trials"
        or (source == "any" and phrase.partitive and before.lower in PREPOSITIONS)
        # "the line answered | 1,150 inquiries"
        or "count-context:answer" in before.tags
    ):
        return True
    if words[first].lower == "both" and first not in bound.objects and not is_plural(words[phrase.stop - 1]):
        return True  # "hindered both | law enforcement and victim identification"
    if source in ("no", "number") and phrase.partitive and after is not None and "count-cues:carry" in after.tags:
        return True  # "none of the 12 prosecutions | resulted in convictions": these are what is counted
    return source == "number" and (
        (after is not None and after.lower in MODALS)  # "12 convictions | would be enough"
        or is_meant(bound, first)
        or (at > 0 and is_meant(bound, at))
    )


def _is_undone(words: Sequence[Item], stop: int) -> bool:
    """Whether an event is told to be undone: "one conviction | was overturned"."""
    behind = words[stop : stop + 2]
    return len(behind) > 1 and behind[0].lower in ("was", "were") and "count-cues:undo" in behind[1].tags


def _one_event(bound: Bound, phrase: Phrase, at: int, status: str, value: int | None) -> tuple[str, int | None] | None:
    """Status and value of one event: "made an arrest" is one, "an investigation" alone may be any."""
    words, stop = bound.words, phrase.stop
    if at > 0 and words[at].lower in ("been", "be") and _is_not_there(words, at - 1):
        status, value = "reported", 0  # "there has not been a trial"
    elif not _is_brought_about(bound, phrase, at) and not _goes_on_counting(bound, phrase):
        return None
    leading = next((p for p in bound.phrases if p.stop == at and p.source == "number"), None)
    if leading is not None and "count-cues:carry" in words[at].tags:  # "of which 32 | resulted in an investigation"
        if leading.head in ("none", "unknown"):
            return None  # "forty calls | led to an investigation"
        value = leading.value
    if any(p.first == stop + 1 and p.source == "number" and p.head in PEOPLE for p in bound.phrases):
        return None  # "began a probe of seven officers" counts these
    if "sentences" in phrase.measures and not has_none(bound, at):
        return None  # a term is handed down to one or to many
    denial = denial_of_verb(words, at, "past" if words[at].lower.endswith("ed") else "base")
    if denial is Denial.FAIL and not any(word.lower == "yet" for word in words[:at]):
        return None
    return (status, value) if denial is Denial.NONE else denied(denial)
