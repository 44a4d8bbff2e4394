"""What the labels of the vocabulary name."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import NamedTuple


@dataclass(frozen=True, slots=True, order=True)
class Sense:
    """One meaning of a label: a concept of a scheme, and the form in which the label names it.

    `scheme` is the last part of the scheme's IRI (``places``, ``exploitation``, ``cues``). `code` is the concept's
    notation, else the last part of its IRI. `form` is ``name``, ``demonym`` (people), ``adjective``, or
    ``locality`` (a city or province, which stands for its country).
    """

    scheme: str
    code: str
    form: str = "name"


class Meaning:
    """All that a label names, with the tags of its senses, ``scheme:code``. Nothing alters it once it is made.

    `marks` are the tags and the schemes alone, by which a family tells whether a sentence concerns it; `codes` are
    those of each scheme. A decoy has no senses; `is_decoy` is also true of a label that names something and is a decoy
    to those who look for something else; one that `is_apart` is seen only by those who ask for a scheme of it;
    `is_shared` is true of the name of towns in several countries that is no other name of a place ("Hyderabad"). Labels
    that name the same share one meaning, so that what is worked out of it is worked out once.
    """

    __slots__ = ("codes", "is_apart", "is_decoy", "is_shared", "marks", "parts", "senses", "tags")

    def __init__(self, senses: tuple[Sense, ...], *, is_decoy: bool = False, is_apart: bool = False) -> None:
        self.senses = senses
        self.tags = tags_of(senses)
        self.codes = {one: frozenset(s.code for s in senses if s.scheme == one) for one in {s.scheme for s in senses}}
        self.marks = self.tags.union(self.codes)
        self.is_decoy = is_decoy
        self.is_apart = is_apart
        self.is_shared = len(self.codes.get("places", ())) > 1 and all(
            sense.form == "locality" for sense in senses if sense.scheme == "places"
        )
        self.parts: dict[frozenset[str], Meaning | None] = {}

    def within(self, schemes: frozenset[str]) -> Meaning | None:
        """What the label means to those who look for some schemes alone; None where it is no label of theirs.

        It is kept in `parts`, where those who ask for many labels look first.
        """
        if schemes not in self.parts:
            self.parts[schemes] = self._part(tuple(sense for sense in self.senses if sense.scheme in schemes))
        return self.parts[schemes]

    def _part(self, senses: tuple[Sense, ...]) -> Meaning | None:
        """The meaning of some of the senses; those who see the same senses share it."""
        if len(senses) == len(self.senses):
            return self
        if not senses and not self.is_decoy:
            return None
        known = (part for part in self.parts.values() if part is not None and part.senses == senses)
        return next(known, None) or Meaning(senses, is_decoy=self.is_decoy)


#: Where a label begins and ends in a folded text, and what it means. There is one for most words, each time that a
#: family reads a sentence, so it is a plain tuple.
Found = tuple[int, int, Meaning]


class Mention(NamedTuple):
    """A span of a folded text that names one or more concepts; none where it is a decoy."""

    start: int
    end: int
    meaning: Meaning

    @property
    def senses(self) -> tuple[Sense, ...]:
        """What it names."""
        return self.meaning.senses


def tags_of(senses: Iterable[Sense]) -> frozenset[str]:
    """What rules ask for: ``scheme:code`` of each sense."""
    return frozenset(f"{sense.scheme}:{sense.code}" for sense in senses)
