"""Which fine goes with which term: "five years in prison and a fine of 500 euros" is one penalty."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from tipgraph.grammar.penalties.fines import Fine
from tipgraph.grammar.penalties.term import Term
from tipgraph.grammar.tokens import has
from tipgraph.reading import Item

_LAWS = tuple(f"instrument-cues:{code}" for code in ("article", "law-head", "code"))
#: How many words may stand between a term and the fine that goes with it.
_REACH = 16


@dataclass(frozen=True, slots=True)
class Stated:
    """A penalty at ``items[first:stop]``: a term, a fine, or both."""

    first: int
    stop: int
    term: Term | None = None
    fine: Fine | None = None


def paired(items: Sequence[Item], terms: Sequence[Term], fines: Sequence[Fine]) -> Iterator[Stated]:
    """The penalties of a sentence in order, a fine with the term beside it."""
    left = list(fines)
    found = []
    for place, term in enumerate(terms):
        following = terms[place + 1].first if place + 1 < len(terms) else len(items)
        fine = next((one for one in left if term.stop <= one.first < following and _are_one(items, term, one)), None)
        fine = fine or next((one for one in left if one.stop <= term.first and _are_one(items, one, term)), None)
        if fine is not None:
            left.remove(fine)
            found.append(Stated(min(term.first, fine.first), max(term.stop, fine.stop), term, fine))
        else:
            found.append(Stated(term.first, term.stop, term))
    found.extend(Stated(one.first, one.stop, None, one) for one in left)
    yield from sorted(found, key=lambda one: one.first)


def _are_one(items: Sequence[Item], one: Term | Fine, other: Term | Fine) -> bool:
    """Whether nothing stands between a term and a fine that makes them two statements."""
    between = items[one.stop : other.first]
    return len(between) <= _REACH and not any(item.text == ";" or has(item, *_LAWS) for item in between)
