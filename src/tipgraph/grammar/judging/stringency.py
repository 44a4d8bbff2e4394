"""Whether penalties are said to be sufficiently stringent, and commensurate with those for other grave crimes.

One clause may grant the one and deny the other ("sufficiently stringent, but not commensurate with ..."), and may hang
on a prescription ("..., penalties that are sufficiently stringent"), so that its verb does not tell.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from tipgraph.grammar.function_words import AUXILIARIES, COPULAS, NEGATIONS, PREPOSITIONS
from tipgraph.reading import Item

_SCHEME = "topic-cues"
STRINGENT, COMMENSURATE = "penalties-stringent", "penalties-commensurate"
MARKS = frozenset({f"{_SCHEME}:{STRINGENT}", f"{_SCHEME}:{COMMENSURATE}"})
_TOO_LITTLE, _SANCTION = f"{_SCHEME}:too-little", f"{_SCHEME}:sanction"
_LAW = frozenset({f"{_SCHEME}:legislation"})
_DENIALS = NEGATIONS | {"less"}
_SUPPOSED = frozenset(
    {
        "if",
        "whether",
        "should",
        "would",
        "could",
        "may",
        "might",
        "must",
        "will",
        "unclear",
        "unless",
        "doubt",
        "doubts",
    }
)
#: What parts a judgement from what stands before it.
_FENCES = frozenset({"but", "while", "although", "though", "however", "yet", ";", "that", "which"})
#: How many words before a judgement may deny or state it.
_REACH = 14


class Stringency(NamedTuple):
    """A judgement of penalties: its topic, whether it is granted, and whether the clause itself states it.

    One that is not stated by a form of "be" depends on the clause's own verb ("does not prescribe sufficiently
    stringent penalties").
    """

    topic: str
    granted: bool
    stated: bool


def stringency(items: Sequence[Item]) -> Iterator[Stringency]:
    """The judgements of penalties in a clause, in order; a supposed one ("should be stringent") is none."""
    before = -1
    granted = stated = True
    for at, item in enumerate(items):
        topic = next((code for code in (STRINGENT, COMMENSURATE) if f"{_SCHEME}:{code}" in item.tags), "")
        if not topic or (is_of_term(items, at) and _LAW.isdisjoint(tag for one in items for tag in one.tags)):
            continue
        joined = before >= 0 and not any(
            one.lower in _FENCES or one.lower in AUXILIARIES or one.lower in _DENIALS for one in items[before + 1 : at]
        )
        if not joined:
            words = list(_before(items, at, before))
            if any(one.lower in _SUPPOSED for one in words):
                before = at
                continue
            granted = not any(
                one.lower in _DENIALS or one.lower.endswith("n't") or _TOO_LITTLE in one.tags for one in words
            )
            stated = (
                any(one.lower in COPULAS for one in words)
                or _is_apposed(items, at)
                or (not granted and (before >= 0 or items[max(0, at - 1)].lower in _DENIALS))
            )
        before = at
        yield Stringency(topic, granted, stated)


def is_of_term(items: Sequence[Item], at: int) -> bool:
    """Whether a judgement is that of a court's sentence, and of no law: "imposed less | stringent | sentences"."""
    return at + 1 < len(items) and f"{_SCHEME}:sentencing" in items[at + 1].tags and _SANCTION not in items[at + 1].tags


def _is_apposed(items: Sequence[Item], at: int) -> bool:
    """Whether a judgement stands right behind a noun that only adds to what was said: "- penalties stringent"."""
    noun = at - 1
    while noun > 0 and items[noun].lower.endswith("ly"):
        noun -= 1
    opens = noun == 0 or (noun > 0 and not items[noun - 1].text[0].isalnum())
    return opens and _SANCTION in items[noun].tags


def _before(items: Sequence[Item], at: int, stop: int) -> Iterator[Item]:
    """The words that bear on a judgement, from it backwards; an aside ("with regard to X,") is passed over."""
    back = at - 1
    while back > stop and at - back <= _REACH:
        item = items[back]
        if item.lower in _FENCES:
            if items[back - 1].lower in _SUPPOSED:
                yield items[back - 1]  # "casting doubt | that"
            return
        if item.text == ",":
            aside = next((one for one in range(back - 1, max(stop, back - _REACH), -1) if items[one].text == ","), -1)
            if aside < 0 or items[aside + 1].lower.partition(" ")[0] not in PREPOSITIONS:
                return
            back = aside - 1
            continue
        yield item
        back -= 1
