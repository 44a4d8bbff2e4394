"""What the opening formulas say beside the roles: whether a clause of one names places."""

from __future__ import annotations

from collections.abc import Sequence

from tipgraph.grammar.movement.chunks.kinds import ROLES, Chunk, Mark, People, Places, word_of
from tipgraph.grammar.movement.frames.frame import Frame
from tipgraph.model import UNSPECIFIED

#: How many chunks may part a participle from the noun or the role that it is told with ("sending and receiving").
_BESIDE = 2


def is_formula(chunks: Sequence[Chunk]) -> bool:
    """Whether role words stand as a predicate ("is a source and destination country"), not as a mere noun."""
    roles = [i for i, c in enumerate(chunks) if c.has(*ROLES) and isinstance(c, Mark) and is_of_country(chunks, i)]
    return bool(roles) and any(
        isinstance(c, Mark) and c.has("be", "copula", "remain", "as") for c in chunks[: roles[0]]
    )


def is_of_country(chunks: Sequence[Chunk], at: int) -> bool:
    """Whether a role is a country's, which "receiving" alone does not say ("traffickers receiving short sentences")."""
    if _of_gain(chunks, at):
        return False
    if not chunks[at].has("role-participle"):
        return True
    beside = (*chunks[max(0, at - _BESIDE) : at], *chunks[at + 1 : at + 1 + _BESIDE])
    return any(c.has("role-noun", *ROLES) for c in beside)


def _of_gain(chunks: Sequence[Chunk], at: int) -> bool:
    """Whether people or their work are the source of something else: "have them beg as [a source of income]"."""
    if word_of(chunks[at]) != "source" or not (at + 2 < len(chunks) and chunks[at + 1].has("of")):
        return False
    said = [c for c in chunks[at + 2 : at + 4] if not (isinstance(c, Mark) and c.has("determiner", "quantifier"))]
    return all(isinstance(c, Mark) and (not c.tags) for c in said[:1])


def is_said_outright(frame: Frame, chunks: Sequence[Chunk], own: str) -> bool:
    """Whether a formula is of the country itself, said by nobody, and of people who are exploited, or trafficked.

    Not "officials deny that X is a destination", and not of people who only come, or of heroin.
    """
    role = next((i for i, c in enumerate(chunks) if c.has(*ROLES)), 0)
    before = [
        c for c in chunks[:role] if isinstance(c, Places | People) or c.has("speak", "agent", "relative", "denial")
    ]
    if not before or frame.denied or not all(isinstance(c, Places) and own in c.codes for c in before):
        return False
    return bool(frame.groups and (frame.named_victims or frame.verbs & {"exploit", "traffic"}))


def names_places(frame: Frame, own: str) -> bool:
    """Whether a clause of the opening formula names another place than the country itself."""
    places = {*frame.origin, *frame.via, *frame.destination, *(o for g in frame.groups for o in g.origins)}
    return bool(places - {own, UNSPECIFIED})


def says_internal(frame: Frame, chunks: Sequence[Chunk], own: str) -> bool:
    """Whether a clause of the opening formula says that the exploitation is inside the country."""
    return own in frame.destination and any(isinstance(c, Places) and c.has("own-country") for c in chunks)
