"""The clauses of a sentence, as far as they part what is said of some people from what is said of others."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from tipgraph.reading import Item

_CUE = "flow-cues:"
_OPENERS = frozenset({_CUE + "boundary", _CUE + "concession", _CUE + "where"})
_ACTORS = frozenset({_CUE + "agent", _CUE + "pronoun", _CUE + "anaphor", _CUE + "kin"})
_PREDICATES = frozenset(
    _CUE + cue
    for cue in (
        "be",
        "copula",
        "exploit",
        "traffic",
        "move",
        "vulnerable",
        "weak-exploit",
        "endure",
        "travel",
        "possible",
    )
)
_LEADING = frozenset(_CUE + cue for cue in ("to", "in", "from", "via", "by", "purpose"))
#: What may open a clause and is no word of the vocabulary.
_PLAIN_OPENERS = frozenset({";", "—", "because", "and"})
#: How many words a subject may have, and how many until its verb.
_SUBJECT, _REACH = 6, 12


@dataclass(frozen=True, slots=True)
class Span:
    """A clause: ``items[first:stop]``, with what opens it (``where``, ``but``, ``and``; empty for the first)."""

    first: int
    stop: int
    opener: str


def clauses_of(items: Sequence[Item]) -> tuple[Span, ...]:
    """The clauses of a sentence, in order."""
    starts = [(0, ""), *_openings(items)]
    ends = [at for at, _ in starts[1:]] + [len(items)]
    return tuple(Span(at, end, opener) for (at, opener), end in zip(starts, ends, strict=True) if end > at)


def says_anything(items: Sequence[Item], clause: Span) -> bool:
    """Whether a clause has a verb of its own, and does not only add to the one before."""
    return any(not _PREDICATES.isdisjoint(item.tags) for item in items[clause.first : clause.stop])


def _openings(items: Sequence[Item]) -> Iterator[tuple[int, str]]:
    """Where clauses begin after the first."""
    stated = False  # whether the clause so far has a verb, without which "women and girls are" is one subject
    for at, item in enumerate(items):
        if not at:
            stated = not _PREDICATES.isdisjoint(item.tags)
            continue
        if not item.tags and item.lower not in _PLAIN_OPENERS:
            continue
        opener = _opener(items, at, stated=stated)
        if opener:
            yield at, opener
            stated = False
        stated = stated or not _PREDICATES.isdisjoint(item.tags)


def _opener(items: Sequence[Item], at: int, *, stated: bool) -> str:
    """What opens a clause at an item; empty where none begins."""
    item = items[at]
    if item.text in (";", "—"):
        return ";"
    if not _OPENERS.isdisjoint(item.tags) or item.lower == "because":
        return item.lower
    if _CUE + "before" in item.tags and at + 1 < len(items) and _CUE + "be" in items[at + 1].tags:
        return "and"  # "may seek work and then are exploited"
    joined = item.lower == "and" and stated and not _is_subject(items[at - 1])
    return "and" if joined and _opens(items, at + 1) else ""


def _opens(items: Sequence[Item], at: int) -> bool:
    """Whether people or exploiters follow who have a verb of their own."""
    for i in range(at, min(at + _SUBJECT, len(items))):
        item = items[i]
        if item.text == "," or item.lower in ("and", "or") or not _LEADING.isdisjoint(item.tags):
            return False
        if item.lower == "of" and not items[i - 1].tags:
            return False  # "and withhold the wages [of workers]": no subject
        if _is_subject(item):
            return _predicate_follows(items, i + 1)
        if not _PREDICATES.isdisjoint(item.tags) and not item.tags & {_CUE + "be"}:
            return False
    return False


def _is_subject(item: Item) -> bool:
    return not _ACTORS.isdisjoint(item.tags) or any(
        sense.scheme == "victims" or sense.form == "demonym" for sense in item.senses
    )


def _predicate_follows(items: Sequence[Item], at: int) -> bool:
    for item in items[at : at + _REACH]:
        if not _PREDICATES.isdisjoint(item.tags):
            return True
        if item.text in (",", ";", "—"):
            return False
    return False
