"""What a sentence states in numbers, before it is given a period and a place.

A phrase is counted by its own noun ("12 convictions"), by the verb that governs it ("convicted 12", "12 were
convicted", "12 received sentences"), or by a tally before it ("three of whom", "compared with 21 in 2008").
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from functools import cache

from tipgraph.grammar.counting.acts import Act
from tipgraph.grammar.counting.amounts.phrase import Phrase
from tipgraph.grammar.counting.bound import Bound
from tipgraph.grammar.counting.deeds.bindings import bind
from tipgraph.grammar.counting.deeds.fitting import measures_of
from tipgraph.grammar.counting.deeds.fitting_people import are_others
from tipgraph.grammar.counting.deeds.other_crimes import is_of_another_crime
from tipgraph.grammar.counting.following.cases_and_people import looked_into
from tipgraph.grammar.counting.following.event_objects import event_denied, told_of_one
from tipgraph.grammar.counting.following.events import of_event
from tipgraph.grammar.counting.following.fragments import opens_with_whole, tells_again, told_last
from tipgraph.grammar.counting.following.leaning import leaning
from tipgraph.grammar.counting.following.led_to import is_of_each, led_to
from tipgraph.grammar.counting.following.parts import TOLD_BEFORE, may_be_part, told_before, whole_of
from tipgraph.grammar.counting.following.same_people import same_people
from tipgraph.grammar.counting.following.sums import makes_up
from tipgraph.grammar.counting.nobody import (
    denied,
    has_no_subject,
    is_denied,
    is_inverted,
    is_meant,
    is_of_captors,
)
from tipgraph.grammar.counting.statuses import status_of
from tipgraph.grammar.counting.tallies import Tally, rule_named
from tipgraph.grammar.counting.years.brackets import is_of_another_year
from tipgraph.grammar.counting.years.changes import changes
from tipgraph.grammar.counting.years.comparisons import continues_comparison, follows_cue, is_compared, is_compared_deed
from tipgraph.grammar.counting.zeros import denied_nouns, denied_verbs
from tipgraph.grammar.negation import (
    Denial,
    before_adverbs,
    denial_before,
    denial_of_verb,
    denial_start,
)
from tipgraph.grammar.unreal import is_unreal
from tipgraph.reading import Item

# fmt: off
_TELLING = frozenset({
    "give", "receive", "open", "file", "refer", "transfer", "place", "record", "find", "take-in", "get", "data",
    "law-enforcement-data", "undergo", "face", "come-back", "discharge", "let-go",
})
# fmt: on
#: Phrases that tell a number, be it unknown; the others deny or ask.
_NUMBERED = frozenset({"number", "article", "definite", "unknown"})
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
    for further in (changes, denied_verbs, denied_nouns):
        found.extend(further(bound, found))
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
    stated = [_or_part(bound, found, tally) for tally in _governed(bound, found, phrase, status, value, before)]
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
        leant = leaning(bound, found, phrase, value, earlier, profile=profile)
        yield from (_or_part(bound, found, tally) for tally in leant)


def _or_part(bound: Bound, found: Sequence[Tally], tally: Tally) -> Tally:
    """A tally, as a part where it helps to make up the one before: "found 22 men, | 15 Swazis and seven Zulus"."""
    whole = next((one for one in reversed(found) if one.value and not one.part_of), None)
    if whole is None or tally.phrase is None or (tally.rule, tally.measure) != ("counts.active", whole.measure):
        return tally
    return replace(tally, rule="counts.part", part_of=whole) if makes_up(bound, found, whole, tally.phrase) else tally


def _governed(
    bound: Bound, found: Sequence[Tally], phrase: Phrase, status: str, value: int | None, before: Tally | None
) -> Iterator[Tally]:
    """What a phrase states by the verbs that govern it."""
    if phrase.first in bound.objects:
        yield from _of_object(bound, found, phrase, status, value, before)
    for act in bound.subjects.get(phrase.first, ()):
        if phrase.source in _NUMBERED and is_unreal(bound.words, act.first):
            continue  # "two men may be jailed"
        inverted = is_inverted(bound, phrase)
        denies = inverted or (act.voice == "passive" and is_denied(bound, act))
        if phrase.source != "no" and denies:
            if phrase.source == "article" and inverted:  # "never has a trafficker been convicted"
                none = replace(phrase, source="no", value=0)
                yield from _counted(bound, found, none, act, "reported", 0, "zero", before)
            definite = phrase.first > 0 and bound.words[phrase.first - 1].lower in ("the", "these", "those")
            if definite and phrase.source == "number":  # "the two officers have not been tried"
                yield from _counted(
                    bound, found, replace(phrase, source="no", value=0), act, "reported", 0, "zero", before
                )
            continue
        rule = "passive" if act.voice == "passive" else "subject"
        yield from _counted(bound, found, phrase, act, status, value, rule, before)


def _of_object(
    bound: Bound, found: Sequence[Tally], phrase: Phrase, status: str, value: int | None, before: Tally | None
) -> Iterator[Tally]:
    """What the object of an active verb states: "convicted 12", "never convicted a trafficker"."""
    act = bound.objects[phrase.first]
    if are_others(bound, phrase) or is_of_captors(bound.words, act):
        return
    if not phrase.head and not phrase.partitive:  # "investigated seven cases in 2003 and | 11 in 2004"
        listed = [p.head for p in bound.phrases if p.first < phrase.first and bound.objects.get(p.first) is act]
        phrase = replace(phrase, head=listed[-1] if listed else "")
    if phrase.source in _NUMBERED:
        if is_meant(bound, act.first, number=phrase.source == "number"):
            return
        denial = denial_of_verb(bound.words, act.first, act.form)
        to = before_adverbs(bound.words, act.first - 1)
        if phrase.source == "article" and denial is Denial.NONE and to >= 0 and bound.words[to].lower == "to":
            if denial_before(bound.words, act.first) is not Denial.NOT:
                return
            denial = Denial.NOT  # "has never been used to convict a trafficker"
        if phrase.source == "article" and has_no_subject(bound, act):
            denial = Denial.NOT  # "no judge has yet convicted a trafficker"
        if denial is not Denial.NONE:
            if phrase.source != "article":  # "did not prosecute 12 of the suspects" counts nothing
                return
            status, value = denied(denial)
    if not phrase.head and act.measures == ("other",) and found and found[-1].phrase is not None:
        phrase = replace(phrase, head=found[-1].phrase.head)  # "found 12 men guilty and acquitted five"
    yield from _counted(bound, found, phrase, act, status, value, "active", before)


def _counted(
    bound: Bound,
    found: Sequence[Tally],
    phrase: Phrase,
    act: Act,
    status: str,
    value: int | None,
    rule: str,
    before: Tally | None,
) -> Iterator[Tally]:
    """A phrase by all the measures of its verb."""
    in_list = any(act.stop <= other.first < phrase.first for other in bound.phrases)
    first = phrase.first if in_list else min(act.first, phrase.first)
    if phrase.source in ("any", "article") and not value:
        first = denial_start(bound.words, first)
    stop = max(act.stop, phrase.stop) if act.first >= phrase.stop else phrase.stop
    of_whom = phrase.first > 0 and bound.words[phrase.first - 1].lower in ("whom", "which")
    named = phrase.first > 0 and bound.words[phrase.first - 1].lower == "including"  # "including only | five found by"
    whole = whole_of(bound, found, phrase, before) if phrase.partitive or of_whom or named else None
    opened = opens_with_whole(bound) and (phrase is not bound.phrases[0] or phrase.first > 2) and act.form == "past"
    if opened and whole is None and not is_compared(bound, found, phrase):
        whole = whole_of(bound, found, replace(phrase, partitive="of"), before)
    if (named or opened) and whole is not None and not may_be_part(phrase, whole):
        whole = None
    compared = is_compared_deed(bound, found, act) or follows_cue(bound.words, phrase)
    compared = compared or (bool(found) and is_of_another_year(bound, phrase))
    if rule == "subject" and act.voice == "active":  # "compared with 45 prosecuted and | 13 convicted"
        compared = compared or continues_comparison(bound, found, phrase)
    measures = list(measures_of(bound, act, phrase))
    if (
        not measures and "find" in act.light and act.voice == "passive" and not phrase.head
    ):  # "whereas 35 had been found"
        measures = [t.measure for t in found[-1:] if t.measure == "victims_identified"]
    if phrase.partitive or bound.words[phrase.first].lower == "both":  # convicts who are freed are no victims
        convicted = bool(found) and found[-1].measure in ("convictions", "sentences")
        measures = [measure for measure in measures if not (convicted and measure == "victims_identified")]
    if "fine" in act.light and act.voice == "passive":  # what some of the convicted got
        whole = whole or whole_of(bound, found, replace(phrase, partitive="of"), before)
        measures = ["sentences"] if whole is not None and whole.measure in ("convictions", "sentences") else []
    suspended = any("count-context:suspend" in word.tags for word in bound.words[act.first : act.stop])
    if suspended and found and found[-1].measure == "sentences":
        measures = ["sentences"]  # "12 sentences; three were suspended"
    for measure in measures:
        yield Tally(
            measure=measure,
            first=first,
            stop=stop,
            rule=rule_named(rule, status, value),
            phrase=phrase,
            status=status,
            value=value,
            compared=compared,
            part_of=whole,
        )
