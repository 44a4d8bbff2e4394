"""What a reader gives: a document and where it stood, or a failure."""

from __future__ import annotations

from dataclasses import dataclass

from tipgraph.errors import InputError, TipgraphError
from tipgraph.model import Document


@dataclass(frozen=True, slots=True)
class Located:
    """A document and the place, file or line, that it was read from."""

    where: str
    document: Document


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
