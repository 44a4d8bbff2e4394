"""A labelled document beside what is stated of it: the two sides that every score compares."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import TypeVar

from tipgraph.evaluate.gold import Gold
from tipgraph.evaluate.mapping import for_scoring
from tipgraph.evaluate.places import Leg, legs_of
from tipgraph.model import Fact, Flow

F = TypeVar("F", bound=Fact)


@dataclass(frozen=True)
class Pair:
    """A document's labels and the facts stated of it.

    `stated` are the facts as the rules gave them; `wanted`, `spare` (optional labels) and `given` are as scored.
    """

    gold: Gold
    stated: Sequence[Fact]

    @cached_property
    def wanted(self) -> list[Fact]:
        """The labels that must be found."""
        return list(for_scoring(self.gold.required()))

    @cached_property
    def spare(self) -> list[Fact]:
        """The labels that may be found."""
        return list(for_scoring(self.gold.optional()))

    @cached_property
    def given(self) -> list[Fact]:
        """What is stated."""
        return list(for_scoring(self.stated))

    @cached_property
    def legs(self) -> tuple[LegTable, LegTable, LegTable]:
        """The legs of the labels, of the optional labels, and of what is stated."""
        wanted, spare, given = (
            LegTable.of(facts, self.gold.country) for facts in (self.wanted, self.spare, self.given)
        )
        return wanted, spare, given


@dataclass(frozen=True, slots=True)
class Said:
    """What the flows that give a leg say of it, all together."""

    flows: tuple[Flow, ...]

    @property
    def victims(self) -> frozenset[str]:
        """Every group that is taken this way."""
        return frozenset(code for flow in self.flows for code in flow.victims)

    @property
    def exploitation(self) -> frozenset[str]:
        """Every form of exploitation that waits there."""
        return frozenset(code for flow in self.flows for code in flow.exploitation)

    @property
    def modality(self) -> str:
        """Asserted if any flow is."""
        return "asserted" if any(flow.modality == "asserted" for flow in self.flows) else "possible"

    def also(self, other: Said) -> Said:
        """What both say."""
        return Said((*self.flows, *other.flows))


@dataclass(frozen=True, slots=True)
class LegTable:
    """The legs of one side, and what is said of each."""

    said: dict[Leg, Said]

    @classmethod
    def of(cls, facts: Iterable[Fact], country: str) -> LegTable:
        """The legs of the flows among some facts; trafficking inside a country only where it is the document's own."""
        table: dict[Leg, Said] = {}
        for flow in of_kind(facts, Flow):
            for leg in legs_of(flow):
                if leg.kind != "internal" or leg.start == country:
                    table[leg] = table[leg].also(Said((flow,))) if leg in table else Said((flow,))
        return cls(table)

    def of_kind(self, kind: str) -> list[Leg]:
        """The legs of one kind, sorted."""
        return sorted(leg for leg in self.said if leg.kind == kind)

    @property
    def internal(self) -> Said | None:
        """What is said of trafficking inside the country; None where there is none."""
        said = [self.said[leg] for leg in self.of_kind("internal")]
        return Said(tuple(flow for one in said for flow in one.flows)) if said else None


def of_kind(facts: Iterable[Fact], kind: type[F]) -> list[F]:
    """The facts of one kind."""
    return [fact for fact in facts if isinstance(fact, kind)]
