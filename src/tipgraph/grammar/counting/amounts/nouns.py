"""The noun after an amount: its unit, how far its phrase reaches, and what is joined to it."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from tipgraph.grammar.function_words import PHRASE_ENDS
from tipgraph.grammar.negation import is_adverb
from tipgraph.reading import Item

_OPEN_MARKS = frozenset({"-", '"', "'", "'s", "/"})
_PLURALS = frozenset({"men", "women", "children", "people", "youth", "personnel"})
_ENDING_TAGS = ("count-cues:previous", "count-cues:home", "count-cues:guilty")
#: What is a verb right behind a number: "three | got", "60 | came from".
_VERBS = ("count-cues:receive", "count-cues:pay", "count-cues:concern", "count-context:hail")
#: What is counted and may be described by the name of the crime.
_DESCRIBED = frozenset({"event", "cases", "offenders", "victims"})
_WIDTH = 9


def noun_at(
    words: Sequence[Item], at: int, verbs: Collection[int], *, lists: bool
) -> tuple[str, int, int, tuple[str, ...]]:
    """The head of the noun phrase at a word: its unit, where it stands, where the phrase ends, and its measures."""
    head, head_at, stop = "", -1, at
    measures: tuple[str, ...] = ()
    while stop < len(words) and stop - at < _WIDTH:
        word = words[stop]
        if _names_trade(words, stop):
            stop += 3
            continue
        # "only one conviction | resulted"
        done = head_at == stop - 1 and "count-cues:carry" in word.tags and word.lower.endswith("ed")
        if done or _ends(words, stop, at, verbs):
            open_ = head_at < 0 or (head_at == stop - 1 and _is_adjective_too(words, head_at))
            if open_ and word.lower in ("and", "or", ",") and stop > at and _goes_on(words, stop + 1, verbs):
                stop += 1
                continue
            break
        unit = unit_of(word)
        if unit:
            head, head_at, measures = unit, stop, word.codes("count-nouns")
        elif word.lower in ("more", "others", "other") and stop == at:  # "40 more received care"
            at = stop + 1
        stop += 1
        # a plural ends the phrase but before another noun for people: "women | victims"
        following = unit_of(words[stop]) if stop < len(words) and not _ends(words, stop, at, verbs) else ""
        if unit and is_plural(word) and following in ("", "event"):
            break
    if head_at >= 0 and head_at < stop - 1:
        return "unknown", head_at, stop, ()  # "three victim shelters"
    if head == "event" and lists:
        stop, measures = _more_events(words, stop, measures, verbs)
        if not is_plural(words[stop - 1]) and stop < len(words) and not _ends(words, stop, at, verbs):
            return "unknown", head_at, stop, ()  # "no victim identification or referral | mechanism"
    elif head in ("persons", "victims", "offenders"):
        stop = _more_people(words, stop, verbs)
    return head, head_at, stop, measures


def _names_trade(words: Sequence[Item], at: int) -> bool:
    """Whether the crime's full name describes what is counted: "35 | trafficking in persons investigations"."""
    if at + 3 >= len(words) or words[at + 1].lower != "in" or "count-cues:exploited" not in words[at].tags:
        return False
    return "count-context:trade-in" in words[at + 2].tags and unit_of(words[at + 3]) in _DESCRIBED


def unit_of(word: Item) -> str:
    """The unit that a noun counts: cases, persons, offenders, victims, groups; event, none; empty for other words."""
    if not word.senses:
        return ""
    for code in word.codes("count-nouns"):
        return "event" if code else ""
    for code in word.codes("count-heads"):
        return code
    if "count-cues:permit" in word.tags:
        return "permits"
    if any(sense.scheme == "victims" or sense.form == "demonym" for sense in word.senses):
        return "persons"
    return ""


def _ends(words: Sequence[Item], at: int, start: int, verbs: Collection[int]) -> bool:
    """Whether a noun phrase ends before a word."""
    word = words[at]
    if at in verbs:
        return True
    if (
        "count-cues:exploited" in word.tags
        and " " not in word.text
        and (at + 1 == len(words) or words[at + 1].lower in PHRASE_ENDS)
    ):
        return True  # "40 | exploited in sex trafficking"
    if not word.text[0].isalpha():
        near = words[at + 1].start == word.end if at + 1 < len(words) else False
        return word.text not in _OPEN_MARKS or (
            word.text == "-" and not (near and at and words[at - 1].end == word.start)
        )
    if word.lower.partition(" ")[0] in PHRASE_ENDS or (is_adverb(word) and (at > start or at + 1 in verbs)):
        return True
    if word.codes("numbers") or not word.tags.isdisjoint(_ENDING_TAGS):
        return True
    if at == start:
        if not word.tags.isdisjoint(_VERBS):
            return True
        described = word.lower.endswith("ed") and at + 1 < len(words) and unit_of(words[at + 1]) == "event"
        return "count-cues:carry" in word.tags and not described  # "three | led to", but "six completed prosecutions"
    if " " in word.text and "count-cues:carry" in word.tags:
        return True  # "none of these raids | led to"
    return bool(word.tags & {"count-cues:compared", "number-marks:duration"})


def _goes_on(words: Sequence[Item], at: int, verbs: Collection[int]) -> bool:
    """Whether a list of adjectives goes on to a noun: "sex | and labor trafficking cases"."""
    for near in range(at, min(at + 5, len(words))):
        if _ends(words, near, at, verbs):
            return False
        if unit_of(words[near]):
            return True
    return False


def _is_adjective_too(words: Sequence[Item], at: int) -> bool:
    """Whether a noun is an adjective here: "95 | official and potential victims"."""
    joined = at + 3 < len(words) and words[at + 1].lower == "and" and unit_of(words[at + 3]) == "victims"
    return joined and not is_plural(words[at]) and not unit_of(words[at + 2])


def _more_events(
    words: Sequence[Item], stop: int, measures: tuple[str, ...], verbs: Collection[int]
) -> tuple[int, tuple[str, ...]]:
    """The further nouns of "no investigations, prosecutions, or convictions"."""
    at = stop
    while at < len(words) and words[at].lower in (",", "and", "or", "nor", "/", "of", "no"):
        at += 1
        if at < len(words) and words[at].lower in (",", "and", "or", "nor", "of", "no", "for"):
            continue
        near = at
        while near < min(at + 4, len(words)) and _is_adjective(words, near, at, verbs):
            near += 1
        if near >= len(words) or unit_of(words[near]) != "event" or near in verbs:
            break
        measures += tuple(code for code in words[near].codes("count-nouns") if code not in measures)
        at = stop = near + 1
    return stop, measures


def _is_adjective(words: Sequence[Item], at: int, start: int, verbs: Collection[int]) -> bool:
    """Whether a word may stand before an event noun: no noun or verb of its own."""
    word = words[at]
    return not unit_of(word) and "count-cues:carry" not in word.tags and not _ends(words, at, start - 1, verbs)


def _more_people(words: Sequence[Item], stop: int, verbs: Collection[int]) -> int:
    """The end of "women | and girls"."""
    while (
        stop + 1 < len(words)
        and words[stop].lower in ("and", "or")
        and unit_of(words[stop + 1]) in ("persons", "victims", "offenders")
    ):
        if stop + 1 in verbs:
            break
        stop += 2
    return stop


def is_plural(word: Item) -> bool:
    """Whether a noun stands in the plural."""
    last = word.lower.rpartition(" ")[2]
    return last in _PLURALS or last.endswith(("men", "persons")) or (last.endswith("s") and not last.endswith("ss"))
