"""What follows in a sentence: whether people are the subject of something said of them."""

from __future__ import annotations

from collections.abc import Sequence

from tipgraph.grammar.movement.chunks.kinds import Chunk, Form, Mark, People, Places, Verb, word_of


def is_said_of(chunks: Sequence[Chunk], at: int) -> bool:
    """Whether a verb or "are victims" follows a pronoun, and not at once a noun: "some of them widows"."""
    following = chunks[at + 1 : at + 6]
    return any(isinstance(c, Verb) or c.has("be", "copula") for c in following) and not isinstance(following[0], People)


def has_subject(chunks: Sequence[Chunk], at: int) -> bool:
    """Whether a subject of its own follows within a few words: "although many go freely", not "although illegally"."""
    for chunk in chunks[at : at + 4]:
        if isinstance(chunk, People | Places) or (isinstance(chunk, Mark) and chunk.has("agent", "anaphor")):
            return True
        if isinstance(chunk, Verb) or (isinstance(chunk, Mark) and chunk.has("and")):
            return False
    return False


def goes_on(chunks: Sequence[Chunk], at: int) -> bool:
    """Whether people are followed by something said of them: a verb, places, or a form, before the clause ends."""
    for chunk in chunks[at : at + 10]:
        if isinstance(chunk, Mark) and chunk.has("boundary"):
            return False
        if isinstance(chunk, Verb | Form | Places) or chunk.has("labor-sector", "sex-venue"):
            return True
        if isinstance(chunk, People) and chunk.preposition == "as":
            return True  # "and the men as herders"
    return False


def tells_of_others(chunks: Sequence[Chunk], at: int) -> bool:
    """Whether people behind a place are the subject of something: "and in Iraq [some] have been sold"."""
    whom = chunks[at] if at < len(chunks) else None
    if whom is None or not (whom.has("anaphor") or (isinstance(whom, People) and not whom.preposition)):
        return False
    return goes_on(chunks, at + 1)


def next_verb(chunks: Sequence[Chunk], at: int) -> bool:
    """Whether a verb comes before the next people, places or conjunction."""
    for chunk in chunks[at : at + 7]:
        if isinstance(chunk, Verb) or chunk.has("made"):
            return True
        if isinstance(chunk, People | Form) or (isinstance(chunk, Mark) and chunk.has("boundary")):
            return False
    return False


def next_of_note(chunks: Sequence[Chunk], at: int) -> Chunk | None:
    """The next chunk that is no plain word."""
    for chunk in chunks[at : at + 4]:
        if not isinstance(chunk, Mark) or chunk.tags:
            return chunk
    return None


def joins_adverbs(chunks: Sequence[Chunk], at: int) -> bool:
    """Whether a word stands between two adverbs: "voluntarily but illegally, with the help of ..."."""
    around = [word_of(c) for c in [*chunks[at - 1 : at], *chunks[at + 1 : at + 3]]]
    return around[2:] == [","] and all(word.endswith("ly") for word in around[:2])


def behind_adverbs(chunks: Sequence[Chunk], at: int) -> int:
    """Where the word before a verb stands, without its adverbs: "[and] increasingly exploit"."""
    i = at - 1
    while i > 0 and not chunks[i].has("and") and (chunks[i].has("list-example") or word_of(chunks[i]).endswith("ly")):
        i -= 1
    return i


def with_adverbs(chunks: Sequence[Chunk], at: int) -> int:
    """Where a clause opens with the adverbs of its verb: "and [possibly] exploit girls"."""
    link = behind_adverbs(chunks, at) if isinstance(chunks[at], Verb) else at - 1
    return link + 1 if chunks[link].has("and") else at


def is_of_people(chunks: Sequence[Chunk], at: int) -> bool:
    """Whether a form of exploitation is that of people: "sex trafficking of women"."""
    following = chunks[at + 1 : at + 3]
    return (
        len(following) == 2
        and isinstance(chunks[at], Form)
        and isinstance(following[0], Mark)
        and following[0].has("of")
        and isinstance(following[1], People)
    )
