"""Predicates with one subject: "men may endure forced labor in A and may endure domestic servitude in B"."""

from __future__ import annotations

from collections.abc import Sequence

from tipgraph.grammar.movement.chunks.kinds import Chunk, Form, Mark, People, Places, Verb, is_plain_word

#: Kinds of verbs that say what people are exploited in.
_KINDS = frozenset({"exploit", "traffic", "endure"})


def predicates(chunks: tuple[Chunk, ...]) -> list[tuple[Chunk, ...]]:
    """The parts of a clause whose subject has two predicates, each with a form and a place; none where it has one.

    A place in the subject is that of the first alone: "men in [A] face forced labor and face sex trafficking in B".
    """
    first = next((i for i, c in enumerate(chunks) if _is_predicate(c)), 0)
    opens = _opens(chunks, first)
    subject = chunks[:opens]
    if not first or not any(isinstance(c, People) for c in subject):
        return []
    for link in range(first + 2, len(chunks) - 2):
        if isinstance(chunks[link], People | Verb) or chunks[link].has("relative", "agent"):
            return []
        if not (isinstance(chunks[link], Mark) and chunks[link].has("and")):
            continue
        verb = next((i for i in range(link + 1, len(chunks)) if not _leads(chunks[i])), link)
        behind, before = chunks[verb + 1 :], chunks[first + 1 : link]
        if _is_predicate(chunks[verb]) and _tells(before, subject) and _tells(behind):
            return [chunks[:link], (*(c for c in subject if not _is_scene(c)), *chunks[link + 1 :])]
    return []


def _is_predicate(chunk: Chunk) -> bool:
    return isinstance(chunk, Verb) and chunk.finite and chunk.kind in _KINDS


def _opens(chunks: Sequence[Chunk], verb: int) -> int:
    """Where a predicate opens, with the small words before its verb: "[may be] subjected to"."""
    at = verb
    while at and _leads(chunks[at - 1]):
        at -= 1
    return at


def _leads(chunk: Chunk) -> bool:
    """Whether a word only leads to a verb: "are", "may", "also", "sometimes"."""
    return is_plain_word(chunk) or (isinstance(chunk, Mark) and chunk.has("be", "possible", "list-example"))


def _tells(chunks: Sequence[Chunk], subject: Sequence[Chunk] = ()) -> bool:
    """Whether a predicate names a form and, maybe by its subject, a place; and nobody else."""
    named = any(isinstance(c, Form) for c in chunks) and not any(isinstance(c, People) for c in chunks)
    return named and any(map(_is_scene, (*chunks, *subject)))


def _is_scene(chunk: Chunk) -> bool:
    return isinstance(chunk, Places) and chunk.relation == "in"
