"""Bodies, what each did, and what those of several countries did together."""

from __future__ import annotations

from dataclasses import dataclass

from tipgraph.model.fact import Fact


@dataclass(frozen=True, slots=True, kw_only=True)
class Organization(Fact):
    """A body that the text names or clearly picks out; `name` is the fullest form that the document uses.

    `aliases` are the other names by which the document calls it, abbreviations among them; they are no part of the
    statement, and so not of the claim's name.
    """

    name: str
    kind: str
    of_country: str = ""
    aliases: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class BodyAct(Fact):
    """Something that a named body did, or of which the text says that it did not.

    `name` and `of_country` are those of the document's `Organization`. `act` is what was done (``investigated``),
    `object` in the text's words to what or whom. `status` is ``done`` or ``not-done``.
    """

    name: str
    act: str
    of_country: str = ""
    object: str = ""
    status: str = "done"


@dataclass(frozen=True, slots=True, kw_only=True)
class Cooperation(Fact):
    """Something that bodies of two or more countries did together. `parties` are place codes or names of bodies."""

    kind: str
    parties: tuple[str, ...]
