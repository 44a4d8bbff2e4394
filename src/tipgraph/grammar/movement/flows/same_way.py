"""Clauses that tell more of the way of those just named: "most end up in Gabon; the rest pass through Benin"."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from tipgraph.grammar.movement.chunks.kinds import Chunk, Mark, People, Places, Verb, word_of
from tipgraph.grammar.movement.frames.frame import Frame
from tipgraph.model import UNSPECIFIED

#: What people do or undergo on their way.
_ON_THE_WAY = frozenset({"travel", "move", "transit", "endure"})


def goes_same_way(frame: Frame, chunks: Sequence[Chunk], earlier: Frame) -> bool:
    """Whether a clause tells only where those go of whom an earlier one says that they are trafficked.

    Not where it says something of its own: that they fled, came home, were found, or are at risk.
    """
    if not frame.anaphor or frame.removal or frame.back_from or frame.sectors or set(frame.forms) - {"unspecified"}:
        return False
    if frame.denied or frame.vulnerable or frame.verbs - _ON_THE_WAY or not _only_goes(chunks):
        return False
    if not (frame.verbs or frame.via or any(c.has("way-verb") for c in chunks)):
        return False  # "most are in Spain"
    if frame.other_people and not frame.verbs & {"move", "endure"}:
        return False  # "others migrate to Russia"
    origins = {*earlier.origin, *(code for g in earlier.groups for code in g.origins)}
    if not (frame.destination or frame.via) or origins & {*frame.destination, *frame.via}:
        return False  # "most return to Moldova"
    return _are_trafficked(earlier) or (not frame.destination and _are_held(earlier))


def go_same_way(frame: Frame, earlier: Frame) -> None:
    """What is said of those before holds on the way as well; a way that only leads through ends where theirs does."""
    frame.verbs |= earlier.verbs - {"transit"}
    frame.forms, frame.sectors, frame.infinitive = list(earlier.forms), earlier.sectors, earlier.infinitive
    frame.possible = frame.possible or earlier.possible
    if not frame.destination:
        frame.destination = [code for code in earlier.destination if code not in frame.via]


def _are_held(earlier: Frame) -> bool:
    """Whether people are exploited where they ended up, so that they went through what is named later."""
    there = bool(set(earlier.destination) - {UNSPECIFIED}) and not earlier.via
    held = bool(earlier.verbs & {"exploit", "weak-exploit", "endure"}) and bool(set(earlier.forms) - {"unspecified"})
    return there and held and not (earlier.denied or earlier.vulnerable) and bool(earlier.groups)


def _are_trafficked(earlier: Frame) -> bool:
    """Whether people are moved to be exploited, or exploited nobody has yet said where."""
    if earlier.denied or earlier.vulnerable or not earlier.groups:
        return False
    named = bool(set(earlier.forms) - {"unspecified"})
    abroad = not set(earlier.destination) - {UNSPECIFIED}
    return "traffic" in earlier.verbs or (
        named and ("move" in earlier.verbs or ("exploit" in earlier.verbs and abroad))
    )


def _only_goes(chunks: Sequence[Chunk]) -> bool:
    """Whether each verb of a clause leads at once to a place, and none tells of a flight: "are sent to"."""
    for verb, following in pairwise(chunks):
        if isinstance(verb, Verb) and (verb.has("leave", "found", "smuggle") or not isinstance(following, Places)):
            return False
    last = max((i for i, c in enumerate(chunks) if isinstance(c, Places)), default=0)
    if _is_of_things(chunks) or any(c.has("untaken") for c in chunks):
        return False
    if any(c.has("purpose", "to", "as") or isinstance(c, People) for c in chunks[last + 1 :]):
        return False  # "some go to Mali to study", "they came to Kenya as refugees"
    return not any(isinstance(c, Mark) and c.has("agent", "public-body", "removal", "before") for c in chunks)


def _is_of_things(chunks: Sequence[Chunk]) -> bool:
    """Whether it is no victim who goes: "their money flows to", "the rest of the funds went to", "most of it is"."""
    for at, (whose, what) in enumerate(pairwise(chunks)):
        if isinstance(whose, Verb | Places):
            return False
        named = isinstance(what, Mark) and word_of(what).isalpha() and (not what.tags or what.has("donor"))
        if word_of(whose) == "their" and isinstance(what, Mark) and not what.has("way-noun"):
            return True
        if named and word_of(what).endswith("s") and whose.has("anaphor", "determiner"):
            return True
        if word_of(what) == "it" or (at and word_of(what) == "they" and isinstance(whose, Mark) and not whose.tags):
            return True  # "the gold [they] dig goes to"
    return False
