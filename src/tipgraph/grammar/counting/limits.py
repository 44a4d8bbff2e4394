"""The words that limit what a tally counts: "for forced begging", "child victims", "of trafficking women abroad"."""

from __future__ import annotations

from collections.abc import Sequence

from tipgraph.grammar.counting.amounts.phrase import Phrase
from tipgraph.grammar.counting.tallies import Tally
from tipgraph.grammar.function_words import AUXILIARIES, COPULAS
from tipgraph.reading import Item

_OPENS = frozenset({"of", "for", "involving", "related", "under", "against"})
_OPENS_PART = _OPENS | {"in", "from", "on"}
# fmt: off
_ENDS = frozenset({
    ",", ";", ".", "(", ")", ":", "—", "who", "which", "that", "whom", "but", "while", "compared", "and", "during",
    "in", "was", "were", "by", "to",
})
# fmt: on
_JOINTS = frozenset({"or", "and", "nor", "in"})
_NEW_CLAUSE = AUXILIARIES | {"the", "it", "no", "none", "also", "they", "not", "a", "all"}


def limit_of(words: Sequence[Item], tally: Tally) -> tuple[int, int] | None:
    """Where the words begin and end that limit what is counted; None where nothing does."""
    phrase, at = tally.phrase, tally.stop
    if phrase is not None and phrase.head == "persons" and phrase.stop - phrase.noun > 1:
        return _noun(words, phrase)
    if tally.rule == "counts.part" and at + 1 < len(words):
        if words[at].lower in COPULAS:  # "27 of whom were | children"
            return _until_end(words, at + 1, through_in=words[at + 1].lower.endswith("ed"))
        if phrase is not None and phrase.noun == phrase.stop:
            return _until_end(words, at + (words[at].lower in _OPENS_PART), through_in=True)
    if 0 < at < len(words) and words[at].lower in _OPENS:
        begin = at + 1
        if words[at].lower == "related" and begin < len(words) and words[begin].lower == "to":
            begin += 1
        found = None if begin < len(words) and words[begin].is_numeral else _until_end(words, begin)
        if found is not None and not any(_is_time(word) for word in words[found[0] : found[1]]):
            return found
    return _noun(words, phrase) if phrase is not None and phrase.partitive != "whom" else None


def exploitation_of(words: Sequence[Item], tally: Tally) -> str:
    """The one form of exploitation that a tally is limited to; empty where it is none or several."""
    limit = limit_of(words, tally)
    ranges = [(tally.phrase.noun, tally.phrase.stop)] if tally.phrase is not None else []
    if limit is not None:
        ranges.append(limit)
    codes = {
        code
        for first, stop in ranges
        for word in words[first:stop]
        if "count-heads:cases" not in word.tags  # "trafficking crimes" is no forced crime
        for code in word.codes("exploitation")
    }
    codes.discard("unspecified")
    return codes.pop() if len(codes) == 1 else ""


def _until_end(words: Sequence[Item], begin: int, *, through_in: bool = False) -> tuple[int, int] | None:
    """The words from `begin` to the end of their phrase."""
    stop = begin
    while stop < len(words) and (stop == begin or not _ends(words, stop) or (through_in and words[stop].lower == "in")):
        stop += 1
    while stop > begin + 1 and (words[stop - 1].lower.endswith("ed") or words[stop - 1].text == "-"):
        stop -= 1
    return (begin, stop) if stop > begin and words[begin].text[0].isalpha() else None


def _noun(words: Sequence[Item], phrase: Phrase) -> tuple[int, int] | None:
    """The noun of a phrase where it limits what is counted: "border officers", "child victims", but not "new cases"."""
    telling = [word for word in words[phrase.noun : phrase.stop] if _tells(word)]
    if phrase.head in ("cases", "offenders", "event"):
        telling = [word for word in telling if not (word.codes("count-nouns") or word.codes("count-heads"))]
    elif phrase.head == "victims" and len(telling) < 2:
        return None
    return (phrase.noun, phrase.stop) if telling else None


def _tells(word: Item) -> bool:
    return word.text[0].isalnum() and "count-cues:generic" not in word.tags and word.lower not in _JOINTS


def _ends(words: Sequence[Item], at: int) -> bool:
    word = words[at]
    if word.lower == "and":  # "recruitment for exploitation and abduction" goes on, "and convicted seven" does not
        following = words[at + 1] if at + 1 < len(words) else None
        return following is None or following.is_numeral or _begins_clause(following)
    if word.lower == "in":  # "trafficking in persons"
        return at + 1 == len(words) or "count-context:trade-in" not in words[at + 1].tags
    return word.lower in _ENDS or "count-cues:compared" in word.tags


def _begins_clause(word: Item) -> bool:
    deed = bool(word.codes("count-verbs", "name") or word.codes("count-cues"))
    return deed or word.lower in _NEW_CLAUSE or word.lower.endswith("ed")


def _is_time(word: Item) -> bool:
    return not word.tags.isdisjoint(("number-marks:duration", "count-context:time"))
