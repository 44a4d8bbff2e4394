"""Victims of whom the government's work tells: "identified six victims from Nepal", "repatriated girls from Mali"."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from itertools import chain

from tipgraph.grammar.movement.chunks.kinds import CUE, Chunk, Form, Mark, People, Places, Verb, is_plain_word, word_of
from tipgraph.grammar.movement.frames.frame import Frame, add
from tipgraph.grammar.movement.people.groups import joined
from tipgraph.model import UNSPECIFIED, Flow

#: What makes work one that is only planned, wished for or allowed, where it stands right before the verb.
_PLANNED = ("to", "possible")
#: Words that ask whether, or by which ways, it is done, wherever they stand before the verb.
_ASKING = frozenset({"how", "whether"})
#: How many chunks before the verb may say so.
_NEAR = 2
#: How many chunks may part the verb from those whom it is about.
_BESIDE = 6
#: And how many where it is done to those who exploited them: "sentenced two men to six years for forcing ...".
_FOR_WHAT = 14
#: What the state gives, which may come from elsewhere: "help from Turkey".
HELPING = frozenset({CUE + "enforce", CUE + "donor"})
#: Verbs of what was done to people, and of what they went through.
_FORCED = frozenset({"exploit", "traffic", "move"})
_SUFFERED = frozenset({"weak-exploit", "endure", "exploit", "identify"})


def victims_found(frame: Frame, chunks: Sequence[Chunk], own: str) -> bool:
    """Whether a clause on the government's work tells of victims from another country, or of its own in another.

    "Six victims from Nepal were identified", "sentenced two men for forcing Ugandans to work": they were exploited, in
    the country itself or where the clause says. A frame of people sent home gets the place that they came from as its
    destination.
    """
    people = _people_found(frame, chunks)
    if people < 0:
        return False
    home = any(c.has("removal") for c in chunks)
    named = frame.named_victims and _are_victims(frame, chunks)
    if not frame.verbs & _FORCED:
        _leave_out_helpers(frame, chunks)
    if home and not _sent_home(frame, chunks, own):
        return False
    foreign = {code for g in frame.groups for code in chain(g.origins, frame.origin)} - {own, UNSPECIFIED}
    abroad = set(frame.destination) - {own, UNSPECIFIED} if home or _is_where(chunks, people) else ()
    if not (abroad or any(_names(chunk, foreign) for chunk in chunks)):
        return False  # "helped 15 victims": those of whom another section told are not these
    if _suffer(frame, named):
        frame.verbs |= {"identify"}
        return True
    return _are_forced(frame)


def tells_of_victims(frame: Frame, chunks: Sequence[Chunk]) -> bool:
    """Whether a clause on the government's work tells of victims, wherever they are from."""
    if _people_found(frame, chunks) < 0:
        return False
    return _suffer(frame, frame.named_victims and _are_victims(frame, chunks)) or _are_forced(frame)


def _people_found(frame: Frame, chunks: Sequence[Chunk]) -> int:
    """Where the people stand of whom it is told that they were found or helped; -1 for none."""
    at = next((i for i in range(len(chunks)) if _is_found(chunks, i)), -1)
    if at < 0 or frame.denied or frame.vulnerable or not frame.groups:
        return -1
    given = any(_gives(chunks, i) for i in range(len(chunks)))
    if given and not any(c.has("removal") for c in chunks):
        return -1
    reach = _FOR_WHAT if chunks[at].has("accuse") else _BESIDE
    people = next((i for i, c in enumerate(chunks) if isinstance(c, People) and abs(i - at) <= reach), -1)
    if _of_something_else(chunks, people):
        return -1
    return -1 if any(_are_others(c) for c in chunks[at + 1 : people]) and not chunks[at].has("accuse") else people


def _of_something_else(chunks: Sequence[Chunk], at: int) -> bool:
    """Whether people are victims of what is no trafficking: "victims of floods", "victims of torture"."""
    people, led, what = (*chunks[max(0, at) : max(0, at) + 3], None, None, None)[:3]
    called = isinstance(people, People) and people.has_victims and led is not None and led.has("of")
    return called and is_plain_word(what)


def _are_others(chunk: Chunk) -> bool:
    """Whether what is got or helped is no victim: "received calls about victims", "helped officials find victims"."""
    if not isinstance(chunk, Mark) or chunk.has("found"):
        return False
    return chunk.has("agent", "enforce") or (is_plain_word(chunk) and chunk.text.endswith("s"))


def _is_found(chunks: Sequence[Chunk], at: int) -> bool:
    """Whether a verb tells of people found or helped; "reported" does so of its object: "reported 12 victims"."""
    if not chunks[at].has("found") or _is_planned(chunks, at):
        return False
    return not chunks[at].has("reportedly") or isinstance((*chunks[at + 1 : at + 2], None)[0], People)


def _gives(chunks: Sequence[Chunk], at: int) -> bool:
    """Whether somebody pays for or teaches something, and not "NGOs [funded by] the ministry"."""
    chunk = chunks[at]
    paid = at + 1 < len(chunks) and chunks[at + 1].has("by")
    return chunk.has("donor") and not chunk.has("comparison") and not paid


def _suffer(frame: Frame, named: bool) -> bool:
    """Whether people are called victims, or what they went through is a form of exploitation."""
    return named or (bool(set(frame.forms) - {"unspecified"}) and bool(frame.verbs & _SUFFERED))


def _are_forced(frame: Frame) -> bool:
    """Whether a verb says what people were forced to."""
    told = set(frame.forms) - {"unspecified"} or frame.infinitive or frame.sectors or "traffic" in frame.verbs
    return bool(frame.verbs & _FORCED) and bool(told)


def _are_victims(frame: Frame, chunks: Sequence[Chunk]) -> bool:
    """Whether those whom a clause is about are the ones that it calls victims.

    Not where the victims are those of another verb: "gave permits to [victims] and returned 40 asylum-seekers".
    """
    meant = [i for i, c in enumerate(chunks) if isinstance(c, People) and any(g in frame.groups for g in c.groups)]
    called = [i for i, c in enumerate(chunks) if isinstance(c, People) and c.has_victims]
    return not meant or any(
        not any(_begins_verb(chunks, i) for i in range(min(one, other) + 1, max(one, other)))
        for one in meant
        for other in called
    )


def _begins_verb(chunks: Sequence[Chunk], at: int) -> bool:
    """Whether another thing that is done follows a conjunction: "freed 12 women [and] referred the victims"."""
    following = next((c for c in chunks[at + 1 : at + 3] if not word_of(c).endswith("ly")), None)
    joined_on = isinstance(chunks[at], Mark) and chunks[at].has("and")
    return joined_on and following is not None and (isinstance(following, Verb) or following.has("found", "enforce"))


def abroad_if_only_found(flows: Iterable[Flow], frame: Frame, own: str) -> Iterator[Flow]:
    """The flows, without those inside the country of whom it is only said that they were found.

    "Of the victims identified, 41 were Czech": where these were exploited nobody says. What happened between other
    countries is no flow of this one's: "gave money to a shelter in Manila that assisted Filipino victims".
    """
    only_found = "identify" in frame.verbs and not frame.verbs & _FORCED and not frame.destination
    for flow in flows:
        ends = {*flow.origin, *flow.transit, *flow.destination}
        if not (only_found and ends == {own}) and (own in ends or not (flow.origin and flow.destination)):
            yield flow


def _names(chunk: Chunk, countries: set[str]) -> bool:
    """Whether a chunk itself names one of the countries, as a place or as where people are from."""
    if isinstance(chunk, Places):
        return not countries.isdisjoint(chunk.codes)
    return isinstance(chunk, People) and any(not countries.isdisjoint(group.origins) for group in chunk.groups)


def _leave_out_helpers(frame: Frame, chunks: Sequence[Chunk]) -> None:
    """Leave out of a frame the places of those who only helped: "sheltered victims with [money from Norway]"."""
    placed = [(i, c) for i, c in enumerate(chunks) if isinstance(c, Places)]
    theirs = {code for i, c in placed if _is_of_victims(chunks, i, c.relation) for code in c.codes}
    others = {code for _, c in placed for code in c.codes} - theirs
    frame.origin = [code for code in frame.origin if code not in others]
    frame.destination = [code for code in frame.destination if code not in others]


def _is_of_victims(chunks: Sequence[Chunk], at: int, relation: str) -> bool:
    """Whether a place is one of the victims, and not where some thing is from, or where victims are cared for."""
    before = chunks[at - 1] if at else None
    if relation == "from":
        return not (isinstance(before, Mark) and before.text.isalpha() and not (before.tags - HELPING))
    for chunk in reversed(chunks[:at]):
        if isinstance(chunk, Verb | People):
            return True
        if chunk.has("found"):
            return chunk.has("removal")
        if chunk.has("relative", "speak"):
            return False
    return True


def _is_where(chunks: Sequence[Chunk], people: int) -> bool:
    """Whether what follows the people still speaks of them, up to a place: not "found victims, took steps in Oman"."""
    for i in range(people + 1, len(chunks)):
        if isinstance(chunks[i], Places):
            return True
        if word_of(chunks[i]) == "," and i + 1 < len(chunks):
            following = chunks[i + 1]
            if not (following.has("anaphor", "relative") or isinstance(following, Places)) and not _suffered(following):
                return False
    return False


def _suffered(chunk: Chunk) -> bool:
    """Whether a verb says what was done to people: "three men, [forced] to work in Italy"."""
    return isinstance(chunk, Verb) and chunk.voice == "participle" and chunk.kind == "exploit"


def victims_described(frame: Frame, chunks: Sequence[Chunk], own: str) -> bool:
    """Whether a clause says no more of victims than where they are from: "most of the victims were Nigerian"."""
    if not (frame.described and frame.named_victims) or frame.denied or frame.possible:
        return False
    people = next((i for i, c in enumerate(chunks) if isinstance(c, People)), 0)
    if any(c.has("enforce", "donor") for c in chunks) or not any(
        c.has("copula") for c in chunks[people + 1 : people + 4]
    ):
        return False
    origins = {code for g in frame.groups for code in chain(g.origins, frame.origin)}
    return people <= _NEAR and bool(origins - {own, UNSPECIFIED})


def _is_planned(chunks: Sequence[Chunk], at: int) -> bool:
    """Whether the work of a verb is not said to be done: "to be identified", "did not screen victims who returned"."""
    if any(isinstance(c, Mark) and (c.has("denial") or c.text in _ASKING) for c in chunks[:at]):
        return True
    if any(c.has("denial") for c in chunks[at + 1 : at + 2]):
        return True  # "identified no victims"
    if any(word_of(c) == "on" for c in chunks[max(0, at - 2) : at]):
        return True  # "an agreement on the return of victims"
    return any(isinstance(c, Mark) and c.has(*_PLANNED) for c in chunks[max(0, at - _NEAR) : at])


def _sent_home(frame: Frame, chunks: Sequence[Chunk], own: str) -> bool:
    """Read the places of people sent home: where they come from they were exploited; where they go is no end."""
    sent = next(i for i, c in enumerate(chunks) if c.has("removal"))
    led = [c for c in chunks[sent:] if isinstance(c, Places)]
    _leave_out_others(frame, chunks, sent)
    left: list[str] = []
    add(left, (code for c in led if c.relation == "from" for code in c.codes))
    if any(isinstance(c, People) for c in chunks[sent:]):  # not "victims from Togo were sent home"
        add(left, (code for g in frame.groups for code in g.left))
    home = {code for c in led if c.relation == "to" for code in c.codes}
    frame.groups = [replace(g, origins=tuple(o for o in g.origins if o not in left), left=()) for g in frame.groups]
    frame.origin = [code for code in frame.origin if code not in left]
    frame.destination = left or [code for code in frame.destination if code not in home]
    return bool(frame.destination) or any({*g.origins} - {own} for g in frame.groups)


def _leave_out_others(frame: Frame, chunks: Sequence[Chunk], sent: int) -> None:
    """Leave out of a frame those named before: "released child soldiers, [brought home fishermen] from Iran"."""
    named = [g for c in chunks[sent:] if isinstance(c, People) for g in c.groups]
    whom = [g for g in frame.groups if g in named]
    if not whom or whom == frame.groups:
        return
    frame.groups = whom
    said = (c.codes for c in chunks[sent:] if isinstance(c, Form))
    frame.forms = list(joined((), *(g.forms for g in whom), *said))
