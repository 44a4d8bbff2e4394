"""Comparisons: whether a sentence sets one country or people beside another, or only one year beside the last."""

from __future__ import annotations

from collections.abc import Sequence

from tipgraph.grammar.movement.chunks.kinds import CUE, Chunk, Form, People, Places, Verb

#: How many chunks may stand before a comparison that opens a sentence.
_OPENING = 3


def without_comparison(chunks: Sequence[Chunk], said: frozenset[str]) -> Sequence[Chunk]:
    """The chunks up to a concession that only compares: "[women are taken to X], although fewer compared with Y".

    `said` are the tags of all chunks.
    """
    if CUE + "comparison" not in said:
        return chunks
    compared = next(i for i, c in enumerate(chunks) if c.has("comparison"))
    opens = next((i for i in range(compared - 1, 0, -1) if chunks[i].has("concession", "boundary")), 0)
    told = any(isinstance(c, Verb) and c.finite for c in chunks[:opens])
    return chunks[:opens] if told else chunks


def compares_places(chunks: Sequence[Chunk]) -> bool:
    """Whether a place or people are compared, and not only one year with another."""
    at = next(i for i, c in enumerate(chunks) if c.has("comparison"))
    if at < _OPENING:
        return True
    return any(isinstance(c, Places | People | Form) for c in chunks[at + 1 :])
