"""People who stay where victims are taken in: "30 girls lived in its shelter", "runs two centers, where 40 stayed"."""

from __future__ import annotations

from collections.abc import Sequence

from tipgraph.grammar.counting.acts import Act
from tipgraph.grammar.verbs import is_past
from tipgraph.reading import Item

_NEAR = 6
_STOPS = frozenset({",", ";", ".", "(", "and", "but", "who", "which", "that", "for", "of", "during", "until", "while"})
_OWN = frozenset({"its", "their"})
_RUNS = frozenset({"act-verbs:operated", "act-verbs:funded", "light-verbs:keeps"})


def staying(words: Sequence[Item], at: int) -> Act | None:
    """The deed of those who house the subject of a verb of staying, at a word; None where that is no shelter."""
    victims = any("count-heads:victims" in word.tags for word in words[max(0, at - 2) : at])
    there = at + 1 < len(words) and words[at + 1].lower == "there"
    sheltered = (there and victims) or _is_refuge(words, at + 1, victims=victims) or _is_behind_shelter(words, at)
    form = "past" if is_past(words[at]) else "base"
    return Act(at, at + 1 + there, ("victims_assisted",), form, "subject") if sheltered else None


def _is_refuge(words: Sequence[Item], start: int, *, victims: bool) -> bool:
    """Whether a shelter stands at a word: "in the shelter", "in its center"; a hotel only where victims are there."""
    if start >= len(words) or not (words[start].lower in ("in", "at") or "count-context:refuge" in words[start].tags):
        return False
    stop = start
    while stop < min(start + _NEAR, len(words)) and words[stop].lower not in _STOPS:
        stop += 1
    place = words[start:stop]
    if any("count-cues:lockup" in word.tags for word in place):
        return False
    if any("count-context:lodging" in word.tags for word in place):
        return victims and "count-context:lodging" in place[-1].tags  # not "in a hotel | owned by a trafficker"
    if stop + 1 < len(words) and words[stop].lower == "for" and not _are_housed(words[stop + 1 : stop + 4]):
        return False  # "in a refuge | for animals"
    own = any(word.lower in _OWN for word in place) and any("count-cues:house" in word.tags for word in place)
    of = stop < len(words) and words[stop].lower == "of"  # "in the center of the city"
    return own or (not of and any("count-context:refuge" in word.tags for word in place))


def _are_housed(words: Sequence[Item]) -> bool:
    """Whether a shelter is for victims, women or children, or people are there for so long."""
    whom = any("count-heads:victims" in word.tags or word.codes("victims") for word in words)
    return whom or words[0].is_numeral or words[0].lower in ("a", "several", "up", "them", "this", "many")


def _is_behind_shelter(words: Sequence[Item], at: int) -> bool:
    """Whether a clause on a shelter goes on with "where", or "in which", "a shelter where 40 | lived"."""
    relative = next((near for near in range(at - 1, max(0, at - 2 * _NEAR), -1) if _opens(words, near)), -1)
    if relative < 0 or any(word.text in ",;" for word in words[relative + 1 : at]):
        return False
    start = next((near for near in range(relative, -1, -1) if words[near].text == ";"), -1) + 1
    before = words[start:relative]
    run = any(not word.tags.isdisjoint(_RUNS) for word in before)
    return any(
        "count-context:refuge" in word.tags or (run and word.text in ("House", "Houses", "Home", "Homes"))
        for word in before
    )


def _opens(words: Sequence[Item], at: int) -> bool:
    """Whether a word opens a clause on where something is."""
    return words[at].lower == "where" or (words[at].lower == "which" and words[at - 1].lower in ("in", "at"))
