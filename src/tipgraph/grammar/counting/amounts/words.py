"""The words of a sentence as the rules on counts read them."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache, lru_cache

from tipgraph.lexicon import Lexicon
from tipgraph.reading import Item

_OWN = ("count-", "number")
_WORD = re.compile(r"[^\W\d_]+(?:['-][^\W\d_]+)*|'s\b|\d[\d,.]*|\S")


def words_of(items: Sequence[Item], lexicon: Lexicon) -> list[Item]:
    """The items of a sentence, with the labels of other families taken apart so that they hide no word of this one."""
    words: list[Item] = []
    for item in items:
        if not item.senses or " " not in item.text or _is_own(item.tags):
            words.append(item)
            continue
        whole = {sense.scheme for sense in item.senses}
        for start, stop, tags, own in _apart(lexicon, item.text):
            last = stop == len(item.text)
            senses = tuple(sense for sense in own.senses if sense.scheme not in whole)  # "servitude" in "domestic ..."
            words.append(
                Item(
                    item.start + start,
                    item.start + stop,
                    item.text[start:stop],
                    item.lower[start:stop],
                    senses + item.senses if last else senses,
                    tags | item.tags if last else tags,
                )
            )
    return words


@cache
def _is_own(tags: frozenset[str]) -> bool:
    """Whether one of some tags is of this family or of a place."""
    return any(tag.startswith((*_OWN, "places:")) for tag in tags)


@lru_cache(maxsize=8192)
def _apart(lexicon: Lexicon, text: str) -> tuple[tuple[int, int, frozenset[str], Item], ...]:
    """The words of a label, each with what it names alone."""
    parts = []
    for found in _WORD.finditer(text):
        senses = lexicon.senses_of(found.group())
        tags = frozenset(f"{sense.scheme}:{sense.code}" for sense in senses)
        parts.append((found.start(), found.end(), tags, Item(0, 0, found.group(), found.group().lower(), senses, tags)))
    return tuple(parts)
