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
    if phrase.source == "no" and at > 0 and words[at].lower == "be" and words[at - 1].lower in MODALS:
        return  # "there could be | no convictions"
    received = at >= 0 and not words[at].tags.isdisjoint(("count-cues:receive", "count-cues:get"))
    if received and phrase.measures == ("victims_assisted",):
        return  # "received | 81 referrals"
    if phrase.source == "any" and phrase.partitive and at >= 0 and words[at].lower in PREPOSITIONS:
        return  # "no verdict in | any of the nine trials"
    leads = phrase.stop < len(words) and "count-cues:carry" in words[phrase.stop].tags
    if phrase.source in ("no", "number") and phrase.partitive and leads:
        return  # "none of the 12 prosecutions | resulted in convictions": these are what is counted
    if at >= 0 and "count-context:answer" in words[at].tags:
        return  # "the line answered | 1,150 inquiries"
    if (
        words[phrase.first].lower == "both"
        and phrase.first not in bound.objects
        and not is_plural(words[phrase.stop - 1])
    ):
        return  # "hindered both | law enforcement and victim identification"
    if phrase.source == "number" and phrase.stop < len(words) and words[phrase.stop].lower in MODALS:
        return  # "12 convictions | would be enough"
    if phrase.source == "number" and (is_meant(bound, phrase.first) or (at > 0 and is_meant(bound, at))):
        return
    if phrase.source == "article":
        # "Made an arrest" is one arrest; "an investigation" alone may be any
        if (
            at > 0 and words[at].lower in ("been", "be") and _is_not_there(words, at - 1)
        ):  # "there has not been a trial"
            status, value = "reported", 0
        elif at > 0 and "count-cues:report" in words[at].tags and words[before_adverbs(words, at - 1)].lower == "never":
            yield from _never_reported(bound, phrase, at)
            return
        elif not _is_brought_about(bound, phrase, at) and not _goes_on_counting(bound, phrase):
            return
        leading = next((p for p in bound.phrases if p.stop == at and p.source == "number"), None)
        if leading is not None and "count-cues:carry" in words[at].tags:  # "of which 32 | resulted in an investigation"
            if leading.head in ("none", "unknown"):
                return  # "forty calls | led to an investigation"
            value = leading.value
        if phrase.stop + 1 < len(words) and any(
            p.first == phrase.stop + 1 and p.source == "number" and p.head in PEOPLE for p in bound.phrases
        ):
            return  # "began a probe of seven officers" counts these
        if "sentences" in phrase.measures and not has_none(bound, at):  # a term is handed down to one or to many
            return
        denial = denial_of_verb(words, at, "past" if words[at].lower.endswith("ed") else "base")
        if denial is Denial.FAIL and not any(word.lower == "yet" for word in words[:at]):
            return
        if denial is not Denial.NONE:
            status, value = denied(denial)
    undone = phrase.stop + 1 < len(words) and words[phrase.stop].lower in ("was", "were")
    if undone and "count-cues:undo" in words[phrase.stop + 1].tags:
        return  # "one conviction | was overturned"
    if value and has_none(bound, at):
        value = 0 if "count-cues:carry" in words[at].tags else value  # "none of the 14 cases led to a conviction"
    first = phrase.first if phrase.source == "no" or value else denial_start(words, phrase.first)
    compared = is_compared(bound, found, phrase) or gerunds_compared(bound, phrase.first)
    compared = compared or (bool(found) and is_of_another_year(bound, phrase))
    whole = whole_of(bound, found, phrase, before) if phrase.partitive == "of" and value else None
    whole = whole if whole is not None and whole.measure in phrase.measures and may_be_part(phrase, whole) else None
    for measure in phrase.measures:
        rule = rule_named("nominal", status, value)
        yield Tally(
            measure=measure,
            first=first,
            stop=phrase.stop,
            rule=rule,
            phrase=phrase,
            status=status,
            value=value,
            compared=compared,
            part_of=whole,
        )
