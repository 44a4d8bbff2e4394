"""Where people end, once all places of a clause are read: those who were on their way, or of whom no end is named."""

from __future__ import annotations

from collections.abc import Sequence

from tipgraph.grammar.movement.chunks.kinds import Chunk, Places, Verb
from tipgraph.grammar.movement.frames.frame import Frame, add
from tipgraph.grammar.movement.frames.stages import goes_onward, is_of_journey, is_on_way, is_stopped
from tipgraph.model import UNSPECIFIED


def settle(frame: Frame, chunks: Sequence[Chunk], main: int, arrival: int, onward: list[str]) -> None:
    """Where people end, once all places are read.

    Args:
        arrival: where "before their arrival" stands.
        onward: where they were on their way to.
    """
    if main < arrival < len(chunks) and not frame.destination:
        frame.destination, frame.before_arrival = [UNSPECIFIED], True
    if frame.arrival and not (frame.destination or frame.via):
        # "thought that they would dance in Japan, and were sold there",
        # "victims returned from Oman had been forced into prostitution there"
        frame.destination = list(frame.promised or frame.back_from)
    frame.onward = _are_sent_on(frame, chunks)
    if onward and "identify" in frame.verbs and not frame.verbs & {"exploit", "traffic"} and not frame.via:
        frame.via, frame.destination = frame.destination, []  # "were found in X on their way to Y"
    if not (frame.via or frame.arrival) and is_stopped(chunks, main):
        frame.stopped_before = onward
    elif not _stay(frame, chunks, main, onward):
        frame.hoped = [code for code in onward if frame.destination and code not in frame.destination]
        frame.only_hoped = bool(onward) and not frame.destination
        add(frame.destination, onward)


def _are_sent_on(frame: Frame, chunks: Sequence[Chunk]) -> bool:
    """Whether all that is told is where people are sent on to, from where they were: "are sent on to Spain"."""
    ends = {code for i, c in enumerate(chunks) if isinstance(c, Places) and goes_onward(chunks, i) for code in c.codes}
    return bool(ends) and not frame.via and {*frame.destination} <= ends


def _stay(frame: Frame, chunks: Sequence[Chunk], main: int, onward: Sequence[str]) -> bool:
    """Whether migrants are vulnerable or exploited on the way already, of which the rest is then no flow."""
    verb = chunks[main] if main >= 0 else None
    exploited = isinstance(verb, Verb) and verb.kind in ("exploit", "weak-exploit") and verb.finite
    exploited = exploited and "exploit" in frame.verbs
    if frame.destination:
        return frame.vulnerable or exploited
    return exploited and _are_passing(frame, chunks, main, onward)


def _are_passing(frame: Frame, chunks: Sequence[Chunk], main: int, onward: Sequence[str]) -> bool:
    """Whether people have not arrived: "migrants who pass through X on their way to Y are exploited in its mines"."""
    return (
        (bool(frame.via) and any(c.has("en-route") for c in chunks[:main]))
        or (bool(onward) and not frame.arrival and any(is_on_way(chunks, i) for i in range(1, main)))
        or any(is_of_journey(chunks, i) for i in range(main + 1, len(chunks)))
    )
