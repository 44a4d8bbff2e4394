"""Countries that give or take people: "Togo supplies Gabon with girls", "Italy absorbs most of the women"."""

from __future__ import annotations

from collections.abc import Sequence

from tipgraph.grammar.movement.chunks.kinds import Chunk, Mark, People, Places, Verb, word_of
from tipgraph.grammar.movement.frames.frame import Frame, add

#: How many words may stand between a country and its verb, and between the verb and the people.
_REACH = 5
_OBJECT = 7


def read_trading(frame: Frame, chunks: Sequence[Chunk], at: int, codes: Sequence[str]) -> bool:
    """Read a country that gives or takes people, as the subject of a verb or the one that is given them.

    "[Togo] supplies Gabon with girls", "Togo supplies [Gabon] with girls", "[Italy] absorbs most of the women", "are
    supplied by [Albania]". Whether anybody is exploited, the rest of the clause must say.
    """
    part = _part(chunks, at)
    if part:
        add(frame.origin if part == "from" else frame.destination, codes)
        frame.traded = True
    return bool(part)


def _part(chunks: Sequence[Chunk], at: int) -> str:
    """Whether a place is where people are from, or where they go; empty where it neither gives nor takes any."""
    before = chunks[at - 1] if at else None
    if before is not None and before.has("by") and at > 1 and chunks[at - 2].has("supply"):
        return "from"
    if before is not None and before.has("supply", "provide"):
        given = any(isinstance(c, Places) and not c.relation for c in chunks[: at - 1])
        return "to" if given and supplied(chunks, at + 2) else ""
    if not (before is None or before.has("and", "boundary", "determiner") or word_of(before) in (",", "that")):
        return ""
    verb = _verb_behind(chunks, at)
    if not verb:
        return ""
    if chunks[verb].has("supply", "provide"):
        whom = chunks[verb + 1] if verb + 1 < len(chunks) else None
        if isinstance(whom, Places):
            return "from" if supplied(chunks, verb + 3) else ""
        return "from" if chunks[verb].has("supply") and _has_object(chunks, verb) else ""
    taken = chunks[verb + 1 : verb + 5]
    part = any(c.has("anaphor", "quantifier") or word_of(c) in ("share", "part") for c in taken)
    if any(c.has("removal") for c in chunks) or (isinstance(chunks[verb], Verb) and not part):
        return ""  # "receives women deported from Italy", "takes women into its shelters"
    return "to" if _has_object(chunks, verb) else ""


def supplied(chunks: Sequence[Chunk], at: int) -> bool:
    """Whether people are those whom a country is supplied with: "supplies Gabon with [girls]"."""
    if not 2 < at < len(chunks) or word_of(chunks[at - 1]) != "with" or not isinstance(chunks[at], People):
        return False
    if chunks[at - 2].has("supply"):
        return chunks[at - 3].has("be")  # "brothels are filled with [girls]"
    return isinstance(chunks[at - 2], Places) and any(
        c.has("supply", "provide") for c in chunks[max(0, at - 4) : at - 2]
    )


def _verb_behind(chunks: Sequence[Chunk], at: int) -> int:
    """Where the verb stands whose subject a place is; 0 for none."""
    for i in range(at + 1, min(at + 1 + _REACH, len(chunks))):
        if chunks[i].has("supply", "provide", "receive"):
            return i
        if not isinstance(chunks[i], Mark) or chunks[i].has(
            "be", "and", "boundary", "relative", "to", "denial", "agent"
        ):
            return 0
    return 0


def _has_object(chunks: Sequence[Chunk], verb: int) -> bool:
    """Whether people, or most of them, are what a country gives or takes."""
    for i, chunk in enumerate(chunks[verb + 1 : verb + 1 + _OBJECT]):
        if isinstance(chunk, People):
            named = not chunk.has_victims or any(g.origins for g in chunk.groups)
            return named and chunk.preposition in ("", "of", "other")
        if isinstance(chunk, Mark) and chunk.has("anaphor"):
            return i < 3 and not (chunk.has("it") or _of_gains(chunks, verb + 2 + i))
        if chunk.has("relative", "agent"):
            return False  # "supplies the boats on which boys are forced to fish", "most of the clients of girls"
        if not isinstance(chunk, Mark) or word_of(chunk) in (",", "from", "to", "for"):
            return False
    return False


def _of_gains(chunks: Sequence[Chunk], at: int) -> bool:
    """Whether a country takes a part of what is given for people, or earned: "the bulk of the [aid] for girls"."""
    behind = [c for c in chunks[at : at + 5] if not c.has("of", "determiner")][:2]
    if len(behind) < 2 or not isinstance(behind[0], Mark):
        return False
    whom = behind[1]
    return whom.preposition in ("from", "for") if isinstance(whom, People) else whom.has("purpose", "from")
