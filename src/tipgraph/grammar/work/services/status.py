"""How a service stands, and who runs it."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Standing:
    """How a service stands, who runs it, and the words that say so at ``tokens[first:stop]``."""

    status: str
    manner: str
    first: int
    stop: int
    operators: tuple[str, ...] = ()
    beneficiaries: tuple[str, ...] = ()


NOTHING = Standing("", "", 0, 0)
"""How a service stands of which the text says nothing certain."""
