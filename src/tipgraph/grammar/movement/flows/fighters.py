"""Armed groups, which use those who live where they fight."""

from __future__ import annotations

from collections.abc import Sequence

from tipgraph.grammar.movement.frames.frame import Frame


def use_those_there(frame: Frame, forms: Sequence[str], origins: Sequence[str], own: str) -> bool:
    """Whether people are those of each place where an armed group is: "the militia used children in combat in Iraq".

    People who are forced to fight somewhere, or are recruited for it, may be taken there.
    """
    unmoved = "exploit" not in frame.verbs and ("move" not in frame.verbs or own in frame.destination)
    taken_on = bool(frame.hired_in) and {*frame.hired_in} < {*frame.destination}  # "recruited in X to fight in Y"
    whence = origins or frame.origin or frame.via or frame.brought_in or taken_on
    return frame.armed and "soldiering" in forms and unmoved and not whence and bool(frame.destination)
