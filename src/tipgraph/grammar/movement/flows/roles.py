"""The roles that a sentence says outright: "X is a source and transit country", "there is trafficking within X"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

from tipgraph.grammar.movement.chunks.kinds import (
    CUE,
    ROLE_TAGS,
    ROLES,
    Chunk,
    Form,
    Mark,
    Places,
    Verb,
    tags_in,
    word_of,
)
from tipgraph.grammar.movement.flows.formula import is_of_country
from tipgraph.model import Role
from tipgraph.reading import Reading, Sentence

#: Words that may stand before the trafficking that there is: "there is also some evidence of".
_BEFORE_TRADE = ("there", "be", "list-example", "determiner", "quantifier", "evidence", "of")
#: How many chunks may part two roles of one formula; another role, far away, is about something else.
_REACH = 8


def formula_of(reading: Reading, sentence: Sentence, chunks: Sequence[Chunk], own: str) -> Iterator[Role]:
    """The roles that a sentence says outright of the document's country."""
    if ROLE_TAGS.isdisjoint(sentence.marks) or sentence.area not in ("profile", "assessment"):
        return
    said = tags_in(chunks)
    if ROLE_TAGS.isdisjoint(said) or CUE + "sex-tourism" in said:
        return  # a destination of sex tourists is none of victims
    first = _said(chunks)
    if not first or not _predicates(chunks, first[0], own):
        return
    turns = [i for i, c in enumerate(chunks) if isinstance(c, Mark) and c.has("boundary")]
    # "was once a destination, but is now primarily a transit country": each part has its own hedge and time
    for start, end in pairwise([0, *(turn for turn in turns if turn > first[0]), len(chunks)]):
        yield from _roles(reading, sentence, chunks, start, end)


def internal_of(reading: Reading, sentence: Sentence, chunks: Sequence[Chunk], own: str) -> Iterator[Role]:
    """That people are trafficked inside the country, where a sentence says no more than that.

    "Internal trafficking is a problem", "there is evidence of trafficking within X", "trafficking also occurs within
    the country". What somebody does about it, or says of it, is another statement.
    """
    if sentence.area != "profile" or "exploitation:unspecified" not in sentence.marks:
        return
    told = [i for i, c in enumerate(chunks) if isinstance(c, Form) and "unspecified" in c.codes]
    if not told or any(c.has("denial", "possible", "past", "reportedly") for c in chunks):
        return
    at = told[0]
    before, after = chunks[:at], chunks[at + 1 :]
    inside = next((c for c in after if isinstance(c, Places)), None)
    here = inside is not None and inside.relation == "in" and inside.codes == (own,)
    if not (chunks[at].has("internal-trade") or here) or any(
        isinstance(c, Verb) and not c.has("occur") for c in chunks
    ):
        return
    plain = all(isinstance(c, Mark) and c.has(*_BEFORE_TRADE) for c in before)  # no "law against", "officials say"
    is_there = any(c.has("there") for c in before) and any(c.has("be") for c in before)
    is_told = next((c.has("be", "occur") for c in after if not (c is inside or _fills(c))), False)
    if plain and (is_there or (is_told and not any(c.has("of", "there") for c in before))):
        span = reading.span_of(sentence.items[chunks[0].start : chunks[-1].end])
        yield Role(evidence=span, rule="roles.internal", role="internal", modality="asserted")


def _fills(chunk: Chunk) -> bool:
    """Whether a word only says "also", or whose borders they are."""
    return isinstance(chunk, Mark) and (chunk.has("list-example") or chunk.text == "'s" or chunk.has("own-country"))


def _said(chunks: Sequence[Chunk]) -> list[int]:
    """Where role words stand, but for those of other countries."""
    said = (i for i, c in enumerate(chunks) if c.has(*ROLES) and isinstance(c, Mark | Verb | Places))
    return [i for i in said if not _of_others(chunks, i) and is_of_country(chunks, i)]


def _of_others(chunks: Sequence[Chunk], at: int) -> bool:
    """Whether a role is that of other countries: "in their countries of origin", "a country to Gulf destinations"."""
    chunk = chunks[at]
    if isinstance(chunk, Places) and chunk.relation in ("to", "from"):
        return True
    return any(word_of(c) == "their" for c in chunks[max(0, at - 2) : at])


def _roles(reading: Reading, sentence: Sentence, chunks: Sequence[Chunk], start: int, end: int) -> Iterator[Role]:
    """The roles said in ``chunks[start:end]``."""
    at = [i for i in _said(chunks) if start <= i < end]
    opening = [c for c in chunks[start : at[0]] if isinstance(c, Mark)] if at else []
    if not at or any(c.has("past") for c in opening):
        return
    possible = any(c.has("possible") for c in opening)
    modality = "denied" if any(c.has("denial") for c in opening) else "possible" if possible else "asserted"
    last = at[0]
    for i in at:
        if i - last > _REACH:
            break
        last = i
        # "a source and possible transit country"
        hedged = modality == "asserted" and isinstance(chunks[i - 1], Mark) and chunks[i - 1].has("possible")
        for role in ROLES:
            if chunks[i].has(role):
                span = reading.span_of(sentence.items[chunks[start].start : chunks[i].end])
                sure = "possible" if hedged else modality
                yield Role(evidence=span, rule="roles.formula", role=role.removeprefix("role-"), modality=sure)


def _predicates(chunks: Sequence[Chunk], first: int, own: str) -> bool:
    """Whether the role words are said of the country: it is the subject, and a form of "be" or "as" stands between."""
    subjects = [c for c in chunks[:first] if isinstance(c, Places)]
    if any(c.codes and own not in c.codes for c in subjects):
        return False
    named = bool(subjects)
    pronoun = any(isinstance(c, Mark) and c.has("it", "as") for c in chunks[:first])
    verb = any(isinstance(c, Mark) and (c.has("be", "copula") or c.has("remain", "as")) for c in chunks[:first]) or any(
        isinstance(c, Verb) and c.has("occur", "endure") for c in chunks[:first]
    )
    return (named or pronoun) and verb
