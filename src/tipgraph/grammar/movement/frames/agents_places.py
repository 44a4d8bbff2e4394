"""Places that belong to those who exploit others, and not to the way of the victims."""

from __future__ import annotations

from collections.abc import Sequence

from tipgraph.grammar.movement.chunks.kinds import Chunk, Mark, People, Places, Verb, leads, word_of
from tipgraph.grammar.movement.frames.frame import Frame, add


def agent_before(chunks: Sequence[Chunk], at: int) -> bool:
    """Whether a place belongs to those who act: "networks in Morocco"."""
    i = at - 1
    while i > 0 and (chunks[i].has("list-example") or word_of(chunks[i]) == ",") and not chunks[i].has("and"):
        i -= 1  # "tourists, mostly from Norway"
    while i >= 0 and isinstance(chunks[i], Mark) and not chunks[i].has("agent") and not chunks[i].tags:
        i -= 1
    return i >= 0 and isinstance(chunks[i], Mark) and chunks[i].has("agent")


def kin_before(chunks: Sequence[Chunk], at: int) -> bool:
    """Whether a place is where those live who give away their own: "parents in southern Punjab sold their sons"."""
    return at > 0 and chunks[at - 1].has("kin")


def hired_by(chunks: Sequence[Chunk], at: int) -> bool:
    """Whether a place is that of those who hired people: "recruited by agencies [in Manila]"."""
    verb = next((c for c in reversed(chunks[:at]) if isinstance(c, Verb)), None)
    return verb is not None and verb.has("hire") and any(c.has("by") for c in chunks[max(0, at - 4) : at])


def others_travel(chunks: Sequence[Chunk], at: int, main: int) -> bool:
    """Whether a place is where others go: "exploited by men [who travel to X]", "children whose mothers left for X"."""
    verb = chunks[at - 1] if at > 1 else None
    if not (isinstance(verb, Verb) and verb.kind == "travel"):
        return False
    if isinstance(chunks[at - 2], People) and at > 2 and word_of(chunks[at - 3]) == "whose":
        return True
    if isinstance(chunks[at - 2], Mark) and chunks[at - 2].has("agent", "kin"):
        return at - 1 != main  # "police left for X and rescued girls"
    who = at - 2
    while who > 1 and isinstance(chunks[who], Mark) and (not chunks[who].tags or chunks[who].has("before")):
        who -= 1  # "who [then] travel"
    if word_of(chunks[who]) != "who" or who < 1:
        return False
    of_whom = chunks[who - 1]
    if isinstance(of_whom, People):
        return of_whom.preposition == "by" or of_those_who_act(chunks, at, main)
    return of_whom.has("agent", "kin")


def acts(chunks: Sequence[Chunk], main: int) -> bool:
    """Whether the main verb is done by those who travel: "men travel to Kenya to exploit children"."""
    verb = chunks[main] if main >= 0 else None
    return isinstance(verb, Verb) and verb.voice == "active" and verb.kind in ("exploit", "traffic", "move")


def exploits_those_there(chunks: Sequence[Chunk], at: int, main: int) -> bool:
    """Whether those who travel somewhere exploit others there: "men travel to Thailand to exploit children"."""
    verb, whom = (*chunks[main : main + 2], None)[:2]
    if not (at < main and isinstance(verb, Verb) and verb.kind == "exploit" and isinstance(whom, People)):
        return False
    others = not (whom.has("determiner") or any(g.origins for g in whom.groups))  # not "exploit their daughters"
    return others and not any(isinstance(c, Places) or c.has("them") for c in chunks[main + 2 :])


def of_those_who_act(chunks: Sequence[Chunk], at: int, main: int) -> bool:
    """Whether a place is where those come from who exploit others: "tourists, many from Norway, exploit children"."""
    if not (at < main and acts(chunks, main)):
        return False
    return any(isinstance(c, People) for c in chunks[:at]) and any(
        isinstance(c, People) and not c.preposition for c in chunks[main + 1 : main + 4]
    )


def read_agents_place(frame: Frame, chunks: Sequence[Chunk], at: int, main: int, codes: Sequence[str]) -> None:
    """Where those who act are is where they hire, "recruiters in Nepal deceive women", or where they exploit."""
    frame.agent_place = True
    hire = any(isinstance(c, Verb) and c.has("hire") for c in chunks[at:]) or hired_by(chunks, at)
    if hire or leads(chunks[main + 1 :], "in"):  # "... into servitude in Oman"
        add(frame.origin, () if any(g.origins for g in frame.groups) else codes)
    elif not leads(chunks, "to"):
        add(frame.destination, codes)
