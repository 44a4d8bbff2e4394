"""Work that is told beside another form of exploitation: "to beg and sell gum", "in the domestic and farm sectors"."""

from __future__ import annotations

from collections.abc import Sequence

from tipgraph.grammar.movement.chunks.kinds import CUE, Chunk, Form, Mark, People, Verb, joins, word_of
from tipgraph.grammar.movement.frames.frame import Frame


def works_beside(frame: Frame, chunks: Sequence[Chunk], main: int, said: frozenset[str], named: set[str]) -> bool:
    """Whether people must work beside what else they are exploited in, as `named`: "to sell goods or beg"."""
    works = "exploit" in frame.verbs and CUE + "job" in said
    if works and any(_works_too(chunks, i) for i in range(main + 1, len(chunks))):
        return True
    if {"begging", "crime"} & named and any(_is_deed_beside(chunks, i) for i in range(main + 2, len(chunks))):
        return True
    # "as domestic servants and market vendors", in any order; not "who sought jobs as cleaners are subjected to"
    return bool(frame.forms) and any(
        isinstance(c, People) and c.preposition == "as" and c.has("labor-sector") for c in chunks[main + 1 :]
    )


def _is_deed_beside(chunks: Sequence[Chunk], at: int) -> bool:
    """Whether some work is listed with another form: "to beg and [sell sweets]", "to [sell gum] or pick pockets"."""
    if not chunks[at].has("work-deed"):
        return False
    before, after = chunks[at - 1], chunks[at + 1] if at + 1 < len(chunks) else None
    led = before.has("to", "and") or word_of(before) == ","
    return led or (after is not None and after.has("and"))


def works_elsewhere(chunks: Sequence[Chunk], main: int) -> bool:
    """Whether work and prostitution are members of one list: "to work on farms, and in prostitution"."""
    sex = next((i for i, c in enumerate(chunks) if i > main and isinstance(c, Form) and "sex" in c.codes), 0)
    sector = next((i for i, c in enumerate(chunks) if i > main and c.has("labor-sector", "work-deed")), sex)
    if sector < sex:
        return any(c.has("and") for c in chunks[sector:sex])
    listed = 0 < sex < sector and joins(chunks[sector - 1])
    return listed and all(isinstance(c, Form) or joins(c) for c in chunks[sex:sector])


def _works_too(chunks: Sequence[Chunk], at: int) -> bool:
    """Whether people must sell or work beside another form: "to sell goods or beg", "to beg and work as vendors"."""
    verb = chunks[at]
    if not (isinstance(verb, Verb) and verb.has("job") and verb.voice == "active"):
        return False
    before = [c for c in chunks[max(0, at - 2) : at] if not c.has("and")]
    after = next((c for c in chunks[at + 1 : at + 8] if isinstance(c, Form)), None)
    whom = chunks[at + 1] if at + 1 < len(chunks) else None
    if isinstance(whom, People) and any(g.forms for g in whom.groups):
        return False  # "to beg or to work as domestic servants"
    if at >= 2 and chunks[at - 1].has("to") and chunks[at - 2].has("and"):
        before = list(chunks[max(0, at - 12) : at])  # "made to beg on the streets of Beirut or to work in the fields"
    begs = any(isinstance(c, Form) and {"begging", "crime"} & {*c.codes} for c in before)
    begs = begs or any("exploitation:begging" in c.tags for c in before)  # "are forced to beg and sell goods"
    return begs or (
        before[-1:] != [] and before[-1].has("to") and after is not None and bool({"begging"} & {*after.codes})
    )


def works_in_homes(chunks: Sequence[Chunk]) -> bool:
    """Whether "domestic" is one of several sectors: "in the [domestic], construction, and farm sectors"."""
    for i, chunk in enumerate(chunks):
        if word_of(chunk) != "domestic":
            continue
        end = next((j for j in range(i + 1, len(chunks)) if chunks[j].has("sector-noun")), 0)
        listed = chunks[i + 1 : end] or chunks[max(0, i - 2) : i]
        if end and any(map(joins, listed)) and not any(_is_of_trade(c) for c in listed):
            return any(c.has("labor-sector") for c in listed)
    return False


def _is_of_trade(chunk: Chunk) -> bool:
    """Whether a word is none of a list of kinds of work, or one by which "domestic" means of the country."""
    named = any(tag.startswith("places:") for tag in chunk.tags)
    return not isinstance(chunk, Mark) or named or chunk.has("in", "of", "foreign") or word_of(chunk) == "export"
