"""A class of claims, and the properties that the fields of a fact become."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import TypeAlias

from tipgraph import model
from tipgraph.rdf.terms import Node

Value: TypeAlias = str | int | float


@dataclass(frozen=True, slots=True)
class Field:
    """One property of a claim: the fact's field that gives its values, and how a value becomes a term.

    A field without `write` belongs to the statement and so to its hash, and is written elsewhere in the graph.
    `only` leaves out values that are not of this property.
    """

    attribute: str
    property: str
    write: Callable[[Value], Node] | None
    only: Callable[[model.Fact, Value], bool] | None = None

    def values(self, fact: model.Fact) -> list[Value]:
        """The distinct values that a fact gives, sorted; none for an empty text or None."""
        given = getattr(fact, self.attribute)
        several = given if isinstance(given, tuple) else (given,)
        return sorted({v for v in several if v is not None and v != "" and (self.only is None or self.only(fact, v))})


@dataclass(frozen=True, slots=True)
class Kind:
    """A class of claims and its fields."""

    name: str
    fields: tuple[Field, ...]

    def values(self, fact: model.Fact) -> Iterator[tuple[Field, list[Value]]]:
        """The fields that a fact fills, each with its values."""
        for field in self.fields:
            values = field.values(fact)
            if values:
                yield field, values
