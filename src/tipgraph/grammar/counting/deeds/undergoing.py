"""What people undergo or do by themselves: "was the subject of an inquiry", "stood before a judge", "came home"."""

from __future__ import annotations

from collections.abc import Sequence

from tipgraph.grammar.counting.acts import Act
from tipgraph.reading import Item

_NEAR = 5
_STOPS = frozenset({",", ";", "(", "and", "but", "who", "which", "that", "for", "to"})
_WAYS_HOME = frozenset({"to", "from", "home", "with", "in", "by", "between", "through", ".", ",", ";"})


def undergoing(words: Sequence[Item], at: int, cues: set[str]) -> Act | None:
    """The deed whose subject is counted though its verb is active, at a word with the given cues."""
    if "undergo" in cues:  # "the subject of an internal inquiry"
        for near in _noun_phrase(words, at + 1):
            codes = words[near].codes("count-nouns")
            if codes:
                return Act(at, near + 1, codes, "past", "subject")
    if "face" in cues:  # "stood before a civilian judge"
        form = "gerund" if words[at].lower.endswith("ing") else "base" if words[at].lower == "face" else "past"
        for near in _noun_phrase(words, at + 1):
            if not words[near].tags.isdisjoint(("count-cues:bench", "count-cues:charge")):  # "faced smuggling charges"
                return Act(at, near + 1, ("prosecutions",), form, "subject")
    helped = at > 0 and words[at - 1].lower in ("was", "were", "been")
    # "17 were determined to be victims", "17 proved to be victims"
    if "prove" in cues and at and (helped or words[at].lower in ("proved to be", "turned out to be")):
        for near in _noun_phrase(words, at + 1):
            if "count-heads:victims" in words[near].tags:
                return Act(at, near + 1, ("victims_identified",), "past", "passive", ("prove",))
    if "enter" in cues and (not helped or words[at].lower == "enrolled in"):  # "entered a reintegration program"
        phrase = _noun_phrase(words, at + 1)
        helps = any("count-cues:help" in words[near].tags for near in phrase)
        before = words[max(0, at - 2 * _NEAR) : at]  # "11 victims (six men and five women) | entered the program"
        helps = helps or any("count-heads:victims" in word.tags for word in before)
        housed = any("count-cues:house" in words[near].tags for near in phrase) and not any(
            "count-cues:lockup" in words[near].tags for near in phrase
        )
        if housed or (helps and any("count-cues:program" in words[near].tags for near in phrase)):
            return Act(at, at + 1, ("victims_assisted",), "past", "subject")
    if "come-back" in cues and at and not helped:
        following = words[at + 1].lower if at + 1 < len(words) else "."
        if following.partition(" ")[0] in _WAYS_HOME:
            return Act(
                at, at + 1, (), "base" if words[at].lower.startswith("return ") else "past", "subject", ("come-back",)
            )
    return None


def _noun_phrase(words: Sequence[Item], start: int) -> range:
    """The words of the noun phrase at a word, as far as it may reach."""
    stop = start
    while stop < min(start + _NEAR, len(words)) and words[stop].lower not in _STOPS:
        stop += 1
    return range(start, stop)
