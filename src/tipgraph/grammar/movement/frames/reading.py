"""The frame of a clause: its main verb, its hedges and marks; then its victims, places and forms of exploitation."""

from __future__ import annotations

from collections.abc import Sequence

from tipgraph.grammar.movement.chunks.kinds import CUE, Chunk, Form, Mark, People, Places, Verb, word_of
from tipgraph.grammar.movement.frames.forms import read_forms
from tipgraph.grammar.movement.frames.frame import Frame
from tipgraph.grammar.movement.frames.marks import read_marks, said_anew
from tipgraph.grammar.movement.frames.nouns_of_exploitation import there_is_little
from tipgraph.grammar.movement.frames.route import read_places
from tipgraph.grammar.movement.frames.verbs_meant import read_verbs
from tipgraph.grammar.movement.frames.victims import read_people
from tipgraph.grammar.movement.frames.ways import tells_of_way
from tipgraph.model import UNSPECIFIED

#: Which verb of a clause says what happens to the victims: the one of the highest rank.
_RANKS = {
    "exploit": 6.0,
    "traffic": 6.0,
    "vulnerable": 5.0,
    "move": 4.2,
    "endure": 4.0,
    "transit": 3.0,
    "occur": 2.5,
    "identify": 2.2,
    "weak-exploit": 2.0,
    "travel": 1.0,
}
#: People of whom a report also tells where they went by themselves, or were brought by those who help.
_WHOEVER = frozenset({"persons", "children"})
#: Kinds of verbs that tell of more than the means by which people are moved.
_DEEDS = frozenset({"exploit", "traffic", "move", "weak-exploit"})


def frame_of(chunks: Sequence[Chunk], said: frozenset[str]) -> Frame:
    """The frame of a clause; `said` are the tags of all its chunks.

    Only what the clause itself says is in it; nothing is filled in.
    """
    frame = Frame(start=chunks[0].start, end=chunks[-1].end)
    verbs = [(i, c) for i, c in enumerate(chunks) if isinstance(c, Verb) and not _is_of_place(chunks, i)]
    main = _main_verb(verbs)
    frame.verbs = frozenset(verb.kind for i, verb in verbs if not (_is_noun(chunks, i) or _is_aim(chunks, i)))
    reason, before = len(chunks), -1
    if CUE + "because" in said:
        reason = next((i for i in range(len(chunks)) if _gives_reason(chunks, i)), reason)
    if CUE + "before" in said:
        before = next((i for i, c in enumerate(chunks) if isinstance(c, Mark) and c.has("before")), before)
    frame.from_places = any(isinstance(c, Places) and c.relation in ("from", "in") for c in chunks)
    frame.named_victims = CUE + "victim" in said and any(isinstance(c, People) and c.has_victims for c in chunks)
    if "vulnerable" in frame.verbs and CUE + "harm" in said and _only_to_harm(chunks):
        frame.verbs = frame.verbs - {"vulnerable"}
    if "vulnerable" in frame.verbs:
        frame.vulnerable = _are_vulnerable(chunks, verbs)
    read_marks(frame, chunks, main, said)
    frame.anaphor = frame.anaphor or (CUE + "way-noun" in said and tells_of_way(chunks))
    read_verbs(frame, chunks, main, said)
    frame.denied = frame.denied or (CUE + "there" in said and there_is_little(chunks))
    read_people(frame, chunks, main, said)
    read_places(frame, chunks, main, before, reason, said)
    if CUE + "alien" in said and not frame.destination and any(_seek_abroad(chunks, i) for i in range(len(chunks))):
        frame.destination = [UNSPECIFIED]
    somewhere = frame.destination or frame.back_from
    if somewhere and CUE + "victim" in said and any(_are_called_victims(chunks, i) for i in range(2, len(chunks))):
        frame.described = True
        if frame.back_from and not frame.destination:  # "are to return from Libya, some of whom are victims"
            frame.destination, frame.removal = list(frame.back_from), False
    read_forms(frame, chunks, main, reason, said)
    _set_verbs_right(frame, chunks, main, said)
    return frame


def _set_verbs_right(frame: Frame, chunks: Sequence[Chunk], main: int, said: frozenset[str]) -> None:
    """Add and take away kinds of verbs by what the rest of the clause has shown to be meant."""
    if frame.traded and not frame.verbs:
        frame.verbs = frozenset({"travel"} if frame.jobs_only else {"endure"})
    purposed = frame.same_purpose or set(frame.forms) - {"unspecified"}
    if CUE + "smuggle" in said and purposed and any(_are_smuggled(chunks, i) for i in range(len(chunks))):
        frame.verbs |= {"move"}  # "are smuggled to Pakistan for prostitution"
        ends = (c for c in chunks if isinstance(c, Places) and c.relation == "to")
        frame.brought_in |= {code for c in ends for code in (c.codes if c.has("whole-country") else c.named)}
    if CUE + "conveyance" in said and not purposed and _only_conveyed(frame, chunks, main):
        frame.verbs = frame.verbs - {"move"}
    if main >= 0 and _go_on(chunks, main):
        frame.verbs = frame.verbs - {"move"}
    if CUE + "busy" in said and frame.forms == ["begging"]:
        frame.verbs = frame.verbs - {"endure"}  # "children engage in begging": nobody is said to make them


def _are_called_victims(chunks: Sequence[Chunk], at: int) -> bool:
    """Whether some of those just named are called victims: "are stranded in Libya, some of whom are [victims]"."""
    called = isinstance(victims := chunks[at], People) and victims.has_victims
    return called and chunks[at - 1].has("be") and word_of(chunks[at - 2]).endswith("of whom")


def _gives_reason(chunks: Sequence[Chunk], at: int) -> bool:
    """Whether a word opens a reason or a circumstance, and no mere stretch of time: not "after a few weeks"."""
    if not (isinstance(chunks[at], Mark) and chunks[at].has("because")):
        return False
    span = next((i for i in range(at + 1, min(at + 5, len(chunks))) if chunks[i].has("time-span")), at)
    return span == at or not all(isinstance(c, Mark) for c in chunks[at + 1 : span])


def _only_conveyed(frame: Frame, chunks: Sequence[Chunk], main: int) -> bool:
    """Whether people are only moved by some means: "the women were ferried to a camp", "dispatched girls to school".

    Whoever is told of before, or is brought by traffickers or along a way, is taken as with any other verb.
    """
    if main < 0 or not chunks[main].has("conveyance") or not frame.groups or frame.sectors:
        return False
    if frame.origin and not (frame.destination or frame.via):
        return True  # "steer women away from Kuwait"
    if frame.agent and not any(c.has("public-body") for c in chunks[:main]):
        return False
    if all(_WHOEVER.issuperset(g.victims) for g in frame.groups):
        return True
    if frame.via or frame.anaphor or frame.pointing or frame.named_victims:
        return False
    others = any(isinstance(c, Verb) and c.kind in _DEEDS and not c.has("conveyance") for c in chunks)
    return not others


def _go_on(chunks: Sequence[Chunk], main: int) -> bool:
    """Whether people go on by themselves: "refugees who [moved on] to Austria", not "girls are moved on"."""
    verb = chunks[main]
    by_themselves = isinstance(verb, Verb) and verb.has("onward") and verb.voice != "passive"
    return by_themselves and not any(isinstance(c, People) for c in chunks[main + 1 :])


def _are_smuggled(chunks: Sequence[Chunk], at: int) -> bool:
    """Whether people are those whom others smuggle: "are smuggled to X", "smuggle girls into X"."""
    verb, whom = chunks[at], chunks[at + 1] if at + 1 < len(chunks) else None
    return isinstance(verb, Verb) and verb.has("smuggle") and (verb.voice == "passive" or isinstance(whom, People))


def _seek_abroad(chunks: Sequence[Chunk], at: int) -> bool:
    """Whether people look for work in other countries: "women seeking [foreign] employment in hotels"."""
    if not (chunks[at].has("alien") and 0 < at < len(chunks) - 1):
        return False
    return chunks[at - 1].has("search") and isinstance(work := chunks[at + 1], Verb) and work.kind == "live"


def _only_to_harm(chunks: Sequence[Chunk]) -> bool:
    """Whether people are vulnerable to harm that is no exploitation: "vulnerable to beatings and other abuse"."""
    at = next(i for i, c in enumerate(chunks) if isinstance(c, Verb) and c.kind == "vulnerable")
    behind = chunks[at + 1 :]
    return any(c.has("harm") for c in behind[:4]) and not any(
        isinstance(c, Form) or (isinstance(c, Verb) and c.kind in ("exploit", "traffic")) for c in behind
    )


def _is_noun(chunks: Sequence[Chunk], at: int) -> bool:
    """Whether "transit" is a noun: "in transit"."""
    return chunks[at].has("role-transit") and at > 0 and chunks[at - 1].has("in", "determiner")


def _is_of_place(chunks: Sequence[Chunk], at: int) -> bool:
    """Whether a verb says what a place goes through, and not people: "cities experiencing unrest"."""
    verb = chunks[at]
    through = isinstance(verb, Verb) and verb.kind == "endure" and not verb.finite
    return through and at > 0 and isinstance(chunks[at - 1], Mark) and chunks[at - 1].has("place-noun")


def _is_aim(chunks: Sequence[Chunk], at: int) -> bool:
    """Whether victims are yet to be found: "formed a task force to [identify] child trafficking victims"."""
    return chunks[at].has("identify") and at > 0 and word_of(chunks[at - 1]) == "to"


def _main_verb(verbs: Sequence[tuple[int, Verb]]) -> int:
    """The index of the verb that says what happens to the victims; -1 where there is none.

    A verb of exploitation goes before one of movement, a finite one before one that only describes.
    """
    best, rank = -1, 0.0
    for i, verb in verbs:
        value = _RANKS.get(verb.kind, 0.0) + (0.3 if verb.finite else 0)
        if value > rank:
            best, rank = i, value
    return best


def _are_vulnerable(chunks: Sequence[Chunk], verbs: Sequence[tuple[int, Verb]]) -> bool:
    """Whether people are only vulnerable to exploitation, and no verb says that they are exploited."""
    vulnerable = [i for i, verb in verbs if verb.kind == "vulnerable"]
    return not any(
        verb.kind in ("exploit", "traffic")
        and verb.finite
        and not any(v < i and not said_anew(chunks, v, i) for v in vulnerable)
        and not any(_only_makes_vulnerable(chunks, i, v) for v in vulnerable)
        for i, verb in verbs
    )


def _only_makes_vulnerable(chunks: Sequence[Chunk], at: int, risk: int) -> bool:
    """Whether people suffer what is no exploitation: "are subjected to high fees, increasing their vulnerability"."""
    between = chunks[at + 1 : risk]
    makes = len(between) > 2 and between[-1].has("anaphor") and any(word_of(c) == "," for c in between)
    plain = all(isinstance(c, Mark) and not c.has("labor-sector", "work-deed", "same-purpose") for c in between)
    return makes and plain and between[0].has("to") and chunks[at].has("exploit")
