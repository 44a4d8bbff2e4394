"""What a reader gives: a document with where it stood and what was left out around it, or a failure."""

from __future__ import annotations

from dataclasses import dataclass, field

from tipgraph.documents.about import About
from tipgraph.errors import InputError, TipgraphError
from tipgraph.model import Document


@dataclass(frozen=True, slots=True)
class LeftOut:
    """A part of a file that is in no document, and why. `begins` holds its first words."""

    reason: str
    characters: int
    begins: str

    @classmethod
    def of(cls, reason: str, text: str) -> LeftOut:
        """A part that was left out, from its text."""
        words = " ".join(text.split())
        return cls(reason, len(words), words if len(words) <= 60 else words[:59] + "…")


@dataclass(frozen=True, slots=True)
class Located:
    """A document and the place, file or line, that it was read from.

    `format` names the reader; `about` holds what is known of the document and where each piece was found; `left_out`
    what the reader passed over in the same file (said once, with the file's first document); `notes` what it mended.
    """

    where: str
    document: Document
    format: str = ""
    about: About = field(default_factory=About)
    left_out: tuple[LeftOut, ...] = ()
    notes: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, order=True)
class Failure:
    """A document that could not be read; the others of its batch go on. The fields are those of a fault."""

    where: str
    found: str
    wanted: str = ""

    @classmethod
    def from_fault(cls, fault: TipgraphError) -> Failure:
        """The failure that a fault is to its batch."""
        return cls(fault.where, fault.found, fault.wanted)

    def __str__(self) -> str:
        return str(self.to_fault())

    def to_fault(self) -> InputError:
        """The fault again, to be raised where the failure is not to be borne."""
        return InputError(self.where, self.found, self.wanted)
