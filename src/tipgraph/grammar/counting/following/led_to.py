"""What so many cases led to: "12 led to arrests", "none of these raids resulted in convictions", "six to charges"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from tipgraph.grammar.counting.amounts.nouns import is_plural
from tipgraph.grammar.counting.amounts.phrase import Phrase
from tipgraph.grammar.counting.amounts.phrases import bare_phrase
from tipgraph.grammar.counting.bound import PEOPLE_CASES_OR_UNTOLD, Bound
from tipgraph.grammar.counting.deeds.fitting import measures_of
from tipgraph.grammar.counting.tallies import Tally, rule_named
from tipgraph.grammar.function_words import HAVE


def led_to(bound: Bound, phrase: Phrase) -> Iterator[Tally]:
    """The tallies of an event that so many cases, calls or people led to."""
    words, verb = bound.words, phrase.stop
    if not _may_lead(phrase) or verb + 1 >= len(words):
        return
    verb += words[verb].lower in HAVE
    if verb + 1 >= len(words) or "count-cues:carry" not in words[verb].tags or "count-cues:give" in words[verb].tags:
        return
    if any(silence.first <= verb < silence.stop for silence in bound.silences):
        return
    if phrase.value and words[verb].lower.endswith(("ing", "ing to", "ing in")):
        return
    event, named = event_behind(bound, verb)
    if named and event.head != "event":
        event = _case_opened(bound, event.first) or event
    trial = _is_trial(phrase)
    if event.head != "event" or (trial and event.measures != ("convictions",)):
        return
    of = event.stop < len(words) and words[event.stop].lower == "of"
    if (
        phrase.value
        and (named or of)
        and any(p.source == "number" and p.first == event.stop + 1 for p in bound.phrases)
    ):
        return  # "one case led to the prosecution of | four men" counts the men
    if not (named or event.stop - event.first == 1 or is_plural(words[event.stop - 1])):
        return
    own = replace(event, first=phrase.first, at=phrase.at, source=phrase.source)
    for measure in event.measures:
        yield Tally(
            measure=measure,
            first=phrase.first,
            stop=event.stop,
            rule=rule_named("nominal", "reported", phrase.value),
            phrase=own,
            value=phrase.value,
        )


def event_behind(bound: Bound, verb: int) -> tuple[Phrase, bool]:
    """The event that a verb leads to, and whether it is said of whom: "led to | the identification of victims"."""
    words = bound.words
    begin = verb + 2 if verb + 1 < len(words) and words[verb + 1].lower in ("to", "in") else verb + 1
    named = begin + 2 < len(words) and words[begin].lower == "the" and words[begin + 2].lower == "of"
    return bare_phrase(words, begin + named, bound.verbs), named


def _case_opened(bound: Bound, at: int) -> Phrase | None:
    """The case whose opening, at a word, each of so many led to: "11 led to the | opening of a case"."""
    act = next((act for act in bound.acts if act.first == at), None)
    case = next((p for p in bound.phrases if p.source in ("article", "bare") and p.first == at + 2), None)
    if act is None or case is None:
        return None
    return replace(case, head="event", measures=case.measures or tuple(measures_of(bound, act, case)))


def is_of_each(found: Sequence[Tally], phrase: Phrase) -> bool:
    """Whether "a case" stands for each of those that led to one: "11 led to the opening of | a case"."""
    return phrase.source == "article" and any(
        t.rule == "counts.nominal" and (t.value or 0) > 1 and t.first < phrase.first and phrase.stop <= t.stop
        for t in found
    )


def _is_trial(phrase: Phrase) -> bool:
    """Whether trials are counted, which may end in convictions: "four trials | ended in convictions"."""
    return phrase.source == "number" and phrase.measures == ("prosecutions",)


def _may_lead(phrase: Phrase) -> bool:
    """Whether a phrase counts what may lead to an event: cases, people, trials, none of whatever it be."""
    if phrase.source == "no" and phrase.partitive == "of":
        return True  # "none of these raids"
    return phrase.source in ("no", "number") and (phrase.head in PEOPLE_CASES_OR_UNTOLD or _is_trial(phrase))
