"""A verb with its helpers, as its reader gives it: its form, and whether the text says that it was done."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum


class Status(Enum):
    """Whether a verb tells of something done, of something not done, or of neither."""

    DONE = "done"
    NOT_DONE = "not-done"
    UNREAL = "unreal"


class Form(Enum):
    """How a verb stands: in the active or in the passive."""

    ACTIVE = "active"
    PASSIVE = "passive"


@dataclass(frozen=True, slots=True)
class VerbGroup:
    """A verb at `at` with what belongs to it from `first` on: "has not | identified", "failed to | identify"."""

    first: int
    at: int
    form: Form
    status: Status
    helped: bool
