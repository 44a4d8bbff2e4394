"""What a phrase states by the verbs that govern it: "convicted 12", "12 were convicted", "12 received sentences"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from tipgraph.grammar.counting.acts import Act
from tipgraph.grammar.counting.amounts.phrase import Phrase
from tipgraph.grammar.counting.bound import Bound
from tipgraph.grammar.counting.deeds.fitting import measures_of
from tipgraph.grammar.counting.deeds.fitting_people import are_others
from tipgraph.grammar.counting.following.fragments import opens_with_whole
from tipgraph.grammar.counting.following.parts import may_be_part, whole_of
from tipgraph.grammar.counting.nobody import denied, has_no_subject, is_denied, is_inverted, is_meant, is_of_captors
from tipgraph.grammar.counting.tallies import Tally, rule_named
from tipgraph.grammar.counting.years.brackets import is_of_another_year
from tipgraph.grammar.counting.years.comparisons import continues_comparison, follows_cue, is_compared, is_compared_deed
from tipgraph.grammar.negation import Denial, before_adverbs, denial_before, denial_of_verb, denial_start
from tipgraph.grammar.unreal import is_unreal

#: Phrases that tell a number, be it unknown; the others deny or ask.
_NUMBERED = frozenset({"number", "article", "definite", "unknown"})


def governed(
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
            definite = phrase.first > 0 and bound.words[phrase.first - 1].lower in ("the", "these", "those")
            # "never has a trafficker been convicted", "the two officers have not been tried"
            if (phrase.source == "article" and inverted) or (phrase.source == "number" and definite):
                none = replace(phrase, source="no", value=0)
                yield from _counted(bound, found, none, act, "reported", 0, "zero", before)
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
    whole = _whole(bound, found, phrase, act, before)
    compared = is_compared_deed(bound, found, act) or follows_cue(bound.words, phrase)
    compared = compared or (bool(found) and is_of_another_year(bound, phrase))
    if rule == "subject" and act.voice == "active":  # "compared with 45 prosecuted and | 13 convicted"
        compared = compared or continues_comparison(bound, found, phrase)
    if "fine" in act.light and act.voice == "passive":  # what some of the convicted got
        whole = whole or whole_of(bound, found, replace(phrase, partitive="of"), before)
    for measure in _measures(bound, found, phrase, act, whole):
        yield Tally(
            measure=measure,
            first=first,
            stop=max(act.stop, phrase.stop) if act.first >= phrase.stop else phrase.stop,
            rule=rule_named(rule, status, value),
            phrase=phrase,
            status=status,
            value=value,
            compared=compared,
            part_of=whole,
        )


def _whole(bound: Bound, found: Sequence[Tally], phrase: Phrase, act: Act, before: Tally | None) -> Tally | None:
    """The tally that those are a part of to whom something was done: "of the 12 men, | five were convicted"."""
    led = bound.words[phrase.first - 1].lower if phrase.first else ""
    named = led == "including"  # "including only | five found by"
    whole = whole_of(bound, found, phrase, before) if phrase.partitive or named or led in ("whom", "which") else None
    opened = opens_with_whole(bound) and (phrase is not bound.phrases[0] or phrase.first > 2) and act.form == "past"
    if opened and whole is None and not is_compared(bound, found, phrase):
        whole = whole_of(bound, found, replace(phrase, partitive="of"), before)
    return None if (named or opened) and whole is not None and not may_be_part(phrase, whole) else whole


def _measures(bound: Bound, found: Sequence[Tally], phrase: Phrase, act: Act, whole: Tally | None) -> Sequence[str]:
    """The measures of a verb, by what was counted before: convicts who are freed are no victims."""
    last = found[-1].measure if found else ""
    suspended = any("count-context:suspend" in word.tags for word in bound.words[act.first : act.stop])
    if suspended and last == "sentences":
        return ["sentences"]  # "12 sentences; three were suspended"
    if "fine" in act.light and act.voice == "passive":
        return ["sentences"] if whole is not None and whole.measure in ("convictions", "sentences") else []
    measures = list(measures_of(bound, act, phrase))
    if not measures and "find" in act.light and act.voice == "passive" and not phrase.head:
        measures = [last] if last == "victims_identified" else []  # "whereas 35 had been found"
    if phrase.partitive or bound.words[phrase.first].lower == "both":
        convicted = last in ("convictions", "sentences")
        measures = [measure for measure in measures if not (convicted and measure == "victims_identified")]
    return measures
