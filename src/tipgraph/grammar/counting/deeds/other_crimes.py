"""Counts of another crime, which are none of trafficking: "investigated 60 cases of migrant smuggling"."""

from __future__ import annotations

from collections.abc import Sequence

from tipgraph.grammar.counting.amounts.nouns import unit_of
from tipgraph.grammar.counting.tallies import CASE_MEASURES, Tally
from tipgraph.reading import Item

_OF = frozenset({"of", "for", "on", "into", "involving", "with", "related", "to"})
_JOINTS = frozenset({"and", "or", ",", "/"})
#: The units that need to be told of which crime they are; a trafficker is one whatever the charge.
_UNITS = frozenset({"cases", "event", "persons", "unknown", ""})


def is_of_another_crime(words: Sequence[Item], tally: Tally) -> bool:
    """Whether what is counted is said to be of another crime, and not of trafficking as well."""
    phrase = tally.phrase
    if phrase is None or tally.measure not in CASE_MEASURES or phrase.head not in _UNITS or not tally.value:
        return False
    own = words[phrase.noun : phrase.stop]
    event = phrase.head == "event"  # "three convictions | under the drug law"
    told = [*own, *_told_behind(words, phrase.stop, event), *_told_behind(words, max(tally.stop, phrase.stop), event)]
    of_people = [at for at, word in enumerate(told[:-1]) if word.lower == "smuggling" and unit_of(told[at + 1])]
    other = [word for at, word in enumerate(told) if at not in of_people and _is_other(word)]  # but "smuggling | girls"
    return bool(other) and not any(map(is_trafficking, told))


def _told_behind(words: Sequence[Item], at: int, event: bool) -> Sequence[Item]:
    """The words behind "of", "for" and the like, as far as their list of crimes goes on."""
    at += at < len(words) and not words[at].tags.isdisjoint(
        ("count-cues:court", "count-cues:prison")
    )  # "put 12 people | on trial for rioting"
    if at >= len(words) or words[at].lower not in (_OF | {"under"} if event else _OF):
        return ()
    stop = at + 1
    while stop < len(words) and (words[stop].text[0].isalpha() or words[stop].text in ",/"):
        if words[stop].lower in _JOINTS and stop + 1 < len(words) and words[stop + 1].is_numeral:
            break
        stop += 1
    return words[at + 1 : stop]


def _is_other(word: Item) -> bool:
    return "count-context:other-crime" in word.tags


def is_trafficking(word: Item) -> bool:
    """Whether a word names trafficking, and no trade in drugs."""
    named = "traffick" in word.lower or "exploit" in word.lower
    return not _is_other(word) and (named or "count-cues:exploited" in word.tags)
