"""The counted subject of a verb: "12 men | were convicted", "two of whom | it tried", "12 victims | identified by"."""

from __future__ import annotations

from collections.abc import Sequence

from tipgraph.grammar.counting.acts import Act
from tipgraph.grammar.counting.amounts.phrase import Phrase
from tipgraph.grammar.counting.bound import Bound
from tipgraph.grammar.counting.deeds.asides import aside_before
from tipgraph.grammar.function_words import AUXILIARIES, BREAKS, COPULAS, DETERMINERS, HAVE, PREPOSITIONS
from tipgraph.grammar.negation import Denial, after_adverbs, before_adverbs, denial_before, is_adverb
from tipgraph.reading import Item

_HELPERS = frozenset({"was", "were", "have", "has", "been", "are", "is", "had"})
_REACH = 16


def subjects_of(bound: Bound, act: Act) -> list[Phrase]:
    """The phrases that are the subject of a passive verb, the last one last."""
    words, phrases = bound.words, bound.phrases
    aside = aside_before(words, phrases, act.first)
    for index in range(len(phrases) - 1, -1, -1):
        phrase = phrases[index]
        if phrase.stop > act.first or (phrase.source == "any" and denial_before(words, phrase.first) is Denial.NONE):
            continue
        if _is_likened(words, phrase) and phrase.stop < len(words) and words[phrase.stop].text in (",", "-", ")"):
            continue  # "fifteen suspects, down from 37, | were charged"
        if aside is not None and aside[0] < phrase.first < aside[1]:
            continue
        if act.first - phrase.stop - (aside[1] - aside[0] if aside is not None else 0) > _REACH:
            return []
        if not may_be_subject(bound, phrase, act, aside):
            if any(word.lower in BREAKS for word in words[phrase.stop : act.first]):
                return []
            continue
        subjects = [phrase]
        while index and _lists(bound, phrases[index - 1], phrase):
            index -= 1
            phrase = phrases[index]
            subjects.insert(0, phrase)
        return subjects
    return []


def may_be_subject(bound: Bound, phrase: Phrase, act: Act, aside: tuple[int, int] | None = None) -> bool:
    """Whether a phrase may be the subject of a verb; the words of an aside between them do not part them."""
    words = bound.words
    if phrase.first in bound.objects or phrase.head == "event":
        return False
    if phrase.head == "none" and "count-context:trace" not in words[phrase.stop - 1].tags:
        return False
    with_whom = phrase.first and words[phrase.first - 1].lower == "with" and act.form == "gerund"
    absolute = with_whom and (phrase.partitive or (not phrase.head and act.first == phrase.stop))  # "with 11 | serving"
    if phrase.first and words[phrase.first - 1].lower in PREPOSITIONS and phrase.partitive != "whom" and not absolute:
        return False
    if phrase.first > 1 and words[phrase.first - 1].lower in DETERMINERS and words[phrase.first - 2].lower == "of":
        relative = phrase.stop < len(words) and words[phrase.stop].lower in ("that", "which", "who")
        if not relative or act.first > phrase.stop + 3:
            return False  # "half of the | 14 suspects were freed", but "of the 19 cases | that went to court"
    if phrase.source == "article" and phrase.head == "unknown" and act.first - phrase.stop > 3:
        return False
    if _is_of_many(bound, act) and phrase.source == "article" and phrase.value == 1 and not _is_joined(words, phrase):
        return False  # "two policemen who had warned | an owner were arrested"
    plural = phrase.source == "number" and phrase.head and (phrase.value or 1) > 1
    if plural and _is_of_one(bound, act) and "number-marks:filler" not in words[phrase.first].tags:
        return False  # "a man who had sold | 14 girls was sentenced"
    before = words[act.first - 2].lower if act.first > 1 else ""
    joined = act.first > 1 and words[act.first - 1].lower == "and" and (before.endswith("ed") or before == "for")
    hidden = range(*aside) if aside is not None else range(0)
    start = end_of_origin(words, phrase.stop)
    for offset, word in enumerate(words[start : act.first - joined]):
        if start + offset in hidden:
            continue
        if _joins_ages(words, start + offset):
            continue
        if word.lower in BREAKS or (word.lower in ("who", "whom", "which", "that") and offset):
            return False
    # a participle right after the phrase describes it; any other verb in between has its own subject
    between = [other for other in bound.acts if other is not act and phrase.stop <= other.first < act.first]
    between = [other for other in between if other.first not in hidden]
    if between and between[0].form == "past" and _is_of_relative(words, start, between[0], act):
        between = between[1:]  # "two women who had sent girls abroad | were convicted"
    return not any(o.voice != "active" or (o.form == "past" and o.first > phrase.stop) for o in between)


def _is_of_one(bound: Bound, act: Act) -> bool:
    """Whether a passive verb is in the singular: "was | sentenced", "has been | tried"."""
    words = bound.words
    at = before_adverbs(words, act.first - 1)
    at -= at > 0 and words[at].lower == "been"
    return act.voice == "passive" and at >= 0 and words[at].lower in ("was", "is", "has")


def _is_of_many(bound: Bound, act: Act) -> bool:
    """Whether a passive verb is in the plural: "were | sentenced", "have been | tried"."""
    words = bound.words
    at = before_adverbs(words, act.first - 1)
    at -= at > 0 and words[at].lower == "been"
    return act.voice == "passive" and at >= 0 and words[at].lower in ("were", "are", "have")


def _is_joined(words: Sequence[Item], phrase: Phrase) -> bool:
    """Whether a phrase is the last of a list, or of one noun that is many: "two men and | a woman", "a group"."""
    return phrase.head == "groups" or (phrase.first > 0 and words[phrase.first - 1].lower in ("and", "or", ","))


def end_of_origin(words: Sequence[Item], at: int) -> int:
    """Where the places end that people are said to be from, or in: "nine men | from Mali and Togo were tried"."""
    if at + 1 >= len(words) or words[at].lower not in ("from", "in", "of", "near"):
        return at
    stop = at + 1
    while stop < len(words) and (words[stop].text[0].isupper() or words[stop].lower in (",", "and", "or", "the")):
        stop += 1
    while stop > at and not words[stop - 1].text[0].isupper():
        stop -= 1
    return stop


def _is_of_relative(words: Sequence[Item], at: int, verb: Act, main: Act) -> bool:
    """Whether a verb is that of the clause with "who" at a word, and another is not joined to it."""
    if at >= len(words) or words[at].lower != "who" or main.voice != "passive":
        return False
    helper = main.first - 1
    while helper > verb.first and (words[helper].lower in _HELPERS or is_adverb(words[helper])):
        helper -= 1
    joined = words[helper].lower in ("and", "or", "but", ",") or helper == main.first - 1
    return not joined and all(word.lower in _HELPERS or is_adverb(word) for word in words[at + 1 : verb.first])


def _joins_ages(words: Sequence[Item], at: int) -> bool:
    """Whether an "and" only joins two ages: "two men aged 19 | and 24 were charged"."""
    joined = 1 < at < len(words) - 1 and words[at].lower == "and" and words[at + 1].is_number
    return joined and any("number-marks:age" in word.tags for word in words[max(0, at - 3) : at - 1])


def _lists(bound: Bound, left: Phrase, right: Phrase) -> bool:
    """Whether two phrases stand side by side in a list: "seven inspectors and | one consul"."""
    words = bound.words
    if right.partitive == "whom" or right.source == "all":  # "300 people, 12 of whom were ..."
        return False
    if (
        left.first and words[left.first - 1].lower.rpartition(" ")[2] in PREPOSITIONS | DETERMINERS
    ):  # "of the 14 victims, nine were ..."
        return False
    between = words[end_of_origin(words, left.stop) : right.first]  # "nine from Lagos and | two from Jos"
    return (
        bool(between) and all(word.lower in (",", "and", "or") for word in between) and left.first not in bound.objects
    )


def shares_subject(bound: Bound, act: Act, last: Phrase) -> bool:
    """Whether a passive verb goes on with the last one's subject: "was convicted in May | and was sentenced"."""
    at = before_adverbs(bound.words, act.first - 1)
    while at >= 0 and bound.words[at].lower in _HELPERS:
        at = before_adverbs(bound.words, at - 1)
    return (
        at > last.stop and bound.words[at].lower in ("and", "or", "but", "then") and act.first - last.stop < _REACH + 8
    )


def goes_on_passive(bound: Bound, act: Act) -> bool:
    """Whether a participle goes on with a passive verb further back: "were convicted in 2015 and | sentenced to"."""
    words = bound.words
    if act.form != "past" or words[before_adverbs(words, act.first - 1)].lower != "and":
        return False
    return act.stop < len(words) and words[act.stop].lower in ("to", "in", "by", "for") and not act.light


def told_aside(bound: Bound, phrase: Phrase) -> Act | None:
    """What befell people before, told between commas: "an officer |, arrested for selling passports, is on trial"."""
    if phrase.stop >= len(bound.words) or bound.words[phrase.stop].text != "," or phrase.partitive:
        return None
    told = next((act for act in bound.acts if act.first == phrase.stop + 1), None)
    return told if told is not None and told.form == "past" and told.voice == "active" and told.measures else None


def participle_after(bound: Bound, phrase: Phrase) -> Act | None:
    """The participle that follows a phrase: "12 victims | identified by the police"."""
    at = after_adverbs(bound.words, end_of_kind(bound.words, phrase.stop))
    if phrase.source == "article" and phrase.head == "cases" and bound.words[phrase.first - 1].lower in PREPOSITIONS:
        return None  # "in a case | opened in 2008"
    for act in bound.acts:
        if phrase.partitive == "whom" and act.voice == "active" and phrase.stop < act.first <= phrase.stop + 3:
            between = bound.words[phrase.stop : act.first]
            if not any(word.lower in PREPOSITIONS | AUXILIARIES or word.text == "," for word in between):
                return act  # "four of whom | it convicted"
        if act.first == at and act.form == "past" and act.voice == "active":
            following = bound.words[act.stop] if act.stop < len(bound.words) else None
            opens = following is None or following.lower.partition(" ")[0] in PREPOSITIONS
            opens = opens or (phrase.source == "number" and following is not None and _tells(following))
            if opens or following is None or following.text in ",.)(;":
                return act  # "40 percent of the 50 victims | identified were boys"
            if following.lower == "and" and _is_likened(bound.words, phrase):  # "compared with 45 prosecuted | and 13"
                return act
    return None


def _tells(word: Item) -> bool:
    """Whether a verb goes on with those whom a participle tells of: "seven of the victims identified | came from"."""
    return word.lower in COPULAS | HAVE or "count-context:hail" in word.tags


def end_of_kind(words: Sequence[Item], at: int) -> int:
    """Where the words end that say what cases are of: "12 cases of human trafficking | investigated in 2009"."""
    stop = at + 1
    while at < len(words) and words[at].lower == "of" and stop < len(words) and words[stop].codes("exploitation"):
        stop += 1
    return stop if stop > at + 1 else at


def _is_likened(words: Sequence[Item], phrase: Phrase) -> bool:
    at = phrase.first - 1
    return at >= 0 and "count-cues:compared" in words[at - (at > 0 and words[at].lower == "the")].tags
