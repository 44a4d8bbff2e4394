"""Clauses that go on with the journey of the people before: "taken to Libya, where they are sold"."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from tipgraph.grammar.movement.chunks.kinds import Chunk, People, Places, Verb, word_of
from tipgraph.grammar.movement.clauses.boundaries import Clause
from tipgraph.grammar.movement.frames.frame import Frame
from tipgraph.grammar.movement.frames.offers import is_something_else
from tipgraph.grammar.movement.frames.stages import is_sent_on

#: Verbs by which people come to work or are promised it.
_UNFORCED = frozenset({"travel", "live"})


def same_people(clause: Clause, frame: Frame, frames: Sequence[Frame]) -> bool:
    """Whether a clause only says what becomes of the people before: "are lured to cities but are exploited in ..."."""
    if _same_journey(clause, frame, frames):
        return True
    if clause.relation != "contrast" or not frames or frame.groups or frame.anaphor or frame.denied:
        return False  # "are denied visas and therefore not exploited"
    if not frames[-1].groups:
        return False
    subjects = "weak-exploit" in frame.verbs and bool(set(frame.forms) - {"unspecified"})
    told = subjects or bool(frame.verbs & {"exploit", "traffic", "endure", "move"})
    return told and not (frame.destination or frame.via or frame.origin)


def _same_journey(clause: Clause, frame: Frame, frames: Sequence[Frame]) -> bool:
    """Whether those who took people somewhere go on with them there: "[take them to Angola] and sell the girls"."""
    first = clause.chunks[0]
    if clause.relation != "and" or not frames or not (isinstance(first, Verb) and first.voice == "active"):
        return False
    known = all(not g.origins for g in frame.groups) and any(
        isinstance(c, People) and c.has("determiner") for c in clause.chunks
    )
    went = bool(frames[-1].destination) and "move" in frames[-1].verbs
    return known and went and not (frame.destination or frame.via or frame.origin)


def continue_frame(frame: Frame, where: Frame) -> None:
    """ "... to Russia, where they may be subjected to forced labor": what is said of the place belongs to the flow."""
    if (frame.verbs <= _UNFORCED or frame.jobs_only or frame.offered) and is_something_else(where.forms):
        frame.forms, frame.sectors = [], False  # "are promised jobs as maids, but are forced into prostitution"
    if frame.back_from and not (where.destination or frame.destination):
        frame.destination, frame.removal = list(frame.back_from), False  # "came back from Oman, where they were held"
    for mine, more in ((frame.forms, where.forms), (frame.origin, where.origin), (frame.via, where.via)):
        mine.extend(code for code in more if code not in mine)
    frame.destination.extend(
        code for code in where.destination if code not in frame.destination and code not in frame.via
    )
    frame.possible = frame.possible or where.possible
    frame.arrived = True
    if where.vulnerable:  # "are employed in Kuwait, where they are at risk of trafficking"
        frame.vulnerable = True
        frame.forms = list(where.forms)
    frame.verbs = frame.verbs | where.verbs
    frame.sectors = frame.sectors or where.sectors
    frame.infinitive = frame.infinitive or where.infinitive
    frame.end = max(frame.end, where.end)


def are_exploited_too(frame: Frame, clause: Clause, earlier: Frame) -> bool:
    """Whether the same is done to more people elsewhere: "others were found in Y", "some were also exploited in Y"."""
    if not (frame.anaphor or frame.other_people) or frame.vulnerable or frame.denied:
        return False
    if frame.other_people and frame.verbs == {"identify"}:
        return True
    elsewhere = bool(frame.destination) and not {*frame.destination} & {*earlier.destination}
    others = frame.other_people or clause.chunks[0].has("share")  # "some were found": those of whom was told
    if elsewhere and others and frame.verbs == {"endure"} and _are_found_in(clause.chunks):
        otherwise = any(c.has("refuge", "accuse") for c in clause.chunks)  # "found in a shelter", "found guilty"
        return bool(earlier.verbs & {"exploit", "traffic"}) and not otherwise
    too = frame.anaphor and any(word_of(c) == "also" for c in clause.chunks)
    return too and bool(frame.destination) and frame.verbs == {"exploit"}  # not "trafficked": its form is not stated


def _are_found_in(chunks: Sequence[Chunk]) -> bool:
    """Whether people are found in a place, and not in some state: not "found dead in X", "found guilty"."""
    found = next((i for i, c in enumerate(chunks) if c.has("found")), len(chunks))
    where = next((c for c in chunks[found + 1 :] if not word_of(c).endswith("ly")), None)
    return where is not None and (isinstance(where, Places) or where.has("in", "list-example"))


def instead_of_offer(frame: Frame, earlier: Frame) -> None:
    """What is done to people in the place of what they were offered: "offer girls jobs but sell them for sex"."""
    if earlier.offered and is_something_else(frame.forms):
        earlier.superseded = True
        frame.destination = frame.destination or list(earlier.destination or earlier.promised)


def go_on_acting(frame: Frame, clause: Clause) -> bool:
    """Whether those who acted before are said to exploit people, who knows where: "some of these agents force Xs"."""
    if not (frame.agent and frame.groups and "exploit" in frame.verbs) or frame.destination or frame.via:
        return False
    verb = next((i for i, c in enumerate(clause.chunks) if isinstance(c, Verb)), 0)
    opening = clause.chunks[:verb]
    pointed = any(c.has("demonstrative") for c in opening[:2]) and any(c.has("agent") for c in opening)
    return pointed and not any(c.has("list-example") for c in opening)  # not "these gangs also force boys"


def follow_agents(frame: Frame, earlier: Frame) -> None:
    """Whom agents exploit who were told of before, they exploit where they took or sent people."""
    origins = tuple(o for g in earlier.groups for o in g.origins) or tuple(earlier.origin)
    abroad = [code for code in earlier.destination if code not in origins]
    own = [code for g in frame.groups for code in g.origins]
    frame.destination = [code for code in abroad if code not in own] or list(earlier.destination)
    frame.via = list(earlier.via)
    frame.groups = [replace(g, origins=g.origins or origins) for g in frame.groups]


def moved_on(clause: Clause, where: Frame, earlier: Frame) -> list[Frame]:
    """The way on from a place: "to Libya, where some are exploited or taken to Italy"; it is taken from `where`."""
    there = [code for c in clause.chunks if isinstance(c, Places) and c.relation == "to" for code in c.codes]
    if clause.relation != "where" or not earlier.destination or not {"move", "traffic"} & where.verbs:
        return []
    there = [code for code in there if code in where.destination and code not in earlier.destination]
    if not there or where.vulnerable or where.denied:
        return []
    where.destination = [code for code in where.destination if code not in there]
    return [
        replace(
            earlier,
            groups=list(earlier.groups),
            origin=list(earlier.origin),
            via=list(earlier.destination),
            destination=there,
            forms=list(where.forms or earlier.forms),  # "brought to Geneva to beg, from where some are moved on"
            verbs=earlier.verbs | where.verbs,
            possible=earlier.possible or where.possible,
            end=max(earlier.end, where.end),
        )
    ]


def only_says_of(frames: Sequence[Frame], clause: Clause) -> bool:
    """Whether the clause before says no more of people than a contrast takes back: "most have paid, but some"."""
    first = frames[-1]
    told = first.verbs - {"travel", "live"} or first.names_places or first.forms
    return len(frames) == 1 and clause.relation == "contrast" and not (told or first.groups)


def says_later(clause: Clause) -> bool:
    """Whether what is done to people is told to come after what was told before: "some are [later] moved to X"."""
    verb = next((i for i, c in enumerate(clause.chunks) if isinstance(c, Verb)), 0)
    return any(c.has("before") for c in clause.chunks[:verb])


def ends_there(frame: Frame, earlier: Frame) -> bool:
    """Whether a clause names only where the way of the earlier one ends."""
    return bool(frame.destination) and set(frame.destination) <= set(earlier.destination)


def leaves_from(frame: Frame, earlier: Frame) -> bool:
    """Whether people named before leave from where they came to."""
    return bool(frame.origin) and {*frame.origin} <= {*earlier.destination}


def names_form_first(clause: Clause) -> bool:
    """Whether a form is named before the words "for the same purpose"."""
    purpose = next((i for i, c in enumerate(clause.chunks) if c.has("same-purpose")), 0)
    return any(tag.startswith("exploitation:") for c in clause.chunks[:purpose] for tag in c.tags)


def go_further(frame: Frame, clause: Clause, earlier: Frame) -> bool:
    """Whether those who came to a country are taken on: "to Laos; some are then sent on, through Mali, to Japan"."""
    first = clause.chunks[0]
    # "in Bahrain, a few were passed on": they were there; "from there to Spain and, passing through Panama, to Chile"
    if (isinstance(first, Places) and first.relation == "in") or clause.beside:
        return False
    onward = any(c.has("onward") for c in clause.chunks) or is_sent_on(clause.chunks)
    return (
        (onward or first.has("there", "before"))  # "later they are moved to Nigeria"
        and "transit" not in frame.verbs
        and bool(earlier.destination)
        and not set(frame.destination) & set(earlier.destination)
    )
