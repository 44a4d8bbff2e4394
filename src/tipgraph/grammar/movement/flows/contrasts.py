"""Contrasts: what is denied of one end or form, and said of another: "not to Italy but to Spain"."""

from __future__ import annotations

from collections.abc import Sequence

from tipgraph.grammar.movement.chunks.kinds import CUE, Chunk, Form, Mark, People, Places, Verb, word_of

#: How many chunks may part a denial from its "but", and a comparison from what it leaves out.
_REACH = 14
_ASIDE = 3
#: What denies one thing, what prefers another to it, and what keeps people from it.
_RATHER = frozenset({"rather", "instead"})
_WORDS = _RATHER | {"not"}
_CUES = frozenset({CUE + "former", CUE + "weak-exploit"})
#: What makes of "not" no denial of what follows: "not only in Italy but in Spain".
_ONLY = frozenset({"only", "just", "merely", "simply", "solely", "exclusively"})


def without_denied(chunks: Sequence[Chunk], said: frozenset[str]) -> Sequence[Chunk]:
    """The chunks without what they deny in favour of something else, which stands behind "but" or before "rather than".

    `said` are the tags of all chunks.

    "Women are taken [not to Italy but] to Spain", "are [not] trafficked [to Italy but] to Spain", "are taken to Spain
    [rather than to Italy]", "keep children out of [prostitution]" or from it.
    """
    if _CUES.isdisjoint(said) and _WORDS.isdisjoint([c.text for c in chunks if isinstance(c, Mark)]):
        return chunks  # most sentences
    kept = list(chunks)
    at = 0
    while at < len(kept):
        if _denies(kept[at]):
            _drop_denied(kept, at)
        elif word_of(kept[at]) in _RATHER and at:
            _drop_left_out(kept, at)
        elif kept[at].has("from") and any(_holds(c) for c in kept[max(0, at - _REACH) : at]):
            if at + 1 < len(kept) and isinstance(kept[at + 1], Verb):
                del kept[at + 1 :]  # "keep girls from [going into prostitution in Oman]"
            kept[at + 1 : at + 2] = [c for c in kept[at + 1 : at + 2] if not isinstance(c, Form)]
        at += 1
    return kept if len(kept) < len(chunks) else chunks


def _denies(chunk: Chunk) -> bool:
    return isinstance(chunk, Mark) and (chunk.text == "not" or "former" in chunk.cues)


def _holds(chunk: Chunk) -> bool:
    return isinstance(chunk, Verb) and chunk.kind == "weak-exploit" and chunk.voice == "active"


def _drop_denied(chunks: list[Chunk], at: int) -> None:
    """Leave out what stands between "not" and "but", where both lead to an end or a form."""
    if at + 1 < len(chunks) and word_of(chunks[at + 1]) in _ONLY:
        return
    turn = next((i for i in range(at + 2, min(at + _REACH, len(chunks))) if word_of(chunks[i]) == "but"), 0)
    if not turn:
        return
    first = at + 1
    if isinstance(chunks[first], Verb):  # "are not trafficked to Italy but to Spain"
        first += 1
    between = chunks[first:turn]
    if not between or any(isinstance(c, Verb | People) for c in between) or not _leads(chunks, turn + 1):
        return
    if any(isinstance(c, Form | Places) for c in between) and _leads(chunks, first):
        del chunks[first : turn + 1]
        del chunks[at]


def _drop_left_out(chunks: list[Chunk], at: int) -> None:
    """Leave out the end or form behind "rather than" and "instead of"."""
    if at + 2 >= len(chunks) or not (word_of(chunks[at + 1]) == "than" or chunks[at + 1].has("of")):
        return
    for i in range(at + 2, min(at + 2 + _ASIDE, len(chunks))):
        if isinstance(chunks[i], Form | Places):
            del chunks[at : i + 1]
            return
        if not isinstance(chunks[i], Mark):
            return


def _leads(chunks: Sequence[Chunk], at: int) -> bool:
    """Whether an end or a form follows, with no verb or people before it."""
    for chunk in chunks[at : at + 1 + _ASIDE]:
        if isinstance(chunk, Form | Places):
            return True
        if not isinstance(chunk, Mark):
            return False
    return False
