"""What the verbs of a clause come to, once it is known what they are done to: "exploit a law" exploits nobody."""

from __future__ import annotations

from collections.abc import Sequence

from tipgraph.grammar.movement.chunks.kinds import CUE, Chunk, Form, Mark, People, Verb, word_of
from tipgraph.grammar.movement.clauses.held import are_in_form, exist_in_form
from tipgraph.grammar.movement.frames.frame import Frame
from tipgraph.grammar.movement.frames.marks import is_infinitive
from tipgraph.grammar.movement.frames.no_exploitation import (
    abet_crime,
    befalls_nobody,
    engage_in_exploitation,
    engage_in_trade,
    exploits_thing,
    forced_otherwise,
    is_aimed_at,
    is_hired_by_trade,
    is_kept_from,
    is_of_exploitation,
    is_part_taken,
    is_promised,
    keeps_thing,
    moves_thing,
    only_qualifies,
)
from tipgraph.grammar.movement.frames.nouns_of_exploitation import stays_inside, verbs_told

_TRAVEL = frozenset({"travel"})


def read_verbs(frame: Frame, chunks: Sequence[Chunk], main: int, said: frozenset[str]) -> None:
    """Which verbs of a clause are of victims, and which others its words stand for; `said` are the tags of all."""
    verb = chunks[main] if main >= 0 else None
    hired = CUE + "agency" in said and is_hired_by_trade(chunks, main)
    if hired or (verb is not None and moves_thing(chunks, main)):
        frame.verbs -= {"move"}  # "agencies recruit workers from Nepal": that is no trafficking yet
    _read_likeness(frame, chunks, said)
    frame.denied = frame.denied or _is_of_others(frame, chunks, main, said)
    frame.verbs -= _not_of_exploitation(chunks, main, said)
    if verb is not None and verb.has("handing") and not any(c.has("facilitate") for c in chunks[:main]):
        frame.verbs -= {"move"}  # "the placement of maids is regulated"
    if CUE + "other-duty" in said and verb is not None and (otherwise := forced_otherwise(chunks, main)):
        frame.verbs, frame.infinitive = frame.verbs - otherwise, False
    if verb is not None and only_qualifies(chunks, main):
        frame.verbs, frame.named_victims = frame.verbs - {"traffic"}, True  # "the return of trafficked children"
    frame.copula = frame.copula or (verb is not None and verb.has("copula"))
    if CUE + "facilitate" in said and any(isinstance(c, Verb) and c.has("facilitate") for c in chunks):
        frame.facilitated = True
    _add_exploitation(frame, chunks, said)
    frame.verbs |= verbs_told(chunks, said)
    frame.within = stays_inside(chunks, said)
    if "transit" in frame.verbs and any(
        isinstance(c, Verb) and c.kind == "transit" and c.voice == "passive" for c in chunks
    ):
        frame.verbs |= {"move"}  # "are transited through Burma": others bring them


def _read_likeness(frame: Frame, chunks: Sequence[Chunk], said: frozenset[str]) -> None:
    """What is done under compulsion, or as it is done to others: "children beg under compulsion"."""
    if CUE + "forced-manner" in said and (frame.sectors or any(isinstance(c, Form) for c in chunks)):
        frame.verbs |= {"exploit"}
    if CUE + "same-purpose" in said:
        frame.same_purpose = frame.same_purpose or any(isinstance(c, Verb) and c.has("same-purpose") for c in chunks)
        frame.verbs = frame.verbs or frozenset({"endure"})  # "Albanians labor under similar conditions"


def _is_of_others(frame: Frame, chunks: Sequence[Chunk], main: int, said: frozenset[str]) -> bool:
    """Whether a clause tells what others do or say, and of no victims."""
    return (
        (main >= 0 and is_promised(chunks, main))  # "agents promised to bring them to Italy"
        # those who buy sex
        or (CUE + "facilitate" in said and frame.verbs <= {"travel", "live", "endure"} and engage_in_trade(chunks))
        or (CUE + "done-to-others" in said and engage_in_exploitation(chunks))  # "peacekeepers engaged in"
        or (CUE + "single-out" in said and is_aimed_at(chunks, main))  # "the campaign targeted girls"
        or (CUE + "hinders" in said and is_kept_from(chunks, main))  # "prevented the sale of girls"
        or (CUE + "abet" in said and abet_crime(chunks))  # "adults in the sex trade facilitate this crime"
    )


def _not_of_exploitation(chunks: Sequence[Chunk], main: int, said: frozenset[str]) -> frozenset[str]:
    """The verbs by which nobody is exploited: "keep records", "exploit a law that allows"."""
    none: list[str] = []
    if CUE + "taking-part" in said and is_part_taken(chunks):
        none.append("occur")  # "complicity in trafficking remained a concern"
    if CUE + "befalls" in said and befalls_nobody(chunks):
        none.append("occur")  # "the law affects women in prostitution"
    verb = chunks[main] if main >= 0 else None
    if verb is not None and keeps_thing(chunks, main):
        none.append("weak-exploit")
    if verb is not None and exploits_thing(chunks, main):
        none.append("exploit")
    if verb is not None and verb.has("bare-participle") and not is_of_exploitation(chunks[main + 1 :]):
        none.append("exploit")  # "may be subject to withholding of passports"
    return frozenset(none)


def _add_exploitation(frame: Frame, chunks: Sequence[Chunk], said: frozenset[str]) -> None:
    """Add what people are made to do, and what they are in: "are sold and made to dive", "could be in forced labor"."""
    everywhere = range(len(chunks))
    if CUE + "made" in said and any(_is_made_to(chunks, i) for i in everywhere):
        frame.verbs, frame.infinitive = frame.verbs | {"exploit"}, True
    exist = frame.copula and frame.verbs <= _TRAVEL and any(exist_in_form(chunks, i) for i in everywhere)
    if exist or are_in_form(chunks, 0, len(chunks)):
        frame.verbs |= {"endure"}


def _is_made_to(chunks: Sequence[Chunk], at: int) -> bool:
    """Whether people are made to do something: "are made to dive", "who make them dive"."""
    verb = chunks[at]
    if not verb.has("made") or at + 2 >= len(chunks):
        return False
    following = chunks[at + 1]
    if isinstance(verb, Mark):  # "who make them dive"
        led = isinstance(following, People) or word_of(following) == "them"
        does = isinstance(chunks[at + 2], Form) and not chunks[at + 2].has("sex-trade")  # "make children beg"
        return led and (does or is_infinitive(chunks, at + 2))
    if not isinstance(verb, Verb) or verb.voice == "active":
        return False
    begs = isinstance(following, Form) and not following.has("sex-trade")  # "made [to beg]"
    return begs or (following.has("to") and is_infinitive(chunks, at + 2))
