"""What labels cannot tell apart, and the graph can: folded together for scoring, and nowhere else."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace

from tipgraph.model import Count, Fact, Flow, Role, Tier


def for_scoring(facts: Iterable[Fact]) -> Iterator[Fact]:
    """The facts as the scores count them.

    - "Did not report any" (none-reported) counts as 0, "did not report whether" (not-reported) as no entry.
    - What is denied counts as absent.
    - A tier that a note says came into force later counts as absent: the report's own is scored.

    Labels that are optional stay out of this: they are no facts that must be found (see `Gold.optional`).
    """
    for fact in facts:
        match fact:
            case Count(status="none-reported"):
                yield replace(fact, value=0)
            case Count(status="not-reported") | Count(value=None):
                continue
            case Flow(modality="denied") | Role(modality="denied"):
                continue
            case Tier(changed=date) if date:
                continue
            case _:
                yield fact
