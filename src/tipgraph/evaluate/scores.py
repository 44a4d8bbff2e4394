"""Scores of kinds: counts summed over documents, and how sure they are.

Sums over documents give a long text its weight; `macro` is the mean of the documents' own scores. The interval is a
bootstrap's: documents are drawn anew with replacement, since facts of one text are right or wrong together.
"""

from __future__ import annotations

import random
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from tipgraph.evaluate.kinds import KINDS, Kind
from tipgraph.evaluate.tallies import Tally

_LOW, _HIGH = 0.025, 0.975


@dataclass(frozen=True, slots=True)
class Interval:
    """The 95% interval of a score."""

    low: float
    high: float


@dataclass(frozen=True, slots=True)
class Rates:
    """What counts come to; None where there is nothing to divide by.

    For a choice among values `accuracy` stands alone, for all else the other three.
    """

    precision: float | None = None
    recall: float | None = None
    f1: float | None = None
    accuracy: float | None = None

    @classmethod
    def of(cls, right: int, wrong: int, missed: int, chosen: bool) -> Rates:
        """The rates of summed counts."""
        if chosen:
            return cls(accuracy=_share(right, right + wrong))
        return cls(
            _share(right, right + wrong), _share(right, right + missed), _share(2 * right, 2 * right + wrong + missed)
        )

    @property
    def main(self) -> float | None:
        """The one figure: F1, or the accuracy."""
        return self.f1 if self.accuracy is None else self.accuracy


@dataclass(frozen=True, slots=True)
class Score:
    """One kind's score over some documents."""

    kind: Kind
    right: int
    wrong: int
    missed: int
    rates: Rates
    macro: float | None
    intervals: dict[str, Interval]

    @property
    def interval(self) -> Interval | None:
        """The interval of the main figure; None where none was asked for."""
        return self.intervals.get("accuracy" if self.kind.chosen else "f1")


def score(tallies: Sequence[Sequence[Tally]], draws: int = 0, seed: int = 0) -> tuple[Score, ...]:
    """The score of each kind.

    Args:
        tallies: for each document, the tally of each kind, in the order of `KINDS`.
        draws: how often the documents are drawn anew for the intervals; 0 for none.
        seed: of the drawing, so that the same documents give the same intervals.
    """
    columns = [[document[k] for document in tallies] for k in range(len(KINDS))]
    chance = random.Random(seed)
    samples = [chance.choices(range(len(tallies)), k=len(tallies)) for _ in range(draws if tallies else 0)]
    return tuple(_score(kind, column, samples) for kind, column in zip(KINDS, columns, strict=True))


def _score(kind: Kind, column: Sequence[Tally], samples: Sequence[Sequence[int]]) -> Score:
    right, wrong, missed = _summed(column)
    counted = [one for one in column if one]
    own = [Rates.of(one.right, one.wrong, one.missed, kind.chosen).main or 0.0 for one in counted]
    return Score(
        kind=kind,
        right=right,
        wrong=wrong,
        missed=missed,
        rates=Rates.of(right, wrong, missed, kind.chosen),
        macro=sum(own) / len(own) if own else None,
        intervals=_intervals(kind, column, samples) if counted else {},
    )


def _intervals(kind: Kind, column: Sequence[Tally], samples: Sequence[Sequence[int]]) -> dict[str, Interval]:
    if not samples:
        return {}
    drawn = [Rates.of(*_summed(column[i] for i in sample), kind.chosen) for sample in samples]
    names = ("accuracy",) if kind.chosen else ("precision", "recall", "f1")
    return {name: _interval([getattr(rates, name) or 0.0 for rates in drawn]) for name in names}


def _interval(values: Iterable[float]) -> Interval:
    ordered = sorted(values)
    last = len(ordered) - 1
    return Interval(ordered[int(_LOW * len(ordered))], ordered[min(last, int(_HIGH * len(ordered)))])


def _summed(tallies: Iterable[Tally]) -> tuple[int, int, int]:
    right = wrong = missed = 0
    for one in tallies:
        right, wrong, missed = right + one.right, wrong + one.wrong, missed + one.missed
    return right, wrong, missed


def _share(part: int, whole: int) -> float | None:
    return part / whole if whole else None
