"""Places that no preposition leads to: "leave X for Y", "cross Z", "use W to move women to V"."""

from __future__ import annotations

from collections.abc import Sequence

from tipgraph.grammar.movement.chunks.kinds import Chunk, Places, Verb, word_of
from tipgraph.grammar.movement.frames.frame import Frame, add
from tipgraph.grammar.movement.frames.stages import left_again


def read_bare(frame: Frame, chunks: Sequence[Chunk], at: int, codes: Sequence[str]) -> None:
    """A place without a preposition of its own: "leave X for Y", "cross Z", "use W to move women to V"."""
    led = at - 1
    while led > 0 and chunks[led].has("determiner") and not isinstance(chunks[led], Verb):
        led -= 1  # "using the Conakry airport"
    before = chunks[led] if at and not (led == 0 and chunks[0].has("determiner")) else None
    if before is None:
        if _is_where(chunks[at + 1 :]):
            add(frame.destination, codes)  # "Turkey and Greece are [where most victims end up]"
        return
    if before.has("purpose") and any(isinstance(c, Verb | Places) and c.has("travel", "transit") for c in chunks[:at]):
        add(frame.destination, codes)
    elif isinstance(before, Verb) and before.has("leave") and _is_owner(chunks, at):
        return  # "have fled Russia's invasion"
    elif isinstance(before, Verb) and before.has("leave"):
        add(frame.origin, codes)
        frame.left |= frozenset(codes)
    elif isinstance(before, Verb) and before.has("enter"):
        add(frame.via if left_again(chunks, at) else frame.destination, codes)
    elif isinstance(before, Verb) and before.kind == "endure" and before.voice == "active":
        add(frame.destination, codes)  # "girls fill the brothels of Mumbai"
    elif isinstance(before, Verb) and before.has("cross", "use"):
        add(frame.via, codes)


def _is_where(behind: Sequence[Chunk]) -> bool:
    """Whether a clause only says that places are those of which the next one tells: "remain the main countries"."""
    if not (behind and (behind[0].has("be") or word_of(behind[0]).startswith("remain") or behind[0].has("occur"))):
        return False
    return len(behind) == 1 or (behind[-1].has("place-noun", "role-noun") and behind[1].has("determiner"))


def _is_owner(chunks: Sequence[Chunk], at: int) -> bool:
    """Whether a place only says whose a thing is: "[Russia]'s invasion"."""
    return at + 1 < len(chunks) and word_of(chunks[at + 1]) == "'s"
