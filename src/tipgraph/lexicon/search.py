"""The labels of a vocabulary as a tree of words, with which a text is searched.

A label with a capital letter asks for that capital in the text (or for a text all in capitals), one in small letters
takes any case.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache
from itertools import accumulate

from tipgraph.lexicon.matches import Matches
from tipgraph.lexicon.meanings import Found, Meaning

# A run of letters and digits, or any other character, with the blank before it: a label is found only where whole units
# of the text are its own.
_UNIT = re.compile(r" ?(?:[^\W_]+|[\W_])")
#: Behind the last unit of a text.
_END = ""


@dataclass(slots=True)
class _Node:
    """Where the units read so far lead: on by another unit, or to the labels that end here, and what each means.

    `following` is `_NOWHERE` at the end of all labels; `meaning` is that of a label which the text may write in any
    way.
    """

    following: dict[str, _Node]
    labels: tuple[tuple[str, Meaning], ...] = ()
    meaning: Meaning | None = None


#: What follows the last unit of the longest labels: nothing.
_NOWHERE: dict[str, _Node] = {}


class Search:
    """Some labels, ready to be found in folded text. Immutable once made."""

    def __init__(self, labels: Iterable[tuple[str, Meaning]]) -> None:
        """Make a search for labels, each folded and with what it means."""
        root = _Node({})
        for label, meaning in labels:
            node = root
            for unit in _UNIT.findall(label.lower()):
                if node.following is _NOWHERE:
                    node.following = {}
                node = node.following.setdefault(unit, _Node(_NOWHERE))
            node.labels = (*node.labels, (label, meaning))
            node.meaning = meaning if len(node.labels) == 1 and label.islower() else None
        # a label may begin behind a blank, which is no part of it
        self._first = root.following | {f" {unit}": node for unit, node in root.following.items()}

    def matches(self, text: str) -> Matches:
        """All labels in a folded text."""
        units = _UNIT.findall(_lowered(text))
        places = [0, *accumulate(map(len, units))]
        nodes = list(map(self._first.get, units))
        units.append(_END)
        found: list[Found] = []
        for index, first in enumerate(nodes):
            if first is None:
                continue
            before = len(found)
            start, at = places[index] + (units[index][0] == " "), index
            node: _Node | None = first
            while node is not None:
                at += 1
                if node.labels:
                    meaning = node.meaning or _meaning(node.labels, text[start : places[at]])
                    if meaning is not None:
                        found.append((start, places[at], meaning))
                node = node.following.get(units[at])
            if len(found) > before + 1:
                found[before:] = reversed(found[before:])
        return Matches(found, units, places)


def _lowered(text: str) -> str:
    """The text in small letters, no letter of which takes the place of two; the folded text has hardly any such."""
    lowered = text.lower()
    if len(lowered) == len(text):
        return lowered
    return "".join(c.lower() if len(c.lower()) == 1 else c for c in text)


def _meaning(labels: tuple[tuple[str, Meaning], ...], written: str) -> Meaning | None:
    """What `written` means of labels that differ in capitals alone, None where none of them may be written so."""
    if len(labels) == 1:
        label, meaning = labels[0]
        return meaning if written == label or _may_stand_for(label, written) else None
    right = [meaning for label, meaning in labels if written == label or _may_stand_for(label, written)]
    return _together(*right) if len(right) > 1 else right[0] if right else None


@cache
def _together(*meanings: Meaning) -> Meaning:
    """What labels mean that a text writes alike."""
    senses = {sense for meaning in meanings for sense in meaning.senses}
    return Meaning(
        tuple(sorted(senses)),
        is_decoy=any(meaning.is_decoy for meaning in meanings),
        is_apart=all(meaning.is_apart for meaning in meanings),
    )


def _may_stand_for(label: str, written: str) -> bool:
    """Whether a text may write a label so, which is written otherwise: its capitals as capitals, or all in capitals."""
    if label.islower():
        return True
    if written.islower():
        return False
    if all(w.isupper() for c, w in zip(label, written, strict=True) if c.isupper()):
        # An abbreviation ("US", "UAE") has no small letters to differ in; a name may not be half in capitals.
        return any(c.islower() for c in label)
    return False
