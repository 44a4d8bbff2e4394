"""What every fact has: the words that say it, and the rule that read them."""

from __future__ import annotations

from dataclasses import dataclass

from tipgraph.model.document import Span


@dataclass(frozen=True, slots=True, kw_only=True)
class Fact:
    """Something that a document states, with the words that say so and the rule that read them."""

    evidence: Span
    rule: str
