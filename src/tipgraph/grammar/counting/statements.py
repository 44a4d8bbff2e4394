"""What a sentence states in numbers, before it is given a period and a place.

A phrase is counted by its own noun ("12 convictions"), by the verb that governs it ("convicted 12", "12 were
convicted", "12 received sentences"), or by a tally before it ("three of whom", "compared with 21 in 2008").
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from functools import cache

from tipgraph.grammar.counting.amounts.phrase import Phrase
from tipgraph.grammar.counting.bound import Bound
from tipgraph.grammar.counting.deeds.bindings import bind
from tipgraph.grammar.counting.deeds.other_crimes import is_of_another_crime
from tipgraph.grammar.counting.following.cases_and_people import looked_into
from tipgraph.grammar.counting.following.event_objects import event_denied, told_of_one
from tipgraph.grammar.counting.following.events import of_event
from tipgraph.grammar.counting.following.fragments import tells_again, told_last
from tipgraph.grammar.counting.following.leaning import leaning
from tipgraph.grammar.counting.following.leaning_number import Leaning
from tipgraph.grammar.counting.following.led_to import is_of_each, led_to
from tipgraph.grammar.counting.following.one_sentenced import one_sentenced
from tipgraph.grammar.counting.following.parts import TOLD_BEFORE, told_before
from tipgraph.grammar.counting.following.same_people import same_people
from tipgraph.grammar.counting.following.sums import makes_up
from tipgraph.grammar.counting.governed import governed
from tipgraph.grammar.counting.statuses import status_of
from tipgraph.grammar.counting.tallies import Tally, rule_named
from tipgraph.grammar.counting.unhelped import unhelped
from tipgraph.grammar.counting.years.changes import changes
from tipgraph.grammar.counting.years.comparisons import follows_cue
from tipgraph.grammar.counting.zeros import denied_nouns, denied_verbs
from tipgraph.grammar.negation import denial_start
from tipgraph.reading import Item

# fmt: off
_TELLING = frozenset({
    "give", "receive", "open", "file", "refer", "transfer", "place", "record", "find", "take-in", "get", "data",
    "law-enforcement-data", "undergo", "face", "come-back", "discharge", "let-go",
})
# fmt: on
#: What may have to do with counts at all: a deed, what is counted, or that nothing was told of it.
COUNTABLE = frozenset({"count-verbs", "count-nouns", "count-heads"} | {f"count-cues:{code}" for code in _TELLING})


def statements(words: Sequence[Item], *, profile: bool, earlier: Sequence[Tally] = ()) -> list[Tally]:
    """The tallies of a sentence, in order.

    Args:
        words: the words of the sentence.
        profile: whether it stands among the sentences on who is trafficked where.
        earlier: the tallies of the sentence before, for "three of them".
    """
    if not earlier and not any(_is_countable(word.tags) for word in words):
        return []
    bound = bind(words)
    found = [
        Tally(
            measure=measure, first=silence.first, stop=silence.stop, rule="counts.not-reported", status="not-reported"
        )
        for silence in bound.silences
        for measure in silence.measures
    ]
    for phrase in bound.phrases:
        stated = list(_of_phrase(bound, found, phrase, earlier, profile=profile))
        leans = any(follows_cue(words, other) for other in bound.phrases if other.first > phrase.first)
        if not stated and not found and leans:  # "convictions stood at 14, against nine"
            stated = [tally for tally in changes(bound, found) if tally.phrase is phrase]
        for tally in stated:
            if not any(t.measure == tally.measure and t.phrase is not None and t.phrase.at == phrase.at for t in found):
                found.append(tally)
    found.extend(same_people(bound, found, earlier))
    found.extend(one_sentenced(bound, found, earlier))
    for further in (changes, denied_verbs, denied_nouns):
        found.extend(further(bound, found))
    if all(tally.measure != "victims_assisted" for tally in found):
        found.extend(unhelped(bound))
    found = [tally for tally in found if not is_of_another_crime(words, tally)]
    return sorted(found, key=lambda tally: (tally.phrase.first if tally.phrase else tally.first, tally.first))


@cache
def _is_countable(tags: frozenset[str]) -> bool:
    return not COUNTABLE.isdisjoint(tags) or any(tag.partition(":")[0] in COUNTABLE for tag in tags)


def _of_phrase(
    bound: Bound, found: Sequence[Tally], phrase: Phrase, earlier: Sequence[Tally], *, profile: bool
) -> Iterator[Tally]:
    """What a phrase states."""
    before = told_last(earlier, phrase)
    phrase = looked_into(bound, phrase)
    if led := list(led_to(bound, phrase)):
        yield from led
        return
    if phrase.head == "none" or is_of_each(found, phrase):
        return
    if tells_again(bound, phrase, earlier):
        return
    if phrase.source in TOLD_BEFORE:
        told = told_before(bound, found, phrase, before)
        if told is None:
            return
        phrase = told
    status, value = status_of(bound, phrase)
    if not status:
        return
    if phrase.head == "event":
        yield from of_event(bound, found, phrase, status, value, before)
        return
    stated = [_or_part(bound, found, tally) for tally in governed(bound, found, phrase, status, value, before)]
    yield from stated
    if not stated and phrase.source == "article" and (measure := told_of_one(bound, phrase)):
        yield Tally(
            measure=measure, first=phrase.first - 3, stop=phrase.stop, rule="counts.nominal-of", phrase=phrase, value=1
        )
    if not stated and phrase.source == "any" and (measure := event_denied(bound, phrase)):
        yield Tally(
            measure=measure,
            first=denial_start(bound.words, phrase.first),
            stop=phrase.stop,
            rule=rule_named("zero", status, value),
            phrase=phrase,
            status=status,
            value=value,
        )
    if not stated and phrase.source in ("number", "no"):
        leant = leaning(Leaning(bound, found, phrase, value, earlier, profile))
        yield from (_or_part(bound, found, tally) for tally in leant)


def _or_part(bound: Bound, found: Sequence[Tally], tally: Tally) -> Tally:
    """A tally, as a part where it helps to make up the one before: "found 22 men, | 15 Swazis and seven Zulus"."""
    whole = next((one for one in reversed(found) if one.value and not one.part_of), None)
    if whole is None or tally.phrase is None or (tally.rule, tally.measure) != ("counts.active", whole.measure):
        return tally
    return replace(tally, rule="counts.part", part_of=whole) if makes_up(bound, found, whole, tally.phrase) else tally
