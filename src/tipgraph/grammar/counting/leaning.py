"""Numbers that lean on a tally before them: parts, comparisons, changes; and people said to be exploited.

"Three of whom", "16 for sex trafficking", "compared with 21 in 2008", "rose from 13 to 28".
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from tipgraph.grammar.counting.bindings import PEOPLE, Bound
from tipgraph.grammar.counting.comparisons import beside_in_brackets, counterpart, is_compared, told_of_another_year
from tipgraph.grammar.counting.parts import is_part, may_be_part, whole_of
from tipgraph.grammar.counting.phrases import Phrase
from tipgraph.grammar.counting.tallies import CASE_MEASURES, Tally, rule_named
from tipgraph.grammar.function_words import BREAKS
from tipgraph.reading import Item

_REACH = 12
_ELSEWHERE = frozenset({"for", "on", "about", "against", "at", "from", "who", "that", "to", "and"})


def leaning(
    bound: Bound,
    found: Sequence[Tally],
    phrase: Phrase,
    value: int | None,
    earlier: Sequence[Tally],
    *,
    profile: bool,
) -> Iterator[Tally]:
    """What a number without a verb of its own states.

    Args:
        bound: the sentence.
        found: the tallies before the number.
        phrase: the number and its noun.
        value: its value.
        earlier: the tallies of the sentence before.
        profile: whether the sentence stands among those on who is trafficked where.
    """
    made = Tally(measure="", first=phrase.first, stop=phrase.stop, rule="", phrase=phrase, value=value)
    before = earlier[-1] if earlier else None
    last = _last(found, phrase)
    if last is None and all(tally.compared for tally in found) and is_compared(bound, found, phrase):
        last = before
    another = told_of_another_year(bound, last, phrase) if last is not None else None
    event = _event_before(bound, found, phrase)
    beside = beside_in_brackets(bound, found, phrase)
    if beside:
        rule = rule_named("compared", "reported", value)
        phrase = replace(phrase, head=beside[0].phrase.head if beside[0].phrase is not None else "")
        for tally in beside:
            yield replace(made, measure=tally.measure, rule=rule, phrase=phrase, compared=True)
    elif event:
        yield replace(
            made, measure=event, first=max(0, phrase.first - 2), rule=rule_named("nominal-of", "reported", value)
        )
    elif last is not None and another is not None:
        yield replace(made, measure=last.measure, rule="counts.compared", compared=another)
    elif last is not None and is_compared(bound, found, phrase) and phrase.head in (*PEOPLE, "cases", "", "groups"):
        measure = counterpart(bound, found, phrase, last, earlier)
        if not phrase.head and last.phrase is not None:
            phrase = replace(phrase, head=last.phrase.head)
        if measure:
            rule = rule_named("compared", "reported", value)
            yield replace(made, measure=measure, rule=rule, phrase=phrase, compared=True)
    elif last is not None and _is_against(bound, last, phrase):
        yield replace(made, measure=last.measure, first=last.first, rule="counts.against")
    else:
        whole = whole_of(bound, found, phrase, before)
        if whole is not None and is_part(bound, found, phrase) and may_be_part(phrase, whole):
            rule = rule_named("part", "reported", value)
            yield replace(made, measure=whole.measure, rule=rule, compared=whole.compared, part_of=whole)
            return
        measure = _exploited(bound, phrase, profile=profile)
        if measure:
            yield replace(made, measure=measure, rule="counts.exploited")


def changes(bound: Bound, found: Sequence[Tally]) -> Iterator[Tally]:
    """ "Convictions rose from 13 in 2001 to 28 in 2002"."""
    words = bound.words
    numbers = [
        p for p in bound.phrases if p.source == "number" and not p.head and not any(t.phrase is p for t in found)
    ]
    if not numbers:
        return
    for at, word in enumerate(words):
        measures = _subject_measures(bound, at) if "count-cues:change" in word.tags else ()
        if at + 1 < len(words) and words[at + 1].lower == "from":  # "and prosecutions from five to seven"
            measures = word.codes("count-nouns") or measures
        if not measures:
            continue
        near = [
            p
            for p in numbers
            if at < p.first <= at + 8 and (words[p.first - 1].lower in ("from", "to", "and") or p.first == at + 1)
        ]
        for measure in measures:
            for phrase in near[:2]:
                old = "from" in words[phrase.first - 1].lower.split()
                yield Tally(
                    measure=measure,
                    first=phrase.first,
                    stop=phrase.stop,
                    rule="counts.change",
                    phrase=phrase,
                    value=phrase.value,
                    compared=old,
                )


def _last(found: Sequence[Tally], phrase: Phrase) -> Tally | None:
    """The nearest tally before a phrase that is neither a comparison nor a part."""
    for tally in reversed(found):
        if tally.stop <= phrase.first and not tally.compared and tally.part_of is None:
            return tally
    return None


def _is_against(bound: Bound, last: Tally, phrase: Phrase) -> bool:
    """Whether people are those of the cases just counted: "14 cases against | 22 defendants"."""
    if last.phrase is None or last.phrase.head not in ("cases", "event") or last.measure not in CASE_MEASURES:
        return False
    before = bound.words[phrase.first - 1].lower
    if before not in ("against", "involving", "of") or phrase.head not in ("offenders", "persons"):
        return False
    return phrase.first - last.phrase.stop <= 2 or (before == "involving" and _is_still_of(bound, last.phrase, phrase))


def _is_still_of(bound: Bound, cases: Phrase, people: Phrase) -> bool:
    """Whether only brackets or a time stand before "involving": "39 cases (22 labor and 12 sex) | involving 61 men"."""
    words, start, stop = bound.words, cases.stop, people.first - 1
    if words[start].text == "(" and words[stop - 1].text == ")":
        return all(word.text not in "()" for word in words[start + 1 : stop - 1])
    if stop - start > _REACH or any(start <= other.first < stop for other in bound.phrases):
        return False
    return not bound.has_act_between(start, stop) and not any(w.lower in BREAKS for w in words[start:stop])


def _event_before(bound: Bound, found: Sequence[Tally], phrase: Phrase) -> str:
    """The measure of "the arrest of | four brokers", "prosecutions against | three officials"; empty where none is."""
    words, at = bound.words, phrase.first - 1
    if at < 1:
        return ""
    if words[at].lower in ("for", "on", "to") and phrase.head in ("offenders", "persons"):
        for near in range(at - 1, max(-1, at - 12), -1):  # "issued sentences of two to 10 years for 14 traffickers"
            if "count-nouns:sentences" in words[near].tags and near not in bound.verbs:
                return "sentences"
            if near in bound.verbs:
                break
    into = words[at].lower == "into" and "count-nouns:investigations" in words[at - 1].tags
    if into and phrase.head not in ("none", "event"):
        return "investigations"
    if (
        words[at].lower not in ("of", "against")
        or phrase.head not in (*PEOPLE, "groups", "cases")
        or at - 1 in bound.verbs
    ):
        return ""
    codes = words[at - 1].codes("count-nouns")
    if not codes or (phrase.head == "victims" and not codes[0].startswith("victims")):
        return ""
    counted = any(tally.phrase is not None and tally.phrase.stop == at for tally in found)
    return "" if counted and phrase.head == "victims" else codes[0]


def _exploited(bound: Bound, phrase: Phrase, *, profile: bool) -> str:
    """The measure of a number of people who are said to be trafficked, with no deed of a government."""
    if phrase.source != "number" or phrase.head not in ("persons", "victims"):
        return ""
    words = bound.words
    estimated = any("count-cues:estimate" in word.tags for word in words)
    if phrase.head == "victims" and estimated:
        return "victims_estimated"
    before = words[max(0, phrase.first - 2) : phrase.first]
    named = any(_says_exploited(word) and word.lower.endswith(" of") for word in before)
    if not named and not _exploited_after(words, phrase.stop, across_of=phrase.head == "persons"):
        return ""
    return "victims_estimated" if profile or estimated else "other"


def _exploited_after(words: Sequence[Item], at: int, *, across_of: bool) -> bool:
    """Whether the words after people say that they are exploited, and not what they were warned of."""
    for word in words[at : at + 8]:
        if word.text in ",;" or word.lower in _ELSEWHERE or (word.lower == "of" and not across_of):
            return False
        if _says_exploited(word):
            return True
    return False


def _says_exploited(word: Item) -> bool:
    return "count-cues:exploited" in word.tags


def _subject_measures(bound: Bound, at: int) -> tuple[str, ...]:
    """The measures that the subject before a word names: "investigations", "the number of victims identified"."""
    for near in range(at - 1, max(-1, at - 9), -1):
        word = bound.words[near]
        if word.lower in BREAKS and word.lower != "and":
            break
        codes = word.codes("count-nouns") or (word.codes("count-verbs") if near in bound.verbs else ())
        if codes:
            return codes
        near_number = bound.words[max(0, near - 5) : near]
        if word.lower.endswith("victims") and any(other.lower.endswith("number") for other in near_number):
            return ("victims_identified",)
    return ()
