"""What a comparison of labels and facts comes to: counts, and every error."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterable, Sequence
from dataclasses import dataclass, field
from typing import TypeVar

from tipgraph.evaluate.matching import matched
from tipgraph.model import Fact

FALSE, MISSED, DIFFERENT = "false", "missed", "different"

T = TypeVar("T", bound=Hashable)


@dataclass(frozen=True, slots=True)
class Slip:
    """One error: false (stated, not labelled), missed (labelled, not stated) or different, about `fact`."""

    sign: str
    what: str
    fact: Fact | None = None


@dataclass(frozen=True, slots=True)
class Tally:
    """How many are right, wrong (false or different) and missed, every error, and the facts that are right."""

    right: int = 0
    wrong: int = 0
    missed: int = 0
    slips: tuple[Slip, ...] = field(default=(), compare=False)
    hits: tuple[Fact, ...] = field(default=(), compare=False)

    def __bool__(self) -> bool:
        """Whether there was anything to count."""
        return bool(self.right or self.wrong or self.missed)


@dataclass(frozen=True, slots=True)
class Entry:
    """Something to be found, in words, and the fact that it comes from."""

    what: str
    fact: Fact | None = None


def of_sets(wanted: dict[T, Fact | None], given: dict[T, Fact | None]) -> Tally:
    """The tally of two sets, whose members are right where they are equal.

    Args:
        wanted: the labels, each with the fact it is from.
        given: what is stated, likewise.
    """
    false = sorted((key for key in given if key not in wanted), key=str)
    missed = sorted((key for key in wanted if key not in given), key=str)
    slips = [Slip(FALSE, in_words(key), given[key]) for key in false]
    slips += [Slip(MISSED, in_words(key), wanted[key]) for key in missed]
    hits = tuple(fact for key, fact in given.items() if key in wanted and fact)
    return Tally(len(wanted) - len(missed), len(false), len(missed), tuple(slips), hits)


def of_lists(
    wanted: Sequence[T],
    given: Sequence[T],
    score: Callable[[T, T], float],
    entry: Callable[[T], Entry],
    spare: Sequence[T] = (),
) -> Tally:
    """The tally of two lists, matched one to one.

    Args:
        spare: what may be stated: what matches none of the labels and one of these counts neither way.
    """
    given = without_spare(wanted, given, score, spare)
    pairs = matched(wanted, given, score)
    hit, used = {i for i, _ in pairs}, {j for _, j in pairs}
    slips = [_slip(FALSE, entry(one)) for j, one in enumerate(given) if j not in used]
    slips += [_slip(MISSED, entry(one)) for i, one in enumerate(wanted) if i not in hit]
    hits = tuple(fact for j in used if (fact := entry(given[j]).fact))
    return Tally(len(pairs), len(given) - len(pairs), len(wanted) - len(pairs), tuple(slips), hits)


def without_spare(
    wanted: Sequence[T], given: Sequence[T], score: Callable[[T, T], float], spare: Sequence[T]
) -> Sequence[T]:
    """What is stated, without what only an optional label says."""
    if not spare:
        return given
    taken = {j for _, j in matched(wanted, given, score)}
    left = [j for j in range(len(given)) if j not in taken]
    optional = {left[j] for _, j in matched(spare, [given[j] for j in left], score)}
    return [one for j, one in enumerate(given) if j not in optional]


def of_choices(choices: Iterable[tuple[str, str, Entry]]) -> Tally:
    """The tally of choices among values: right where the value stated is the one labelled."""
    right = 0
    slips = []
    for wanted, given, entry in choices:
        right += wanted == given
        if wanted != given:
            words = f"{entry.what}: labelled {wanted or 'nothing'}, stated {given or 'nothing'}"
            slips.append(Slip(DIFFERENT, words.removeprefix(": "), entry.fact))
    return Tally(right, len(slips), 0, tuple(slips))


def in_words(key: Hashable) -> str:
    """A key as a person reads it.

    >>> in_words(("convictions", 3.0)), in_words("source")
    ('convictions 3', 'source')
    """
    if isinstance(key, tuple):
        return " ".join(map(in_words, key))
    return f"{key:g}" if isinstance(key, float) else str(key)


def _slip(sign: str, entry: Entry) -> Slip:
    return Slip(sign, entry.what, entry.fact)
