"""Flows together: what is said twice, what one adds to the one before, and the roles that follow."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
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
            and _is_journey_of(last, flow)
            and 0 <= flow.evidence.start - last.evidence.end < _NEAR
        ):
            result.pop()
            flow = replace(flow, victims=last.victims, evidence=Span(last.evidence.start, flow.evidence.end))
        result.append(flow)
    return result


def said_once(flows: Iterable[Flow]) -> Iterator[Flow]:
    """The flows of a sentence without those that name no form where an earlier one does of the same journey.

    "Women are exploited in sex trafficking, many coerced by threats" is one flow.
    """
    earlier: list[Flow] = []
    for flow in flows:
        if flow.exploitation == ("unspecified",) and any(_says_all(one, flow) for one in earlier):
            continue
        earlier.append(flow)
        yield flow


def _says_all(one: Flow, other: Flow) -> bool:
    """Whether a flow with a form says as much as another without, of the same journey."""
    return one.exploitation != other.exploitation and one.modality == other.modality and _is_journey_of(one, other)


def _is_journey_of(one: Flow, other: Flow) -> bool:
    """Whether a flow goes the way of another, and all whom that names go it."""
    same = (one.origin, one.transit, one.destination) == (other.origin, other.transit, other.destination)
    return same and set(other.victims) <= set(one.victims)


def roles_of(flow: Flow, own: str) -> Iterator[str]:
    """The roles of the country that a flow shows."""
    others_to = [code for code in flow.transit + flow.destination if code != own]
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
