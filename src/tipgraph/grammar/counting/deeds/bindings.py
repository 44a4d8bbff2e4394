"""Which verb governs which phrase of a sentence: the object of an active verb, the subject of a passive one."""

from __future__ import annotations

from collections.abc import Sequence

from tipgraph.grammar.counting.acts import Act
from tipgraph.grammar.counting.amounts.phrase import Phrase
from tipgraph.grammar.counting.amounts.phrases import phrases_of
from tipgraph.grammar.counting.bound import PEOPLE, PEOPLE_GROUPS_CASES_OR_UNTOLD, Bound
from tipgraph.grammar.counting.deeds.measures import acts_of
from tipgraph.grammar.counting.deeds.relatives import told_in_relative
from tipgraph.grammar.counting.deeds.subjects import (
    goes_on_passive,
    may_be_subject,
    participle_after,
    shares_subject,
    subjects_of,
    told_aside,
)
from tipgraph.grammar.counting.silence import silences
from tipgraph.grammar.function_words import BREAKS, DETERMINERS, PREPOSITIONS
from tipgraph.grammar.negation import is_adverb
from tipgraph.reading import Item

_BEFORE_OBJECT = DETERMINERS | {"all", "both", "of", "another", "out"}
#: What may stand between those who are counted and their number.
_TELLS = frozenset({":", "(", "—", ","})
_PRONOUNS = frozenset({"him", "her", "them", "it"})


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
    before: Phrase | None = None  # the last one before the brackets that the last one stands in
    for phrase in bound.phrases:
        if last is not None and _is_bracket_between(bound.words[last.stop : phrase.first], ")"):
            last = before or last  # "found five girls (three of them children) and | eight men"
        if last is not None and _is_bracket_between(bound.words[last.stop : phrase.first], "("):
            before = last
        if last is not None and phrase.first not in bound.objects and _continues(bound, last, phrase):
            bound.objects[phrase.first] = bound.objects[last.first]
        # "freed 17 sailors from a trawler and | nine Indonesians": the trawler is no object
        aside = phrase.source == "article" and phrase.head == "unknown" and phrase.first not in bound.objects
        last = last if aside and bound.words[phrase.first - 1].lower in PREPOSITIONS else phrase


def _bind_subjects(bound: Bound) -> None:
    last: list[Phrase] = []
    for act in bound.acts:
        if act.voice == "active":
            if last and goes_on_passive(bound, act):
                for phrase in last:
                    bound.subjects.setdefault(phrase.first, []).append(act)
            continue
        subjects = subjects_of(bound, act)
        if not subjects and last and shares_subject(bound, act, last[-1]):
            subjects = last
        for phrase in subjects:
            if (aside := told_aside(bound, phrase)) is not None:
                bound.subjects.setdefault(phrase.first, []).append(aside)
            bound.subjects.setdefault(phrase.first, []).append(act)
        last = subjects or last
    for phrase in bound.phrases:
        if (relative := told_in_relative(bound, phrase)) is not None:
            bound.subjects.setdefault(phrase.first, []).append(relative)
            continue
        governor = bound.objects.get(phrase.first)
        # "did not report any victims | assisted": reporting is not what is counted
        told = governor is not None and not governor.measures and governor.light == ("record",)
        if (governor is None or told) and phrase.first not in bound.subjects:
            reduced = participle_after(bound, phrase)
            if reduced is not None:
                bound.objects.pop(phrase.first, None)
                bound.subjects[phrase.first] = [reduced]
        elif _may_be_described(phrase) and phrase.first in bound.subjects:
            reduced = participle_after(bound, phrase)
            if reduced is not None and reduced.first == phrase.stop and reduced.measures:
                bound.subjects[phrase.first].insert(0, reduced)


def _may_be_described(phrase: Phrase) -> bool:
    """Whether a participle may tell of people what befell them before: "seven men | convicted in 2010 were freed"."""
    return phrase.source == "number" and not phrase.partitive and (phrase.head in PEOPLE or phrase.head == "unknown")


def _is_bracket_between(words: Sequence[Item], mark: str) -> bool:
    """Whether a bracket opens, or closes, and no other does."""
    return [word.text for word in words if word.text in "()"] == [mark]


def _governor(bound: Bound, phrase: Phrase) -> Act | None:
    """The active verb whose object a phrase is."""
    words, at = bound.words, phrase.first - 1
    while at >= 0 and (
        is_adverb(words[at]) or words[at].lower in _BEFORE_OBJECT or "count-cues:home" in words[at].tags
    ):
        at -= 1
    for act in bound.acts:
        if act.voice != "active" or act.stop > phrase.first:
            continue
        if act.stop in (at + 1, phrase.first):
            return act
        between = words[act.stop : phrase.first]
        if len(between) > 5:
            continue
        if _is_told_after(bound, act, phrase):
            return act
        if len(between) == 2 and between[0].lower in _PRONOUNS and between[1].lower == "or":
            return act  # "did not prosecute him or | any other official"
        if "other" in act.measures and phrase.head == "groups" and between[-1].lower == "of":
            return act  # "terminated the operations of 10 criminal groups"
        if act.measures and phrase.source == "number" and phrase.head in PEOPLE and _is_from_place(between):
            return act  # "brought back from Libya 71 women"
        if (
            "refer" in act.light
            and between[0].lower.startswith("to")
            and not any(w.text == "," or w.lower in BREAKS for w in between)
        ):
            return act  # "did not refer to service providers any victims"
    return None


def _is_from_place(between: Sequence[Item]) -> bool:
    """Whether only where people were stands between a verb and them: "from Libya", "in the north"."""
    if len(between) < 2 or between[0].lower not in ("from", "in"):
        return False
    return between[-1].is_of("places") and all(word.text[0].isalpha() for word in between)


def _is_told_after(bound: Bound, act: Act, phrase: Phrase) -> bool:
    """Whether a number says how many an object without a number is: "arrested fewer suspects: | 23, down from 31"."""
    words, at = bound.words, phrase.first - 1
    if phrase.source != "number" or phrase.head or words[at].text not in _TELLS or at - act.stop < 2:
        return False
    told = words[act.stop].lower in ("fewer", "more") and bool(words[at - 1].codes("count-heads", "name"))
    return told and phrase.stop < len(words) and words[phrase.stop].text in (",", ";", ".", ")")


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
    if following is not None and following.voice != "active" and may_be_subject(bound, phrase, following):
        return False
    return phrase.head in PEOPLE_GROUPS_CASES_OR_UNTOLD or (
        phrase.head == "unknown"
        and last.head in PEOPLE
        and not any(word.codes("count-nouns") for word in bound.words[phrase.noun : phrase.stop])
    )
