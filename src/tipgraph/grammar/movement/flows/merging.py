"""The flows of a document together: repeats, what one sentence adds to the one before, and the roles that follow."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from tipgraph.model import Flow, Span

#: How many characters may stand between two sentences of which the second says more of the first's journey.
_NEAR = 80


def merged(flows: Sequence[Flow]) -> Iterator[Flow]:
    """The flows without exact repeats, and with a form that the next sentence adds to the same people's journey."""
    seen = set()
    for flow in _specified(flows):
        if flow not in seen:
            seen.add(flow)
            yield flow


def _specified(flows: Sequence[Flow]) -> list[Flow]:
    """The flows; where one leaves the form open and the next names it for the same journey, the one that says both."""
    result: list[Flow] = []
    for flow in flows:
        last = result[-1] if result else None
        if (
            last is not None
            and last.exploitation == ("unspecified",)
            and (last.modality, flow.modality) != ("possible", "asserted")
            and (last.origin, last.transit, last.destination) == (flow.origin, flow.transit, flow.destination)
            and set(flow.victims) <= set(last.victims)
            and 0 <= flow.evidence.start - last.evidence.end < _NEAR
        ):
            result.pop()
            flow = replace(flow, victims=last.victims, evidence=Span(last.evidence.start, flow.evidence.end))
        result.append(flow)
    return result


def roles_of(flow: Flow, own: str) -> Iterator[str]:
    """The roles of the country that a flow shows."""
    others_to = [code for code in (*flow.transit, *flow.destination) if code != own]
    others_from = [code for code in flow.origin if code != own]
    if own in flow.origin and others_to:
        yield "source"
    if own in flow.transit:
        yield "transit"
    if own in flow.destination and others_from:
        yield "destination"
    if own in flow.destination and not flow.origin:
        yield "destination"
    if own in flow.origin and own in flow.destination and not flow.transit:
        yield "internal"
