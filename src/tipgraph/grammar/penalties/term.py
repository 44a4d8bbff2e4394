"""A term of imprisonment that a sentence states."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Term:
    """A term at ``items[first:stop]``, in years; None for an end that is not stated."""

    first: int
    stop: int
    minimum: float | None
    maximum: float | None
