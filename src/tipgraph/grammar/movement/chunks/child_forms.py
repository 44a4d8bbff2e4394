"""Forms that say "child" of children who were named before: "girls are trafficked for child prostitution"."""

from __future__ import annotations

from collections.abc import Sequence

from tipgraph.grammar.movement.chunks.kinds import Chunk, Form, Mark, People, Verb, joins

_CHILDREN = frozenset({"children", "girls", "boys"})


def of_children_before(chunks: list[Chunk]) -> list[Chunk]:
    """The chunks, "child prostitution" a mere form where it tells for what children named before are meant."""
    children = False
    for i, chunk in enumerate(chunks):
        if not isinstance(chunk, People):
            continue
        forms = _forms(chunk)
        if children and forms and _is_led_to(chunks, i):
            chunks[i] = Form(chunk.start, chunk.end, chunk.tags, forms)
        else:
            children = _CHILDREN.issuperset(victim for group in chunk.groups for victim in group.victims)
    return chunks


def _forms(people: People) -> tuple[str, ...]:
    """The forms of which "child" is said: "child prostitution and forced child labor"; none where others are named."""
    if not all(group.victims == ("children",) and group.forms and not group.origins for group in people.groups):
        return ()
    return tuple(dict.fromkeys(form for group in people.groups for form in group.forms))


def _is_led_to(chunks: Sequence[Chunk], at: int) -> bool:
    """Whether a preposition or another form leads to something of which nothing more is said."""
    before, after = chunks[at - 1], chunks[at + 1] if at + 1 < len(chunks) else None
    if isinstance(after, Verb) or (after is not None and after.has("be", "copula")):
        return False
    if joins(before):
        listed = next((c for c in reversed(chunks[:at]) if not joins(c)), None)
        return isinstance(listed, Form)
    return isinstance(before, Mark) and before.has("purpose", "to", "in", "of")
