"""The whole of an evaluation: labels and statements in, scores, errors and rule qualities out."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from tipgraph.evaluate.errors import Error, errors_of
from tipgraph.evaluate.gold import Gold
from tipgraph.evaluate.kinds import KINDS
from tipgraph.evaluate.pairs import Pair
from tipgraph.evaluate.rules import RuleQuality, rule_qualities
from tipgraph.evaluate.scores import Score, score
from tipgraph.evaluate.stated import Statements, require_some
from tipgraph.evaluate.tallies import Tally


@dataclass(frozen=True, slots=True)
class Evaluation:
    """What came of comparing statements with labels. `missing` are labelled documents of which nothing is stated."""

    golds: tuple[Gold, ...]
    missing: tuple[str, ...]
    scores: tuple[Score, ...]
    pairs: tuple[Pair, ...]
    tallies: tuple[tuple[Tally, ...], ...]
    statements: Statements

    def errors(self) -> Iterator[Error]:
        """Every error, document by document."""
        for gold, tallies in zip(self.golds, self.tallies, strict=True):
            yield from errors_of(gold, tallies, self.statements.texts.get(gold.id, ""))

    def rules(self, labelled_set: Sequence[Gold]) -> list[RuleQuality]:
        """How often each rule is right.

        Args:
            labelled_set: the whole set that these documents are of, which tells what is labelled in it.
        """
        return rule_qualities(self.pairs, labelled_set)


def evaluate(golds: Sequence[Gold], statements: Statements, where: Path, draws: int = 0) -> Evaluation:
    """The comparison of labelled documents with what is stated of them; one that is missing counts as empty.

    Args:
        where: the corpus or graph that the statements come from, to be named in a fault.
        draws: how often documents are drawn anew for the intervals.

    Raises:
        InputError: nothing is known of any of the documents.
    """
    missing = require_some(statements, [gold.id for gold in golds], where)
    pairs = tuple(Pair(gold, statements.facts.get(gold.id, ())) for gold in golds)
    tallies = tuple(tuple(kind.compare(pair) for kind in KINDS) for pair in pairs)
    return Evaluation(tuple(golds), tuple(missing), score(tallies, draws), pairs, tallies, statements)
