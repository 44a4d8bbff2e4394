"""People and cases that change hands: "turned 29 girls over to IOM", "placed 40 with nuns", "returned 96 home"."""

from __future__ import annotations

from collections.abc import Sequence

from tipgraph.grammar.numbers import number_at
from tipgraph.reading import Item

_NEAR = 6
_FAR = 12
_AMOUNTS = frozenset({"a", "an", "no", "any", "all", "the", "both"})
_INTO = frozenset({"to", "with", "into", "in"})
_TO_THERE = _INTO | {",", ";", "and"}
_JOINING = _INTO | {"as"}


def hands_over(words: Sequence[Item], at: int) -> bool:
    """Whether "over" follows what a verb hands over: "turned | 14 cases over"."""
    for near in range(at + 1, min(at + _FAR, len(words))):
        if words[near].lower == "over" and near > at + 1 and near + 1 < len(words):
            return words[near + 1].lower.partition(" ")[0] in ("to", ".", ",", "for")
        if words[near].text in ",;" or words[near].lower in ("and", "who", "which", "that"):
            return False
    return False


def brings_back(words: Sequence[Item], at: int, *, passive: bool) -> bool:
    """Whether those who are returned follow the verb: "returned | 96 of them to Abidjan"."""
    if passive or " " in words[at].text or at + 1 >= len(words):
        return False
    if (
        words[at + 1].lower not in _AMOUNTS
        and number_at(words, at + 1) is None
        and not words[at + 1].codes("number-qualifiers")
    ):
        return False
    for near in range(at + 2, min(at + _FAR, len(words))):
        if words[near].text in ",;":
            return False
        if words[near].lower == "to" or "count-cues:home" in words[near].tags:
            return True
    return False


def after_relative(words: Sequence[Item], at: int) -> int:
    """Where a clause on people ends that stands right after them: "placed 40 girls who were found | with nuns"."""
    if at + 1 >= len(words) or words[at].lower != "who":
        return at
    near = at + 1
    while near < min(at + _FAR, len(words)) and words[near].lower not in _TO_THERE:
        near += 1
    return near


def goes_to_helpers(words: Sequence[Item], at: int) -> bool:
    """Whether those who take people in stand after them: "over to | IOM", "with | 15 NGO shelters"."""
    for near in range(at, min(at + _NEAR, len(words))):
        if words[near].text in ",;" or words[near].lower in ("who", "and", "but"):
            return False
        if words[near].lower in _INTO:
            where = _up_to(words[near + 1 : near + 1 + _NEAR])
            return any(map(helps, where)) and not any("count-cues:lockup" in word.tags for word in where)
    return False


def joins_program(words: Sequence[Item], at: int, *, victims: bool) -> bool:
    """Whether a program that helps stands after people; where they are victims, a school or a course does too."""
    if at >= len(words) or words[at].lower not in _JOINING:
        return False
    where = _up_to(words[at + 1 : at + 1 + _NEAR])
    program = any("count-cues:program" in word.tags for word in where)
    if program and any("count-cues:help" in word.tags for word in where):
        return True
    return victims and any("count-context:learning" in word.tags for word in where)


def helps(word: Item) -> bool:
    """Whether a word names who takes people in, or helps them: "IOM", "nuns"."""
    return not word.tags.isdisjoint(("count-cues:house", "count-cues:helper")) or bool(
        word.codes("known-international")
    )


def _up_to(words: Sequence[Item]) -> Sequence[Item]:
    """The words before the next mark or preposition."""
    stop = next((at for at, word in enumerate(words) if word.text in ",;." or word.lower in ("for", "to", "and")), -1)
    return words[:stop] if stop >= 0 else words
