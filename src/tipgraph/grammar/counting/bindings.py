"""Which verb governs which phrase of a sentence: the object of an active verb, the subject of a passive one."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from tipgraph.grammar.counting.acts import Act
from tipgraph.grammar.counting.asides import aside_before
from tipgraph.grammar.counting.measures import acts_of
from tipgraph.grammar.counting.phrases import Phrase, phrases_of
from tipgraph.grammar.counting.silence import Silence, silences
from tipgraph.grammar.function_words import AUXILIARIES, BREAKS, DETERMINERS, PREPOSITIONS
from tipgraph.grammar.negation import Denial, after_adverbs, before_adverbs, denial_before, is_adverb
from tipgraph.reading import Item

#: The units that are people.
PEOPLE = ("persons", "victims", "offenders")
_BEFORE_OBJECT = DETERMINERS | {"all", "both", "of", "another", "out"}
_HELPERS = frozenset({"was", "were", "have", "has", "been", "are", "is", "had"})
_PRONOUNS = frozenset({"him", "her", "them", "it"})
_REACH = 16


@dataclass(frozen=True, slots=True)
class Bound:
    """A sentence with its deeds, its phrases and what governs them; silences hold neither.

    `objects` maps where a phrase begins to the active verb whose object it is, `subjects` to the verbs whose counted
    subject it is.
    """

    words: Sequence[Item]
    acts: Sequence[Act]
    verbs: frozenset[int]
    phrases: Sequence[Phrase]
    silences: Sequence[Silence]
    objects: dict[int, Act]
    subjects: dict[int, list[Act]]

    def has_act_between(self, start: int, stop: int) -> bool:
        """Whether a deed begins between two words."""
        return any(start <= act.first < stop for act in self.acts)


def bind(words: Sequence[Item]) -> Bound:
    """A sentence with what governs what."""
    acts = acts_of(words)
    verbs = frozenset(act.first for act in acts)
    silent = list(silences(words, acts))
    phrases = phrases_of(words, verbs)
    if silent:
        phrases = [p for p in phrases if not any(s.first <= p.first < s.stop for s in silent)]
        acts = [a for a in acts if not any(s.first <= a.first < s.stop for s in silent)]
    bound = Bound(words, acts, verbs, phrases, silent, {}, {})
    _bind_objects(bound)
    _bind_subjects(bound)
    return bound


def _bind_objects(bound: Bound) -> None:
    for phrase in bound.phrases:
        act = _governor(bound, phrase)
        if act is not None:
            bound.objects[phrase.first] = act
    last: Phrase | None = None
    for phrase in bound.phrases:
        if last is not None and phrase.first not in bound.objects and _continues(bound, last, phrase):
            bound.objects[phrase.first] = bound.objects[last.first]
        # "freed 17 sailors from a trawler and | nine Indonesians": the trawler is no object
        aside = phrase.source == "article" and phrase.head == "unknown" and phrase.first not in bound.objects
        last = last if aside and bound.words[phrase.first - 1].lower in PREPOSITIONS else phrase


def _bind_subjects(bound: Bound) -> None:
    last: list[Phrase] = []
    for act in bound.acts:
        if act.voice == "active":
            if last and _goes_on_passive(bound, act):
                for phrase in last:
                    bound.subjects.setdefault(phrase.first, []).append(act)
            continue
        subjects = _subjects(bound, act)
        if not subjects and last and _shares_subject(bound, act, last[-1]):
            subjects = last
        for phrase in subjects:
            bound.subjects.setdefault(phrase.first, []).append(act)
        last = subjects or last
    for phrase in bound.phrases:
        governor = bound.objects.get(phrase.first)
        # "did not report any victims | assisted": reporting is not what is counted
        told = governor is not None and not governor.measures and governor.light == ("record",)
        if (governor is None or told) and phrase.first not in bound.subjects:
            reduced = _participle_after(bound, phrase)
            if reduced is not None:
                bound.objects.pop(phrase.first, None)
                bound.subjects[phrase.first] = [reduced]


def _governor(bound: Bound, phrase: Phrase) -> Act | None:
    """The active verb whose object a phrase is."""
    words, at = bound.words, phrase.first - 1
    while at >= 0 and (is_adverb(words[at]) or words[at].lower in _BEFORE_OBJECT):
        at -= 1
    for act in bound.acts:
        if act.voice != "active" or act.stop > phrase.first:
            continue
        if act.stop in (at + 1, phrase.first):
            return act
        between = words[act.stop : phrase.first]
        if len(between) > 5:
            continue
        if len(between) == 2 and between[0].lower in _PRONOUNS and between[1].lower == "or":
            return act  # "did not prosecute him or | any other official"
        if "other" in act.measures and phrase.head == "groups" and between[-1].lower == "of":
            return act  # "terminated the operations of 10 criminal groups"
        if (
            "refer" in act.light
            and between[0].lower.startswith("to")
            and not any(w.text == "," or w.lower in BREAKS for w in between)
        ):
            return act  # "did not refer to service providers any victims"
    return None


def _continues(bound: Bound, last: Phrase, phrase: Phrase) -> bool:
    """Whether a phrase is one more object in the list of the last one: "12 men and | two women"."""
    if last.first not in bound.objects or phrase.source not in ("number", "no", "article", "unknown"):
        return False
    if phrase.partitive or bound.words[phrase.first - 1].lower not in (",", "and", "or", "as"):
        return False
    if phrase.source == "article" and phrase.head not in PEOPLE:
        return False
    if phrase.stop < len(bound.words) and "count-cues:pay" in bound.words[phrase.stop].tags:
        return False  # "sentenced 49 traffickers, and 11 paid fines"
    after = bound.words[phrase.stop].lower if phrase.stop < len(bound.words) else ""
    if not phrase.head and bound.words[phrase.first - 1].text == "," and after in ("for", "in", "from", "involving"):
        return False  # "29 suspects, 16 for sex trafficking": a part
    if bound.has_act_between(last.stop, phrase.first):
        return False
    following = next((act for act in bound.acts if act.first >= phrase.stop), None)
    if following is not None and following.voice != "active" and _may_be_subject(bound, phrase, following):
        return False
    return phrase.head in (*PEOPLE, "cases", "groups", "") or (
        phrase.head == "unknown"
        and last.head in PEOPLE
        and not any(word.codes("count-nouns") for word in bound.words[phrase.noun : phrase.stop])
    )


def _subjects(bound: Bound, act: Act) -> list[Phrase]:
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
        if not _may_be_subject(bound, phrase, act, aside):
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


def _may_be_subject(bound: Bound, phrase: Phrase, act: Act, aside: tuple[int, int] | None = None) -> bool:
    words = bound.words
    if phrase.first in bound.objects or phrase.head in ("none", "event"):
        return False
    absolute = phrase.first and words[phrase.first - 1].lower == "with" and phrase.partitive and act.form == "gerund"
    if phrase.first and words[phrase.first - 1].lower in PREPOSITIONS and phrase.partitive != "whom" and not absolute:
        return False
    if phrase.first > 1 and words[phrase.first - 1].lower in DETERMINERS and words[phrase.first - 2].lower == "of":
        relative = phrase.stop < len(words) and words[phrase.stop].lower in ("that", "which", "who")
        if not relative or act.first > phrase.stop + 3:
            return False  # "half of the | 14 suspects were freed", but "of the 19 cases | that went to court"
    if phrase.source == "article" and phrase.head == "unknown" and act.first - phrase.stop > 3:
        return False
    before = words[act.first - 2].lower if act.first > 1 else ""
    joined = act.first > 1 and words[act.first - 1].lower == "and" and (before.endswith("ed") or before == "for")
    hidden = range(*aside) if aside is not None else range(0)
    for offset, word in enumerate(words[phrase.stop : act.first - joined]):
        if phrase.stop + offset in hidden:
            continue
        if _joins_ages(words, phrase.stop + offset):
            continue
        if word.lower in BREAKS or (word.lower in ("who", "whom", "which", "that") and offset):
            return False
    # a participle right after the phrase describes it; any other verb in between has its own subject
    between = [other for other in bound.acts if other is not act and phrase.stop <= other.first < act.first]
    between = [other for other in between if other.first not in hidden]
    return not any(o.voice != "active" or (o.form == "past" and o.first > phrase.stop) for o in between)


def _joins_ages(words: Sequence[Item], at: int) -> bool:
    """Whether an "and" only joins two ages: "two men aged 19 | and 24 were charged"."""
    joined = 1 < at < len(words) - 1 and words[at].lower == "and" and words[at + 1].is_number
    return joined and "number-marks:age" in words[at - 2].tags


def _lists(bound: Bound, left: Phrase, right: Phrase) -> bool:
    """Whether two phrases stand side by side in a list: "seven inspectors and | one consul"."""
    words = bound.words
    if right.partitive == "whom" or right.source == "all":  # "300 people, 12 of whom were ..."
        return False
    if (
        left.first and words[left.first - 1].lower.rpartition(" ")[2] in PREPOSITIONS | DETERMINERS
    ):  # "of the 14 victims, nine were ..."
        return False
    between = words[left.stop : right.first]
    return (
        bool(between) and all(word.lower in (",", "and", "or") for word in between) and left.first not in bound.objects
    )


def _shares_subject(bound: Bound, act: Act, last: Phrase) -> bool:
    """Whether a passive verb goes on with the last one's subject: "was convicted in May | and was sentenced"."""
    at = before_adverbs(bound.words, act.first - 1)
    while at >= 0 and bound.words[at].lower in _HELPERS:
        at = before_adverbs(bound.words, at - 1)
    return (
        at > last.stop and bound.words[at].lower in ("and", "or", "but", "then") and act.first - last.stop < _REACH + 8
    )


def _goes_on_passive(bound: Bound, act: Act) -> bool:
    """Whether a participle goes on with a passive verb further back: "were convicted in 2015 and | sentenced to"."""
    words = bound.words
    if act.form != "past" or words[before_adverbs(words, act.first - 1)].lower != "and":
        return False
    return act.stop < len(words) and words[act.stop].lower in ("to", "in", "by", "for") and not act.light


def _participle_after(bound: Bound, phrase: Phrase) -> Act | None:
    """The participle that follows a phrase: "12 victims | identified by the police"."""
    at = after_adverbs(bound.words, phrase.stop)
    if phrase.source == "article" and phrase.head == "cases" and bound.words[phrase.first - 1].lower in PREPOSITIONS:
        return None  # "in a case | opened in 2008"
    for act in bound.acts:
        if phrase.partitive == "whom" and act.voice == "active" and phrase.stop < act.first <= phrase.stop + 3:
            between = bound.words[phrase.stop : act.first]
            if not any(word.lower in PREPOSITIONS | AUXILIARIES or word.text == "," for word in between):
                return act  # "four of whom | it convicted"
        if act.first == at and act.form == "past" and act.voice == "active":
            following = bound.words[act.stop] if act.stop < len(bound.words) else None
            if following is None or following.lower.partition(" ")[0] in PREPOSITIONS or following.text in ",.)":
                return act
            if following.lower == "and" and _is_likened(bound.words, phrase):  # "compared with 45 prosecuted | and 13"
                return act
    return None


def _is_likened(words: Sequence[Item], phrase: Phrase) -> bool:
    at = phrase.first - 1
    return at >= 0 and "count-cues:compared" in words[at - (at > 0 and words[at].lower == "the")].tags
