"""Places that words call a source, a destination or a point on the way: "the main destinations are Oman and Iran"."""

from __future__ import annotations

from collections.abc import Sequence

from tipgraph.grammar.movement.chunks.kinds import ROLES, Chunk, Form, Mark, People, Places, Verb, ends_way, word_of

#: The roles of the ends of a way and of what lies between, and the words that lead to them.
_ENDS = {"role-destination": "to", "role-source": "from", "role-transit": "via", "transit-noun": "via"}


def role_given(chunks: Sequence[Chunk], at: int) -> str:
    """The role of a bare place, by what it is called or by the list it stands in: "from", "to", "via" or none."""
    if called := _called(chunks, at) or _named_as(chunks, at):
        return called
    if _listed_as(chunks, at, "role-destination"):
        return "to"
    return "from" if _listed_as(chunks, at, "role-source") else ""


def _called(chunks: Sequence[Chunk], at: int) -> str:
    """Which role a bare place is given among the country's victims: that of "from", "to" or "via"; empty for none.

    "Nepal and Burma are the main countries of origin of victims", "Oman is the main destination, followed by Iran".
    """
    role = next((i for i, c in enumerate(chunks) if c.has(*_ENDS)), -1)
    if (
        role < 0
        or not any(_tells_of_victims(c) and not _of_clients(chunks, i) for i, c in enumerate(chunks))
        or _of_others(chunks, role)
    ):
        return ""
    end = next(end for end in _ENDS if chunks[role].has(end))
    if at < role:
        alone = not any(isinstance(c, Mark) and c.has(*(other for other in ROLES if other != end)) for c in chunks)
        given = alone and any(_calls(c) for c in chunks[at:role])
    else:
        given = any(isinstance(c, Mark) and c.has("followed-by") for c in chunks[role:at])
    return _ENDS[end] if given else ""


def _named_as(chunks: Sequence[Chunk], at: int) -> str:
    """The role that places are said to have besides others: "Spain has [also been named as] a destination"."""
    role = next((i for i in range(at + 1, len(chunks)) if chunks[i].has(*ROLES)), 0)
    if (
        not role
        or any(isinstance(c, People | Verb) for c in chunks)
        or any(c.has("purpose", "of") for c in chunks[role:])
    ):
        return ""
    named = any(c.has("named-as") for c in chunks[at:role])
    return "to" if named and chunks[role].has("role-destination") else ""


def _of_others(chunks: Sequence[Chunk], role: int) -> bool:
    """Whether it is no victims who leave or come: "to which X gives aid", "to which victims were returned"."""
    if not word_of(chunks[role]).endswith("which"):
        return False
    return any(c.has("removal", "agent") or (isinstance(c, Places) and c.relation == "") for c in chunks[role + 1 :])


def _of_clients(chunks: Sequence[Chunk], at: int) -> bool:
    """Whether a form of exploitation only says which people others are: "brothel clients"."""
    noun = chunks[at + 1] if at + 1 < len(chunks) else None
    return (
        isinstance(chunks[at], Form)
        and isinstance(noun, Mark)
        and noun.text.endswith("s")
        and (not noun.tags or noun.has("agent"))
    )


def _tells_of_victims(chunk: Chunk) -> bool:
    if isinstance(chunk, Verb):
        return chunk.kind in ("traffic", "exploit", "move") and chunk.voice != "active"
    return isinstance(chunk, Form) or (isinstance(chunk, People) and chunk.has_victims) or chunk.has("trafficked-role")


def _listed_as(chunks: Sequence[Chunk], at: int, role: str) -> bool:
    """Whether a list of places has a role: "prominent source countries include Bulgaria and Romania"."""
    says = next((i for i, c in enumerate(chunks[:at]) if _calls(c)), -1)
    if says < 0 or any(
        (isinstance(c, Places) and not c.has(role)) or (isinstance(c, Verb) and c.finite and not c.has(*ROLES))
        for c in chunks[:says]
    ):
        return False
    return any(c.has(role) and not _of_others(chunks, i) for i, c in enumerate(chunks[:says]))


def _calls(chunk: Chunk) -> bool:
    """Whether a verb says what something is: "the main destinations [are] Oman and Iran", "remained"."""
    return (isinstance(chunk, Mark) and chunk.has("copula")) or (isinstance(chunk, Verb) and chunk.has("remain"))


def is_called_point(chunks: Sequence[Chunk], at: int) -> bool:
    """Whether a place tells which part of a country is a point on the way: "ports near [Tema] are transit points"."""
    role = next(
        (i for i in range(at + 1, min(at + 4, len(chunks))) if chunks[i].has("role-transit", "transit-noun")), 0
    )
    return any(isinstance(c, Mark) and c.has("copula") for c in chunks[at + 1 : role])


def serves_as(chunks: Sequence[Chunk], at: int) -> bool:
    """Whether a place only tells what a place just named is a point on the way to."""
    role = next((i for i in range(at - 1, max(0, at - 4), -1) if chunks[i].has("role-transit", "transit-noun")), 0)
    called = any(c.has("as") for c in chunks[max(0, role - 3) : role])
    return called and any(isinstance(c, Mark) and c.has("relative") for c in chunks[max(0, role - 10) : role])


def leads_on(chunks: Sequence[Chunk], at: int) -> bool:
    """Whether a place only tells where a point on the way leads: "the main crossing point into Yemen"."""
    point = chunks[at - 1] if at else None
    return point is not None and point.has("role-noun") and at >= 2 and chunks[at - 2].has("cross")


def ranked_behind(chunks: Sequence[Chunk], at: int) -> str:
    """Where the places lead that come before others in a ranking: "are taken to Russia, followed by [Turkey]".

    It is "from" or "to"; empty where there is no ranking.
    """
    if not (at and chunks[at - 1].has("followed-by")):
        return ""
    last = next((c for c in reversed(chunks[: at - 1]) if isinstance(c, Places)), None)
    if last is None or not (last.relation == "from" or ends_way(last)):
        return ""
    return "from" if last.relation == "from" else "to"
