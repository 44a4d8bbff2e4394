"""Verbs that are left out: "identified 19 victims, and prosecutors | eight", "12 by the state and | 31 by NGOs"."""

from __future__ import annotations

from collections.abc import Sequence

from tipgraph.grammar.counting.amounts.phrase import Phrase
from tipgraph.grammar.counting.bound import Bound
from tipgraph.grammar.counting.tallies import Tally
from tipgraph.grammar.counting.years.periods import periods
from tipgraph.grammar.function_words import DETERMINERS, PREPOSITIONS
from tipgraph.reading import Item

_JOINTS = frozenset({",", "and", "while", "but", ";"})
_ENDS = frozenset({",", ".", ";", ")", "and", "but", "in", "during", "from", "of", "for", "("})
_IN_NAMES = frozenset({"of", "for", "and", "the", "on", "against"})
_GIVEN_TO = frozenset({"to", "for"})
_WIDTH = 12
_NEAR = 6
#: How the tally was counted whose verb another number may share.
_BY_A_VERB = frozenset({"counts.active", "counts.ellipsis", "counts.nominal", "counts.zero"})
_PARALLEL = PREPOSITIONS - {"as", "than", "including", "about", "between", "involving", "concerning", "regarding"}


def shared(bound: Bound, found: Sequence[Tally], phrase: Phrase) -> Tally | None:
    """The tally whose verb a number shares, because the text leaves the verb out; None where there is none."""
    if phrase.source not in ("number", "no") or phrase.partitive or phrase.head not in ("", "victims", "persons"):
        return None
    last = _last(bound, found, phrase)
    if last is None or last.phrase is None or (phrase.head and phrase.head != last.phrase.head):
        return None
    if _has_another_subject(bound, last, phrase):
        return last
    if not _is_parallel(bound, last, phrase):
        return None
    aside = last.part_of is not None and last.rule == "counts.part" and last.stop < len(bound.words)
    return last.part_of if aside and bound.words[last.stop].text == "," else last


def _last(bound: Bound, found: Sequence[Tally], phrase: Phrase) -> Tally | None:
    """The nearest number before a phrase, where it states something and no verb follows it."""
    before = [tally for tally in found if tally.phrase is not None and tally.stop <= phrase.first]
    if not before:
        return None
    last = max(before, key=lambda tally: (tally.stop, tally.part_of is None))
    if last.compared or last.status != "reported" or bound.has_act_between(last.stop, phrase.first):
        return None
    between = [other for other in bound.phrases if last.stop <= other.first < phrase.first]
    if any(other.source == "number" and other.head != "none" for other in between):
        return None
    if phrase.first - last.stop > 2 * _WIDTH or any(
        "count-cues:compared" in w.tags for w in bound.words[last.stop : phrase.first]
    ):
        return None
    return last


def _has_another_subject(bound: Bound, last: Tally, phrase: Phrase) -> bool:
    """Whether a body of its own stands before a number: "took in 64 women, and | NGOs 31", "and NGOs to 31"."""
    words, at = bound.words, phrase.first
    if last.rule not in _BY_A_VERB:
        return False
    if phrase.stop < len(words) and words[phrase.stop].lower not in _ENDS:
        return False
    if at and words[at - 1].lower in _GIVEN_TO:
        if last.phrase is None or words[last.phrase.first - 1].lower.rpartition(" ")[2] not in _GIVEN_TO:
            return False
        at -= 1
    if at and words[at - 1].text == ",":  # "and the government, none"
        at = _before_place(words, at - 1)
    begin = at
    while begin > last.stop and words[begin - 1].lower not in (",", ";") and at - begin < _WIDTH:
        begin -= 1
        if words[begin].lower in _JOINTS and _is_body(words, begin + 1, at):
            break
    if begin <= last.stop - 1 or begin >= at:
        return False
    opens = words[begin].lower in _JOINTS or words[begin - 1].lower in _JOINTS
    start = begin + (words[begin].lower in _JOINTS)
    return opens and _is_body(words, start, at)


def _before_place(words: Sequence[Item], comma: int) -> int:
    """Where a body ends behind which a comma, or a place between two, stands: "and Casa Luz, at Kayes |,| for 47"."""
    opening = next((at for at in range(comma - 1, max(0, comma - _NEAR), -1) if words[at].text == ","), -1)
    placed = opening > 0 and words[opening + 1].lower in ("in", "at", "near")
    return opening if placed else comma


def _is_body(words: Sequence[Item], start: int, stop: int) -> bool:
    """Whether words are the name of somebody who acts: "NGOs", "the Red Cross", "local church groups"."""
    if not start < stop <= start + _WIDTH:
        return False
    if words[start].lower == "those" and start + 2 < stop and words[start + 1].lower in PREPOSITIONS:
        return True  # "and those in the south | 22"
    own = [word for word in words[start:stop] if word.lower not in DETERMINERS]
    if not own or any(not word.text[0].isalpha() and word.text not in "'-" and word.lower != "'s" for word in own):
        return False
    if any(word.lower in PREPOSITIONS and word.lower not in _IN_NAMES for word in own):
        return False
    last = own[-1]
    named = last.text[0].isupper() and not last.codes("number-marks") and last.lower not in PREPOSITIONS
    return named or "count-cues:agent" in last.tags


def _is_parallel(bound: Bound, last: Tally, phrase: Phrase) -> bool:
    """Whether a number goes on with the same preposition: "83 in 2006 and | 91 in 2007", "12 by the state, | 31 by"."""
    words, stop = bound.words, last.stop
    if last.part_of is not None and stop < len(words) and words[stop].text == ",":
        stop += 1  # "56 returnees, 19 of them minors, in 2007 and | 71 in 2008"
    if phrase.head or phrase.source == "no" or phrase.stop >= len(words) or stop >= len(words):
        return False
    joint = phrase.first - 1
    dated = {period.first: period.stop for period in periods(words)}
    closed = joint - (words[joint - 1].text == ",")  # "no arrests for trafficking in 2001, and | two in 2002"
    both = phrase.stop in dated and closed in dated.values() and stop not in dated
    if both and words[joint].lower in ("and", "but") and (last.rule in _BY_A_VERB or last.rule == "counts.passive"):
        return True
    if words[joint].lower not in ("and", ",", "while", "but") or words[stop].lower != words[phrase.stop].lower:
        return False
    term = last.measure == "sentences" and last.rule == "counts.passive"  # "sentenced to 10 years, | six to two"
    if words[stop].lower not in _PARALLEL or (words[stop].lower == "to" and not term):
        return False
    if last.rule in ("counts.part", "counts.exploited") and stop == last.stop:
        return False
    if words[stop].lower == "in":  # both of time, or both of place
        return (stop in dated) == (phrase.stop in dated)
    return True


def goes_on_with(bound: Bound, last: Tally, phrase: Phrase) -> bool:
    """Whether a number leaves out the noun of the deeds before it: "12 new prosecutions, and continued | nine"."""
    if phrase.source != "number" or phrase.head or phrase.partitive or last.phrase is None or not phrase.first:
        return False
    return last.phrase.head == "event" and "count-cues:go-on" in bound.words[phrase.first - 1].tags


def gets_something_else(bound: Bound, last: Tally, phrase: Phrase) -> bool:
    """Whether other help is named for a number of victims: "64 received shelter, 71 psychological care"."""
    words = bound.words
    if phrase.source != "number" or phrase.head not in ("", "unknown") or not phrase.first:
        return False
    if last.measure != "victims_assisted" or last.rule not in ("counts.subject", "counts.ellipsis"):
        return False
    own = words[phrase.noun : phrase.stop + 1]
    joined = words[phrase.first - 1].lower in (",", "and") and not bound.has_act_between(last.stop, phrase.first)
    return joined and any("count-cues:help" in word.tags for word in own)
