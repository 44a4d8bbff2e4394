"""People who are counted once more by a pronoun: "rescued 34 girls and referred them", "a man, who was convicted"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from tipgraph.grammar.counting.bindings import PEOPLE, Bound
from tipgraph.grammar.counting.measures import Act
from tipgraph.grammar.counting.tallies import Tally, measures_of
from tipgraph.grammar.function_words import PREPOSITIONS
from tipgraph.grammar.negation import Denial, before_adverbs, denial_of_verb

_REACH = 16
_HELPERS = frozenset({"was", "were", "been", "has", "have", "had", "is", "are", "being"})


def same_people(bound: Bound, found: Sequence[Tally], earlier: Sequence[Tally]) -> Iterator[Tally]:
    """The tallies of verbs that have a pronoun where the people are meant.

    Args:
        bound: the sentence.
        found: its tallies.
        earlier: the tallies of the sentence before.
    """
    governed = {act.first for act in bound.objects.values()}
    for act in bound.acts:
        if act.voice != "active":
            yield from _of_subject(bound, found, earlier, act)
        elif act.first not in governed:
            yield from _of_object(bound, found, act)


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
    counted = [t for t in found if t.stop <= act.first and t.value and not t.part_of and not t.compared]
    if not counted or counted[-1].phrase is None or act.first - counted[-1].stop > _REACH:
        return
    last = counted[-1]
    if one and (last.value != 1 or counted[-1].phrase.head not in PEOPLE):
        return
    for measure in measures_of(bound, act, counted[-1].phrase):
        if measure != last.measure:
            yield replace(last, measure=measure, stop=act.stop + 1, rule="counts.pronoun")


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
