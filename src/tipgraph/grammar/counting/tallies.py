"""What a sentence states of one measure."""

from __future__ import annotations

from dataclasses import dataclass

from tipgraph.grammar.counting.amounts.phrase import Phrase

#: The measures that count what police and courts do.
CASE_MEASURES = ("investigations", "prosecutions", "convictions", "arrests", "sentences")


@dataclass(frozen=True, slots=True, kw_only=True)
class Tally:
    """What a sentence says of one measure, at ``words[first:stop]``.

    `phrase` is None where only a silence is stated. `compared` marks a number given for comparison, which has a period
    of its own. `part_of` is the tally whose number holds this one.
    """

    measure: str
    first: int
    stop: int
    rule: str
    phrase: Phrase | None = None
    status: str = "reported"
    value: int | None = None
    compared: bool = False
    part_of: Tally | None = None


def rule_named(rule: str, status: str, value: int | None) -> str:
    """The name of a rule, by what it found: a zero, or that nothing is reported, has a name of its own."""
    return f"counts.{status}" if status != "reported" else "counts.zero" if value == 0 else f"counts.{rule}"
