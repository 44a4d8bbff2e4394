"""What a clause takes over from the clauses and sentences before it: "others", "these women", "where they are ..."."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from tipgraph.grammar.movement.clauses import Clause
from tipgraph.grammar.movement.frame import Frame
from tipgraph.grammar.movement.groups import Group
from tipgraph.model import UNSPECIFIED


@dataclass(slots=True)
class Context:
    """What a later clause may carry over from an earlier one."""

    groups: list[Group] = field(default_factory=list)
    frame: Frame | None = None
    #: The country is called a destination and no source, so that those who "migrate for work" come from elsewhere.
    immigration: bool = False


def same_people(clause: Clause, frame: Frame, frames: Sequence[Frame]) -> bool:
    """Whether a clause only says what becomes of the people before: "are lured to cities but are exploited in ..."."""
    if clause.relation != "contrast" or not frames or frame.groups or frame.anaphor or not frames[-1].groups:
        return False
    return not (frame.destination or frame.via or frame.origin) and bool(frame.verbs & {"exploit", "traffic", "endure"})


def continue_frame(frame: Frame, where: Frame) -> None:
    """ "... to Russia, where they may be subjected to forced labor": what is said of the place belongs to the flow."""
    for mine, more in ((frame.forms, where.forms), (frame.origin, where.origin), (frame.via, where.via)):
        mine.extend(code for code in more if code not in mine)
    frame.destination.extend(code for code in where.destination if code not in (*frame.destination, *frame.via))
    frame.possible = frame.possible or where.possible
    frame.arrived = True
    if where.vulnerable:  # "are employed in Kuwait, where they are at risk of trafficking"
        frame.vulnerable = True
        frame.forms = list(where.forms)
    frame.verbs = frame.verbs | where.verbs
    frame.sectors = frame.sectors or where.sectors
    frame.infinitive = frame.infinitive or where.infinitive
    frame.end = max(frame.end, where.end)


def carry(frame: Frame, clause: Clause, frames: Sequence[Frame], context: Context) -> None:
    """Fill in who, where a clause goes on with the people of an earlier one."""
    earlier = frames[-1] if frames else context.frame
    if frame.same_purpose and earlier is not None and not set(frame.forms) - {"unspecified"}:
        frame.forms = list(earlier.forms)
    if frame.anaphor and frame.named_victims and frames and not set(frame.forms) - {"unspecified"}:
        # "come for jobs in domestic service, but some become trafficking victims": the jobs are the form
        frame.forms = [form for form in frames[-1].forms if form != "unspecified"]
        frame.sectors = frame.sectors or frames[-1].sectors
    if frame.anaphor and frame.named_victims and context.groups and not any(g.origins for g in frame.groups):
        frame.pointing = True
    if frame.pointing and context.groups:
        frame.groups = list(context.groups)
        if not frame.destination and context.frame is not None and (frame.arrival or not frames):
            frame.destination, frame.via = list(context.frame.destination), list(context.frame.via)
    if frame.groups and not frame.verbs and clause.relation == "and" and frames:
        last = frames[-1]  # "exploit victims in X and Xs abroad": the verb holds for both
        frame.verbs, frame.possible, frame.vulnerable, frame.agent = (
            last.verbs,
            last.possible,
            last.vulnerable,
            last.agent,
        )
        frame.forms = frame.forms or list(last.forms)
    if context.immigration and "travel" in frame.verbs and not (frame.origin or any(g.origins for g in frame.groups)):
        frame.groups = [replace(g, origins=(UNSPECIFIED,)) for g in frame.groups]
    if frame.groups:
        return
    if (frame.anaphor or frame.pronoun) and context.groups:
        frame.groups = list(context.groups)
        if frame.arrival and not frame.destination and earlier is not None:
            frame.destination, frame.via = list(earlier.destination), list(earlier.via)
    elif (
        clause.relation in ("and", "contrast", "where") and frames and frames[-1].groups and (frame.verbs or frame.via)
    ):
        frame.groups = with_origin(frames[-1])


def with_origin(frame: Frame) -> list[Group]:
    """The people of a frame, with where the frame says they are from."""
    origin = tuple(frame.origin)
    return [
        replace(g, origins=origin if g.origins in ((), (UNSPECIFIED,)) and origin else g.origins) for g in frame.groups
    ]
