"""Numbers given for comparison: "compared with 21 in 2008", "30 cases (21 in 2011)", "45 and 13, respectively".

A number given for comparison has the measure of its counterpart, and a year of its own.
"""

from __future__ import annotations

from collections.abc import Sequence

from tipgraph.grammar.counting.acts import Act
from tipgraph.grammar.counting.amounts.phrase import Phrase
from tipgraph.grammar.counting.bound import Bound
from tipgraph.grammar.counting.tallies import Tally
from tipgraph.grammar.counting.years.periods import periods
from tipgraph.grammar.negation import is_adverb
from tipgraph.reading import Item

#: How far before a gerund the word may stand that announces a comparison.
_REACH = 24
_BEFORE_NUMBER = frozenset({"the", "a", "total", "of", "in", "("})


def is_compared(bound: Bound, found: Sequence[Tally], phrase: Phrase) -> bool:
    """Whether a number is given for comparison: "compared with 21", "up from 13", "27 cases the previous year"."""
    words = bound.words
    if follows_cue(words, phrase):
        return True
    if not found:
        return False
    if continues_comparison(bound, found, phrase):
        return True
    stop = phrase.stop
    while stop < len(words) and words[stop].lower in ("in", "during", "from"):
        stop += 1
    return stop < len(words) and "count-cues:previous" in words[stop].tags


def follows_cue(words: Sequence[Item], phrase: Phrase) -> bool:
    """Whether a number follows the words that announce a comparison: "an increase over the | 970 assisted"."""
    at = phrase.first - 1
    while at >= 0 and (words[at].lower in _BEFORE_NUMBER or is_adverb(words[at])):
        at -= 1
    return has_compared_cue(words, at)


def continues_comparison(bound: Bound, found: Sequence[Tally], phrase: Phrase) -> bool:
    """Whether a number goes on with the list of a comparison: "compared with 21 cases and | 13 convictions"."""
    if _is_listed_in_comparison(bound, phrase):
        return True
    if not found or not found[-1].compared or bound.words[phrase.first - 1].lower not in (",", "and"):
        return False
    if any(word.text == ")" for word in bound.words[found[-1].stop : phrase.first]):
        return False
    return not bound.has_act_between(found[-1].stop, phrase.first)


def _is_listed_in_comparison(bound: Bound, phrase: Phrase) -> bool:
    """Whether a number stands in a list that opens with a comparison of something else: "compared with 15 raids and |
    25 suspects"."""
    words, first = bound.words, phrase.first
    for other in reversed(bound.phrases):
        if other.first >= phrase.first:
            continue
        if other.source != "number" or not _are_joined(words, other.stop, first):
            return False
        if follows_cue(words, other):
            return True
        first = other.first
    return False


def _are_joined(words: Sequence[Item], start: int, stop: int) -> bool:
    """Whether only the joint of a list stands between two places."""
    return 0 < stop - start <= 2 and all(word.lower in (",", "and") for word in words[start:stop])


def gerunds_compared(bound: Bound, at: int) -> bool:
    """Whether a word stands among gerunds that a comparison opens: "compared with opening 23 raids and arresting |"."""
    words = bound.words
    for near in range(at - 1, max(-1, at - _REACH), -1):
        if words[near].text in ";()." or words[near].lower in ("but", "while", "whereas"):
            return False
        if has_compared_cue(words, near):
            return words[near + 1].lower.endswith("ing") and all(
                act.form == "gerund" for act in bound.acts if near < act.first < at
            )
    return False


def goes_on_comparing(bound: Bound, found: Sequence[Tally], at: int) -> bool:
    """Whether an event noun goes on with the list of a comparison: "compared with 30 cases and | prosecution of"."""
    if not found or not found[-1].compared or at <= found[-1].stop:
        return False
    return all(word.lower in (",", "and", "the") for word in bound.words[found[-1].stop : at])


def has_compared_cue(words: Sequence[Item], at: int) -> bool:
    """Whether a word announces a comparison: "compared with", "up from", ", against"."""
    if at < 0:
        return False
    if words[at].lower == "against":
        return at > 0 and words[at - 1].text == ","
    return "count-cues:compared" in words[at].tags


def counterpart(
    bound: Bound, found: Sequence[Tally], phrase: Phrase, last: Tally, earlier: Sequence[Tally] = ()
) -> str:
    """The measure of a number given for comparison; empty where "respectively" pairs what cannot be paired.

    Args:
        bound: the sentence.
        found: the tallies before the number.
        phrase: the number.
        last: the nearest tally that it may be compared with.
        earlier: the tallies of the sentence before, for "; this compared with 45 and 13, respectively".
    """
    told = [code for word in bound.words[phrase.noun : phrase.stop - 1] for code in word.codes("count-verbs")]
    if len(told) == 1 and any(tally.measure == told[0] for tally in found):
        return told[0]  # "helped 61 women, compared with | 25 identified victims in 2003"
    cue = next(
        (at for at in range(phrase.first - 1, -1, -1) if has_compared_cue(bound.words, at)),
        -1,
    )
    mains = mains_of(found, cue) or mains_of(earlier, None)
    run = _run(bound, cue, phrase) if cue >= 0 else [phrase]
    after = bound.words[run[-1].stop : run[-1].stop + 2]
    respectively = any(word.lower == "respectively" for word in after)
    if respectively and len(run) > len(mains):  # "310 victims, of whom 120 were ..., compared with 280 and 95"
        numbers = mains_of(found, cue, parts=True)
        mains = numbers if len(numbers) == len(run) else mains
    if cue < 0 or len(mains) < 2:
        return last.measure
    if phrase in run and len(run) == len(mains):
        return mains[run.index(phrase)].measure
    if respectively and not phrase.head:
        return ""
    measures = {main.measure for main in mains if _same_unit(phrase, main)}
    return measures.pop() if len(measures) == 1 else last.measure


def mains_of(found: Sequence[Tally], cue: int | None, *, parts: bool = False) -> list[Tally]:
    """The tallies before a comparison that may be compared, one for each number; `parts` of a number too if asked."""
    mains: list[Tally] = []
    for tally in found:
        if (
            (cue is not None and tally.stop > cue)
            or tally.compared
            or (tally.part_of is not None and not parts)
            or tally.phrase is None
        ):
            continue
        if tally.status == "reported" and not any(main.phrase is tally.phrase for main in mains):
            mains.append(tally)
    return mains


def _run(bound: Bound, cue: int, phrase: Phrase) -> list[Phrase]:
    """The numbers that stand side by side after the words that announce a comparison."""
    run: list[Phrase] = []
    for other in bound.phrases:
        if other.first <= cue or other.source not in ("number", "no", "article"):
            continue
        if run and any(word.lower not in (",", "and") for word in bound.words[run[-1].stop : other.first]):
            break
        run.append(other)
    return run or [phrase]


def _same_unit(phrase: Phrase, tally: Tally) -> bool:
    if tally.phrase is None or not phrase.head:
        return False
    if phrase.head == "event":
        return tally.measure in phrase.measures
    return phrase.head == tally.phrase.head


def told_of_another_year(bound: Bound, last: Tally, phrase: Phrase) -> bool | None:
    """Whether "while 17 were obtained" is of another time than the event before it; None where it is no such clause."""
    words, at = bound.words, phrase.stop
    if phrase.head or phrase.source != "number" or last.phrase is None or last.phrase.head != "event":
        return None
    if len(last.phrase.measures) != 1 or words[phrase.first - 1].lower not in ("while", "whereas"):
        return None
    if at + 2 > len(words) or words[at].lower not in ("were", "was"):
        return None
    if "count-cues:carry" not in words[at + 1].tags:
        return None
    if any(period.first == at + 2 for period in periods(words)):
        return True
    return any("count-cues:previous" in word.tags for word in words[at + 2 : at + 4])


def is_compared_deed(bound: Bound, found: Sequence[Tally], act: Act) -> bool:
    """Whether a deed is told for comparison: "compared with prosecuting 20 and convicting 10 in 2015"."""
    if act.form != "gerund" or act.first == 0:
        return False
    before = bound.words[act.first - 1]
    if before.lower == "and" and gerunds_compared(bound, act.first):
        return True
    return "count-cues:compared" in before.tags or (
        before.lower in ("and", ",")
        and bool(found)
        and found[-1].compared
        and found[-1].rule != "counts.compared"  # "compared with 65, and prosecuting 43" tells of this year again
    )
