"""Forms of exploitation listed as the subject of one verb, each with its own place or people."""

from __future__ import annotations

from collections.abc import Sequence

from tipgraph.grammar.movement.chunks.kinds import Chunk, Form, Mark, People, Places, Verb, joins


def occurrences(chunks: tuple[Chunk, ...]) -> list[tuple[Chunk, ...]]:
    """The parts of "forced labor is found in mining, sex trafficking in towns, and forced begging among children"."""
    subjects = _subjects(chunks)
    if subjects:
        return subjects
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


def _subjects(chunks: tuple[Chunk, ...]) -> list[tuple[Chunk, ...]]:
    """The parts of "forced labor and child prostitution occur in X": what befalls children is only the last."""
    verb = next((i for i, c in enumerate(chunks) if isinstance(c, Verb) and c.has("occur")), 0)
    links = [i for i in range(verb) if joins(chunks[i])]
    listed = [chunks[a + 1 : b] for a, b in zip([-1, *links], [*links, verb], strict=True)]
    listed = [part for part in listed if any(not isinstance(c, Mark) or c.tags for c in part)]
    own = [_own_people(part) for part in listed]
    if len(listed) < 2 or not any(own) or any(own) == all(own) or not all(map(_names_form, listed)):
        return []
    shared = verb  # with a hedge before the verb: "[may] occur"
    while isinstance(chunks[shared - 1], Mark) and not joins(chunks[shared - 1]):
        shared -= 1
    return [*(part + chunks[shared:] for part in listed[:-1]), listed[-1] + chunks[verb:]]


def _own_people(part: Sequence[Chunk]) -> bool:
    """Whether a member of a list is a form that befalls people of its own: "child prostitution"."""
    return any(isinstance(c, People) and any(g.forms for g in c.groups) for c in part)


def _names_form(part: Sequence[Chunk]) -> bool:
    """Whether a member of a list is a form of exploitation, with no more than its people or adjectives."""
    named = _own_people(part) or any(isinstance(c, Form) and not c.has("sex-trade", "child-labor") for c in part)
    return named and not any(isinstance(c, Places) or c.has("of", "in", "be") for c in part)


def _is_listed_form(chunks: Sequence[Chunk], at: int) -> bool:
    """Whether another form follows a comma or a conjunction, with a place or people of its own."""
    return isinstance(chunks[at], Form) and joins(chunks[at - 1]) and _is_placed(chunks[at + 1 :])


def _is_placed(chunks: Sequence[Chunk]) -> bool:
    """Whether a place, a kind of work or people follow at once."""
    first = chunks[0] if chunks else None
    return isinstance(first, Places) or (isinstance(first, Mark) and first.has("in", "of"))
