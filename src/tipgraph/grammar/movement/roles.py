"""The opening formulas: "X is a source, transit, and destination country for ..."."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from tipgraph.grammar.movement.chunks import Chunk, Mark, Places, Verb
from tipgraph.model import Role
from tipgraph.reading import Reading, Sentence

_ROLES = ("source", "transit", "destination")


def formula_of(reading: Reading, sentence: Sentence, chunks: Sequence[Chunk], own: str) -> Iterator[Role]:
    """The roles that a sentence says outright of the document's country."""
    if sentence.area not in ("profile", "assessment") or any(c.has("sex-tourism") for c in chunks):
        return  # a destination of sex tourists is none of victims
    at = [
        i
        for i, c in enumerate(chunks)
        if isinstance(c, Mark | Verb | Places) and c.has(*(f"role-{role}" for role in _ROLES))
    ]
    if not at or not _predicates(chunks, at[0], own):
        return
    opening = chunks[: at[0]]
    possible = any(isinstance(c, Mark) and c.has("possible") for c in opening)
    denied = any(isinstance(c, Mark) and c.has("denial") for c in opening)
    past = any(isinstance(c, Mark) and c.has("past") for c in opening)
    if past:
        return
    modality = "denied" if denied else "possible" if possible else "asserted"
    last = at[0]
    for i in at:
        if i - last > 8:  # another role, far away, is about something else
            break
        last = i
        for role in _ROLES:
            if chunks[i].has(f"role-{role}"):
                span = reading.span(sentence.items[chunks[0].start].start, sentence.items[chunks[i].end - 1].end)
                yield Role(evidence=span, rule="roles.formula", role=role, modality=modality)


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
