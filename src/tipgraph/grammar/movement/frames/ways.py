"""Ways, and trades in people along them, of which a clause tells: "the usual route leads through Niger"."""

from __future__ import annotations

from collections.abc import Sequence

from tipgraph.grammar.movement.chunks.kinds import Chunk, Form, People, Places, is_plain_word, word_of

#: Among how many words at the beginning of a clause stands what it is about.
_FIRST = 5


def tells_of_way(chunks: Sequence[Chunk]) -> bool:
    """Whether a clause is about the way of people named before: "the usual route leads through Niger"."""
    if any(isinstance(c, People | Form) for c in chunks):
        return False
    noun = next((i for i, c in enumerate(chunks[:_FIRST]) if c.has("way-noun")), 0)
    if not noun or not all(
        c.has("determiner", "direction", "and", "anaphor") or is_plain_word(c) for c in chunks[:noun]
    ):
        return False
    behind = chunks[noun + 1 :]
    following = behind[1:2] if behind and behind[0].has("way-verb") else behind[:1]
    return any(isinstance(c, Places) and c.relation in ("to", "via") for c in following)


def _is_trade(chunks: Sequence[Chunk], at: int) -> bool:
    """Whether people are what a trade or a stream is of: "the [trade in girls] runs from A", "a [stream of girls]"."""
    link, people = (*chunks[at + 1 : at + 3], None, None)[:2]
    of = link is not None and (link.has("of") or word_of(link) == "in")
    return chunks[at].has("way-noun") and of and isinstance(people, People) and not _own(chunks, at + 2)


def _own(chunks: Sequence[Chunk], at: int) -> bool:
    """Whether a thing of theirs is meant, and not people: "the trade in [children's] clothing"."""
    return at + 1 < len(chunks) and word_of(chunks[at + 1]) in ("'s", "'")


def trade_told(chunks: Sequence[Chunk]) -> frozenset[str]:
    """The verbs that a trade in people stands for, or a stream of them that a clause is about."""
    if any(c.has("untaken") for c in chunks):
        return frozenset()
    for at, chunk in enumerate(chunks[:_FIRST]):
        if chunk.has("trade-in") and at + 1 < len(chunks) and isinstance(chunks[at + 1], People):
            return frozenset() if _own(chunks, at + 1) else frozenset({"traffic"})
        if _is_trade(chunks, at):
            return frozenset({"weak-exploit"})
    return frozenset()
