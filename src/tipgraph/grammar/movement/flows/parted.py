"""Sentences that take those named before apart: "... go to Oman. The men are forced to work, while women ..."."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from tipgraph.grammar.movement.chunks.kinds import Chunk, Mark, People, Places
from tipgraph.grammar.movement.frames.frame import Frame
from tipgraph.grammar.movement.people.groups import joined
from tipgraph.model import UNSPECIFIED

#: Groups of which "the boys" or "the women" may be a part.
_WHOLE = {"men": {"adults"}, "women": {"adults"}, "boys": {"children"}, "girls": {"children"}}

#: Both sexes, and those of whom they are the parts.
_SEXES = (({"girls", "boys"}, {"children"}), ({"women", "men"}, {"persons", "adults"}))


@dataclass(frozen=True, slots=True)
class Parted:
    """Those whom a sentence takes apart: where they are from, and where they went."""

    origins: tuple[str, ...]
    via: tuple[str, ...]
    destination: tuple[str, ...]

    def fill(self, frame: Frame) -> None:
        """Give the people of a clause that names no place the way of those to whom they belong."""
        if not frame.groups or frame.destination or frame.via or frame.origin or any(g.origins for g in frame.groups):
            return
        frame.groups = [replace(g, origins=self.origins) for g in frame.groups]
        frame.destination, frame.via = list(self.destination), list(self.via)


def parted(chunks: Sequence[Chunk], before: Frame | None) -> Parted | None:
    """Whom a sentence takes apart, which opens with "the men" and names no place; None where it takes nobody apart.

    Without "the" it must tell of both sexes: "children are taken to X. Girls are forced to clean, and boys to beg."

    Args:
        before: what the sentence before says.
    """
    if before is None or not before.destination or any(isinstance(c, Places) for c in chunks):
        return None
    first = next((c for c in chunks if not (isinstance(c, Mark) and not c.tags)), None)
    if not (isinstance(first, People) and not first.has("native", "foreign", "kin")):
        return None
    if not (first.has("determiner") or _contrasts(chunks, before)):
        return None
    known = {victim for g in before.groups for victim in g.victims}
    named = joined((), *(g.victims for g in first.groups))
    if any(g.origins for g in first.groups) or "persons" in named:
        return None
    if not all({victim, "persons", *_WHOLE.get(victim, ())} & known for victim in named):
        return None
    origins = joined((), *(g.origins for g in before.groups), before.origin)
    destination = tuple(code for code in before.destination if code not in before.hoped)
    if not destination or set(destination) == {UNSPECIFIED}:
        return None
    return Parted(origins, tuple(before.via), destination)


def _contrasts(chunks: Sequence[Chunk], before: Frame) -> bool:
    """Whether a sentence tells of both sexes among people who were named together, and of whom no form was told."""
    if set(before.forms) - {"unspecified"} or before.infinitive or before.sectors:
        return False
    told = {
        victim for c in chunks if isinstance(c, People) and not c.preposition for g in c.groups for victim in g.victims
    }
    named = {victim for g in before.groups for victim in g.victims}
    return any(pair <= told and whole & named and not pair & named for pair, whole in _SEXES)
