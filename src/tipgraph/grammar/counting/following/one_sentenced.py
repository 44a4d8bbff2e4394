"""The sentence of one whom the text only points to: "sentenced the owner of a bar to six years", "he was sentenced".

An article or a pronoun counts nobody, but a term of years is given to one at a time, so it is one sentence.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

from tipgraph.grammar.counting.acts import Act
from tipgraph.grammar.counting.amounts.nouns import is_plural, unit_of
from tipgraph.grammar.counting.amounts.phrase import Phrase
from tipgraph.grammar.counting.bound import Bound
from tipgraph.grammar.counting.deeds.other_crimes import is_trafficking
from tipgraph.grammar.counting.tallies import Tally
from tipgraph.grammar.function_words import BE_HAVE, BREAKS, PREPOSITIONS
from tipgraph.grammar.negation import Denial, before_adverbs, denial_of_verb, is_adverb
from tipgraph.grammar.unreal import is_unreal
from tipgraph.grammar.verbs import is_verb
from tipgraph.reading import Item

_POINTS = frozenset({"the", "its", "his", "her", "their", "this", "that"})
#: How far behind a verb "to" and the term may stand, and how many words may say who it is.
_FAR, _LONG = 12, 9
_NEAR = 5
#: What no subject reaches across, and where the words end that say who it is.
_FENCES, _ENDS = BREAKS | {"that", "where"}, PREPOSITIONS | BE_HAVE | {"who", "and", "or"}
#: What is no one person, and who is no trafficker where nothing more is said of him.
_NO_ONE = frozenset({"count-cues:pair", "count-context:firm", "count-context:no-exploiter"})
#: What says that more than one case is told of, and of what other crimes people are convicted.
_GENERAL = "count-context:in-general"
_OTHER_CRIMES = frozenset({"act-cues:other-crime", "count-context:other-crime"})
#: What is said of one, and of what has been.
_WAS = frozenset({"was", "has", "had"})
_TERM = ("number-marks:duration", "count-cues:imprisonment", "count-cues:term")


def one_sentenced(bound: Bound, found: Sequence[Tally], earlier: Sequence[Tally]) -> Iterator[Tally]:
    """The sentences of one; none where the same sentence has counted them, or the one before this one or him too."""
    words = bound.words
    if any(tally.measure == "sentences" for tally in found):
        return
    told = [tally.value for tally in earlier if tally.measure == "sentences"]
    if any(word.lower.rpartition(" ")[2] in ("other", "others") for word in words):
        return  # "sentenced the leader to 10 years and the other two to four"
    for act in bound.acts:
        if (who := _one_of(bound, act, "sentences")) is None or _is_of_the_poor(words, who[1]):
            continue
        told_of = words[: max(act.stop, who[1])]
        if not _has_term(words, len(told_of)) or _is_of_another_crime(words[who[0] :]):
            continue
        if any(_GENERAL in word.tags for word in told_of):
            continue  # "in each case the owner was sentenced", "sentenced the majority"
        if told and (1 in told or words[who[0]].lower != "the"):
            continue  # "a man was sentenced; the court sentenced him", but "58 were jailed. A court sentenced the head"
        before = [
            (one, whom)
            for one in bound.acts
            if one.first <= act.first and (whom := _one_of(bound, one, "convictions")) is not None
        ]
        if before and not any(tally.measure == "convictions" for tally in (*found, *earlier)):
            yield _tally(*before[-1], "convictions")
        yield _tally(act, who, "sentences")
        return


def _tally(act: Act, who: tuple[int, int], measure: str) -> Tally:
    phrase = Phrase(who[0], who[0], who[0], who[1], "definite", 1, head="persons")
    first, stop = min(act.first, who[0]), max(act.stop, who[1])
    return Tally(measure=measure, first=first, stop=stop, rule="counts.one", phrase=phrase, value=1)


def _one_of(bound: Bound, act: Act, measure: str) -> tuple[int, int] | None:
    """Where the one stands to whom a deed was done, if it was and is of a measure."""
    words = bound.words
    if measure not in act.measures or act.form != "past" or act.voice == "subject" or is_unreal(words, act.first):
        return None
    if denial_of_verb(words, act.first, act.form) is not Denial.NONE:
        return None
    return _subject(words, act) if _is_of_subject(words, act) else _object(words, act)


def _is_of_another_crime(words: Sequence[Item]) -> bool:
    """Whether only crimes that are no trafficking are named: "was convicted of | murder and sentenced"."""
    return not any(map(is_trafficking, words)) and any(not word.tags.isdisjoint(_OTHER_CRIMES) for word in words)


def _is_of_subject(words: Sequence[Item], act: Act) -> bool:
    """Whether a verb is passive, or goes on with one that is: "was convicted and | sentenced to"."""
    to = act.stop < len(words) and words[act.stop].lower == "to"
    return act.voice == "passive" or (to and words[before_adverbs(words, act.first - 1)].lower == "and")


def _is_of_the_poor(words: Sequence[Item], at: int) -> bool:
    """Whether the rest of a sentence names what victims are often blamed for: "for | begging"."""
    return any(one.lower == "for" and "count-cues:petty" in what.tags for one, what in pairwise(words[at:]))


def _object(words: Sequence[Item], act: Act) -> tuple[int, int] | None:
    """Where the one stands to whom a court gives a term: "sentenced | him", "... | the head of a gang"."""
    at = act.stop
    if at + 1 >= len(words):
        return None
    if words[at].lower in ("him", "her") and words[at + 1].lower in PREPOSITIONS:
        return at, at + 1
    return _one(words, at)


def _subject(words: Sequence[Item], act: Act) -> tuple[int, int] | None:
    """Where the one stands who was given a term; a clause or a list of other people may not come between."""
    at = act.first - 1
    helpers = set()
    while at > 0 and (words[at].lower in BE_HAVE or is_adverb(words[at])):
        helpers.add(words[at].lower)
        at -= 1
    if act.voice == "passive" and helpers.isdisjoint(_WAS):
        return None  # "the law says that the offender is sentenced", "he and his wife were sentenced"
    shared = at > 0 and words[at].lower == "and"  # "was convicted | and sentenced"
    first = at = at - shared
    while first > 0 and words[first - 1].text not in ",;:—" and words[first - 1].lower not in _FENCES:
        first -= 1
    if words[first].lower in ("he", "she"):
        return (first, first + 1) if first == at or shared else None
    who = _one(words, first)
    if any(word.lower in ("which", "whom") for word in words[first:at]):
        return None  # "the court upheld the verdict by which | the recruiter was sentenced"
    if who is None or (not shared and any(word.lower in BE_HAVE for word in words[who[1] : at + 1])):
        return None
    return who


def _one(words: Sequence[Item], at: int) -> tuple[int, int] | None:
    """The noun phrase of one person at a word; women and children are left out, who may be victims."""
    if words[at].lower not in _POINTS:
        return None
    stop = at + 1
    while stop < min(len(words), at + _LONG) and (words[stop].text[0].isalpha() or words[stop].text in "-'’"):
        if words[stop].lower in _ENDS:
            break
        stop += 1
    last = words[stop - 1]
    several = is_plural(last) or not last.tags.isdisjoint(_NO_ONE) or unit_of(last) == "groups"
    others = stop + 1 < len(words) and words[stop].lower in ("and", "or") and not is_verb(words[stop + 1])
    if stop == at + 1 or several or others or (last.codes("victims") and last.lower != "man"):
        return None
    return at, stop


def _has_term(words: Sequence[Item], at: int) -> bool:
    """Whether a term in prison follows: "to | nine years", "to life imprisonment", "for | six years"."""
    for to in range(at, min(at + _FAR, len(words))):
        if words[to].text in ";:" or words[to].lower in ("who", "which", "but", "and"):
            return False
        if words[to].lower == "to" or (
            words[to].lower == "for" and words[to + 1 : to + 2] and words[to + 1].is_numeral
        ):
            return any(not word.tags.isdisjoint(_TERM) for word in words[to + 1 : to + _NEAR])
    return False
