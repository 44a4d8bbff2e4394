"""What the object of a judged verb is: victims, a crime and no one, or something little."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import takewhile

from tipgraph.grammar.function_words import PREPOSITIONS
from tipgraph.grammar.judging.judged_words import Word

#: Behind one of these the size of a thing is no longer the object's.
_OTHER_PART = frozenset(
    {"to", "for", "of", "on", "in", ",", "with", "and", "from", "against", "who", "that", "because"}
)


def is_small(objects: Sequence[Word], at: int) -> bool:
    """Whether a word says that what was done is little: "few", "no", "only" before a number."""
    word = objects[at]
    if word.lower in ("only", "just", "merely") and at + 1 < len(objects):
        following = objects[at + 1].item
        return following.is_numeral
    return "poor" in word.codes or word.lower == "no"


def is_victim(word: Word) -> bool:
    """Whether a word is of victims, and not of anyone, whom the police may well arrest."""
    return "patient" in word.codes and "anyone" not in word.codes


def is_crime(objects: Sequence[Word]) -> bool:
    """Whether a crime is the object, and no one: "criminalized trafficking in women"."""
    if not objects or all(sense.scheme != "crimes" for sense in objects[0].item.senses):
        return False
    if not PREPOSITIONS.isdisjoint(objects[0].lower.split()):
        return True
    return not is_victim(objects[0]) and len(objects) > 1 and objects[1].head in PREPOSITIONS


def fewer_get_it(objects: Sequence[Word]) -> bool:
    """Whether it is done for fewer, or only for so many: "provided services to only nine", "gave shelter to fewer"."""
    return any(
        word.lower in ("to", "for") and objects[at].lower in ("few", "fewer", "only") and is_small(objects, at)
        for at, word in enumerate(objects[:-1], 1)
    )


def closes(objects: Sequence[Word], word: Word) -> bool:
    """Whether another part of the sentence begins before `word`: its size is not the object's."""
    return any(other.lower in _OTHER_PART for other in takewhile(lambda other: other is not word, objects))


def is_only_some(subject: Sequence[Word]) -> bool:
    """Whether a subject begins with "only" and a number."""
    return len(subject) > 1 and subject[0].lower == "only" and subject[1].item.is_numeral
