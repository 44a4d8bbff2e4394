"""People named without a verb, who share that of the people before: "and men for labor to Russia"."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from tipgraph.grammar.movement.chunks.kinds import Form, Mark, People, Places
from tipgraph.grammar.movement.clauses.boundaries import Clause
from tipgraph.grammar.movement.clauses.parallel import is_work
from tipgraph.grammar.movement.frames.frame import Frame
from tipgraph.grammar.movement.people.groups import Group


def fill_gap(frame: Frame, clause: Clause, last: Frame) -> None:
    """Take over the verb for people named without one: "exploit victims in X and Xs abroad"."""
    frame.verbs, frame.possible, frame.vulnerable = last.verbs, last.possible, last.vulnerable
    frame.agent, frame.denied, frame.gap = last.agent, frame.denied or last.denied, True
    if not frame.forms and not frame.sectors:
        frame.forms = list(last.forms)
    elif frame.forms == ["domestic"] and "labor" in last.forms and "sex" not in last.forms and not _names_anew(clause):
        frame.forms.append("labor")  # "men are subjected to forced labor in construction and women in domestic service"
    if clause.close and _ends_in_places(clause) and not (last.destination or last.via or last.origin):
        last.destination = list(frame.destination)  # "men are exploited in mines and women in prostitution in Poland"
    if _has_own_purpose(clause) and not (frame.destination or frame.via or frame.origin):
        # "women are trafficked to Italy for prostitution, and men for forced labor"
        frame.destination, frame.via = list(last.destination), list(last.via)
    parts = any(isinstance(c, People) and c.has("determiner") for c in clause.chunks)
    if parts and not any(g.origins for g in frame.groups) and any(g.origins for g in last.groups):
        # "Burmese migrants are exploited, the men on boats and the women in brothels"
        origins = tuple(dict.fromkeys(o for g in last.groups for o in g.origins))
        frame.groups = [replace(g, origins=origins) for g in frame.groups]
        frame.destination = frame.destination or list(last.destination)
        last.superseded = not last.gap and not set(last.forms) - {"unspecified"}
    elif frame.forms and (last.whole or not set(last.forms) - {"unspecified"}):
        whole = last.whole or last.groups
        if _are_among(frame.groups, whole):
            # "are recruited in villages - women for domestic servitude, and boys for labor": said of each apart
            origins = tuple(dict.fromkeys(o for g in whole for o in g.origins))
            frame.groups, frame.whole = [replace(g, origins=origins) for g in frame.groups], list(whole)
            frame.destination = frame.destination or list(last.destination)
            last.superseded = not last.whole


def _ends_in_places(clause: Clause) -> bool:
    """Whether the places of a clause come last, behind the form of exploitation, so that they may be those of two."""
    told = [c for c in clause.chunks if not isinstance(c, Mark) or is_work(c)]
    return len(told) > 2 and isinstance(told[-1], Places) and told[-1].relation == "in" and is_work(told[-2])


def _has_own_purpose(clause: Clause) -> bool:
    """Whether people without a verb are told from those before only by what they are exploited for: "men for labor"."""
    chunks = [c for c in clause.chunks if not (isinstance(c, Mark) and (c.has("and") or c.text in (",", ".", ";")))]
    first, second = (*chunks[:2], None)[:2]
    return isinstance(first, People) and isinstance(second, Mark) and second.has("purpose")


def _are_among(groups: Sequence[Group], whole: Sequence[Group]) -> bool:
    """Whether people are some of those named before: girls among children, anybody among victims."""
    known = {victim for g in whole for victim in g.victims}
    if "children" in known:
        known |= {"girls", "boys"}
    return all(not g.origins and ({*g.victims} <= known or known == {"persons"}) for g in groups)


def _names_anew(clause: Clause) -> bool:
    """Whether a gap has a form of its own in the place of the one before: "and women [to domestic servitude]"."""
    return any(
        isinstance(chunk, Form) and isinstance(before, Mark) and before.has("to")
        for before, chunk in pairwise(clause.chunks)
    )
