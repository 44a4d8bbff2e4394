"""People who are counted once more by a pronoun: "rescued 34 girls and referred them", "a man, who was convicted"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from tipgraph.grammar.counting.acts import Act
from tipgraph.grammar.counting.amounts.phrase import Phrase
from tipgraph.grammar.counting.bound import PEOPLE, Bound
from tipgraph.grammar.counting.deeds.fitting import measures_of
from tipgraph.grammar.counting.following.described import told_of_part
from tipgraph.grammar.counting.following.parts import may_be_part
from tipgraph.grammar.counting.tallies import Tally
from tipgraph.grammar.function_words import PREPOSITIONS
from tipgraph.grammar.negation import Denial, before_adverbs, denial_of_verb

_REACH = 16
#: How long a charge may be that stands behind a person.
_CHARGE = 6
_HELPERS = frozenset({"was", "were", "been", "has", "have", "had", "is", "are", "being"})


def same_people(bound: Bound, found: Sequence[Tally], earlier: Sequence[Tally]) -> Iterator[Tally]:
    """The tallies of verbs that have a pronoun where the people are meant.

    Args:
        bound: the sentence.
        found: its tallies.
        earlier: the tallies of the sentence before.
    """
    for phrase in bound.phrases:
        yield from _of_group(bound, earlier, phrase)
    yield from _of_return(bound, found)
    governed = {act.first for act in bound.objects.values()}
    for act in bound.acts:
        if act.voice != "active":
            yield from _of_subject(bound, found, earlier, act)
        elif act.first not in governed:
            yield from _of_object(bound, found, act)


def _of_group(bound: Bound, earlier: Sequence[Tally], phrase: Phrase) -> Iterator[Tally]:
    """ "All nine of those found guilty", "eleven of those convicted had sold men": so many were found guilty.

    What else befell them counts by itself; then only all of them are counted twice.
    """
    words, verb = bound.words, phrase.noun - 1
    every = words[phrase.first].lower == "both" or (phrase.first > 0 and words[phrase.first - 1].lower == "all")
    if phrase.partitive != "of" or phrase.source != "number" or words[verb - 1].lower != "those":
        return
    if not every and (phrase.first in bound.subjects or told_of_part(bound, phrase) not in ("described", "other")):
        return
    for act in bound.acts:
        if act.first == verb and act.voice == "active" and act.form == "past":
            for measure in measures_of(bound, act, phrase):
                whole = next((t for t in earlier if t.measure == measure and may_be_part(phrase, t)), None)
                yield Tally(
                    measure=measure,
                    first=phrase.first,
                    stop=phrase.stop,
                    rule="counts.passive" if every else "counts.part",
                    phrase=phrase,
                    value=phrase.value,
                    part_of=None if every else whole,
                )


def _of_return(bound: Bound, found: Sequence[Tally]) -> Iterator[Tally]:
    """ "Identified 34 girls and arranged their repatriation"."""
    words = bound.words
    for at, word in enumerate(words[:-2]):
        if "count-cues:arrange" not in word.tags or words[at + 1].lower != "their":
            continue
        noun = next((n for n in range(at + 2, min(at + 4, len(words))) if words[n].codes("count-nouns")), -1)
        form = "gerund" if word.lower.endswith("ing") else "past"
        if noun < 0 or denial_of_verb(words, at, form) is not Denial.NONE:
            continue
        counted = [t for t in found if t.stop <= at and t.value and not t.part_of and not t.compared]
        if not counted or counted[-1].phrase is None or at - counted[-1].stop > _REACH:
            continue
        last = counted[-1]
        for measure in words[noun].codes("count-nouns"):
            if last.phrase is not None and last.phrase.head in ("victims", "persons") and measure == "victims_assisted":
                yield replace(last, measure=measure, stop=noun + 1, rule="counts.pronoun")


def _of_object(bound: Bound, found: Sequence[Tally], act: Act) -> Iterator[Tally]:
    """ "Rescued 34 girls and referred them to shelters", "convicted a man and sentenced him to prison"."""
    words = bound.words
    pronoun = words[act.stop].lower if act.stop < len(words) else ""
    one = pronoun in ("him", "her")
    if not one and pronoun not in ("them", "each"):
        return
    if pronoun == "her" and act.stop + 1 < len(words) and words[act.stop + 1].lower not in PREPOSITIONS:
        return  # "identified her family"
    if denial_of_verb(words, act.first, act.form) is not Denial.NONE:
        return
    before = [t for t in found if t.stop <= act.first and t.value and not t.compared]
    counted = [t for t in before if not t.part_of]
    if not counted or counted[-1].phrase is None or act.first - max(t.stop for t in before) > _REACH:
        return
    last = counted[-1]
    if one and (last.value != 1 or not _is_person(counted[-1].phrase)):
        return
    for measure in measures_of(bound, act, counted[-1].phrase):
        if measure != last.measure:
            yield replace(last, measure=measure, stop=act.stop + 1, rule="counts.pronoun")


def _is_person(phrase: Phrase) -> bool:
    """Whether one person was counted: who is convicted is one, whatever his trade."""
    return phrase.head in PEOPLE or (phrase.head == "unknown" and phrase.source == "article")


def _one_charged(bound: Bound, found: Sequence[Tally], end: int) -> list[Tally]:
    """The tallies of the one person whose charge stands before "who": "convicted one man for pimping, | who was"."""
    words = bound.words
    one = [t for t in found if t.phrase is not None and t.value == 1 and end - _CHARGE <= t.phrase.stop < end]
    if not one or one[-1].phrase is None or words[end].text != ",":
        return []
    last = one[-1].phrase
    if words[last.stop].lower not in ("for", "of") or any(last.stop <= other.first < end for other in bound.phrases):
        return []
    return [t for t in one if t.phrase is last and not t.compared]


def _of_subject(bound: Bound, found: Sequence[Tally], earlier: Sequence[Tally], act: Act) -> Iterator[Tally]:
    """ "Arrested a woman, who was convicted", "arrested one man; he was convicted"."""
    words = bound.words
    if any(act in acts for acts in bound.subjects.values()):
        return
    at = before_adverbs(words, act.first - 1)
    while at >= 0 and words[at].lower in _HELPERS:
        at = before_adverbs(words, at - 1)
    if at < 0:
        return
    if words[at].lower == "who":
        end = at - (at > 0 and words[at - 1].text == ",")
        whole = [t for t in found if t.phrase is not None and t.phrase.stop == end]
        whole = whole or _one_charged(bound, found, end)
    elif words[at].lower in ("he", "she"):
        counted = [t for t in found if t.stop <= at] or ([] if at else list(earlier))
        whole = [t for t in counted if t.value == 1]
        if len({t.phrase for t in counted}) != 1:
            return
    else:
        return
    if not whole or whole[-1].phrase is None or not whole[-1].value or whole[-1].compared:
        return
    last, phrase = whole[-1], whole[-1].phrase
    if phrase.head not in PEOPLE:
        return
    for measure in measures_of(bound, act, phrase):
        if all(tally.measure != measure for tally in whole):
            yield Tally(
                measure=measure,
                first=at,
                stop=act.stop,
                rule="counts.pronoun",
                phrase=replace(phrase, first=at, at=at, noun=at + 1, stop=at + 1),
                value=last.value,
            )
