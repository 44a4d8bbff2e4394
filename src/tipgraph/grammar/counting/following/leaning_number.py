"""A number that has no verb of its own, and the tallies that it may lean on."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from tipgraph.grammar.counting.amounts.phrase import Phrase
from tipgraph.grammar.counting.bound import Bound
from tipgraph.grammar.counting.following.fragments import told_last
from tipgraph.grammar.counting.tallies import Tally, rule_named
from tipgraph.grammar.counting.years.comparisons import is_compared


@dataclass(slots=True)
class Leaning:
    """A number without a verb of its own, in its sentence."""

    bound: Bound
    found: Sequence[Tally]  # before it in the sentence
    phrase: Phrase
    value: int | None
    earlier: Sequence[Tally]  # of the sentence before
    profile: bool  # the sentence stands among those on who is trafficked where
    before: Tally | None = field(init=False)  # the one of the sentence before that it may go on from
    last: Tally | None = field(init=False)  # the one of its own sentence

    def __post_init__(self) -> None:
        """Find the tallies next to it."""
        self.before = told_last(self.earlier, self.phrase)
        self.last = self._last()

    def _last(self) -> Tally | None:
        """The nearest tally that is neither a comparison nor a part; a comparison may lean on others as well."""
        first = self.phrase.first
        for tally in reversed(self.found):
            if tally.stop <= first and not tally.compared and tally.part_of is None:
                return tally
        if not is_compared(self.bound, self.found, self.phrase):
            return None
        if self.before is not None and all(tally.compared for tally in self.found):
            counts = (p for p in self.bound.phrases if p.source == "number" and p.first < first)
            if self.found or not any(p.head in ("unknown", "none") for p in counts):
                return self.before  # not "met 195 of 273 requests, compared to | 110"
        # "; nine were men, compared with | three in 2009"
        return next((t for t in reversed(self.found) if t.part_of is not None and not t.compared), None)

    def named(self, rule: str) -> str:
        """The name of a rule by which the number is told."""
        return rule_named(rule, "reported", self.value)

    def tally(
        self,
        measure: str,
        rule: str,
        *,
        head: str | None = None,
        first: int | None = None,
        compared: bool = False,
        part_of: Tally | None = None,
    ) -> tuple[Tally]:
        """What the number states of a measure; `head` and `first` where they are not those of its own phrase."""
        phrase = self.phrase if head is None else replace(self.phrase, head=head)
        first = phrase.first if first is None else first
        told = Tally(measure=measure, first=first, stop=phrase.stop, rule=rule, phrase=phrase, value=self.value)
        return (replace(told, compared=compared, part_of=part_of),) if compared or part_of else (told,)
