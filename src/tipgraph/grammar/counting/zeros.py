"""Zeros without an amount: "did not identify victims", "did not initiate prosecutions", "has not led to arrests"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from tipgraph.grammar.counting.acts import Act
from tipgraph.grammar.counting.amounts.nouns import is_plural
from tipgraph.grammar.counting.amounts.phrase import Phrase
from tipgraph.grammar.counting.amounts.phrases import bare_phrase, is_nearly
from tipgraph.grammar.counting.bound import PEOPLE_OR_CASES, PEOPLE_OR_UNTOLD, Bound
from tipgraph.grammar.counting.deeds.fitting import measures_of
from tipgraph.grammar.counting.following.led_to import event_behind
from tipgraph.grammar.counting.tallies import Tally, rule_named
from tipgraph.grammar.negation import Denial, after_adverbs, denial_of_verb, denial_start, is_adverb

_VAGUE = frozenset(
    {
        "all",
        "every",
        "each",
        "most",
        "many",
        "some",
        "more",
        "fewer",
        "both",
        "several",
        "few",
        "additional",
        "enough",
        "as",
    }
)
_EVENT_VERBS = frozenset({"count-cues:carry", "count-cues:open", "count-cues:report"})


def denied_verbs(bound: Bound, found: Sequence[Tally]) -> Iterator[Tally]:
    """The zeros of verbs whose object has no amount. "Failed to identify victims" states no number."""
    governed = {act.first for act in bound.objects.values()}
    for act in bound.acts:
        if act.voice != "active" or act.first in governed:
            continue
        if act.light == ("record",) and any(act.stop <= at <= act.stop + 1 for at in bound.subjects):
            continue  # "did not report | any victims assisted"
        own = bound.words[act.first : act.stop]
        if any("count-cues:limited" in word.tags for word in own):
            continue
        quantified = any(word.lower in ("any", "no") for word in own)  # "did not provide any services to victims"
        if any(is_nearly(own, at) for at, word in enumerate(own) if word.lower == "no"):
            continue
        denial = (
            Denial.NOT if any(word.lower == "no" for word in own) else denial_of_verb(bound.words, act.first, act.form)
        )
        if denial is Denial.NONE or (denial is Denial.FAIL and not quantified):
            continue
        yield from _denied_verb(bound, found, act, denial, quantified=quantified)


def _denied_verb(
    bound: Bound, found: Sequence[Tally], act: Act, denial: Denial, *, quantified: bool
) -> Iterator[Tally]:
    at = after_adverbs(bound.words, act.stop)
    if at < len(bound.words) and not bound.words[at].tags.isdisjoint(("count-cues:data", "count-cues:whether")):
        return  # "did not report | how many foreign victims": no zero, whatever was asked for
    shared = _shared_object(bound, act)
    phrase = shared or bare_phrase(bound.words, at, bound.verbs)
    counted = phrase
    if shared is None:
        if at < len(bound.words) and bound.words[at].lower == "them":
            if not any(tally.value == 0 for tally in found):
                return
            phrase = replace(phrase, noun=at + 1, stop=at + 1)
            counted = replace(phrase, head="victims")
        elif quantified:
            if phrase.stop > at and phrase.head not in PEOPLE_OR_UNTOLD:
                return
            counted = replace(phrase, head="victims")
        elif not _is_plain(bound, phrase, act):
            return
    status, value = ("none-reported", None) if denial is Denial.REPORT else ("reported", 0)
    for measure in measures_of(bound, act, counted):
        yield Tally(
            measure=measure,
            first=denial_start(bound.words, act.first),
            stop=max(act.stop, phrase.stop),
            rule=rule_named("zero", status, value),
            phrase=replace(phrase, source="bare", value=value),
            status=status,
            value=value,
        )


def _shared_object(bound: Bound, act: Act) -> Phrase | None:
    """The object that a verb shares with one that is no deed: "did not identify | or screen for any victims"."""
    if act.stop >= len(bound.words) or bound.words[act.stop].lower not in ("or", "and", ","):
        return None
    for phrase in bound.phrases:
        if phrase.source == "any" and phrase.head in PEOPLE_OR_CASES and act.stop < phrase.first <= act.stop + 5:
            return phrase if phrase.first not in bound.objects else None
    return None


def _is_plain(bound: Bound, phrase: Phrase, act: Act) -> bool:
    """Whether people or cases are denied in the plural, not only how well: "did not systematically identify them"."""
    words = bound.words
    if (
        phrase.head not in PEOPLE_OR_CASES
        or words[phrase.first].lower in _VAGUE
        or not is_plural(words[phrase.stop - 1])
    ):
        return False
    around = [*words[denial_start(words, act.first) : act.first], *words[phrase.stop : phrase.stop + 1]]
    return not any(is_adverb(word) and word.lower.endswith("ly") for word in around)


def denied_nouns(bound: Bound, found: Sequence[Tally]) -> Iterator[Tally]:
    """The zeros of nouns that a light verb is denied of: "did not initiate | prosecutions"."""
    words = bound.words
    for at, word in enumerate(words):
        if word.lower != "not":
            continue
        verb = after_adverbs(words, at + 1)
        if verb >= len(words) or words[verb].tags.isdisjoint(_EVENT_VERBS) or "count-cues:give" in words[verb].tags:
            continue
        if any(silence.first <= at < silence.stop for silence in bound.silences):
            continue
        phrase, _ = event_behind(bound, verb)
        if phrase.head != "event" or not is_plural(words[phrase.stop - 1]):
            continue
        status, value = ("none-reported", None) if "count-cues:report" in words[verb].tags else ("reported", 0)
        for measure in phrase.measures:
            if not any(t.measure == measure and t.first <= phrase.stop and t.stop >= at for t in found):
                yield Tally(
                    measure=measure,
                    first=denial_start(words, verb),
                    stop=phrase.stop,
                    rule=rule_named("nominal", status, value),
                    phrase=phrase,
                    status=status,
                    value=value,
                )
