"""Places over which exploitation is spread: all over a region, from one town to another, here and in one more."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from tipgraph.grammar.movement.chunks.kinds import Chunk, Form, Mark, Places, leads, word_of
from tipgraph.grammar.movement.frames.frame import Frame


def is_all_over(frame: Frame, chunks: Sequence[Chunk], at: int) -> bool:
    """Whether people are exploited all over some place, and do not cross it: "are exploited across Europe"."""
    ends = leads(chunks, "to")
    exploited = bool(frame.verbs & {"exploit", "endure"}) and not frame.verbs & {"move", "traffic", "travel", "transit"}
    return chunks[at].has("across") and exploited and not ends


def is_span(frame: Frame, chunks: Sequence[Chunk], at: int) -> bool:
    """Whether "from" and "to" only name two of many places where people are: "in brothels from Athens to Oslo"."""
    venue, end = chunks[at - 1] if at else None, chunks[at + 1] if at + 1 < len(chunks) else None
    if venue is None or not venue.has("sex-venue", "labor-sector", "place-noun"):
        return False
    to = isinstance(end, Places) and end.relation == "to"
    return to and bool(frame.groups) and all(g.origins for g in frame.groups) and not frame.verbs & {"move", "traffic"}


def is_added(chunks: Sequence[Chunk], at: int) -> bool:
    """Whether a place is one more beside the country itself: "exploit girls in sex trafficking, as well as [in X]"."""
    if _follows_venue(chunks, at):
        return True  # "in hotels on the coast and, to a lesser extent, in Lebanon"
    form, comma, link = (chunks[i] if i >= 0 else None for i in (at - 3, at - 2, at - 1))
    return isinstance(form, Form) and word_of(comma) == "," and word_of(link) == "as well as"


def _follows_venue(chunks: Sequence[Chunk], at: int) -> bool:
    """Whether "to a lesser extent" leads from where people are exploited, which is here, to another country."""
    place = chunks[at]
    if not (isinstance(place, Places) and place.named and not place.has("place-noun") and at >= 4):
        return False
    link = at - 1
    while link and (word_of(chunks[link]) == "," or chunks[link].has("list-example")) and not chunks[link].has("and"):
        link -= 1
    if link == at - 1 or not chunks[link].has("and") or any(c.has("mainly") for c in chunks[link:at]):
        return False
    held = chunks[max(0, at - 12) : at]
    return any(
        chunk.has("in") and isinstance(chunk, Mark) and following.has("sex-venue", "place-noun")
        for chunk, following in pairwise(held)
    )


def names_them(chunks: Sequence[Chunk], at: int) -> bool:
    """Whether places outside a country are named at once: "outside of Togo, primarily in Gabon"."""
    led = [c for c in chunks[at + 1 : at + 4] if not (isinstance(c, Mark) and (c.text == "," or c.has("list-example")))]
    return bool(led) and isinstance(led[0], Places) and led[0].relation == "in"
