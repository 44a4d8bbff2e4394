"""Forms of exploitation listed as the subject of one verb, each with its own place or people."""

from __future__ import annotations

from collections.abc import Sequence

from tipgraph.grammar.movement.chunks.kinds import Chunk, Form, Mark, Places, Verb, joins


def occurrences(chunks: tuple[Chunk, ...]) -> list[tuple[Chunk, ...]]:
    """The parts of "forced labor is found in mining, sex trafficking in towns, and forced begging among children"."""
    first = next((c for c in chunks if not isinstance(c, Mark) or c.tags), None)
    if not isinstance(first, Form):
        return []
    verb = next((i for i, c in enumerate(chunks) if isinstance(c, Verb)), -1)
    if verb < 0 or not chunks[verb].has("occur", "identify"):
        return []
    starts = [0, *(i for i in range(verb + 2, len(chunks)) if _is_listed_form(chunks, i))]
    if len(starts) == 1 or not _is_placed(chunks[verb + 1 :]):
        return []
    shared = chunks[verb : verb + 1]
    return [(() if not a else shared) + chunks[a:b] for a, b in zip(starts, [*starts[1:], len(chunks)], strict=True)]


def _is_listed_form(chunks: Sequence[Chunk], at: int) -> bool:
    """Whether another form follows a comma or a conjunction, with a place or people of its own."""
    return isinstance(chunks[at], Form) and joins(chunks[at - 1]) and _is_placed(chunks[at + 1 :])


def _is_placed(chunks: Sequence[Chunk]) -> bool:
    """Whether a place, a kind of work or people follow at once."""
    first = chunks[0] if chunks else None
    return isinstance(first, Places) or (isinstance(first, Mark) and first.has("in", "of"))
