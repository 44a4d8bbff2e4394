"""Where victims are from, as other words of the clause tell: a later "were Moldovan", or the kin who give them away."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from tipgraph.grammar.movement.chunks.kinds import Chunk, Mark, People, Verb
from tipgraph.grammar.movement.frames.bystanders import is_generic
from tipgraph.model import UNSPECIFIED


def of_kin(before: Sequence[Chunk], chosen: list[tuple[int, People]]) -> list[tuple[int, People]]:
    """The people with where their kin are from, who give them away: "Iraqi families have sent daughters to ..."."""
    origins = tuple(
        dict.fromkeys(o for c in before if isinstance(c, People) and c.has("kin") for g in c.groups for o in g.origins)
    )
    if not origins or any(g.origins for _, c in chosen for g in c.groups):
        return chosen
    return [(i, replace(c, groups=tuple(replace(g, origins=origins) for g in c.groups))) for i, c in chosen]


def counted(
    chunks: Sequence[Chunk], main: int, before: list[tuple[int, People]], after: list[tuple[int, People]]
) -> bool:
    """Whether those found are counted by country: "of the victims identified, Syrians made up the largest number"."""
    if not (chunks[0].has("of") and chunks[main].has("identify") and all(is_generic(c) for _, c in before)):
        return False
    first, whom = after[0]
    beside = (chunks[first - 1], *chunks[first + 1 : first + 2])
    named = any(g.origins and g.origins != (UNSPECIFIED,) for g in whom.groups)
    return named and any(isinstance(c, Mark) and c.has("copula") for c in beside)


def make_up(chunks: Sequence[Chunk], main: int, before: list[tuple[int, People]]) -> bool:
    """Whether people are told to be most of the victims found: "Thai women account for half of the victims found"."""
    (first, people), (at, victims), verb = before[0], before[-1], chunks[main]
    if not (victims.has_victims and is_generic(victims) and isinstance(verb, Verb) and verb.voice == "participle"):
        return False
    told = any(isinstance(c, Mark) and c.has("copula") for c in chunks[first + 1 : at])
    return told and all(set(g.origins) - {UNSPECIFIED} for g in people.groups)


def with_nationalities(chunks: Sequence[Chunk], chosen: list[tuple[int, People]]) -> list[tuple[int, People]]:
    """The people with the nationalities that a later "were" tells: "women forced into it were Thai, a third Lao"."""
    at, last = chosen[-1]
    if any(set(g.origins) - {UNSPECIFIED} for _, c in chosen for g in c.groups):
        return chosen
    told = next((i for i in range(at + 1, len(chunks) - 1) if _tells_nationality(chunks, i)), 0)
    if not told:
        return chosen
    codes: list[str] = []
    for chunk in chunks[told:]:
        if chunk.has("agent", "relative"):
            break
        if isinstance(chunk, People) and is_generic(chunk) and not chunk.preposition:
            codes.extend(code for g in chunk.groups for code in g.origins if code not in codes)
    named = replace(last, groups=tuple(replace(g, origins=tuple(codes)) for g in last.groups))
    return [*chosen[:-1], (at, named)]


def _tells_nationality(chunks: Sequence[Chunk], at: int) -> bool:
    """Whether a form of "be" leads to a nationality alone: "were [mostly] Moldovan"."""
    if not (isinstance(chunks[at], Mark) and chunks[at].has("be")):
        return False
    whom = next((c for c in chunks[at + 1 : at + 4] if not (isinstance(c, Mark) and c.has("list-example"))), None)
    return (
        isinstance(whom, People) and is_generic(whom) and not whom.has_victims and all(g.origins for g in whom.groups)
    )
